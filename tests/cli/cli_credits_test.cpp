// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// Packages and credits by the real program.
class CliCreditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPackageIsMadeSoldAndShown();
    void aSessionIsTakenAndOnTheStatement();
    void theRestIsOnTheInvoice();
    void correctionsAndMoves();
    void forecastsAndSimulationsSayWhy();
    void mistakesAreSaidInWords();
    void aSaleDraftsItsInvoice();

private:
    CliAnswer run(const QStringList &words) const { return m_practice.run(words); }
    static QStringList terms(const QString &allocation)
    {
        return {u"--terms"_s, u"{\"unit\": \"minutes\", \"allocation\": \"%1\", \"currency\": \"EUR\", "
                              "\"overage\": \"bill\", \"overage_rate\": \"2\"}"_s.arg(allocation)};
    }
    QStringList log(const QString &start, const QString &end) const
    {
        return {u"session"_s, u"log"_s, u"--client"_s, u"Ana"_s, u"--service"_s, u"Talk"_s, u"--start"_s,
            start, u"--end"_s, end};
    }
    CliPractice m_practice;
};

void CliCreditsTest::initTestCase()
{
    m_practice.must({u"client"_s, u"add"_s, u"Ana"_s});
    m_practice.must({u"service"_s, u"add"_s, u"Talk"_s, u"--price"_s, u"100"_s, u"--minutes"_s, u"60"_s});
}

void CliCreditsTest::aPackageIsMadeSoldAndShown()
{
    const CliAnswer made = run(QStringList{u"package"_s, u"template"_s, u"Five hours"_s} + terms(u"300"_s));
    QCOMPARE(made.exit, 0);
    QCOMPARE(run({u"package"_s, u"templates"_s}).json.value("templates"_L1).toArray().size(), 1);
    const CliAnswer sold = run({u"package"_s, u"sell"_s, u"--client"_s, u"Ana"_s, u"--template"_s,
        u"five hours"_s, u"--on"_s, u"2025-01-01"_s});
    QVERIFY2(sold.exit == 0, sold.out.constData());
    QCOMPARE(sold.text("left"), u"300"_s);
    const CliAnswer shown = run({u"package"_s, u"show"_s, u"Five hours"_s, u"--client"_s, u"Ana"_s});
    QCOMPARE(shown.text("burn"), u"plenty"_s);
    QCOMPARE(shown.json.value("terms"_L1).toObject().value("overage"_L1).toString(), u"bill"_s);
    QVERIFY(m_practice.words({u"package"_s, u"list"_s, u"--client"_s, u"Ana"_s})
                .contains(u"300 of 300 minutes"_s));
}

void CliCreditsTest::aSessionIsTakenAndOnTheStatement()
{
    const CliAnswer logged = run(log(u"2025-01-02T09:00"_s, u"2025-01-02T10:30"_s));
    QVERIFY2(logged.exit == 0, logged.out.constData());
    const CliAnswer statement = run({u"package"_s, u"statement"_s, u"Five hours"_s, u"--client"_s, u"Ana"_s});
    QVERIFY2(statement.json.value("starting"_L1).toString() == u"0" &&
                 statement.json.value("credits"_L1).toString() == u"300" &&
                 statement.json.value("debits"_L1).toString() == u"90" &&
                 statement.json.value("ending"_L1).toString() == u"210",
        statement.out.constData());  // F14.5.1
    const QJsonObject entry = statement.json.value("entries"_L1).toArray().at(1).toObject();
    // F11.3.7, F14.3.7
    QCOMPARE(entry.value("pre_balance"_L1).toString(), u"300"_s);
    QCOMPARE(entry.value("post_balance"_L1).toString(), u"210"_s);
    QVERIFY(!entry.value("session"_L1).toString().isEmpty());
    const CliAnswer before =
        run({u"credit"_s, u"balance"_s, u"--client"_s, u"Ana"_s, u"--as-of"_s, u"2025-01-01"_s});
    QCOMPARE(before.json.value("balances"_L1).toArray().at(0).toObject().value("balance_as_of"_L1).toString(),
        u"300"_s);  // F09.1.6
}

void CliCreditsTest::theRestIsOnTheInvoice()
{
    QCOMPARE(run({u"credit"_s, u"adjust"_s, u"Five hours"_s, u"--client"_s, u"Ana"_s, u"--by"_s, u"-180"_s,
                     u"--reason"_s, u"correction"_s, u"--note"_s, u"counted anew"_s})
                 .text("left"),
        u"30"_s);
    const CliAnswer logged = run(log(u"2025-01-03T09:00"_s, u"2025-01-03T10:00"_s));
    QCOMPARE(logged.exit, 0);
    const CliAnswer finished =
        run({u"session"_s, u"finish"_s, findText(logged.json, "id"_L1), u"--no-send"_s});
    QVERIFY2(finished.exit == 0, finished.out.constData());
    const CliAnswer invoice = run({u"invoice"_s, u"show"_s, finished.text("document")});
    QVERIFY2(invoice.out.contains("30") && invoice.out.contains("Five hours"), invoice.out.constData());
}

void CliCreditsTest::correctionsAndMoves()
{
    QCOMPARE(run(QStringList{u"package"_s, u"sell"_s, u"--client"_s, u"Ana"_s, u"--name"_s, u"Bank"_s} +
                 terms(u"100"_s))
                 .exit,
        0);
    const CliAnswer moved = run({u"credit"_s, u"move"_s, u"Bank"_s, u"Five hours"_s, u"--client"_s, u"Ana"_s,
        u"--quantity"_s, u"40"_s});
    QVERIFY2(moved.exit == 0, moved.out.constData());
    QCOMPARE(moved.json.value("from"_L1).toObject().value("left"_L1).toString(), u"60"_s);
    QCOMPARE(moved.json.value("to"_L1).toObject().value("left"_L1).toString(), u"40"_s);
    QCOMPARE(run({u"credit"_s, u"check"_s}).json.value("discrepancies"_L1).toArray().size(), 0);
}

void CliCreditsTest::forecastsAndSimulationsSayWhy()
{
    const CliAnswer forecast = run({u"credit"_s, u"forecast"_s, u"Bank"_s, u"--client"_s, u"Ana"_s});
    QVERIFY2(forecast.exit == 0 && forecast.text("method") == u"cadence", forecast.out.constData());
    const CliAnswer overage = run({u"credit"_s, u"simulate"_s, u"overage"_s, u"--body"_s,
        u"{\"enabled\": true, \"grace_minutes\": 5, \"rounding_increment\": 15, \"tiers\": [{\"rate\": 200}]}"_s,
        u"--facts"_s, u"{\"included_minutes\": 60, \"actual_minutes\": 82}"_s});
    QVERIFY2(overage.text("overage_amount") == u"60.00", overage.out.constData());  // F10.5.4
    const CliAnswer draw = run({u"credit"_s, u"simulate"_s, u"draw_order"_s, u"--facts"_s,
        u"{\"service\": \"Talk\", \"on\": \"2025-01-01\", \"sessions\": \"2\", \"balances\": {\"A\": "
        u"{\"available\": \"1\"}, "
        "\"B\": {\"available\": \"3\"}}}"_s});
    QVERIFY2(draw.text("outcome") == u"covered", draw.out.constData());  // F14.2.7
}

void CliCreditsTest::mistakesAreSaidInWords()
{
    const CliAnswer unknown = run({u"package"_s, u"show"_s, u"None"_s, u"--client"_s, u"Ana"_s});
    QCOMPARE(unknown.exit, 1);
    QCOMPARE(unknown.reason(), QByteArray("package.unknown"));
    const CliAnswer bad = run({u"package"_s, u"template"_s, u"Bad"_s, u"--terms"_s,
        u"{\"unit\": \"sessions\", \"allocation\": \"10\", \"overage\": \"bill\"}"_s});
    QCOMPARE(bad.reason(), QByteArray("package.overage_rate"));
    const CliAnswer cap = run({u"credit"_s, u"simulate"_s, u"overage"_s, u"--facts"_s, u"{}"_s, u"--body"_s,
        u"{\"rounding_increment\": 7}"_s});
    QCOMPARE(cap.reason(), QByteArray("overage.increment"));
    QVERIFY2(cap.err.contains("Invalid rounding increment") || cap.out.contains("Invalid rounding increment"),
        "F10.5.2 in words");
}

void CliCreditsTest::aSaleDraftsItsInvoice()
{
    m_practice.must({u"client"_s, u"add"_s, u"Bo"_s});
    const QStringList selling{u"package"_s, u"sell"_s, u"--client"_s, u"Bo"_s, u"--template"_s,
        u"five hours"_s, u"--on"_s, u"2025-01-01"_s};
    // The template has no price, so one is asked for; a price alone means nothing.
    QCOMPARE(run(selling + QStringList{u"--and-invoice"_s}).exit, 2);
    QCOMPARE(run(selling + QStringList{u"--price"_s, u"450"_s}).exit, 2);
    const CliAnswer sold = run(selling + QStringList{u"--and-invoice"_s, u"--price"_s, u"450"_s});
    QVERIFY2(sold.exit == 0, sold.out.constData());
    const CliAnswer invoice = run({u"invoice"_s, u"show"_s, sold.text("invoice")});
    QVERIFY2(invoice.exit == 0 && invoice.out.contains("450"), invoice.out.constData());
}

QTEST_GUILESS_MAIN(CliCreditsTest)
#include "cli_credits_test.moc"
