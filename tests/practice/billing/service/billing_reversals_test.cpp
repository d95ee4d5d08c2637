// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Practice : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(100'00));

    BilledDocument invoice() { return invoiced(ana, talk); }
    QByteArray reversed(const PaymentId &id, const char *on = "2026-10-28")
    {
        return reason(unit<Done>("payment.reverse", [&](Unit &unit) {
            return billing.reversePayment(unit, id, {date(on), u"typed twice"_s});
        }));
    }
    QByteArray open(const DocumentId &id) { return must(billing.document(id)).open().plain(); }
    std::int64_t bank() { return must(ledger.balance({AccountKind::Bank, {}, {}, "EUR"})); }
};

}  // namespace

class BillingReversalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInvoiceIsOwedAgain();
    void aSentInvoiceIsStillSent_data();
    void aSentInvoiceIsStillSent();
    void onceMoreChangesNothing();
    void aRecordOverSeveralInvoicesGoesWhole();
    void whatWasLeftOverGoesToo();
    void usedCreditComesBack();
    void refuses_data();
    void refuses();
    void aReversedPaymentIsNotRefunded();
};

void BillingReversalsTest::theInvoiceIsOwedAgain()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    const PaymentId payment = must(practice.pay(practice.ana, money(100'00), invoice.id));
    QCOMPARE(practice.state(invoice.id), "Paid");
    QCOMPARE(practice.session(invoice.sessions[0].session).billing, BillingState::Paid);
    QCOMPARE(practice.reversed(payment), "");
    QCOMPARE(practice.state(invoice.id), "Issued");
    QCOMPARE(practice.open(invoice.id), "100.00");
    QCOMPARE(practice.session(invoice.sessions[0].session).billing, BillingState::Billed);
    QCOMPARE(practice.owed(practice.ana), "100.00 EUR");
    QCOMPARE(practice.bank(), 0);
    // The record stays.
    const auto records = must(practice.billing.store().payments(invoice.id, {}));
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].reversedOn, date("2026-10-28"));
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'payment.reversed'"), 1);
    QCOMPARE(reason(practice.ledger.verify()), "");
    must(practice.pay(practice.ana, money(40'00), invoice.id));
    QCOMPARE(practice.state(invoice.id), "PartiallyPaid");
}

void BillingReversalsTest::aSentInvoiceIsStillSent_data()
{
    QTest::addColumn<bool>("sentFirst");
    QTest::newRow("sent, then paid") << true;
    QTest::newRow("paid before the mail left") << false;
}

void BillingReversalsTest::aSentInvoiceIsStillSent()
{
    QFETCH(bool, sentFirst);
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    const auto send = [&] {
        practice.did<Done>(
            "invoice.send", [&](Unit &unit) { return practice.billing.markSent(unit, invoice.id); });
    };
    if (sentFirst)
        send();
    const PaymentId payment = must(practice.pay(practice.ana, money(100'00), invoice.id));
    if (!sentFirst)
        send();
    QCOMPARE(practice.state(invoice.id), "Paid");
    QCOMPARE(practice.reversed(payment), "");
    QCOMPARE(practice.state(invoice.id), "Sent");
}

void BillingReversalsTest::onceMoreChangesNothing()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    const PaymentId payment = must(practice.pay(practice.ana, money(60'00), invoice.id));
    QCOMPARE(practice.reversed(payment), "");
    const auto entries = practice.count("SELECT count(*) FROM journal_entry");
    QCOMPARE(practice.reversed(payment, "2026-10-29"), "");
    QCOMPARE(practice.count("SELECT count(*) FROM journal_entry"), entries);
    QCOMPARE(practice.open(invoice.id), "100.00");
}

void BillingReversalsTest::aRecordOverSeveralInvoicesGoesWhole()
{
    Practice practice;
    const BilledDocument first = practice.invoice();
    const BilledDocument second = practice.invoice();
    must(practice.pay(practice.ana, money(150'00)));
    QCOMPARE(practice.open(second.id), "50.00");
    // The second row names the record as well as the first.
    const PaymentRecord part = must(practice.billing.store().payments(second.id, {}))[0];
    QVERIFY(part.partOf.has_value());
    QCOMPARE(practice.reversed(part.id), "");
    QCOMPARE(practice.open(first.id), "100.00");
    QCOMPARE(practice.open(second.id), "100.00");
    QCOMPARE(practice.owed(practice.ana), "200.00 EUR");
    for (const PaymentRecord &each : must(practice.billing.store().payments({}, practice.ana)))
        QVERIFY(each.reversedOn.has_value());
}

void BillingReversalsTest::whatWasLeftOverGoesToo()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    const PaymentId payment = must(practice.pay(practice.ana, money(130'00), invoice.id));
    QCOMPARE(practice.owed(practice.ana), "-30.00 EUR");
    QCOMPARE(practice.reversed(payment), "");
    QCOMPARE(practice.owed(practice.ana), "100.00 EUR");
    QCOMPARE(must(practice.ledger.balance({AccountKind::Credit, practice.ana.bytes(), {}, "EUR"})), 0);
}

void BillingReversalsTest::usedCreditComesBack()
{
    Practice practice;
    must(practice.pay(practice.ana, money(30'00)));
    const BilledDocument invoice = practice.invoice();
    const PaymentId used = must(practice.creditApplied(invoice.id));
    QCOMPARE(practice.open(invoice.id), "70.00");
    QCOMPARE(practice.reversed(used), "");
    QCOMPARE(practice.open(invoice.id), "100.00");
    QCOMPARE(must(practice.ledger.balance({AccountKind::Credit, practice.ana.bytes(), {}, "EUR"})), -30'00);
}

void BillingReversalsTest::refuses_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("nobody's") << 0 << QByteArray("payment.unknown");
    QTest::newRow("a refund") << 1 << QByteArray("payment.refund_stays");
    QTest::newRow("what was refunded since") << 2 << QByteArray("payment.went_back");
    QTest::newRow("what a credit note released") << 3 << QByteArray("payment.went_back");
    QTest::newRow("whose credit was spent") << 4 << QByteArray("payment.credit_spent");
    QTest::newRow("before it came in") << 5 << QByteArray("payment.reversed_before");
}

void BillingReversalsTest::refuses()
{
    QFETCH(int, which);
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    const PaymentId payment = must(practice.pay(practice.ana, money(130'00), invoice.id));
    PaymentId asked = payment;
    if (which == 0)
        asked = PaymentId(IdBytes{});
    if (which == 1 || which == 2) {
        const PaymentId refund = must(practice.refunded(invoice.id, money(10'00)));
        asked = which == 1 ? refund : payment;
    }
    if (which == 3)
        must(practice.credited(invoice.id));
    if (which == 4)
        must(practice.creditApplied(practice.invoice().id));
    const QByteArray before = practice.owed(practice.ana);
    const std::int64_t bank = practice.bank();
    QTEST(practice.reversed(asked, which == 5 ? "2026-10-01" : "2026-10-28"), "why");
    QCOMPARE(practice.owed(practice.ana), before);
    QCOMPARE(practice.bank(), bank);
    QCOMPARE(practice.count("SELECT count(*) FROM payment_reversal"), 0);
}

void BillingReversalsTest::aReversedPaymentIsNotRefunded()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    const PaymentId wrong = must(practice.pay(practice.ana, money(50'00), invoice.id, "cash"));
    QCOMPARE(practice.reversed(wrong), "");
    must(practice.pay(practice.ana, money(100'00), invoice.id, "bank"));
    must(practice.refunded(invoice.id, money(100'00)));
    QCOMPARE(practice.bank(), 0);
    QCOMPARE(must(practice.ledger.balance({AccountKind::Cash, {}, {}, "EUR"})), 0);
}

QTEST_GUILESS_MAIN(BillingReversalsTest)
#include "billing_reversals_test.moc"
