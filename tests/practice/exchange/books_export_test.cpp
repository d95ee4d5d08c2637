// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/exchange/export_practice.h"

#include "core/formats/csv.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

QByteArray hledger(const QStringList &arguments, const QString &journal)
{
    QProcess process;
    process.start(u"hledger"_s, QStringList{u"-f"_s, journal} + arguments);
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput()
                                   : "failed: " + process.readAllStandardError();
}

}  // namespace

class BooksExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r17HledgerAcceptsTheBooksAndItsBalancesAreOurs();
    void unitsAreCommodities();
};

void BooksExportTest::r17HledgerAcceptsTheBooksAndItsBalancesAreOurs()
{
    if (QStandardPaths::findExecutable(u"hledger"_s).isEmpty())
        QSKIP("hledger is not installed; ./dev test installs it.");
    ExportPractice practice;
    practice.fill();
    must(practice.write(u"books"_s, {ExportContent::Books}));
    const QString journal = practice.path(u"books/books.journal"_s);
    QCOMPARE(hledger({u"check"_s, u"--strict"_s}, journal), QByteArray());
    std::map<QString, QStringList> theirs;
    const CsvTable table = must(
        readCsv(hledger({u"balance"_s, u"--flat"_s, u"--empty"_s, u"-N"_s, u"-O"_s, u"csv"_s}, journal)));
    for (std::size_t at = 1; at < table.rows.size(); ++at)
        theirs[table.rows[at].cells[0]] = table.rows[at].cells[1].split(u", "_s);
    std::set<QString> accounts;
    for (const ExportService::BookBalance &balance : must(practice.exports.bookBalances())) {
        accounts.insert(balance.account);
        QVERIFY2(theirs.contains(balance.account), qPrintable(balance.account));
        const QString expected =
            QString::fromLatin1(scaledText(balance.amount.quantity, balance.amount.decimals, Decimals::All) +
                                ' ' + balance.amount.commodity);
        if (balance.amount.quantity != 0)
            QVERIFY2(theirs[balance.account].contains(expected),
                qPrintable(balance.account + u": "_s + theirs[balance.account].join(u", "_s) + u", ours "_s +
                           expected));
        else
            QCOMPARE(theirs[balance.account]
                         .filter(QString::fromLatin1(balance.amount.commodity))
                         .filter(QRegularExpression(u"[1-9]"_s)),
                QStringList());
    }
    QCOMPARE(theirs.size(), accounts.size());  // Nor do they have one that we have not.
    // Two clients of one name have two accounts.
    QCOMPARE(std::ranges::count_if(accounts,
                 [](const QString &name) { return name.startsWith(u"assets:receivable:Jonas Weber "_s); }),
        2);
}

void BooksExportTest::unitsAreCommodities()
{
    if (QStandardPaths::findExecutable(u"hledger"_s).isEmpty())
        QSKIP("hledger is not installed; ./dev test installs it.");
    ExportPractice practice;
    const ClientId ana = practice.client("Ana");
    practice.did<EntryId>("package.sell", [&](Unit &unit) -> Result<EntryId> {
        unit.audit("package.sold", "client", ana);
        return practice.ledger.post(
            unit, {"package", "client", ana.bytes(), "package:1", date("2026-10-27"), u"Ten sessions"_s,
                      {{{AccountKind::Units, ana.bytes(), {}, "credit"}, 10},
                          {{AccountKind::UnitsIssued, {}, {}, "credit"}, -10},
                          Posting::of(AccountKind::Receivable, ana.bytes(), {}, money(90'000)),
                          Posting::of(AccountKind::Income, {}, u"standard"_s, money(-90'000))}});
    });
    must(practice.write(u"books"_s, {ExportContent::Books}));
    const QString journal = practice.path(u"books/books.journal"_s);
    QCOMPARE(hledger({u"check"_s, u"--strict"_s}, journal), QByteArray());
    const QByteArray balance =
        hledger({u"balance"_s, u"assets:units:Ana"_s, u"-N"_s, u"-O"_s, u"csv"_s}, journal);
    QVERIFY2(balance.contains("10 credit"), balance);
}

QTEST_GUILESS_MAIN(BooksExportTest)
#include "books_export_test.moc"
