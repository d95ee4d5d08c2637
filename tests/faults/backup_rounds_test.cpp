// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/daily_backup.h"
#include "core/storage/database/row_counts.h"
#include "core/storage/vault/subkeys.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/practice_life.h"
#include "tests/support/memory_place.h"
#include "tests/support/test_engine.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <numeric>
#include <thread>

using namespace sp;
using namespace sp::faults;
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

/// What a practice held after one of its acts.
struct Moment {
    Digest hash{};     ///< The last link of its audit.
    Digest content{};  ///< As logicalDigest().
    std::map<QByteArray, std::int64_t> counts;
};

/// A practice at work, one act a Unit, that remembers what it held after each of them.
struct Office : TestEngine {
    QTemporaryDir place{memoryPlace()};
    std::map<std::int64_t, Moment> moments;  ///< By the length of the audit.
    ClientId client{IdBytes{}};
    NoteId note{IdBytes{}};
    SessionId booked{IdBytes{}};

    explicit Office(std::uint64_t seed) : TestEngine(Make::Later)
    {
        random = SeededRandom(seed);
        engine = must(create());
        client = did<ClientId>(
            "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = u"Ana"_s}); });
        note =
            did<NoteId>("note.save", [&](Unit &unit) { return engine->notes().add(unit, client, "blank"); });
        book();
        remember();
    }
    QString path(const QString &name) const { return place.filePath(name); }

    void act()
    {
        clock.advance(std::chrono::seconds(1));
        switch (random.uniform(6)) {
        case 0:
            did<ClientId>("client.add", [&](Unit &unit) {
                return engine->people().add(unit, {.name = u"Client %1"_s.arg(moments.size())});
            });
            break;
        case 1:
            book();
            break;
        case 2:
            did<PaymentId>("payment.record", [&](Unit &unit) {
                return engine->billing().recordPayment(
                    unit, {client, {}, money(1'234), "bank", date("2026-10-27")});
            });
            break;
        case 3:
            must(engine->attachments().attach(engine->actor(), AttachmentOwner::of(note), u"scan.txt"_s,
                "scan " + QByteArray::number(moments.size()) + QByteArray(random.uniform(9'000), 's')));
            break;
        default:
            did<int>("note.save", [&](Unit &unit) {
                return engine->notes().save(unit, note, {{}, u"words %1"_s.arg(moments.size()), {}});
            });
        }
        remember();
    }

private:
    void book()
    {
        booked = did<SessionId>("session.book", [&](Unit &unit) {
            const LocalTime start = TimeZone::utc().toLocal(clock.now());
            return engine->sessions().book(unit, {client, must(engine->services().list()).front().id, start,
                                                     TimeZone::utc(), {}, {}, u"in a hurry"_s});
        });
    }
    void remember()
    {
        const AuditHead head = must(engine->units().auditTrail().head());
        moments[head.size] = {
            head.hash, must(logicalDigest(engine->database())), must(rowCounts(engine->database()))};
    }
};

/// What is wrong with the practice that a backup brought back; `moment` is what it was made of.
QByteArray wrongWith(Office &office, const QString &folder, const BackupManifest &manifest)
{
    const auto known = office.moments.find(manifest.audit.size);
    if (known == office.moments.end())
        return "it holds a state that there never was, after " + QByteArray::number(manifest.audit.size);
    const Moment &moment = known->second;
    {
        const SecretBytes key = databaseKey(office.engine->vault().vaultKey);
        Database restored = must(Database::open(folder + u"/practice.db"_s, key));
        const AuditHead head = must(AuditStore(restored).head());
        if (head.size != manifest.audit.size || head.hash != moment.hash || manifest.audit.hash != head.hash)
            return "its audit ends elsewhere";
        if (must(rowCounts(restored)) != moment.counts || manifest.counts != moment.counts)
            return "its tables have other rows";
        if (must(logicalDigest(restored)) != moment.content || manifest.content != moment.content)
            return "its content is another";
    }
    const Passphrase words = TestEngine::words();
    const auto opened = openPractice(folder, &words, KdfPolicyForTests::cheap(), office.ports());
    if (!opened)
        return "it does not open: " + opened.error().reason;
    Engine &engine = **opened;
    for (const Attachment &file : must(engine.attachments().store().of(AttachmentOwner::of(office.note))))
        if (const auto bytes = engine.attachments().read(file.id); !bytes)
            return "an attachment is not there: " + bytes.error().reason;
    return unsound(engine, Told::Depth::All);
}

/// One way a backup's file goes bad; "" where it would not be another file.
struct Damage {
    QByteArray name;
    QByteArray bytes;
};

/// A backup and one that was made before it, in bytes.
struct Pair {
    QByteArray older, newer;
    BackupManifest of, before;

    qint64 headOf(const QByteArray &bytes, const BackupManifest &manifest) const
    {
        qint64 parts = 0;
        for (const BackupPart &part : manifest.parts)
            parts += part.bytes;
        return bytes.size() - parts;
    }
    Damage damaged(int round, Random &random) const
    {
        const auto below = [&](qsizetype limit) {
            return static_cast<qsizetype>(random.uniform(static_cast<std::uint32_t>(limit)));
        };
        QByteArray bytes = newer;
        switch (round % 8) {
        case 0: {
            // Half of them in what stands before the parts.
            const qsizetype at = below(round % 16 == 0 ? headOf(newer, of) : newer.size());
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.uniform(8)));
            return {"a bit flipped at " + QByteArray::number(at), bytes};
        }
        case 1:
            bytes.truncate(below(newer.size()));
            return {"cut off at " + QByteArray::number(bytes.size()), bytes};
        case 2:
            return {"two parts swapped", withPartsSwapped(random)};
        case 3:
            return {"the manifest of an older one",
                older.left(headOf(older, before)) + newer.sliced(headOf(newer, of))};
        case 4:
            return {"the parts of an older one",
                newer.left(headOf(newer, of)) + older.sliced(headOf(older, before))};
        case 5: {
            const qsizetype at = below(newer.size());
            const qsizetype size = std::min<qsizetype>(newer.size() - at, 1 + below(4'096));
            bytes.replace(at, size, QByteArray(size, '\0'));
            return {"zeros at " + QByteArray::number(at), bytes};
        }
        case 6:
            return {"something behind its end", bytes + older.left(1 + below(older.size()))};
        default: {
            const qsizetype at = below(newer.size());
            return {"goes on as an older one from " + QByteArray::number(at), bytes.left(at) + older.mid(at)};
        }
        }
    }

private:
    QByteArray withPartsSwapped(Random &random) const
    {
        std::vector<QByteArray> parts;
        qsizetype at = headOf(newer, of);
        const QByteArray head = newer.left(at);
        for (const BackupPart &part : of.parts) {
            parts.push_back(newer.sliced(at, part.bytes));
            at += part.bytes;
        }
        const auto count = static_cast<std::uint32_t>(parts.size());
        const std::uint32_t one = random.uniform(count);
        std::swap(parts[one], parts[(one + 1 + random.uniform(count - 1)) % count]);
        return std::accumulate(parts.begin(), parts.end(), head);
    }
};

}  // namespace

class BackupRoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenMeanwhileHarmsNoBackup();
    void damagedOnesAreRefused();
    void aGenerationThatIsGoneIsNoticed();
};

// Backups made beside the work, each restored elsewhere and compared with what the practice held when its
// audit was as long.
void BackupRoundsTest::whatIsWrittenMeanwhileHarmsNoBackup()
{
    const int rounds = byTier(10, 100, 1'000);
    constexpr int roundsOfOne = 25;
    Run run("backup_restored");
    int meanwhile = 0;
    for (int round = 0; round < rounds;) {
        Office office(run.seed() + static_cast<std::uint64_t>(round));
        for (int each = 0; each < roundsOfOne && round < rounds; ++each, ++round) {
            const QString file = office.path(u"%1.spbackup"_s.arg(round));
            const BackupSource source = backupSource(*office.engine);
            const Instant now = office.clock.now();
            std::optional<Result<BackupReport>> made;
            std::atomic<bool> isMade = false;
            std::thread beside([&] {
                made = writeBackup(source, file, now);
                isMade = true;
            });
            int acts = 0;
            for (; !isMade || acts == 0; ++acts)
                office.act();
            beside.join();
            meanwhile += acts;
            run.tried();
            const QString folder = office.path(u"restored-%1"_s.arg(round));
            const Passphrase words = TestEngine::words();
            const auto restored = *made ? restoreBackup(file, &words, KdfPolicyForTests::cheap(), folder, now)
                                        : Result<BackupReport>(made->error());
            const QByteArray wrong =
                restored ? wrongWith(office, folder, restored->manifest) : restored.error().reason;
            if (!wrong.isEmpty())
                run.failed("backup " + QByteArray::number(each) + " of a practice: " + wrong);
            QFile::remove(file);
            QDir(folder).removeRecursively();
        }
    }
    qInfo("%d changes were made meanwhile", meanwhile);
    QCOMPARE(run.failures(), 0);
    QVERIFY2(meanwhile > 2 * rounds, "too little was done meanwhile to prove anything");
}

void BackupRoundsTest::damagedOnesAreRefused()
{
    const int rounds = byTier(10, 100, 1'000);
    Run run("backup_damaged");
    Office office(run.seed());
    SeededRandom random(run.seed());
    std::vector<Pair> pairs;
    for (int number = 0; number < 4; ++number) {
        for (int act = 0; act < 20; ++act)
            office.act();
        const BackupReport report =
            must(createBackup(*office.engine, office.path(u"%1.spbackup"_s.arg(number))));
        const QByteArray bytes = fileOf(report.path);
        pairs.push_back(pairs.empty() ? Pair{{}, bytes, report.manifest, report.manifest}
                                      : Pair{pairs.back().newer, bytes, report.manifest, pairs.back().of});
    }
    pairs.erase(pairs.begin());
    const QString damaged = office.path(u"damaged.spbackup"_s);
    const QString folder = office.path(u"restored"_s);
    const Passphrase words = TestEngine::words();
    for (int round = 0; round < rounds; ++round) {
        const Pair &pair = pairs[random.uniform(3)];
        const Damage damage = pair.damaged(round, random);
        if (damage.bytes == pair.newer)
            continue;
        run.tried();
        put(damaged, damage.bytes);
        const auto looked = verifyBackup(damaged, {}, KdfPolicyForTests::cheap());
        const auto restored =
            restoreBackup(damaged, &words, KdfPolicyForTests::cheap(), folder, office.clock.now());
        for (const auto *answer : {&looked, &restored})
            if (*answer ||
                (answer->error().reason != "backup.damaged" && answer->error().reason != "backup.version"))
                run.failed(damage.name + ": " + (*answer ? QByteArray("taken") : answer->error().reason));
        if (QFileInfo::exists(folder)) {
            run.failed(damage.name + ": it left a practice behind");
            QDir(folder).removeRecursively();
        }
    }
    // What was refused was refused for its damage.
    for (const Pair &pair : pairs) {
        put(damaged, pair.newer);
        must(verifyBackup(damaged, VaultSession::Secret(&words), KdfPolicyForTests::cheap()));
    }
    QCOMPARE(run.failures(), 0);
    QVERIFY(run.count() > rounds * 9 / 10);
}

// Daily backups: one removed, or another put in its place, is named by the practice and by the files alone.
void BackupRoundsTest::aGenerationThatIsGoneIsNoticed()
{
    const int rounds = byTier(10, 100, 1'000);
    Run run("backup_generation");
    SeededRandom random(run.seed());
    Office office(run.seed());
    const QTemporaryDir disk(memoryPlace());
    must(setBackupPlan(*office.engine, {true, disk.path()}));
    const QDir daily(disk.path());
    const auto names = [&] { return daily.entryList({u"*.spbackup"_s}, QDir::Files, QDir::Name); };
    const auto told = [](const std::vector<ChainFault> &faults) {
        QByteArrayList all;
        for (const ChainFault &fault : faults)
            all << chainFaultName(fault.kind) + ' ' + fault.name.toLatin1();
        return all.join(", ");
    };
    for (int round = 0; round < rounds; ++round) {
        // A day more now and then, so that it is not always the same folder.
        for (int days = names().size() < 6 ? 6 : round % 10 == 0 ? 1 : 0; days > 0; --days) {
            office.act();
            office.clock.set(office.clock.now() + std::chrono::days(1));
            must(office.engine->runDueJobs());
        }
        const QStringList all = names();
        QVERIFY(all.size() >= 6);
        const QString gone =
            all[static_cast<qsizetype>(random.uniform(static_cast<std::uint32_t>(all.size())))];
        const QByteArray whole = fileOf(daily.filePath(gone));
        const bool isReplaced = round % 2 == 1;
        QVERIFY(QFile::remove(daily.filePath(gone)));
        if (isReplaced)
            put(daily.filePath(gone), fileOf(daily.filePath(all.front() == gone ? all.back() : all.front())));
        run.tried();
        const QByteArray ours = told(must(backupChain(*office.engine)).faults);
        // The files alone do not know of the newest.
        const auto alone = readBackupFolder(disk.path());
        const QByteArray files = gone == all.back() ? ours : told(must(alone).faults);
        for (const QByteArray &said : {ours, files})
            if (!isReplaced ? said != "missing " + gone.toLatin1() : !said.contains(gone.toLatin1()))
                run.failed((isReplaced ? "an older one in place of " : "without ") + gone.toLatin1() +
                           " it says: " + said);
        put(daily.filePath(gone), whole);
        QCOMPARE(told(must(backupChain(*office.engine)).faults), QByteArray());
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(BackupRoundsTest)
#include "backup_rounds_test.moc"
