// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup_file.h"
#include "core/engine/vault_session.h"

namespace sp {

class Engine;

/// What it takes to back a practice up beside its open engine, on any thread.
struct BackupSource {
    QString folder;
    VaultId vault;
    SecretBytes vaultKey;
};
BackupSource backupSource(const Engine &engine);

/// Told in bytes; false ends the work with Refused "canceled".
using BackupProgress = std::function<bool(qint64 done, qint64 all)>;

/// "solopilot-20261027-100000.spbackup"
QString backupFileName(Instant at);

/// What was found in a backup. `authentic` is asked for with the passphrase or the recovery key; without one
/// only chance damage is noticed, not a forger's.
struct BackupReport {
    QString path;
    BackupManifest manifest;
    enum class Proof { Structure, Authentic } proof = Proof::Structure;
    QJsonObject toJson() const;
};

/// Writes the practice as of now into one file: the key slots, the database and the attachments, all
/// encrypted as they lie in the workspace. It is then opened again from what the disk holds: every part's
/// digest, the database's pages and structure, its whole audit chain and the rows of each table are compared
/// with the practice. What fails that is removed.
///
/// Fails with "backup.exists" {path}, "backup.changed" {part}, "backup.test_failed" {reason}, or as
/// AtomicFile and Database do, also where the disk has no room to open it again.
Result<BackupReport> createBackup(Engine &engine, const QString &path);
/// The same by a connection of its own, of the practice as it is at this moment; for a thread that must not
/// keep the engine waiting, and for a database whose engine is not there yet. `link` chains it to the daily
/// backups before it.
Result<BackupReport> writeBackup(const BackupSource &source, const QString &path, Instant now,
    const BackupProgress &progress = {}, const std::optional<BackupLink> &link = {});

/// Reads and checks all of it. Fails with "backup.damaged" {part}, "backup.version" {needs}, as
/// openForReading, or as KeySlots::unlock() where a secret is given.
Result<BackupReport> verifyBackup(const QString &path, std::optional<VaultSession::Secret> secret,
    const KdfPolicy &kdf, const BackupProgress &progress = {});

/// Makes a workspace from a backup; `folder` is not there yet or empty. Nothing appears there before all of
/// it was checked, the database opened and its audit chain walked. Fails as verifyBackup() and with
/// "workspace.exists" or "workspace.not_empty", both {path}, or "canceled"; then nothing remains.
Result<BackupReport> restoreBackup(const QString &path, const VaultSession::Secret &secret,
    const KdfPolicy &kdf, const QString &folder, Instant now, const BackupProgress &progress = {});

}  // namespace sp
