// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup.h"

namespace sp {

/// Counts the bytes that went by, and hears whether to go on.
class BackupMeter {
public:
    /// `rounds`: how often every part goes by.
    BackupMeter(const BackupManifest &manifest, int rounds, const BackupProgress &progress);
    /// Fails with Refused "canceled".
    Result<Done> pass(qint64 bytes);

private:
    const BackupProgress &m_progress;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

/// Fails with "backup.version" {needs} where only a newer program can open what is in it.
Result<Done> requireKnownSchema(const BackupManifest &manifest);
/// The first part. Fails with "backup.damaged" {part}.
Result<QByteArray> readSlotFile(BackupReader &reader);
/// The next part as a file.
Result<Done> copyBackupPart(
    BackupReader &reader, BackupMeter &meter, const QString &path, FileAccess access = FileAccess::Private);
/// All parts behind the first as a practice in an empty folder. Every part's digest was compared when this
/// succeeds; what the database says was not looked at.
Result<Done> unpackBackup(
    BackupReader &reader, const KeySlots &slots, const WorkspaceLayout &layout, BackupMeter &meter);

}  // namespace sp
