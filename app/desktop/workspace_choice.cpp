// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_choice.h"

#include "core/storage/vault/workspace_folder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sp {

namespace {

bool isFree(const QString &folder)
{
    const QFileInfo found(folder);
    return !found.exists() || (found.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden |
                                                                     QDir::System | QDir::NoDotAndDotDot));
}

}  // namespace

bool hasPractice(const QString &folder)
{
    return QFileInfo::exists(WorkspaceLayout(folder).slotsA()) ||
           QFileInfo::exists(WorkspaceLayout(folder).slotsB());
}

QString demoFolderFor(const QString &workspace)
{
    const QString beside = QFileInfo(workspace).absolutePath() + u"/demo"_s;
    return beside == QDir::cleanPath(workspace) ? beside + u"-practice"_s : beside;
}

QString restoreFolderFor(const QString &workspace)
{
    const QString own = QDir::cleanPath(workspace);
    if (isFree(own))
        return own;
    QString name = own + u"-restored"_s;
    for (int number = 2; !isFree(name); ++number)
        name = own + u"-restored-%1"_s.arg(number);
    return name;
}

}  // namespace sp
