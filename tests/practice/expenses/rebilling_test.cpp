// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/rebilling.h"
#include "tests/practice/expenses/expense_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::expenses;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct BilledPractice : ExpensePractice {
    ClientId ana = client("Ana", "ana@example.org");
    ServiceId coaching = service("Coaching", money(10'000));
    ExpenseId train = noted(billedTo(ana, spent(5'000)));

    BilledPractice()
    {
        set([](PracticeSettings &settings) { settings.prices = billing::PriceMode::Net; });
    }
    BilledDocument document(const DocumentId &id) { return must(billing.document(id)); }
    DocumentId draft() { return drafted({logged(ana, coaching)}); }
};

}  // namespace

class RebillingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pricesACostWithOrWithoutTax();
    void goesAlongOnTheNextInvoiceOnce();
    void thePreviewSaysSo();
    void waitsForItsClientAndItsCurrency();
    void aPayerIsBilledForItsClients();
    void waitsAgainWhenTheDraftIsThrownAway();
    void waitsAgainWhenItsLineIsTakenOff();
    void otherLinesKeepTheirExpenses();
    void asksAgainWhenTheInvoiceIsCredited();
    void aCreditOfOtherLinesLeavesItBilled();
    void whatIsBilledKeepsItsAmount();
    void expensesMakeAnInvoiceOfTheirOwn();
    void theTaxOfficesPartIsNotPassedOn();
    void aDriveSaysHowFarItWas();
};

void RebillingTest::pricesACostWithOrWithoutTax()
{
    const billing::TaxTreatment taxed{.rate = *TaxRate::parsePercent("23")};
    QCOMPARE(billing::rebilledPrice(money(5'000), billing::PriceMode::Net, taxed), money(5'000));
    QCOMPARE(billing::rebilledPrice(money(5'000), billing::PriceMode::Gross, taxed), money(6'150));
    QCOMPARE(billing::rebilledPrice(money(5'000), billing::PriceMode::Gross, {}), money(5'000));
}

void RebillingTest::goesAlongOnTheNextInvoiceOnce()
{
    BilledPractice p;
    const DocumentId id = p.draft();
    const BilledDocument draft = p.document(id);
    QCOMPARE(draft.content.lines.size(), 2U);
    QCOMPARE(draft.content.lines[1].kind, billing::LineKind::Expense);
    QCOMPARE(draft.content.lines[1].description, u"Deutsche Bahn"_s);
    QCOMPARE(draft.content.totals.net, money(15'000));
    QCOMPARE(draft.expenses, (std::vector<BilledExpense>{{p.train, 1}}));
    QCOMPARE(p.standing(p.train), ExpenseBilling::Draft);
    QCOMPARE(p.document(p.draft()).content.lines.size(), 1U);
    p.issued(id);
    QCOMPARE(p.standing(p.train), ExpenseBilling::Billed);
    QCOMPARE(must(p.costs.expense(p.train)).document, id);
    QVERIFY(p.ledger.verify());
}

void RebillingTest::thePreviewSaysSo()
{
    BilledPractice p;
    const SessionId session = p.logged(p.ana, p.coaching);
    QCOMPARE(must(p.billing.preview({&session, 1}, p.clock.now())).content.totals.net, money(15'000));
    QCOMPARE(p.standing(p.train), ExpenseBilling::Unbilled);
}

void RebillingTest::waitsForItsClientAndItsCurrency()
{
    BilledPractice p;
    const ClientId other = p.client("Bruno");
    QCOMPARE(p.document(p.drafted({p.logged(other, p.coaching)})).expenses.size(), 0U);
    ExpenseDetails dollars = ExpensePractice::billedTo(p.ana, ExpensePractice::spent(1));
    dollars.amount = money(2'000, "USD");
    dollars.tax = money(0, "USD");
    const ExpenseId hotel = p.noted(dollars);
    QCOMPARE(p.document(p.draft()).expenses.size(), 1U);
    QCOMPARE(p.standing(hotel), ExpenseBilling::Unbilled);
}

void RebillingTest::aPayerIsBilledForItsClients()
{
    BilledPractice p;
    const ClientId company = p.client("Nordlicht");
    const ClientId member = p.client("Mia", "", {.payer = company});
    p.noted(ExpensePractice::billedTo(member, ExpensePractice::spent(700)));
    p.noted(ExpensePractice::billedTo(company, ExpensePractice::spent(300)));
    const BilledDocument draft = p.document(p.drafted({p.logged(member, p.coaching)}));
    QCOMPARE(draft.payer, company);
    QCOMPARE(draft.expenses.size(), 2U);
}

void RebillingTest::waitsAgainWhenTheDraftIsThrownAway()
{
    BilledPractice p;
    const DocumentId id = p.draft();
    p.did<Done>("invoice.discard", [&](Unit &unit) { return p.billing.discard(unit, id); });
    QCOMPARE(p.standing(p.train), ExpenseBilling::Unbilled);
    QCOMPARE(p.document(p.draft()).expenses.size(), 1U);
}

void RebillingTest::waitsAgainWhenItsLineIsTakenOff()
{
    BilledPractice p;
    const DocumentId id = p.draft();
    p.did<Done>("invoice.edit",
        [&](Unit &unit) { return p.billing.removeLine(unit, id, 1, p.document(id).version); });
    QCOMPARE(p.standing(p.train), ExpenseBilling::Unbilled);
    QVERIFY(p.document(id).expenses.empty());
}

void RebillingTest::otherLinesKeepTheirExpenses()
{
    BilledPractice p;
    const DocumentId id = p.draft();
    p.did<Done>("invoice.edit",
        [&](Unit &unit) { return p.billing.removeLine(unit, id, 0, p.document(id).version); });
    QCOMPARE(p.document(id).expenses, (std::vector<BilledExpense>{{p.train, 0}}));
    QCOMPARE(p.standing(p.train), ExpenseBilling::Draft);
}

void RebillingTest::asksAgainWhenTheInvoiceIsCredited()
{
    BilledPractice p;
    const DocumentId id = p.issued(p.draft()).id;
    QVERIFY(p.credited(id));
    QCOMPARE(p.standing(p.train), ExpenseBilling::Credited);
    QVERIFY(p.document(p.draft()).expenses.empty());
    p.did<Done>("expense.bill_again", [&](Unit &unit) { return p.billing.billAgain(unit, p.train); });
    QCOMPARE(p.standing(p.train), ExpenseBilling::Unbilled);
    QCOMPARE(reason(p.unit<Done>(
                 "expense.bill_again", [&](Unit &unit) { return p.billing.billAgain(unit, p.train); })),
        "expense.not_credited");
}

void RebillingTest::aCreditOfOtherLinesLeavesItBilled()
{
    BilledPractice p;
    const DocumentId id = p.issued(p.draft()).id;
    QVERIFY(p.credited(id, {0}));
    QCOMPARE(p.standing(p.train), ExpenseBilling::Billed);
    QVERIFY(p.credited(id, {1}));
    QCOMPARE(p.standing(p.train), ExpenseBilling::Credited);
}

void RebillingTest::whatIsBilledKeepsItsAmount()
{
    BilledPractice p;
    p.draft();
    QCOMPARE(reason(p.edited(p.train, [](auto &e) { e.amount = money(9'000); })), "expense.on_invoice");
    QCOMPARE(reason(p.removed(p.train)), "expense.on_invoice");
    QVERIFY(p.edited(p.train, [](auto &e) { e.category = u"training"_s; }));
    QCOMPARE(p.standing(p.train), ExpenseBilling::Draft);
}

void RebillingTest::expensesMakeAnInvoiceOfTheirOwn()
{
    BilledPractice p;
    const auto alone = [&] {
        return p.unit<DocumentId>("invoice.draft",
            [&](Unit &unit) { return p.billing.draftExpenses(unit, p.ana, Currency::of("EUR")); });
    };
    const DocumentId id = must(alone());
    QCOMPARE(p.document(id).content.totals.net, money(5'000));
    QCOMPARE(reason(alone()), "expense.nothing_waits");
    QVERIFY(!p.issued(id).content.number.isEmpty());
}

void RebillingTest::theTaxOfficesPartIsNotPassedOn()
{
    BilledPractice p;
    ExpenseDetails hotel = ExpensePractice::billedTo(p.ana, ExpensePractice::spent(10'700));
    hotel.tax = money(700);
    hotel.purpose = u"Hotel in Bremen"_s;
    p.noted(hotel);
    const BilledDocument draft = p.document(p.draft());
    QCOMPARE(draft.content.lines[2].description, u"Hotel in Bremen"_s);
    QCOMPARE(draft.content.lines[2].unitPrice, money(10'000));
}

void RebillingTest::aDriveSaysHowFarItWas()
{
    BilledPractice p;
    p.noted(ExpensePractice::billedTo(p.ana, ExpensePractice::driven(1'185)));
    const billing::InvoiceLine line = p.document(p.draft()).content.lines[2];
    QCOMPARE(line.description, u"Hamburg – Bremen"_s);
    QCOMPARE(line.detail, u"118.5\u00A0km"_s);
    QCOMPARE(line.unitPrice, money(3'555));
}

QTEST_GUILESS_MAIN(RebillingTest)
#include "rebilling_test.moc"
