// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/hledger_journal.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

namespace {

const Currency eur = Currency::of("EUR");
const LocalDate autumn = *parseDate("2026-10-25");

JournalTransaction moved(const QString &from, const QString &to, Money amount, QByteArray code = "2026/0007",
    QString description = u"Session"_s)
{
    return {autumn, std::move(code), std::move(description), {{to, amount}, {from, -amount}}};
}

QByteArray journalOf(std::vector<JournalTransaction> transactions)
{
    const auto journal = hledgerJournal(transactions);
    return journal ? *journal : journal.error().reason;
}

struct Ran {
    int code;
    QByteArray out;
    QByteArray errors;
};
Ran hledger(const QStringList &arguments, const QByteArray &journal)
{
    QProcess process;
    process.start(u"hledger"_s, QStringList{u"-f"_s, u"-"_s} + arguments);
    process.write(journal);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

class HledgerJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJournalIsPrintedInFull();
    void refusals();
    void names_data();
    void names();
    void hledgerAcceptsOddNamesAndSumsThem();
    void hledgerBalancesEqualOurs();
};

void HledgerJournalTest::aJournalIsPrintedInFull()
{
    const std::vector<JournalTransaction> transactions = {
        {autumn, "2026/0007", u"Ana Sá; session | 50 min"_s,
            {{u"Assets:Receivable:Ana Sá"_s, Money(14'760, eur)}, {u"Income:Sessions"_s, Money(-12'000, eur)},
                {u"Liabilities:VAT"_s, Money(-2'760, eur)}}},
        moved(
            u"Income:Sessions"_s, u"Assets:Bank"_s, Money(12'345, Currency::of("JPY")), {}, u"(odd) start"_s),
        moved(u"Income:Sessions"_s, u"Assets:Bank"_s, Money(12'345, Currency::of("KWD"))),
    };
    QCOMPARE(QString::fromUtf8(journalOf(transactions)), u"decimal-mark .\n"
                                                         "commodity 1000.00 EUR\n"
                                                         "commodity 1000. JPY\n"
                                                         "commodity 1000.000 KWD\n"
                                                         "account Assets:Bank\n"
                                                         "account Assets:Receivable:Ana Sá\n"
                                                         "account Income:Sessions\n"
                                                         "account Liabilities:VAT\n"
                                                         "\n"
                                                         "2026-10-25 * (2026/0007) Ana Sá, session / 50 min\n"
                                                         "    Assets:Receivable:Ana Sá  147.60 EUR\n"
                                                         "    Income:Sessions  -120.00 EUR\n"
                                                         "    Liabilities:VAT  -27.60 EUR\n"
                                                         "\n"
                                                         "2026-10-25 * () (odd) start\n"
                                                         "    Assets:Bank  12345 JPY\n"
                                                         "    Income:Sessions  -12345 JPY\n"
                                                         "\n"
                                                         "2026-10-25 * (2026/0007) Session\n"
                                                         "    Assets:Bank  12.345 KWD\n"
                                                         "    Income:Sessions  -12.345 KWD\n"_s);
}

void HledgerJournalTest::refusals()
{
    QCOMPARE(journalOf({{autumn, {}, {}, {{u"A"_s, Money(1, eur)}, {u"B"_s, Money(-2, eur)}}}}),
        QByteArray("journal.unbalanced"));
    QCOMPARE(
        journalOf({{autumn, {}, {}, {{u"A"_s, Money(1, eur)}, {u"B"_s, Money(-1, Currency::of("USD"))}}}}),
        QByteArray("journal.unbalanced"));
    QCOMPARE(journalOf({{autumn, {}, {}, {}}}), QByteArray("journal.empty_transaction"));
    for (const QString &account :
        {QString(), u"Assets::Bank"_s, u"Assets:"_s, u"Assets:((("_s, u"Assets: \t"_s})
        QCOMPARE(journalOf({moved(account, u"B"_s, Money(1, eur))}), QByteArray("journal.account_invalid"));
}

void HledgerJournalTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Ana Sá"_s << u"Ana Sá"_s;
    QTest::newRow("two spaces end a name") << u"Ana  Sá"_s << u"Ana Sá"_s;
    QTest::newRow("a tab, a line break, a wide space") << u"Ana\tvon\nSá\u3000\u3000X"_s << u"Ana von Sá X"_s;
    QTest::newRow("a colon would open a level") << u"Acme: Berlin"_s << u"Acme- Berlin"_s;
    QTest::newRow("a semicolon begins a comment") << u"Acme; Ltd"_s << u"Acme, Ltd"_s;
    QTest::newRow("a virtual posting") << u"(Ana)"_s << u"Ana)"_s;
    QTest::newRow("a status") << u"! * Ana"_s << u"Ana"_s;
    QTest::newRow("nothing left") << u"*!("_s << QString();
}

void HledgerJournalTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(journalAccountPart(name), expected);
}

void HledgerJournalTest::hledgerAcceptsOddNamesAndSumsThem()
{
    if (QStandardPaths::findExecutable(u"hledger"_s).isEmpty())
        QSKIP("hledger is not installed; ./dev test installs it.");
    const QStringList odd = {u"Ana Sá"_s, u"(Ana)"_s, u"[Ana]"_s, u"* Ana"_s, u"! Ana"_s, u"Ana  Sá"_s,
        u"Ana; Sá"_s, u"Ana: Sá"_s, u"\"Ana\""_s, u"'Ana'"_s, u"=Ana"_s, u"~ monthly"_s, u"@ 5 EUR"_s,
        u"-3"_s, u"100 EUR"_s, u"# x"_s, u"| x"_s, u"ÀÉÎ \U0001F600"_s, u"a\u00a0\u00a0b"_s, u"a\u2028b"_s,
        u"%x"_s, u"{x}"_s, u"comment"_s, u"end"_s, u"P 2026"_s, u")x"_s, u"]x"_s, u"x*"_s, u"type:A"_s,
        u"\ufeffx"_s, u"a\r\nb"_s};
    std::vector<JournalTransaction> transactions;
    for (const QString &text : odd)
        transactions.push_back(moved(u"Income:Sessions"_s, u"Assets:"_s + journalAccountPart(text),
            Money(100, eur), text.toUtf8(), text));
    for (const QString &text : odd)  // Also as the first level, and with no code before the description.
        transactions.push_back(
            moved(u"Income:Sessions"_s, journalAccountPart(text), Money(100, eur), {}, text));
    const auto journal = hledgerJournal(transactions);
    QVERIFY(journal);
    const Ran check = hledger({u"check"_s, u"--strict"_s}, *journal);
    QVERIFY2(check.code == 0, check.errors + *journal);
    const Ran register_ = hledger({u"register"_s, u"Income"_s, u"-O"_s, u"csv"_s}, *journal);
    QCOMPARE(register_.out.count('\n'), odd.size() * 2 + 1);
    const Ran balance = hledger({u"balance"_s, u"Income:Sessions"_s, u"-O"_s, u"csv"_s, u"-N"_s}, *journal);
    QVERIFY2(balance.out.contains("-" + Money(100 * 2 * odd.size(), eur).plain() + " EUR"), balance.out);
}

void HledgerJournalTest::hledgerBalancesEqualOurs()
{
    if (QStandardPaths::findExecutable(u"hledger"_s).isEmpty())
        QSKIP("hledger is not installed; ./dev test installs it.");
    constexpr unsigned seed = 5;
    qInfo("seed %u", seed);
    std::mt19937 bits(seed);
    const QStringList accounts = {
        u"Assets:Bank"_s, u"Assets:Receivable:Ana"_s, u"Income:Sessions"_s, u"Liabilities:VAT"_s};
    const Currency currencies[] = {eur, Currency::of("JPY"), Currency::of("KWD")};
    std::map<std::pair<QString, Currency>, Money> ours;
    std::vector<JournalTransaction> transactions;
    for (int at = 0; at < 500; ++at) {
        const Currency currency = currencies[bits() % 3];
        const QString from = accounts[bits() % 4];
        const QString to = accounts[bits() % 4];
        const Money amount(bits() % 100'000'000, currency);
        transactions.push_back(moved(from, to, amount, QByteArray::number(at)));
        for (const JournalPosting &posting : transactions.back().postings)
            ours.try_emplace({posting.account, currency}, Money::zero(currency)).first->second +=
                Money(posting.amount.quantity, currency);
    }
    const QByteArray journal = journalOf(transactions);
    QCOMPARE(hledger({u"check"_s, u"--strict"_s}, journal).errors, QByteArray());
    for (const QString &account : accounts) {
        const QByteArray line =
            hledger({u"balance"_s, u"^%1$"_s.arg(account), u"-O"_s, u"csv"_s, u"-N"_s}, journal).out;
        for (const Currency currency : currencies) {
            const Money sum = ours.at({account, currency});
            const QByteArray expected = sum.plain() + ' ' + currency.code();
            QVERIFY2(
                line.contains('"' + expected) || line.contains(' ' + expected), line + " lacks " + expected);
        }
    }
}

QTEST_GUILESS_MAIN(HledgerJournalTest)
#include "hledger_journal_test.moc"
