// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/minute_tick.h"
#include "ui/people/client_pane.h"
#include "ui/people/client_view.h"
#include "ui/session/clock_notices.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/zone_words.h"
#include "ui/today/clock_note.h"
#include "ui/today/today_page.h"
#include "ui/today/waiting_column.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/twin_clock.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

TimeZone zoneOf(const char *name)
{
    return *TimeZone::create(name);
}

TwinClockContent newYork()
{
    TwinClockContent content{u"14:00–15:00"_s, u"10:00–11:00"_s, u"New York"_s};
    content.ownBelow = u"you 14:00"_s;
    content.facts = u"America/New_York, UTC−4\nSummer time until Sun 1 Nov"_s;
    return content;
}

/// Puts back what a test flipped: all clocks of the program go together.
struct Unflipped {
    ~Unflipped()
    {
        if (ClockOrder::instance().isClientFirst())
            ClockOrder::instance().flip();
    }
};

struct Day : PracticeDesk {
    RunningSessionModel running{practice.client()};
    SessionActions actions{practice.client()};
    TodayPage page{practice.client(), running, actions};

    Day() { present(page, {1240, 900}); }
    std::vector<ClockNotice> notices() { return page.model().view().clockNotices; }
    QStringList spoken(QWidget &part)
    {
        QStringList all;
        for (const Label *label : part.findChildren<Label *>())
            if (label->isVisible())
                all << label->text();
        return all;
    }
};

}  // namespace

class ClocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void aPressFlipsAllClocks_data();
    void aPressFlipsAllClocks();
    void aClockOfOneTimeHasNothingToFlip();
    void factsAreTold_data();
    void factsAreTold();
    void theClientsClockGoesWithTheMinute();
    void theTickTurnsOnceAMinute();
    void changesAheadStandOnToday();
    void hiddenNamesAreHiddenThere();
    void whatIsUnconfirmedWaitsForADecision();
    void aReleasedAppointmentIsGone();
};

void ClocksTest::aPressFlipsAllClocks_data()
{
    QTest::addColumn<int>("key");  // 0: a click.
    QTest::newRow("a click") << 0;
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Enter") << int(Qt::Key_Return);
}

void ClocksTest::aPressFlipsAllClocks()
{
    QFETCH(int, key);
    const Unflipped after;
    QWidget window;
    TwinClock clock(newYork(), &window), other(newYork(), &window);
    window.show();
    QCOMPARE(clock.focusPolicy(), Qt::TabFocus);
    QCOMPARE(QAccessible::queryAccessibleInterface(&clock)->role(), QAccessible::Button);
    QCOMPARE(clock.accessibleName(), u"14:00–15:00, 10:00–11:00 New York"_s);
    QVERIFY(clock.toolTip().startsWith(u"America/New_York, UTC−4\n"_s));
    QVERIFY(clock.accessibleDescription().contains(u"Summer time until Sun 1 Nov"_s));
    const auto press = [&] {
        if (key == 0)
            QTest::mouseClick(&clock, Qt::LeftButton);
        else
            QTest::keyClick(&clock, static_cast<Qt::Key>(key));
    };
    press();
    for (const TwinClock *each : {&clock, &other})
        QCOMPARE(each->accessibleName(), u"10:00–11:00, New York, you 14:00"_s);
    // One that is made while they are flipped is flipped too.
    QCOMPARE(TwinClock(newYork()).accessibleName(), u"10:00–11:00, New York, you 14:00"_s);
    press();
    QCOMPARE(other.accessibleName(), u"14:00–15:00, 10:00–11:00 New York"_s);
}

void ClocksTest::aClockOfOneTimeHasNothingToFlip()
{
    const Unflipped after;
    TwinClock clock({u"10:00"_s, {}, u"In the studio"_s});
    clock.show();
    QCOMPARE(clock.focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(&clock, Qt::LeftButton);
    QTest::keyClick(&clock, Qt::Key_Space);
    QVERIFY(!ClockOrder::instance().isClientFirst());
    QCOMPARE(clock.accessibleName(), u"10:00, In the studio"_s);
}

void ClocksTest::factsAreTold_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char *name, const char *zone, const char *own, const char *at,
                         const QString &facts) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(own) << QByteArray(at) << facts;
    };
    row("New York, before it follows", "America/New_York", "Europe/Lisbon", "2026-10-27T10:42:00Z",
        u"America/New_York, UTC−4\nSummer time until Sun 1 Nov\n4 h behind you, from Sunday 5 h"_s);
    row("New York, before Lisbon turns back", "America/New_York", "Europe/Lisbon", "2026-10-20T09:00:00Z",
        u"America/New_York, UTC−4\nSummer time until Sun 1 Nov\n5 h behind you, from Sunday 4 h"_s);
    row("in winter", "Europe/Berlin", "Europe/Lisbon", "2026-11-10T09:00:00Z",
        u"Europe/Berlin, UTC+1\nStandard time until Sun 28 Mar 2027\n1 h ahead of you"_s);
    row("the south", "Australia/Sydney", "Europe/Lisbon", "2026-11-10T09:00:00Z",
        u"Australia/Sydney, UTC+11\nSummer time until Sun 4 Apr 2027\n11 h ahead of you"_s);
    row("none and half an hour", "Asia/Kolkata", "Europe/Lisbon", "2026-11-10T09:00:00Z",
        u"Asia/Kolkata, UTC+5:30\nNo summer time\n5 h 30 ahead of you"_s);
    row("the own one", "Europe/Lisbon", "Europe/Lisbon", "2026-11-10T09:00:00Z",
        u"Europe/Lisbon, UTC\nStandard time until Sun 28 Mar 2027"_s);
    row("from one hour to none", "Africa/Lagos", "Europe/Lisbon", "2026-10-20T09:00:00Z",
        u"Africa/Lagos, UTC+1\nNo summer time\nsame time as you, from Sunday 1 h ahead of you"_s);
}

void ClocksTest::factsAreTold()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, at);
    QTEST(zoneFacts(zoneOf(zone), zoneOf(own), *parseInstant(at)), "facts");
}

void ClocksTest::theClientsClockGoesWithTheMinute()
{
    PracticeDesk desk;
    const auto clients = desk.practice.run(
        [](Engine &engine) { return engine.people().store().list(ClientStatus::Active, 100, 0); });
    const auto maya = std::ranges::find_if(
        *clients, [](const ClientSummary &each) { return each.name == u"Maya Brooks"_s; });
    // As in the client's own window, where no list asks anew.
    QWidget window;
    ClientPane pane(desk.practice.client(), window, &window);
    pane.setPlace(ClientPane::Place::OwnWindow);
    pane.showClient(maya->id);
    desk.practice.settle();
    const auto walls = [&] {
        QStringList all;
        for (const PlaceClock *each : pane.findChildren<PlaceClock *>())
            all << each->accessibleName();
        return all;
    };
    QCOMPARE(walls(), (QStringList{u"10:42 Lisbon, you"_s, u"06:42 New York"_s}));
    desk.practice.clock().advance(seconds(59));
    desk.practice.client().minute().look();
    QCOMPARE(walls().first(), u"10:42 Lisbon, you"_s);
    desk.practice.clock().advance(seconds(1));
    desk.practice.client().minute().look();
    QCOMPARE(walls(), (QStringList{u"10:43 Lisbon, you"_s, u"06:43 New York"_s}));
    const PlaceClock *york = pane.findChildren<PlaceClock *>().last();
    QVERIFY2(york->toolTip().endsWith(u"4 h behind you, from Sunday 5 h"_s), qPrintable(york->toolTip()));
    // Over the night in which they change.
    desk.practice.clock().set(*parseInstant("2026-11-01T07:00:00Z"));
    desk.practice.client().minute().look();
    QCOMPARE(walls(), (QStringList{u"07:00 Lisbon, you"_s, u"02:00 New York"_s}));
}

void ClocksTest::theTickTurnsOnceAMinute()
{
    ManualClock clock(*parseInstant("2026-10-27T10:42:00Z"));
    MinuteTick tick(clock);
    const QSignalSpy turned(&tick, &MinuteTick::turned);
    tick.look();
    clock.advance(seconds(30));
    tick.look();
    QCOMPARE(turned.size(), 0);
    clock.advance(seconds(30));
    tick.look();
    tick.look();
    QCOMPARE(turned.size(), 1);
    // A machine that slept, and one whose clock was put back.
    clock.advance(hours(3));
    tick.look();
    clock.set(*parseInstant("2026-10-27T10:00:00Z"));
    tick.look();
    QCOMPARE(turned.size(), 3);
}

void ClocksTest::changesAheadStandOnToday()
{
    Day day;
    const auto notices = day.notices();
    QCOMPARE(notices.size(), 1U);
    QCOMPARE(clockNoticeSentence(notices.front(), *parseDate("2026-10-27")),
        u"New York turns its clocks back on Sun 1 Nov."_s);
    QCOMPARE(touchedCount(notices.front()), u"2 sessions affected."_s);
    QCOMPARE(clockNoticeWhen(notices.front(), *parseDate("2026-10-27")), u"Sun 1 Nov 02:00"_s);
    QStringList who;
    for (const ClockNotice::Touched &each : notices.front().touched)
        who << touchedText(each, *parseDate("2026-10-27"));
    QCOMPARE(who, (QStringList{u"Daniel Ortiz, Mon 2 Nov 14:00: 09:00 in New York instead of 10:00"_s,
                      u"Maya Brooks, Tue 3 Nov 14:00: 09:00 in New York instead of 10:00"_s}));
    const QSignalSpy asked(&day.page, &TodayPage::dayRequested);
    QVERIFY(day.press(day.page, u"See them"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(dateText(asked.first().first().value<LocalDate>()), "2026-11-02"_ba);
    // Once it has happened there is nothing ahead.
    QVERIFY(noticesAhead(day.page.model().view(), *parseInstant("2026-11-01T06:00:00Z")).empty());
}

void ClocksTest::hiddenNamesAreHiddenThere()
{
    Day day;
    ShownNames::instance().show(ShownNames::Names::Initials);
    const QString words = touchedText(day.notices().front().touched.front(), *parseDate("2026-10-27"));
    ShownNames::instance().show(ShownNames::Names::Spelled);
    QVERIFY2(words.startsWith(u"DO, "_s), qPrintable(words));
}

void ClocksTest::whatIsUnconfirmedWaitsForADecision()
{
    Day day;
    QCOMPARE(day.page.model().view().unconfirmed.size(), 1U);
    auto *column = day.page.findChild<WaitingColumn *>();
    QVERIFY(day.spoken(*column).contains(u"Priya Nair, today 15:30"_s));
    QVERIFY(day.spoken(*column).contains(u"First talk, 16:30 Berlin, not confirmed yet"_s));
    const int before = day.page.model().view().decisions();
    const QSignalSpy told(&day.actions, &SessionActions::changed);
    QVERIFY(day.press(*column, u"Confirm"_s));
    QTRY_COMPARE(told.size(), 1);
    QTRY_COMPARE(day.page.model().view().decisions(), before - 1);
    QVERIFY(std::ranges::any_of(day.page.model().view().today, [](const PlannedSession &each) {
        return each.clientName == u"Priya Nair"_s && each.state == SessionState::Confirmed;
    }));
}

void ClocksTest::aReleasedAppointmentIsGone()
{
    Day day;
    auto *column = day.page.findChild<WaitingColumn *>();
    QVERIFY(day.press(*column, u"Release"_s));
    QTRY_VERIFY(day.page.model().view().unconfirmed.empty());
    QVERIFY(!day.spoken(*column).contains(u"Priya Nair, today 15:30"_s));
}

SP_WINDOW_TEST_MAIN(ClocksTest)
#include "clocks_test.moc"
