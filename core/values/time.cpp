// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/time.h"

#include <cstdio>

namespace sp {

using namespace std::chrono;

namespace {

Error invalid(const char *reason, QByteArrayView text)
{
    return {ErrorCode::InvalidInput, reason,
        {{QStringLiteral("text"), QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)))}}};
}

/// Reads `count` digits at `at`; -1 when there are none.
int digits(QByteArrayView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (const char c : text.sliced(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

LocalDate dateOf(LocalTime time)
{
    return floor<days>(time);
}

year_month_day civil(LocalDate date)
{
    return year_month_day(date);
}

int isoWeekday(LocalDate date)
{
    return static_cast<int>(weekday(date).iso_encoding());
}

Result<LocalDate> parseDate(QByteArrayView text)
{
    const int y = digits(text, 0, 4), m = digits(text, 5, 2), d = digits(text, 8, 2);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || y < 1900 || y > 2200 || m < 0 || d < 0)
        return invalid("date.invalid", text);
    const year_month_day date(year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d)));
    if (!date.ok())
        return invalid("date.invalid", text);
    return LocalDate(date);
}

QByteArray dateText(LocalDate date)
{
    const year_month_day parts = civil(date);
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(parts.year()),
        static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
    return buffer;
}

Result<LocalTime> parseLocalTime(QByteArrayView text)
{
    if (text.size() != 16 && text.size() != 19)
        return invalid("time.invalid", text);
    const auto date = parseDate(text.first(10));
    const int h = digits(text, 11, 2), m = digits(text, 14, 2);
    const int s = text.size() == 19 ? digits(text, 17, 2) : 0;
    if (!date || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' ||
        (text.size() == 19 && text[16] != ':') || h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 59)
        return invalid("time.invalid", text);
    return LocalTime(*date) + hours(h) + minutes(m) + seconds(s);
}

QByteArray localTimeText(LocalTime time)
{
    const hh_mm_ss clock(floor<seconds>(time - dateOf(time)));
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return dateText(dateOf(time)) + buffer;
}

QByteArray instantText(Instant instant)
{
    const LocalTime utc(instant.time_since_epoch());
    const auto rest = (utc - floor<seconds>(utc)).count();
    char buffer[8];
    std::snprintf(buffer, sizeof buffer, ".%03dZ", static_cast<int>(rest));
    return localTimeText(utc) + buffer;
}

Result<Instant> parseInstant(QByteArrayView text)
{
    if (text.size() < 17)
        return invalid("time.invalid", text);
    const bool withSeconds = text[16] == ':';
    const auto local = parseLocalTime(text.first(std::min<qsizetype>(withSeconds ? 19 : 16, text.size())));
    if (!local)
        return invalid("time.invalid", text);
    QByteArrayView rest = text.sliced(std::min<qsizetype>(withSeconds ? 19 : 16, text.size()));
    Instant instant((*local).time_since_epoch());
    if (withSeconds && !rest.empty() && rest[0] == '.') {
        int scale = 100;
        rest = rest.sliced(1);
        if (digits(rest, 0, 1) < 0)
            return invalid("time.invalid", text);
        while (!rest.empty() && digits(rest, 0, 1) >= 0) {
            instant += milliseconds(digits(rest, 0, 1) * scale);
            scale /= 10;
            rest = rest.sliced(1);
        }
    }
    if (rest == "Z")
        return instant;
    const int h = digits(rest, 1, 2), m = digits(rest, 4, 2);
    if (rest.size() != 6 || (rest[0] != '+' && rest[0] != '-') || rest[3] != ':' || h < 0 || h > 23 ||
        m < 0 || m > 59)
        return invalid("time.invalid", text);
    const auto offset = hours(h) + minutes(m);
    return rest[0] == '+' ? instant - offset : instant + offset;
}

}  // namespace sp
