// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

#include <map>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;

namespace {

struct Practice : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(10'000));

    BilledDocument invoice()
    {
        const BilledDocument document = invoiced(ana, talk);
        clock.advance(std::chrono::hours(24));
        return document;
    }
    Money open(const BilledDocument &document) { return must(billing.document(document.id)).open(); }
    std::int64_t balance(AccountKind kind, const ClientId &owner)
    {
        return must(ledger.balance({kind, owner.bytes(), {}, "EUR"}));
    }
    void merge(const ClientId &from, const ClientId &into)
    {
        did<Done>("client.merge", [&](Unit &unit) { return people.merge(unit, from, into); });
    }
};

}  // namespace

class BillingMoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesPayments_data();
    void refusesPayments();
    void paysInParts();
    void paysTheOldestFirst();
    void overpaymentBecomesCredit();
    void creditNotesGiveBackWhatWasPaid_data();
    void creditNotesGiveBackWhatWasPaid();
    void spentCreditIsNotRefunded();
    void whatWentBackIsOwedAgain();
    void mergedRecordsAreOnePayer();
    void postsToTheRightAccount();
    void paymentsAreFrozen();
    void owedIsTheSumOfDocumentsAndPayments();
};

void BillingMoneyTest::refusesPayments_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("nothing") << 0 << QByteArray("payment.not_positive");
    QTest::newRow("less than nothing") << 1 << QByteArray("payment.not_positive");
    QTest::newRow("another currency than the invoice's") << 2 << QByteArray("payment.currency_mixed");
    QTest::newRow("for a draft") << 3 << QByteArray("payment.invoice_not_open");
    QTest::newRow("for an invoice that is paid") << 4 << QByteArray("payment.invoice_not_open");
    QTest::newRow("for an invoice that was credited") << 5 << QByteArray("payment.invoice_not_open");
    QTest::newRow("for a credit note") << 6 << QByteArray("payment.invoice_not_open");
    QTest::newRow("for another client's invoice") << 7 << QByteArray("payment.invoice_not_open");
    QTest::newRow("by nobody") << 8 << QByteArray("client.unknown");
    QTest::newRow("for no invoice of ours") << 9 << QByteArray("invoice.unknown");
    QTest::newRow("out of range") << 10 << QByteArray("ledger.out_of_range");
    QTest::newRow("a day that is still to come") << 11 << QByteArray("payment.future");
}

void BillingMoneyTest::refusesPayments()
{
    Practice practice;
    BilledDocument invoice = practice.invoice();
    ClientId payer = practice.ana;
    std::optional<DocumentId> document = invoice.id;
    Money amount = money(10'000);
    LocalDate on = date("2026-10-27");
    QFETCH(int, which);
    switch (which) {
    case 0:
        amount = money(0);
        break;
    case 1:
        amount = money(-5);
        break;
    case 2:
        amount = money(5, "USD");
        break;
    case 3:
        document = practice.drafted({practice.logged(practice.ana, practice.talk)});
        break;
    case 4:
        must(practice.pay(payer, amount));
        break;
    case 5:
        must(practice.credited(invoice.id));
        break;
    case 6:
        document = must(practice.credited(invoice.id)).id;
        break;
    case 7:
        payer = practice.client("Pat");
        break;
    case 8:
        payer = ClientId(IdBytes{});
        break;
    case 9:
        document = DocumentId(IdBytes{});
        break;
    case 10:
        document.reset();
        amount = money(Money::limit + 1);
        break;
    default:
        on = dateOf(practice.berlin.toLocal(practice.clock.now())) + std::chrono::days(1);
    }
    const auto before =
        practice.count("SELECT count(*) FROM payment") + practice.count("SELECT count(*) FROM journal_entry");
    QTEST(reason(practice.pay(payer, amount, document, "bank", on)), "why");
    QCOMPARE(
        practice.count("SELECT count(*) FROM payment") + practice.count("SELECT count(*) FROM journal_entry"),
        before);
}

void BillingMoneyTest::paysInParts()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    must(practice.pay(practice.ana, money(4'000), invoice.id));
    QCOMPARE(practice.state(invoice.id), "PartiallyPaid");
    QCOMPARE(practice.session(invoice.sessions[0].session).billing, BillingState::Billed);
    QCOMPARE(practice.owed(practice.ana), "60.00 EUR");
    must(practice.pay(practice.ana, money(6'000), invoice.id));
    QCOMPARE(practice.state(invoice.id), "Paid");
    QCOMPARE(practice.session(invoice.sessions[0].session).billing, BillingState::Paid);
    QCOMPARE(practice.owed(practice.ana), "");
}

void BillingMoneyTest::paysTheOldestFirst()
{
    Practice practice;
    const BilledDocument invoices[] = {practice.invoice(), practice.invoice(), practice.invoice()};
    must(practice.pay(practice.ana, money(15'000)));
    QCOMPARE(practice.state(invoices[0].id), "Paid");
    QCOMPARE(practice.open(invoices[1]), money(5'000));
    QCOMPARE(practice.open(invoices[2]), money(10'000));
    must(practice.pay(practice.ana, money(10'000), invoices[2].id));
    QCOMPARE(practice.open(invoices[1]), money(5'000));
    QCOMPARE(practice.owed(practice.ana), "50.00 EUR");
}

void BillingMoneyTest::overpaymentBecomesCredit()
{
    Practice practice;
    const BilledDocument first = practice.invoice();
    must(practice.pay(practice.ana, money(12'500), first.id));
    QCOMPARE(practice.owed(practice.ana), "-25.00 EUR");
    const auto records = must(practice.billing.store().payments(first.id, {}));
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].toDocument, money(10'000));
    QCOMPARE(records[0].toCredit, money(2'500));
    const BilledDocument second = practice.invoice();
    must(practice.creditApplied(second.id));
    QCOMPARE(practice.open(second), money(7'500));
    QCOMPARE(practice.balance(AccountKind::Credit, practice.ana), 0);
    QCOMPARE(practice.owed(practice.ana), "75.00 EUR");
    QCOMPARE(reason(practice.creditApplied(second.id)), "payment.no_credit");
    must(practice.pay(practice.ana, money(500)));
    QCOMPARE(practice.owed(practice.ana), "70.00 EUR");
}

void BillingMoneyTest::creditNotesGiveBackWhatWasPaid_data()
{
    QTest::addColumn<int>("paid");
    QTest::addColumn<int>("refunded");
    QTest::addColumn<QByteArray>("owed");
    QTest::newRow("unpaid: nothing is owed") << 0 << 0 << QByteArray();
    QTest::newRow("partly paid: that is credit") << 4'000 << 0 << QByteArray("-40.00 EUR");
    QTest::newRow("paid: all is credit") << 10'000 << 0 << QByteArray("-100.00 EUR");
    QTest::newRow("paid and partly refunded: the rest is credit")
        << 10'000 << 3'000 << QByteArray("-70.00 EUR");
    QTest::newRow("partly paid and refunded: nothing") << 4'000 << 4'000 << QByteArray();
    QTest::newRow("paid and wholly refunded: nothing") << 10'000 << 10'000 << QByteArray();
}

void BillingMoneyTest::creditNotesGiveBackWhatWasPaid()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    QFETCH(int, paid);
    QFETCH(int, refunded);
    if (paid > 0)
        must(practice.pay(practice.ana, money(paid), invoice.id));
    if (refunded > 0)
        must(practice.refunded(invoice.id, money(refunded)));
    must(practice.credited(invoice.id));
    QTEST(practice.owed(practice.ana), "owed");
    QCOMPARE(practice.balance(AccountKind::Receivable, practice.ana), 0);
    QCOMPARE(practice.open(invoice), money(0));
    QCOMPARE(practice.state(invoice.id), "Superseded");
    // The rest can be had back, and no more than that.
    const Money rest = money(paid - refunded);
    QCOMPARE(reason(practice.refunded(invoice.id, rest + money(1))), "refund.too_large");
    if (!rest.isZero())
        must(practice.refunded(invoice.id, rest));
    QCOMPARE(practice.owed(practice.ana), "");
    QCOMPARE(reason(practice.refunded(invoice.id, money(1))), "refund.too_large");
}

void BillingMoneyTest::spentCreditIsNotRefunded()
{
    Practice practice;
    const BilledDocument first = practice.invoice();
    must(practice.pay(practice.ana, money(10'000), first.id));
    must(practice.credited(first.id));
    const BilledDocument second = practice.invoiced(practice.ana, practice.service("Walk", money(7'000)));
    must(practice.creditApplied(second.id));
    const auto tooMuch = practice.refunded(first.id, money(10'000));
    QCOMPARE(reason(tooMuch), "refund.too_large");
    QCOMPARE(tooMuch.error().facts.value(u"available"_s).toString(), u"30.00"_s);
    must(practice.refunded(first.id, money(3'000)));
    QCOMPARE(practice.balance(AccountKind::Credit, practice.ana), 0);
    QCOMPARE(practice.owed(practice.ana), "");
}

void BillingMoneyTest::whatWentBackIsOwedAgain()
{
    Practice practice;
    const BilledDocument invoice = practice.invoice();
    must(practice.pay(practice.ana, money(10'000)));
    must(practice.refunded(invoice.id, money(10'000)));
    QCOMPARE(practice.state(invoice.id), "Refunded");
    QCOMPARE(practice.session(invoice.sessions[0].session).billing, BillingState::Billed);
    QCOMPARE(practice.open(invoice), money(10'000));
    QCOMPARE(practice.owed(practice.ana), "100.00 EUR");
    QCOMPARE(reason(practice.refunded(invoice.id, money(1))), "refund.too_large");
    must(practice.pay(practice.ana, money(10'000), invoice.id));
    QCOMPARE(practice.open(invoice), money(0));
    QCOMPARE(practice.owed(practice.ana), "");
}

void BillingMoneyTest::mergedRecordsAreOnePayer()
{
    Practice practice;
    const ClientId twin = practice.client("Twin");
    const BilledDocument old = practice.invoiced(twin, practice.talk);
    must(practice.pay(twin, money(13'000), old.id));
    const BilledDocument open = practice.invoiced(twin, practice.talk);
    practice.merge(twin, practice.ana);
    QCOMPARE(practice.owed(practice.ana), "70.00 EUR");
    QCOMPARE(practice.owed(twin), "70.00 EUR");
    must(practice.creditApplied(open.id));
    must(practice.pay(practice.ana, money(2'000), open.id));
    must(practice.pay(practice.ana, money(8'000)));
    QCOMPARE(practice.state(open.id), "Paid");
    QCOMPARE(practice.owed(practice.ana), "-30.00 EUR");
    const BilledDocument next = practice.invoiced(practice.ana, practice.talk);
    must(practice.creditApplied(next.id));
    QCOMPARE(practice.open(next), money(7'000));
}

void BillingMoneyTest::postsToTheRightAccount()
{
    Practice practice;
    must(practice.pay(practice.ana, money(100), {}, "cash"));
    must(practice.pay(practice.ana, money(200), {}, "bank"));
    must(practice.pay(practice.ana, money(300), {}, "card"));
    QCOMPARE(must(practice.ledger.balance({AccountKind::Cash, {}, {}, "EUR"})), 100);
    QCOMPARE(must(practice.ledger.balance({AccountKind::Bank, {}, {}, "EUR"})), 200);
    QCOMPARE(must(practice.ledger.balance({AccountKind::Bank, {}, u"card"_s, "EUR"})), 300);
}

void BillingMoneyTest::paymentsAreFrozen()
{
    Practice practice;
    must(practice.pay(practice.ana, money(100)));
    for (const char *sql : {"UPDATE payment SET amount_minor = 1", "DELETE FROM payment",
             "UPDATE journal_line SET quantity = 0", "DELETE FROM journal_entry"})
        QVERIFY(!practice.database.run(sql));
}

void BillingMoneyTest::owedIsTheSumOfDocumentsAndPayments()
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        SeededRandom random(seed);
        Practice practice;
        const ClientId payers[] = {
            practice.ana, practice.client("Pat"), practice.client("Kim", "", {.currency = "JPY"})};
        const ServiceId services[] = {practice.talk, practice.service("Walk", money(3'333), PriceBy::Hour),
            practice.service("Hanashi", money(12'345, "JPY"))};
        std::vector<DocumentId> invoices;
        for (int step = 0; step < 150; ++step) {
            const std::size_t who = random.uniform(3);
            const ClientId payer = payers[who];
            const char *currency = who == 2 ? "JPY" : "EUR";
            const Money amount = money(1 + random.uniform(15'000), currency);
            const auto some = [&] {
                return invoices[random.uniform(static_cast<std::uint32_t>(invoices.size()))];
            };
            // What is refused must have changed nothing; the sums below say so.
            switch (invoices.empty() ? 0 : random.uniform(7)) {
            case 0:
            case 1:
                invoices.push_back(practice
                                       .issued(practice.drafted(
                                           {practice.logged(payer, who == 2 ? services[2] : services[0]),
                                               practice.logged(payer, who == 2 ? services[2] : services[1])}))
                                       .id);
                break;
            case 2:
                must(practice.pay(payer, amount));
                break;
            case 3: {
                const auto paid = practice.pay(payer, amount, some());
                QVERIFY(paid || reason(paid).startsWith("payment."));
                break;
            }
            case 4: {
                // One line of it, or all that is left.
                const auto line = static_cast<int>(random.uniform(3));
                const auto credited =
                    practice.credited(some(), line < 2 ? std::vector<int>{line} : std::vector<int>());
                QVERIFY(credited || reason(credited) == "invoice.transition" ||
                        reason(credited) == "credit.line_credited");
                break;
            }
            case 5: {
                const auto refunded = practice.refunded(some(), amount);
                QVERIFY(refunded || reason(refunded) == "refund.too_large" ||
                        reason(refunded) == "payment.currency_mixed");
                break;
            }
            default: {
                const auto applied = practice.creditApplied(some());
                QVERIFY(applied || reason(applied).startsWith("payment."));
            }
            }
            practice.clock.advance(std::chrono::hours(random.uniform(48)));
        }
        std::map<ClientId, std::int64_t> sums;
        must(practice.billing.store().each([&](const BilledDocument &document) {
            if (document.issued())
                sums[document.payer] += document.content.totals.gross.minor();
        }));
        must(practice.billing.store().eachPayment([&](const PaymentRecord &payment) {
            if (payment.kind == PaymentRecord::Kind::Payment)
                sums[payment.client] -= payment.amount.minor();
            else if (payment.kind == PaymentRecord::Kind::Refund)
                sums[payment.client] += payment.amount.minor();
            if (payment.kind == PaymentRecord::Kind::Payment)
                QCOMPARE(payment.toDocument + payment.toCredit, payment.amount);
        }));
        for (const ClientId &payer : payers) {
            const auto owed = must(practice.billing.owed(payer));
            QCOMPARE(owed.empty() ? 0 : owed[0].minor(), sums[payer]);
            QVERIFY(practice.balance(AccountKind::Credit, payer) <= 0);
        }
        // What the invoices say is open is what the receivables say.
        std::map<ClientId, std::int64_t> open;
        for (const DocumentId &id : invoices) {
            const BilledDocument document = must(practice.billing.document(id));
            open[document.payer] += document.open().minor();
        }
        for (const std::size_t who : {0U, 1U, 2U})
            QCOMPARE(must(practice.ledger.balance(
                         {AccountKind::Receivable, payers[who].bytes(), {}, who == 2 ? "JPY" : "EUR"})),
                open[payers[who]]);
        QCOMPARE(reason(practice.ledger.verify()), "");
        QCOMPARE(reason(practice.units.auditTrail().verify()), "");
    }
}

QTEST_GUILESS_MAIN(BillingMoneyTest)
#include "billing_money_test.moc"
