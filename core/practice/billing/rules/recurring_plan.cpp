// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/recurring_plan.h"

#include "core/values/format.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sp::billing {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::months;
using std::chrono::year_month;

namespace {

constexpr int monthsOfYear = 12;

using Every = RecurringPlan::Every;

// In the order of the enum.
constexpr std::string_view everyNames[] = {"weeks", "month", "quarter", "year"};
constexpr int mostWeeks = 52;
constexpr int lastDay = 31;
constexpr int mostRuns = 10'000;

Error invalid(const char *field)
{
    return {ErrorCode::InvalidInput, "recurring.plan_invalid", {{u"field"_s, QString::fromLatin1(field)}}};
}

int monthsOf(Every every)
{
    switch (every) {
    case Every::Quarter:
        return 3;
    case Every::Year:
        return 12;
    case Every::Month:
    case Every::Weeks:
        break;
    }
    return 1;
}

year_month monthOf(LocalDate date)
{
    const auto day = civil(date);
    return {day.year(), day.month()};
}

/// The day of that month, or its last one.
LocalDate dayIn(year_month month, int day)
{
    const auto last = (month / std::chrono::last).day();
    return local_days(month / std::min(std::chrono::day(static_cast<unsigned>(day)), last));
}

LocalDate lastOf(year_month month)
{
    return local_days(month / std::chrono::last);
}

/// The run with this index as if the plan had no end.
PeriodRun endlessRun(const RecurringPlan &plan, int index)
{
    if (plan.every == Every::Weeks) {
        const days length(7 * plan.weeks);
        const LocalDate on = plan.start + index * length;
        return {index, dateText(on), on, {on, on + length - days(1)}};
    }
    const int step = monthsOf(plan.every);
    year_month first = monthOf(plan.start);
    // The day of the first month may have passed already when the plan begins.
    if (dayIn(first, plan.day) < plan.start)
        first += months(1);
    const year_month month = first + months(index * step);
    return {index, dateText(local_days(month / 1)).left(7), dayIn(month, plan.day),
        {local_days(month / 1), lastOf(month + months(step - 1))}};
}

std::optional<int> numberIn(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

}  // namespace

QJsonObject RecurringPlan::toJson() const
{
    const auto date = [](LocalDate day) { return QJsonValue(QString::fromLatin1(dateText(day))); };
    const std::string_view name = everyNames[static_cast<std::size_t>(every)];
    return {{u"every"_s, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))},
        {u"weeks"_s, weeks}, {u"day"_s, day}, {u"start"_s, date(start)},
        {u"end"_s, end ? date(*end) : QJsonValue(QJsonValue::Null)},
        {u"count"_s, count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null)}};
}

Result<RecurringPlan> RecurringPlan::fromJson(const QJsonObject &json)
{
    const QByteArray named = json.value("every"_L1).toString().toLatin1();
    const auto every = std::ranges::find(
        everyNames, std::string_view(named.constData(), static_cast<std::size_t>(named.size())));
    if (every == std::end(everyNames))
        return invalid("every");
    RecurringPlan plan{static_cast<Every>(every - std::begin(everyNames))};
    const auto start = parseDate(json.value("start"_L1).toString().toLatin1());
    if (!start)
        return invalid("start");
    plan.start = *start;
    plan.weeks = numberIn(json, "weeks"_L1).value_or(0);
    plan.day = numberIn(json, "day"_L1).value_or(0);
    plan.count = numberIn(json, "count"_L1);
    if (const QJsonValue until = json.value("end"_L1); until.isString()) {
        const auto end = parseDate(until.toString().toLatin1());
        if (!end)
            return invalid("end");
        plan.end = *end;
    }
    SP_CHECK(check(plan));
    return plan;
}

Result<Done> check(const RecurringPlan &plan)
{
    if (plan.weeks < 1 || plan.weeks > mostWeeks)
        return invalid("weeks");
    if (plan.day < 1 || plan.day > lastDay)
        return invalid("day");
    if (plan.count && (*plan.count < 1 || *plan.count > mostRuns))
        return invalid("count");
    if (plan.end && *plan.end < endlessRun(plan, 0).on)
        return invalid("end");
    return Done{};
}

std::optional<PeriodRun> runAt(const RecurringPlan &plan, int index)
{
    if (index < 0 || index >= std::min(plan.count.value_or(mostRuns), mostRuns))
        return std::nullopt;
    PeriodRun run = endlessRun(plan, index);
    if (plan.end && *plan.end < run.on)
        return std::nullopt;
    return run;
}

std::optional<PeriodRun> runFrom(const RecurringPlan &plan, int index, LocalDate day)
{
    auto run = runAt(plan, index);
    while (run && run->on < day)
        run = runAt(plan, run->index + 1);
    return run;
}

Money perYear(const RecurringPlan &plan, Money amount)
{
    constexpr int weeksOfYear = 52;
    const auto [runs, of] = plan.every == Every::Weeks ? std::pair(weeksOfYear, plan.weeks)
                                                       : std::pair(monthsOfYear, monthsOf(plan.every));
    return {divideRounded(Wide(amount.minor()) * runs, of, Rounding::HalfUp), amount.currency()};
}

Money perMonth(Money yearly)
{
    return {divideRounded(yearly.minor(), monthsOfYear, Rounding::HalfUp), yearly.currency()};
}

QString periodText(const Period &period, Language language)
{
    struct Form {
        const char *locale;
        const char16_t *month;  ///< %1 month, %2 year
        const char16_t *span;   ///< %1 month, %2 another of the same year, %3 year
    };
    // In the order of the enum.
    static constexpr std::array<Form, 6> forms = {
        {{"en-GB", u"%1 %2", u"%1 – %2 %3"}, {"de-DE", u"%1 %2", u"%1 – %2 %3"},
            {"es-ES", u"%1 de %2", u"%1 – %2 de %3"}, {"fr-FR", u"%1 %2", u"%1 – %2 %3"},
            {"it-IT", u"%1 %2", u"%1 – %2 %3"}, {"pt-PT", u"%1 de %2", u"%1 – %2 de %3"}}};
    const Form &form = forms[static_cast<std::size_t>(language)];
    const Locale locale = Locale::of(form.locale);
    const year_month first = monthOf(period.from), last = monthOf(period.to);
    const bool whole = period.from == local_days(first / 1) && period.to == lastOf(last);
    if (!whole)
        return formatDate(period.from, locale, DateStyle::Long) + u" – "_s +
               formatDate(period.to, locale, DateStyle::Long);
    const auto name = [&](year_month month) {
        // Within a sentence, as Spanish and Portuguese write it small.
        return locale.qt().standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())));
    };
    const auto year = [](year_month month) { return QString::number(static_cast<int>(month.year())); };
    const auto dated = [&](year_month month) {
        return QString::fromUtf16(form.month).arg(name(month), year(month));
    };
    if (first == last)
        return dated(first);
    if (first.year() != last.year())
        return dated(first) + u" – "_s + dated(last);
    if (first.month() == std::chrono::January && last.month() == std::chrono::December)
        return year(first);
    return QString::fromUtf16(form.span).arg(name(first), name(last), year(last));
}

QString withPeriod(QString text, const QString &period)
{
    return text.replace(u"{period}"_s, period);
}

}  // namespace sp::billing
