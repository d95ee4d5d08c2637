// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/microsoft/graph_recurrence.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sp {

using namespace std::chrono;

namespace {

constexpr int safeDay = 28;  // Every month has it.
const std::array<QString, 7> dayNames{
    u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
const std::array<QString, 5> indexNames{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"last"_s};

QJsonArray names(const std::vector<RuleWeekday> &days)
{
    QJsonArray list;
    for (const RuleWeekday &day : days)
        list << dayNames[static_cast<std::size_t>(day.isoWeekday - 1)];
    return list;
}

bool isEveryWeek(const std::vector<RuleWeekday> &days)
{
    return std::ranges::all_of(days, [](const RuleWeekday &day) { return day.ordinal == 0; });
}

QString indexName(int position)
{
    if (position == -1)
        return indexNames[4];
    return position >= 1 && position <= 4 ? indexNames[static_cast<std::size_t>(position - 1)] : QString();
}

int lastDayOf(int inMonth)
{
    // Of a year without a leap day: in the others the pattern means another day than the rule.
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[static_cast<std::size_t>(inMonth - 1)];
}

/// "first", and the days it is the first of; BYDAY=1TH and BYDAY=TH,FR;BYSETPOS=1.
std::optional<QJsonObject> relative(const RecurrenceRule &rule)
{
    int position = 0;
    if (rule.byDay.size() == 1 && rule.bySetPosition.empty())
        position = rule.byDay[0].ordinal;
    else if (isEveryWeek(rule.byDay) && rule.bySetPosition.size() == 1)
        position = rule.bySetPosition[0];
    const QString index = indexName(position);
    if (index.isEmpty() || !rule.byMonthDay.empty())
        return std::nullopt;
    return QJsonObject{{u"daysOfWeek"_s, names(rule.byDay)}, {u"index"_s, index}};
}

/// The day of a month that a rule means, as a pattern counts; 0 for none. `longest`: that month's days, or 0
/// for any month.
int dayOf(const RecurrenceRule &rule, int startDay, int longest)
{
    const auto &days = rule.byMonthDay;
    if (!rule.bySetPosition.empty()) {
        // "The 30th, or the last": 28,29,30 of which the last.
        const bool rises =
            std::ranges::adjacent_find(days, [](int a, int b) { return b != a + 1; }) == days.end();
        return rule.bySetPosition == std::vector{-1} && days.size() > 1 && days[0] == safeDay && rises
                   ? days.back()
                   : 0;
    }
    if (days.size() > 1)
        return 0;
    const int day = days.empty() ? startDay : days[0];
    if (day == -1)  // February's is another one in leap years.
        return longest == 0 ? 31 : longest == safeDay ? 0 : longest;
    return day >= 1 && day <= (longest == 0 ? safeDay : longest) ? day : 0;
}

std::optional<QJsonObject> patternOf(const RecurrenceRule &rule, const CalendarTime &start)
{
    if (!rule.byYearDay.empty() || !rule.byWeekNumber.empty() || !rule.byHour.empty() ||
        !rule.byMinute.empty() || !rule.bySecond.empty())
        return std::nullopt;
    const year_month_day date = civil(dateOf(start.local));
    const int startDay = static_cast<int>(static_cast<unsigned>(date.day()));
    QJsonObject pattern{{u"interval"_s, rule.interval}};
    const auto typed = [&](const QString &type) {
        pattern.insert(u"type"_s, type);
        return std::optional(pattern);
    };
    const bool onDays = !rule.byDay.empty(), onlyDays = rule.byMonthDay.empty() && rule.bySetPosition.empty();
    if (rule.frequency == Frequency::Daily && !onDays && onlyDays && rule.byMonth.empty())
        return typed(u"daily"_s);
    if (rule.frequency == Frequency::Weekly && onlyDays && rule.byMonth.empty() && isEveryWeek(rule.byDay)) {
        pattern.insert(u"daysOfWeek"_s,
            names(onDays ? rule.byDay : std::vector{RuleWeekday{0, isoWeekday(dateOf(start.local))}}));
        pattern.insert(u"firstDayOfWeek"_s, dayNames[static_cast<std::size_t>(rule.weekStart - 1)]);
        return typed(u"weekly"_s);
    }
    const bool yearly = rule.frequency == Frequency::Yearly;
    const bool inMonth = yearly ? rule.byMonth.size() <= 1 : rule.byMonth.empty();
    if ((!yearly && rule.frequency != Frequency::Monthly) || !inMonth)
        return std::nullopt;
    // Without its month, the first Monday of a yearly rule is that of the year; and a day of every month's.
    if (yearly && rule.byMonth.empty() && (onDays || !rule.byMonthDay.empty()))
        return std::nullopt;
    const int inYear =
        rule.byMonth.empty() ? static_cast<int>(static_cast<unsigned>(date.month())) : rule.byMonth[0];
    if (yearly)
        pattern.insert(u"month"_s, inYear);
    if (onDays) {
        const auto days = relative(rule);
        if (!days)
            return std::nullopt;
        for (auto part = days->begin(); part != days->end(); ++part)
            pattern.insert(part.key(), part.value());
        return typed(yearly ? u"relativeYearly"_s : u"relativeMonthly"_s);
    }
    const int day = dayOf(rule, startDay, yearly ? lastDayOf(inYear) : 0);
    if (day == 0)
        return std::nullopt;
    pattern.insert(u"dayOfMonth"_s, day);
    return typed(yearly ? u"absoluteYearly"_s : u"absoluteMonthly"_s);
}

QString dateWords(LocalDate date)
{
    return QString::fromLatin1(dateText(date));
}

QJsonObject rangeOf(const RecurrenceRule &rule, const CalendarTime &start, const TimeZone &viewer)
{
    QJsonObject range{{u"startDate"_s, dateWords(dateOf(start.local))}, {u"type"_s, u"noEnd"_s}};
    if (rule.count > 0) {
        range.insert(u"type"_s, u"numbered"_s);
        range.insert(u"numberOfOccurrences"_s, rule.count);
    } else if (rule.until) {
        const LocalTime until = onClockOf(start, *rule.until, viewer);
        LocalDate last = dateOf(until);
        // A range counts whole days.
        if (rule.until->kind != TimeKind::AllDay && until - last < start.local - dateOf(start.local))
            last -= days(1);
        range.insert(u"type"_s, u"endDate"_s);
        range.insert(u"endDate"_s, dateWords(last));
    }
    return range;
}

bool makesItsStart(const RecurrenceRule &rule, LocalTime start)
{
    bool made = false;
    scanRule(rule, start, start, start + seconds(1), [&](LocalTime) {
        made = true;
        return false;
    });
    return made;
}

int weekdayOf(const QString &name)
{
    const auto found = std::ranges::find(dayNames, name.toLower());
    return found == dayNames.end() ? 0 : static_cast<int>(found - dayNames.begin()) + 1;
}

/// The parts of a rule that say on which days; empty for a pattern that is none.
QByteArray daysText(const QString &type, const QJsonObject &pattern)
{
    QByteArrayList days;
    for (const auto &name : pattern.value(u"daysOfWeek"_s).toArray()) {
        const int weekday = weekdayOf(name.toString());
        if (weekday == 0)
            return {};
        days << QByteArray("MOTUWETHFRSASU").mid((weekday - 1) * 2, 2);
    }
    if (type == u"weekly"_s)
        return days.isEmpty() ? QByteArray() : ";BYDAY=" + days.join(',');
    if (type.startsWith(u"relative"_s)) {
        const QString index = pattern.value(u"index"_s).toString(indexNames[0]);
        const auto found = std::ranges::find(indexNames, index);
        if (days.isEmpty() || found == indexNames.end())
            return {};
        const QByteArray position =
            found == indexNames.end() - 1 ? "-1" : QByteArray::number(qint64(found - indexNames.begin()) + 1);
        return days.size() == 1 ? ";BYDAY=" + position + days[0]
                                : ";BYDAY=" + days.join(',') + ";BYSETPOS=" + position;
    }
    const int day = pattern.value(u"dayOfMonth"_s).toInt();
    const int inMonth = pattern.value(u"month"_s).toInt();
    const bool yearly = type == u"absoluteYearly"_s;
    if (day < 1 || day > 31 || (yearly && (inMonth < 1 || inMonth > 12)))
        return {};
    // What a month does not have is its last day.
    if (yearly)
        return ";BYMONTHDAY=" + (day > lastDayOf(inMonth) ? QByteArray("-1") : QByteArray::number(day));
    if (day == 31)
        return ";BYMONTHDAY=-1";
    if (day <= safeDay)
        return ";BYMONTHDAY=" + QByteArray::number(day);
    return day == 29 ? ";BYMONTHDAY=28,29;BYSETPOS=-1" : ";BYMONTHDAY=28,29,30;BYSETPOS=-1";
}

/// ";COUNT=8", or the last second of the last day.
QByteArray endText(const QJsonObject &range, const CalendarTime &start)
{
    const QString type = range.value(u"type"_s).toString();
    if (type == u"numbered"_s)
        return ";COUNT=" + QByteArray::number(range.value(u"numberOfOccurrences"_s).toInt());
    const auto last = parseDate(range.value(u"endDate"_s).toString().toLatin1());
    if (type != u"endDate"_s || !last)
        return {};
    if (start.kind == TimeKind::AllDay)
        return ";UNTIL=" + calendarTimeText({LocalTime(*last), TimeKind::AllDay, std::nullopt});
    const Instant end = start.zoneFor(TimeZone::utc()).toInstant(LocalTime(*last) + days(1) - seconds(1));
    return ";UNTIL=" + calendarTimeText({LocalTime(end.time_since_epoch()), TimeKind::Utc, std::nullopt});
}

}  // namespace

std::optional<QJsonObject> graphPattern(const Recurrence &when, const TimeZone &viewer)
{
    if (when.rules.size() != 1 || !when.extraDates.empty())
        return std::nullopt;
    const auto rule = RecurrenceRule::parse(when.rules[0]);
    if (!rule || !makesItsStart(*rule, when.start.local))
        return std::nullopt;
    const auto pattern = patternOf(*rule, when.start);
    if (!pattern)
        return std::nullopt;
    return QJsonObject{{u"pattern"_s, *pattern}, {u"range"_s, rangeOf(*rule, when.start, viewer)}};
}

std::optional<QByteArray> graphRule(const QJsonObject &recurrence, const CalendarTime &start)
{
    const QJsonObject pattern = recurrence.value(u"pattern"_s).toObject();
    const QString type = pattern.value(u"type"_s).toString();
    const int interval = pattern.value(u"interval"_s).toInt(1);
    const bool monthly = type.endsWith(u"Monthly"_s), yearly = type.endsWith(u"Yearly"_s);
    QByteArray text = "FREQ=";
    text += type == u"daily"_s ? "DAILY" : type == u"weekly"_s ? "WEEKLY" : monthly ? "MONTHLY" : "YEARLY";
    if (interval > 1)
        text += ";INTERVAL=" + QByteArray::number(interval);
    if (yearly)
        text += ";BYMONTH=" + QByteArray::number(pattern.value(u"month"_s).toInt());
    if (type != u"daily"_s) {
        const QByteArray days = daysText(type, pattern);
        if (days.isEmpty() || (type != u"weekly"_s && !monthly && !yearly))
            return std::nullopt;
        text += days;
    }
    const int weekStart = weekdayOf(pattern.value(u"firstDayOfWeek"_s).toString());
    if (type == u"weekly"_s && interval > 1 && weekStart > 1)
        text += ";WKST=" + QByteArray("MOTUWETHFRSASU").mid((weekStart - 1) * 2, 2);
    text += endText(recurrence.value(u"range"_s).toObject(), start);
    const auto rule = RecurrenceRule::parse(text);
    return rule && checkRule(text, start) ? std::optional(rule->text()) : std::nullopt;
}

}  // namespace sp
