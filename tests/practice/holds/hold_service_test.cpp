// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/holds/hold_service.h"

#include "core/primitives/jobs/job_runner.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Times on 28 October that Ana and Ben ask for. Now it is the 27th, 10:00 UTC.
struct Desk : ServicePractice {
    HoldService holds{database};
    JobRunner runner{database, units, ids, random, owner};
    ClientId ana = client("Ana");
    ClientId ben = client("Ben");

    Desk() { holds.registerJobs(runner); }

    static Interval hour(int from, int minutes = 60)
    {
        const Instant start = instant("2026-10-28T00:00:00Z") + std::chrono::hours(from);
        return {start, start + std::chrono::minutes(minutes)};
    }
    Result<Hold> place(const ClientId &who, HoldPurpose purpose, Interval when,
        std::optional<std::chrono::milliseconds> length = {}, Resource resource = Resource::practitioner())
    {
        HoldRequest request{resource, when, purpose, HoldOwner::of("client", who), u"asked"_s, who, length};
        return unit<Hold>("hold.place", [&](Unit &unit) { return holds.place(unit, request); });
    }
    Result<Hold> convert(const HoldId &id)
    {
        return unit<Hold>(
            "hold.convert", [&](Unit &unit) { return holds.convert(unit, id, unit.newId<SessionTag>()); });
    }
    Result<Done> release(const HoldId &id)
    {
        return unit<Done>("hold.release", [&](Unit &unit) { return holds.release(unit, id); });
    }
    QByteArray statusOf(const Hold &hold) { return holdStatusName(must(holds.find(hold.id)).status); }
    std::int64_t events(const char *type)
    {
        return must(database.integer(
            "SELECT count(*) FROM event_log WHERE type = :type", {{":type", QByteArray(type)}}));
    }
};

}  // namespace

class HoldServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastsAsItsPurposeSays_data();
    void lastsAsItsPurposeSays();
    void refusesOtherLengths();
    void keepsOthersAwayUntilItEnds();
    void whatIsOverKeepsNobodyAway();
    void endsInTimeAfterTheProgramWasClosed();
    void waitsForTheNextOne();
    void theSameAgainIsTheSame();
    void nobodyHoldsOneTimeTwice();
    void theFirstOfSharedOnesWins();
    void goesAlongWithItsOwner();
    void roomsAreHeldBeside();
    void takesNoImpossibleTime();
};

void HoldServiceTest::lastsAsItsPurposeSays_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<qint64>("seconds");
    // clang-format off
    QTest::newRow("F02.1.4: a click for 90 s")                  << int(HoldPurpose::Click)         << qint64(90);
    QTest::newRow("F03.2.3: a clarification for 10 min")        << int(HoldPurpose::Clarification) << qint64(600);
    QTest::newRow("a draft for a day")                          << int(HoldPurpose::Draft)         << qint64(86'400);
    QTest::newRow("an offer to who waits for a quarter of an hour") << int(HoldPurpose::WaitlistOffer) << qint64(900);
    QTest::newRow("a proposal because of clocks for a day")     << int(HoldPurpose::DstProposal)   << qint64(86'400);
    QTest::newRow("grace for credit for two hours")             << int(HoldPurpose::CreditGrace)   << qint64(7'200);
    // clang-format on
}

void HoldServiceTest::lastsAsItsPurposeSays()
{
    QFETCH(int, purpose);
    QFETCH(qint64, seconds);
    Desk desk;
    const Hold hold = must(desk.place(desk.ana, static_cast<HoldPurpose>(purpose), Desk::hour(9)));
    QCOMPARE(hold.expiresAt - hold.placedAt, std::chrono::seconds(seconds));
    QCOMPARE(desk.events("hold.created"), 1);
    // Whatever its name says reads back.
    QCOMPARE(holdPurposeFromName(holdProfile(hold.purpose).name), hold.purpose);
    QCOMPARE(must(desk.holds.find(hold.id)).purpose, hold.purpose);
}

void HoldServiceTest::refusesOtherLengths()
{
    Desk desk;
    QCOMPARE(reason(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9), 11min)), "hold.ttl");
    QCOMPARE(reason(desk.place(desk.ana, HoldPurpose::DstProposal, Desk::hour(9), 73h)), "hold.ttl");
    QCOMPARE(must(desk.place(desk.ana, HoldPurpose::DstProposal, Desk::hour(9), 72h)).kind,
        HoldProfile::Kind::Exclusive);
}

void HoldServiceTest::keepsOthersAwayUntilItEnds()
{
    Desk desk;
    const Hold hold = must(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9)));
    desk.clock.advance(2s);
    const auto second = desk.place(desk.ben, HoldPurpose::Click, Desk::hour(9, 30));
    QCOMPARE(reason(second), "SLOT_TAKEN");
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().facts.value("status"_L1).toString(), u"temporarily held"_s);
    QCOMPARE(second.error().facts.value("until"_L1).toString(), u"2026-10-27T10:01:30.000Z"_s);
    must(desk.place(desk.ben, HoldPurpose::Click, Desk::hour(10)));  // What only touches it is free.
    must(desk.release(hold.id));
    QCOMPARE(desk.statusOf(hold), "Released");
    QCOMPARE(desk.events("hold.released"), 1);
    must(desk.place(desk.ben, HoldPurpose::Click, Desk::hour(8)));
    must(desk.place(desk.ana, HoldPurpose::Clarification, Desk::hour(9)));
}

void HoldServiceTest::whatIsOverKeepsNobodyAway()
{
    Desk desk;
    const Hold hold = must(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9)));
    desk.clock.advance(89s);
    QCOMPARE(reason(desk.place(desk.ben, HoldPurpose::Click, Desk::hour(9))), "SLOT_TAKEN");
    desk.clock.advance(1s);
    // No job has run. It is ended with what comes in its stead, as of when it was over.
    QCOMPARE(reason(desk.convert(hold.id)), "hold.over");
    must(desk.place(desk.ben, HoldPurpose::Click, Desk::hour(9)));
    QCOMPARE(desk.statusOf(hold), "Expired");
    QCOMPARE(must(desk.holds.find(hold.id)).endedAt, hold.expiresAt);
}

void HoldServiceTest::endsInTimeAfterTheProgramWasClosed()
{
    Desk desk;
    const Hold click = must(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9)));
    const Hold question = must(desk.place(desk.ben, HoldPurpose::Clarification, Desk::hour(11)));
    QCOMPARE(must(desk.runner.nextRun()), std::optional(click.expiresAt));
    desk.clock.advance(90s);
    must(desk.runner.runDue());
    QCOMPARE(desk.statusOf(click), "Expired");
    QCOMPARE(desk.statusOf(question), "Active");
    QCOMPARE(must(desk.runner.nextRun()), std::optional(question.expiresAt));
    // The program died and comes back in the evening.
    desk.clock.advance(10h);
    JobRunner again{desk.database, desk.units, desk.ids, desk.random, desk.owner};
    desk.holds.registerJobs(again);
    must(again.runDue());
    QCOMPARE(desk.statusOf(question), "Expired");
    QCOMPARE(must(desk.holds.find(question.id)).endedAt, question.expiresAt);
    QCOMPARE(desk.events("hold.expired"), 2);
    QCOMPARE(must(again.nextRun()), std::nullopt);
}

// What was given up before its time leaves a job that finds nothing to end, and another hold to wait for.
void HoldServiceTest::waitsForTheNextOne()
{
    Desk desk;
    const Hold click = must(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9)));
    const Hold question = must(desk.place(desk.ben, HoldPurpose::Clarification, Desk::hour(11)));
    must(desk.release(click.id));
    desk.clock.advance(90s);
    QCOMPARE(must(desk.runner.runDue()).succeeded, 1);
    QCOMPARE(must(desk.runner.nextRun()), std::optional(question.expiresAt));
    desk.clock.set(question.expiresAt);
    const JobReport report = must(desk.runner.runDue());
    QCOMPARE(report.succeeded, 1);
    QVERIFY(report.late.empty());
    QCOMPARE(desk.statusOf(question), "Expired");
}

void HoldServiceTest::theSameAgainIsTheSame()
{
    Desk desk;
    const Hold hold = must(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9)));
    desk.clock.advance(5s);
    const Hold again = must(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9)));
    QCOMPARE(again.id, hold.id);
    QCOMPARE(again.expiresAt, hold.expiresAt);
    QCOMPARE(desk.count("SELECT count(*) FROM hold"), 1);
}

void HoldServiceTest::nobodyHoldsOneTimeTwice()
{
    Desk desk;
    must(desk.place(desk.ana, HoldPurpose::Checkout, Desk::hour(9)));
    must(desk.place(desk.ben, HoldPurpose::Checkout, Desk::hour(9)));  // Shared: two may pay at once.
    // The actor's own other hold is told by the database, for the service takes it for no obstacle.
    QCOMPARE(reason(desk.place(desk.ana, HoldPurpose::Claim, Desk::hour(9, 30))), "SLOT_TAKEN");
    QCOMPARE(reason(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9))), "SLOT_TAKEN");
}

void HoldServiceTest::theFirstOfSharedOnesWins()
{
    Desk desk;
    const Hold first = must(desk.place(desk.ana, HoldPurpose::Checkout, Desk::hour(9)));
    const Hold second = must(desk.place(desk.ben, HoldPurpose::Checkout, Desk::hour(9)));
    const Hold elsewhere = must(desk.place(desk.ben, HoldPurpose::Checkout, Desk::hour(14)));
    must(desk.convert(second.id));
    QCOMPARE(desk.statusOf(second), "Converted");
    QCOMPARE(desk.statusOf(first), "Released");
    QCOMPARE(desk.statusOf(elsewhere), "Released");  // What else the winner had been offered.
    QCOMPARE(reason(desk.convert(first.id)), "hold.over");
    QCOMPARE(reason(desk.convert(second.id)), "hold.over");
    QCOMPARE(desk.events("hold.converted"), 1);
}

void HoldServiceTest::goesAlongWithItsOwner()
{
    Desk desk;
    const Resource room{"room", desk.ids.next<ServiceTag>().bytes()};
    const Hold hold = must(desk.place(desk.ana, HoldPurpose::Draft, Desk::hour(9), {}, room));
    must(desk.place(desk.ben, HoldPurpose::Draft, Desk::hour(12), {}, room));
    const auto move = [&](std::chrono::milliseconds by) {
        return desk.unit<Done>("hold.move",
            [&](Unit &unit) { return desk.holds.moveOf(unit, HoldOwner::of("client", desk.ana), by); });
    };
    must(move(2h));
    QCOMPARE(must(desk.holds.find(hold.id)).when, Desk::hour(11));
    QCOMPARE(reason(move(30min)), "SLOT_TAKEN");
    QCOMPARE(must(desk.holds.find(hold.id)).when, Desk::hour(11));
    const Hold longer =
        desk.did<Hold>("hold.extend", [&](Unit &unit) { return desk.holds.extend(unit, hold.id, 48h); });
    QCOMPARE(longer.expiresAt, desk.clock.now() + 48h);
}

void HoldServiceTest::roomsAreHeldBeside()
{
    Desk desk;
    const Resource room{"room", desk.ids.next<ServiceTag>().bytes()};
    const Resource other{"room", desk.ids.next<ServiceTag>().bytes()};
    must(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9)));
    must(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9), {}, room));
    QCOMPARE(reason(desk.place(desk.ben, HoldPurpose::Click, Desk::hour(9), {}, room)), "SLOT_TAKEN");
    must(desk.place(desk.ben, HoldPurpose::Click, Desk::hour(9), {}, other));
}

void HoldServiceTest::takesNoImpossibleTime()
{
    Desk desk;
    QCOMPARE(reason(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9, 0))), "hold.interval");
    QCOMPARE(reason(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(9, 1'441))), "hold.interval");
    QCOMPARE(reason(desk.place(desk.ana, HoldPurpose::Click, Desk::hour(-15))), "hold.interval");
    QCOMPARE(reason(desk.release(desk.ids.next<HoldTag>())), "hold.unknown");
}

QTEST_GUILESS_MAIN(HoldServiceTest)
#include "hold_service_test.moc"
