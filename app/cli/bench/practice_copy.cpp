// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/practice_copy.h"

#include "core/storage/vault/subkeys.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sp::cli {

bool forgetPeakMemory()
{
    QFile control(u"/proc/self/clear_refs"_s);
    return control.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && control.write("5") == 1;
}

double memoryInMiB(const char *line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n'))
        if (each.startsWith(line) && each[static_cast<int>(qstrlen(line))] == ':')
            return each.mid(static_cast<int>(qstrlen(line)) + 1).trimmed().split(' ').front().toDouble() /
                   1024;
    return 0;
}

Result<Done> copyPractice(Engine &engine, const QString &folder)
{
    SP_CHECK(engine.settle());
    const WorkspaceLayout from = engine.vault().folder.layout();
    const WorkspaceLayout to(folder);
    for (const QString &part : {to.attachments(), to.backups()})
        if (!QDir().mkpath(part))
            return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, part}}};
    for (const auto &[source, target] : {std::pair{from.slotsA(), to.slotsA()},
             std::pair{from.slotsB(), to.slotsB()}, std::pair{from.anchor(), to.anchor()}})
        if (QFile::exists(source) && !QFile::copy(source, target))
            return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, target}}};
    return engine.database().copyTo(to.database(), databaseKey(engine.vault().vaultKey));
}

}  // namespace sp::cli
