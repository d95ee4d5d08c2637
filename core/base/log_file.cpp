// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

/// A file is full at a part of what all may hold, so that the oldest can go without much.
constexpr int partsOfAll = 8;
/// More of them on one day than that are more than the limit holds.
constexpr int mostPartsOfADay = 10'000;
/// Room for the line that is on its way, from this program and another.
constexpr qint64 margin = 64 * 1024;

QByteArray nameOf(LogLevel level)
{
    return level == LogLevel::Warning ? "warning" : level == LogLevel::Info ? "info" : "debug";
}

QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC);
}

/// The files of the log, the oldest first, by their names.
QFileInfoList filesIn(const QString &folder)
{
    static const QRegularExpression name(u"^\\d{4}-\\d\\d-\\d\\d\\.(\\d{1,4})\\.log$"_s);
    QFileInfoList files;
    for (const QFileInfo &each : QDir(folder).entryInfoList({u"*.log"_s}, QDir::Files | QDir::NoSymLinks))
        if (name.match(each.fileName()).hasMatch())
            files += each;
    std::ranges::sort(files, {}, [](const QFileInfo &file) {
        const QString text = file.fileName();
        return std::pair(text.left(10), text.section(u'.', 1, 1).toInt());
    });
    return files;
}

}  // namespace

LogFile::LogFile(QString folder, const Clock &clock, LogLimits limits)
    : m_folder(std::move(folder)), m_home(QDir::homePath()), m_clock(clock), m_limits(limits)
{
}

LogFile::~LogFile()
{
    if (m_file >= 0)
        close(m_file);
}

std::unique_ptr<LogFile> LogFile::open(const QString &folder, const Clock &clock, LogLimits limits)
{
    if (!QDir().mkpath(folder) || chmod(QFile::encodeName(folder).constData(), S_IRWXU) != 0)
        return nullptr;
    std::unique_ptr<LogFile> log(new LogFile(folder, clock, limits));
    return log->ready(utc(clock.now()).toString(u"yyyy-MM-dd").toLatin1()) ? std::move(log) : nullptr;
}

void LogFile::sweep(const QByteArray &day) const
{
    const QString oldest = QDate::fromString(QString::fromLatin1(day), Qt::ISODate)
                               .addDays(1 - m_limits.days)
                               .toString(Qt::ISODate);
    QFileInfoList files = filesIn(m_folder);
    qint64 all = m_limits.bytes / partsOfAll + margin;
    for (const QFileInfo &file : files)
        all += file.size();
    for (const QFileInfo &file : files)
        if (file.fileName().left(10) < oldest || all > m_limits.bytes) {
            // What cannot be removed now is tried again with the next file.
            if (QFile::remove(file.filePath()))
                all -= file.size();
        }
}

bool LogFile::ready(const QByteArray &day)
{
    const qint64 full = m_limits.bytes / partsOfAll;
    if (m_file >= 0 && day == m_day && m_written < full)
        return true;
    if (m_file >= 0)
        close(std::exchange(m_file, -1));
    sweep(day);
    int part = 0;
    for (const QFileInfo &file : filesIn(m_folder))
        if (file.fileName().startsWith(QLatin1StringView(day)))
            part = file.fileName().section(u'.', 1, 1).toInt() + (file.size() < full ? 0 : 1);
    if (part >= mostPartsOfADay)
        return false;
    const QString path = u"%1/%2.%3.log"_s.arg(m_folder, QLatin1StringView(day)).arg(part);
    m_file = ::open(QFile::encodeName(path).constData(),
        O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    struct stat about {};
    if (m_file < 0 || fstat(m_file, &about) != 0 || !S_ISREG(about.st_mode) ||
        fchmod(m_file, S_IRUSR | S_IWUSR) != 0) {
        if (m_file >= 0)
            close(std::exchange(m_file, -1));
        return false;
    }
    m_day = day;
    m_written = about.st_size;
    return true;
}

void LogFile::write(LogLevel level, const QByteArray &category, const QString &text)
{
    const QDateTime now = utc(m_clock.now());
    QByteArray line = now.toString(Qt::ISODateWithMs).toLatin1() + ' ' + nameOf(level) + ' ' +
                      scrubbed(QString::fromUtf8(category), m_home).toUtf8() + ' ' +
                      scrubbed(text, m_home).toUtf8();
    const QMutexLocker guard(&m_mutex);
    if (m_lost > 0)
        line += " lost=" + QByteArray::number(m_lost);
    line += '\n';
    // In one call, so that lines of two programs do not mix.
    if (!ready(now.toString(u"yyyy-MM-dd").toLatin1()) ||
        ::write(m_file, line.constData(), static_cast<std::size_t>(line.size())) != line.size()) {
        ++m_lost;
        return;
    }
    m_lost = 0;
    // Wherever the file ends by now: others append to it too.
    m_written = lseek(m_file, 0, SEEK_CUR);
}

QByteArrayList LogFile::lastLines(const QString &folder, int count)
{
    QByteArrayList lines;
    const QFileInfoList files = filesIn(folder);
    for (auto each = files.rbegin(); each != files.rend() && lines.size() < count; ++each) {
        QFile file(each->filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // More than any count of lines that somebody would read takes.
        constexpr qint64 looked = 512 * 1024;
        if (file.size() > looked)
            file.seek(file.size() - looked);
        QByteArrayList own = file.readAll().split('\n');
        if (!own.isEmpty() && own.back().isEmpty())
            own.removeLast();
        lines = own.mid(std::max<qsizetype>(0, own.size() - (count - lines.size()))) + lines;
    }
    return lines;
}

}  // namespace sp
