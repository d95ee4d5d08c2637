// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/availability_policies.h"

#include <algorithm>

namespace sp::availability {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

Result<LocalDate> readDay(const QJsonObject &facts)
{
    return parseDate(facts.value(u"date"_s).toString().toUtf8());
}

QJsonObject verdictJson(const SlotVerdict &verdict)
{
    return {{u"allowed"_s, verdict.allowed()}, {u"violations"_s, violationsJson(verdict.violations)}};
}

std::vector<Holiday> decideHolidays(const HolidayTerms &terms, const LocalDate &date)
{
    std::vector<Holiday> off = publicHolidays(terms.country, date, date);
    std::erase_if(off, [&](const Holiday &each) { return terms.open.contains(text(each.name)); });
    return off;
}

QJsonObject holidaysJson(const std::vector<Holiday> &holidays)
{
    QJsonArray names;
    for (const Holiday &each : holidays)
        names.append(text(each.name));
    return {{u"closed"_s, !holidays.empty()}, {u"holidays"_s, names}};
}

DayVerdict decideDay(const DaysOff &days, const LocalDate &date)
{
    const HoursPlan plan{TimeZone::utc(), {}, days.away, days.off, {}, days.exceptions};
    const DayHours hours = hoursOn(plan, date);
    return {hours.reason, hours.spans ? *hours.spans : DaySpans()};
}

QJsonObject dayJson(const DayVerdict &verdict)
{
    return {{u"by"_s, text(dayReasonName(verdict.reason))}, {u"hours"_s, daySpansText(verdict.spans)}};
}

Result<Way> readWay(const QJsonObject &facts)
{
    return Way{facts.value(u"from"_s).toString().toUtf8(), facts.value(u"to"_s).toString().toUtf8()};
}

minutes decideWay(const std::vector<PlaceTerms> &places, const Way &way)
{
    const auto to = std::ranges::find(places, way.to, &PlaceTerms::name);
    if (to == places.end())
        return minutes(0);
    const auto from = to->travel.find(way.from);
    return from == to->travel.end() ? minutes(0) : from->second;
}

QJsonObject wayJson(const minutes &way)
{
    return {{u"minutes"_s, qint64(way.count())}};
}

template <typename Body, typename Facts, typename Verdict>
Result<Body> inForce(const PolicyService &policies, const PolicyKind<Body, Facts, Verdict> &kind,
    const std::vector<PolicyScope> &scopes, Instant at)
{
    SP_TRY(resolved, policies.inForce(kind.rules.name, scopes, at));
    return kind.read(resolved ? resolved->body : kind.rules.defaults);
}

}  // namespace

const PolicyKind<ServiceTerms, TimeQuestion, SlotVerdict> &serviceTermsPolicy()
{
    static const PolicyKind<ServiceTerms, TimeQuestion, SlotVerdict> kind{
        {.name = serviceTermsKind, .chain = {"service", "workspace"}, .defaults = serviceTermsJson({})},
        readServiceTerms, decideTerms, readTimeQuestion, verdictJson};
    return kind;
}

const PolicyKind<HolidayTerms, LocalDate, std::vector<Holiday>> &holidayTermsPolicy()
{
    static const PolicyKind<HolidayTerms, LocalDate, std::vector<Holiday>> kind{
        {.name = holidayTermsKind, .chain = {"workspace"}, .defaults = holidayTermsJson({})},
        readHolidayTerms, decideHolidays, readDay, holidaysJson};
    return kind;
}

const PolicyKind<DaysOff, LocalDate, DayVerdict> &daysOffPolicy()
{
    static const PolicyKind<DaysOff, LocalDate, DayVerdict> kind{
        {.name = daysOffKind, .chain = {"workspace"}, .defaults = daysOffJson({})}, readDaysOff, decideDay,
        readDay, dayJson};
    return kind;
}

const PolicyKind<WorkingHours, HoursFacts, HoursVerdict> &clientWindowsPolicy()
{
    static const PolicyKind<WorkingHours, HoursFacts, HoursVerdict> kind{
        {.name = clientWindowsKind,
            .chain = {"client", "workspace"},
            .defaults = workingHoursJson(usualHours())},
        readWorkingHours, decideHours, readHoursFacts, hoursVerdictJson};
    return kind;
}

const PolicyKind<std::vector<PlaceTerms>, Way, minutes> &placesPolicy()
{
    static const PolicyKind<std::vector<PlaceTerms>, Way, minutes> kind{
        {.name = placesKind, .chain = {"workspace"}, .defaults = placesJson({})}, readPlaces, decideWay,
        readWay, wayJson};
    return kind;
}

void addAvailabilityPolicies(PolicyRegistry &registry)
{
    registry.add(serviceTermsPolicy());
    registry.add(holidayTermsPolicy());
    registry.add(daysOffPolicy());
    registry.add(clientWindowsPolicy());
    registry.add(placesPolicy());
}

Result<ServiceTerms> serviceTerms(const PolicyService &policies, const ServiceId &service, Instant at)
{
    return inForce(
        policies, serviceTermsPolicy(), {PolicyScope::of("service", service), PolicyScope::workspace()}, at);
}

Result<HolidayTerms> holidayTerms(const PolicyService &policies, Instant at)
{
    return inForce(policies, holidayTermsPolicy(), {PolicyScope::workspace()}, at);
}

Result<DaysOff> daysOff(const PolicyService &policies, Instant at)
{
    return inForce(policies, daysOffPolicy(), {PolicyScope::workspace()}, at);
}

Result<WorkingHours> clientWindows(const PolicyService &policies, const ClientId &client, Instant at)
{
    return inForce(
        policies, clientWindowsPolicy(), {PolicyScope::of("client", client), PolicyScope::workspace()}, at);
}

Result<bool> windowsSaid(const PolicyService &policies, const std::optional<ClientId> &client, Instant at)
{
    std::vector<PolicyScope> scopes{PolicyScope::workspace()};
    if (client)
        scopes.insert(scopes.begin(), PolicyScope::of("client", *client));
    SP_TRY(resolved, policies.inForce(clientWindowsKind, scopes, at));
    return resolved && resolved->narrowest();
}

Result<std::vector<PlaceTerms>> places(const PolicyService &policies, Instant at)
{
    return inForce(policies, placesPolicy(), {PolicyScope::workspace()}, at);
}

}  // namespace sp::availability
