// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/upgrade.h"

#include "core/base/log.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr qsizetype keptUpgrades = 3;

QString nameOf(int schema, Instant now)
{
    return backupFileName(now).replace(u"solopilot-"_s, u"solopilot-before-upgrade-%1-"_s.arg(schema));
}

void dropOld(const QString &folder)
{
    const auto found =
        QDir(folder).entryInfoList({u"solopilot-before-upgrade-*.spbackup"_s}, QDir::Files, QDir::Time);
    for (qsizetype at = keptUpgrades; at < found.size(); ++at)
        if (!removeFile(found[at].absoluteFilePath()))
            logWarning("An old backup could not be removed...");
}

}  // namespace

Result<Done> upgrade(
    const BackupSource &source, Database &database, std::span<const Migration> steps, Instant now)
{
    SP_TRY(schema, schemaNumber(database));
    if (schema > 0 && !steps.empty() && schema < steps.back().number) {
        const QString folder = WorkspaceLayout(source.folder).backups();
        SP_CHECK(writeBackup(source, folder + u'/' + nameOf(schema, now), now));
        dropOld(folder);
    }
    return migrate(database, steps, now);
}

}  // namespace sp
