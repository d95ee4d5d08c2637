// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slot_words.h"

#include "app/cli/command.h"
#include "core/values/format.h"

namespace sp::cli {

using namespace Qt::StringLiterals;
using namespace sp::availability;

namespace {

QString reasonWords(SlotReason reason)
{
    switch (reason) {
    case SlotReason::PreferenceMatch:
        return u"as preferred"_s;
    case SlotReason::Nearest:
        return u"the nearest"_s;
    case SlotReason::Earliest:
        return u"the earliest"_s;
    case SlotReason::LeastFragmentation:
        return u"leaves no odd gap"_s;
    case SlotReason::PreferenceBias:
        return u"at the start of the day"_s;
    }
    Q_UNREACHABLE();
}

QString summary(const RankedSlot &slot)
{
    QStringList words;
    for (const SlotReason reason : slot.reasons)
        words << reasonWords(reason);
    return words.join(u", "_s);
}

/// " in CALENDAR" where it is another one than the practice's own.
QString inCalendar(const QByteArray &source)
{
    return source.isEmpty() || source == "local" ? QString() : u" in "_s + idString(source);
}

}  // namespace

Result<SlotWords> SlotWords::create(const PracticeSettings &settings, const AvailabilityService::Asked &asked)
{
    SP_TRY(locale, Locale::create(settings.locale));
    return SlotWords(locale, asked);
}

SlotWords::SlotWords(Locale locale, const AvailabilityService::Asked &asked)
    : m_locale(std::move(locale)), m_host(asked.facts.host.zone),
      m_client(asked.clientZone.zone.value_or(m_host)), m_oneWall(m_client == m_host),
      m_clientZone(asked.clientZone), m_stale(staleSources(asked.facts))
{
}

QString SlotWords::onWall(Instant at, const TimeZone &zone) const
{
    return formatDual(at, zone, m_locale);
}

QJsonObject SlotWords::partiesJson() const
{
    QJsonArray stale;
    for (const QByteArray &source : m_stale)
        stale.append(idString(source));
    return {{u"provider_tz"_s, idString(m_host.name())}, {u"client_zone"_s, zoneVerdictJson(m_clientZone)},
        {u"stale_calendars"_s, stale}};
}

QJsonArray SlotWords::suggestionsJson(
    std::span<const RankedSlot> slots, std::span<const Violation> rejected) const
{
    QJsonArray all;
    for (const RankedSlot &slot : slots) {
        QJsonArray explanations;
        for (const SlotReason reason : slot.reasons)
            explanations.append(idString(slotReasonName(reason)));
        for (const Violation &violation : rejected)
            if (const QString name = idString(rejectionName(violation.rule)); !explanations.contains(name))
                explanations.append(name);
        all.append(QJsonObject{{u"rank"_s, slot.rank}, {u"score"_s, qint64(slot.score)},
            {u"start"_s, idString(instantText(slot.when.start))},
            {u"end"_s, idString(instantText(slot.when.end))}, {u"provider_tz"_s, idString(m_host.name())},
            {u"client_tz"_s, idString(m_client.name())},
            {u"provider_local_label"_s, onWall(slot.when.start, m_host)},
            {u"client_local_label"_s, onWall(slot.when.start, m_client)},
            {u"distance_minutes"_s, qint64(slot.distance.count())}, {u"explanations"_s, explanations},
            {u"summary"_s, summary(slot)}});
    }
    return all;
}

QJsonObject SlotWords::verdictJson(const SlotVerdict &verdict) const
{
    QJsonObject json = partiesJson();
    json.insert(u"allowed"_s, verdict.allowed());
    json.insert(u"start"_s, idString(instantText(verdict.when.start)));
    json.insert(u"end"_s, idString(instantText(verdict.when.end)));
    json.insert(u"violations"_s, violationsJson(verdict.violations));
    json.insert(u"client_may_override"_s, mayOverride(verdict, Requester::Client));
    json.insert(u"owner_may_override"_s, mayOverride(verdict, Requester::Owner));
    return json;
}

QString SlotWords::zonesText() const
{
    QString text =
        m_clientZone.confirmed()
            ? u"Times in %1; the client's in %2.\n"_s.arg(idString(m_host.name()), idString(m_client.name()))
            : u"Times in %1. Whether the client's clock shows the same is not confirmed.\n"_s.arg(
                  idString(m_host.name()));
    for (const QByteArray &source : m_stale)
        text += u"The calendar %1 was last read over twenty minutes ago.\n"_s.arg(idString(source));
    return text;
}

QString SlotWords::suggestionsText(std::span<const RankedSlot> slots) const
{
    if (slots.empty())
        return u"Nothing is free there.\n"_s;
    QList<QStringList> rows;
    for (const RankedSlot &slot : slots) {
        QStringList row{QString::number(slot.rank), onWall(slot.when.start, m_host)};
        if (!m_oneWall)
            row << onWall(slot.when.start, m_client);
        rows.append(row << summary(slot));
    }
    return table(rows);
}

QString SlotWords::verdictText(const SlotVerdict &verdict) const
{
    const QString when = onWall(verdict.when.start, m_host);
    if (verdict.allowed())
        return when + u": free.\n"_s;
    QString text = verdict.breaks(SlotRule::InvalidLocalTime) ? QString() : when + u": not free.\n"_s;
    for (const Violation &violation : verdict.violations)
        text += u"  %1: %2\n"_s.arg(idString(slotRuleCode(violation.rule)), sentence(violation));
    return text;
}

QString SlotWords::sentence(const Violation &violation) const
{
    const QString bound = violation.bound ? onWall(*violation.bound, m_host) : QString();
    switch (violation.rule) {
    case SlotRule::InvalidLocalTime: {
        QStringList offers;
        for (const Instant offer : violation.offers)
            offers << onWall(offer, m_host);
        return offers.size() > 1
                   ? u"the clocks go back then; say --which is meant: "_s + offers.join(u" or "_s)
                   : u"the clocks skip that time; the next is "_s + offers.join(u", "_s);
    }
    case SlotRule::MinLeadTime:
        return u"too soon; from "_s + bound;
    case SlotRule::MaxLeadTime:
        return u"too far ahead; until "_s + bound;
    case SlotRule::ProviderHours:
        if (violation.source == "holiday")
            return u"a public holiday"_s;
        if (violation.source == "blackout")
            return u"a day off"_s;
        return violation.byBuffer ? u"the free time around it exceeds the working hours"_s
                                  : u"outside of the working hours"_s;
    case SlotRule::ServiceWindow:
        return violation.byBuffer ? u"the free time around it exceeds the hours of this service"_s
                                  : u"outside of the hours of this service"_s;
    case SlotRule::PlaceHours:
        return u"%1 is closed then"_s.arg(idString(violation.source));
    case SlotRule::ClientWindow:
        return u"outside of the hours that suit the client"_s;
    case SlotRule::Conflict:
        return u"something else is%1"_s.arg(inCalendar(violation.source).isEmpty()
                                                ? u" in the calendar"_s
                                                : inCalendar(violation.source)) +
               (bound.isEmpty() ? QString() : u", as of "_s + bound);
    case SlotRule::Held:
        return u"held for somebody else"_s;
    case SlotRule::Unknown:
        return u"nobody can say: the calendar%1 cannot be read"_s.arg(
            violation.source.isEmpty() ? QString() : u' ' + idString(violation.source));
    case SlotRule::Buffer:
        return u"%1 of free time are missing to what lies beside it"_s.arg(formatDuration(violation.missing));
    case SlotRule::Travel:
        return u"%1 are missing for the way"_s.arg(formatDuration(violation.missing));
    case SlotRule::Room:
        return u"no room is free"_s;
    case SlotRule::DailyCap:
        return u"the day is full"_s;
    case SlotRule::Seats:
        return u"no seat is left"_s;
    }
    Q_UNREACHABLE();
}

QString SlotWords::alternativesText(const Alternatives &alternatives) const
{
    if (!alternatives.slots.empty())
        return u"Instead:\n"_s + suggestionsText(alternatives.slots);
    return alternatives.nextDay ? u"The next day with anything free is %1.\n"_s.arg(
                                      formatDate(*alternatives.nextDay, m_locale, DateStyle::LongWithWeekday))
                                : u"Nothing is free within thirty days.\n"_s;
}

}  // namespace sp::cli
