// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/secret.h"
#include "core/engine/backup_link.h"
#include "core/primitives/audit/audit_store.h"
#include "core/storage/vault/atomic_file.h"

#include <map>
#include <span>

namespace sp {

/// The file formats this program writes and reads. It rises when an older program could no longer read what
/// we write. 1 knew neither the content's digest nor the chain of daily backups; it is still read.
inline constexpr int backupFormat = 2;

struct BackupPart {
    QString name;  ///< "keys.slots", "practice.db" or "attachments/<64 hex digits>"
    qint64 bytes = 0;
    Digest sha256{};
};

/// What a backup says of itself, readable without a key. It holds figures and digests, nothing about a
/// person.
struct BackupManifest {
    VaultId vault;
    Instant createdAt;
    int schema = 0;
    AuditHead audit = {};
    std::int64_t changeCounter = 0;
    std::map<QByteArray, std::int64_t> counts = {};  ///< Rows of each table.
    std::optional<Digest> content = {};   ///< As logicalDigest() of the database; none in format 1.
    std::optional<BackupLink> link = {};  ///< Of daily backups.
    std::vector<BackupPart> parts = {};   ///< Keys, database, attachments by name; so they stand in the file.

    QJsonObject toJson() const;
    /// What later backups name this one by.
    Digest digest() const;
    /// Fails with "backup.damaged" {part}.
    static Result<BackupManifest> fromJson(const QJsonObject &json);
};

/// Writes one file: magic, format, manifest, its MAC under the backup key, a digest of all that, then the
/// parts. They are encrypted already, each in its own way, so they are copied as they are. Fails with
/// Conflict "backup.changed" {part} when a source is not what the manifest says, or as AtomicFile.
Result<Done> writeBackupFile(const QString &path, const BackupManifest &manifest,
    std::span<const QString> sources, const SecretBytes &vaultKey);

/// Size and digest of a file, read in bounded memory.
Result<BackupPart> describePart(const QString &name, const QString &source);

/// Reads a backup front to end in bounded memory. Every difference fails with Corrupt "backup.damaged"
/// {part}: "head" or the name of the part that is not as it was; a later format with Refused "backup.version"
/// {needs}.
class BackupReader {
public:
    static Result<BackupReader> open(const QString &path);

    const BackupManifest &manifest() const { return m_manifest; }
    /// Of the manifest as it stands in the file.
    Digest digest() const;
    /// How long the file is when nothing is cut off it or added.
    qint64 wholeSize() const;
    /// Whether the vault's own key has made it. Fails with "backup.damaged" {part: "head"}.
    Result<Done> authenticate(const SecretBytes &vaultKey) const;

    using Sink = std::function<Result<Done>(std::span<const unsigned char>)>;
    /// Reads the next part, in the manifest's order; what `sink` was given is vouched for only when this
    /// succeeds.
    Result<Done> next(const Sink &sink = {});
    /// After the last part: nothing more may follow.
    Result<Done> finish();

private:
    BackupReader(QString path, FileDescriptor file, BackupManifest manifest, QByteArray head, QByteArray mac);

    QString m_path;
    FileDescriptor m_file;
    BackupManifest m_manifest;
    QByteArray m_head;
    QByteArray m_mac;
    std::size_t m_next = 0;
};

Error backupDamaged(const QString &part);

}  // namespace sp
