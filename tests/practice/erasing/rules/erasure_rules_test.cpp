// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/erasing/rules/erasure.h"

#include <QJsonArray>
#include <QStringList>
#include <QTest>

using namespace sp;
using namespace sp::erasing;
using namespace Qt::StringLiterals;

namespace {

LocalDate day(int year, unsigned month, unsigned at)
{
    return LocalDate(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(at));
}

}  // namespace

class ErasureRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheEndOfTheYear_data();
    void keepsToTheEndOfTheYear();
    void saysWhatGoesWhatStaysAndWhatStandsInTheWay();
    void emptiesWordsAndNoFigures();
    void aReasonMayNotNameThePerson_data();
    void aReasonMayNotNameThePerson();
    void aPseudonymIsOfTheIdAlone();
};

void ErasureRulesTest::keepsToTheEndOfTheYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<unsigned>("month");
    QTest::addColumn<unsigned>("at");
    QTest::addColumn<int>("years");
    QTest::addColumn<int>("until");
    QTest::newRow("ten years from the end of the year") << 2026 << 1U << 1U << 10 << 2036;
    QTest::newRow("its last day is in it") << 2026 << 12U << 31U << 10 << 2036;
    QTest::newRow("a leap day") << 2024 << 2U << 29U << 7 << 2031;
    QTest::newRow("nothing asked for: the year itself") << 2026 << 6U << 1U << 0 << 2026;
}

void ErasureRulesTest::keepsToTheEndOfTheYear()
{
    QFETCH(int, year);
    QFETCH(unsigned, month);
    QFETCH(unsigned, at);
    QFETCH(int, years);
    QFETCH(int, until);
    QCOMPARE(keptUntil(day(year, month, at), years), day(until, 12, 31));
}

void ErasureRulesTest::saysWhatGoesWhatStaysAndWhatStandsInTheWay()
{
    const Holdings holdings{{{"notes", 3}, {"quotes", 0}},
        {{"invoices", 2, day(2025, 5, 1)}, {"payments", 0, {}}},
        {{"erase.unpaid_invoice", 1}, {"erase.running_timer", 0}}};
    const Plan plan = assess(holdings, 10);
    QCOMPARE(plan.erased, (std::vector<Counted>{{"notes", 3}}));
    QCOMPARE(plan.kept, (std::vector<Kept>{{"invoices", 2, "tax_records", day(2035, 12, 31)}}));
    QCOMPARE(plan.obstacles, (std::vector<Counted>{{"erase.unpaid_invoice", 1}}));
}

void ErasureRulesTest::emptiesWordsAndNoFigures()
{
    const QJsonObject content{
        {u"buyer"_s, QJsonObject{{u"name"_s, u"Ana Reis"_s}, {u"email"_s, u"ana@example.org"_s},
                         {u"address"_s, QJsonObject{{u"street"_s, u"Rua 1"_s}, {u"country"_s, u"PT"_s}}},
                         {u"registrations"_s, QJsonArray{u"HRB 1"_s}}}},
        {u"lines"_s, QJsonArray{QJsonObject{{u"description"_s, u"Ana's hour"_s}, {u"detail"_s, u"with Bo"_s},
                         {u"unitPrice"_s, 100}, {u"kind"_s, u"item"_s}}}},
        {u"terms"_s, QJsonObject{{u"days"_s, 14}, {u"text"_s, u"Dear Ana"_s}}},
        {u"introduction"_s, u"Hello Ana"_s}, {u"currency"_s, u"EUR"_s}, {u"number"_s, u"Q-1"_s}};
    const QJsonObject left = emptied(content, u"Erased client 7F3A"_s);
    const QJsonObject expected{
        {u"buyer"_s, QJsonObject{{u"name"_s, u"Erased client 7F3A"_s}, {u"email"_s, QString()},
                         {u"address"_s, QJsonObject{{u"street"_s, QString()}, {u"country"_s, u"PT"_s}}},
                         {u"registrations"_s, QJsonArray{}}}},
        {u"lines"_s, QJsonArray{QJsonObject{{u"description"_s, QString()}, {u"detail"_s, QString()},
                         {u"unitPrice"_s, 100}, {u"kind"_s, u"item"_s}}}},
        {u"terms"_s, QJsonObject{{u"days"_s, 14}, {u"text"_s, QString()}}}, {u"introduction"_s, QString()},
        {u"currency"_s, u"EUR"_s}, {u"number"_s, u"Q-1"_s}};
    QCOMPARE(left, expected);
}

void ErasureRulesTest::aReasonMayNotNameThePerson_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("names");
    QTest::newRow("nobody in it") << u"asked for in a letter of 3 May"_s << false;
    QTest::newRow("the name, in any case") << u"ANA REIS asked"_s << true;
    QTest::newRow("the mail address") << u"mail of ana@example.org"_s << true;
    QTest::newRow("two letters are no name") << u"as of now"_s << false;
}

void ErasureRulesTest::aReasonMayNotNameThePerson()
{
    QFETCH(QString, reason);
    QTEST(namesPerson(reason, {u"Ana Reis"_s, u"ana@example.org"_s, u"as"_s}), "names");
}

void ErasureRulesTest::aPseudonymIsOfTheIdAlone()
{
    const auto id = ClientId::parse("019a2b3c-4d5e-7f01-8203-04050607ab3f");
    QVERIFY(id);
    QCOMPARE(pseudonym(*id), u"Erased client AB3F"_s);
}

QTEST_GUILESS_MAIN(ErasureRulesTest)
#include "erasure_rules_test.moc"
