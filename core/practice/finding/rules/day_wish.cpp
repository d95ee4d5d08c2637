// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/rules/day_wish.h"

#include "core/values/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace sp::finding {

namespace {

using namespace std::chrono;

/// Languages shorten weekdays to two letters and months to three.
constexpr qsizetype shortestDay = 2, shortestMonth = 3;

template <std::size_t Count>
std::optional<int> placeOf(
    const QString &typed, const std::array<QStringList, Count> &names, qsizetype shortest)
{
    if (typed.size() < shortest)
        return std::nullopt;
    for (std::size_t at = 0; at < Count; ++at)
        for (const QString &name : names[at])
            if (name.startsWith(typed))
                return static_cast<int>(at) + 1;
    return std::nullopt;
}

/// Says it once; a second time it must be the same.
template <typename T>
bool say(std::optional<T> &field, T value)
{
    if (field && *field != value)
        return false;
    field = value;
    return true;
}

bool sayDate(DayWish &wish, LocalDate date)
{
    const year_month_day parts = civil(date);
    return say(wish.day, unsigned(parts.day())) && say(wish.month, unsigned(parts.month())) &&
           say(wish.year, int(parts.year()));
}

/// "27.10.", "27/10/2026", "10/27", "2026-10-27".
bool sayFigures(DayWish &wish, const QString &typed, bool monthFirst)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?)$)"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return false;
    unsigned first = match.captured(4).toUInt(), second = match.captured(5).toUInt();
    if (!match.captured(1).isEmpty()) {
        if (!say(wish.year, match.captured(1).toInt()))
            return false;
        second = match.captured(2).toUInt();
        first = match.captured(3).toUInt();
    } else {
        if ((monthFirst && first <= 12) || second > 12)
            std::swap(first, second);
        if (const QString year = match.captured(6); !year.isEmpty())
            if (!say(wish.year, year.toInt() + (year.size() == 2 ? 2000 : 0)))
                return false;
    }
    return first >= 1 && first <= 31 && second >= 1 && second <= 12 && say(wish.day, first) &&
           say(wish.month, second);
}

bool sayWord(DayWish &wish, const QString &typed, const DayWords &words, LocalDate today)
{
    if (words.today.contains(typed))
        return sayDate(wish, today);
    if (words.tomorrow.contains(typed))
        return sayDate(wish, today + days(1));
    if (words.yesterday.contains(typed))
        return sayDate(wish, today - days(1));
    // "27", "27.", "27th"; "2026".
    static const QRegularExpression figure(QStringLiteral(R"(^(\d{1,2})(?:\.|st|nd|rd|th)?$|^(\d{4})$)"));
    if (const auto match = figure.match(typed); match.hasMatch()) {
        if (const int year = match.captured(2).toInt(); year != 0)
            return year >= 1900 && year <= 2200 && say(wish.year, year);
        const unsigned day = match.captured(1).toUInt();
        return day >= 1 && day <= 31 && say(wish.day, day);
    }
    QString letters = typed;
    while (letters.endsWith(u'.') || letters.endsWith(u','))
        letters.chop(1);
    if (const auto month = placeOf(letters, words.months, shortestMonth))
        if (say(wish.month, unsigned(*month)))
            return true;
    if (const auto weekday = placeOf(letters, words.weekdays, shortestDay))
        return say(wish.weekday, *weekday);
    return sayFigures(wish, typed, words.monthFirst);
}

}  // namespace

DayWords dayWords(std::span<const Locale> locales)
{
    DayWords words;
    for (const Locale &locale : locales) {
        for (int day = 1; day <= 7; ++day)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                for (const QString &name :
                    {locale.qt().dayName(day, format), locale.qt().standaloneDayName(day, format)})
                    words.weekdays[static_cast<std::size_t>(day - 1)] << folded(name);
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                for (const QString &name :
                    {locale.qt().monthName(month, format), locale.qt().standaloneMonthName(month, format)})
                    words.months[static_cast<std::size_t>(month - 1)] << folded(name);
    }
    for (auto &names : words.weekdays)
        names.removeDuplicates();
    for (auto &names : words.months)
        names.removeDuplicates();
    if (!locales.empty()) {
        const QString format = locales.front().qt().dateFormat(QLocale::ShortFormat);
        const qsizetype day = format.indexOf(u'd'), month = format.indexOf(u'M');
        // "yyyy-MM-dd" says nothing of dates without a year.
        words.monthFirst = month < day && !format.startsWith(u'y');
    }
    return words;
}

bool DayWish::holds(LocalDate date) const
{
    const year_month_day parts = civil(date);
    return (!weekday || *weekday == isoWeekday(date)) && (!day || *day == unsigned(parts.day())) &&
           (!month || *month == unsigned(parts.month())) && (!year || *year == int(parts.year()));
}

std::optional<LocalDate> DayWish::only(LocalDate today) const
{
    if (weekday && !day && !month && !year) {
        const int ahead = (*weekday - isoWeekday(today) + 7) % 7;
        return today + days(ahead);
    }
    if (!day || !month)
        return std::nullopt;
    std::optional<LocalDate> nearest;
    const int now = int(civil(today).year());
    for (const int candidate : {now, now + 1, now - 1}) {
        const year_month_day date{
            std::chrono::year(year.value_or(candidate)), std::chrono::month(*month), std::chrono::day(*day)};
        if (!date.ok())
            continue;
        const LocalDate found{date};
        if (weekday && *weekday != isoWeekday(found))
            continue;
        if (!nearest || abs(found - today) < abs(*nearest - today))
            nearest = found;
    }
    return nearest;
}

std::optional<DayWish> readDay(std::span<const QString> typed, const DayWords &words, LocalDate today)
{
    DayWish wish;
    for (const QString &word : typed)
        if (!sayWord(wish, word, words, today))
            return std::nullopt;
    // A number alone, or with a year, is an amount or a part of a number sooner than a day.
    if (!wish.weekday && !wish.month)
        return std::nullopt;
    return wish;
}

}  // namespace sp::finding
