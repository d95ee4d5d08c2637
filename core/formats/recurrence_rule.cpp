// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recurrence_rule.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

constexpr std::array<const char *, 7> frequencyNames = {
    "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array<const char *, 7> weekdayNames = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

Error invalid(const QByteArray &rule, const QByteArray &part)
{
    return {ErrorCode::InvalidInput, "recurrence.invalid",
        {{QStringLiteral("rule"), QString::fromUtf8(rule.left(200))},
            {QStringLiteral("part"), QString::fromUtf8(part.left(60))}}};
}

template <std::size_t N>
int indexOf(const std::array<const char *, N> &names, QByteArrayView text)
{
    const auto found = std::ranges::find_if(names, [&](const char *name) { return text == name; });
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

/// Decimal digits with an optional sign; nothing when it is not one or too long to matter.
std::optional<int> integer(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return negative ? -value : value;
}

std::vector<QByteArrayView> cut(QByteArrayView text, char separator)
{
    std::vector<QByteArrayView> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i)
        if (i == text.size() || text[i] == separator) {
            parts.push_back(text.sliced(start, i - start));
            start = i + 1;
        }
    return parts;
}

template <typename T>
void tidy(std::vector<T> &list)
{
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// A list of numbers from `low` to `high`; Signed also takes their negatives.
enum class Sign { Positive, Signed };
bool readNumbers(QByteArrayView text, int low, int high, Sign sign, std::vector<int> &out)
{
    for (const QByteArrayView item : cut(text, ',')) {
        const auto value = integer(item);
        if (!value)
            return false;
        const int size = sign == Sign::Signed ? std::abs(*value) : *value;
        if (size < low || size > high)
            return false;
        out.push_back(*value);
    }
    tidy(out);
    return true;
}

bool readWeekdays(QByteArrayView text, std::vector<RuleWeekday> &out)
{
    for (const QByteArrayView item : cut(text, ',')) {
        if (item.size() < 2)
            return false;
        const int day = indexOf(weekdayNames, item.last(2));
        const auto ordinal = item.size() == 2 ? std::optional(0) : integer(item.chopped(2));
        if (day < 0 || !ordinal || std::abs(*ordinal) > 53 || (item.size() > 2 && *ordinal == 0))
            return false;
        out.push_back({*ordinal, day + 1});
    }
    tidy(out);
    return true;
}

bool readPart(RecurrenceRule &rule, QByteArrayView name, QByteArrayView value)
{
    if (name == "INTERVAL" || name == "COUNT") {
        const auto number = integer(value);
        // As wide as other programs take it; nobody meets every 90 years.
        if (!number || *number < 1 || (name == "INTERVAL" && *number > 32767))
            return false;
        (name == "COUNT" ? rule.count : rule.interval) = *number;
        return true;
    }
    if (name == "UNTIL") {
        rule.until = readCalendarTime(value);
        return rule.until.has_value();
    }
    if (name == "WKST") {
        rule.weekStart = indexOf(weekdayNames, value) + 1;
        return rule.weekStart > 0;
    }
    if (name == "BYDAY")
        return readWeekdays(value, rule.byDay);
    if (name == "BYMONTH")
        return readNumbers(value, 1, 12, Sign::Positive, rule.byMonth);
    if (name == "BYMONTHDAY")
        return readNumbers(value, 1, 31, Sign::Signed, rule.byMonthDay);
    if (name == "BYYEARDAY")
        return readNumbers(value, 1, 366, Sign::Signed, rule.byYearDay);
    if (name == "BYWEEKNO")
        return readNumbers(value, 1, 53, Sign::Signed, rule.byWeekNumber);
    if (name == "BYHOUR")
        return readNumbers(value, 0, 23, Sign::Positive, rule.byHour);
    if (name == "BYMINUTE")
        return readNumbers(value, 0, 59, Sign::Positive, rule.byMinute);
    if (name == "BYSECOND")
        return readNumbers(value, 0, 60, Sign::Positive, rule.bySecond);
    if (name == "BYSETPOS")
        return readNumbers(value, 1, 366, Sign::Signed, rule.bySetPosition);
    if (name == "RSCALE")
        return value == "GREGORIAN";
    if (name == "SKIP")
        return value == "OMIT";
    return name.startsWith("X-");
}

/// The combinations that RFC 5545 section 3.3.10 forbids; the answer names the offending part.
QByteArray forbidden(const RecurrenceRule &rule)
{
    const bool ordinals = std::ranges::any_of(rule.byDay, [](const auto &day) { return day.ordinal != 0; });
    if (ordinals && rule.frequency != Frequency::Monthly && rule.frequency != Frequency::Yearly)
        return "BYDAY";
    if (ordinals && !rule.byWeekNumber.empty())
        return "BYDAY";
    if (!rule.byMonthDay.empty() && rule.frequency == Frequency::Weekly)
        return "BYMONTHDAY";
    if (!rule.byYearDay.empty() &&
        (rule.frequency == Frequency::Daily || rule.frequency == Frequency::Weekly ||
            rule.frequency == Frequency::Monthly))
        return "BYYEARDAY";
    if (!rule.byWeekNumber.empty() && rule.frequency != Frequency::Yearly)
        return "BYWEEKNO";
    const bool anyList = !rule.byDay.empty() || !rule.byMonth.empty() || !rule.byMonthDay.empty() ||
                         !rule.byYearDay.empty() || !rule.byWeekNumber.empty() || !rule.byHour.empty() ||
                         !rule.byMinute.empty() || !rule.bySecond.empty();
    if (!rule.bySetPosition.empty() && !anyList)
        return "BYSETPOS";
    return rule.count > 0 && rule.until ? "COUNT" : "";
}

void append(QByteArray &out, const char *name, const std::vector<int> &values)
{
    if (values.empty())
        return;
    out += ';' + QByteArray(name) + '=';
    for (std::size_t i = 0; i < values.size(); ++i)
        out += (i == 0 ? "" : ",") + QByteArray::number(values[i]);
}

}  // namespace

Result<RecurrenceRule> RecurrenceRule::parse(const QByteArray &text)
{
    const QByteArray upper = text.trimmed().toUpper();
    RecurrenceRule rule;
    std::vector<QByteArrayView> seen;
    if (upper.size() > 8192)  // Longer than any list of all its values.
        return invalid(text, "length");
    for (const QByteArrayView part : cut(upper, ';')) {
        if (part.isEmpty())
            continue;  // Some exporters end the rule with a semicolon.
        const qsizetype equals = part.indexOf('=');
        const QByteArrayView name = part.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (equals < 1 || std::ranges::find(seen, name) != seen.end())
            return invalid(text, part.toByteArray());
        seen.push_back(name);
        const QByteArrayView value = part.sliced(equals + 1).trimmed();
        if (name == "FREQ") {
            const int frequency = indexOf(frequencyNames, value);
            if (frequency < 0)
                return invalid(text, part.toByteArray());
            rule.frequency = static_cast<Frequency>(frequency);
        } else if (!readPart(rule, name, value)) {
            return invalid(text, part.toByteArray());
        }
    }
    if (std::ranges::find(seen, QByteArrayView("FREQ")) == seen.end())
        return invalid(text, "FREQ");
    if (const QByteArray part = forbidden(rule); !part.isEmpty())
        return invalid(text, part);
    return rule;
}

QByteArray RecurrenceRule::text() const
{
    QByteArray out = QByteArray("FREQ=") + frequencyNames[static_cast<std::size_t>(frequency)];
    if (until)
        out += ";UNTIL=" + calendarTimeText(*until);
    if (count > 0)
        out += ";COUNT=" + QByteArray::number(count);
    if (interval > 1)
        out += ";INTERVAL=" + QByteArray::number(interval);
    append(out, "BYSECOND", bySecond);
    append(out, "BYMINUTE", byMinute);
    append(out, "BYHOUR", byHour);
    for (std::size_t i = 0; i < byDay.size(); ++i) {
        out += i == 0 ? ";BYDAY=" : ",";
        if (byDay[i].ordinal != 0)
            out += QByteArray::number(byDay[i].ordinal);
        out += weekdayNames[static_cast<std::size_t>(byDay[i].isoWeekday - 1)];
    }
    append(out, "BYMONTHDAY", byMonthDay);
    append(out, "BYYEARDAY", byYearDay);
    append(out, "BYWEEKNO", byWeekNumber);
    append(out, "BYMONTH", byMonth);
    append(out, "BYSETPOS", bySetPosition);
    if (weekStart != 1)
        out += QByteArray(";WKST=") + weekdayNames[static_cast<std::size_t>(weekStart - 1)];
    return out;
}

}  // namespace sp
