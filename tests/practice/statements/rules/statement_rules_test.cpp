// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/statements/rules/account_statement.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::statements;
using namespace Qt::StringLiterals;

namespace {

LocalDate day(const char *text)
{
    return *parseDate(text);
}

Money euro(std::int64_t minor)
{
    return {minor, Currency::of("EUR")};
}

DocumentId invoice(unsigned char number)
{
    return DocumentId(IdBytes{number});
}

Movement charged(unsigned char number, const char *on, std::int64_t minor, const char *due)
{
    return {day(on), MovementKind::Invoice, QString::number(number), {}, euro(minor), day(due),
        {{invoice(number), euro(minor)}}};
}

Movement paid(const char *on, std::int64_t minor, std::vector<InvoiceShare> shares)
{
    return {day(on), MovementKind::Payment, {}, "bank", euro(-minor), {}, std::move(shares)};
}

const billing::Period october{day("2026-10-01"), day("2026-10-31")};

}  // namespace

class StatementRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasBeforeMakesTheOpeningBalance();
    void eachLineSaysWhatIsOwedBehindIt();
    void whatCameLaterIsLeftOut();
    void aDayKeepsTheOrderOfItsMovements();
    void saysHowOldWhatIsOwedIs_data();
    void saysHowOldWhatIsOwedIs();
    void whatWasPaidAheadIsCredit();
    void creditThatIsUsedIsNoLine();
    void currenciesStandApart();
    void anAccountThatNeverMovedSaysNothing();
    void openInvoicesLessCreditAreTheClosingBalance();
};

void StatementRulesTest::whatWasBeforeMakesTheOpeningBalance()
{
    const auto sections = composeSections({charged(1, "2026-09-01", 10'000, "2026-09-15"),
                                              paid("2026-09-10", 4'000, {{invoice(1), euro(-4'000)}})},
        october);
    QCOMPARE(sections.size(), 1U);
    QCOMPARE(sections[0].opening, euro(6'000));
    QVERIFY(sections[0].lines.empty());
    QCOMPARE(sections[0].closing, euro(6'000));
    QCOMPARE(sections[0].overdue(), euro(6'000));
}

void StatementRulesTest::eachLineSaysWhatIsOwedBehindIt()
{
    const auto section = composeSections({charged(1, "2026-10-05", 10'000, "2026-10-19"),
                                             paid("2026-10-20", 10'000, {{invoice(1), euro(-10'000)}}),
                                             charged(2, "2026-10-21", 500, "2026-11-04")},
        october)[0];
    QCOMPARE(section.lines.size(), 3U);
    QCOMPARE(section.lines[0].balance, euro(10'000));
    QCOMPARE(section.lines[1].balance, euro(0));
    QCOMPARE(section.lines[2].balance, euro(500));
    QCOMPARE(section.lines[0].due, day("2026-10-19"));
    QCOMPARE(section.open.size(), 1U);
    QCOMPARE(section.open[0].number, u"2"_s);
    QCOMPARE(section.open[0].daysOver, 0);
}

void StatementRulesTest::whatCameLaterIsLeftOut()
{
    const auto section = composeSections({charged(1, "2026-10-31", 10'000, "2026-11-14"),
                                             paid("2026-11-01", 10'000, {{invoice(1), euro(-10'000)}})},
        october)[0];
    QCOMPARE(section.closing, euro(10'000));
    QCOMPARE(section.open[0].open, euro(10'000));
}

void StatementRulesTest::aDayKeepsTheOrderOfItsMovements()
{
    const auto section =
        composeSections({paid("2026-10-20", 100, {}), charged(2, "2026-10-01", 900, "2026-10-15"),
                            charged(1, "2026-10-20", 100, "2026-11-03")},
            october)[0];
    QCOMPARE(section.lines[0].reference, u"2"_s);
    QCOMPARE(section.lines[1].kind, MovementKind::Payment);
    QCOMPARE(section.lines[2].reference, u"1"_s);
}

void StatementRulesTest::saysHowOldWhatIsOwedIs_data()
{
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<int>("age");

    // clang-format off
    QTest::newRow("due on the last day: not overdue") << QByteArray("2026-10-31") << int(Age::NotDue);
    QTest::newRow("one day over")                     << QByteArray("2026-10-30") << int(Age::UpTo30);
    QTest::newRow("30 days over")                     << QByteArray("2026-10-01") << int(Age::UpTo30);
    QTest::newRow("31 days over")                     << QByteArray("2026-09-30") << int(Age::UpTo60);
    QTest::newRow("60 days over")                     << QByteArray("2026-09-01") << int(Age::UpTo60);
    QTest::newRow("61 days over")                     << QByteArray("2026-08-31") << int(Age::UpTo90);
    QTest::newRow("90 days over")                     << QByteArray("2026-08-02") << int(Age::UpTo90);
    QTest::newRow("91 days over")                     << QByteArray("2026-08-01") << int(Age::Older);
    // clang-format on
}

void StatementRulesTest::saysHowOldWhatIsOwedIs()
{
    QFETCH(QByteArray, due);
    QFETCH(int, age);
    const auto section = composeSections({charged(1, "2026-07-01", 10'000, due.constData())}, october)[0];
    for (int each = 0; each < int(ageCount); ++each)
        QCOMPARE(section.byAge[static_cast<std::size_t>(each)], euro(each == age ? 10'000 : 0));
}

void StatementRulesTest::whatWasPaidAheadIsCredit()
{
    const auto section = composeSections({charged(1, "2026-10-05", 10'000, "2026-10-19"),
                                             paid("2026-10-20", 12'000, {{invoice(1), euro(-10'000)}})},
        october)[0];
    QCOMPARE(section.closing, euro(-2'000));
    QCOMPARE(section.credit, euro(2'000));
    QVERIFY(section.open.empty());
}

void StatementRulesTest::creditThatIsUsedIsNoLine()
{
    const Movement used{
        day("2026-10-21"), MovementKind::Payment, {}, "credit", euro(0), {}, {{invoice(2), euro(-500)}}};
    const auto section = composeSections(
        {paid("2026-10-20", 500, {}), charged(2, "2026-10-21", 500, "2026-11-04"), used}, october)[0];
    QCOMPARE(section.lines.size(), 2U);
    QVERIFY(section.open.empty());
    QCOMPARE(section.credit, euro(0));
    QCOMPARE(section.closing, euro(0));
}

void StatementRulesTest::currenciesStandApart()
{
    const Money dollars(7'000, Currency::of("USD"));
    const auto sections = composeSections(
        {charged(1, "2026-10-05", 10'000, "2026-10-19"),
            {day("2026-10-06"), MovementKind::Invoice, u"2"_s, {}, dollars, {}, {{invoice(2), dollars}}}},
        october);
    QCOMPARE(sections.size(), 2U);
    QCOMPARE(sections[0].closing, euro(10'000));
    QCOMPARE(sections[1].closing, dollars);
}

void StatementRulesTest::anAccountThatNeverMovedSaysNothing()
{
    QVERIFY(composeSections({}, october).empty());
    QVERIFY(composeSections(
        {charged(1, "2026-09-01", 100, "2026-09-15"), paid("2026-09-02", 100, {{invoice(1), euro(-100)}})},
        october)
                .empty());
}

void StatementRulesTest::openInvoicesLessCreditAreTheClosingBalance()
{
    const auto section =
        composeSections({charged(1, "2026-10-05", 10'000, "2026-10-19"),
                            charged(2, "2026-08-05", 7'000, "2026-08-19"), paid("2026-10-07", 300, {})},
            october)[0];
    Money open = euro(0);
    for (const OpenItem &item : section.open)
        open += item.open;
    QCOMPARE(open - section.credit, section.closing);
    QCOMPARE(section.open[0].number, u"2"_s);
    const QJsonObject json =
        statementJson({ClientId(IdBytes{}), {}, {}, {}, {}, {}, october, day("2026-10-31"), {section}, 3});
    QCOMPARE(json.value(u"sections"_s).toArray().at(0)[u"closing_minor"_s].toInteger(), 16'700);
}

QTEST_GUILESS_MAIN(StatementRulesTest)
#include "statement_rules_test.moc"
