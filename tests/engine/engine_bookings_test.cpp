// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/undo.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The whole program's practice with two clients; now it is 27 October, 10:00 UTC.
struct Practice : TestEngine {
    ServiceId service = must(engine->services().list()).front().id;
    ClientId ana = add(u"Ana"_s);
    ClientId ben = add(u"Ben"_s);

    ClientId add(const QString &name)
    {
        ClientDetails details;
        details.name = name;
        return did<ClientId>("client.add", [&](Unit &unit) { return engine->people().add(unit, details); });
    }
    SessionBooking wish(const ClientId &who, const char *start) const
    {
        return {who, service, local(start), TimeZone::utc()};
    }
    Result<Hold> claim(const SessionBooking &wish)
    {
        return engine->run<Hold>("hold.place", [&](Unit &unit) {
            return engine->booking().claim(unit, {wish, HoldOwner::of("client", wish.client)});
        });
    }
    /// Answers the Unit too, for undo.
    std::pair<SessionId, UnitId> book(const SessionBooking &wish, std::optional<HoldId> hold = {})
    {
        std::optional<UnitId> done;
        const auto id = did<SessionId>("session.book", [&](Unit &unit) {
            done = unit.id();
            return engine->booking().confirm(unit, wish, hold);
        });
        return {id, *done};
    }
};

}  // namespace

class EngineBookingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEndByThemselves();
    void whatWasClosedIsCaughtUp();
    void whatWasHeldIsNotHeldAgain();
    void nobodyIsTakenBackOntoOthers();
    void aCancellationTakenBackMayBeMadeAgain();
    void rolesMayHoldAsTheyMayBook_data();
    void rolesMayHoldAsTheyMayBook();
};

void EngineBookingsTest::holdsEndByThemselves()
{
    Practice practice;
    const Hold hold = must(practice.claim(practice.wish(practice.ana, "2026-10-28T09:00")));
    practice.clock.advance(90s);
    must(practice.engine->runDueJobs());
    QCOMPARE(must(practice.engine->holds().find(hold.id)).status, HoldStatus::Expired);
}

void EngineBookingsTest::whatWasClosedIsCaughtUp()
{
    Practice practice;
    const Hold hold = must(practice.claim(practice.wish(practice.ana, "2026-10-28T09:00")));
    auto asked = practice.wish(practice.ben, "2026-10-28T12:00");
    asked.tentative = TentativeKind::AwaitingConfirm;
    asked.cutoff = instant("2026-10-27T12:00:00Z");
    const SessionId id = practice.book(asked).first;
    practice.close();
    practice.clock.set(instant("2026-10-27T22:00:00Z"));
    practice.reopen();
    must(practice.engine->runDueJobs());
    QCOMPARE(must(practice.engine->holds().find(hold.id)).endedAt, hold.expiresAt);
    QCOMPARE(must(practice.engine->sessions().session(id)).state, SessionState::Released);
    // At the next opening there is nothing more to do about them.
    QCOMPARE(
        practice.count("SELECT count(*) FROM job WHERE type = 'hold.expire' AND status <> 'Succeeded'"), 0);
}

void EngineBookingsTest::whatWasHeldIsNotHeldAgain()
{
    Practice practice;
    const auto wish = practice.wish(practice.ana, "2026-10-28T09:00");
    const Hold hold = must(practice.claim(wish));
    const auto [id, unit] = practice.book(wish, hold.id);
    must(undoUnit(*practice.engine, unit));
    QCOMPARE(reason(practice.engine->sessions().session(id)), "session.unknown");
    QCOMPARE(must(practice.engine->holds().find(hold.id)).status, HoldStatus::Converted);
    practice.book(practice.wish(practice.ben, "2026-10-28T09:00"));
}

void EngineBookingsTest::nobodyIsTakenBackOntoOthers()
{
    Practice practice;
    const SessionId id = practice.book(practice.wish(practice.ana, "2026-10-28T09:00")).first;
    std::optional<UnitId> canceling;
    practice.did<int>("session.cancel", [&](Unit &unit) {
        canceling = unit.id();
        return practice.engine->booking().cancel(unit, id, {});
    });
    practice.book(practice.wish(practice.ben, "2026-10-28T09:00"));
    QCOMPARE(reason(undoUnit(*practice.engine, *canceling)), "unit.changed_since");
    QCOMPARE(must(practice.engine->sessions().session(id)).state, SessionState::Canceled);
}

void EngineBookingsTest::aCancellationTakenBackMayBeMadeAgain()
{
    Practice practice;
    const SessionId id = practice.book(practice.wish(practice.ana, "2026-10-28T11:00")).first;
    const auto cancel = [&] {
        std::optional<UnitId> done;
        practice.did<int>("session.cancel", [&](Unit &unit) {
            done = unit.id();
            return practice.engine->booking().cancel(unit, id, {ChangedBy::Client});
        });
        return *done;
    };
    const UnitId first = cancel();
    QCOMPARE(must(practice.engine->sessions().session(id)).canceledAs, std::optional(Standing::InPolicy));
    must(undoUnit(*practice.engine, first));
    QCOMPARE(must(practice.engine->sessions().session(id)).canceledAs, std::nullopt);
    practice.clock.advance(2h);
    cancel();
    QCOMPARE(must(practice.engine->sessions().session(id)).canceledAs, std::optional(Standing::Late));
}

void EngineBookingsTest::rolesMayHoldAsTheyMayBook_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("places");
    QTest::addColumn<bool>("reads");
    QTest::newRow("assistant") << int(Role::Assistant) << true << true;
    QTest::newRow("facilitator") << int(Role::Facilitator) << true << true;
    QTest::newRow("accountant") << int(Role::Accountant) << false << false;
    QTest::newRow("auditor") << int(Role::Auditor) << false << true;
}

void EngineBookingsTest::rolesMayHoldAsTheyMayBook()
{
    QFETCH(int, role);
    QTEST(permits(static_cast<Role>(role), "hold.place"), "places");
    QTEST(permits(static_cast<Role>(role), "hold.read"), "reads");
}

QTEST_GUILESS_MAIN(EngineBookingsTest)
#include "engine_bookings_test.moc"
