// SPDX-License-Identifier: GPL-3.0-or-later
// The window at twice the usual size of text (WCAG 2.1, 1.4.4): nothing that can be pressed is cut or
// covered, no figure and no name is.
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
    void initTestCase();
    void cleanupTestCase() { setTextBase(usualTextBase); }
    void nothingIsCut_data();
    void nothingIsCut();
};

void LargeTextTest::initTestCase()
{
    // Times without seconds, as anywhere but in the "C" locale.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    Theme::install(*qApp, ThemeChoice::Light).setTextSize(largestTextBase);
}

void LargeTextTest::nothingIsCut_data()
{
    QTest::addColumn<int>("place");
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    for (std::size_t i = 0; i < screens.size(); ++i)
        // Sheets of parts are as large as the usual text needs, and what stands in the frame alone is no
        // page.
        if (screens[i].size.isEmpty() && !screens[i].name.startsWith(u"frame"_s))
            QTest::newRow(qPrintable(screens[i].name)) << static_cast<int>(i);
}

void LargeTextTest::nothingIsCut()
{
    QFETCH(int, place);
    const std::unique_ptr<QWidget> window =
        shown(gallery::allScreens()[static_cast<std::size_t>(place)], {1440, 900});
    const QStringList offenders = cutParts(*window);
    QVERIFY2(offenders.isEmpty(), qPrintable(u"\n"_s + offenders.join(u'\n')));
}

SP_WINDOW_TEST_MAIN(LargeTextTest)
#include "large_text_test.moc"
