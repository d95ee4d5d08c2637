// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_drill.h"

#include "core/base/log.h"
#include "core/engine/backup_unpack.h"
#include "core/practice/notes/attachment_store.h"
#include "core/practice/notes/note_store.h"
#include "core/primitives/ledger/ledger_store.h"
#include "core/primitives/unit/unit_log_store.h"
#include "core/storage/database/migrator.h"
#include "core/storage/database/row_counts.h"
#include "core/storage/vault/blob_store.h"
#include "core/storage/vault/staged_folder.h"
#include "core/storage/vault/subkeys.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

const QString drillPrefix = u".sp-drill-"_s;

/// The folder that a backup is restored into; it goes with this object.
class DrillFolder {
public:
    /// Only one drill runs on a practice, by whoever holds its lock, so what lies there is a killed one's.
    static Result<DrillFolder> create(const QString &backups)
    {
        SP_CHECK(makeFolder(backups));
        for (const QFileInfo &left :
            QDir(backups).entryInfoList({drillPrefix + u'*'}, QDir::Dirs | QDir::Hidden))
            if (!QDir(left.absoluteFilePath()).removeRecursively())
                return Error{
                    ErrorCode::Unavailable, "storage.read_only", {{u"path"_s, left.absoluteFilePath()}}};
        const QString name = QFileInfo(temporaryBeside(backups + u"/drill"_s)).completeBaseName();
        const QString path = backups + u'/' + drillPrefix + name.section(u'-', -1);
        SP_CHECK(makeFolder(path));
        return DrillFolder(path);
    }
    DrillFolder(DrillFolder &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    DrillFolder &operator=(DrillFolder &&) = delete;
    ~DrillFolder()
    {
        if (!m_path.isEmpty() && !QDir(m_path).removeRecursively())
            logWarning("What a restore drill made could not be removed; the next one will...");
    }
    const QString &path() const { return m_path; }

private:
    explicit DrillFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

Error differs(const QString &what)
{
    return {ErrorCode::Corrupt, "backup.differs", {{u"what"_s, what}}};
}

/// Goes through the checks one by one and writes down how far it came.
class Drill {
public:
    Drill(const BackupSource &source, Instant now, const BackupProgress &progress)
        : m_source(source), m_now(now), m_progress(progress)
    {
    }

    Result<DrillReport> run(const QString &file)
    {
        m_report.path = file;
        SP_TRY(folder, DrillFolder::create(WorkspaceLayout(m_source.folder).backups()));
        const auto passed = walk(file, WorkspaceLayout(folder.path()));
        // Stopped, or no room for it: that says nothing about the backup.
        if (!passed && (passed.error().reason == "canceled" || passed.error().code == ErrorCode::Unavailable))
            return passed.error();
        if (!passed)
            m_report.failure = passed.error();
        else
            m_report.failedCheck.clear();
        return m_report;
    }

private:
    Result<Done> walk(const QString &file, const WorkspaceLayout &layout)
    {
        begin("head");
        SP_TRY(reader, BackupReader::open(file));
        const BackupManifest &manifest = reader.manifest();
        m_report.madeAt = manifest.createdAt;
        SP_CHECK(requireKnownSchema(manifest));
        SP_CHECK(reader.authenticate(m_source.vaultKey));
        begin("parts");
        SP_TRY(slotFile, readSlotFile(reader));
        const auto slots = KeySlots::decode(slotFile);
        if (!slots || slots->vault() != m_source.vault)
            return backupDamaged(u"keys.slots"_s);
        BackupMeter meter(manifest, 1, m_progress);
        SP_CHECK(unpackBackup(reader, *slots, layout, meter));
        return openAndLook(layout, manifest, meter);
    }

    Result<Done> openAndLook(
        const WorkspaceLayout &layout, const BackupManifest &manifest, BackupMeter &meter)
    {
        const auto go = [&] { return meter.pass(0).has_value(); };
        begin("pages");
        SP_TRY(database, Database::open(layout.database(), databaseKey(m_source.vaultKey)));
        SP_CHECK(database.checkIntegrity());
        SP_CHECK(meter.pass(0));
        begin("rows");
        SP_CHECK(compareCounts(database, manifest));
        if (manifest.content) {
            begin("content");
            SP_TRY(content, logicalDigest(database, go));
            if (content != *manifest.content)
                return differs(u"content"_s);
        }
        begin("audit");
        SP_TRY(trail, AuditStore(database).verify([&](std::int64_t) { return go(); }));
        if (trail.brokenAt)
            return Error{
                ErrorCode::Corrupt, trail.reason, {{u"seq"_s, static_cast<qint64>(*trail.brokenAt)}}};
        if (trail.head != manifest.audit)
            return differs(u"audit"_s);
        // As a practice is opened: what follows asks in the newest schema.
        SP_CHECK(migrate(database, migrations(), m_now));
        begin("ledger");
        SP_CHECK(LedgerStore(database).verify());
        SP_CHECK(meter.pass(0));
        begin("notes");
        SP_CHECK(NoteStore(database).verify());
        begin("attachments");
        SP_TRY(contents, AttachmentStore(database).contents());
        const BlobStore blobs(layout.attachments(), m_source.vaultKey);
        for (const StoredContent &content : contents) {
            SP_CHECK(meter.pass(0));
            SP_TRY(holder, holderOf(database, blobs, content));
            SP_CHECK(holder.verify(content.sha256));
        }
        done();
        return Done{};
    }

    static Result<Done> compareCounts(Database &database, const BackupManifest &manifest)
    {
        SP_TRY(rows, rowCounts(database));
        SP_TRY(schema, schemaNumber(database));
        SP_TRY(counter, UnitLogStore(database).last());
        if (schema != manifest.schema)
            return differs(u"schema"_s);
        if (counter != manifest.changeCounter)
            return differs(u"unit_log"_s);
        for (const auto &[table, count] : manifest.counts)
            if (const auto there = rows.find(table); there == rows.end() || there->second != count)
                return differs(QString::fromLatin1(table));
        return rows.size() == manifest.counts.size() ? Result<Done>(Done{}) : differs(u"schema"_s);
    }

    /// The check that was under way is done; the next one is what fails, if it does.
    void begin(const QByteArray &check)
    {
        done();
        m_report.failedCheck = check;
    }
    void done()
    {
        if (!m_report.failedCheck.isEmpty())
            m_report.checks << std::exchange(m_report.failedCheck, {});
    }

    const BackupSource &m_source;
    Instant m_now;
    const BackupProgress &m_progress;
    DrillReport m_report;
};

/// The newest daily backup that this practice's key has made. One that is remembered as the newest and lies
/// there altered is it all the same.
QString newestOf(
    const BackupMemory &memory, const std::vector<FoundBackup> &found, const SecretBytes &vaultKey)
{
    const FoundBackup *newest = nullptr;
    for (const FoundBackup &each : found) {
        if (each.kind != FoundBackup::Kind::Ours ||
            (newest && newest->manifest->createdAt >= each.manifest->createdAt))
            continue;
        const auto reader = BackupReader::open(memory.folder + u'/' + each.name);
        if (reader && reader->authenticate(vaultKey))
            newest = &each;
    }
    if (!memory.kept.empty()) {
        const BackupMark &last = memory.kept.back();
        const auto there = std::ranges::find(found, last.name, &FoundBackup::name);
        const bool broken = there != found.end() && there->kind == FoundBackup::Kind::Damaged;
        if (broken && (!newest || newest->manifest->createdAt < last.madeAt))
            return last.name;
    }
    return newest ? newest->name : QString();
}

}  // namespace

Result<DrillReport> drillBackup(const BackupSource &source, const BackupMemory &memory, const QString &file,
    Instant now, const BackupProgress &progress)
{
    if (!file.isEmpty())
        return Drill(source, now, progress).run(file);
    if (!QFileInfo(memory.folder).isDir())
        return backupFolderMissing(memory.folder);
    SP_TRY(found, foundBackups(memory, source.vault, &source.vaultKey, BackupReading::Heads));
    const QString newest = newestOf(memory, found, source.vaultKey);
    if (newest.isEmpty())
        return Error{ErrorCode::NotFound, "backup.none", {{u"path"_s, memory.folder}}};
    return Drill(source, now, progress).run(memory.folder + u'/' + newest);
}

}  // namespace sp
