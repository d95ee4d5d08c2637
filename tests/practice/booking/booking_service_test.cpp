// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/booking_desk.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;

class BookingServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesASessionFromAHold();
    void theSecondOneIsToldWhereElse();
    void theRulesAreAskedWithinTheUnit();
    void theSameBookingIsMadeOnce();
    void theFirstWhoPaysGetsIt();
    void overOthersOnlyWithAReason();
    void whatIsClaimedAgainIsTheSameHold();
    void onlyOneOfTwoRequestsIsConfirmed();
    void aClientMovesInTimeOnly();
    void keepsItsNameWhenItIsMoved();
    void whatIsHeldForItGoesAlong();
    void saysHowItWasCanceled_data();
    void saysHowItWasCanceled();
    void isGivenUpAtItsCutoff_data();
    void isGivenUpAtItsCutoff();
    void isNotConfirmedAfterItsCutoff();
    void effectsAreDueOncePerVersion();
};

void BookingServiceTest::becomesASessionFromAHold()
{
    BookingDesk desk;
    const auto wish = desk.wish(desk.ana, "2026-10-28T09:00");
    const Hold hold = must(desk.claim(wish));
    QCOMPARE(hold.client, std::optional(desk.ana));
    QCOMPARE(reason(desk.book(desk.wish(desk.ben, "2026-10-28T09:30"))), "SLOT_TAKEN");
    QCOMPARE(reason(desk.book(desk.wish(desk.ana, "2026-10-28T11:00"), hold.id)), "hold.elsewhere");
    QCOMPARE(reason(desk.book(desk.wish(desk.ben, "2026-10-28T09:00"), hold.id)), "hold.elsewhere");
    const SessionId id = must(desk.book(wish, hold.id));
    QCOMPARE(desk.session(id).state, SessionState::Confirmed);
    QCOMPARE(desk.session(id).planned, hold.when);
    QCOMPARE(must(desk.holds.find(hold.id)).session, std::optional(id));
    QCOMPARE(desk.published("session.created"), 1);
    QCOMPARE(desk.published("hold.converted"), 1);
    // The answer may have been lost: asked again it is the same, though the hold is over.
    desk.clock.advance(1h);
    QCOMPARE(must(desk.book(wish, hold.id)), id);
    const Hold late = must(desk.claim(desk.wish(desk.ben, "2026-10-28T14:00")));
    desk.clock.advance(90s);
    QCOMPARE(reason(desk.book(desk.wish(desk.ben, "2026-10-28T14:00"), late.id)), "hold.over");
}

void BookingServiceTest::theSecondOneIsToldWhereElse()
{
    BookingDesk desk;
    desk.booking.askAlternatives([](const BookingQuestion &asked) -> Result<std::vector<Interval>> {
        std::vector<Interval> times;
        for (int at = 1; at <= 4; ++at)
            times.push_back(
                {asked.when.start + std::chrono::hours(at), asked.when.end + std::chrono::hours(at)});
        return times;
    });
    must(desk.book(desk.wish(desk.ana, "2026-10-28T09:00")));
    for (const auto &refused : {desk.book(desk.wish(desk.ben, "2026-10-28T09:00")).error(),
             desk.claim(desk.wish(desk.ben, "2026-10-28T09:00")).error()}) {
        QCOMPARE(refused.code, ErrorCode::Conflict);
        QCOMPARE(refused.reason, "SLOT_TAKEN");
        QCOMPARE(refused.facts.value("status"_L1).toString(), u"booked"_s);
        const QJsonArray times = refused.facts.value("alternatives"_L1).toArray();
        QCOMPARE(times.size(), 3);
        QCOMPARE(times[0].toObject().value("start"_L1).toString(), u"2026-10-28T10:00:00.000Z"_s);
    }
    QCOMPARE(desk.count("SELECT count(*) FROM session"), 1);
    QCOMPARE(desk.count("SELECT count(*) FROM calendar_event"), 1);
}

void BookingServiceTest::theRulesAreAskedWithinTheUnit()
{
    BookingDesk desk;
    bool inside = false;
    desk.booking.askAvailability([&](const BookingQuestion &asked) -> Result<BookingVerdict> {
        inside = desk.database.inTransaction();
        if (asked.when.start >= instant("2026-10-28T12:00:00Z"))
            return BookingVerdict{};
        if (asked.wish.anyway)
            return BookingVerdict{.aside = {{"OUTSIDE_PROVIDER_HOURS"}, *asked.wish.anyway}};
        return BookingVerdict{
            BookingVerdict::Answer::Refused, "OUTSIDE_PROVIDER_HOURS", {{u"from"_s, u"12:00"_s}}};
    });
    QCOMPARE(reason(desk.book(desk.wish(desk.ana, "2026-10-28T09:00"))), "OUTSIDE_PROVIDER_HOURS");
    QVERIFY(inside);
    QCOMPARE(reason(desk.claim(desk.wish(desk.ana, "2026-10-28T09:00"))), "OUTSIDE_PROVIDER_HOURS");
    const SessionId id = must(desk.book(desk.wish(desk.ana, "2026-10-28T12:00")));
    QCOMPARE(reason(desk.move(id, "2026-10-28T11:30")), "OUTSIDE_PROVIDER_HOURS");
    must(desk.move(id, "2026-10-28T11:30", ChangedBy::Provider, u"she asked"_s));
    QCOMPARE(desk.session(id).aside, (SetAside{{"OUTSIDE_PROVIDER_HOURS"}, u"she asked"_s}));
    must(desk.move(id, "2026-10-28T13:00"));
    QCOMPARE(desk.session(id).aside, SetAside());
}

void BookingServiceTest::theSameBookingIsMadeOnce()
{
    BookingDesk desk;
    const auto wish = desk.wish(desk.ana, "2026-10-28T09:00");
    const SessionId id = must(desk.book(wish));
    QCOMPARE(must(desk.book(wish)), id);
    QCOMPARE(desk.published("session.created"), 1);
    must(desk.cancel(id));
    const SessionId again = must(desk.book(wish));  // What was canceled may be booked anew.
    QVERIFY(again != id);
    QCOMPARE(desk.count("SELECT count(*) FROM session WHERE booking_key IS NOT NULL"), 2);
}

void BookingServiceTest::theFirstWhoPaysGetsIt()
{
    BookingDesk desk;
    const auto ana = desk.wish(desk.ana, "2026-10-28T09:00"), ben = desk.wish(desk.ben, "2026-10-28T09:00");
    const Hold first = must(desk.claim(ana, HoldPurpose::Checkout));
    const Hold second = must(desk.claim(ben, HoldPurpose::Checkout));
    const ClientId cid = desk.client("Cid");
    QCOMPARE(reason(desk.book(desk.wish(cid, "2026-10-28T09:00"))), "SLOT_TAKEN");  // Nobody passes them by.
    must(desk.book(ben, second.id));
    QCOMPARE(reason(desk.book(ana, first.id)), "hold.over");
    QCOMPARE(desk.count("SELECT count(*) FROM session"), 1);
}

void BookingServiceTest::overOthersOnlyWithAReason()
{
    BookingDesk desk;
    const SessionId under = must(desk.book(desk.wish(desk.ana, "2026-10-28T09:00")));
    auto wish = desk.wish(desk.ben, "2026-10-28T09:30");
    QCOMPARE(reason(desk.book(wish)), "SLOT_TAKEN");
    wish.overbooked = u"they come together"_s;
    const SessionId over = must(desk.book(wish));
    QCOMPARE(desk.session(over).place, SessionPlace::Overbooked);
    QCOMPARE(desk.session(over).overbookedReason, u"they come together"_s);
    QCOMPARE(desk.session(under).place, SessionPlace::Exclusive);
    QCOMPARE(reason(desk.move(over, "2026-10-28T08:30")), "SLOT_TAKEN");  // Another place, another reason.
    must(desk.move(over, "2026-10-28T12:00"));
    QCOMPARE(desk.session(over).place, SessionPlace::Exclusive);
    QCOMPARE(desk.session(over).overbookedReason, QString());
}

void BookingServiceTest::whatIsClaimedAgainIsTheSameHold()
{
    BookingDesk desk;
    const auto wish = desk.wish(desk.ana, "2026-10-28T09:00");
    const Hold hold = must(desk.claim(wish));
    auto over = desk.wish(desk.ben, "2026-10-28T09:30");
    over.overbooked = u"they come together"_s;
    must(desk.book(over));
    QCOMPARE(must(desk.claim(wish)).id, hold.id);
}

void BookingServiceTest::onlyOneOfTwoRequestsIsConfirmed()
{
    BookingDesk desk;
    auto ana = desk.wish(desk.ana, "2026-10-28T09:00"), ben = desk.wish(desk.ben, "2026-10-28T09:00");
    for (SessionBooking *each : {&ana, &ben}) {
        each->tentative = TentativeKind::AwaitingConfirm;
        each->place = SessionPlace::Open;
    }
    const SessionId first = must(desk.book(ana)), second = must(desk.book(ben));
    QCOMPARE(desk.event(first).status, "TENTATIVE");
    QCOMPARE(desk.event(first).transparency, "TRANSPARENT");
    must(desk.agree(second));
    QCOMPARE(desk.event(second).status, "CONFIRMED");
    QCOMPARE(desk.event(second).transparency, "OPAQUE");
    QCOMPARE(desk.event(second).sequence, 1);
    // F16.5.5: refused, and it stays tentative; or allowed, and it says so.
    QCOMPARE(reason(desk.agree(first)), "SLOT_TAKEN");
    QCOMPARE(desk.session(first).state, SessionState::Tentative);
    QCOMPARE(desk.published("session.confirmed"), 1);
    must(desk.agree(first, ChangedBy::Provider, u"both"_s));
    QCOMPARE(desk.session(first).place, SessionPlace::Overbooked);
}

void BookingServiceTest::aClientMovesInTimeOnly()
{
    BookingDesk desk;
    const SessionId id = must(desk.book(desk.wish(desk.ana, "2026-10-28T10:00")));
    must(desk.move(id, "2026-10-28T12:00", ChangedBy::Client));  // A day before, to the moment.
    QCOMPARE(must(desk.sessions.store().moves(id)).at(0).standing, Standing::InPolicy);
    desk.clock.advance(3h);
    const auto late = desk.move(id, "2026-10-29T12:00", ChangedBy::Client);
    QCOMPARE(reason(late), "booking.reschedule_late");
    QCOMPARE(late.error().facts.value("until"_L1).toString(), u"2026-10-27T12:00:00.000Z"_s);
    must(desk.move(id, "2026-10-29T12:00"));
    // The terms of the service, or of the client, come before the practice's.
    desk.did<Done>("policy.publish", [&](Unit &unit) -> Result<Done> {
        SP_TRY(draft, desk.policies.draft(unit, changeTermsKind, PolicyScope::of("service", desk.talk),
                          {{u"reschedule_minutes"_s, 4'320}}));
        return desk.policies.publish(unit, draft, unit.now());
    });
    QCOMPARE(reason(desk.move(id, "2026-10-30T12:00", ChangedBy::Client)), "booking.reschedule_late");
}

void BookingServiceTest::keepsItsNameWhenItIsMoved()
{
    BookingDesk desk;
    const SessionId id = must(desk.book(desk.wish(desk.ana, "2026-10-28T09:00")));
    const CalendarEvent before = desk.event(id);
    const std::int64_t version = desk.session(id).version;
    must(desk.move(id, "2026-10-28T14:00"));
    // F16.5.3: the same UID, the next SEQUENCE.
    QCOMPARE(desk.event(id).uid, before.uid);
    QCOMPARE(desk.event(id).sequence, before.sequence + 1);
    QVERIFY(desk.session(id).version > version);
    QVERIFY(desk.session(id).rescheduled);
    const auto moves = must(desk.sessions.store().moves(id));
    QCOMPARE(moves.size(), 1U);
    QCOMPARE(moves[0].from.start, instant("2026-10-28T09:00:00Z"));
    QCOMPARE(moves[0].to.start, instant("2026-10-28T14:00:00Z"));
    QCOMPARE(desk.published("session.rescheduled"), 1);
    must(desk.cancel(id));
    QVERIFY(!desk.session(id).rescheduled);
    QCOMPARE(reason(desk.move(id, "2026-10-28T15:00")), "session.transition");
}

void BookingServiceTest::whatIsHeldForItGoesAlong()
{
    BookingDesk desk;
    const SessionId id = must(desk.book(desk.wish(desk.ana, "2026-10-28T09:00")));
    const Resource room{"room", desk.ids.next<ServiceTag>().bytes()};
    const Hold hold = desk.did<Hold>("hold.place", [&](Unit &unit) {
        return desk.holds.place(
            unit, {room, desk.session(id).planned, HoldPurpose::Draft, HoldOwner::of("session", id)});
    });
    must(desk.move(id, "2026-10-28T14:00"));
    QCOMPARE(must(desk.holds.find(hold.id)).when, desk.session(id).planned);
    must(desk.cancel(id));
    QCOMPARE(must(desk.holds.find(hold.id)).status, HoldStatus::Released);
}

void BookingServiceTest::saysHowItWasCanceled_data()
{
    QTest::addColumn<bool>("client");
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<QByteArray>("standing");
    QTest::newRow("by the client a day before") << true << qint64(24) << QByteArray("in_policy");
    QTest::newRow("by the client later") << true << qint64(25) << QByteArray("late");
    QTest::newRow("by the practitioner") << false << qint64(25) << QByteArray("provider");
}

void BookingServiceTest::saysHowItWasCanceled()
{
    QFETCH(bool, client);
    QFETCH(qint64, hours);
    BookingDesk desk;
    const SessionId id = must(desk.book(desk.wish(desk.ana, "2026-10-29T10:00")));
    desk.clock.advance(std::chrono::hours(hours));
    QCOMPARE(must(desk.cancel(id, client ? ChangedBy::Client : ChangedBy::Provider)), 1);
    QTEST(standingName(*desk.session(id).canceledAs), "standing");
    QCOMPARE(desk.session(id).cancelReason, u"ill"_s);
    QCOMPARE(desk.published("session.canceled"), 1);
    QCOMPARE(desk.published("slot.freed"), 1);
    QVERIFY(must(desk.policies.pinned("session", id.bytes(), changeTermsKind)));
    must(desk.book(desk.wish(desk.ben, "2026-10-29T10:00")));
}

void BookingServiceTest::isGivenUpAtItsCutoff_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("F16.5.1: nobody confirmed")
        << int(TentativeKind::AwaitingConfirm) << QByteArray("Released");
    QTest::newRow("nobody paid") << int(TentativeKind::PendingPayment) << QByteArray("Released");
    QTest::newRow("a draft") << int(TentativeKind::Draft) << QByteArray("Expired");
}

void BookingServiceTest::isGivenUpAtItsCutoff()
{
    QFETCH(int, kind);
    BookingDesk desk;
    auto wish = desk.wish(desk.ana, "2026-10-28T09:00");
    wish.tentative = static_cast<TentativeKind>(kind);
    wish.cutoff = instant("2026-10-27T18:00:00Z");
    const SessionId id = must(desk.book(wish));
    QCOMPARE(desk.session(id).tentative, wish.tentative);
    QCOMPARE(reason(desk.book(desk.wish(desk.ben, "2026-10-28T09:00"))), "SLOT_TAKEN");
    QCOMPARE(must(desk.runner.nextRun()), wish.cutoff);
    desk.clock.set(instant("2026-10-27T20:00:00Z"));  // The program was closed at six.
    must(desk.runner.runDue());
    QTEST(sessionStateName(desk.session(id).state), "state");
    QVERIFY(must(desk.calendar.entries(desk.session(id).planned, desk.berlin)).empty());
    QCOMPARE(must(desk.database.integer("SELECT json_extract(data, '$.at') FROM event_log WHERE type IN "
                                        "('session.released', 'session.expired')")),
        toMillis(*wish.cutoff));
    QCOMPARE(must(desk.database.integer("SELECT count(*) FROM event_log WHERE type = 'slot.freed' AND "
                                        "json_extract(data, '$.reason') = 'ExpiredConfirmation'")),
        1);
    must(desk.book(desk.wish(desk.ben, "2026-10-28T09:00")));
}

void BookingServiceTest::isNotConfirmedAfterItsCutoff()
{
    BookingDesk desk;
    auto wish = desk.wish(desk.ana, "2026-10-28T09:00");
    wish.tentative = TentativeKind::AwaitingConfirm;
    wish.cutoff = instant("2026-10-27T18:00:00Z");
    const SessionId id = must(desk.book(wish));
    desk.clock.set(*wish.cutoff);
    QCOMPARE(reason(desk.agree(id)), "session.cutoff_passed");
    // No job has run; whoever asks for the time gets it.
    must(desk.book(desk.wish(desk.ben, "2026-10-28T09:00")));
    QCOMPARE(desk.session(id).state, SessionState::Released);
}

void BookingServiceTest::effectsAreDueOncePerVersion()
{
    BookingDesk desk;
    QByteArrayList keys;
    desk.bus.hear<SessionEffectDue>([&](Unit &, const SessionEffectDue &due) -> Result<Done> {
        keys += due.key();
        return Done{};
    });
    const SessionId id = must(desk.book(desk.wish(desk.ana, "2026-10-28T09:00")));
    must(desk.book(desk.wish(desk.ana, "2026-10-28T09:00")));
    QCOMPARE(keys.size(), 3);
    must(desk.move(id, "2026-10-28T14:00"));
    must(desk.cancel(id));
    QCOMPARE(keys.size(), 11);
    QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()).size(), 11);
    QCOMPARE(desk.count("SELECT count(*) FROM session_effect"), 11);
    // Whoever claims it again is told that it was claimed.
    const auto version = desk.session(id).version;
    SessionStore store(desk.database);
    QVERIFY(!must(store.claimEffect(id, version, "calendar", desk.clock.now())));
    QVERIFY(must(store.claimEffect(id, version + 1, "calendar", desk.clock.now())));
}

QTEST_GUILESS_MAIN(BookingServiceTest)
#include "booking_service_test.moc"
