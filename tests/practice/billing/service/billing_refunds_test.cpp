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
    ServiceId talk = service("Talk", money(10'000));

    BilledDocument invoice() { return invoiced(ana, talk); }
    Result<PaymentId> payOn(
        const char *day, std::int64_t minor, const DocumentId &id, const QByteArray &method)
    {
        comeTo(date(day));
        return unit<PaymentId>("payment.record", [&](Unit &unit) {
            return billing.recordPayment(unit, {ana, id, money(minor), method, date(day)});
        });
    }
    Result<PaymentId> creditBack(std::int64_t minor, std::optional<QByteArray> method = {})
    {
        return unit<PaymentId>("payment.refund", [&](Unit &unit) {
            return billing.refundCredit(unit, ana, {money(minor), method, date("2026-10-30"), u"overpaid"_s});
        });
    }
    /// "cash 1.00, bank 2.00, card 3.00, other 4.00"
    QByteArray till()
    {
        QByteArrayList parts;
        const AccountKey accounts[] = {{AccountKind::Cash, {}, {}, "EUR"}, {AccountKind::Bank, {}, {}, "EUR"},
            {AccountKind::Bank, {}, u"card"_s, "EUR"}, {AccountKind::Bank, {}, u"other"_s, "EUR"}};
        const char *const names[] = {"cash", "bank", "card", "other"};
        for (std::size_t at = 0; at < std::size(accounts); ++at)
            if (const auto balance = must(ledger.balance(accounts[at])); balance != 0)
                parts += QByteArray(names[at]) + ' ' + money(balance).plain();
        return parts.join(", ");
    }
};

}  // namespace

class BillingRefundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackTheWayItCame_data();
    void goesBackTheWayItCame();
    void goesBackTheLatestWayFirst();
    void goesAnotherWayWhenTold();
    void creditSpentOnAnInvoiceGoesBackTheWayItCame();
    void overpaymentGoesBack();
    void refusesToGiveBack_data();
    void refusesToGiveBack();
    void aMergedRecordsCreditGoesBack();
};

void BillingRefundsTest::goesBackTheWayItCame_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"bank", "cash", "card", "other"})
        QTest::newRow(method) << QByteArray(method);
}

void BillingRefundsTest::goesBackTheWayItCame()
{
    Practice practice;
    QFETCH(QByteArray, method);
    const BilledDocument invoice = practice.invoice();
    must(practice.pay(practice.ana, money(10'000), invoice.id, method));
    QCOMPARE(practice.till(), method + " 100.00");
    must(practice.refunded(invoice.id, money(3'000)));
    QCOMPARE(practice.till(), method + " 70.00");
    const auto records = must(practice.billing.store().payments(invoice.id, {}));
    QCOMPARE(records.size(), 2U);
    QCOMPARE(records[0].kind, PaymentRecord::Kind::Refund);
    QCOMPARE(records[0].method, method);
    // The same once the invoice is credited and the money is the client's credit.
    must(practice.credited(invoice.id));
    must(practice.refunded(invoice.id, money(7'000)));
    QCOMPARE(practice.till(), "");
    QCOMPARE(practice.owed(practice.ana), "");
    QCOMPARE(reason(practice.ledger.verify()), "");
}

void BillingRefundsTest::goesBackTheLatestWayFirst()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    must(practice.payOn("2026-10-27", 3'000, invoice.id, "cash"));
    must(practice.payOn("2026-10-28", 5'000, invoice.id, "card"));
    must(practice.payOn("2026-10-28", 2'000, invoice.id, "bank"));
    QCOMPARE(practice.till(), "cash 30.00, bank 20.00, card 50.00");
    must(practice.refunded(invoice.id, money(6'000)));
    QCOMPARE(practice.till(), "cash 30.00, bank 10.00");
    must(practice.refunded(invoice.id, money(2'500)));
    QCOMPARE(practice.till(), "cash 15.00");
    QCOMPARE(practice.owed(practice.ana), "85.00 EUR");
    QCOMPARE(reason(practice.refunded(invoice.id, money(1'501))), "refund.too_large");
    must(practice.refunded(invoice.id, money(1'500)));
    QCOMPARE(practice.till(), "");
}

void BillingRefundsTest::goesAnotherWayWhenTold()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    must(practice.payOn("2026-10-27", 10'000, invoice.id, "card"));
    must(practice.refunded(invoice.id, money(4'000), "cash"));
    QCOMPARE(practice.till(), "cash -40.00, card 100.00");
    // What is left goes back the way it came; together never more than came in.
    must(practice.refunded(invoice.id, money(6'000)));
    QCOMPARE(practice.till(), "cash -40.00, card 40.00");
    QCOMPARE(reason(practice.refunded(invoice.id, money(1))), "refund.too_large");
    QCOMPARE(reason(practice.refunded(invoice.id, money(1), "paypal")), "payment.method_unknown");
}

void BillingRefundsTest::creditSpentOnAnInvoiceGoesBackTheWayItCame()
{
    Practice practice;
    must(practice.pay(practice.ana, money(8'000), {}, "cash"));  // In advance.
    const BilledDocument invoice = practice.invoice();
    must(practice.creditApplied(invoice.id));
    must(practice.pay(practice.ana, money(2'000), invoice.id, "card"));
    QCOMPARE(practice.till(), "cash 80.00, card 20.00");
    must(practice.refunded(invoice.id, money(10'000)));
    QCOMPARE(practice.till(), "");
    QCOMPARE(practice.owed(practice.ana), "100.00 EUR");
}

void BillingRefundsTest::overpaymentGoesBack()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    must(practice.pay(practice.ana, money(13'000), invoice.id, "cash"));
    QCOMPARE(practice.owed(practice.ana), "-30.00 EUR");
    must(practice.creditBack(1'000));
    QCOMPARE(practice.till(), "cash 120.00");
    QCOMPARE(practice.owed(practice.ana), "-20.00 EUR");
    QCOMPARE(practice.state(invoice.id), "Paid");
    must(practice.creditBack(2'000, "bank"));
    QCOMPARE(practice.till(), "cash 120.00, bank -20.00");
    QCOMPARE(practice.owed(practice.ana), "");
    QCOMPARE(reason(practice.creditBack(1)), "refund.too_large");
    const auto records = must(practice.billing.store().payments({}, practice.ana));
    QCOMPARE(records.size(), 3U);
    QCOMPARE(records[0].toCredit, money(2'000));
    QVERIFY(!records[0].document);
    QCOMPARE(reason(practice.ledger.verify()), "");
    QCOMPARE(reason(practice.units.auditTrail().verify()), "");
}

void BillingRefundsTest::refusesToGiveBack_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("nothing") << money(0) << QByteArray() << QByteArray("refund.not_positive");
    QTest::newRow("less than nothing") << money(-1) << QByteArray() << QByteArray("refund.not_positive");
    QTest::newRow("more than there is") << money(3'001) << QByteArray() << QByteArray("refund.too_large");
    QTest::newRow("another currency") << money(1, "USD") << QByteArray() << QByteArray("refund.too_large");
    QTest::newRow("a way nobody knows")
        << money(1) << QByteArray("credit") << QByteArray("payment.method_unknown");
}

void BillingRefundsTest::refusesToGiveBack()
{
    Practice practice;
    must(practice.pay(practice.ana, money(3'000)));
    QFETCH(Money, amount);
    QFETCH(QByteArray, method);
    const auto refused = practice.unit<PaymentId>("payment.refund", [&](Unit &unit) {
        return practice.billing.refundCredit(unit, practice.ana,
            {amount, method.isEmpty() ? std::nullopt : std::optional(method), date("2026-10-30")});
    });
    QTEST(reason(refused), "why");
    QCOMPARE(practice.count("SELECT count(*) FROM payment"), 1);
    QCOMPARE(practice.owed(practice.ana), "-30.00 EUR");
}

void BillingRefundsTest::aMergedRecordsCreditGoesBack()
{
    Practice practice;
    const ClientId twin = practice.client("Twin");
    must(practice.pay(twin, money(2'000), {}, "card"));
    must(practice.pay(practice.ana, money(1'000), {}, "cash"));
    practice.did<Done>(
        "client.merge", [&](Unit &unit) { return practice.people.merge(unit, twin, practice.ana); });
    must(practice.creditBack(3'000));
    QCOMPARE(practice.till(), "");
    QCOMPARE(practice.owed(practice.ana), "");
}

QTEST_GUILESS_MAIN(BillingRefundsTest)
#include "billing_refunds_test.moc"
