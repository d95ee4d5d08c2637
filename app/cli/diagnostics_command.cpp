// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diagnostics_command.h"

#include "app/cli/unlock.h"
#include "app/composition/crash_note.h"
#include "app/composition/program_diagnostics.h"
#include "app/composition/program_records.h"
#include "core/storage/vault/atomic_file.h"

#include <QDateTime>
#include <QFileInfo>

namespace sp::cli {

Result<Reply> tellDiagnostics(const Arguments &arguments, const QString &workspace, EnginePorts ports)
{
    SP_CHECK(arguments.allow(QString::fromLatin1(unlockOptions).split(u' ') +
                             QStringList{QStringLiteral("json"), QStringLiteral("to")}));
    SP_CHECK(arguments.allowWords(0));
    const auto to = arguments.option("to");
    if (to && QFileInfo::exists(*to))
        return Error{ErrorCode::Conflict, "file.exists", {{QStringLiteral("path"), *to}}};
    std::optional<PracticeDiagnostics> practice;
    if (arguments.has("passphrase-file") || arguments.has("recovery-file") || arguments.has("keychain")) {
        SP_TRY(engine, unlock(arguments, workspace, ports));
        SP_TRY(told, diagnosePractice(*engine));
        practice = std::move(told);
    }
    const QString text = diagnosticsText(diagnoseProgram(ports.clock.now()), practice);
    Reply reply{{{QStringLiteral("text"), text}}, text};
    if (to) {
        SP_TRY(path, outsideOf(workspace, *to));
        SP_CHECK(writeAtomically(path, text.toUtf8()));
        reply = {{{QStringLiteral("path"), path}},
            QStringLiteral(
                "Written to %1. Nothing leaves this computer by itself: read it before you pass it on.\n")
                .arg(path)};
    }
    markCrashesTold(stateFolder());
    return reply;
}

std::optional<Error> untoldEnd()
{
    const auto note = untoldCrash(stateFolder());
    if (!note)
        return std::nullopt;
    return Error{ErrorCode::Refused, "program.ended_unexpectedly",
        {{QStringLiteral("date"),
             QDateTime::fromMSecsSinceEpoch(toMillis(note->when)).date().toString(Qt::ISODate)},
            {QStringLiteral("program"), QString::fromLatin1(note->program)}}};
}

}  // namespace sp::cli
