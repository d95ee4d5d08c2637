// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// Quotes and recurring invoices by the real program.
class CliQuotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aQuoteBecomesAnInvoice();
    void aQuoteIsDeclinedAndCopied();
    void theFiguresAddUp();
    void itemsAreRead();
    void aRecurringInvoiceRunsToday();
    void aRecurringInvoiceIsPausedAndEnds();
    void theExportKnowsThem();

private:
    QString quote(const QStringList &more = {})
    {
        return m_practice.must(QStringList{u"quote"_s, u"draft"_s, u"--client"_s, u"Rita Reis"_s, u"--item"_s,
                                   u"2x120.00 Coaching"_s, u"--item"_s, u"80.00 Workbook"_s} +
                               more);
    }
    CliPractice m_practice;
};

void CliQuotesTest::initTestCase()
{
    m_practice.must({u"client"_s, u"add"_s, u"Rita Reis"_s, u"--email"_s, u"rita@reis.example"_s});
}

void CliQuotesTest::aQuoteBecomesAnInvoice()
{
    const QString id = quote({u"--percent"_s, u"10"_s, u"--introduction"_s, u"As we spoke."_s});
    CliAnswer sent = m_practice.run({u"quote"_s, u"send"_s, id});
    QCOMPARE(sent.exit, 0);
    QVERIFY(sent.text("number").startsWith(u"AN-"_s));
    QVERIFY(!sent.text("message").isEmpty());
    QCOMPARE(sent.json.value("total"_L1).toObject().value("amount"_L1).toString(), u"288.00"_s);
    const QString number = sent.text("number");
    QVERIFY(m_practice.run("quote list --state waiting").out.contains(number.toUtf8()));
    SP_NEEDS_PDF();
    const QString path = m_practice.parent.filePath(u"quote.pdf"_s);
    QCOMPARE(m_practice.run({u"quote"_s, u"pdf"_s, number, path}).exit, 0);
    QVERIFY(QFile(path).size() > 1000);
    const CliAnswer invoice = m_practice.run({u"quote"_s, u"accept"_s, number, u"--and-invoice"_s});
    QCOMPARE(invoice.exit, 0);
    QCOMPARE(invoice.text("state"), u"Draft"_s);
    QCOMPARE(invoice.json.value("basedOn"_L1).toObject().value("number"_L1).toString(), number);
    QCOMPARE(m_practice.run({u"quote"_s, u"show"_s, number}).text("state"), u"Invoiced"_s);
    QCOMPARE(m_practice.run({u"quote"_s, u"edit"_s, number, u"--item"_s, u"1.00 More"_s}).reason(),
        "quote.transition");
}

void CliQuotesTest::aQuoteIsDeclinedAndCopied()
{
    const QString id = quote();
    QCOMPARE(m_practice.run({u"quote"_s, u"decline"_s, id}).reason(), "quote.transition");
    QCOMPARE(m_practice.run({u"quote"_s, u"edit"_s, id, u"--remove-line"_s, u"2"_s}).exit, 0);
    const CliAnswer sent = m_practice.run({u"quote"_s, u"send"_s, id, u"--no-send"_s});
    QVERIFY(sent.text("message").isEmpty());
    QCOMPARE(m_practice.run({u"quote"_s, u"take-back"_s, id}).text("state"), u"Draft"_s);
    QCOMPARE(m_practice.run({u"quote"_s, u"send"_s, id}).text("number"), sent.text("number"));
    const CliAnswer declined =
        m_practice.run({u"quote"_s, u"decline"_s, id, u"--reason"_s, u"too late this year"_s});
    QCOMPARE(declined.text("state"), u"Declined"_s);
    QCOMPARE(declined.text("decline_reason"), u"too late this year"_s);
    const CliAnswer copy = m_practice.run({u"quote"_s, u"copy"_s, id});
    QCOMPARE(copy.text("state"), u"Draft"_s);
    QCOMPARE(m_practice.run({u"quote"_s, u"discard"_s, copy.text("id")}).exit, 0);
    QCOMPARE(m_practice.run({u"quote"_s, u"show"_s, u"Q-1999/0001"_s}).reason(), "quote.unknown");
}

/// The sums are those of the PDF, in which a net price is not the gross one.
void CliQuotesTest::theFiguresAddUp()
{
    const CliPractice practice({u"--net"_s});
    practice.must({u"client"_s, u"add"_s, u"Rita Reis"_s});
    const QString id = practice.must({u"quote"_s, u"draft"_s, u"--client"_s, u"Rita Reis"_s, u"--item"_s,
        u"120.50 Coach"_s, u"--item"_s, QString(u"80.00 "_s + QString(100, u'x')), u"--percent"_s, u"10"_s});
    const auto row = [](const QString &name, const QString &rest) {
        return QRegularExpression(
            u"^%1 +%2$"_s.arg(QRegularExpression::escape(name), rest), QRegularExpression::MultilineOption);
    };
    const QString shown = practice.words({u"quote"_s, u"show"_s, id});
    for (const auto &[name, rest] : std::initializer_list<std::pair<QString, QString>>{
             {u"Coach"_s, u"120\\.50"_s}, {u"Subtotal"_s, u"200\\.50"_s},
             {u"Discount of 10 %"_s, u"-20\\.05"_s}, {u"Net total"_s, u"180\\.45"_s},
             {u"Tax 19 % on 180.45"_s, u"34\\.29"_s}, {u"Total"_s, u"214\\.74 EUR"_s}})
        QVERIFY2(shown.contains(row(name, rest)), qPrintable(name + u'\n' + shown));
    // A description that is too long for a column moves nobody's amount away.
    QVERIFY2(!shown.contains(QString(100, u'x')) && shown.contains(u"x\u2026  80.00"_s), qPrintable(shown));
}

void CliQuotesTest::itemsAreRead()
{
    const auto draft = [&](const QString &item) {
        return m_practice.run({u"quote"_s, u"draft"_s, u"--client"_s, u"Rita Reis"_s, u"--item"_s, item});
    };
    QCOMPARE(draft(u"Coaching"_s).exit, 2);
    QCOMPARE(draft(u"120.00"_s).exit, 2);
    QCOMPARE(draft(u"1.5x100.00 Hours"_s).json.value("total"_L1).toObject().value("amount"_L1).toString(),
        u"150.00"_s);
    QCOMPARE(
        m_practice.run({u"quote"_s, u"draft"_s, u"--client"_s, u"Rita Reis"_s}).reason(), "invoice.no_lines");
}

void CliQuotesTest::aRecurringInvoiceRunsToday()
{
    const CliAnswer added = m_practice.run({u"recurring"_s, u"add"_s, u"--client"_s, u"Rita Reis"_s,
        u"--item"_s, u"240.00 Coaching {period}"_s, u"--count"_s, u"2"_s});
    QCOMPARE(added.exit, 0);
    const QString id = added.json.value("id"_L1).toString();
    QCOMPARE(added.json.value("state"_L1).toString(), u"Active"_s);
    QCOMPARE(m_practice.run("recurring run-due").json.value("succeeded"_L1).toInt(), 1);
    QCOMPARE(m_practice.run("recurring run-due").json.value("succeeded"_L1).toInt(), 0);
    const QJsonObject shown = m_practice.run({u"recurring"_s, u"show"_s, id}).json;
    QCOMPARE(shown.value("runs"_L1).toArray().size(), 1);
    QVERIFY(!shown.value("next_on"_L1).toString().isEmpty());
    const QString invoice = shown.value("runs"_L1).toArray().at(0).toObject().value("invoice"_L1).toString();
    QVERIFY(!m_practice.run({u"invoice"_s, u"show"_s, invoice}).out.contains("{period}"));
}

void CliQuotesTest::aRecurringInvoiceIsPausedAndEnds()
{
    const QString id = m_practice
                           .run({u"recurring"_s, u"add"_s, u"--client"_s, u"Rita Reis"_s, u"--item"_s,
                               u"50.00 Room"_s, u"--every"_s, u"quarter"_s, u"--day"_s, u"last"_s,
                               u"--start"_s, u"2099-01-01"_s, u"--and-send"_s})
                           .json.value("id"_L1)
                           .toString();
    const QJsonObject shown = m_practice.run({u"recurring"_s, u"show"_s, id}).json;
    QCOMPARE(shown.value("next_on"_L1).toString(), u"2099-01-31"_s);
    QCOMPARE(shown.value("mode"_L1).toString(), u"Send"_s);
    const auto state = [&](const QString &step) {
        return m_practice.run({u"recurring"_s, step, id}).json.value("state"_L1).toString();
    };
    QCOMPARE(state(u"pause"_s), u"Paused"_s);
    QCOMPARE(m_practice.run({u"recurring"_s, u"pause"_s, id}).reason(), "recurring.transition");
    QCOMPARE(state(u"resume"_s), u"Active"_s);
    QCOMPARE(state(u"end"_s), u"Ended"_s);
    QVERIFY(m_practice.run("recurring list").out.contains("Ended"));
    QCOMPARE(m_practice
                 .run({u"recurring"_s, u"add"_s, u"--client"_s, u"Rita Reis"_s, u"--item"_s, u"50.00 Room"_s,
                     u"--start"_s, u"2020-01-01"_s})
                 .reason(),
        "recurring.start_past");
    QCOMPARE(m_practice
                 .run({u"recurring"_s, u"add"_s, u"--client"_s, u"Rita Reis"_s, u"--item"_s, u"50.00 Room"_s,
                     u"--weeks"_s, u"2"_s})
                 .exit,
        2);
}

void CliQuotesTest::theExportKnowsThem()
{
    const QString folder = m_practice.parent.filePath(u"exported"_s);
    QCOMPARE(m_practice.run({u"export"_s, u"all"_s, folder}).exit, 0);
    QFile quotes(folder + u"/quotes.json"_s), recurring(folder + u"/recurring_invoices.json"_s);
    QVERIFY(quotes.open(QIODevice::ReadOnly) && recurring.open(QIODevice::ReadOnly));
    QVERIFY(quotes.readAll().contains("too late this year"));
    QVERIFY(recurring.readAll().contains("Coaching {period}"));
    QFile table(folder + u"/quotes.csv"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("Rita Reis"));
}

QTEST_GUILESS_MAIN(CliQuotesTest)
#include "cli_quotes_test.moc"
