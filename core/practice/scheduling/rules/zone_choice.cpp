// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/zone_choice.h"

#include <QJsonArray>

#include <algorithm>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

using Passed = JudgedZone::Passed;

constexpr int surePercent = 80;
constexpr auto worthALook = hours(2);

/// A candidate that is looked at, and whether it names a place.
struct Look {
    JudgedZone judged;
    bool place = false;
    bool holds = false;
};

/// A year on the calendar before `at`, on UTC's: no booking is that exact.
Instant aYearBefore(Instant at)
{
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const year_month last = date.year() / date.month() - years(1);
    const auto there = std::min(sys_days(last / date.day()), sys_days(last / std::chrono::last));
    return there + (at - day);
}

Look lookAt(const ZoneCandidate &candidate, const ZoneQuestion &question)
{
    Look look{{Passed::Outranked, candidate, {}}};
    const ZoneText read = readZoneText(candidate.zone, candidate.offset, candidate.observedAt);
    look.judged.zone = read.zone;
    look.place = read.meaning == ZoneText::Meaning::Named || read.meaning == ZoneText::Meaning::Mapped;
    if (candidate.source == ZoneSource::Ip && !question.askAddress)
        look.judged.passed = Passed::Off;
    else if (read.meaning == ZoneText::Meaning::Ambiguous)
        look.judged.passed = Passed::Ambiguous;
    else if (!read.zone)
        look.judged.passed =
            read.meaning == ZoneText::Meaning::OffsetOnly ? Passed::OffsetOnly : Passed::Invalid;
    else if (candidate.source == ZoneSource::ConfirmedBooking &&
             candidate.observedAt < aYearBefore(question.at))
        look.judged.passed = Passed::Stale;
    else if (candidate.source == ZoneSource::Inference && candidate.confidence < surePercent)
        look.judged.passed = Passed::LowConfidence;
    else
        look.holds = true;
    return look;
}

/// The first that holds; of an offset without a place, the place with that offset which is known from
/// elsewhere. What somebody chose themselves is taken as it is.
std::vector<Look>::iterator choose(std::vector<Look> &looks, Instant at)
{
    const auto first = std::ranges::find_if(looks, &Look::holds);
    if (first == looks.end() || first->place || first->judged.candidate.source <= ZoneSource::ProfileExplicit)
        return first;
    const auto placed = std::find_if(first, looks.end(), [&](const Look &each) {
        return each.holds && each.place && each.judged.candidate.source != ZoneSource::WorkspaceDefault &&
               each.judged.zone->offsetAt(at) == first->judged.zone->offsetAt(at);
    });
    if (placed == looks.end())
        return first;
    first->judged.passed = Passed::OffsetOnly;
    return placed;
}

ZoneVerdict::Status statusOf(ZoneSource source)
{
    if (source == ZoneSource::WorkspaceDefault)
        return ZoneVerdict::Status::Defaulted;
    return source <= ZoneSource::ConnectedCalendar || source == ZoneSource::ConfirmedBooking
               ? ZoneVerdict::Status::Confirmed
               : ZoneVerdict::Status::Unconfirmed;
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

}  // namespace

ZoneVerdict resolveZone(std::span<const ZoneCandidate> candidates, const ZoneQuestion &question)
{
    std::vector<Look> looks;
    for (const ZoneCandidate &candidate : candidates)
        looks.push_back(lookAt(candidate, question));
    std::ranges::stable_sort(looks, [](const Look &one, const Look &other) {
        const ZoneCandidate &a = one.judged.candidate, &b = other.judged.candidate;
        return a.source != b.source ? a.source < b.source : a.observedAt > b.observedAt;
    });
    ZoneVerdict verdict{.tzdbVersion = question.tzdbVersion};
    const auto chosen = choose(looks, question.at);
    if (chosen != looks.end()) {
        chosen->judged.passed = Passed::Chosen;
        verdict.zone = chosen->judged.zone;
        verdict.source = chosen->judged.candidate.source;
        verdict.confidence = chosen->judged.candidate.confidence;
        verdict.status = statusOf(*verdict.source);
        const auto next = std::find_if(chosen + 1, looks.end(), [](const Look &each) {
            return each.holds && each.judged.candidate.source != ZoneSource::WorkspaceDefault;
        });
        verdict.disagreement = next != looks.end() && abs(next->judged.zone->offsetAt(question.at) -
                                                          verdict.zone->offsetAt(question.at)) > worthALook;
    }
    for (Look &look : looks)
        verdict.candidates.push_back(std::move(look.judged));
    return verdict;
}

QByteArray zoneSourceName(ZoneSource source)
{
    constexpr const char *names[] = {"event", "trip", "global_lock", "booking_param", "profile", "calendar",
        "profile_default", "booking", "inference", "message_header", "device", "ip_geo", "workspace"};
    return names[static_cast<std::size_t>(source)];
}

QByteArray zoneStatusName(ZoneVerdict::Status status)
{
    constexpr const char *names[] = {"confirmed", "unconfirmed", "defaulted", "unknown"};
    return names[static_cast<std::size_t>(status)];
}

QByteArray zonePassedName(JudgedZone::Passed passed)
{
    constexpr const char *names[] = {"chosen", "outranked", "invalid_time_zone", "ambiguous", "stale",
        "low_confidence", "off", "offset_only"};
    return names[static_cast<std::size_t>(passed)];
}

QJsonObject zoneVerdictJson(const ZoneVerdict &verdict)
{
    QJsonArray candidates;
    for (const JudgedZone &each : verdict.candidates)
        candidates.append(QJsonObject{{u"source"_s, text(zoneSourceName(each.candidate.source))},
            {u"zone"_s, text(each.candidate.zone.left(64))},
            {u"resolved"_s, each.zone ? QJsonValue(text(each.zone->name())) : QJsonValue()},
            {u"confidence"_s, each.candidate.confidence / 100.0},
            {u"observed_at"_s, text(instantText(each.candidate.observedAt))},
            {u"result"_s, text(zonePassedName(each.passed))}});
    return {{u"zone"_s, verdict.zone ? QJsonValue(text(verdict.zone->name())) : QJsonValue()},
        {u"source"_s, verdict.source ? QJsonValue(text(zoneSourceName(*verdict.source))) : QJsonValue()},
        {u"confidence"_s, verdict.confidence / 100.0}, {u"confirmed"_s, verdict.confirmed()},
        {u"timezone_status"_s, text(zoneStatusName(verdict.status))},
        {u"tzdb_version"_s, text(verdict.tzdbVersion)}, {u"review"_s, verdict.disagreement},
        {u"candidates"_s, candidates}};
}

}  // namespace sp
