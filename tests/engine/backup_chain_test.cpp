// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/engine/daily_backup.h"
#include "core/storage/vault/framing.h"
#include "core/storage/vault/subkeys.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QTest>

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
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/// What stands before the parts, as far as a forger can make it right; without a MAC no more than that.
QByteArray framed(int format, const BackupManifest &manifest, const QByteArray &mac)
{
    const QByteArray said = canonicalJson(manifest.toJson());
    FrameWriter head;
    head.raw(octets(QByteArrayView("SPBACKUP", 8)));
    head.number(static_cast<std::uint64_t>(format), 2);
    head.number(static_cast<std::uint64_t>(said.size()), 4);
    head.raw(octets(said));
    return mac.isEmpty() ? head.bytes()
                         : head.bytes() + mac + view(sha256({head.bytes(), mac})).toByteArray();
}

/// A practice that is backed up each day into a folder on another disk, or what is one to a test.
struct Practice : TestEngine {
    QTemporaryDir disk;

    Practice() { must(setBackupPlan(*engine, {true, disk.path()})); }
    void days(int count)
    {
        for (int day = 0; day < count; ++day) {
            clock.set(clock.now() + std::chrono::days(1));
            must(engine->runDueJobs());
        }
    }
    QStringList made() const
    {
        return QDir(disk.path()).entryList({u"solopilot-daily-*.spbackup"_s}, QDir::Files, QDir::Name);
    }
    QString path(const QString &name) const { return disk.filePath(name); }
    ChainReport chain(BackupReading reading = BackupReading::Heads)
    {
        return must(backupChain(*engine, reading));
    }
    std::vector<ChainFault> faults() { return chain().faults; }
    BackupManifest manifest(const QString &name) const
    {
        return must(BackupReader::open(path(name))).manifest();
    }
};

QByteArray told(const std::vector<ChainFault> &faults)
{
    QByteArrayList all;
    for (const ChainFault &fault : faults)
        all << chainFaultName(fault.kind) + ' ' + fault.name.toUtf8();
    return all.join(", ");
}

}  // namespace

class BackupChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void B1_eachBackupNamesTheOneBeforeIt();
    void B1_aMissingOneIsNoticedAndSaidInTheState();
    void B1_whatKeepingRemovesIsNotMissed();
    void B1_alteredAndForeignFilesAreNamed();
    void B1_swappedFilesAreNamed();
    void B1_aTornOrForkedChainIsNamed_data();
    void B1_aTornOrForkedChainIsNamed();
    void B1_aForgedOneIsForeign();
    void B1_forgedOnesDriveOutNothing();
    void B1_damageBehindTheHeadIsFoundByReadingAll();
    void anotherPracticesBackupsAreNobodysFault();
    void whatWasAcceptedIsNotMissedAnyMore();
    void aBackupThatWasNotWrittenDownIsTakenUp();
    void aNewFolderBeginsWithNothingToMiss();
    void aNewKeyLeavesTheOldOnesWhole();
    void theFilesAloneSayWhatIsMissing();
    void aFileOfTheFirstFormatIsStillRead();
    void theOwnerIsRemindedAfterFourteenDaysOnOneDisk();
};

void BackupChainTest::B1_eachBackupNamesTheOneBeforeIt()
{
    Practice practice;
    practice.days(4);
    const QStringList names = practice.made();
    QCOMPARE(names.size(), 4);
    Digest before{};
    for (int at = 0; at < 4; ++at) {
        const BackupManifest manifest = practice.manifest(names[at]);
        QVERIFY(manifest.link && manifest.content);
        QCOMPARE(manifest.link->number, at + 1);
        QVERIFY(manifest.link->previous == before);
        QCOMPARE(manifest.link->kept.size(), static_cast<std::size_t>(at));
        QCOMPARE(manifest.vault.text(), practice.engine->vault().vault.text());
        before = manifest.digest();
    }
    QCOMPARE(told(practice.faults()), QByteArray());
    QVERIFY(must(backupState(*practice.engine)).faults.empty());
    QCOMPARE(fileOf(practice.path(names.back())).mid(8, 2), QByteArray("\0\2", 2));
}

void BackupChainTest::B1_aMissingOneIsNoticedAndSaidInTheState()
{
    Practice practice;
    practice.days(4);
    const QString gone = practice.made()[1];
    const Instant madeAt = practice.manifest(gone).createdAt;
    QVERIFY(QFile::remove(practice.path(gone)));
    const auto faults = practice.faults();
    QCOMPARE(told(faults), "missing " + gone.toUtf8());
    QCOMPARE(faults.front().number, 2);
    QVERIFY(faults.front().madeAt == madeAt);
    // The next backup says so too, and goes on missing it, after the practice was opened again as well.
    practice.days(1);
    practice.reopen();
    QVERIFY(must(backupState(*practice.engine)).faults == faults);
    QCOMPARE(told(practice.faults()), "missing " + gone.toUtf8());
    // The newest is missed as well as any other.
    const QString newest = practice.made().back();
    QVERIFY(QFile::remove(practice.path(newest)));
    QCOMPARE(told(practice.faults()), "missing " + gone.toUtf8() + ", missing " + newest.toUtf8());
}

void BackupChainTest::B1_whatKeepingRemovesIsNotMissed()
{
    Practice practice;
    for (int day = 1; day <= 60; ++day) {
        practice.days(1);
        QCOMPARE(told(practice.faults()), QByteArray());
    }
    QVERIFY(practice.made().size() < 20);
    QCOMPARE(practice.manifest(practice.made().back()).link->number, 60);
    // Whatever of those that are kept goes, is missed.
    for (const QString &name : practice.made()) {
        const QByteArray bytes = fileOf(practice.path(name));
        QVERIFY(QFile::remove(practice.path(name)));
        QCOMPARE(told(practice.faults()), "missing " + name.toUtf8());
        put(practice.path(name), bytes);
    }
    // What keeping would have let go by now is not missed for ever.
    QVERIFY(QFile::remove(practice.path(practice.made()[practice.made().size() - 2])));
    QCOMPARE(practice.faults().size(), std::size_t(1));
    practice.days(10);
    QCOMPARE(told(practice.faults()), QByteArray());
}

void BackupChainTest::B1_alteredAndForeignFilesAreNamed()
{
    Practice practice;
    practice.days(3);
    const QStringList names = practice.made();
    const QByteArray whole = fileOf(practice.path(names[0]));
    for (const qsizetype at : {qsizetype(3), qsizetype(40), qsizetype(200)}) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        put(practice.path(names[0]), bytes);
        QCOMPARE(told(practice.faults()), "altered " + names[0].toUtf8());
    }
    for (const QByteArray &bytes : {whole.chopped(1), whole + '\0', QByteArray()}) {
        put(practice.path(names[0]), bytes);
        QCOMPARE(told(practice.faults()), "altered " + names[0].toUtf8());
    }
    put(practice.path(names[0]), whole);
    put(practice.path(u"solopilot-daily-20200101-000000.spbackup"_s), "not ours");
    QCOMPARE(told(practice.faults()), "foreign solopilot-daily-20200101-000000.spbackup");
    QVERIFY(QFile::exists(practice.path(u"solopilot-daily-20200101-000000.spbackup"_s)));
}

void BackupChainTest::B1_swappedFilesAreNamed()
{
    Practice practice;
    practice.days(3);
    const QStringList names = practice.made();
    const QByteArray first = fileOf(practice.path(names[0])), last = fileOf(practice.path(names[2]));
    // Two that change their names are both there.
    put(practice.path(names[0]), last);
    put(practice.path(names[2]), first);
    QCOMPARE(told(practice.faults()), QByteArray());
    // One in another's place is not.
    put(practice.path(names[2]), last);
    QCOMPARE(told(practice.faults()), "out_of_order " + names[0].toUtf8());
}

void BackupChainTest::B1_aTornOrForkedChainIsNamed_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("the next one follows another than the last") << 4;
    QTest::newRow("there are two of one number") << 3;
}

void BackupChainTest::B1_aTornOrForkedChainIsNamed()
{
    QFETCH(int, number);
    Practice practice;
    practice.days(3);
    // With the key of the practice, as a copy of it on another machine would.
    const QString name = u"solopilot-daily-20261231-000000.spbackup"_s;
    must(writeBackup(backupSource(*practice.engine), practice.path(name), practice.clock.now(), {},
        BackupLink{number, sha256({"of another third"}), {}}));
    QCOMPARE(told(practice.faults()), "out_of_order " + name.toUtf8());
}

void BackupChainTest::B1_aForgedOneIsForeign()
{
    Practice practice;
    practice.days(2);
    const QString name = practice.made().back();
    // Every digest is right, and it says that it is the third; without the key it has no MAC.
    BackupManifest manifest = practice.manifest(name);
    qint64 size = 0;
    for (const BackupPart &part : manifest.parts)
        size += part.bytes;
    const QByteArray parts = fileOf(practice.path(name)).last(size);
    manifest.link = BackupLink{3, manifest.digest(), {}};
    const QByteArray mac(32, 'm');
    put(practice.path(u"solopilot-daily-20261231-000000.spbackup"_s), framed(2, manifest, mac) + parts);
    QCOMPARE(told(practice.faults()), "foreign solopilot-daily-20261231-000000.spbackup");
    // It changes nothing about what comes next.
    practice.days(1);
    QCOMPARE(must(backupMemory(*practice.engine)).number, 3);
}

void BackupChainTest::B1_forgedOnesDriveOutNothing()
{
    Practice practice;
    practice.days(3);
    const QStringList before = practice.made();
    BackupManifest manifest = practice.manifest(before.back());
    qint64 size = 0;
    for (const BackupPart &part : manifest.parts)
        size += part.bytes;
    const QByteArray parts = fileOf(practice.path(before.back())).last(size);
    manifest.link.reset();
    // Newer than any of ours, so that keeping by the day would let all of ours go.
    for (int month = 1; month <= 14; ++month) {
        manifest.createdAt = practice.clock.now() + std::chrono::days(31 * month);
        put(practice.path(u"solopilot-daily-2030%1-000000.spbackup"_s.arg(month, 4, 10, QChar(u'0'))),
            framed(2, manifest, QByteArray(32, 'm')) + parts);
    }
    practice.days(1);
    for (const QString &name : before)
        QVERIFY(QFile::exists(practice.path(name)));
    QCOMPARE(told(practice.faults()), QByteArray());
}

void BackupChainTest::B1_damageBehindTheHeadIsFoundByReadingAll()
{
    Practice practice;
    practice.days(2);
    const QString name = practice.made().front();
    QByteArray bytes = fileOf(practice.path(name));
    bytes[bytes.size() - 100] = static_cast<char>(bytes[bytes.size() - 100] ^ 1);
    put(practice.path(name), bytes);
    QCOMPARE(told(practice.faults()), QByteArray());
    QCOMPARE(told(practice.chain(BackupReading::Whole).faults), "altered " + name.toUtf8());
    int asked = 0;
    QCOMPARE(reason(backupChain(
                 *practice.engine, BackupReading::Whole, [&](qint64, qint64) { return ++asked < 2; })),
        "canceled");
}

void BackupChainTest::anotherPracticesBackupsAreNobodysFault()
{
    Practice practice;
    TestEngine other(TestEngine::Make::Later);
    other.random = SeededRandom(8);
    other.engine = must(other.create());
    must(createBackup(*other.engine, practice.path(u"solopilot-daily-20261001-100000.spbackup"_s)));
    practice.days(2);
    QCOMPARE(told(practice.faults()), QByteArray());
    // Under the name of one of ours it is in the way.
    const QString name = practice.made().back();
    QVERIFY(QFile::remove(practice.path(name)));
    must(createBackup(*other.engine, practice.path(name)));
    QCOMPARE(told(practice.faults()), "altered " + name.toUtf8());
}

void BackupChainTest::whatWasAcceptedIsNotMissedAnyMore()
{
    Practice practice;
    practice.days(3);
    QVERIFY(QFile::remove(practice.path(practice.made()[1])));
    practice.days(1);
    QCOMPARE(must(backupState(*practice.engine)).faults.size(), std::size_t(1));
    const auto accepted = must(acceptBackupFaults(*practice.engine));
    QCOMPARE(accepted.size(), std::size_t(1));
    QCOMPARE(accepted.front().number, 2);
    QVERIFY(practice.faults().empty() && must(backupState(*practice.engine)).faults.empty());
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'backup.loss_accepted'"), 1);
    QVERIFY(must(acceptBackupFaults(*practice.engine)).empty());
    practice.days(1);
    QCOMPARE(told(practice.faults()), QByteArray());
}

void BackupChainTest::aBackupThatWasNotWrittenDownIsTakenUp()
{
    Practice practice;
    practice.days(2);
    // As a program leaves it that dies between the file and the line about it: the practice of before.
    const QJsonObject before = must(practice.engine->settings().value("backup_chain"));
    practice.days(1);
    practice.did<Done>("settings.change",
        [&](Unit &unit) { return practice.engine->settings().setValue(unit, "backup_chain", before); });
    QCOMPARE(told(practice.faults()), QByteArray());
    const QString first = practice.made().front();
    QVERIFY(QFile::remove(practice.path(first)));
    QCOMPARE(told(practice.faults()), "missing " + first.toUtf8());
    practice.days(1);
    const BackupMemory memory = must(backupMemory(*practice.engine));
    QCOMPARE(memory.number, 4);
    QVERIFY(practice.manifest(practice.made().back()).link->previous ==
            practice.manifest(practice.made()[1]).digest());
}

void BackupChainTest::aNewFolderBeginsWithNothingToMiss()
{
    Practice practice;
    practice.days(2);
    const QTemporaryDir other;
    must(setBackupPlan(*practice.engine, {true, other.path()}));
    practice.days(1);
    QCOMPARE(told(practice.faults()), QByteArray());
    QCOMPARE(must(backupMemory(*practice.engine)).number, 3);
    must(setBackupPlan(*practice.engine, {true, practice.disk.path()}));
    practice.days(1);
    QCOMPARE(told(practice.faults()), QByteArray());
    QCOMPARE(practice.made().size(), 3);
    // Those of before are looked after again.
    const QString first = practice.made().front();
    QVERIFY(QFile::remove(practice.path(first)));
    QCOMPARE(told(practice.faults()), "missing " + first.toUtf8());
}

void BackupChainTest::aNewKeyLeavesTheOldOnesWhole()
{
    Practice practice;
    practice.days(2);
    const BackupMemory memory = must(backupMemory(*practice.engine));
    const SecretBytes fresh = KeySlots::newVaultKey(practice.random);
    const auto found =
        must(foundBackups(memory, practice.engine->vault().vault, &fresh, BackupReading::Heads));
    QCOMPARE(told(chainFaults(memory, found)), QByteArray());
}

void BackupChainTest::theFilesAloneSayWhatIsMissing()
{
    Practice practice;
    QCOMPARE(reason(readBackupFolder(practice.disk.path())), "backup.none");
    practice.days(4);
    QVERIFY(must(readBackupFolder(practice.disk.path())).faults.empty());
    const QString gone = practice.made()[2];
    QVERIFY(QFile::remove(practice.path(gone)));
    QCOMPARE(told(must(readBackupFolder(practice.disk.path())).faults), "missing " + gone.toUtf8());
    const QString newest = practice.made().back();
    QByteArray bytes = fileOf(practice.path(newest));
    bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
    put(practice.path(newest), bytes);
    QVERIFY(told(must(readBackupFolder(practice.disk.path())).faults).contains("altered " + newest.toUtf8()));
}

void BackupChainTest::aFileOfTheFirstFormatIsStillRead()
{
    Practice practice;
    const QString path = practice.path(u"solopilot-daily-20261001-100000.spbackup"_s);
    must(createBackup(*practice.engine, path));
    BackupManifest manifest = practice.manifest(QFileInfo(path).fileName());
    qint64 size = 0;
    for (const BackupPart &part : manifest.parts)
        size += part.bytes;
    const QByteArray parts = fileOf(path).last(size);
    manifest.content.reset();
    const SecretBytes key = subkey(practice.engine->vault().vaultKey, KeyPurpose::Backup);
    const QByteArray head = framed(1, manifest, {});
    put(path, framed(1, manifest, view(keyedDigest(key, {head})).toByteArray()) + parts);
    const Passphrase words = TestEngine::words();
    QVERIFY(
        must(verifyBackup(path, &words, KdfPolicyForTests::cheap())).proof == BackupReport::Proof::Authentic);
    practice.days(1);
    QCOMPARE(told(practice.faults()), QByteArray());
    QCOMPARE(must(backupMemory(*practice.engine)).kept.size(), std::size_t(1));
}

void BackupChainTest::theOwnerIsRemindedAfterFourteenDaysOnOneDisk()
{
    Practice practice;
    QVERIFY(onOneDisk(practice.folder(), practice.folder() + u"/backups"_s).value_or(false));
    QVERIFY(!onOneDisk(practice.folder(), practice.path(u"not there"_s)));
    must(setBackupPlan(*practice.engine, {}));
    practice.days(1);
    const auto state = [&] { return must(backupState(*practice.engine)); };
    QVERIFY(state().sameDisk == true && !awayIsDue(state(), practice.clock.now()));
    practice.days(13);
    QVERIFY(!awayIsDue(state(), practice.clock.now()));
    practice.days(1);
    QVERIFY(awayIsDue(state(), practice.clock.now()));
    BackupState away = state();
    away.awayAt = practice.clock.now();
    QVERIFY(!awayIsDue(away, practice.clock.now()));
    away.awayAt = practice.clock.now() - std::chrono::days(14);
    QVERIFY(awayIsDue(away, practice.clock.now()));
    away.sameDisk = false;
    QVERIFY(!awayIsDue(away, practice.clock.now()));
    QTemporaryDir memory(u"/dev/shm/solopilot-XXXXXX"_s);
    if (!memory.isValid() || onOneDisk(practice.folder(), memory.path()).value_or(true))
        QSKIP("there is no second disk here to write to");
    // One that is written by hand counts, and so does a daily one.
    must(noteBackupMade(*practice.engine, practice.folder() + u"/backups/one"_s));
    QVERIFY(!state().awayAt);
    must(noteBackupMade(*practice.engine, memory.filePath(u"one"_s)));
    QVERIFY(state().awayAt == practice.clock.now() && !awayIsDue(state(), practice.clock.now()));
    must(setBackupPlan(*practice.engine, {true, memory.path()}));
    practice.days(1);
    QVERIFY(state().awayAt == practice.clock.now() && state().sameDisk == false);
}

QTEST_GUILESS_MAIN(BackupChainTest)
#include "backup_chain_test.moc"
