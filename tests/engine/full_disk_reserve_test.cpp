// SPDX-License-Identifier: GPL-3.0-or-later
// A practice on a disk without a byte of room, and the room that is kept back for that.
#include "core/engine/audit_export.h"
#include "core/engine/audit_signing.h"
#include "core/engine/backup.h"
#include "core/storage/vault/disk_reserve.h"
#include "tests/support/full_disk.h"
#include "tests/support/test_engine.h"

#include <QDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int diskSize = 96 * 1024 * 1024;
constexpr int noSmallDisk = 77;

/// A practice on a small disk that this process alone sees; what is wrong ends the process with the number of
/// the line.
class Office {
public:
    explicit Office(const QString &disk) : m_disk(disk)
    {
        engine = must(createPractice({folder(), ServicePractice::hamburg(), {}}, m_words,
            RecoveryKey::generate(m_random), KdfPolicyForTests::cheap(), ports()));
        engine->keepReserve();
        must(addClient(u"Ana"_s));
    }
    QString folder() const { return m_disk + u"/practice"_s; }
    bool isKept() const { return QFileInfo(folder() + u"/reserve"_s).size() == DiskReserve::size; }
    Result<Done> open()
    {
        SP_TRY(opened, openPractice(folder(), &m_words, KdfPolicyForTests::cheap(), ports()));
        engine = std::move(opened);
        return Done{};
    }
    Result<ClientId> addClient(const QString &name)
    {
        return engine->run<ClientId>(
            "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = name}); });
    }
    std::size_t clients() { return must(engine->people().store().list({}, 100, 0)).size(); }
    /// Leaves not a byte.
    void fill()
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            qFatal("no filler");
        for (const int size : {1024 * 1024, 4096}) {
            const QByteArray bytes(size, 'x');
            while (file.write(bytes) == bytes.size()) {
            }
        }
    }
    void clear() { QFile::remove(filler()); }

private:
    QString filler() const { return m_disk + u"/filler"_s; }
    EnginePorts ports() { return {m_clock, m_random}; }

    QString m_disk;
    Passphrase m_words = TestEngine::words();
    ManualClock m_clock{std::chrono::sys_days(std::chrono::year(2026) / 10 / 27) + std::chrono::hours(10)};
    SeededRandom m_random{7};

public:
    std::unique_ptr<Engine> engine;  ///< Destroyed first: it writes its witness into the folder.
};

#define SP_HOLDS(condition)                                                                                  \
    if (!(condition)) {                                                                                      \
        fprintf(stderr, "line %d: %s\n", __LINE__, #condition);                                              \
        return 1;                                                                                            \
    }

QByteArray reasonOf(const auto &result)
{
    return result ? QByteArray() : result.error().reason;
}

}  // namespace

class FullDiskReserveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutItNothingOpens();
    void aClosedPracticeOpensWithIt();
    void aChangeWithoutRoomGivesItUp();
    void comingToRestGivesItUp();
    void itIsInNoBackup();

private:
    void on(const std::function<int(Office &)> &work)
    {
        const QTemporaryDir place;
        const int code = onSmallDisk(place.path(), diskSize, [&] {
            Office office(place.path());
            return work(office);
        });
        if (code == noSmallDisk)
            QSKIP("this machine mounts no disks for tests");
        QCOMPARE(code, 0);
    }
};

// What the rest is about: it would prove nothing on a disk where a practice opens anyhow.
void FullDiskReserveTest::withoutItNothingOpens()
{
    on([](Office &office) {
        office.engine.reset();
        SP_HOLDS(QFile::remove(office.folder() + u"/reserve"_s));
        office.fill();
        SP_HOLDS(reasonOf(office.open()) == "storage.disk_full");
        return 0;
    });
}

void FullDiskReserveTest::aClosedPracticeOpensWithIt()
{
    const QTemporaryDir elsewhere;
    on([&](Office &office) {
        SP_HOLDS(office.isKept() && !office.engine->reserveWarning());
        office.engine.reset();
        SP_HOLDS(office.isKept());
        office.fill();
        SP_HOLDS(reasonOf(office.open()) == "");
        office.engine->keepReserve();
        SP_HOLDS(!QFileInfo::exists(office.folder() + u"/reserve"_s));
        const auto warning = office.engine->reserveWarning();
        SP_HOLDS(warning && warning->reason == "storage.reserve_used");
        SP_HOLDS(warning->facts.value(u"mib"_s).toInt() == 16);
        // Read, exported, worked on a little, locked.
        SP_HOLDS(office.clients() == 1);
        Engine &engine = *office.engine;
        const auto signer = auditSigner(engine.database(), engine.vault().vault);
        SP_HOLDS(signer && *signer);
        SP_HOLDS(reasonOf(exportAudit(
                     {engine.database(), (*signer)->key()}, elsewhere.filePath(u"audit"_s))) == "");
        SP_HOLDS(reasonOf(office.addClient(u"Bo"_s)) == "");
        SP_HOLDS(reasonOf(engine.settle()) == "");
        office.engine.reset();
        SP_HOLDS(reasonOf(office.open()) == "");
        office.engine->keepReserve();
        SP_HOLDS(office.clients() == 2 && office.engine->reserveWarning());
        // Once there is room it is there again by itself.
        office.clear();
        SP_HOLDS(reasonOf(office.engine->settle()) == "");
        SP_HOLDS(office.isKept() && !office.engine->reserveWarning());
        return 0;
    });
}

void FullDiskReserveTest::aChangeWithoutRoomGivesItUp()
{
    on([](Office &office) {
        office.fill();
        SP_HOLDS(office.isKept());
        // Some room may be left in the files that are there.
        QByteArray refused;
        for (int number = 0; number < 500 && refused.isEmpty(); ++number)
            refused = reasonOf(office.addClient(u"Client %1"_s.arg(number)));
        SP_HOLDS(refused == "storage.disk_full");
        SP_HOLDS(!QFileInfo::exists(office.folder() + u"/reserve"_s));
        SP_HOLDS(office.engine->reserveWarning());
        const std::size_t before = office.clients();
        SP_HOLDS(reasonOf(office.addClient(u"Bo"_s)) == "");
        office.engine.reset();
        SP_HOLDS(reasonOf(office.open()) == "");
        SP_HOLDS(office.clients() == before + 1);
        return 0;
    });
}

void FullDiskReserveTest::comingToRestGivesItUp()
{
    on([](Office &office) {
        // The log holds what the file has no room for.
        must(office.engine->database().execute("PRAGMA wal_autocheckpoint=0"));
        for (int number = 0; number < 300; ++number)
            must(office.addClient(u"Client %1"_s.arg(number)));
        office.fill();
        SP_HOLDS(reasonOf(office.engine->settle()) == "");
        SP_HOLDS(office.engine->reserveWarning());
        office.engine.reset();
        SP_HOLDS(reasonOf(office.open()) == "");
        SP_HOLDS(office.clients() == 100);  // As many as are listed at once.
        return 0;
    });
}

void FullDiskReserveTest::itIsInNoBackup()
{
    TestEngine practice;
    practice.engine->keepReserve();
    QVERIFY(QFileInfo::exists(practice.folder() + u"/reserve"_s));
    const QTemporaryDir place;
    const QString file = place.filePath(u"one.spbackup"_s);
    const BackupReport made = must(createBackup(*practice.engine, file));
    QVERIFY(QFileInfo(file).size() < DiskReserve::size);
    for (const BackupPart &part : made.manifest.parts)
        QVERIFY(part.name != u"reserve"_s);
    // The practice made of it keeps one of its own.
    const Passphrase words = TestEngine::words();
    const QString folder = place.filePath(u"restored"_s);
    must(restoreBackup(file, &words, KdfPolicyForTests::cheap(), folder, practice.clock.now()));
    QVERIFY(!QFileInfo::exists(folder + u"/reserve"_s));
    const auto restored = must(openPractice(folder, &words, KdfPolicyForTests::cheap(), practice.ports()));
    restored->keepReserve();
    QVERIFY(QFileInfo::exists(folder + u"/reserve"_s));
}

QTEST_GUILESS_MAIN(FullDiskReserveTest)
#include "full_disk_reserve_test.moc"
