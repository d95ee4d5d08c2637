// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/program_records.h"

#include "app/composition/crash_note.h"
#include "core/base/random.h"
#include "core/storage/vault/atomic_file.h"

#include <QDir>
#include <QStandardPaths>

#include <array>
#include <cstdio>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

/// What the handler of messages, which is a plain function, works with.
struct Sinks {
    LogFile *log = nullptr;
    LogLevel least = LogLevel::Info;
    ProgramRecords::Echo echo = ProgramRecords::Echo::Everything;
    QString home;
};
Sinks sinks;

LogLevel levelOf(QtMsgType type)
{
    return type == QtDebugMsg ? LogLevel::Debug : type == QtInfoMsg ? LogLevel::Info : LogLevel::Warning;
}

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What writing a line makes Qt say would be written by writing a line.
    static thread_local bool busy = false;
    if (busy)
        return;
    busy = true;
    const QByteArray category = context.category ? context.category : "default";
    const LogLevel level = levelOf(type);
    if (sinks.log && level >= sinks.least)
        sinks.log->write(level, category, text);
    const bool isOurs = category.startsWith("solopilot");
    if (isOurs ? level == LogLevel::Warning
               : sinks.echo == ProgramRecords::Echo::Everything && level != LogLevel::Debug)
        std::fprintf(stderr, "%s\n", scrubbed(text, sinks.home).toUtf8().constData());
    busy = false;
}

/// A key of this installation's, so that what stands for a record in the log does so from one start to the
/// next; a new one where it cannot be kept.
void useLogKey(const QString &folder)
{
    constexpr qint64 size = 32;
    const QString path = folder + u"/log.key"_s;
    if (const auto kept = readWhole(path, size); kept && kept->size() == size) {
        setLogKey(std::span(reinterpret_cast<const unsigned char *>(kept->constData()), size));
        return;
    }
    std::array<unsigned char, size> key{};
    SystemRandom().fill(key);
    setLogKey(key);
    if (const auto written =
            writeAtomically(path, QByteArrayView(reinterpret_cast<const char *>(key.data()), size));
        !written)
        logWarning("The key of the log could not be kept...").reason(written.error());
}

LogLevel leastOf(const QByteArray &asked)
{
    return asked == "debug" ? LogLevel::Debug : asked == "warning" ? LogLevel::Warning : LogLevel::Info;
}

/// Categories of ours say no more than warnings unless they are asked to.
QString filterOf(LogLevel least)
{
    return least == LogLevel::Debug  ? u"solopilot.*=true"_s
           : least == LogLevel::Info ? u"solopilot.*.info=true"_s
                                     : QString();
}

}  // namespace

QString stateFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(set) ? set : QDir::homePath() + u"/.local/state"_s) + u"/solopilot"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/state"_s;
#endif
}

ProgramRecords::ProgramRecords(const char *program, const Clock &clock, Echo echo)
{
    const QString folder = stateFolder();
    const QByteArray level = qgetenv("SOLOPILOT_LOG");
    sinks.echo = echo;
    sinks.home = QDir::homePath();
    if (level != "off") {
        m_log = LogFile::open(folder, clock);
        sinks.log = m_log.get();
    }
    qInstallMessageHandler(takeMessage);
    if (m_log) {
        sinks.least = leastOf(level);
        QLoggingCategory::setFilterRules(filterOf(sinks.least));
        useLogKey(folder);
    }
    if (QDir().mkpath(folder))
        noteCrashes(program, folder);
    logInfo("Starting...");
}

ProgramRecords::~ProgramRecords()
{
    qInstallMessageHandler(nullptr);
    sinks.log = nullptr;
}

}  // namespace sp
