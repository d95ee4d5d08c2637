// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/expenses/expense_practice.h"

#include <QJsonDocument>
#include <QTest>

using namespace sp;
using namespace sp::expenses;
using namespace sp::test;
using namespace Qt::StringLiterals;

class ExpenseServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsACostItsTaxAndWhatPaidForIt();
    void aDriveIsPutInByTheOwner();
    void aDriveWithoutARateIsRefused();
    void aTypedRateCountsForOneDrive();
    void aChangeIsPostedByReversalOnItsOwnDay();
    void aWordThatChangesPostsNothing();
    void whatIsRemovedCountsForNothing();
    void takingBackGoesToTheStateBefore();
    void takingBackIsRefusedOnceSomethingChangedSince();
    void whatSomebodyChangedMeanwhileIsNotOverwritten();
    void listsByDayCategoryAndWord();
    void sumsByCategory();
    void remembersTheOwnersCategories();
    void milesOfTheYearCountTogether();
    void theTrailHoldsNoNames();
};

void ExpenseServiceTest::postsACostItsTaxAndWhatPaidForIt()
{
    ExpensePractice p;
    ExpenseDetails details = ExpensePractice::spent(11'900);
    details.tax = money(1'900);
    details.taxRate = *TaxRate::parsePercent("19");
    p.noted(details);
    QCOMPARE(p.balance(AccountKind::Expense, "travel"), 10'000);
    QCOMPARE(p.balance(AccountKind::InputTax, "19"), 1'900);
    QCOMPARE(p.balance(AccountKind::Bank), -11'900);
    details.paidBy = "cash";
    p.noted(details);
    details.paidBy = "card";
    p.noted(details);
    details.paidBy = "own";
    p.noted(details);
    QCOMPARE(p.balance(AccountKind::Cash), -11'900);
    QCOMPARE(p.balance(AccountKind::Bank, "card"), -11'900);
    QCOMPARE(p.balance(AccountKind::Owner), -11'900);
    ExpenseDetails abroad = ExpensePractice::spent(1);
    abroad.amount = money(5'000, "JPY");
    abroad.tax = money(0, "JPY");
    p.noted(abroad);
    QCOMPARE(p.balance(AccountKind::Expense, "travel", "JPY"), 5'000);
    QVERIFY(p.ledger.verify());
}

void ExpenseServiceTest::aDriveIsPutInByTheOwner()
{
    ExpensePractice p;
    const ExpenseId id = p.noted(ExpensePractice::driven(1'185));
    const Expense drive = must(p.costs.expense(id));
    QCOMPARE(drive.details.amount, money(3'555));
    QCOMPARE(drive.details.purpose, u"Hamburg – Bremen"_s);
    QCOMPARE(drive.details.drive->source, u"§ 5 Abs. 2 BRKG"_s);
    QCOMPARE(p.balance(AccountKind::Expense, "travel"), 3'555);
    QCOMPARE(p.balance(AccountKind::Owner), -3'555);
    QVERIFY(p.edited(id, [](auto &e) { e.drive->distance.tenths = 1'000; }));
    QCOMPARE(p.balance(AccountKind::Owner), -3'000);
}

void ExpenseServiceTest::aDriveWithoutARateIsRefused()
{
    ExpensePractice p;
    p.set([](PracticeSettings &settings) { settings.seller.address.country = "JP"; });
    QCOMPARE(p.refusal(ExpensePractice::driven(100)), "mileage.no_rate");
}

void ExpenseServiceTest::aTypedRateCountsForOneDrive()
{
    ExpensePractice p;
    ExpenseDetails drive = ExpensePractice::driven(100);
    drive.drive->ownRate = 450;
    const Expense noted = must(p.costs.expense(p.noted(drive)));
    QCOMPARE(noted.details.amount, money(450));
    QVERIFY(noted.details.drive->source.isEmpty());
}

void ExpenseServiceTest::aChangeIsPostedByReversalOnItsOwnDay()
{
    ExpensePractice p;
    const ExpenseId id = p.noted(ExpensePractice::spent(10'000, "Bahn", "2026-09-30"));
    QVERIFY(p.edited(id, [](auto &e) {
        e.amount = money(12'000);
        e.category = u"training"_s;
        e.on = date("2026-10-01");
    }));
    const auto entries = must(p.ledger.ofSource(id.bytes()));
    QCOMPARE(entries.size(), 3U);
    QCOMPARE(entries[1].reverses, entries[0].seq);
    QCOMPARE(entries[1].entry.effectiveOn, date("2026-09-30"));
    QCOMPARE(entries[2].entry.effectiveOn, date("2026-10-01"));
    QCOMPARE(p.balance(AccountKind::Expense, "travel"), 0);
    QCOMPARE(p.balance(AccountKind::Expense, "training"), 12'000);
    QVERIFY(p.ledger.verify());
}

void ExpenseServiceTest::aWordThatChangesPostsNothing()
{
    ExpensePractice p;
    const ExpenseId id = p.noted(ExpensePractice::spent(10'000));
    QVERIFY(p.edited(id, [](auto &e) { e.note = u"window seat"_s; }));
    QCOMPARE(must(p.ledger.ofSource(id.bytes())).size(), 1U);
    QCOMPARE(must(p.costs.expense(id)).details.note, u"window seat"_s);
    QCOMPARE(must(p.costs.store().versions(id)).size(), 2U);
}

void ExpenseServiceTest::whatIsRemovedCountsForNothing()
{
    ExpensePractice p;
    const ExpenseId id = p.noted(ExpensePractice::spent(10'000));
    QVERIFY(p.removed(id));
    QCOMPARE(p.balance(AccountKind::Expense, "travel"), 0);
    QCOMPARE(reason(p.costs.expense(id)), "expense.unknown");
    QVERIFY(must(p.costs.store().list({})).empty());
    QVERIFY(must(p.costs.store().totals(date("2026-01-01"), date("2026-12-31"))).empty());
    QCOMPARE(reason(p.removed(id)), "expense.unknown");
}

void ExpenseServiceTest::takingBackGoesToTheStateBefore()
{
    ExpensePractice p;
    const ExpenseId id = p.noted(ExpensePractice::spent(10'000));
    QVERIFY(p.edited(id, [](auto &e) { e.amount = money(12'000); }));
    QVERIFY(p.removed(id));
    QVERIFY(p.reverted(id, 3));
    QCOMPARE(must(p.costs.expense(id)).details.amount, money(12'000));
    QCOMPARE(p.balance(AccountKind::Expense, "travel"), 12'000);
    QVERIFY(p.reverted(id, 4));
    QCOMPARE(reason(p.costs.expense(id)), "expense.unknown");
    const ExpenseId other = p.noted(ExpensePractice::spent(500));
    QVERIFY(p.reverted(other, 1));
    QCOMPARE(p.balance(AccountKind::Expense, "travel"), 0);
    QVERIFY(p.ledger.verify());
}

void ExpenseServiceTest::takingBackIsRefusedOnceSomethingChangedSince()
{
    ExpensePractice p;
    const ExpenseId id = p.noted(ExpensePractice::spent(10'000));
    QVERIFY(p.edited(id, [](auto &e) { e.amount = money(12'000); }));
    QCOMPARE(reason(p.reverted(id, 1)), "unit.changed_since");
}

void ExpenseServiceTest::whatSomebodyChangedMeanwhileIsNotOverwritten()
{
    ExpensePractice p;
    const ExpenseId id = p.noted(ExpensePractice::spent(10'000));
    const Expense seen = must(p.costs.expense(id));
    QVERIFY(p.edited(id, [](auto &e) { e.payee = u"ÖBB"_s; }));
    QCOMPARE(reason(p.unit<Done>("expense.edit",
                 [&](Unit &unit) { return p.costs.edit(unit, id, seen.details, seen.version); })),
        "expense.changed");
}

void ExpenseServiceTest::listsByDayCategoryAndWord()
{
    ExpensePractice p;
    p.noted(ExpensePractice::spent(100, "Bahn", "2026-10-01"));
    p.noted(ExpensePractice::spent(200, "Taxi", "2026-10-02"));
    ExpenseDetails rent = ExpensePractice::spent(300, "Vermieter", "2026-09-30");
    rent.category = u"rent"_s;
    p.noted(rent);
    const auto payees = [&](const ExpenseFilter &filter) {
        QStringList names;
        for (const ExpenseRow &row : must(p.costs.store().list(filter)))
            names << row.expense.details.payee;
        return names.join(u' ');
    };
    QCOMPARE(payees({}), u"Taxi Bahn Vermieter"_s);
    QCOMPARE(payees({.from = date("2026-10-01"), .to = date("2026-10-31")}), u"Taxi Bahn"_s);
    QCOMPARE(payees({.category = u"rent"_s}), u"Vermieter"_s);
    QCOMPARE(payees({.text = u"tax"_s}), u"Taxi"_s);
    QCOMPARE(payees({.limit = 1}), u"Taxi"_s);
}

void ExpenseServiceTest::sumsByCategory()
{
    ExpensePractice p;
    p.noted(ExpensePractice::spent(100));
    p.noted(ExpensePractice::spent(200));
    ExpenseDetails rent = ExpensePractice::spent(90'000);
    rent.category = u"rent"_s;
    p.noted(rent);
    const auto totals = must(p.costs.store().totals(date("2026-10-01"), date("2026-10-31")));
    QCOMPARE(totals.size(), 2U);
    QCOMPARE(totals[0].category, u"rent"_s);
    QCOMPARE(totals[1].amount, money(300));
    QCOMPARE(totals[1].count, 2);
}

void ExpenseServiceTest::remembersTheOwnersCategories()
{
    ExpensePractice p;
    ExpenseDetails room = ExpensePractice::spent(100);
    room.category = u"Room hire"_s;
    p.noted(room);
    p.noted(ExpensePractice::spent(100));
    QCOMPARE(must(p.costs.store().ownCategories()), std::vector<QString>{u"Room hire"_s});
    QCOMPARE(p.balance(AccountKind::Expense, "Room hire"), 100);
}

void ExpenseServiceTest::milesOfTheYearCountTogether()
{
    ExpensePractice p;
    p.set([](PracticeSettings &settings) {
        settings.seller.address.country = "GB";
        settings.currency = "GBP";
    });
    const auto drive = [](std::int64_t tenths, const char *on) {
        ExpenseDetails details = ExpensePractice::driven(tenths, on);
        details.drive->distance.unit = DistanceUnit::Mile;
        details.amount = money(0, "GBP");
        return details;
    };
    p.noted(drive(99'900, "2026-04-05"));  // Of the year before.
    p.noted(drive(99'960, "2026-05-01"));
    const Expense over = must(p.costs.expense(p.noted(drive(100, "2026-06-01"))));
    QCOMPARE(over.details.amount, money(370, "GBP"));
    QCOMPARE(over.details.drive->parts.size(), 2U);
}

void ExpenseServiceTest::theTrailHoldsNoNames()
{
    ExpensePractice p;
    p.noted(ExpensePractice::spent(10'000, "Deutsche Bahn"));
    for (const AuditEntry &line : must(p.units.auditTrail().list({}, {}, 50)))
        QVERIFY(!QJsonDocument(line.data).toJson().contains("Bahn"));
}

QTEST_GUILESS_MAIN(ExpenseServiceTest)
#include "expense_service_test.moc"
