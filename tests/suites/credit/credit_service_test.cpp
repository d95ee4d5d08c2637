// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/credit_desk.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::credit;

class CreditServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeliveredSessionIsTakenOnce();
    void anEditIsANewDebitAndTheOldOneBack();
    void bookingsHoldAndDeliveryTakes();
    void whatTheBalanceLacksMayBeRefused();
    void canceledInTimeOrLate();
    void whoDoesNotComeIsCounted();
    void coveredSessionsAreNotBilled();
    void theRestIsBilledBesideWhatWasPrepaid();
    void overageByTheOwnersTerms();
    void creditsOfPiecesIncludeTheirLength();
    void undoingAFinishGivesBack();
    void entriesNeverChange();
    void aClosedPeriodIsNotTouched();
    void withoutAPackageNothingChanges();
    void whatIsToComeIsForecast();
    void backfillTakesEachSessionOnce();
};

void CreditServiceTest::aDeliveredSessionIsTakenOnce()
{
    CreditDesk desk;
    const PackageId ten = desk.sell(CreditDesk::hours());
    const SessionId session = desk.logged(desk.ana, desk.coaching);
    QVERIFY2(desk.left(ten) == 240, "F08.1.1 300 less 60");
    const auto entries = desk.entries(ten);
    QCOMPARE(entries.size(), 2U);
    QVERIFY2(entries[1].quantity == -60 && entries[1].session == session && entries[1].actor, "F08.5.1");
    QCOMPARE(entries[1].source, QByteArray("session.create"));
    QCOMPARE(entries[1].before, 300);
    QCOMPARE(entries[1].after, 240);
    QVERIFY2(desk.count("SELECT count(*) FROM event_log WHERE type = 'balance.changed'") == 2, "F09.1.7");
    // F08.1.1, F14.3.4: the same event again.
    const auto again =
        desk.unit<Done>("session.end", [&](Unit &unit) { return desk.credits.consume(unit, session); });
    QVERIFY(again);
    QCOMPARE(desk.left(ten), 240);
    QCOMPARE(desk.entries(ten).size(), 2U);
    QCOMPARE(must(desk.credits.reconcile()).size(), 0U);
    QVERIFY(desk.ledger.verify());
}

void CreditServiceTest::anEditIsANewDebitAndTheOldOneBack()
{
    CreditDesk desk;
    QJsonObject terms = CreditDesk::hours();
    terms.insert(u"consumption"_s, QJsonObject{{u"default"_s, QJsonObject{{u"minute_step"_s, 15}}}});
    const PackageId ten = desk.sell(terms);
    const SessionId session = must(desk.book_("2026-10-27T09:00"));
    QVERIFY(desk.finishFor(session, 45min));
    QCOMPARE(desk.left(ten), 255);
    QVERIFY(desk.finishFor(session, 50min));
    QVERIFY2(desk.left(ten) == 240, "F08.1.2 15 more, rounded");
    const auto entries = desk.entries(ten);
    QCOMPARE(entries.size(), 4U);
    // F08.5.1: back, and taken anew; nothing is changed.
    QCOMPARE(entries[2].quantity, 45);
    QVERIFY(entries[2].reverses == entries[1].id);
    QCOMPARE(entries[3].quantity, -60);
    QCOMPARE(entries[3].source, QByteArray("session.edit"));
    QCOMPARE(desk.count("SELECT count(*) FROM credit_use WHERE standing = 'Current'"), 1);
}

void CreditServiceTest::bookingsHoldAndDeliveryTakes()
{
    CreditDesk desk;
    const PackageId ten = desk.sell(CreditDesk::pieces("3"));
    const SessionId session = must(desk.book_("2026-10-28T09:00"));
    QVERIFY2(desk.left(ten) == 30'000 && desk.reserved(ten) == 10'000, "F12.1.2, F11.3.3 one in use");
    // F12.1.6: what it holds goes with it.
    must(desk.unit<Done>("session.reschedule", [&](Unit &unit) {
        return desk.booking.reschedule(
            unit, session, {local("2026-10-29T09:00"), 60min, ChangedBy::Provider, {}});
    }));
    QCOMPARE(desk.reserved(ten), 10'000);
    desk.clock.advance(50h);
    QVERIFY(desk.finish(session));
    QVERIFY2(desk.left(ten) == 20'000 && desk.reserved(ten) == 0, "F12.1.2 taken for good");
}

void CreditServiceTest::whatTheBalanceLacksMayBeRefused()
{
    CreditDesk desk;
    QJsonObject terms = CreditDesk::pieces("1");
    terms.insert(u"overage"_s, u"block"_s);
    const PackageId one = desk.sell(terms);
    QVERIFY(desk.book_("2026-10-28T09:00"));
    const auto second = desk.book_("2026-10-29T09:00");
    QVERIFY2(reason(second) == "package.exhausted", "F11.3.2, F11.1.4 no booking without credits");
    QVERIFY2(desk.count("SELECT count(*) FROM session") == 1, "F11.3.2 and nothing of it is left");
    QCOMPARE(desk.reserved(one), 10'000);
    // F11.3.1: one that is over, or rests, gives nothing either.
    must(desk.unit<Done>("package.freeze", [&](Unit &unit) {
        return desk.packages.freeze(unit, one, {date("2026-11-01"), date("2026-11-10")}, {});
    }));
    must(desk.adjust(one, 50'000, "more"));
    const SessionId resting = must(desk.book_("2026-11-05T09:00"));
    QVERIFY2(must(desk.book.store().reservedBy(resting)).empty(), "F11.5.5 it rests");
    QVERIFY(!must(desk.book.store().reservedBy(must(desk.book_("2026-11-12T09:00")))).empty());
}

void CreditServiceTest::canceledInTimeOrLate()
{
    CreditDesk desk;
    const PackageId ten = desk.sell(CreditDesk::pieces());
    const SessionId early = must(desk.book_("2026-11-05T09:00"));
    QVERIFY(desk.cancel(early, ChangedBy::Client));
    QVERIFY2(desk.left(ten) == 100'000 && desk.reserved(ten) == 0, "F11.3.3 returned");
    const SessionId late = must(desk.book_("2026-10-27T20:00"));
    QVERIFY(desk.cancel(late, ChangedBy::Client));
    QVERIFY2(desk.left(ten) == 90'000 && desk.reserved(ten) == 0, "F11.3.3 taken");
    const SessionId mine = must(desk.book_("2026-10-27T20:00"));
    QVERIFY(desk.cancel(mine, ChangedBy::Provider));
    QCOMPARE(desk.left(ten), 90'000);
}

void CreditServiceTest::whoDoesNotComeIsCounted()
{
    CreditDesk desk;
    const PackageId ten = desk.sell(CreditDesk::pieces());
    const SessionId session = must(desk.book_("2026-10-27T11:30"));
    desk.clock.advance(3h);
    must(desk.unit<Done>(
        "session.no_show", [&](Unit &unit) { return desk.sessions.markNoShow(unit, session); }));
    QVERIFY2(desk.left(ten) == 90'000, "F11.3.3 a no-show is taken");
    must(desk.unit<Done>("session.reopen", [&](Unit &unit) { return desk.sessions.reopen(unit, session); }));
    QCOMPARE(desk.left(ten), 100'000);
}

void CreditServiceTest::coveredSessionsAreNotBilled()
{
    CreditDesk desk;
    const PackageId ten = desk.sell(CreditDesk::hours());
    const SessionId session = must(desk.book_("2026-10-27T09:00"));
    const FinishResult finished = must(desk.finishFor(session, 60min));
    QVERIFY2(!finished.document, "F14.3.1 what is covered is not billed");
    QCOMPARE(desk.session(session).billing, BillingState::NotBillable);
    QCOMPARE(desk.left(ten), 240);
    // Once more: nothing more.
    QVERIFY(!must(desk.finish(session)).document);
    QCOMPARE(desk.left(ten), 240);
}

void CreditServiceTest::theRestIsBilledBesideWhatWasPrepaid()
{
    CreditDesk desk;
    const PackageId one = desk.sell(CreditDesk::pieces("1"));
    QJsonObject map{{u"services"_s, QJsonObject{{u"Workshop"_s, QJsonObject{{u"credits"_s, u"2"_s}}}}}};
    const ServiceId workshop = desk.service("Workshop", money(30'000));
    QJsonObject terms = CreditDesk::pieces("1");
    terms.insert(u"consumption"_s, map);
    const PackageId shop = desk.sell(terms, "Shop");
    must(desk.unit<Done>("package.archive", [&](Unit &unit) { return desk.packages.archive(unit, one); }));
    const SessionId session = desk.logged(desk.ana, workshop);
    const FinishResult finished = must(desk.finish(session));
    const auto content = must(desk.billing.document(*finished.document)).content;
    QCOMPARE(content.lines.size(), 2U);
    QVERIFY2(content.lines[0].unitPrice.isZero(), "F11.4.2 the prepaid part is named and costs nothing");
    QVERIFY(content.lines[0].detail.contains(u"1 session from Shop"_s));
    QVERIFY2(content.lines[1].unitPrice == money(15'000), "F11.4.2 one credit of overage at its rate");
    QVERIFY(content.lines[1].tax == content.lines[0].tax);
    QCOMPARE(desk.left(shop), 0);
}

void CreditServiceTest::overageByTheOwnersTerms()
{
    CreditDesk desk;
    QJsonObject terms = CreditDesk::hours("60");
    terms.remove(u"overage_rate"_s);
    terms.insert(u"overage"_s, u"block"_s);
    desk.sell(terms);
    desk.policy(
        "credit.overage", {{u"enabled"_s, true}, {u"grace_minutes"_s, 5}, {u"rounding_increment"_s, 15},
                              {u"tiers"_s, QJsonArray{QJsonObject{{u"up_to"_s, 60}, {u"rate"_s, 200}}}}});
    const SessionId session = must(desk.book_("2026-10-27T12:00"));
    desk.clock.advance(4h);
    const FinishResult finished = must(desk.finishFor(session, 82min));
    const auto content = must(desk.billing.document(*finished.document)).content;
    QCOMPARE(content.lines.size(), 2U);
    const billing::InvoiceLine &line = content.lines[1];
    // F10.3.1: 30 minutes at two euros, directly after the session's line.
    QCOMPARE(line.quantity, Quantity::whole(30));
    QCOMPARE(line.unitPrice, money(200));
    QCOMPARE(content.totals.lines[1].amount, money(6'000));
    for (const char *words :
        {"Included minutes: 60", "Grace applied: 5", "Rounded billable minutes: 30", "61–120"})
        QVERIFY2(line.detail.contains(QString::fromUtf8(words)), qPrintable(line.detail));
    const auto use = must(desk.credits.useOf(session));
    QVERIFY2(use->overageMinutes == 30 && use->amount == money(6'000), "F10.1.5 kept with it");
    // F10.2.4, F10.3.2: asked again, nothing is added.
    QVERIFY(!desk.finish(session));
    QCOMPARE(must(desk.billing.document(*finished.document)).content.lines.size(), 2U);
    QCOMPARE(desk.count("SELECT count(*) FROM credit_use"), 1);
}

void CreditServiceTest::creditsOfPiecesIncludeTheirLength()
{
    CreditDesk desk;
    QJsonObject terms = CreditDesk::pieces();
    terms.remove(u"overage_rate"_s);
    terms.insert(u"overage"_s, u"block"_s);
    desk.sell(terms);
    desk.policy(
        "credit.overage", {{u"enabled"_s, true}, {u"tiers"_s, QJsonArray{QJsonObject{{u"rate"_s, 100}}}}});
    const SessionId session = must(desk.book_("2026-10-27T12:00"));
    desk.clock.advance(4h);
    const FinishResult finished = must(desk.finishFor(session, 70min));
    QVERIFY2(finished.total && finished.document, "F10.2.1 beyond the service's own hour");
    QCOMPARE(must(desk.credits.useOf(session))->overageMinutes, 10);
}

void CreditServiceTest::undoingAFinishGivesBack()
{
    CreditDesk desk;
    const PackageId ten = desk.sell(CreditDesk::hours("30"));
    const SessionId session = must(desk.book_("2026-10-27T09:00"));
    const FinishResult finished = must(desk.finishFor(session, 60min));
    QVERIFY(finished.document);
    QCOMPARE(desk.left(ten), 0);
    must(desk.unit<Done>(
        "session.undo_finish", [&](Unit &unit) { return desk.finishing.undo(unit, session); }));
    QVERIFY2(desk.left(ten) == 30, "F14.3.5 all of it goes back where it came from");
    must(desk.unit<Done>("session.end",
        [&](Unit &unit) -> Result<Done> { return desk.credits.giveBack(unit, session, "session.cancel"); }));
    QVERIFY2(desk.left(ten) == 30, "F14.3.5 once");
    QVERIFY(desk.finishFor(session, 30min));
    QCOMPARE(desk.left(ten), 0);
    QVERIFY(desk.ledger.verify());
}

void CreditServiceTest::entriesNeverChange()
{
    CreditDesk desk;
    desk.sell(CreditDesk::hours());
    desk.logged(desk.ana, desk.coaching);
    // F14.1.3, F08.5.1.
    QCOMPARE(desk.database.run("UPDATE credit_entry SET quantity = 1").error().reason,
        QByteArray("APPEND_ONLY_ENFORCED"));
    QCOMPARE(
        desk.database.run("DELETE FROM credit_entry").error().reason, QByteArray("APPEND_ONLY_ENFORCED"));
    // F08.5.5: what is referred to exists, and stays.
    QVERIFY(!desk.database.run("DELETE FROM session"));
    QVERIFY(!desk.database.run("DELETE FROM package"));
}

void CreditServiceTest::aClosedPeriodIsNotTouched()
{
    CreditDesk desk;
    const PackageId ten = desk.sell(CreditDesk::hours());
    desk.ledger.askAdmission([](LocalDate on) -> Result<Done> {
        return on <= date("2026-10-20") ? Result<Done>(Error{ErrorCode::Refused, "period.locked"})
                                        : Result<Done>(Done{});
    });
    QVERIFY2(reason(desk.adjust(ten, 30, "a", "goodwill", u"because it rained"_s, date("2026-10-15"))) ==
                 "period.locked",
        "F14.6.2");
    QCOMPARE(desk.left(ten), 300);
    // A session of a closed day is taken as of today.
    desk.did<SessionId>("session.log", [&](Unit &unit) {
        return desk.sessions.log(
            unit, {desk.ana, desk.coaching,
                      {instant("2026-10-14T08:00:00Z"), instant("2026-10-14T09:00:00Z")}, desk.berlin});
    });
    QCOMPARE(desk.left(ten), 240);
    QCOMPARE(desk.entries(ten).back().on, date("2026-10-27"));
}

void CreditServiceTest::withoutAPackageNothingChanges()
{
    CreditDesk desk;
    const SessionId session = desk.logged(desk.ana, desk.coaching);
    const FinishResult finished = must(desk.finish(session));
    QVERIFY2(must(desk.billing.document(*finished.document)).content.lines.size() == 1 &&
                 finished.total == money(12'000),
        "F14.1.4 billed as ever");
    QCOMPARE(desk.count("SELECT count(*) FROM credit_use"), 0);
}

void CreditServiceTest::whatIsToComeIsForecast()
{
    CreditDesk desk;
    const PackageId ten = desk.sell(CreditDesk::hours("120"));
    QVERIFY(desk.book_("2026-11-03T09:00"));
    QVERIFY(desk.book_("2026-11-10T09:00"));
    const auto bookings = must(desk.credits.bookingsRunOut(ten, desk.clock.now()));
    QVERIFY2(bookings.runOut.date == date("2026-11-10"), "F08.3.2 the one that exhausts it");
    QCOMPARE(bookings.afterNextWeek, 60);
    const auto forecast = must(desk.credits.forecast(ten, desk.clock.now())).first;
    QVERIFY2(forecast.runOut.date == date("2026-11-10") && forecast.drivers.size() == 2, "F09.2.1");
    QCOMPARE(riskTierName(forecast.risk), QByteArray("medium"));
}

void CreditServiceTest::backfillTakesEachSessionOnce()
{
    CreditDesk desk;
    desk.logged(desk.ana, desk.coaching);
    desk.logged(desk.ana, desk.coaching, 30min);
    const PackageId ten = desk.sell(CreditDesk::hours());
    const auto backfill = [&] {
        return desk.did<int>("credit.adjust",
            [&](Unit &unit) { return desk.credits.backfill(unit, desk.ana, date("2026-10-01")); });
    };
    QVERIFY2(backfill() == 2 && desk.left(ten) == 210, "F08.5.2 history is taken");
    QVERIFY2(backfill() == 0 && desk.left(ten) == 210, "F08.5.2 once");
}

QTEST_GUILESS_MAIN(CreditServiceTest)
#include "credit_service_test.moc"
