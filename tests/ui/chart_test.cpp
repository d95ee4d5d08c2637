// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/chart_scale.h"

#include "tests/support/window_test.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

ChartContent quarters()
{
    ChartContent chart;
    chart.series = {{u"Invoiced"_s, BarLook::Solid}, {u"Received"_s, BarLook::Hatched}};
    chart.places = {{u"Q1"_s, u"Q1 2026"_s, {300, 100}}, {u"Q2"_s, u"Q2 2026"_s, {-50, 0}},
        {u"Q3"_s, u"Q3 2026"_s, {120, 80}}};
    chart.valueText = [](std::int64_t value) { return QString::number(value) + u" €"_s; };
    chart.axisText = chart.valueText;
    chart.words = u"Income by quarter"_s;
    return chart;
}

}  // namespace

class ChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void axesHaveRoundSteps_data();
    void axesHaveRoundSteps();
    void everyAxisHoldsItsValues();
    void labelsKeepApart_data();
    void labelsKeepApart();
    void everyPlaceSaysItsValues();
    void placesAreOpenedByClickAndKeys();
    void placesGoFromTheRightWhenMirrored();
    void picturesDifferWithoutColour();
};

void ChartTest::axesHaveRoundSteps_data()
{
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    QTest::addColumn<bool>("time");
    QTest::addColumn<qint64>("smallest");
    QTest::addColumn<QList<qint64>>("marks");
    const auto row = [](const char *name, qint64 low, qint64 high, bool time, qint64 smallest,
                         const QList<qint64> &marks) {
        QTest::newRow(name) << low << high << time << smallest << marks;
    };
    row("nothing at all", 0, 0, false, 1, {0, 1});
    row("nothing, in whole euros", 0, 0, false, 100, {0, 100});
    row("up to ten", 0, 10, false, 1, {0, 2, 4, 6, 8, 10});
    row("just above ten", 0, 11, false, 1, {0, 5, 10, 15});
    row("euros in cents", 0, 123'400, false, 100, {0, 50'000, 100'000, 150'000});
    row("less than a euro", 0, 70, false, 100, {0, 100});
    row("below zero only", -40, 0, false, 1, {-40, -30, -20, -10, 0});
    row("both sides", -130, 900, false, 1, {-500, 0, 500, 1'000});
    row("a little below zero", -1, 100, false, 1, {-50, 0, 50, 100});
    row("half an hour", 0, 30, true, 1, {0, 10, 20, 30});
    row("an hour and a half", 0, 90, true, 1, {0, 30, 60, 90});
    row("a working day", 0, 8 * 60, true, 1, {0, 120, 240, 360, 480});
    row("a working month", 0, 150 * 60, true, 1, {0, 50 * 60, 100 * 60, 150 * 60});
}

void ChartTest::axesHaveRoundSteps()
{
    QFETCH(qint64, low);
    QFETCH(qint64, high);
    QFETCH(bool, time);
    QFETCH(qint64, smallest);
    const AxisScale scale = axisScale(low, high, time ? AxisUnit::Minutes : AxisUnit::Decimal, 5, smallest);
    QList<qint64> marks;
    for (const std::int64_t mark : scale.marks())
        marks << mark;
    QTEST(marks, "marks");
}

void ChartTest::everyAxisHoldsItsValues()
{
    for (const std::int64_t high : {0LL, 1LL, 7LL, 99LL, 1'001LL, 123'456'789LL, 999'999'999'999LL})
        for (const std::int64_t low : {0LL, -1LL, -12LL, -5'000LL, -77'777'777LL})
            for (const AxisUnit unit : {AxisUnit::Decimal, AxisUnit::Minutes}) {
                const AxisScale scale = axisScale(low, high, unit, 5);
                QVERIFY(scale.low <= low && high <= scale.high && scale.low < scale.high);
                QCOMPARE(scale.low % scale.step, std::int64_t(0));
                QCOMPARE(scale.high % scale.step, std::int64_t(0));
                QVERIFY(scale.marks().size() <= 6);
            }
}

void ChartTest::labelsKeepApart_data()
{
    QTest::addColumn<double>("widest");
    QTest::addColumn<double>("place");
    QTest::addColumn<int>("every");
    QTest::newRow("room enough") << 24.0 << 60.0 << 1;
    QTest::newRow("just fits") << 24.0 << 32.0 << 1;
    QTest::newRow("a pixel short") << 24.0 << 31.0 << 2;
    QTest::newRow("narrow places") << 40.0 << 10.0 << 5;
    QTest::newRow("no room at all") << 40.0 << 0.0 << 1;
}

void ChartTest::labelsKeepApart()
{
    QFETCH(double, widest);
    QFETCH(double, place);
    QTEST(labelEvery(widest, 8, place), "every");
}

void ChartTest::everyPlaceSaysItsValues()
{
    BarChart chart;
    chart.present(quarters());
    QCOMPARE(chart.accessibleName(), u"Income by quarter"_s);
    QCOMPARE(chart.place(0)->accessibleName(), u"Q1 2026: Invoiced 300 €, Received 100 €"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(chart.place(1))->text(QAccessible::Name),
        u"Q2 2026: Invoiced -50 €, Received 0 €"_s);
}

void ChartTest::placesAreOpenedByClickAndKeys()
{
    BarChart chart;
    chart.present(quarters());
    chart.resize(600, 300);
    chart.show();
    QApplication::setActiveWindow(&chart);
    QSignalSpy opened(&chart, &BarChart::opened);
    QTest::mouseClick(chart.place(1), Qt::LeftButton);
    QCOMPARE(opened.takeFirst()[0].toInt(), 1);
    QCOMPARE(chart.marked(), 1);
    QTest::keyClick(chart.place(1), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), chart.place(2));
    QCOMPARE(chart.marked(), 2);
    QTest::keyClick(chart.place(2), Qt::Key_Right);  // The last one stays.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.takeFirst()[0].toInt(), 2);
    QTest::keyClick(chart.place(2), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(opened.takeFirst()[0].toInt(), 0);
    // Tab stops once.
    int stops = 0;
    for (int at = 0; at < 3; ++at)
        stops += chart.place(at)->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
}

void ChartTest::placesGoFromTheRightWhenMirrored()
{
    BarChart chart;
    chart.present(quarters());
    chart.resize(600, 300);
    QVERIFY(chart.place(0)->x() < chart.place(2)->x());
    chart.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(chart.place(0)->x() > chart.place(2)->x());
    chart.show();
    QApplication::setActiveWindow(&chart);
    chart.place(0)->setFocus();
    QTest::keyClick(chart.place(0), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), chart.place(1));
}

void ChartTest::picturesDifferWithoutColour()
{
    // In grey, each look still differs from each other: by its texture or its edge.
    std::vector<QImage> pictures;
    for (const BarLook look :
        {BarLook::Solid, BarLook::Hatched, BarLook::Pale, BarLook::Dense, BarLook::Outlined}) {
        ChartContent content = quarters();
        content.series = {{u"One"_s, look}};
        content.places = {{u"Q1"_s, u"Q1"_s, {100}}};
        BarChart chart;
        chart.present(content);
        chart.resize(300, 200);
        pictures.push_back(chart.grab().toImage().convertToFormat(QImage::Format_Grayscale8));
    }
    for (std::size_t a = 0; a < pictures.size(); ++a)
        for (std::size_t b = a + 1; b < pictures.size(); ++b)
            QVERIFY(pictures[a] != pictures[b]);
}

SP_WINDOW_TEST_MAIN(ChartTest)
#include "chart_test.moc"
