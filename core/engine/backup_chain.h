// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup.h"
#include "core/values/time_zone.h"

namespace sp {

/// What the practice remembers of its daily backups, inside the vault.
struct BackupMemory {
    std::int64_t number = 0;            ///< Of the newest; 0 before the first.
    Digest digest{};                    ///< Of its manifest.
    QString folder = {};                ///< Where it was written.
    std::vector<BackupMark> kept = {};  ///< What has to lie there, by number.

    QJsonObject toJson() const;
    static BackupMemory fromJson(const QJsonObject &json);
};

/// A daily backup's file as it lies in the folder.
struct FoundBackup {
    /// Ours: whole as far as it was read, and made with this practice's key. Other: another practice's, or
    /// of before backups were chained and not made with the key of now.
    /// Forged: says that it is ours, but was not made with the key. Damaged: cannot be read, or not to its
    /// end.
    enum class Kind { Ours, Other, Forged, Damaged } kind = Kind::Damaged;
    QString name;
    std::optional<BackupManifest> manifest = {};  ///< None where not even that could be read.
    Digest digest{};
    QByteArray reason = {};  ///< Why it is Damaged.

    /// Nothing where it is not ours or was made before backups were chained.
    const BackupLink *link() const;
};

/// How far files are read: what stands at their beginning, and their length, or all of them.
enum class BackupReading { Heads, Whole };

/// The daily backups in the folder that is remembered, by name. One is proven by the vault's key or, made
/// before the vault got a new one, by being remembered; without a key nothing can be told from a forger's.
/// Ends with Refused "canceled" where `progress`, told the files read, asks for it.
Result<std::vector<FoundBackup>> foundBackups(const BackupMemory &memory, const VaultId &vault,
    const SecretBytes *vaultKey, BackupReading reading, const BackupProgress &progress = {});

/// Something that is not as it was left.
struct ChainFault {
    /// Missing: keeping left it there, and it is gone. Altered: under its name lies something else. Foreign:
    /// nothing of this practice, under a daily backup's name. OutOfOrder: a backup of this practice that does
    /// not follow from the one before it, or lies under another's name.
    enum class Kind { Missing, Altered, Foreign, OutOfOrder } kind;
    QString name;
    std::int64_t number = 0;  ///< 0 where nobody can tell.
    std::optional<Instant> madeAt = {};

    QJsonObject toJson() const;
    static std::optional<ChainFault> fromJson(const QJsonObject &json);
    friend bool operator==(const ChainFault &, const ChainFault &) = default;
};
QByteArray chainFaultName(ChainFault::Kind kind);

/// Looks through what lies in a folder of daily backups. Empty: it is whole. A backup that is newer than what
/// the practice remembers (it was itself restored from one, or ended before it could write that down) says
/// what has to be there in its stead. Another practice's backups may lie in the same folder.
std::vector<ChainFault> chainFaults(const BackupMemory &memory, const std::vector<FoundBackup> &found);

/// What a look through a folder of daily backups has found.
struct ChainReport {
    QString folder;
    std::vector<FoundBackup> found;
    std::vector<ChainFault> faults;
};
/// By the files alone, all of them read to their end, for a folder whose practice is not at hand: the newest
/// says what has to be there. Fails with NotFound "backup.none" {path}, or "canceled".
Result<ChainReport> readBackupFolder(const QString &folder, const BackupProgress &progress = {});

/// The next daily backup's place in the chain, and what may go when it is made.
struct NextBackup {
    BackupLink link;
    QStringList surplus;  ///< Names of files, once it is proven.
};
NextBackup nextBackup(
    const BackupMemory &memory, const std::vector<FoundBackup> &found, Instant now, const TimeZone &zone);

}  // namespace sp
