// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/job_recurrence.h"

#include <algorithm>
#include <array>

namespace sp {

using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

constexpr std::array everyNames = {"minutes", "day", "week", "month"};
constexpr int minutesOfDay = 24 * 60;

/// The most that `number` may be, by kind of rule; the least is 1.
constexpr std::array mostNumbers = {minutesOfDay, 1, 7, 31};

}  // namespace

Result<JobRecurrence> JobRecurrence::create(Every every, int number, minutes at)
{
    if (number < 1 || number > mostNumbers[static_cast<std::size_t>(every)] || at.count() < 0 ||
        at.count() >= minutesOfDay)
        return Error{ErrorCode::InvalidInput, "jobs.recurrence_invalid"};
    return JobRecurrence(every, number, at);
}

Result<JobRecurrence> JobRecurrence::everyMinutes(int count)
{
    return create(Every::Minutes, count, minutes(0));
}

Result<JobRecurrence> JobRecurrence::daily(minutes at)
{
    return create(Every::Day, 1, at);
}

Result<JobRecurrence> JobRecurrence::weekly(int weekday, minutes at)
{
    return create(Every::Week, weekday, at);
}

Result<JobRecurrence> JobRecurrence::monthly(int day, minutes at)
{
    return create(Every::Month, day, at);
}

Result<JobRecurrence> JobRecurrence::fromJson(const QJsonObject &json)
{
    const QString name = json[u"every"].toString();
    const auto known =
        std::ranges::find_if(everyNames, [&](const char *every) { return name == QLatin1StringView(every); });
    if (known == everyNames.end())
        return Error{ErrorCode::InvalidInput, "jobs.recurrence_invalid"};
    return create(static_cast<Every>(known - everyNames.begin()), json[u"number"].toInt(1),
        minutes(json[u"at"].toInt()));
}

QJsonObject JobRecurrence::toJson() const
{
    return {{u"every"_s, QLatin1StringView(everyNames[static_cast<std::size_t>(m_every)])},
        {u"number"_s, m_number}, {u"at"_s, static_cast<int>(m_at.count())}};
}

bool JobRecurrence::falls(LocalDate date) const
{
    if (m_every == Every::Week)
        return isoWeekday(date) == m_number;
    if (m_every == Every::Day)
        return true;
    const auto ymd = civil(date);
    const auto last = static_cast<unsigned>((ymd.year() / ymd.month() / std::chrono::last).day());
    return static_cast<unsigned>(ymd.day()) == std::min(static_cast<unsigned>(m_number), last);
}

Instant JobRecurrence::next(Instant after, const TimeZone &zone) const
{
    if (m_every == Every::Minutes) {
        const minutes step(m_number);
        return Instant((std::chrono::floor<minutes>(after.time_since_epoch()) / step + 1) * step);
    }
    // The day before too: a time that the clocks skipped late in the evening falls on the date after.
    for (LocalDate date = dateOf(zone.toLocal(after)) - days(1);; date += days(1)) {
        if (!falls(date))
            continue;
        const Instant at = zone.toInstant(date + m_at);
        if (at > after)
            return at;
    }
}

}  // namespace sp
