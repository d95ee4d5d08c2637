// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/holds/hold_store.h"
#include "core/practice/sessions/session_store.h"

#include "tests/support/practice_services.h"

#include <QTest>

#include <ctime>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stores only: no service looks first, so what refuses is the database.
struct Rows : ServicePractice {
    SessionStore store{database};
    HoldStore holds{database};
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(10'000));
    ServiceId group = service("Group", money(4'000));
    Instant day = instant("2026-11-02T00:00:00Z");

    Session session(double from, double hours, SessionState state = SessionState::Confirmed,
        SessionPlace place = SessionPlace::Exclusive, std::optional<ServiceId> what = {}, int seats = 1)
    {
        Session made{
            ids.next<SessionTag>(), {}, {}, ana, must(services.service(what.value_or(talk))).version, state};
        made.zone = "UTC";
        made.tzdbVersion = "2026a";
        made.planned = {at(from), at(from + hours)};
        made.place = place;
        made.seats = seats;
        if (place == SessionPlace::Overbooked)
            made.overbookedReason = u"asked"_s;
        return made;
    }
    Instant at(double hours) const
    {
        return day + std::chrono::milliseconds(static_cast<std::int64_t>(hours * 3'600'000));
    }
    QByteArray insert(const Session &each) { return reason(store.insert(each, clock.now())); }
    QByteArray update(const Session &each) { return reason(store.update(each, clock.now())); }
    Hold hold(double from, double hours, std::chrono::seconds lasts = 90s)
    {
        Hold made{ids.next<HoldTag>(), Resource::practitioner(), {at(from), at(from + hours)},
            HoldPurpose::Click, HoldOwner::of("client", ids.next<ClientTag>())};
        made.placedAt = clock.now();
        made.expiresAt = clock.now() + lasts;
        return made;
    }
    QByteArray insert(const Hold &each) { return reason(holds.insert(each, clock.now())); }
};

}  // namespace

class PlaceGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSessionATime_data();
    void oneSessionATime();
    void whatBecomesConfirmedIsAskedAgain();
    void whatIsMovedIsAskedAgain();
    void whatIsBookedOverOthersStaysSo();
    void aGroupHasSeats();
    void holdsAndSessionsKnowEachOther();
    void isQuickAmongManyRows();
};

void PlaceGuardTest::oneSessionATime_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("place");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("hours");
    QTest::addColumn<QByteArray>("refused");
    const auto row = [](const char *name, SessionState first, double from, double hours, const char *refused,
                         SessionPlace place = SessionPlace::Exclusive) {
        QTest::newRow(name) << int(first) << int(place) << from << hours << QByteArray(refused);
    };
    // The first one is from 10 to 11.
    row("the same time", SessionState::Confirmed, 10, 1, "SLOT_TAKEN");
    row("within", SessionState::Confirmed, 10.25, 0.5, "SLOT_TAKEN");
    row("around", SessionState::Confirmed, 9, 3, "SLOT_TAKEN");
    row("the last millisecond", SessionState::Confirmed, 11 - 1.0 / 3'600'000, 1, "SLOT_TAKEN");
    row("a day that ends in it", SessionState::Confirmed, -13.5, 24, "SLOT_TAKEN");
    row("right after", SessionState::Confirmed, 11, 1, "");
    row("right before", SessionState::Confirmed, 9, 1, "");
    row("a day that ends before it", SessionState::Confirmed, -14, 24, "");
    row("over one that is asked for", SessionState::Tentative, 10, 1, "SLOT_TAKEN");
    row("over one that runs", SessionState::InProgress, 10, 1, "SLOT_TAKEN");
    row("over one that took place", SessionState::Completed, 10, 1, "");
    row("over one that was canceled", SessionState::Canceled, 10, 1, "");
    row("over one that was released", SessionState::Released, 10, 1, "");
    row("over one that expired", SessionState::Expired, 10, 1, "");
    row("F16.5.1: over one that blocks nothing", SessionState::Tentative, 10, 1, "", SessionPlace::Open);
    row("over one that stands over others itself", SessionState::Confirmed, 10, 1, "SLOT_TAKEN",
        SessionPlace::Overbooked);
    row("longer than a day", SessionState::Completed, 12, 25, "session.length");
}

void PlaceGuardTest::oneSessionATime()
{
    QFETCH(int, first);
    QFETCH(int, place);
    QFETCH(double, from);
    QFETCH(double, hours);
    Rows rows;
    QCOMPARE(
        rows.insert(rows.session(10, 1, static_cast<SessionState>(first), static_cast<SessionPlace>(place))),
        "");
    QTEST(rows.insert(rows.session(from, hours)), "refused");
}

void PlaceGuardTest::whatBecomesConfirmedIsAskedAgain()
{
    Rows rows;
    // Two pending requests for one slot: one of them is confirmed, and the other is not.
    Session one = rows.session(10, 1, SessionState::Tentative, SessionPlace::Open);
    Session other = rows.session(10, 1, SessionState::Tentative, SessionPlace::Open);
    QCOMPARE(rows.insert(one), "");
    QCOMPARE(rows.insert(other), "");
    one.state = other.state = SessionState::Confirmed;
    one.place = other.place = SessionPlace::Exclusive;
    QCOMPARE(rows.update(one), "");
    QCOMPARE(rows.update(other), "SLOT_TAKEN");
    // One that comes back finds its time taken.
    Session gone = rows.session(14, 1, SessionState::Canceled);
    QCOMPARE(rows.insert(gone), "");
    QCOMPARE(rows.insert(rows.session(14, 1)), "");
    gone.state = SessionState::Confirmed;
    QCOMPARE(rows.update(gone), "SLOT_TAKEN");
}

void PlaceGuardTest::whatIsMovedIsAskedAgain()
{
    Rows rows;
    Session one = rows.session(10, 1);
    QCOMPARE(rows.insert(one), "");
    QCOMPARE(rows.insert(rows.session(12, 1)), "");
    one.planned = {rows.at(11.5), rows.at(12.5)};
    QCOMPARE(rows.update(one), "SLOT_TAKEN");
    one.planned = {rows.at(10.5), rows.at(11.5)};  // Over where it stood itself.
    QCOMPARE(rows.update(one), "");
}

void PlaceGuardTest::whatIsBookedOverOthersStaysSo()
{
    Rows rows;
    Session under = rows.session(10, 1);
    Session over = rows.session(10, 1, SessionState::Confirmed, SessionPlace::Overbooked);
    QCOMPARE(rows.insert(under), "");
    QCOMPARE(rows.insert(over), "");
    // Neither is asked again when it only goes on.
    under.state = SessionState::InProgress;
    QCOMPARE(rows.update(under), "");
    over.cancelReason = u"late"_s;
    QCOMPARE(rows.update(over), "");
    ++over.version;
    over.place = SessionPlace::Exclusive;  // Its reason is taken away.
    QCOMPARE(rows.update(over), "SLOT_TAKEN");
}

void PlaceGuardTest::aGroupHasSeats()
{
    Rows rows;
    const auto seat = [&](double from, const ServiceId &what) {
        return rows.insert(rows.session(from, 1, SessionState::Confirmed, SessionPlace::Shared, what, 3));
    };
    for (int at = 0; at < 3; ++at)
        QCOMPARE(seat(10, rows.group), "");
    QCOMPARE(seat(10, rows.group), "SLOT_TAKEN");   // F03.2.5: the (N+1)th.
    QCOMPARE(seat(10.5, rows.talk), "SLOT_TAKEN");  // Of another service.
    QCOMPARE(rows.insert(rows.session(10, 1)), "SLOT_TAKEN");
    QCOMPARE(seat(11, rows.group), "");
}

void PlaceGuardTest::holdsAndSessionsKnowEachOther()
{
    Rows rows;
    Hold held = rows.hold(10, 1);
    QCOMPARE(rows.insert(held), "");
    QCOMPARE(rows.insert(rows.hold(10.5, 1)), "SLOT_TAKEN");
    QCOMPARE(rows.insert(rows.session(10.5, 1)), "SLOT_TAKEN");
    QCOMPARE(rows.insert(rows.session(11, 1)), "");
    QCOMPARE(rows.insert(rows.hold(11.5, 1)), "SLOT_TAKEN");
    rows.clock.advance(90s);  // Nobody ended it; it is over all the same.
    QCOMPARE(rows.insert(rows.session(10, 1)), "");
    held.when = {rows.at(15), rows.at(16)};
    QCOMPARE(reason(rows.holds.update(held, rows.clock.now())), "");
    held.when = {rows.at(10), rows.at(11)};
    QCOMPARE(reason(rows.holds.update(held, rows.clock.now())), "SLOT_TAKEN");
    held.status = HoldStatus::Released;
    held.endedAt = rows.clock.now();
    QVERIFY(must(rows.holds.end(held, rows.clock.now())));
    QVERIFY(!must(rows.holds.end(held, rows.clock.now())));  // Once.
    QCOMPARE(reason(rows.database.run("UPDATE hold SET status = 'Active', ended_at = NULL")), "hold.over");
}

// Forty thousand sessions and ten thousand holds of half an hour, one after another, as over fifteen years.
void PlaceGuardTest::isQuickAmongManyRows()
{
    Rows rows;
    constexpr int many = 50'000;
    must(rows.database.execute("BEGIN"));
    for (int at = 0; at < many; ++at) {
        if (at % 5 == 0)
            QCOMPARE(rows.insert(rows.hold(at * 0.5, 0.5, 86'400s)), "");
        else
            QCOMPARE(rows.insert(rows.session(at * 0.5, 0.5)), "");
    }
    must(rows.database.execute("COMMIT"));
    const std::clock_t begun = std::clock();
    constexpr int tries = 1'000;
    for (int at = 0; at < tries; ++at)
        QCOMPARE(rows.insert(rows.session(at * 25 + 0.25, 0.25)), "SLOT_TAKEN");
    // A day's rows at most are read for each: far under a millisecond of this process's own time, however
    // many share the machine.
    const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < tries / 1000.0, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(PlaceGuardTest)
#include "place_guard_test.moc"
