// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every page and sheet that the gallery knows: each interactive part has a name and a role, is reached
// by Tab, and shows that it has the keyboard.
#include "app/gallery/screens/gallery.h"
#include "ui/shell/command_palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/sheet.h"

#include "tests/support/window_test.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <QTextEdit>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTabs = 400;

bool isInteractive(const QWidget *part)
{
    if (qobject_cast<const QAbstractSlider *>(part))
        return false;  // Scroll bars: what they scroll has the keys.
    return (part->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton *>(part) ||
           qobject_cast<const QLineEdit *>(part) || qobject_cast<const QComboBox *>(part) ||
           qobject_cast<const QAbstractItemView *>(part) || qobject_cast<const QPlainTextEdit *>(part) ||
           qobject_cast<const QTextEdit *>(part) || qobject_cast<const SecretField *>(part);
}

QString nameOf(QWidget *part)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(part);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

/// Who speaks to the program says what is written there (WCAG 2.2, 2.5.3).
bool isCalled(QWidget *part, QString written)
{
    // On Unix a combo box tells its choice as its name, and its label by the relation.
    const QString name = qobject_cast<QComboBox *>(part) ? part->accessibleName() : nameOf(part);
    return name.contains(written.remove(u'&'), Qt::CaseInsensitive);
}

/// How an offender is told: what it is, what it is called and what it stands in.
QString described(QWidget *part)
{
    QStringList path;
    for (const QWidget *each = part; each && path.size() < 4; each = each->parentWidget())
        path << QString::fromLatin1(each->metaObject()->className());
    return u"\"%1\" (%2)"_s.arg(nameOf(part), path.join(u" in "_s));
}

/// A screen on show, and what can be used of it: all, or what is on top where that keeps the keyboard.
struct Stage {
    std::unique_ptr<QWidget> window;
    QWidget *scope = nullptr;

    explicit Stage(const gallery::Screen &screen) : window(screen.make())
    {
        window->resize(screen.size.isEmpty() ? QSize(1440, 900) : screen.size);
        window->show();
        QApplication::setActiveWindow(window.get());
        FocusRing::of(*window);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        scope = window.get();
        for (QWidget *each : window->findChildren<QWidget *>())
            if (each->isVisible() && (qobject_cast<Sheet *>(each) || qobject_cast<CommandPalette *>(each)))
                scope = each;
    }
    /// Guarded: what a page shows may be made anew while it is looked at.
    QList<QPointer<QWidget>> parts() const
    {
        QList<QPointer<QWidget>> found;
        for (QWidget *each : scope->findChildren<QWidget *>())
            if (each->isVisible() && each->isEnabled() && each->window() == window.get() &&
                isInteractive(each) && !each->focusProxy())
                found << each;
        return found;
    }
    QList<QPointer<QWidget>> tabbed() const
    {
        QList<QPointer<QWidget>> reached;
        QWidget *first = nullptr;
        for (int i = 0; i < mostTabs; ++i) {
            QWidget *focused = QApplication::focusWidget();
            if (focused && focused == first)
                break;
            if (focused)
                reached << focused;
            if (!first)
                first = focused;
            QTest::keyClick(focused ? focused : window.get(), Qt::Key_Tab);
        }
        return reached;
    }
    /// The part and the room around it that a ring takes.
    QImage pictureOf(QWidget *part) const
    {
        const QRect at(part->mapTo(window.get(), QPoint(0, 0)), part->size());
        return window->grab(at.adjusted(-16, -16, 16, 16) & window->rect()).toImage();
    }
    bool showsFocus(QWidget *part) const
    {
        const QPointer<QWidget> guard(part);
        for (QWidget *each = part->parentWidget(); each; each = each->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(each))
                scroll->ensureWidgetVisible(part);
        part->clearFocus();  // Or it may have the keyboard already, without having come by a key.
        part->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        if (!guard || QApplication::focusWidget() != part)
            return true;  // Somebody else's keys; whether it is reached is asked elsewhere.
        const QImage with = pictureOf(part);
        part->clearFocus();
        QApplication::processEvents();
        return !guard || with != pictureOf(part);
    }
};

/// In a group of which one is chosen, arrow keys move within; Tab stops once.
bool reachedInGroup(const QWidget *part, const QList<QPointer<QWidget>> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(part);
    if (!button || !(button->group() || button->autoExclusive()))
        return false;
    return std::ranges::any_of(reached, [button](const QPointer<QWidget> &each) {
        const auto *other = qobject_cast<const QAbstractButton *>(each.data());
        return other &&
               (button->group() ? other->group() == button->group()
                                : other->autoExclusive() && other->parentWidget() == button->parentWidget());
    });
}

/// Lists that only show what a field beside them chooses: the keys stay in the field.
bool isShownOnly(const QWidget *part)
{
    return qobject_cast<const QAbstractItemView *>(part) && part->focusPolicy() == Qt::NoFocus;
}

}  // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void everyPartIsUsable_data();
    void everyPartIsUsable();
    void everyPartTellsItsStateAndRelations_data() { everyPartIsUsable_data(); }
    void everyPartTellsItsStateAndRelations();
};

void AccessibilityTest::everyPartIsUsable_data()
{
    QTest::addColumn<int>("place");
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    for (std::size_t i = 0; i < screens.size(); ++i)
        QTest::newRow(qPrintable(screens[i].name)) << static_cast<int>(i);
}

void AccessibilityTest::everyPartIsUsable()
{
    QFETCH(int, place);
    const Stage stage(gallery::allScreens()[static_cast<std::size_t>(place)]);
    const QList<QPointer<QWidget>> reached = stage.tabbed();
    QStringList offenders;
    for (const QPointer<QWidget> &each : stage.parts()) {
        QWidget *part = each;
        if (!part)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(part);
        if (nameOf(part).isEmpty())
            offenders << u"has no name: "_s + described(part);
        if (!interface || interface->role() == QAccessible::Client ||
            interface->role() == QAccessible::NoRole)
            offenders << u"has no role: "_s + described(part);
        if (isShownOnly(part))
            continue;
        if (!reached.contains(part) && !reachedInGroup(part, reached))
            offenders << u"is not reached by Tab: "_s + described(part);
        else if (!stage.showsFocus(part))
            offenders << u"does not show its focus: "_s + described(part);
    }
    offenders.removeDuplicates();
    QVERIFY2(offenders.isEmpty(), qPrintable(u"\n"_s + offenders.join(u'\n')));
}

void AccessibilityTest::everyPartTellsItsStateAndRelations()
{
    QFETCH(int, place);
    const Stage stage(gallery::allScreens()[static_cast<std::size_t>(place)]);
    QStringList offenders;
    for (QWidget *part : stage.scope->findChildren<QWidget *>()) {
        if (!part->isVisible() || part->window() != stage.window.get())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(part);
        if (!interface)
            continue;
        const QAccessible::State state = interface->state();
        if (const auto *button = qobject_cast<const QAbstractButton *>(part); button && button->isCheckable())
            if (!state.checkable || state.checked != (button->isChecked() ? 1U : 0U))
                offenders << u"does not tell whether it is checked: "_s + described(part);
        if (interface->role() == QAccessible::ProgressBar && !interface->valueInterface() && !state.busy)
            offenders << u"does not tell how far it is: "_s + described(part);
        if (qobject_cast<const QComboBox *>(part) && !state.expandable)
            offenders << u"does not tell that it opens: "_s + described(part);
        if (const auto *button = qobject_cast<const QAbstractButton *>(part);
            button && !isCalled(part, button->text()))
            offenders << u"is not called what is written on it, \"%1\": "_s.arg(button->text()) +
                             described(part);
        const auto *label = qobject_cast<const QLabel *>(part);
        if (!label || !label->buddy())
            continue;
        if (!isCalled(label->buddy(), label->text()))
            offenders << u"is not called what is written above it, \"%1\": "_s.arg(label->text()) +
                             described(label->buddy());
        const auto relations = interface->relations(QAccessible::Labelled);
        const auto named = [label](const auto &each) { return each.first->object() == label->buddy(); };
        if (std::ranges::none_of(relations, named))
            offenders << u"names a field and is not related to it: "_s + described(part);
    }
    offenders.removeDuplicates();
    QVERIFY2(offenders.isEmpty(), qPrintable(u"\n"_s + offenders.join(u'\n')));
}

SP_WINDOW_TEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
