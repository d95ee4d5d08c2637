// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/refusal.h"

#include <QDir>
#include <QJsonArray>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// A client who asked to be erased, from the plan to the proof.
class CliErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromThePlanToTheProof();
    void howLongRecordsAreKept();
    void whatIsOpenIsSaid();
};

void CliErasureTest::fromThePlanToTheProof()
{
    CliPractice practice;
    QCOMPARE(practice.made.exit, 0);
    const QString id = practice.must({u"client"_s, u"add"_s, u"Ana Example"_s, u"--email"_s,
        u"ana@example.org"_s, u"--remark"_s, u"bicycle"_s});
    practice.must({u"note"_s, u"add"_s, u"--client"_s, id, u"--text"_s, u"what was said"_s});
    const QString copy = practice.parent.filePath(u"copy"_s);
    QCOMPARE(practice.run({u"client"_s, u"export"_s, id, u"--to"_s, copy}).exit, 0);
    const QByteArray held = bytesOf(copy + u"/client.json"_s);
    for (const char *word : {"Ana Example", "ana@example.org", "bicycle", "what was said"})
        QVERIFY2(held.contains(word), word);
    QCOMPARE(QDir(copy + u"/notes"_s).entryList(QDir::Files).size(), 1);
    REFUSED(practice.run({u"client"_s, u"export"_s, id, u"--to"_s, copy}), "export.folder_not_empty");
    const QString proof = practice.parent.filePath(u"proof"_s);

    const CliAnswer plan = practice.run({u"client"_s, u"erase"_s, u"Ana Example"_s, u"--plan"_s});
    QCOMPARE(plan.exit, 0);
    QCOMPARE(plan.json.value(u"erased").toObject().value(u"notes").toInteger(), 1);
    QVERIFY(plan.json.value(u"obstacles").toObject().isEmpty());
    QVERIFY(practice.words({u"client"_s, u"erase"_s, id, u"--plan"_s}).contains(u"goes"_s));
    REFUSED(practice.run({u"client"_s, u"erasure-proof"_s, id, u"--to"_s, proof}), "erase.not_erased");

    // Not by half a command, and not with the name on record.
    QCOMPARE(practice.run({u"client"_s, u"erase"_s, id}).exit, 2);
    QCOMPARE(practice.run({u"client"_s, u"erase"_s, id, u"--reason"_s, u"asked for"_s}).exit, 2);
    REFUSED(practice.run({u"client"_s, u"erase"_s, id, u"--reason"_s, u"Ana Example asked"_s, u"--yes"_s}),
        "erase.reason_names");

    const CliAnswer erased =
        practice.run({u"client"_s, u"erase"_s, id, u"--reason"_s, u"asked for"_s, u"--yes"_s});
    QCOMPARE(erased.exit, 0);
    QCOMPARE(erased.text("client"), id);
    QVERIFY(QFile::exists(erased.text("backup")));
    REFUSED(practice.run({u"client"_s, u"erase"_s, id, u"--reason"_s, u"once more"_s, u"--yes"_s}),
        "client.erased");
    REFUSED(practice.run({u"client"_s, u"edit"_s, id, u"--name"_s, u"Ana"_s}), "client.erased");
    REFUSED(practice.run({u"note"_s, u"add"_s, u"--client"_s, id, u"--text"_s, u"more"_s}), "client.erased");
    REFUSED(practice.run({u"client"_s, u"show"_s, u"Ana Example"_s}), "client.unknown");
    QVERIFY(practice.run("note search said").json.value(u"notes").toArray().isEmpty());
    QCOMPARE(practice.run("audit verify").exit, 0);

    QCOMPARE(practice.run({u"client"_s, u"erasure-proof"_s, id, u"--to"_s, proof}).exit, 0);
    REFUSED(practice.run({u"client"_s, u"erasure-proof"_s, id, u"--to"_s, proof}), "file.exists");
    QVERIFY(!bytesOf(proof + u"/erasure.json"_s).contains("Ana"));
    QCOMPARE(
        QProcess::execute(u"python3"_s, {u"-B"_s, proof + u"/verify_audit.py"_s, proof + u"/erasure.json"_s}),
        0);
    QVERIFY(bytesOf(proof + u"/erasure.txt"_s).contains("Erasure of a client's data"));
    const QString page = practice.parent.filePath(u"page"_s);
    QCOMPARE(
        practice.run({u"client"_s, u"erasure-proof"_s, id, u"--to"_s, page, u"--format"_s, u"odt"_s}).exit,
        2);
    const CliAnswer drawn =
        practice.run({u"client"_s, u"erasure-proof"_s, id, u"--to"_s, page, u"--format"_s, u"pdf"_s});
#ifdef SOLOPILOT_GUI
    QCOMPARE(drawn.exit, 0);
    QVERIFY(bytesOf(page + u"/erasure.pdf"_s).startsWith("%PDF"));
#else
    REFUSED(drawn, "pdf.no_gui");
    QVERIFY(!QFile::exists(page));
#endif
}

void CliErasureTest::howLongRecordsAreKept()
{
    CliPractice practice;
    const QString id = practice.must({u"client"_s, u"add"_s, u"Ana Example"_s});
    QCOMPARE(practice.run("retention show").json.value(u"years").toInteger(), 10);
    QCOMPARE(practice.run("retention set 6").exit, 0);
    QCOMPARE(practice.run("retention show").json.value(u"years").toInteger(), 6);
    REFUSED(practice.run("retention set 0"), "retention.years");
    QCOMPARE(practice.run("retention set many").exit, 2);
    QCOMPARE(practice.run("retention show --years 8").exit, 2);
    practice.must(
        {u"payment"_s, u"record"_s, u"--client"_s, id, u"--amount"_s, u"5"_s, u"--date"_s, u"2026-03-01"_s});
    const auto until = [&](const QStringList &more) {
        const CliAnswer answer = practice.run(QStringList{u"retention"_s, u"show"_s, id} + more);
        return answer.json.value(u"kept").toArray().at(0)[u"until"].toString();
    };
    QCOMPARE(until({}), u"2032-12-31"_s);
    QCOMPARE(until({u"--years"_s, u"8"_s}), u"2034-12-31"_s);
    QVERIFY(
        practice.words({u"retention"_s, u"show"_s, id, u"--years"_s, u"8"_s}).contains(u"With 8 years"_s));
    const CliAnswer plan = practice.run({u"client"_s, u"erase"_s, id, u"--plan"_s});
    QCOMPARE(plan.json.value(u"retention").toObject().value(u"years").toInteger(), 6);
}

void CliErasureTest::whatIsOpenIsSaid()
{
    CliPractice practice;
    const QString id = practice.must({u"client"_s, u"add"_s, u"Bo Example"_s});
    practice.must({u"client"_s, u"add"_s, u"Cy Example"_s, u"--payer"_s, u"Bo Example"_s});
    const CliAnswer refused =
        practice.run({u"client"_s, u"erase"_s, id, u"--reason"_s, u"asked for"_s, u"--yes"_s});
    REFUSED(refused, "erase.obstacles");
    QVERIFY(practice.words({u"client"_s, u"erase"_s, id, u"--plan"_s}).contains(u"pays for others"_s));
    QVERIFY(practice.run({u"client"_s, u"show"_s, u"Bo Example"_s}).exit == 0);
}

QTEST_GUILESS_MAIN(CliErasureTest)
#include "cli_erasure_test.moc"
