// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLoggingCategory>
#include <QString>

#include <chrono>
#include <span>

namespace sp {

/// Words that stand in the source, so that no text of a person's can be among them.
class LogWords {
public:
    consteval LogWords(const char *literal) : m_text(literal) {}
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

enum class LogLevel { Debug, Info, Warning };

/// One line of the log: what is about to be done or what happened, in English, and after it the few kinds of
/// facts that may stand in a log. There is no way to give it a name, a text, an address or a key. Written
/// when it goes:
///
///     logWarning("Closing without a settled log...").reason(settled.error());
class LogEvent {
public:
    LogEvent(LogLevel level, LogWords what) : m_level(level), m_line(what.text()) {}
    ~LogEvent();
    Q_DISABLE_COPY_MOVE(LogEvent)

    /// Its reason code; neither facts nor detail.
    LogEvent &reason(const Error &error) { return word(" reason=", error.reason); }
    /// A name that the source gave: of a command, a kind of job, a table, a step of the schema.
    LogEvent &name(QByteArrayView name) { return word(" name=", name); }
    /// Which record, as something that tells it from others and leads to none without the key.
    LogEvent &record(std::span<const unsigned char> id);
    LogEvent &count(qint64 count) { return number(" count=", count); }
    LogEvent &took(std::chrono::milliseconds time) { return number(" ms=", time.count()); }
    /// What the operating system answered.
    LogEvent &systemError(int number) { return this->number(" errno=", number); }

private:
    /// Anything but lower-case letters, digits and "._-" is a sign that it is no code, and is left out.
    LogEvent &word(const char *field, QByteArrayView word);
    LogEvent &number(const char *field, qint64 number);

    LogLevel m_level;
    QByteArray m_line;
};

inline LogEvent logDebug(LogWords what)
{
    return {LogLevel::Debug, what};
}
inline LogEvent logInfo(LogWords what)
{
    return {LogLevel::Info, what};
}
inline LogEvent logWarning(LogWords what)
{
    return {LogLevel::Warning, what};
}

/// The key under which record() hides ids, 32 bytes, taken once at the start; a random one until then.
void setLogKey(std::span<const unsigned char> key);

/// One line that can stand in a log whatever `text` holds: no line breaks, escapes and invisible marks, and
/// nothing that looks like an address, a number of a telephone, a card or an account, a link, a password or
/// token, or a file of somebody's. The last line of defence for what Qt and libraries say; it errs on the
/// side of saying less. At most longestLogText characters.
QString scrubbed(const QString &text, const QString &home);

constexpr int longestLogText = 1000;

}  // namespace sp
