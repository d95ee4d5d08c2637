// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_words.h"
#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/engine/mirror.h"
#include "ui/messages/error_text.h"

#include <QDir>

namespace sp::cli {

namespace {

Result<Reply> status(Context &context)
{
    SP_CHECK(context.engine().mayRead(mirrorJob));
    SP_TRY(state, mirrorState(context.engine()));
    QString text = state.folder.isEmpty()
                       ? QStringLiteral("No open mirror folder.\n")
                       : QStringLiteral("%1 follows the practice, unencrypted, while a program runs the jobs "
                                        "that are due.\n")
                             .arg(state.folder);
    if (state.writtenAt)
        text += QStringLiteral("%1 files, the last changes written %2\n")
                    .arg(state.files)
                    .arg(atText(state.writtenAt));
    if (state.failedAt)
        text += QStringLiteral("Since %1: %2\n")
                    .arg(atText(state.failedAt), ui::reasonText(state.reason, state.facts));
    QJsonObject json = state.toJson();
    json.insert(QStringLiteral("on"), !state.folder.isEmpty());
    return Reply{json, text};
}

Result<Reply> now(Context &context)
{
    Progress progress("files");
    SP_TRY(report, writeMirror(context.engine(), [&](qint64 done, qint64 all) {
        progress.show(done, all);
        return true;
    }));
    progress.clear();
    QJsonArray inTheWay;
    QString text = QStringLiteral("%1 files, %2 written, %3 removed. They are not encrypted.\n")
                       .arg(report.files)
                       .arg(report.written)
                       .arg(report.removed);
    for (const QString &path : report.inTheWay) {
        inTheWay.append(path);
        text += QStringLiteral("Left alone, because it is not the mirror's: %1\n").arg(path);
    }
    return Reply{{{QStringLiteral("files"), report.files}, {QStringLiteral("written"), report.written},
                     {QStringLiteral("removed"), report.removed}, {QStringLiteral("in_the_way"), inTheWay}},
        text};
}

Result<Reply> switchOn(Context &context)
{
    SP_TRY(folder, context.arguments().word(0, "FOLDER"));
    SP_CHECK(setMirror(context.engine(), folder));
    return now(context);
}

Result<Reply> switchOff(Context &context)
{
    SP_TRY(before, mirrorState(context.engine()));
    SP_CHECK(setMirror(context.engine(), {}));
    return Reply{{{QStringLiteral("folder"), before.folder}},
        before.folder.isEmpty()
            ? QStringLiteral("There was none.\n")
            : QStringLiteral("Off. What was written to %1 is not encrypted and stays until you delete it.\n")
                  .arg(before.folder)};
}

constexpr Command commands[] = {
    {"mirror on", "FOLDER",
        "Keep calendar, contacts, notes, books and invoices current in a folder, NOT encrypted", "", switchOn,
        1, Drawing::Draws},
    {"mirror off", "", "Stop that; what was written stays", "", switchOff, 0},
    {"mirror now", "", "Bring the mirror folder up to date", "", now, 0, Drawing::Draws},
    {"mirror status", "", "Show where the mirror folder is and how it stands", "", status, 0},
};

}  // namespace

std::span<const Command> mirrorCommands()
{
    return commands;
}

}  // namespace sp::cli
