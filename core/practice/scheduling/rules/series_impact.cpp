// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/series_impact.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr minutes wholeDay = hours(24);
constexpr milliseconds moment{1};

minutes inMinutes(seconds offset)
{
    return floor<minutes>(offset);
}

milliseconds timeOfDay(LocalTime time)
{
    return time - floor<days>(time);
}

/// The shorter way from one time of day to another: above zero when it is later.
minutes wayRound(milliseconds from, milliseconds to)
{
    const minutes way = floor<minutes>(to - from);
    if (way > wholeDay / 2)
        return way - wholeDay;
    return way <= -wholeDay / 2 ? way + wholeDay : way;
}

/// What one party's clock shows, occurrence after occurrence: the offset is asked for once between changes.
class Wall {
public:
    Wall(const TimeZone &zone, Instant agreed)
        : m_zone(zone), m_agreed(timeOfDay(zone.toLocal(agreed))), m_from(Instant::max()), m_until(agreed)
    {
    }

    PartyImpact at(Instant start)
    {
        if (start < m_from || (m_until && start >= *m_until))
            settle(start);
        const LocalTime local((start + m_offset).time_since_epoch());
        const minutes delta = wayRound(m_agreed, timeOfDay(local));
        return {local, inMinutes(m_offset), delta != minutes(0), delta, m_until};
    }

private:
    void settle(Instant start)
    {
        m_from = start;
        m_offset = m_zone.offsetAt(start);
        m_until = m_zone.nextTransition(start);
        while (m_until && m_zone.offsetAt(*m_until) == m_offset)
            m_until = m_zone.nextTransition(*m_until);
    }

    TimeZone m_zone;
    milliseconds m_agreed;
    Instant m_from;
    std::optional<Instant> m_until;
    seconds m_offset{0};
};

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

void insertParty(QJsonObject &json, const QString &party, const std::optional<TimeZone> &zone,
    const std::optional<PartyImpact> &impact)
{
    const auto put = [&](const QString &name, const QJsonValue &value) {
        json.insert(party + name, impact ? value : QJsonValue());
    };
    json.insert(party + u"_zone_id"_s, zone ? QJsonValue(text(zone->name())) : QJsonValue());
    const PartyImpact shown = impact.value_or(PartyImpact{});
    put(u"_local_start"_s, text(localTimeText(shown.local)));
    put(u"_offset"_s, qint64(shown.offset.count()));
    put(u"_shift_flag"_s, shown.shifted);
    put(u"_shift_delta_minutes"_s, qint64(shown.delta.count()));
    put(u"_shift_reason"_s, shown.shifted ? QJsonValue(u"dst_transition"_s) : QJsonValue());
    put(u"_next_shift_at"_s,
        shown.nextShift ? QJsonValue(text(instantText(*shown.nextShift))) : QJsonValue());
}

}  // namespace

std::vector<ZoneShift> zoneShifts(const TimeZone &zone, Instant from, months ahead)
{
    const auto day = floor<days>(from);
    const year_month_day begins{day};
    const year_month last = begins.year() / begins.month() + ahead;
    const auto lastDay = std::min(sys_days(last / begins.day()), sys_days(last / std::chrono::last));
    const Instant until = lastDay + (from - day);
    std::vector<ZoneShift> shifts;
    for (auto at = zone.nextTransition(from - moment); at && *at < until; at = zone.nextTransition(*at)) {
        const ZoneShift shift{*at, inMinutes(zone.offsetAt(*at - moment)), inMinutes(zone.offsetAt(*at))};
        if (shift.from != shift.to)
            shifts.push_back(shift);
    }
    return shifts;
}

QJsonArray zoneShiftsJson(std::span<const ZoneShift> shifts, const QByteArray &tzdbVersion)
{
    QJsonArray all;
    for (const ZoneShift &shift : shifts)
        all.append(QJsonObject{{u"effective_at_utc"_s, text(instantText(shift.at))},
            {u"from_offset_minutes"_s, qint64(shift.from.count())},
            {u"to_offset_minutes"_s, qint64(shift.to.count())}, {u"tzdata_version"_s, text(tzdbVersion)}});
    return all;
}

Instant pinnedStart(const PinnedSeries &series, LocalDate day)
{
    const auto own = series.exceptions.find(day);
    const LocalTime wall = day + (own == series.exceptions.end() ? series.hour : own->second);
    if (series.pin == SeriesPinning::FixedUtc || series.zones.empty())
        return Instant(wall.time_since_epoch());
    auto zone = series.zones.begin();
    while (std::next(zone) != series.zones.end() && std::next(zone)->from <= day)
        ++zone;
    return zone->zone.toInstant(wall);
}

std::vector<OccurrenceImpact> seriesImpact(std::span<const Instant> starts, const TimeZone &host,
    const std::optional<TimeZone> &client, std::optional<Instant> agreed)
{
    std::vector<OccurrenceImpact> impacts;
    if (starts.empty())
        return impacts;
    impacts.reserve(starts.size());
    const Instant base = agreed.value_or(starts.front());
    Wall own(host, base);
    std::optional<Wall> theirs;
    if (client)
        theirs.emplace(*client, base);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        OccurrenceImpact impact{
            i, starts[i], own.at(starts[i]), theirs ? std::optional(theirs->at(starts[i])) : std::nullopt};
        if (i > 0)
            impact.sinceBefore = wayRound(
                starts[i - 1].time_since_epoch() % wholeDay, starts[i].time_since_epoch() % wholeDay);
        impacts.push_back(impact);
    }
    return impacts;
}

QJsonObject occurrenceImpactJson(const OccurrenceImpact &impact, const TimeZone &host,
    const std::optional<TimeZone> &client, const QByteArray &tzdbVersion)
{
    QJsonObject json{{u"start_utc"_s, text(instantText(impact.start))},
        {u"utc_delta_minutes"_s, qint64(impact.sinceBefore.count())},
        {u"tzdata_version"_s, text(tzdbVersion)}, {u"timezone_status"_s, client ? u"known"_s : u"unknown"_s}};
    insertParty(json, u"host"_s, host, impact.host);
    insertParty(json, u"client"_s, client, impact.client);
    return json;
}

RuleChange sessionsMovedByRules(std::vector<RecordedSession> sessions, const QByteArray &version)
{
    RuleChange change;
    change.looked = sessions.size();
    for (RecordedSession &session : sessions) {
        const bool current = session.recordedVersion == version;
        change.outdated += current ? 0 : 1;
        if (session.recorded == session.byRules)
            continue;
        change.unexplained += current ? 1 : 0;
        change.moved.push_back(std::move(session));
    }
    std::ranges::sort(change.moved, [](const RecordedSession &one, const RecordedSession &other) {
        return one.recorded != other.recorded ? one.recorded < other.recorded : one.session < other.session;
    });
    return change;
}

}  // namespace sp
