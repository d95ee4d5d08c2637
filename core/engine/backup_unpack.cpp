// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_unpack.h"

#include "core/storage/database/migrator.h"

using namespace Qt::StringLiterals;

namespace sp {

BackupMeter::BackupMeter(const BackupManifest &manifest, int rounds, const BackupProgress &progress)
    : m_progress(progress)
{
    for (const BackupPart &part : manifest.parts)
        m_all += rounds * part.bytes;
}

Result<Done> BackupMeter::pass(qint64 bytes)
{
    m_done += bytes;
    if (m_progress && !m_progress(m_done, m_all))
        return Error{ErrorCode::Refused, "canceled"};
    return Done{};
}

Result<Done> requireKnownSchema(const BackupManifest &manifest)
{
    if (manifest.schema > migrations().back().number)
        return Error{ErrorCode::Refused, "backup.version", {{u"needs"_s, manifest.schema}}};
    return Done{};
}

Result<QByteArray> readSlotFile(BackupReader &reader)
{
    QByteArray bytes;
    SP_CHECK(reader.next([&](std::span<const unsigned char> piece) -> Result<Done> {
        bytes += view(piece);
        return bytes.size() > 64 * 1024 ? Result<Done>(backupDamaged(u"keys.slots"_s)) : Result<Done>(Done{});
    }));
    return bytes;
}

Result<Done> copyBackupPart(BackupReader &reader, BackupMeter &meter, const QString &path, FileAccess access)
{
    SP_TRY(file, AtomicFile::create(path, access));
    SP_CHECK(reader.next([&](std::span<const unsigned char> piece) -> Result<Done> {
        SP_CHECK(meter.pass(static_cast<qint64>(piece.size())));
        return file.write(piece);
    }));
    return file.commit();
}

Result<Done> unpackBackup(
    BackupReader &reader, const KeySlots &slots, const WorkspaceLayout &layout, BackupMeter &meter)
{
    SP_CHECK(layout.slotFiles().save(slots));
    SP_CHECK(copyBackupPart(reader, meter, layout.database()));
    SP_CHECK(makeFolder(layout.attachments()));
    SP_CHECK(makeFolder(layout.backups()));
    const auto &parts = reader.manifest().parts;
    for (std::size_t at = 2; at < parts.size(); ++at)
        SP_CHECK(
            copyBackupPart(reader, meter, layout.folder() + u'/' + parts[at].name, FileAccess::ReadOnly));
    return reader.finish();
}

}  // namespace sp
