// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/refusal.h"

#include <QDir>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// The audit's checkpoints and proofs on the command line, and what somebody without SoloPilot makes of them.
class CliAuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifyTellsTheCheckpoints();
    void aCheckpointIsSignedAndShown();
    void oneEntryIsProved();
    void theTrailIsExported();
    void anotherKeySignsAndTheOldOneLeadsToIt();
    void whatIsAskedWrongIsRefused();

private:
    QString path(const char *name) const { return m_practice.parent.filePath(QString::fromUtf8(name)); }
    /// The exit code of the program that an export brings along.
    int checked(const QStringList &arguments) const
    {
        return QProcess::execute(
            u"python3"_s, QStringList{u"-B"_s, path("audit/verify_audit.py")} + arguments);
    }

    CliPractice m_practice;
    QString m_key;
};

void CliAuditTest::initTestCase()
{
    QCOMPARE(m_practice.made.exit, 0);
    m_practice.must({u"client"_s, u"add"_s, u"Ana Example"_s});
}

void CliAuditTest::verifyTellsTheCheckpoints()
{
    const CliAnswer answer = m_practice.run("audit verify");
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.json.value(u"checkpoints").toInteger() >= 2);
    QCOMPARE(answer.json.value(u"signed_entries"), answer.json.value(u"entries"));
    QVERIFY(m_practice.words({u"audit"_s, u"verify"_s}).contains(u"checkpoints agree"));
}

void CliAuditTest::aCheckpointIsSignedAndShown()
{
    const CliAnswer answer = m_practice.run("audit checkpoint");
    QCOMPARE(answer.exit, 0);
    m_key = answer.text("key");
    QVERIFY(m_key.startsWith(u"solopilot/"_s));
    const QStringList lines = answer.text("checkpoint").split(u'\n');
    QCOMPARE(lines.at(0), m_key.section(u'+', 0, 0));
    QCOMPARE(lines.at(1).toLongLong(), answer.json.value(u"entries").toInteger());
    QCOMPARE(QByteArray::fromBase64(lines.at(2).toLatin1()).toHex(), answer.text("root").toLatin1());
    // Nothing happened since, so it is the same one.
    QCOMPARE(m_practice.run("audit checkpoint").text("checkpoint"), answer.text("checkpoint"));
    QVERIFY(m_practice.words({u"audit"_s, u"checkpoint"_s}).contains(m_key));
}

void CliAuditTest::oneEntryIsProved()
{
    const CliAnswer shown = m_practice.run("audit prove 2");
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.json.value(u"proof").toObject().value(u"link").toInteger(), 2);
    const QString file = path("proof.json");
    QCOMPARE(m_practice.run({u"audit"_s, u"prove"_s, u"2"_s, u"--out"_s, file}).exit, 0);
    REFUSED(m_practice.run({u"audit"_s, u"prove"_s, u"2"_s, u"--out"_s, file}), "file.exists");
    REFUSED(
        m_practice.run({u"audit"_s, u"prove"_s, u"2"_s, u"--out"_s, m_practice.folder + u"/proof.json"_s}),
        "file.in_practice");
    REFUSED(m_practice.run("audit prove 90000"), "audit.no_link");
}

void CliAuditTest::theTrailIsExported()
{
    const CliAnswer answer = m_practice.run({u"audit"_s, u"export"_s, path("audit")});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.text("key"), m_key);
    QStringList names = QDir(path("audit")).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{u"README.txt"_s, u"checkpoints.jsonl"_s, u"links.jsonl"_s, u"proofs.jsonl"_s,
                        u"public_key.txt"_s, u"verify_audit.py"_s}));
    QCOMPARE(bytesOf(path("audit/links.jsonl")).count('\n'), answer.json.value(u"entries").toInteger());
    QVERIFY(!bytesOf(path("audit/links.jsonl")).contains("Ana"));
    QCOMPARE(checked({path("audit")}), 0);
    QCOMPARE(checked({u"--key"_s, m_key, path("audit"), path("proof.json")}), 0);
    QByteArray links = bytesOf(path("audit/links.jsonl"));
    links.replace("client.added", "client.edited");
    CliPractice::write(path("audit/links.jsonl"), links);
    QCOMPARE(checked({path("audit")}), 1);
    REFUSED(m_practice.run({u"audit"_s, u"export"_s, path("audit")}), "file.exists");
    REFUSED(m_practice.run({u"audit"_s, u"export"_s, m_practice.folder + u"/audit"_s}), "file.in_practice");
    QVERIFY(m_practice.words({u"audit"_s, u"log"_s}).contains(u"export.written"));
}

void CliAuditTest::anotherKeySignsAndTheOldOneLeadsToIt()
{
    const CliAnswer answer = m_practice.run("audit rotate-key");
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.text("from"), m_key);
    const QString key = answer.text("key");
    QVERIFY(key.startsWith(m_key.section(u'+', 0, 0)) && key != m_key);
    QCOMPARE(m_practice.run("audit checkpoint").text("key"), key);
    QCOMPARE(m_practice.run("audit verify").exit, 0);
    QCOMPARE(m_practice.run({u"audit"_s, u"export"_s, path("later")}).exit, 0);
    for (const QString &known : {m_key, key})
        QCOMPARE(checked({u"--key"_s, known, path("later")}), 0);
    // What was handed out before is still what the old key signed.
    QCOMPARE(checked({u"--key"_s, m_key, path("proof.json")}), 0);
    QCOMPARE(checked({u"--key"_s, key, path("proof.json")}), 1);
    QVERIFY(m_practice.words({u"audit"_s, u"log"_s}).contains(u"audit.key_handed_over"));
}

void CliAuditTest::whatIsAskedWrongIsRefused()
{
    for (const char *words :
        {"audit prove", "audit prove two", "audit prove 0", "audit export", "audit prove 1 2"})
        QCOMPARE(m_practice.run(words).exit, 2);
}

QTEST_GUILESS_MAIN(CliAuditTest)
#include "cli_audit_test.moc"
