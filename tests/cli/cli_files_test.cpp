// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/workspace_folder.h"

#include "tests/cli/support/cli_run.h"
#include "tests/cli/support/refusal.h"

#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

/// What becomes of files: the practice's own when they are lost or old, and others that a command is to
/// write.
class CliFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void R38_aDatabaseThatIsNotWholeIsNeverReplaced_data();
    void R38_aDatabaseThatIsNotWholeIsNeverReplaced();
    void R38_aLogThatWasTakenAwayIsTold();
    void anOldDatabaseIsReadAndNotChangedUntilItIsConfirmed();
    void aPdfIsWrittenOverAFileOnlyWhenForced();
    void aFolderThatCannotBeMadeIsNamed();
    void otherRolesRunAndTakeOutWhatIsTheirs();
    void theVaultGetsANewKey();

private:
    std::unique_ptr<CliPractice> m_practice;
};

void CliFilesTest::init()
{
    m_practice = std::make_unique<CliPractice>();
    QCOMPARE(m_practice->made.exit, 0);
}

void CliFilesTest::R38_aDatabaseThatIsNotWholeIsNeverReplaced_data()
{
    QTest::addColumn<QString>("mishap");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("removed") << u"removed"_s << QByteArray("storage.missing");
    QTest::newRow("emptied") << u"emptied"_s << QByteArray("storage.damaged");
    QTest::newRow("truncated to half") << u"half"_s << QByteArray("storage.damaged");
    QTest::newRow("truncated to its first page") << u"page"_s << QByteArray("storage.damaged");
    QTest::newRow("another practice's in its place") << u"other"_s << QByteArray("storage.damaged");
}

void CliFilesTest::R38_aDatabaseThatIsNotWholeIsNeverReplaced()
{
    QFETCH(QString, mishap);
    QFETCH(QByteArray, reason);
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Jonas Weber"_s});
    const QString database = WorkspaceLayout(m_practice->folder).database();
    const QByteArray good = bytesOf(database);
    QVERIFY(good.size() > 8192);
    QByteArray left;
    if (mishap == u"half")
        left = good.left(good.size() / 2);
    if (mishap == u"page")
        left = good.left(4096);
    if (mishap == u"other") {
        const CliPractice other;
        left = bytesOf(WorkspaceLayout(other.folder).database());
    }
    if (mishap == u"removed")
        QVERIFY(QFile::remove(database));
    else
        CliPractice::write(database, left);
    for (const QStringList &command :
        {QStringList{u"client"_s, u"list"_s}, QStringList{u"audit"_s, u"verify"_s},
            QStringList{u"client"_s, u"add"_s, u"--name"_s, u"Nobody"_s}}) {
        const CliAnswer answer = m_practice->run(command);
        REFUSED(answer, reason);
        QVERIFY2(answer.text("message").contains(u"estore it from a backup"_s),
            qPrintable(answer.text("message")));
        QCOMPARE(QFile::exists(database), mishap != u"removed");
        QCOMPARE(bytesOf(database), left);
    }
    // Put back, it is the practice it was.
    CliPractice::write(database, good);
    QVERIFY(m_practice->run("client list").out.contains("Jonas Weber"));
}

void CliFilesTest::R38_aLogThatWasTakenAwayIsTold()
{
    const QString database = WorkspaceLayout(m_practice->folder).database();
    const QByteArray old = bytesOf(database);
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Jonas Weber"_s});
    // What a machine leaves that lost its log: the file of before, and the witness of after.
    CliPractice::write(database, old);
    QVERIFY(!QFile::exists(database + u"-wal"_s));
    REFUSED(m_practice->run("audit verify"), "anchor.rolled_back");
}

void CliFilesTest::anOldDatabaseIsReadAndNotChangedUntilItIsConfirmed()
{
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Ana"_s});
    const QString database = WorkspaceLayout(m_practice->folder).database();
    const QByteArray old = bytesOf(database);
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Jonas Weber"_s});
    CliPractice::write(database, old);
    const auto warned = [](const CliAnswer &answer) {
        const QJsonObject first = answer.json.value("warnings"_L1).toArray().first().toObject();
        return first.value("reason"_L1) == u"anchor.rolled_back"_s &&
               !first.value("message"_L1).toString().isEmpty();
    };
    REFUSED(m_practice->run("audit verify"), "anchor.rolled_back");
    const CliAnswer list = m_practice->run("client list");
    QVERIFY2(list.exit == 0 && warned(list), list.out.constData());
    QCOMPARE(bytesOf(database), old);
    for (const QStringList &command :
        {QStringList{u"client"_s, u"add"_s, u"--name"_s, u"Eva"_s}, QStringList{u"jobs"_s, u"run-due"_s},
            QStringList{u"settings"_s, u"set"_s, u"{\"terms_days\": 30}"_s}}) {
        const CliAnswer answer = m_practice->run(command);
        REFUSED(answer, "anchor.rolled_back");
        QVERIFY(warned(answer));
        QCOMPARE(bytesOf(database), old);
    }
    QCOMPARE(m_practice->run("audit acknowledge-rollback").exit, 0);
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Eva"_s});
    const CliAnswer verified = m_practice->run("audit verify");
    QVERIFY2(verified.exit == 0 && !verified.json.contains("warnings"_L1), verified.out.constData());
}

void CliFilesTest::aPdfIsWrittenOverAFileOnlyWhenForced()
{
    const QString client = m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Ana"_s});
    const QString service = m_practice->must({u"service"_s, u"add"_s, u"Talk"_s, u"--price"_s, u"120"_s});
    const QString session = m_practice->must({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s,
        service, u"--start"_s, u"2026-10-19T09:00"_s, u"--minutes"_s, u"50"_s});
    const QString invoice = m_practice->must({u"session"_s, u"finish"_s, session, u"--draft"_s}, "invoice");
    const QString file = m_practice->file("kept.txt", "kept");
    REFUSED(m_practice->run({u"invoice"_s, u"pdf"_s, invoice, file}), "file.exists");
    QCOMPARE(bytesOf(file), "kept");
    REFUSED(m_practice->run({u"report"_s, u"ageing"_s, u"--csv"_s, file}), "file.exists");
    SP_NEEDS_PDF();
    QCOMPARE(m_practice->run({u"invoice"_s, u"pdf"_s, invoice, file, u"--force"_s}).exit, 0);
    QVERIFY(bytesOf(file).startsWith("%PDF-"));
}

void CliFilesTest::aFolderThatCannotBeMadeIsNamed()
{
    for (const QString &folder : {u"/proc/solopilot"_s, m_practice->parent.filePath(u"not/there"_s)}) {
        const CliAnswer answer = m_practice->run({u"export"_s, u"all"_s, folder});
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.text("path"), folder);
        QVERIFY2(answer.text("message").contains(folder), qPrintable(answer.text("message")));
    }
}

void CliFilesTest::otherRolesRunAndTakeOutWhatIsTheirs()
{
    const QString words = m_practice->file("books.txt", "seven brown boxes under the stairs\n");
    m_practice->must({u"profile"_s, u"add"_s, u"Books"_s, u"--role"_s, u"accountant"_s,
        u"--new-passphrase-file"_s, words});
    const auto accountant = [&](const QStringList &command) {
        return runCli(
            QStringList{u"--workspace"_s, m_practice->folder, u"--passphrase-file"_s, words, u"--json"_s} +
            command);
    };
    REFUSED(accountant({u"jobs"_s, u"run-due"_s}), "access.denied");
    for (const char *content : {"csv", "hledger"}) {
        const CliAnswer taken = accountant({u"export"_s, QLatin1StringView(content),
            m_practice->parent.filePath(QLatin1StringView(content))});
        QVERIFY2(taken.exit == 0, taken.out.constData());
    }
    REFUSED(accountant({u"export"_s, u"all"_s, m_practice->parent.filePath(u"all"_s)}), "access.denied");
    QCOMPARE(m_practice->run("jobs run-due").exit, 0);
}

void CliFilesTest::theVaultGetsANewKey()
{
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Jonas Weber"_s});
    const QByteArray before = bytesOf(WorkspaceLayout(m_practice->folder).database());
    REFUSED(m_practice->run({u"vault"_s, u"rekey"_s, u"--new-recovery-file"_s, m_practice->recovery}),
        "file.exists");
    const QString sheet = m_practice->parent.filePath(u"next.txt"_s);
    const QString words = m_practice->file("books.txt", "seven brown boxes under the stairs\n");
    m_practice->must({u"profile"_s, u"add"_s, u"Books"_s, u"--role"_s, u"accountant"_s,
        u"--new-passphrase-file"_s, words});
    REFUSED(m_practice->run({u"vault"_s, u"rekey"_s, u"--new-recovery-file"_s, sheet}), "rekey.others");
    QVERIFY(!QFile::exists(sheet));
    const CliAnswer rekeyed =
        m_practice->run({u"vault"_s, u"rekey"_s, u"--new-recovery-file"_s, sheet, u"--drop-others"_s});
    QVERIFY2(rekeyed.exit == 0 && rekeyed.json.value("dropped"_L1).toInt() == 1, rekeyed.out.constData());
    QVERIFY(bytesOf(WorkspaceLayout(m_practice->folder).database()) != before);
    QVERIFY(m_practice->run("client list").out.contains("Jonas Weber"));
    QCOMPARE(m_practice->run("audit verify").exit, 0);
    const auto opens = [&](const QString &file) {
        return runCli({u"--workspace"_s, m_practice->folder, u"--recovery-file"_s, file, u"--json"_s,
                          u"client"_s, u"list"_s})
            .exit;
    };
    QCOMPARE(opens(m_practice->recovery), 1);
    QCOMPARE(opens(sheet), 0);
}

QTEST_GUILESS_MAIN(CliFilesTest)
#include "cli_files_test.moc"
