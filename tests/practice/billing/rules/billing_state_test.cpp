// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/invoice_state.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

namespace {

using S = InvoiceState;
using E = InvoiceEvent;
const Currency eur = Currency::of("EUR");

InvoiceFacts facts(std::int64_t paid = 0, std::int64_t refunded = 0, std::int64_t credited = 0,
    Delivery delivery = Delivery::Sent, std::int64_t gross = 10'000)
{
    return {.lines = 1,
        .delivery = delivery,
        .gross = Money(gross, eur),
        .paid = Money(paid, eur),
        .refunded = Money(refunded, eur),
        .credited = Money(credited, eur),
        .allowed = Money(0, eur)};
}

QByteArray outcome(S from, E event, const InvoiceFacts &given)
{
    const auto state = apply(from, event, given);
    return state ? stateName(*state) : state.error().reason;
}

constexpr S states[] = {S::Draft, S::Scheduled, S::Issued, S::Sent, S::PartiallyPaid, S::Paid, S::PastDue,
    S::PartiallyRefunded, S::Refunded, S::WrittenOff, S::Void, S::Superseded};
constexpr E events[] = {E::Schedule, E::Unschedule, E::Discard, E::Issue, E::Send, E::Pay, E::ReversePayment,
    E::Refund, E::Credit, E::WriteOff, E::Reopen};

}  // namespace

class BillingStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transitions_data();
    void transitions();
    void everyOtherTransitionIsRefused();
    void creditNotesMoveByNoMoney();
    void nothingIssuedIsEverDiscarded();
    void pastDueIsReadFromTheDate_data();
    void pastDueIsReadFromTheDate();
    void namesComeBack();
};

void BillingStateTest::transitions_data()
{
    QTest::addColumn<S>("from");
    QTest::addColumn<E>("event");
    QTest::addColumn<InvoiceFacts>("given");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, S from, E event, const InvoiceFacts &given, const char *expected) {
        QTest::newRow(name) << from << event << given << QByteArray(expected);
    };
    InvoiceFacts empty = facts();
    empty.lines = 0;
    row("a draft is scheduled", S::Draft, E::Schedule, facts(), "Scheduled");
    row("and taken back", S::Scheduled, E::Unschedule, facts(), "Draft");
    row("a draft is thrown away", S::Draft, E::Discard, facts(), "Void");
    row("a draft without lines is not issued", S::Draft, E::Issue, empty, "invoice.no_lines");
    row("a negative invoice is a credit note", S::Draft, E::Issue, facts(0, 0, 0, Delivery::NotSent, -1),
        "invoice.total_negative");
    row("issued and not sent", S::Draft, E::Issue, facts(0, 0, 0, Delivery::NotSent), "Issued");
    row("a scheduled one is issued", S::Scheduled, E::Issue, facts(0, 0, 0, Delivery::NotSent), "Issued");
    row("a deposit covers part at issue", S::Draft, E::Issue, facts(2000, 0, 0, Delivery::NotSent),
        "PartiallyPaid");
    row("a deposit covers all at issue", S::Draft, E::Issue, facts(10'000, 0, 0, Delivery::NotSent), "Paid");
    row("nothing to pay is paid", S::Draft, E::Issue, facts(0, 0, 0, Delivery::NotSent, 0), "Paid");
    row("sent", S::Issued, E::Send, facts(), "Sent");
    row("sent again", S::Sent, E::Send, facts(), "Sent");
    row("a copy of a paid one", S::Paid, E::Send, facts(10'000), "Paid");
    row("part of the money", S::Sent, E::Pay, facts(4000), "PartiallyPaid");
    row("the rest of it", S::PartiallyPaid, E::Pay, facts(10'000), "Paid");
    row("all but a cent is not paid", S::PartiallyPaid, E::Pay, facts(9999), "PartiallyPaid");
    row("paid before it was sent", S::Issued, E::Pay, facts(10'000, 0, 0, Delivery::NotSent), "Paid");
    row("the only payment bounced", S::Paid, E::ReversePayment, facts(0), "Sent");
    row("the only payment of an unsent one bounced", S::Paid, E::ReversePayment,
        facts(0, 0, 0, Delivery::NotSent), "Issued");
    row("one of two payments bounced", S::Paid, E::ReversePayment, facts(4000), "PartiallyPaid");
    row("part goes back", S::Paid, E::Refund, facts(10'000, 3000), "PartiallyRefunded");
    row("all goes back", S::PartiallyRefunded, E::Refund, facts(10'000, 10'000), "Refunded");
    row("what went back was paid again", S::Refunded, E::Pay, facts(20'000, 10'000), "Paid");
    row("a part of it was", S::PartiallyRefunded, E::Pay, facts(12'000, 3000), "PartiallyRefunded");
    row("what went back was credited", S::PartiallyRefunded, E::Credit, facts(10'000, 3000, 3000), "Paid");
    row("more than came in", S::Paid, E::Refund, facts(10'000, 10'001), "refund.too_large");
    row("a part payment goes back", S::PartiallyPaid, E::Refund, facts(4000, 4000), "Refunded");
    row("R08 wholly credited", S::Sent, E::Credit, facts(0, 0, 10'000), "Superseded");
    row("R08 wholly credited after payment", S::Paid, E::Credit, facts(10'000, 0, 10'000), "Superseded");
    row("R08 partly credited", S::Sent, E::Credit, facts(0, 0, 4000), "Sent");
    row("R08 a part credit settles what was left", S::PartiallyPaid, E::Credit, facts(6000, 0, 4000), "Paid");
    row("R08 more than the invoice", S::Sent, E::Credit, facts(0, 0, 10'001), "credit.too_large");
    row("the money of a credited one goes back", S::Superseded, E::Refund, facts(10'000, 10'000, 10'000),
        "Superseded");
    row("given up", S::Sent, E::WriteOff, facts(), "WrittenOff");
    row("given up after a part", S::PartiallyPaid, E::WriteOff, facts(4000), "WrittenOff");
    row("a paid one is not given up", S::Paid, E::WriteOff, facts(10'000), "invoice.transition");
    row("taken up again", S::WrittenOff, E::Reopen, facts(4000), "PartiallyPaid");
    row("a written-off one is reopened before it is paid", S::WrittenOff, E::Pay, facts(4000),
        "invoice.transition");
    row("a draft is not paid", S::Draft, E::Pay, facts(4000), "invoice.transition");
    row("a draft is not sent", S::Draft, E::Send, facts(), "invoice.transition");
}

void BillingStateTest::transitions()
{
    QFETCH(S, from);
    QFETCH(E, event);
    QFETCH(InvoiceFacts, given);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(from, event, given), expected);
}

void BillingStateTest::everyOtherTransitionIsRefused()
{
    // A letter for each event in the order of the enum, a row for each state; "-" is refused.
    const QByteArray table[] = {
        "S-DI-------",  // Draft
        "-UDI-------",  // Scheduled
        "----SP--CW-",  // Issued
        "----SP--CW-",  // Sent
        "----SPVRCW-",  // PartiallyPaid
        "----SPVRC--",  // Paid
        "-----------",  // PastDue is never stored
        "----SPVRCW-",  // PartiallyRefunded
        "----SP--CW-",  // Refunded
        "----S-----O",  // WrittenOff
        "-----------",  // Void
        "----S--R---",  // Superseded
    };
    for (const S from : states)
        for (const E event : events) {
            const char expected = table[static_cast<int>(from)][static_cast<int>(event)];
            const auto state = apply(from, event, facts(5000, 1000, 1000));
            const bool refused = !state && state.error().reason == "invoice.transition";
            QVERIFY2(refused == (expected == '-'), (stateName(from) + ' ' + eventName(event)).constData());
            if (refused) {
                QCOMPARE(state.error().facts[u"from"_s].toString().toLatin1(), stateName(from));
                QCOMPARE(state.error().facts[u"event"_s].toString().toLatin1(), eventName(event));
            }
        }
}

void BillingStateTest::creditNotesMoveByNoMoney()
{
    InvoiceFacts note = facts(0, 0, 0, Delivery::NotSent, -10'000);
    note.type = DocumentType::CreditNote;
    QCOMPARE(outcome(S::Draft, E::Issue, note), QByteArray("Issued"));
    QCOMPARE(outcome(S::Issued, E::Send, note), QByteArray("Sent"));
    for (const E event : {E::Pay, E::ReversePayment, E::Refund, E::Credit, E::WriteOff})
        for (const S from : states)
            QCOMPARE(outcome(from, event, note), QByteArray("invoice.transition"));
}

void BillingStateTest::nothingIssuedIsEverDiscarded()
{
    for (const S from : states)
        if (from != S::Draft && from != S::Scheduled)
            QVERIFY2(!apply(from, E::Discard, facts()), "R08");
}

void BillingStateTest::pastDueIsReadFromTheDate_data()
{
    QTest::addColumn<S>("state");
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("LESSONS 24: on the due date it is not late")
        << S::Sent << QByteArray("2026-11-08") << QByteArray("Sent");
    QTest::newRow("the day after it is") << S::Sent << QByteArray("2026-11-09") << QByteArray("PastDue");
    QTest::newRow("part of it still is")
        << S::PartiallyPaid << QByteArray("2026-11-09") << QByteArray("PastDue");
    QTest::newRow("paid is never late") << S::Paid << QByteArray("2027-11-09") << QByteArray("Paid");
    QTest::newRow("a draft is never late") << S::Draft << QByteArray("2027-11-09") << QByteArray("Draft");
}

void BillingStateTest::pastDueIsReadFromTheDate()
{
    QFETCH(S, state);
    QFETCH(QByteArray, today);
    QFETCH(QByteArray, expected);
    QCOMPARE(stateName(shownState(state, *parseDate("2026-11-08"), *parseDate(today))), expected);
    QCOMPARE(shownState(state, std::nullopt, *parseDate(today)), state);
}

void BillingStateTest::namesComeBack()
{
    for (const S state : states)
        QCOMPARE(*stateFromName(stateName(state)), state);
    QCOMPARE(stateName(S::PartiallyRefunded), QByteArray("PartiallyRefunded"));
    QCOMPARE(eventName(E::Reopen), QByteArray("Reopen"));
    QCOMPARE(stateFromName("Lost").error().reason, QByteArray("invoice.state_unknown"));
}

QTEST_GUILESS_MAIN(BillingStateTest)
#include "billing_state_test.moc"
