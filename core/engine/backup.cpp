// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup.h"

#include "core/base/log.h"
#include "core/engine/backup_unpack.h"
#include "core/engine/engine.h"
#include "core/primitives/unit/unit_log_store.h"
#include "core/storage/database/migrator.h"
#include "core/storage/database/row_counts.h"
#include "core/storage/vault/staged_folder.h"
#include "core/storage/vault/subkeys.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

/// A database beside the workspace's own that goes with this object.
class TemporaryDatabase {
public:
    explicit TemporaryDatabase(const QString &folder) : m_path(temporaryBeside(folder + u"/backup"_s)) {}
    ~TemporaryDatabase()
    {
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1StringView(end));
    }
    Q_DISABLE_COPY_MOVE(TemporaryDatabase)
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Removes a backup that did not pass its test.
class Unproven {
public:
    explicit Unproven(QString path) : m_path(std::move(path)) {}
    ~Unproven()
    {
        if (!m_path.isEmpty() && !removeFile(m_path))
            logWarning("A backup that failed its test could not be removed...");
    }
    void proven() { m_path.clear(); }
    Q_DISABLE_COPY_MOVE(Unproven)

private:
    QString m_path;
};

/// What a crash in the middle of an earlier backup left beside this one. The folder may be shared with other
/// computers, where one may be writing at this moment.
void sweep(const QString &folder, Instant now)
{
    if (const auto swept = removeLeftovers(folder, now - std::chrono::hours(24)); !swept)
        logWarning("Parts of an old backup could not be removed...").reason(swept.error());
}

struct Opened {
    KeySlots slots;
    Unlocked unlocked;
};

/// Reads the slots with the first part, opens them and proves the manifest.
Result<Opened> unlock(BackupReader &reader, const QByteArray &slotFile, const VaultSession::Secret &secret,
    const KdfPolicy &kdf)
{
    auto decoded = KeySlots::decode(slotFile);
    if (!decoded && decoded.error().reason == "slot.version")
        return Error{ErrorCode::Refused, "backup.version", decoded.error().facts};
    if (!decoded || decoded->vault() != reader.manifest().vault)
        return backupDamaged(u"keys.slots"_s);
    struct Open {
        const KeySlots &slots;
        const KdfPolicy &kdf;
        Result<Unlocked> operator()(const Passphrase *passphrase) const
        {
            return slots.unlock(*passphrase, kdf);
        }
        Result<Unlocked> operator()(const RecoveryKey *key) const { return slots.unlock(*key); }
    };
    SP_TRY(unlocked, std::visit(Open{*decoded, kdf}, secret));
    SP_CHECK(reader.authenticate(unlocked.vaultKey));
    return Opened{*std::move(decoded), std::move(unlocked)};
}

/// Whether the database at `path` is whole and what the manifest says.
Result<Done> examine(const QString &path, const BackupManifest &manifest, const SecretBytes &vaultKey)
{
    const QString part = u"practice.db"_s;
    SP_TRY(database, Database::open(path, databaseKey(vaultKey)));
    SP_CHECK(database.checkIntegrity());
    SP_TRY(schema, schemaNumber(database));
    SP_TRY(rows, rowCounts(database));
    SP_TRY(audit, AuditStore(database).verify());
    SP_TRY(counter, UnitLogStore(database).last());
    SP_TRY(content, logicalDigest(database));
    if (audit.brokenAt || audit.head != manifest.audit || rows != manifest.counts ||
        schema != manifest.schema || counter != manifest.changeCounter ||
        content != manifest.content.value_or(content))
        return backupDamaged(part);
    return Done{};
}

/// Opens the written file as a restore would.
Result<Done> testOpen(
    const QString &path, const BackupManifest &manifest, const BackupSource &source, BackupMeter &meter)
{
    SP_TRY(reader, BackupReader::open(path));
    SP_CHECK(reader.authenticate(source.vaultKey));
    SP_TRY(slotFile, readSlotFile(reader));
    SP_TRY(slots, KeySlots::decode(slotFile));
    if (slots.vault() != manifest.vault)
        return backupDamaged(u"keys.slots"_s);
    const TemporaryDatabase copy(WorkspaceLayout(source.folder).backups());
    SP_CHECK(copyBackupPart(reader, meter, copy.path()));
    for (std::size_t at = 2; at < manifest.parts.size(); ++at)
        SP_CHECK(reader.next([&](std::span<const unsigned char> piece) {
            return meter.pass(static_cast<qint64>(piece.size()));
        }));
    SP_CHECK(reader.finish());
    return examine(copy.path(), manifest, source.vaultKey);
}

/// Copies the database as it is at one moment; the figures are the practice's own, which the copy has to
/// match.
Result<BackupManifest> copyDatabase(const BackupSource &source, const QString &target, Instant now)
{
    DatabaseOptions options;
    options.mode = DatabaseOptions::Mode::ReadOnly;
    SP_TRY(database,
        Database::open(WorkspaceLayout(source.folder).database(), databaseKey(source.vaultKey), options));
    // One snapshot for the figures and the copy, whatever the engine commits meanwhile.
    SP_CHECK(database.execute("BEGIN"));
    BackupManifest manifest{source.vault, now};
    SP_TRY(schema, schemaNumber(database));
    SP_TRY(audit, AuditStore(database).head());
    SP_TRY(counter, UnitLogStore(database).last());
    SP_TRY(rows, rowCounts(database));
    manifest.schema = schema;
    manifest.audit = audit;
    manifest.changeCounter = counter;
    manifest.counts = std::move(rows);
    SP_TRY(content, logicalDigest(database));
    manifest.content = content;
    SP_CHECK(database.copyTo(target, databaseKey(source.vaultKey)));
    return manifest;
}

}  // namespace

QString backupFileName(Instant at)
{
    const QByteArray text = localTimeText(LocalTime(at.time_since_epoch()));  // In UTC, as in the manifest.
    const QString digits = QString::fromLatin1(text).remove(u'-').remove(u':').replace(u'T', u'-').left(15);
    return u"solopilot-%1.spbackup"_s.arg(digits);
}

QJsonObject BackupReport::toJson() const
{
    QJsonObject json = manifest.toJson();
    json.insert(u"path"_s, path);
    json.insert(u"authentic"_s, proof == Proof::Authentic);
    return json;
}

BackupSource backupSource(const Engine &engine)
{
    return {engine.vault().folder.layout().folder(), engine.vault().vault, engine.vault().vaultKey.clone()};
}

Result<BackupReport> createBackup(Engine &engine, const QString &path)
{
    SP_CHECK(engine.settle());
    return writeBackup(backupSource(engine), path, engine.now());
}

Result<BackupReport> writeBackup(const BackupSource &source, const QString &path, Instant now,
    const BackupProgress &progress, const std::optional<BackupLink> &link)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, "backup.exists", {{u"path"_s, path}}};
    sweep(QFileInfo(path).absolutePath(), now);
    const WorkspaceLayout layout(source.folder);
    const TemporaryDatabase copy(layout.backups());
    SP_TRY(manifest, copyDatabase(source, copy.path(), now));
    manifest.link = link;
    std::vector<QString> sources;
    const auto add = [&](const QString &name, const QString &from) -> Result<Done> {
        SP_TRY(part, describePart(name, from));
        manifest.parts.push_back(std::move(part));
        sources.push_back(from);
        return Done{};
    };
    SP_CHECK(add(u"keys.slots"_s, layout.slotsA()));
    SP_CHECK(add(u"practice.db"_s, copy.path()));
    for (const QByteArray &blob : BlobStore(layout.attachments(), source.vaultKey).list())
        SP_CHECK(add(u"attachments/"_s + QString::fromLatin1(blob),
            layout.attachments() + u'/' + QString::fromLatin1(blob)));

    BackupMeter meter(manifest, 1, progress);
    SP_CHECK(meter.pass(0));
    SP_CHECK(writeBackupFile(path, manifest, sources, source.vaultKey));
    Unproven written(path);
    if (const auto tested = testOpen(path, manifest, source, meter); !tested) {
        // Stopped, or no room to open it: that says nothing about the backup.
        if (tested.error().reason == "canceled" || tested.error().code == ErrorCode::Unavailable)
            return tested.error();
        return Error{ErrorCode::Corrupt, "backup.test_failed",
            {{u"reason"_s, QString::fromLatin1(tested.error().reason)}}, tested.error().detail};
    }
    written.proven();
    return BackupReport{path, std::move(manifest), BackupReport::Proof::Authentic};
}

Result<BackupReport> verifyBackup(const QString &path, std::optional<VaultSession::Secret> secret,
    const KdfPolicy &kdf, const BackupProgress &progress)
{
    SP_TRY(reader, BackupReader::open(path));
    SP_CHECK(requireKnownSchema(reader.manifest()));
    SP_TRY(slotFile, readSlotFile(reader));
    if (secret)
        SP_CHECK(unlock(reader, slotFile, *secret, kdf));
    BackupMeter meter(reader.manifest(), 1, progress);
    for (std::size_t at = 1; at < reader.manifest().parts.size(); ++at)
        SP_CHECK(reader.next([&](std::span<const unsigned char> piece) {
            return meter.pass(static_cast<qint64>(piece.size()));
        }));
    SP_CHECK(reader.finish());
    return BackupReport{
        path, reader.manifest(), secret ? BackupReport::Proof::Authentic : BackupReport::Proof::Structure};
}

Result<BackupReport> restoreBackup(const QString &path, const VaultSession::Secret &secret,
    const KdfPolicy &kdf, const QString &folder, Instant now, const BackupProgress &progress)
{
    const auto exists = [&](const Error &error) {
        if (error.reason != "storage.folder_taken")
            return error;
        const WorkspaceLayout taken(folder);
        const bool practice = QFileInfo::exists(taken.database()) || QFileInfo::exists(taken.slotsA());
        return practice ? Error{ErrorCode::Conflict, "workspace.exists", error.facts, error.detail}
                        : Error{ErrorCode::Refused, "workspace.not_empty", error.facts, error.detail};
    };
    SP_TRY(reader, BackupReader::open(path));
    SP_CHECK(requireKnownSchema(reader.manifest()));
    auto staged = StagedFolder::create(folder);
    if (!staged)
        return exists(staged.error());
    const WorkspaceLayout layout(staged->staging());
    SP_TRY(slotFile, readSlotFile(reader));
    SP_TRY(opened, unlock(reader, slotFile, secret, kdf));
    const BackupManifest &manifest = reader.manifest();
    BackupMeter meter(manifest, 1, progress);
    SP_CHECK(unpackBackup(reader, opened.slots, layout, meter));
    const SecretBytes &vaultKey = opened.unlocked.vaultKey;
    SP_CHECK(examine(layout.database(), manifest, vaultKey));
    SP_CHECK(meter.pass(0));  // The last moment at which a wish to stop costs nothing.
    SP_CHECK(writeAnchor(layout.anchor(),
        {manifest.vault, DeviceId(manifest.vault.bytes()), manifest.audit.size, manifest.audit.hash,
            manifest.changeCounter, now},
        vaultKey));
    if (const auto committed = staged->commit(); !committed)
        return exists(committed.error());
    return BackupReport{path, manifest, BackupReport::Proof::Authentic};
}

}  // namespace sp
