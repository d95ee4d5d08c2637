// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/log.h"

#include <QMutex>

#include <memory>

namespace sp {

/// How much of a log is kept, whatever happens.
struct LogLimits {
    int days = 7;
    qint64 bytes = 10 * 1024 * 1024;
};

/// The files of the log in one folder, which only this user reads: YYYY-MM-DD.N.log, a line each in UTC,
///
///     2026-11-30T08:15:02.114Z warning solopilot.core Closing without a settled log... reason=storage.io
///
/// Several programs may write into the same folder, and several threads through the same LogFile.
class LogFile {
public:
    /// Makes the folder where it is missing. Null where nothing can be written there: a program goes on
    /// without a log. A link in the place of a file is never followed.
    static std::unique_ptr<LogFile> open(const QString &folder, const Clock &clock, LogLimits limits = {});
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// Appends one line; `text` is scrubbed first. What a full disk does not take is counted in the next line
    /// that it does.
    void write(LogLevel level, const QByteArray &category, const QString &text);

    /// The newest `count` lines that are kept in `folder`, the oldest first.
    static QByteArrayList lastLines(const QString &folder, int count);

private:
    LogFile(QString folder, const Clock &clock, LogLimits limits);
    /// Makes sure that a file of today's with room is open, and that old ones are gone.
    bool ready(const QByteArray &day);
    void sweep(const QByteArray &day) const;

    QString m_folder;
    QString m_home;
    const Clock &m_clock;
    LogLimits m_limits;
    QMutex m_mutex;
    QByteArray m_day;
    int m_file = -1;
    qint64 m_written = 0;
    int m_lost = 0;
};

}  // namespace sp
