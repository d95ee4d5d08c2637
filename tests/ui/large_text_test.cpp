// SPDX-License-Identifier: GPL-3.0-or-later
// The window at twice the usual size of text (WCAG 2.1, 1.4.4): nothing that can be pressed is cut or
// covered.
#include "ui/theme/theme.h"

#include "tests/support/window_test.h"
#include "tests/support/window_walk.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

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
    const QStringList offenders = cutParts(*shown(*screen, {1440, 900}));
    QVERIFY2(offenders.isEmpty(), qPrintable(u"\n"_s + offenders.join(u'\n')));
}

SP_WINDOW_TEST_MAIN(LargeTextTest)
#include "large_text_test.moc"
