// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// Expenses, drives and statements of account, by the real program.
class CliExpensesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R15_anExpenseKeepsItsReceipt();
    void R15_aDriveCountsByItsCountrysRate();
    void R15_aBilledExpenseIsOnTheClientsNextInvoice();
    void aStatementSaysWhatTheLedgerSays();

private:
    CliPractice m_practice;
};

void CliExpensesTest::R15_anExpenseKeepsItsReceipt()
{
    const QString receipt = m_practice.file("receipt.png", "\x89PNG not really");
    CliAnswer added = m_practice.run({u"expense"_s, u"add"_s, u"--amount"_s, u"119.00"_s, u"--payee"_s,
        u"Bahn"_s, u"--category"_s, u"travel"_s, u"--tax-rate"_s, u"19"_s, u"--date"_s, u"2026-10-20"_s,
        u"--paid"_s, u"card"_s, u"--receipt"_s, receipt});
    QVERIFY2(added.exit == 0, added.out);
    QCOMPARE(added.json.value("tax_minor"_L1).toInteger(), 1'900);
    const QString id = added.text("id");
    const QJsonObject kept = added.json.value("receipts"_L1).toArray().at(0).toObject();
    QCOMPARE(kept.value("mime"_L1).toString(), u"image/png"_s);
    const QString copy = m_practice.parent.filePath(u"copy.png"_s);
    QCOMPARE(m_practice.run({u"expense"_s, u"receipt"_s, kept.value("id"_L1).toString(), u"--output"_s, copy})
                 .exit,
        0);
    QFile written(copy);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("\x89PNG not really"));

    QCOMPARE(m_practice.run({u"expense"_s, u"edit"_s, id, u"--amount"_s, u"238.00"_s})
                 .json.value("tax_minor"_L1)
                 .toInteger(),
        3'800);
    const CliAnswer list = m_practice.run({u"expense"_s, u"list"_s, u"--category"_s, u"travel"_s});
    QCOMPARE(list.json.value("expenses"_L1).toArray().size(), 1);
    QCOMPARE(
        list.json.value("totals"_L1).toArray().at(0).toObject().value("category"_L1).toString(), u"travel"_s);
    QCOMPARE(m_practice.run({u"expense"_s, u"remove"_s, id}).exit, 0);
    QCOMPARE(m_practice.run({u"expense"_s, u"show"_s, id}).reason(), "expense.unknown");
    QCOMPARE(m_practice.run({u"undo"_s}).exit, 0);
    QCOMPARE(m_practice.run({u"expense"_s, u"show"_s, id}).exit, 0);
    QCOMPARE(m_practice
                 .run({u"expense"_s, u"add"_s, u"--amount"_s, u"1.00"_s, u"--payee"_s, u"x"_s, u"--tax"_s,
                     u"1"_s, u"--tax-rate"_s, u"19"_s})
                 .exit,
        2);
    QCOMPARE(m_practice.run("audit verify").exit, 0);
}

void CliExpensesTest::R15_aDriveCountsByItsCountrysRate()
{
    const CliAnswer rate = m_practice.run("mileage rate --date 2026-10-20");
    QCOMPARE(rate.json.value("source"_L1).toString(), u"§ 5 Abs. 2 BRKG"_s);
    const CliAnswer drive = m_practice.run({u"mileage"_s, u"add"_s, u"--distance"_s, u"118.5"_s, u"--from"_s,
        u"Hamburg"_s, u"--to"_s, u"Bremen"_s, u"--date"_s, u"2026-10-20"_s});
    QVERIFY2(drive.exit == 0, drive.out);
    QCOMPARE(drive.json.value("amount_minor"_L1).toInteger(), 3'555);
    QCOMPARE(drive.json.value("purpose"_L1).toString(), u"Hamburg – Bremen"_s);
    QCOMPARE(m_practice
                 .run({u"mileage"_s, u"add"_s, u"--distance"_s, u"10"_s, u"--rate"_s, u"0.5"_s, u"--for"_s,
                     u"Bank"_s})
                 .json.value("amount_minor"_L1)
                 .toInteger(),
        500);
    QCOMPARE(m_practice.run("mileage add --distance 10 --unit league --for Bank").reason(),
        "mileage.unit_unknown");
    QCOMPARE(m_practice.run("mileage add --distance 10 --unit mi --for Bank").reason(), "mileage.no_rate");
}

void CliExpensesTest::R15_aBilledExpenseIsOnTheClientsNextInvoice()
{
    m_practice.must({u"client"_s, u"add"_s, u"Ana Reis"_s, u"--email"_s, u"ana@example.org"_s});
    const QString id = m_practice.must({u"expense"_s, u"add"_s, u"--amount"_s, u"50.00"_s, u"--payee"_s,
        u"Hotel"_s, u"--client"_s, u"Ana Reis"_s, u"--bill"_s});
    const CliAnswer draft = m_practice.run({u"expense"_s, u"bill"_s, u"Ana Reis"_s});
    QVERIFY2(draft.exit == 0, draft.out);
    QCOMPARE(m_practice.run({u"expense"_s, u"show"_s, id}).text("billing"), u"Draft Invoice"_s);
    QCOMPARE(m_practice.run({u"expense"_s, u"remove"_s, id}).reason(), "expense.on_invoice");
    QCOMPARE(m_practice.run({u"undo"_s}).exit, 0);
    QCOMPARE(m_practice.run({u"expense"_s, u"show"_s, id}).text("billing"), u"Unbilled"_s);
}

void CliExpensesTest::aStatementSaysWhatTheLedgerSays()
{
    m_practice.must({u"client"_s, u"add"_s, u"Bruno Sá"_s, u"--email"_s, u"bruno@example.org"_s});
    m_practice.must({u"expense"_s, u"add"_s, u"--amount"_s, u"80.00"_s, u"--payee"_s, u"Hotel"_s,
        u"--client"_s, u"Bruno Sá"_s, u"--bill"_s});
    const QString draft = m_practice.must({u"expense"_s, u"bill"_s, u"Bruno Sá"_s});
    QCOMPARE(m_practice.run({u"invoice"_s, u"issue"_s, draft}).exit, 0);
    const CliAnswer shown = m_practice.run({u"statement"_s, u"show"_s, u"--client"_s, u"Bruno Sá"_s});
    QVERIFY2(shown.exit == 0, shown.out);
    const QJsonObject section = shown.json.value("sections"_L1).toArray().at(0).toObject();
    QCOMPARE(section.value("closing_minor"_L1).toInteger(), 9'520);
    QCOMPARE(section.value("lines"_L1).toArray().size(), 1);
    SP_NEEDS_PDF();
    const QString pdf = m_practice.parent.filePath(u"statement.pdf"_s);
    QCOMPARE(
        m_practice.run({u"statement"_s, u"pdf"_s, u"--client"_s, u"Bruno Sá"_s, u"--output"_s, pdf}).exit, 0);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    const CliAnswer sent = m_practice.run({u"statement"_s, u"send"_s, u"--client"_s, u"Bruno Sá"_s});
    QVERIFY2(sent.exit == 0, sent.out);
    QCOMPARE(m_practice.run({u"outbox"_s, u"cancel"_s, sent.text("message")}).exit, 0);
    QCOMPARE(m_practice.run("statement show --client Nobody").reason(), "client.unknown");
    QCOMPARE(m_practice
                 .run({u"statement"_s, u"show"_s, u"--client"_s, u"Bruno Sá"_s, u"--from"_s, u"2026-02-01"_s,
                     u"--to"_s, u"2026-01-01"_s})
                 .reason(),
        "statement.backwards");
}

QTEST_GUILESS_MAIN(CliExpensesTest)
#include "cli_expenses_test.moc"
