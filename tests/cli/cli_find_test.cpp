// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QJsonArray>
#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// The search by the real program.
class CliFindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWithASlip();
    void findsNothing();
    void takesALimit();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();

private:
    CliPractice m_practice;
    QString m_rita;
};

void CliFindTest::initTestCase()
{
    m_rita = m_practice.must({u"client"_s, u"add"_s, u"Rita Reis"_s, u"--email"_s, u"rita@reis.example"_s});
    m_practice.must({u"client"_s, u"add"_s, u"Ritva Aalto"_s});
}

void CliFindTest::findsWithASlip()
{
    const CliAnswer answer = m_practice.run({u"find"_s, u"Riat"_s, u"Reis"_s});
    QCOMPARE(answer.exit, 0);
    const QJsonArray found = answer.json.value("found"_L1).toArray();
    QCOMPARE(found.size(), 1);
    const QJsonObject rita = found.first().toObject();
    QCOMPARE(rita.value("kind"_L1).toString(), u"client"_s);
    QCOMPARE(rita.value("id"_L1).toString(), m_rita);
    QCOMPARE(rita.value("name"_L1).toString(), u"Rita Reis"_s);
    QVERIFY(rita.value("start"_L1).isNull() && rita.value("amount"_L1).isNull());
}

void CliFindTest::findsNothing()
{
    const CliAnswer answer = m_practice.run("find xylophone");
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.json.value("found"_L1).isArray());
    QVERIFY(answer.json.value("found"_L1).toArray().isEmpty());
}

void CliFindTest::takesALimit()
{
    QCOMPARE(m_practice.run("find rit").json.value("found"_L1).toArray().size(), 2);
    QCOMPARE(m_practice.run("find rit --limit 1").json.value("found"_L1).toArray().size(), 1);
}

void CliFindTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing to find") << u"find"_s;
    QTest::newRow("a limit of none") << u"find rita --limit 0"_s;
    QTest::newRow("a limit in words") << u"find rita --limit few"_s;
}

void CliFindTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, words);
    const CliAnswer answer = m_practice.run(words.split(u' '));
    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.reason(), "usage");
}

QTEST_GUILESS_MAIN(CliFindTest)
#include "cli_find_test.moc"
