// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/attachment_store.h"
#include "core/practice/notes/note_store.h"
#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"
#include "core/storage/database/row_counts.h"

#include "tests/faults/disk/simulated_disk.h"
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/practice_life.h"
#include "tests/support/practice_services.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const Instant now = instantFromMillis(1'793'000'000'000);

SecretBytes fileKey()
{
    SecretBytes key(48);
    std::fill_n(key.data(), key.size(), static_cast<unsigned char>(7));
    return key;
}

QString fileIn(const QString &folder)
{
    return folder + u"/practice.db"_s;
}

Result<Done> upgradeTo(const QString &folder, int number)
{
    SP_TRY(database, Database::open(fileIn(folder), fileKey()));
    return migrate(database, migrations().first(static_cast<std::size_t>(number)), now);
}

struct Found {
    int schema;
    Digest dump;
};

Found found(const QString &folder)
{
    Database database = must(Database::open(fileIn(folder), fileKey()));
    must(database.checkIntegrity());
    return {must(schemaNumber(database)), must(logicalDigest(database))};
}

/// How a step is stopped.
enum class Stop { PowerCut, FullDisk, BadDisk };

struct Try {
    QString from;     ///< The folder with the older file.
    QString scratch;  ///< Not there yet.
    int step;
    std::uint32_t at;
    Stop stop;
    Loss loss;
};

/// Stops the step; the folder that is left, or nothing when the step ended before.
std::optional<QString> stopped(const Try &what)
{
    QDir().mkpath(what.scratch);
    if (!QFile::copy(fileIn(what.from), fileIn(what.scratch)))
        qFatal("the older file could not be copied");
    const QString image = what.scratch + u"-image"_s;
    const Ended ended = inChild([&](int) {
        SimulatedDisk::watch(what.scratch);
        if (what.stop == Stop::PowerCut)
            SimulatedDisk::cutPowerAt(what.at, what.loss, what.at, image);
        else
            SimulatedDisk::failAt(
                Call::Write, what.at, what.stop == Stop::FullDisk ? ENOSPC : EIO, Lasting::ForGood);
        const auto upgraded = upgradeTo(what.scratch, what.step);
        if (what.stop == Stop::PowerCut || !SimulatedDisk::hasFailed())
            _exit(0);
        // What is acknowledged is there even so; what is refused says why.
        _exit(upgraded ? 3 : upgraded.error().reason.isEmpty() ? 4 : 5);
    });
    if (ended.code() == 0)
        return std::nullopt;
    if (ended.code() == 4)
        qFatal("a refusal without a reason");
    return what.stop == Stop::PowerCut ? image : what.scratch;
}

constexpr int sealingStep = 19;

/// Notes and attachments as they lay in a file before they were sealed; hashes as NoteService made them.
void writeOlderNotes(Database &database)
{
    const auto id = [](int kind, int number) {
        IdBytes bytes{};
        bytes[0] = static_cast<unsigned char>(kind);
        bytes[15] = static_cast<unsigned char>(number);
        return bytes;
    };
    const ProfileId author(id(9, 1));
    for (int number = 1; number <= 12; ++number) {
        const IdBytes client = id(1, number), note = id(2, number), file = id(4, number);
        must(database.run("INSERT INTO client (id, seq, kind, status, name, created_at, updated_at)"
                          " VALUES (:id, :seq, 'Person', 'Active', 'Ana', 0, 0)",
            {{":id", client}, {":seq", number}}));
        must(database.run("INSERT INTO note (id, seq, client, current_no, created_at, updated_at)"
                          " VALUES (:id, :seq, :client, 2, 0, 0)",
            {{":id", note}, {":seq", number}, {":client", client}}));
        Digest before{};
        for (int at = 1; at <= 2; ++at) {
            NoteVersion version{NoteVersionId(id(2 + at * 16, number)), at,
                {u"Title %1"_s.arg(number), QString(500, u'ä') + QString::number(at),
                    at == 1 ? QString() : u"mine"_s},
                author, now, {}};
            version.hash = noteVersionHash(NoteId(note), version, before);
            before = version.hash;
            must(database.run("INSERT INTO note_version (id, note, version_no, title, body, private_body, "
                              "author, saved_at, hash)"
                              " VALUES (:id, :note, :number, :title, :body, :private, :author, :at, :hash)",
                {{":id", version.id}, {":note", note}, {":number", at}, {":title", version.content.title},
                    {":body", version.content.body}, {":private", version.content.privateBody},
                    {":author", author}, {":at", version.savedAt}, {":hash", version.hash}}));
        }
        must(database.run(
            "INSERT INTO attachment (id, owner_type, owner, filename, mime, size, sha256, created_at)"
            " VALUES (:id, :type, :owner, :name, 'text/plain', 1, :sha, 0)",
            {{":id", file}, {":type", number % 2 == 0 ? "note" : "expense"}, {":owner", note},
                {":name", u"plan %1.txt"_s.arg(number)}, {":sha", sha256({"x"})}}));
    }
}

/// What the sealed file says of them, as the program reads it; empty where something is not as it was.
QByteArray sealedNotes(const QString &folder)
{
    Database database = must(Database::open(fileIn(folder), fileKey()));
    const NoteStore notes(database);
    const auto versions = notes.verify();
    if (!versions || *versions != 24)
        return {};
    QString text;
    must(notes.each([&](const Note &, const NoteContent &content) {
        text += content.title + content.body + content.privateBody + u'\n';
    }));
    for (const AttachmentId &id : must(database.all("SELECT id FROM attachment ORDER BY id", {},
             [](const Row &row) { return row.id<AttachmentTag>(0); })))
        text += must(AttachmentStore(database).find(id))->filename + u'\n';
    return text.toUtf8();
}

}  // namespace

class MigrationStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsDoneWholeOrNotAtAll();
    void notesAreSealedAllOrNone();
};

void MigrationStopTest::everyStepIsDoneWholeOrNotAtAll()
{
    const int last = migrations().back().number;
    const int first = byTier(last, 2, 2);
    const auto stops = byTier<std::vector<Stop>>(
        {Stop::PowerCut}, {Stop::PowerCut}, {Stop::PowerCut, Stop::FullDisk, Stop::BadDisk});
    Run run("migration_stop");
    for (int step = first; step <= last; ++step) {
        const QTemporaryDir folder;
        const QString older = folder.filePath(u"older"_s);
        const QString newer = folder.filePath(u"newer"_s);
        QDir().mkpath(older);
        {
            Database made = must(Database::open(fileIn(older), fileKey(), {DatabaseOptions::Mode::Create}));
            must(migrate(made, migrations().first(static_cast<std::size_t>(step - 1)), now));
        }
        QDir().mkpath(newer);
        QVERIFY(QFile::copy(fileIn(older), fileIn(newer)));
        must(upgradeTo(newer, step));
        const Found before = found(older);
        const Found after = found(newer);
        QCOMPARE(before.schema, step - 1);
        QCOMPARE(after.schema, step);
        for (const Stop stop : stops) {
            for (std::uint32_t at = 1;; ++at) {
                const Loss loss = static_cast<Loss>(at % 3);
                const QString scratch = folder.filePath(u"try"_s);
                const auto left = stopped({older, scratch, step, at, stop, loss});
                if (left) {
                    run.tried();
                    const Found as = found(*left);
                    const bool isOlder = as.schema == step - 1 && as.dump == before.dump;
                    const bool isNewer = as.schema == step && as.dump == after.dump;
                    if (!isOlder && !isNewer)
                        run.failed("step " + QByteArray::number(step) + " stopped at " +
                                   QByteArray::number(at) + " is neither done nor undone");
                    else if (!upgradeTo(*left, step) || found(*left).dump != after.dump)
                        run.failed("step " + QByteArray::number(step) + " cannot be done after a stop at " +
                                   QByteArray::number(at));
                }
                QDir(scratch).removeRecursively();
                QDir(scratch + u"-image"_s).removeRecursively();
                if (!left)
                    break;
            }
        }
    }
    QCOMPARE(run.failures(), 0);
    QVERIFY(run.count() > 10);
}

void MigrationStopTest::notesAreSealedAllOrNone()
{
    Run run("notes_sealed_at_upgrade");
    const QTemporaryDir folder;
    const QString older = folder.filePath(u"older"_s), newer = folder.filePath(u"newer"_s);
    QVERIFY(QDir().mkpath(older) && QDir().mkpath(newer));
    {
        Database made = must(Database::open(fileIn(older), fileKey(), {DatabaseOptions::Mode::Create}));
        must(migrate(made, migrations().first(sealingStep - 1), now));
        writeOlderNotes(made);
    }
    QVERIFY(QFile::copy(fileIn(older), fileIn(newer)));
    must(upgradeTo(newer, sealingStep));
    const QByteArray said = sealedNotes(newer);
    QVERIFY(said.contains("Title 12") && said.contains("mine") && said.contains("plan 2.txt"));
    const Found before = found(older);
    const std::uint32_t step = byTier(7U, 1U, 1U);
    for (std::uint32_t at = 1;; at += step) {
        const QString scratch = folder.filePath(u"try"_s);
        const auto left =
            stopped({older, scratch, sealingStep, at, Stop::PowerCut, static_cast<Loss>(at % 3)});
        if (left) {
            run.tried();
            const Found as = found(*left);
            const bool isOlder = as.schema == sealingStep - 1 && as.dump == before.dump;
            if (!isOlder && (as.schema != sealingStep || sealedNotes(*left) != said))
                run.failed(
                    "notes are neither sealed nor as they were after a stop at " + QByteArray::number(at));
            if (!upgradeTo(*left, sealingStep) || sealedNotes(*left) != said)
                run.failed("notes cannot be sealed after a stop at " + QByteArray::number(at));
        }
        QDir(scratch).removeRecursively();
        QDir(scratch + u"-image"_s).removeRecursively();
        if (!left)
            break;
    }
    QCOMPARE(run.failures(), 0);
    QVERIFY(run.count() > 5);
}

QTEST_GUILESS_MAIN(MigrationStopTest)
#include "migration_stop_test.moc"
