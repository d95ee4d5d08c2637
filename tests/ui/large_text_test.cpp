// SPDX-License-Identifier: GPL-3.0-or-later
// The window at twice the usual size of text (WCAG 2.1, 1.4.4): nothing that can be pressed is cut or
// covered.
#include "app/gallery/screens/gallery.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString described(const QWidget *part)
{
    QString text = part->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(part); button && text.isEmpty())
        text = button->text();
    if (const auto *label = qobject_cast<const QLabel *>(part))
        text = label->text();
    return u"\"%1\" (%2 in %3)"_s.arg(text, QString::fromLatin1(part->metaObject()->className()),
        QString::fromLatin1(part->parentWidget()->metaObject()->className()));
}

/// What its parents leave to be seen of a part; a scroll area that can be scrolled hides nothing.
bool isCut(const QWidget *part)
{
    const QRect own(QPoint(0, 0), part->size());
    for (const QWidget *each = part; each->parentWidget() && !each->isWindow(); each = each->parentWidget()) {
        const QWidget *parent = each->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            return false;
        const QRect there(part->mapTo(parent, QPoint(0, 0)), own.size());
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(there))
            return true;
    }
    return false;
}

}  // namespace

class LargeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light).setTextSize(largestTextBase); }
    void cleanupTestCase() { setTextBase(usualTextBase); }
    void nothingIsCut_data();
    void nothingIsCut();
};

void LargeTextTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"today", "clients", "money", "settings-practice", "settings-appearance",
             "session", "activity-outbox", "activity-trail", "sheet-shortcuts"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void LargeTextTest::nothingIsCut()
{
    QFETCH(QString, name);
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    const auto screen = std::ranges::find(screens, name, &gallery::Screen::name);
    QVERIFY(screen != screens.end());
    const std::unique_ptr<QWidget> window = screen->make();
    window->resize(1440, 900);
    window->show();
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    QStringList offenders;
    for (const QWidget *part : window->findChildren<QWidget *>()) {
        if (!part->isVisible() || part->window() != window.get())
            continue;
        if (const auto *button = qobject_cast<const Button *>(part)) {
            if (button->width() < button->minimumSizeHint().width() ||
                button->height() < button->minimumSizeHint().height())
                offenders << u"is too small: "_s + described(part);
            if (isCut(part))
                offenders << u"is cut: "_s + described(part);
        } else if (const auto *label = qobject_cast<const Label *>(part)) {
            if (!label->text().isEmpty() && label->height() < lineHeight(label->textStyle().size))
                offenders << u"is lower than its line: "_s + described(part);
        }
    }
    offenders.removeDuplicates();
    QVERIFY2(offenders.isEmpty(), qPrintable(u"\n"_s + offenders.join(u'\n')));
}

QTEST_MAIN(LargeTextTest)
#include "large_text_test.moc"
