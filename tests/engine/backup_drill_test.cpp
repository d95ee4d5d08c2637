// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_drill.h"

#include "core/engine/daily_backup.h"
#include "core/engine/undo.h"
#include "core/primitives/unit/unit_log_store.h"
#include "core/storage/database/row_counts.h"
#include "core/storage/vault/subkeys.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/// Turns a bit of a file.
void flip(const QString &path, qsizetype at)
{
    QByteArray bytes = fileOf(path);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    put(path, bytes);
}

struct Practice : TestEngine {
    QTemporaryDir place;
    QString own = folder() + u"/backups"_s;

    Practice()
    {
        const NoteId note = did<NoteId>("note.save", [&](Unit &unit) -> Result<NoteId> {
            SP_TRY(client, engine->people().add(unit, {ClientKind::Person, u"Ana"_s}));
            SP_TRY(added, engine->notes().add(unit, client, "blank"));
            SP_CHECK(engine->notes().save(unit, added, {u"One"_s, u"What was said."_s, {}}));
            return added;
        });
        must(engine->attachments().attach(
            engine->actor(), AttachmentOwner::of(note), u"one.txt"_s, "an attachment"));
        must(scheduleDailyBackup(*engine));
        must(scheduleBackupDrill(*engine));
    }
    JobReport after(std::chrono::milliseconds time)
    {
        clock.set(clock.now() + time);
        return must(engine->runDueJobs());
    }
    QString newest() const
    {
        return own + u'/' +
               QDir(own).entryList({u"solopilot-daily-*.spbackup"_s}, QDir::Files, QDir::Name).back();
    }
    DrillReport drill(const QString &file = {}) { return must(runDrill(*engine, file)); }
    /// What lies beside the backups.
    QStringList left() const
    {
        return QDir(own)
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            .filter(QRegularExpression(u"^(?!solopilot-)"_s));
    }
    std::vector<Job> drills() { return must(engine->jobStore().list({{}, backupDrillJob}, 20)); }

    /// The newest backup made anew by somebody who has the key: its database changed by `sql`, its folder by
    /// `touch`, and what it says of itself by `say`, after that was made to fit.
    void forge(const char *sql, const std::function<void(const WorkspaceLayout &)> &touch = {},
        const std::function<void(BackupManifest &)> &say = {})
    {
        const QString file = newest();
        const QString restored = place.filePath(u"forged"_s);
        must(restoreBackup(file, &recovery, KdfPolicyForTests::cheap(), restored, clock.now()));
        const WorkspaceLayout layout(restored);
        BackupManifest manifest = must(BackupReader::open(file)).manifest();
        {
            Database database =
                must(Database::open(layout.database(), databaseKey(engine->vault().vaultKey)));
            must(database.execute(sql));
            manifest.counts = must(rowCounts(database));
            manifest.content = must(logicalDigest(database));
            manifest.changeCounter = must(UnitLogStore(database).last());
            must(database.checkpoint());
        }
        if (touch)
            touch(layout);
        std::vector<QString> sources;
        for (BackupPart &part : manifest.parts) {
            sources.push_back(restored + u'/' + part.name);
            part = must(describePart(part.name, sources.back()));
        }
        if (say)
            say(manifest);
        QVERIFY(QFile::remove(file));
        must(writeBackupFile(file, manifest, sources, engine->vault().vaultKey));
        QVERIFY(QDir(restored).removeRecursively());
    }
};

}  // namespace

class BackupDrillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void B1_aGoodBackupComesBackWhole();
    void B1_eachMonthOneIsRestored();
    void B1_eachDamageIsNamed_data();
    void B1_eachDamageIsNamed();
    void B1_aDamagedFileIsNamed();
    void damageEndsTheJobAndStandsInTheState();
    void stoppedItLeavesNothing();
    void whatAKilledOneLeftIsRemoved();
    void withoutABackupItWaits();
    void aFileOfOnesOwnIsDrilledToo();
};

void BackupDrillTest::B1_aGoodBackupComesBackWhole()
{
    Practice practice;
    practice.after(std::chrono::hours(4));
    QList<qint64> told;
    const DrillReport report = must(runDrill(*practice.engine, {}, [&](qint64 done, qint64 all) {
        told << done;
        return done <= all &&
               !QDir(practice.own).entryList({u".sp-drill-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty();
    }));
    QVERIFY2(report.passed(), report.failedCheck.constData());
    QCOMPARE(report.path, practice.newest());
    QVERIFY(report.madeAt == practice.clock.now());
    QCOMPARE(report.checks.join(' '), "head parts pages rows content audit ledger notes attachments");
    QVERIFY(told.size() > 2 && std::ranges::is_sorted(told));
    QCOMPARE(practice.left(), QStringList());
    const DrillReport kept = must(lastDrill(*practice.engine));
    QCOMPARE(kept.toJson(), report.toJson());
    // What is undone next is still what somebody did.
    QCOMPARE(must(lastChange(*practice.engine))->command, QByteArray("note.attach"));
}

void BackupDrillTest::B1_eachMonthOneIsRestored()
{
    Practice practice;
    practice.after(std::chrono::days(4));
    QVERIFY(practice.drills().empty() && !must(lastDrill(*practice.engine)).at);
    practice.after(std::chrono::days(2));
    QCOMPARE(practice.drills().size(), std::size_t(1));
    QVERIFY(must(lastDrill(*practice.engine)).passed());
    // Every opening sets the schedule up again, which changes nothing; missed months are made up by one.
    practice.close();
    practice.clock.set(practice.clock.now() + std::chrono::days(95));
    practice.reopen();
    must(scheduleBackupDrill(*practice.engine));
    practice.after({});
    QCOMPARE(practice.drills().front().missed, 2);
    QVERIFY(must(lastDrill(*practice.engine)).at == practice.clock.now());
    must(setBackupPlan(*practice.engine, {.daily = false}));
    practice.after(std::chrono::days(40));
    QVERIFY(must(lastDrill(*practice.engine)).at != practice.clock.now());
}

void BackupDrillTest::B1_eachDamageIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const char *sql, const char *check, const char *reason) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(check) << QByteArray(reason);
    };
    row("a page that does not belong", "", "pages", "storage.damaged");
    row("a row too many is told by its table", "", "rows", "backup.differs");
    row("a value that is not the practice's", "UPDATE client SET name = 'Eva'", "content", "backup.differs");
    row("a link of the audit",
        "DROP TRIGGER audit_event_frozen_update; UPDATE audit_event SET data = '{}' WHERE seq = 2", "audit",
        "audit.hash");
    row("a balance that its postings do not make",
        "INSERT INTO account (seq, id, kind, name, unit) VALUES (1, zeroblob(16), 'Bank', '', 'EUR');"
        "INSERT INTO balance_cache (account, quantity) VALUES (1, 5)",
        "ledger", "ledger.cache_differs");
    row("a note that was written over",
        "DROP TRIGGER note_version_frozen_update; UPDATE note_version SET body = "
        "sp_seal((SELECT client FROM note WHERE id = note), 'note.body', id, 'Nothing.')",
        "notes", "note.chain_broken");
    row("an attachment that cannot be decrypted", "", "attachments", "attachment.damaged");
}

void BackupDrillTest::B1_eachDamageIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, reason);
    Practice practice;
    practice.after(std::chrono::hours(4));
    const Digest content = *must(BackupReader::open(practice.newest())).manifest().content;
    practice.forge(
        sql,
        [&](const WorkspaceLayout &layout) {
            if (check == "pages")
                flip(layout.database(), fileOf(layout.database()).size() - 2000);
            if (check == "attachments")
                flip(QDir(layout.attachments()).entryInfoList(QDir::Files).front().filePath(), 60);
        },
        [&](BackupManifest &manifest) {
            if (check == "rows")
                ++manifest.counts["client"];
            if (check == "content")
                manifest.content = content;
        });
    const DrillReport report = practice.drill();
    QCOMPARE(report.failedCheck, check);
    QVERIFY(report.failure && !report.passed());
    QCOMPARE(report.failure->reason, reason);
    QVERIFY(!report.checks.contains(check));
    if (check == "rows")
        QCOMPARE(report.failure->facts.value(u"what"_s).toString(), u"client"_s);
    QCOMPARE(practice.left(), QStringList());
}

void BackupDrillTest::B1_aDamagedFileIsNamed()
{
    Practice practice;
    practice.after(std::chrono::hours(4));
    practice.after(std::chrono::days(1));
    const QString file = practice.newest();
    const QByteArray whole = fileOf(file);
    const BackupReader reader = must(BackupReader::open(file));
    const qint64 head = reader.wholeSize() -
                        std::accumulate(reader.manifest().parts.begin(), reader.manifest().parts.end(),
                            qint64(0), [](qint64 sum, const BackupPart &part) { return sum + part.bytes; });
    const auto partOf = [&](const QByteArray &bytes) {
        put(file, bytes);
        const DrillReport report = practice.drill();
        return report.path != file || report.passed() ? u"not noticed"_s
                                                      : QString::fromLatin1(report.failedCheck) + u' ' +
                                                            report.failure->facts.value(u"part"_s).toString();
    };
    const auto flipped = [&](qint64 at) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        return bytes;
    };
    QCOMPARE(partOf(flipped(50)), u"head head"_s);
    QCOMPARE(partOf(flipped(head + 3)), u"parts keys.slots"_s);
    QCOMPARE(partOf(flipped(head + reader.manifest().parts[0].bytes + 5000)), u"parts practice.db"_s);
    QVERIFY(partOf(flipped(whole.size() - 1)).startsWith(u"parts attachments/"_s));
    QVERIFY(partOf(whole.chopped(1)).startsWith(u"parts attachments/"_s));
    QCOMPARE(partOf(whole + 'x'), u"parts end"_s);
    put(file, whole);
    QVERIFY(practice.drill().passed());
}

void BackupDrillTest::damageEndsTheJobAndStandsInTheState()
{
    Practice practice;
    practice.after(std::chrono::hours(4));
    practice.forge(
        "UPDATE client SET name = 'Eva'", {}, [&](BackupManifest &manifest) { manifest.content = Digest{}; });
    must(setBackupPlan(*practice.engine, {}));
    // The drill alone: a new daily backup would be the one to look at.
    must(practice.engine->database().execute("DELETE FROM job_schedule WHERE type = 'backup.daily'"));
    practice.after(std::chrono::days(6));
    QCOMPARE(practice.drills().size(), std::size_t(1));
    QVERIFY(practice.drills().front().status == JobStatus::DeadLetter);
    QCOMPARE(practice.drills().front().lastReason, "backup.differs");
    practice.reopen();
    const DrillReport kept = must(lastDrill(*practice.engine));
    QVERIFY(kept.at && !kept.passed());
    QCOMPARE(kept.failedCheck, "content");
    QCOMPARE(kept.failure->reason, "backup.differs");
}

void BackupDrillTest::stoppedItLeavesNothing()
{
    Practice practice;
    practice.after(std::chrono::hours(4));
    for (const int steps : {1, 2, 4, 6, 9}) {
        int told = 0;
        QCOMPARE(reason(runDrill(*practice.engine, {}, [&](qint64, qint64) { return ++told < steps; })),
            "canceled");
        QCOMPARE(practice.left(), QStringList());
    }
    QVERIFY(!must(lastDrill(*practice.engine)).at);
    // Locking puts the job off.
    std::function<std::function<void()>()> outside;
    practice.engine->jobs().executeOn([&](std::function<std::function<void()>()> work) { outside = work; });
    must(practice.engine->database().execute("DELETE FROM job_schedule WHERE type = 'backup.daily'"));
    practice.after(std::chrono::days(6));
    QVERIFY(outside);
    practice.engine->jobs().cancelAllRunning();
    outside()();
    outside = {};
    QCOMPARE(practice.left(), QStringList());
    QVERIFY(!must(lastDrill(*practice.engine)).at);
    practice.reopen();
    practice.after(std::chrono::minutes(2));
    QVERIFY(must(lastDrill(*practice.engine)).passed());
}

void BackupDrillTest::whatAKilledOneLeftIsRemoved()
{
    Practice practice;
    practice.after(std::chrono::hours(4));
    const QString left = practice.own + u"/.sp-drill-0123456789abcdef"_s;
    QVERIFY(QDir().mkpath(left + u"/attachments"_s));
    put(left + u"/practice.db"_s, "a restored practice");
    put(left + u"/attachments/one"_s, "sealed");
    QFile::setPermissions(left + u"/attachments/one"_s, QFile::ReadOwner);
    QVERIFY(practice.drill().passed());
    QCOMPARE(practice.left(), QStringList());
}

void BackupDrillTest::withoutABackupItWaits()
{
    Practice practice;
    QCOMPARE(reason(runDrill(*practice.engine, {})), "backup.none");
    must(practice.engine->database().execute("DELETE FROM job_schedule WHERE type = 'backup.daily'"));
    practice.after(std::chrono::days(6));
    QVERIFY(practice.drills().front().status == JobStatus::Queued);
    QVERIFY(!must(lastDrill(*practice.engine)).at);
    must(scheduleDailyBackup(*practice.engine));
    practice.after(std::chrono::days(1));
    practice.after(std::chrono::days(1));
    QVERIFY(must(lastDrill(*practice.engine)).passed());
}

void BackupDrillTest::aFileOfOnesOwnIsDrilledToo()
{
    Practice practice;
    const QString file = practice.place.filePath(u"one.spbackup"_s);
    must(createBackup(*practice.engine, file));
    QVERIFY(practice.drill(file).passed());
    QVERIFY2(!must(lastDrill(*practice.engine)).at, "what is remembered is the daily one's");
    TestEngine other(TestEngine::Make::Later);
    other.random = SeededRandom(8);
    other.engine = must(other.create());
    QCOMPARE(must(runDrill(*other.engine, file)).failedCheck, "head");
    QCOMPARE(
        must(runDrill(*other.engine, practice.place.filePath(u"none"_s))).failure->reason, "storage.missing");
}

QTEST_GUILESS_MAIN(BackupDrillTest)
#include "backup_drill_test.moc"
