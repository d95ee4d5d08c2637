// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace sp {

Q_LOGGING_CATEGORY(lcCore, "solopilot.core", QtWarningMsg)

namespace {

using LogKey = std::array<unsigned char, crypto_generichash_KEYBYTES>;

LogKey &logKey()
{
    static LogKey key = [] {
        LogKey random;
        randombytes_buf(random.data(), random.size());
        return random;
    }();
    return key;
}

}  // namespace

void setLogKey(std::span<const unsigned char> key)
{
    Q_ASSERT(key.size() == logKey().size());
    std::ranges::copy(key, logKey().begin());
}

LogEvent &LogEvent::record(std::span<const unsigned char> id)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hidden;
    crypto_generichash(hidden.data(), hidden.size(), id.data(), id.size(), logKey().data(), logKey().size());
    // Letters alone, and few: what holds digits or is long, the scrubber takes for a number or a key.
    constexpr std::size_t shown = 5;
    m_line += " record=";
    for (const unsigned char byte : std::span(hidden).first<shown>()) {
        m_line += static_cast<char>('a' + byte / 16);
        m_line += static_cast<char>('a' + byte % 16);
    }
    return *this;
}

LogEvent &LogEvent::word(const char *field, QByteArrayView word)
{
    constexpr int longest = 64;
    const bool isCode = !word.isEmpty() && word.size() <= longest && std::ranges::all_of(word, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '.' || each == '_' ||
               each == '-';
    });
    m_line += field;
    m_line += isCode ? word : QByteArrayView("unclear");
    return *this;
}

LogEvent &LogEvent::number(const char *field, qint64 number)
{
    m_line += field + QByteArray::number(number);
    return *this;
}

LogEvent::~LogEvent()
{
    const QMessageLogger logger(nullptr, 0, nullptr, lcCore().categoryName());
    switch (m_level) {
    case LogLevel::Debug:
        if (lcCore().isDebugEnabled())
            logger.debug("%s", m_line.constData());
        return;
    case LogLevel::Info:
        if (lcCore().isInfoEnabled())
            logger.info("%s", m_line.constData());
        return;
    case LogLevel::Warning:
        if (lcCore().isWarningEnabled())
            logger.warning("%s", m_line.constData());
        return;
    }
}

}  // namespace sp
