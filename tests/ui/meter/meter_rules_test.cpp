// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter/meter_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class MeterRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsAgainstThePlan_data();
    void standsAgainstThePlan();
    void saysIt_data();
    void saysIt();
    void comesAndGoes_data();
    void comesAndGoes();
    void keepsToCorners_data();
    void keepsToCorners();
    void staysOffTheTextCursor();
    void arrowsLeadFromCornerToCorner();
    void stepsBackByFoldingAndThenByGoing();
    void asksToPauseOrToResume();
};

void MeterRulesTest::standsAgainstThePlan_data()
{
    QTest::addColumn<milliseconds>("elapsed");
    QTest::addColumn<minutes>("step");
    QTest::addColumn<MeterPhase>("phase");
    QTest::addColumn<int>("steps");

    // clang-format off
    QTest::newRow("just begun: within")                     << milliseconds(0)               << minutes(15) << MeterPhase::Within   << 0;
    QTest::newRow("five minutes and a bit left: within")    << milliseconds(55min - 1ms)     << minutes(15) << MeterPhase::Within   << 0;
    QTest::newRow("five minutes left: ends soon")           << milliseconds(55min)           << minutes(15) << MeterPhase::EndsSoon << 0;
    QTest::newRow("a moment left: ends soon")               << milliseconds(60min - 1ms)     << minutes(15) << MeterPhase::EndsSoon << 0;
    QTest::newRow("to the minute: at its end")              << milliseconds(60min)           << minutes(15) << MeterPhase::AtEnd    << 0;
    QTest::newRow("short of a step over: at its end")       << milliseconds(75min - 1ms)     << minutes(15) << MeterPhase::AtEnd    << 0;
    QTest::newRow("one step over")                          << milliseconds(75min)           << minutes(15) << MeterPhase::Over     << 1;
    QTest::newRow("two steps over")                         << milliseconds(96min)           << minutes(15) << MeterPhase::Over     << 2;
    QTest::newRow("a price by six minutes steps by six")    << milliseconds(72min)           << minutes(6)  << MeterPhase::Over     << 2;
    QTest::newRow("a price by the minute steps by fifteen") << milliseconds(72min)           << minutes(1)  << MeterPhase::AtEnd    << 0;
    QTest::newRow("no step at all steps by fifteen")        << milliseconds(75min)           << minutes(0)  << MeterPhase::Over     << 1;
    // clang-format on
}

void MeterRulesTest::standsAgainstThePlan()
{
    QFETCH(milliseconds, elapsed);
    QFETCH(minutes, step);
    QFETCH(MeterPhase, phase);
    QFETCH(int, steps);
    const MeterStand stand = standOf(elapsed, minutes(60), step);
    QCOMPARE(stand.phase, phase);
    QCOMPARE(stand.steps, steps);
}

void MeterRulesTest::saysIt_data()
{
    QTest::addColumn<milliseconds>("elapsed");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("overBy");
    QTest::addColumn<bool>("urgent");

    // clang-format off
    QTest::newRow("within")                << milliseconds(38min)       << false << u"of 60 min"_s          << QString()   << false;
    QTest::newRow("soon")                  << milliseconds(55min)       << false << u"5 min left"_s         << QString()   << true;
    QTest::newRow("a begun minute counts") << milliseconds(56min + 1ms) << false << u"4 min left"_s         << QString()   << true;
    QTest::newRow("at its end")            << milliseconds(60min)       << false << u"Time is up"_s         << QString()   << true;
    QTest::newRow("six minutes over")      << milliseconds(66min)       << false << u"6 min over"_s         << QString()   << true;
    QTest::newRow("steps over")            << milliseconds(96min)       << false << u"36 min over"_s        << u"+30"_s    << true;
    QTest::newRow("paused")                << milliseconds(38min)       << true  << u"Paused"_s             << QString()   << false;
    QTest::newRow("paused over the plan")  << milliseconds(66min)       << true  << u"Paused, 6 min over"_s << QString()   << true;
    // clang-format on
}

void MeterRulesTest::saysIt()
{
    QFETCH(milliseconds, elapsed);
    QFETCH(bool, paused);
    const MeterState state = meterState({u"Jonas Keller"_s, elapsed, minutes(60), minutes(15),
        paused ? MeterFacts::Clock::Paused : MeterFacts::Clock::Runs, {}, {}});
    QTEST(state.word, "word");
    QTEST(state.overBy, "overBy");
    QTEST(state.urgent, "urgent");
    QCOMPARE(state.paused, paused);
    QVERIFY(state.spoken.contains(state.word) && state.spoken.contains(u"Jonas Keller"_s));
    QVERIFY2(state.whole > state.planned, "the end of the plan always stands inside the bar");
    QVERIFY2(state.whole > state.elapsed, "and what comes after it too");
}

void MeterRulesTest::comesAndGoes_data()
{
    using F = MeterFacing;
    QTest::addColumn<MeterFacing>("facing");
    QTest::addColumn<bool>("shows");

    // clang-format off
    QTest::newRow("nothing runs: no meter")              << F{F::Timer::None, F::Page::Elsewhere, F::Pin::On, F::Wish::Usual} << false;
    QTest::newRow("another page is in front: it shows")  << F{F::Timer::Runs, F::Page::Elsewhere, F::Pin::Off, F::Wish::Usual} << true;
    QTest::newRow("its page is in front: no meter")      << F{F::Timer::Runs, F::Page::Front, F::Pin::Off, F::Wish::Usual} << false;
    QTest::newRow("pinned over its page: it shows")      << F{F::Timer::Runs, F::Page::Front, F::Pin::On, F::Wish::Usual} << true;
    QTest::newRow("sent away: no meter, pinned or not")  << F{F::Timer::Runs, F::Page::Elsewhere, F::Pin::On, F::Wish::Dismissed} << false;
    // clang-format on
}

void MeterRulesTest::comesAndGoes()
{
    QFETCH(MeterFacing, facing);
    QTEST(meterShows(facing), "shows");
}

void MeterRulesTest::keepsToCorners_data()
{
    QTest::addColumn<QPoint>("dropped");
    QTest::addColumn<Corner>("corner");
    QTest::addColumn<QPoint>("place");

    // clang-format off
    QTest::newRow("upper left")          << QPoint(300, 200)   << Corner::TopLeft     << QPoint(108, 38);
    QTest::newRow("upper right")         << QPoint(900, 200)   << Corner::TopRight    << QPoint(892, 38);
    QTest::newRow("lower left")          << QPoint(300, 700)   << Corner::BottomLeft  << QPoint(108, 766);
    QTest::newRow("lower right")         << QPoint(900, 700)   << Corner::BottomRight << QPoint(892, 766);
    QTest::newRow("half over an edge")   << QPoint(1000, 810)  << Corner::BottomRight << QPoint(892, 766);
    // clang-format on
}

void MeterRulesTest::keepsToCorners()
{
    QFETCH(QPoint, dropped);
    const QRect screen(100, 30, 1000, 800);
    const QSize size(200, 56);
    const Corner corner = nearestCorner({dropped, size}, screen);
    QTEST(corner, "corner");
    QTEST(cornerPlace(corner, size, screen), "place");
}

void MeterRulesTest::staysOffTheTextCursor()
{
    const QRect screen(0, 0, 1000, 800);
    const QSize size(200, 56);
    QCOMPARE(cornerBeside(Corner::BottomRight, size, screen, {}), Corner::BottomRight);
    QCOMPARE(cornerBeside(Corner::BottomRight, size, screen, {500, 760, 2, 20}), Corner::BottomRight);
    QCOMPARE(cornerBeside(Corner::BottomRight, size, screen, {850, 760, 2, 20}), Corner::TopRight);
    QCOMPARE(cornerBeside(Corner::TopRight, size, screen, {850, 20, 2, 20}), Corner::BottomRight);
    QCOMPARE(cornerBeside(Corner::TopRight, size, screen, {850, 20, 2, 760}), Corner::TopLeft);
    QCOMPARE(cornerBeside(Corner::TopRight, size, screen, screen), Corner::TopRight);
}

void MeterRulesTest::arrowsLeadFromCornerToCorner()
{
    QCOMPARE(cornerTowards(Corner::BottomRight, Qt::Key_Left), Corner::BottomLeft);
    QCOMPARE(cornerTowards(Corner::BottomLeft, Qt::Key_Up), Corner::TopLeft);
    QCOMPARE(cornerTowards(Corner::TopLeft, Qt::Key_Right), Corner::TopRight);
    QCOMPARE(cornerTowards(Corner::TopRight, Qt::Key_Down), Corner::BottomRight);
    QCOMPARE(cornerTowards(Corner::TopRight, Qt::Key_Up), Corner::TopRight);
    QCOMPARE(cornerTowards(Corner::TopRight, Qt::Key_A), Corner::TopRight);
}

void MeterRulesTest::stepsBackByFoldingAndThenByGoing()
{
    MeterModel model;
    QSignalSpy gone(&model, &MeterModel::dismissed);
    model.setExpanded(true);
    model.stepBack();
    QVERIFY(!model.isExpanded());
    QCOMPARE(gone.size(), 0);
    model.stepBack();
    QCOMPARE(gone.size(), 1);
}

void MeterRulesTest::asksToPauseOrToResume()
{
    MeterModel model;
    QSignalSpy pause(&model, &MeterModel::pauseRequested);
    QSignalSpy resume(&model, &MeterModel::resumeRequested);
    model.pauseOrResume();
    QCOMPARE(pause.size(), 1);
    MeterState state;
    state.paused = true;
    model.present(state);
    model.pauseOrResume();
    QCOMPARE(pause.size(), 1);
    QCOMPARE(resume.size(), 1);
}

QTEST_GUILESS_MAIN(MeterRulesTest)
#include "meter_rules_test.moc"
