// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/older_backups.h"

#include "core/engine/backup_keeping.h"
#include "core/engine/daily_backup.h"
#include "core/engine/engine.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

bool isDaily(const QString &path)
{
    return QFileInfo(path).fileName().startsWith(u"solopilot-daily-"_s);
}

}  // namespace

Result<std::vector<OlderBackup>> backupsBefore(Engine &engine, Instant moment)
{
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(daily, backupFolder(engine));
    std::vector<OlderBackup> found;
    std::vector<Instant> days;
    QStringList folders{engine.vault().folder.layout().backups(), daily};
    folders.removeDuplicates();
    for (const QString &folder : folders) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.spbackup"_s}, QDir::Files)) {
            const auto reader = BackupReader::open(file.absoluteFilePath());
            // What cannot be read is told by the checks of backups, and holds nothing that could be read.
            if (!reader || reader->manifest().vault != engine.vault().vault)
                continue;
            const Instant at = reader->manifest().createdAt;
            if (isDaily(file.filePath()))
                days.push_back(at);
            if (at < moment)
                found.push_back({file.absoluteFilePath(), at, {}});
        }
    }
    for (OlderBackup &each : found)
        if (isDaily(each.path))
            each.leavesOn = leavesOn(each.madeAt, days, engine.now(), zone);
    std::ranges::sort(found, {}, &OlderBackup::madeAt);
    return found;
}

}  // namespace sp
