// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/rules/expense.h"

#include <QTest>

#include <functional>

using namespace sp;
using namespace sp::expenses;
using namespace Qt::StringLiterals;

namespace {

Money euro(std::int64_t minor)
{
    return {minor, Currency::of("EUR")};
}

ExpenseDetails train()
{
    return {.on = *parseDate("2026-10-20"),
        .payee = u" CP  Comboios "_s,
        .category = u"travel"_s,
        .amount = euro(3'450),
        .tax = euro(195),
        .taxRate = *TaxRate::parsePercent("6"),
        .paidBy = "card",
        .purpose = u"Train to Porto"_s};
}

QByteArray reasonFor(const std::function<void(ExpenseDetails &)> &change)
{
    ExpenseDetails details = train();
    change(details);
    const auto checked = checkedExpense(details);
    return checked ? QByteArray() : checked.error().reason;
}

}  // namespace

class ExpenseRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tidiesWords();
    void refusesWhatMakesNoSense();
    void findsTheTaxWithinAnAmount_data();
    void findsTheTaxWithinAnAmount();
    void saysWhatTheBooksWouldSay();
    void aDriveSaysWhereItWent();
    void readsBackWhatItWrote();
};

void ExpenseRulesTest::tidiesWords()
{
    QCOMPARE(checkedExpense(train())->payee, u"CP Comboios"_s);
    QCOMPARE(train().net(), euro(3'255));
    QVERIFY(isKnownCategory(u"rent"_s));
    QVERIFY(!isKnownCategory(u"Room hire"_s));
}

void ExpenseRulesTest::refusesWhatMakesNoSense()
{
    QCOMPARE(reasonFor([](auto &e) { e.amount = euro(0); }), "expense.amount_not_positive");
    QCOMPARE(reasonFor([](auto &e) { e.payee = e.purpose = u" "_s; }), "expense.payee_missing");
    QCOMPARE(reasonFor([](auto &e) { e.category = u""_s; }), "expense.category_missing");
    QCOMPARE(reasonFor([](auto &e) { e.paidBy = "shells"; }), "expense.way_unknown");
    QCOMPARE(reasonFor([](auto &e) { e.tax = euro(3'450); }), "expense.tax_too_large");
    QCOMPARE(reasonFor([](auto &e) { e.tax = euro(-1); }), "expense.tax_too_large");
    QCOMPARE(reasonFor([](auto &e) { e.payee = QString(201, u'x'); }), "expense.text_long");
    QCOMPARE(reasonFor([](auto &e) { e.bill = ExpenseDetails::Bill::ToClient; }), "expense.client_missing");
    QCOMPARE(reasonFor([](auto &e) { e.drive = Drive{{10}}; }), "expense.drive_taxed");
    QCOMPARE(reasonFor([](auto &) {}), "");
}

void ExpenseRulesTest::findsTheTaxWithinAnAmount_data()
{
    QTest::addColumn<int>("gross");
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<int>("tax");

    // clang-format off
    QTest::newRow("23 % of 123.00 is 23.00")             << 12'300 << QByteArray("23")    << 2'300;
    QTest::newRow("19 % of 100.00, half a cent upwards") << 10'000 << QByteArray("19")    << 1'597;
    QTest::newRow("6 % of 34.50")                        << 3'450  << QByteArray("6")     << 195;
    QTest::newRow("no tax at 0 %")                       << 3'450  << QByteArray("0")     << 0;
    QTest::newRow("three decimals: 9.975 %")             << 10'998 << QByteArray("9.975") << 998;
    // clang-format on
}

void ExpenseRulesTest::findsTheTaxWithinAnAmount()
{
    QFETCH(int, gross);
    QFETCH(QByteArray, rate);
    QFETCH(int, tax);
    QCOMPARE(taxWithin(euro(gross), *TaxRate::parsePercent(rate)), euro(tax));
}

void ExpenseRulesTest::saysWhatTheBooksWouldSay()
{
    const ExpenseDetails before = train();
    ExpenseDetails after = before;
    after.note = u"window seat"_s;
    after.purpose = u"Train"_s;
    QVERIFY(sameInTheBooks(before, after));
    after.category = u"training"_s;
    QVERIFY(!sameInTheBooks(before, after));
}

void ExpenseRulesTest::aDriveSaysWhereItWent()
{
    ExpenseDetails drive = train();
    drive.payee.clear();
    drive.purpose.clear();
    drive.tax = euro(0);
    drive.drive = Drive{{425}, u"Lisboa "_s, u"Setúbal"_s};
    QCOMPARE(checkedExpense(drive)->purpose, u"Lisboa – Setúbal"_s);
    drive.drive->to.clear();
    QCOMPARE(checkedExpense(drive)->purpose, u"Lisboa"_s);
    drive.drive->from.clear();
    QCOMPARE(checkedExpense(drive).error().reason, "mileage.purpose_missing");
}

void ExpenseRulesTest::readsBackWhatItWrote()
{
    ExpenseDetails whole = train();
    whole.note = u"with \"quotes\""_s;
    whole.client = ClientId(IdBytes{1, 2, 3});
    whole.bill = ExpenseDetails::Bill::ToClient;
    QCOMPARE(*expenseFromJson(expenseJson(whole)), whole);
    whole.taxRate.reset();
    whole.tax = euro(0);
    whole.drive = Drive{{425, DistanceUnit::Mile}, u"A"_s, u"B"_s, 650, {{425, 650}}, u"own"_s};
    QCOMPARE(*expenseFromJson(expenseJson(whole)), whole);
    QCOMPARE(expenseFromJson({}).error().reason, "expense.unreadable");
}

QTEST_GUILESS_MAIN(ExpenseRulesTest)
#include "expense_rules_test.moc"
