// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/program_diagnostics.h"

#include "app/composition/crash_note.h"
#include "app/composition/program_records.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

#include <sodium.h>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesTold = 200;

QStringList told(const CrashNote &note)
{
    const auto text = [](const QByteArray &word) { return QString::fromLatin1(word); };
    QStringList lines{QDateTime::fromMSecsSinceEpoch(toMillis(note.when), Qt::UTC).toString(Qt::ISODate) +
                          u' ' + text(note.program) + u' ' + text(note.version) + u' ' + text(note.signal),
        u"build "_s + text(note.build)};
    for (const QByteArray &frame : note.frames)
        lines += text(frame);
    return lines;
}

/// What LogFile wrote, and of anything else nothing.
QStringList toldLines(const QString &folder)
{
    static const QRegularExpression line(
        u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (?:debug|info|warning)) (.*)$"_s);
    QStringList lines;
    const QString home = QDir::homePath();
    for (const QByteArray &each : LogFile::lastLines(folder, linesTold))
        if (const auto match = line.match(QString::fromUtf8(each)); match.hasMatch())
            lines += match.captured(1) + u' ' + scrubbed(match.captured(2), home);
    return lines;
}

}  // namespace

ProgramDiagnostics diagnoseProgram(Instant now, const QString &folder)
{
    ProgramDiagnostics program{now, SOLOPILOT_VERSION,
        QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(), qVersion(),
        sqlcipherVersion(), sodium_version_string(), {}, toldLines(folder)};
    if (const std::vector<CrashNote> notes = crashNotes(folder); !notes.empty())
        program.crash = told(notes.front());
    return program;
}

ProgramDiagnostics diagnoseProgram(Instant now)
{
    return diagnoseProgram(now, stateFolder());
}

}  // namespace sp
