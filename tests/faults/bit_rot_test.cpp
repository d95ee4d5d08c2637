// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup.h"
#include "core/storage/database/row_counts.h"
#include "core/storage/vault/subkeys.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/operations.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    return must(readWhole(path, 1 << 28));
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);  // Attachments are read-only.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// A practice with everything that lies on a disk: a database at rest, key slots, a witness, an attachment, a
/// backup, and a copy of it that was stopped with its log beside the database.
class Practice {
public:
    Practice() : subjects(makeOperatedPractice(place))
    {
        OpenedPractice opened(place.practice(), 51, 5);
        must(opened.open());
        Engine &engine = *opened.engine;
        attachment = must(engine.attachments().attach(engine.actor(), AttachmentOwner::of(subjects.note),
                              u"scan.txt"_s, QByteArray(9'000, 's')))
                         .sha256;
        must(createBackup(engine, backup()));
        must(engine.settle());
        vaultKey = engine.vault().vaultKey.clone();
        clientKey = must(engine.database().clientKeys().key(subjects.client));
        vault = engine.vault().vault;
        dump = must(logicalDigest(engine.database()));
        opened.engine.reset();
        stop();
    }

    WorkspaceLayout layout() const { return WorkspaceLayout(place.practice()); }
    QString backup() const { return place.backups() + u"/one.spbackup"_s; }

    QTemporaryDir folder;
    Place place{folder.filePath(u"closed"_s)};
    Place stopped{folder.filePath(u"stopped"_s)};
    Subjects subjects;
    Digest attachment{};
    SecretBytes vaultKey;
    SecretBytes clientKey;  ///< What the attachment lies under.
    VaultId vault{IdBytes{}};
    Digest dump{};
    Digest stoppedDump{};

private:
    /// The same practice, worked on until its program was stopped.
    void stop()
    {
        QProcess::execute(u"cp"_s, {u"-r"_s, place.root, stopped.root});
        const Ended ended = inChild([&](int pipe) {
            OpenedPractice opened(stopped.practice(), 61, 6);
            must(opened.open());
            for (const char *name : {"Bo", "Cy", "Di"})
                opened.did<ClientId>("client.add", [&](Unit &unit) {
                    return opened.engine->people().add(unit, {.name = QString::fromLatin1(name)});
                });
            must(opened.engine->witness());
            const Digest now = must(logicalDigest(opened.engine->database()));
            if (write(pipe, now.data(), now.size()) != static_cast<ssize_t>(now.size()))
                _exit(3);
            _exit(0);
        });
        if (ended.said.size() != static_cast<qsizetype>(stoppedDump.size()))
            qFatal("the practice could not be stopped");
        std::copy(ended.said.begin(), ended.said.end(), stoppedDump.begin());
    }
};

/// What a flipped bit came to. Harmless: all is as it was. Silent is the failure: nobody is told, and
/// something is different.
enum class Finding { Named, Harmless, Silent };

struct Part {
    const char *name;
    /// How many flips of a hundred.
    int share;
    bool isCovered;
    QString (*path)(const Practice &practice);
    Finding (*look)(const Practice &practice);
};

Finding lookAtDatabase(const Practice &practice)
{
    auto database = Database::open(practice.layout().database(), databaseKey(practice.vaultKey));
    if (!database || !database->checkIntegrity())
        return Finding::Named;
    return must(logicalDigest(*database)) == practice.dump ? Finding::Harmless : Finding::Silent;
}

Finding lookAtLog(const Practice &practice)
{
    // Opening folds the log into the file, so it works on a copy.
    const Place copy{practice.folder.filePath(u"copy"_s)};
    QDir().mkpath(copy.practice());
    for (const QString &name : QDir(practice.stopped.practice()).entryList(QDir::Files))
        if (!name.endsWith(u"-shm"_s))
            put(copy.practice() + u'/' + name, contents(practice.stopped.practice() + u'/' + name));
    QDir().mkpath(WorkspaceLayout(copy.practice()).attachments());
    Finding finding = Finding::Named;
    {
        OpenedPractice opened(copy.practice(), 71, 7);
        if (opened.open() && !needsAcknowledgement(opened.engine->vault().anchor.state))
            finding = must(logicalDigest(opened.engine->database())) == practice.stoppedDump
                          ? Finding::Harmless
                          : Finding::Silent;
    }
    QDir(copy.root).removeRecursively();
    return finding;
}

Finding lookAtSlots(const Practice &practice)
{
    const auto loaded = practice.layout().slotFiles().load();
    return !loaded || loaded->needsRepair() ? Finding::Named : Finding::Harmless;
}

Finding lookAtAnchor(const Practice &practice)
{
    return readAnchor(practice.layout().anchor(), practice.vault, practice.vaultKey) ? Finding::Harmless
                                                                                     : Finding::Named;
}

Finding lookAtAttachment(const Practice &practice)
{
    const BlobStore blobs(practice.layout().attachments(), practice.vaultKey);
    return blobs.heldFor(practice.clientKey).verify(practice.attachment) ? Finding::Harmless : Finding::Named;
}

Finding lookAtBackup(const Practice &practice)
{
    const Passphrase words = TestEngine::words();
    return verifyBackup(practice.backup(), &words, KdfPolicyForTests::cheap()) ? Finding::Harmless
                                                                               : Finding::Named;
}

QString attachmentPath(const Practice &practice)
{
    const BlobStore blobs(practice.layout().attachments(), practice.vaultKey);
    return practice.layout().attachments() + u'/' +
           QString::fromLatin1(blobs.heldFor(practice.clientKey).nameOf(practice.attachment));
}

const Part parts[] = {
    {"database", 60, false, [](const Practice &p) { return p.layout().database(); }, lookAtDatabase},
    {"log", 10, false, [](const Practice &p) { return p.stopped.practice() + u"/practice.db-wal"_s; },
        lookAtLog},
    {"first key slots", 5, true, [](const Practice &p) { return p.layout().slotsA(); }, lookAtSlots},
    {"second key slots", 5, true, [](const Practice &p) { return p.layout().slotsB(); }, lookAtSlots},
    {"witness", 10, true, [](const Practice &p) { return p.layout().anchor(); }, lookAtAnchor},
    {"attachment", 7, true, attachmentPath, lookAtAttachment},
    {"backup", 3, true, [](const Practice &p) { return p.backup(); }, lookAtBackup},
};

}  // namespace

class BitRotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFlippedBitIsSilent();
    void noOldPageIsSilent();
};

void BitRotTest::noFlippedBitIsSilent()
{
    const int flips = byTier(2'000, 20'000, 100'000);
    Practice practice;
    Run run("bit_flip");
    SeededRandom random(run.seed());
    for (const Part &part : parts) {
        const QString path = part.path(practice);
        const QByteArray good = contents(path);
        QVERIFY2(
            part.look(practice) == Finding::Harmless, "something is wrong with it before a bit was flipped");
        int named = 0;
        int harmless = 0;
        for (int number = 0; number < flips * part.share / 100; ++number) {
            QByteArray bad = good;
            const auto at = static_cast<qsizetype>(random.uniform(static_cast<std::uint32_t>(good.size())));
            bad[at] = static_cast<char>(bad[at] ^ 1 << random.uniform(8));
            put(path, bad);
            const Finding finding = part.look(practice);
            run.tried();
            named += finding == Finding::Named;
            harmless += finding == Finding::Harmless;
            if (finding == Finding::Silent)
                run.failed(QByteArray(part.name) + ", byte " + QByteArray::number(at) + " of " +
                           QByteArray::number(good.size()));
        }
        put(path, good);
        qInfo("%s: %d named, %d harmless", part.name, named, harmless);
        // Where a digest covers all of it, nothing is harmless.
        QVERIFY2(part.isCovered ? harmless == 0 : named > 0, part.name);
    }
    QCOMPARE(run.failures(), 0);
}

// Each page vouches for itself only, so one of an older copy of the same practice passes every check of the
// database. The witness knows all pages of a practice that was closed.
void BitRotTest::noOldPageIsSilent()
{
    const int replays = byTier(50, 200, 1'000);
    const int generations = byTier(5, 20, 100);
    constexpr qint64 pageSize = 4096;
    Practice practice;
    const QString path = practice.layout().database();
    std::vector<QByteArray> olds;
    for (int generation = 0; generation < generations; ++generation) {
        olds.push_back(contents(path));
        OpenedPractice opened(practice.place.practice(), 81, 8 + generation);
        must(opened.open());
        opened.did<ClientId>("client.add", [&](Unit &unit) {
            return opened.engine->people().add(unit, {.name = u"Number %1"_s.arg(generation)});
        });
    }
    const QByteArray now = contents(path);
    const QByteArray witness = contents(practice.layout().anchor());
    Run run("page_replay");
    SeededRandom random(run.seed());
    while (run.count() < replays) {
        const QByteArray &old = olds[random.uniform(static_cast<std::uint32_t>(olds.size()))];
        const auto pages = static_cast<std::uint32_t>(std::min(old.size(), now.size()) / pageSize);
        const qint64 page = random.uniform(pages);
        const QByteArray was = old.mid(page * pageSize, pageSize);
        if (was == now.mid(page * pageSize, pageSize))
            continue;
        QByteArray bad = now;
        // Now and then the whole file.
        if (random.uniform(10) == 0)
            bad = old;
        else
            bad.replace(page * pageSize, pageSize, was);
        put(path, bad);
        put(practice.layout().anchor(), witness);
        QFile::remove(path + u"-wal"_s);
        run.tried();
        OpenedPractice opened(practice.place.practice(), 91, 200);
        if (opened.open() && !needsAcknowledgement(opened.engine->vault().anchor.state))
            run.failed(
                "page " + QByteArray::number(page) + " of " + QByteArray::number(old.size() / pageSize));
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(BitRotTest)
#include "bit_rot_test.moc"
