// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/payment_allocation.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

namespace {

const Currency eur = Currency::of("EUR");

template <typename Tag>
Id<Tag> id(unsigned char last)
{
    IdBytes bytes{};
    bytes[15] = last;
    return Id<Tag>(bytes);
}
DocumentId invoice(unsigned char last)
{
    return id<DocumentTag>(last);
}

OpenInvoice open(unsigned char last, const char *issued, const char *due, std::int64_t minor)
{
    return {invoice(last), *parseDate(issued),
        QByteArray(due).isEmpty() ? std::nullopt : std::optional(*parseDate(due)), Money(minor, eur)};
}

const std::vector<OpenInvoice> three = {
    open(1, "2026-10-03", "2026-11-20", 3000),
    open(2, "2026-10-02", "2026-11-01", 5000),
    open(3, "2026-11-10", "", 2000),
};

/// "2:50.00 3:20.00 + 0.00"
QByteArray words(const Result<Allocated> &result)
{
    if (!result)
        return result.error().reason;
    QByteArray text;
    for (const Allocation &part : result->allocations)
        text += QByteArray::number(part.invoice.bytes()[15]) + ':' + part.amount.plain() + ' ';
    return text + "+ " + result->credit.plain();
}

}  // namespace

class BillingPaymentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldestFirst_data();
    void oldestFirst();
    void asTold_data();
    void asTold();
    void refunds_data();
    void refunds();
    void whatWentBackAnotherWayIsGone();
    void knowsItsMethods();
    void nothingIsLostOrMade();
};

void BillingPaymentsTest::oldestFirst_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("part of the first due") << qint64(1000) << QByteArray("2:10.00 + 0.00");
    QTest::newRow("exactly the first") << qint64(5000) << QByteArray("2:50.00 + 0.00");
    QTest::newRow("the one without a due date counts from its issue")
        << qint64(6000) << QByteArray("2:50.00 3:10.00 + 0.00");
    QTest::newRow("all of them") << qint64(10'000) << QByteArray("2:50.00 3:20.00 1:30.00 + 0.00");
    QTest::newRow("too much becomes credit")
        << qint64(10'050) << QByteArray("2:50.00 3:20.00 1:30.00 + 0.50");
    QTest::newRow("nothing") << qint64(0) << QByteArray("payment.not_positive");
    QTest::newRow("less than nothing") << qint64(-100) << QByteArray("payment.not_positive");
}

void BillingPaymentsTest::oldestFirst()
{
    QFETCH(qint64, minor);
    QFETCH(QByteArray, expected);
    QCOMPARE(words(allocateOldestFirst(Money(minor, eur), three)), expected);
    QCOMPARE(words(allocateOldestFirst(Money(100, Currency::of("CHF")), three)),
        QByteArray("payment.currency_mixed"));
    QCOMPARE(words(allocateOldestFirst(Money(100, eur), {})), QByteArray("+ 1.00"));
}

void BillingPaymentsTest::asTold_data()
{
    QTest::addColumn<std::vector<Allocation>>("told");
    QTest::addColumn<QByteArray>("expected");
    using Told = std::vector<Allocation>;
    const auto part = [](unsigned char last, std::int64_t minor, Currency currency = eur) {
        return Allocation{invoice(last), Money(minor, currency)};
    };
    QTest::newRow("a later one first")
        << Told{part(1, 3000), part(2, 1000)} << QByteArray("1:30.00 2:10.00 + 20.00");
    QTest::newRow("nothing told is all credit") << Told{} << QByteArray("+ 60.00");
    QTest::newRow("one twice") << Told{part(1, 2000), part(1, 1000)} << QByteArray("1:20.00 1:10.00 + 30.00");
    QTest::newRow("more than is due") << Told{part(1, 3001)} << QByteArray("payment.exceeds_due");
    QTest::newRow("more than is due in two parts")
        << Told{part(1, 2000), part(1, 1001)} << QByteArray("payment.exceeds_due");
    QTest::newRow("more than came in")
        << Told{part(2, 5000), part(3, 1001)} << QByteArray("payment.exceeds_payment");
    QTest::newRow("an invoice that is not open")
        << Told{part(9, 1)} << QByteArray("payment.invoice_not_open");
    QTest::newRow("a part of nothing") << Told{part(1, 0)} << QByteArray("payment.not_positive");
    QTest::newRow("another currency")
        << Told{part(1, 1, Currency::of("CHF"))} << QByteArray("payment.currency_mixed");
}

void BillingPaymentsTest::asTold()
{
    QFETCH(std::vector<Allocation>, told);
    QFETCH(QByteArray, expected);
    QCOMPARE(words(allocateAsTold(Money(6000, eur), told, three)), expected);
}

void BillingPaymentsTest::refunds_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("from the latest") << qint64(1000) << QByteArray("cash:10.00 ");
    QTest::newRow("then the one before, less what went back already")
        << qint64(6000) << QByteArray("cash:40.00 card:20.00 ");
    QTest::newRow("everything") << qint64(6500) << QByteArray("cash:40.00 card:25.00 ");
    QTest::newRow("a cent more than there is") << qint64(6501) << QByteArray("refund.too_large");
    QTest::newRow("nothing") << qint64(0) << QByteArray("refund.not_positive");
}

void BillingPaymentsTest::refunds()
{
    QFETCH(qint64, minor);
    QFETCH(QByteArray, expected);
    const std::vector<Received> payments = {
        {"card", *parseDate("2026-10-01"), Money(3000, eur), Money(500, eur)},
        {"cash", *parseDate("2026-10-05"), Money(4000, eur), Money(0, eur)},
        {"bank", *parseDate("2026-10-09"), Money(700, eur), Money(700, eur)},
    };
    const auto parts = splitRefund(Money(minor, eur), payments);
    QByteArray text = parts ? QByteArray() : parts.error().reason;
    if (parts)
        for (const RefundPart &part : *parts)
            text += part.method + ':' + part.amount.plain() + ' ';
    QCOMPARE(text, expected);
}

void BillingPaymentsTest::whatWentBackAnotherWayIsGone()
{
    // 40.00 came by card and 10.00 in cash; 30.00 of it went back by the bank, because somebody wished so.
    const std::vector<Received> ways = {
        {"card", *parseDate("2026-10-01"), Money(4000, eur), Money(0, eur)},
        {"cash", *parseDate("2026-10-05"), Money(1000, eur), Money(0, eur)},
        {"bank", *parseDate("2026-10-09"), Money(0, eur), Money(3000, eur)},
    };
    QCOMPARE(splitRefund(Money(2001, eur), ways).error().reason, "refund.too_large");
    QCOMPARE(*splitRefund(Money(2000, eur), ways),
        (std::vector<RefundPart>{{"cash", Money(1000, eur)}, {"card", Money(1000, eur)}}));
}

void BillingPaymentsTest::knowsItsMethods()
{
    for (const auto method : paymentMethods)
        QVERIFY(checkMethod(QByteArrayView(method.data(), std::ssize(method))));
    for (const char *method : {"", "Bank", "credit", "bank ", "paypal"}) {
        const auto refused = checkMethod(method);
        QCOMPARE(refused.error().reason, "payment.method_unknown");
        QCOMPARE(refused.error().facts[u"method"_s].toString().toUtf8(), method);
    }
}

void BillingPaymentsTest::nothingIsLostOrMade()
{
    constexpr unsigned seed = 11;
    qInfo("seed %u", seed);
    std::mt19937 bits(seed);
    for (int round = 0; round < 5'000; ++round) {
        std::vector<OpenInvoice> invoices;
        for (unsigned char at = 0; at < bits() % 8; ++at)
            invoices.push_back({invoice(at), *parseDate("2026-01-01") + std::chrono::days(bits() % 90), {},
                Money(1 + bits() % 10'000, eur)});
        const Money payment(1 + bits() % 30'000, eur);
        const auto result = allocateOldestFirst(payment, invoices);
        QVERIFY(result);
        Money sum = result->credit;
        bool partSeen = false;
        for (const Allocation &part : result->allocations) {
            const auto found = std::ranges::find(invoices, part.invoice, &OpenInvoice::id);
            QVERIFY(found != invoices.end() && part.amount.minor() > 0 && !(found->due < part.amount));
            QVERIFY2(!partSeen, "an invoice paid in part must be the last");
            partSeen = part.amount < found->due;
            sum += part.amount;
        }
        QCOMPARE(sum, payment);
        if (!result->credit.isZero())
            QCOMPARE(result->allocations.size(), invoices.size());
    }
}

QTEST_GUILESS_MAIN(BillingPaymentsTest)
#include "billing_payments_test.moc"
