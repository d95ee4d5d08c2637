// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/slot_verdict.h"

#include <algorithm>

namespace sp::availability {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

/// Gathers what is broken, each rule once for each source.
class Judge {
public:
    Judge(const SlotFacts &facts, Instant start)
        : m_facts(facts), m_when(facts.slotAt(start)), m_buffered(facts.bufferedAt(start))
    {
    }

    SlotVerdict run()
    {
        notice();
        guests();
        const auto joinable = [&](const BusyTime &busy) { return joins(busy, m_facts, m_when.start); };
        const auto hasSeats = [&](const BusyTime &busy) {
            return joinable(busy) && busy.seats + m_facts.seatsWanted <= m_facts.rules.seats;
        };
        if (std::ranges::any_of(m_facts.busy, joinable)) {
            if (std::ranges::none_of(m_facts.busy, hasSeats))
                m_broken.push_back({SlotRule::Seats});
        } else {
            hours();
            calendars();
            together();
            rooms();
            cap();
            if (m_facts.seatsWanted > m_facts.rules.seats)
                m_broken.push_back({SlotRule::Seats});
        }
        std::ranges::stable_sort(m_broken, {}, &Violation::rule);
        return {m_when, std::move(m_broken)};
    }

private:
    void notice()
    {
        if (m_when.start < m_facts.earliest())
            m_broken.push_back({.rule = SlotRule::MinLeadTime, .bound = m_facts.earliest()});
        if (const auto latest = m_facts.latest(); latest && m_when.start > *latest)
            m_broken.push_back({.rule = SlotRule::MaxLeadTime, .bound = latest});
    }

    void guests()
    {
        const auto keepsTo = [&](const HoursPlan &plan) { return covers(openTimes(plan, m_when), m_when); };
        const auto out = std::ranges::find_if_not(m_facts.guests, keepsTo);
        if (out != m_facts.guests.end())
            m_broken.push_back({.rule = SlotRule::ClientWindow,
                .source = dayReasonName(hoursOn(*out, dateOf(out->zone.toLocal(m_when.start))).reason)});
    }

    void hours()
    {
        const HoursPlan &host = m_facts.host;
        keepWithin(host, SlotRule::ProviderHours, m_buffered,
            dayReasonName(hoursOn(host, dateOf(host.zone.toLocal(m_when.start))).reason));
        if (m_facts.rules.windows)
            keepWithin(m_facts.onHostsWall(*m_facts.rules.windows), SlotRule::ServiceWindow, m_buffered, {});
        if (m_facts.place.hours)
            keepWithin(
                m_facts.onHostsWall(*m_facts.place.hours), SlotRule::PlaceHours, m_when, m_facts.place.name);
    }

    void keepWithin(const HoursPlan &plan, SlotRule rule, Interval what, const QByteArray &source)
    {
        const Intervals open = openTimes(plan, what);
        if (!covers(open, what))
            m_broken.push_back({.rule = rule, .source = source, .byBuffer = covers(open, m_when)});
    }

    void calendars()
    {
        for (const BusyTime &busy : m_facts.busy) {
            if (!blocks(busy, m_facts.rules) || sharesTime(busy, m_facts.rules))
                continue;
            if (busy.when.overlaps(m_when))
                add({.rule = overlapRule(busy), .source = busy.source, .bound = busy.asOf});
            else if (busy.when.end <= m_when.start)
                keepGap(gapAfter(busy, m_facts), m_when.start - busy.when.end, busy);
            else
                keepGap(gapBefore(busy, m_facts), busy.when.start - m_when.end, busy);
        }
    }

    static SlotRule overlapRule(const BusyTime &busy)
    {
        if (busy.freshness == Freshness::Unknown)
            return SlotRule::Unknown;
        return busy.kind == BusyKind::Hold ? SlotRule::Held : SlotRule::Conflict;
    }

    void keepGap(const Gap &gap, milliseconds left, const BusyTime &busy)
    {
        if (left >= gap.needed)
            return;
        const bool way = left < gap.travel;
        add({.rule = way ? SlotRule::Travel : SlotRule::Buffer,
            .source = way ? busy.place : busy.source,
            .missing = ceil<minutes>(gap.needed - left)});
    }

    void add(Violation violation)
    {
        const auto same = std::ranges::find_if(m_broken, [&](const Violation &each) {
            return each.rule == violation.rule && each.source == violation.source;
        });
        if (same == m_broken.end())
            m_broken.push_back(std::move(violation));
        else
            same->missing = std::max(same->missing, violation.missing);
    }

    /// How many of the own go on at once is greatest where one of them begins, or where the slot does.
    void together()
    {
        if (m_facts.rules.together <= 1)
            return;
        std::vector<const BusyTime *> own;
        for (const BusyTime &busy : m_facts.busy)
            if (sharesTime(busy, m_facts.rules) && busy.when.overlaps(m_when))
                own.push_back(&busy);
        const auto goingOn = [&](Instant at) {
            return std::ranges::count_if(own, [&](const BusyTime *busy) { return busy->when.contains(at); });
        };
        const bool full = goingOn(m_when.start) >= m_facts.rules.together ||
                          std::ranges::any_of(own, [&](const BusyTime *busy) {
                              return m_when.contains(busy->when.start) &&
                                     goingOn(busy->when.start) >= m_facts.rules.together;
                          });
        if (full)
            add({.rule = SlotRule::Conflict, .source = own.front()->source});
    }

    void rooms()
    {
        const auto taken = [&](const Room &room) {
            return std::ranges::any_of(
                room.busy, [&](const Interval &busy) { return busy.overlaps(m_when); });
        };
        if (!m_facts.place.rooms.empty() && std::ranges::all_of(m_facts.place.rooms, taken))
            m_broken.push_back({.rule = SlotRule::Room, .source = m_facts.place.name});
    }

    void cap()
    {
        const auto booked = bookedByDay(m_facts);
        const auto day = booked.find(dateOf(m_facts.host.zone.toLocal(m_when.start)));
        if (day != booked.end() && day->second >= m_facts.rules.dailyCap)
            m_broken.push_back({SlotRule::DailyCap});
    }

    const SlotFacts &m_facts;
    Interval m_when;
    Interval m_buffered;
    std::vector<Violation> m_broken;
};

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonObject violationJson(const Violation &violation)
{
    QJsonObject json{{u"code"_s, text(slotRuleCode(violation.rule))}};
    if (violation.bound)
        json.insert(violation.rule == SlotRule::MinLeadTime   ? u"earliest_allowed"_s
                    : violation.rule == SlotRule::MaxLeadTime ? u"latest_allowed"_s
                                                              : u"last_sync"_s,
            text(instantText(*violation.bound)));
    if (!violation.source.isEmpty())
        json.insert(u"source"_s, text(violation.source));
    if (violation.missing > minutes(0))
        json.insert(u"missing_minutes"_s, qint64(violation.missing.count()));
    if (violation.byBuffer)
        json.insert(u"by_buffer"_s, true);
    QJsonArray offers;
    for (const Instant offer : violation.offers)
        offers.append(text(instantText(offer)));
    if (violation.rule == SlotRule::InvalidLocalTime)
        json.insert(u"offers"_s, offers);
    return json;
}

bool mayBeSetAside(SlotRule rule, Requester who)
{
    switch (rule) {
    case SlotRule::ClientWindow:
        return true;
    case SlotRule::MinLeadTime:
    case SlotRule::MaxLeadTime:
    case SlotRule::ProviderHours:
    case SlotRule::ServiceWindow:
    case SlotRule::Buffer:
    case SlotRule::DailyCap:
        return who == Requester::Owner;
    case SlotRule::InvalidLocalTime:
    case SlotRule::PlaceHours:
    case SlotRule::Conflict:
    case SlotRule::Held:
    case SlotRule::Unknown:
    case SlotRule::Travel:
    case SlotRule::Room:
    case SlotRule::Seats:
        return false;
    }
    Q_UNREACHABLE();
}

}  // namespace

QByteArray slotRuleCode(SlotRule rule)
{
    constexpr const char *codes[] = {"INVALID_LOCAL_TIME", "min_lead_time_violation",
        "max_lead_time_violation", "OUTSIDE_PROVIDER_HOURS", "OUTSIDE_SERVICE_WINDOW", "OUTSIDE_PLACE_HOURS",
        "OUTSIDE_CLIENT_WINDOW", "CONFLICT", "temporarily held", "AVAILABILITY_UNKNOWN",
        "INSUFFICIENT_BUFFER", "TRAVEL_VIOLATION", "ROOM_UNAVAILABLE", "DAILY_CAP_REACHED", "SEATS_FULL"};
    return codes[static_cast<std::size_t>(rule)];
}

bool SlotVerdict::breaks(SlotRule rule) const
{
    return std::ranges::find(violations, rule, &Violation::rule) != violations.end();
}

SlotVerdict assess(const SlotFacts &facts, Instant start)
{
    return Judge(facts, start).run();
}

SlotVerdict assessOnWall(const SlotFacts &facts, const TimeZone &zone, LocalTime start, WallMode mode)
{
    WallChoice choice = chooseWallTime(zone, start, mode);
    if (choice.at)
        return assess(facts, *choice.at);
    const Instant meant = choice.offers.empty() ? zone.toInstant(start) : choice.offers.front();
    return {facts.slotAt(meant), {{.rule = SlotRule::InvalidLocalTime, .offers = std::move(choice.offers)}}};
}

QJsonArray violationsJson(std::span<const Violation> violations)
{
    QJsonArray all;
    for (const Violation &violation : violations)
        all.append(violationJson(violation));
    return all;
}

bool mayOverride(const SlotVerdict &verdict, Requester who)
{
    return !verdict.allowed() && std::ranges::all_of(verdict.violations,
                                     [&](const Violation &each) { return mayBeSetAside(each.rule, who); });
}

Result<std::vector<SlotRule>> overridden(const SlotVerdict &verdict, const OverrideWish &wish)
{
    std::vector<SlotRule> rules;
    for (const Violation &each : verdict.violations) {
        if (!mayBeSetAside(each.rule, wish.who))
            return Error{ErrorCode::Refused, slotRuleCode(each.rule), violationJson(each)};
        if (rules.empty() || rules.back() != each.rule)
            rules.push_back(each.rule);
    }
    if (rules.empty())
        return rules;
    if (!wish.confirmed)
        return Error{ErrorCode::Refused, "override.unconfirmed"};
    const QString reason = wish.reason.trimmed();
    if (reason.size() > longestOverrideReason)
        return Error{ErrorCode::InvalidInput, "override.reason_long", {{u"most"_s, longestOverrideReason}}};
    if (reason.isEmpty() && verdict.breaks(SlotRule::ProviderHours))
        return Error{ErrorCode::InvalidInput, "override.reason_missing"};
    return rules;
}

}  // namespace sp::availability
