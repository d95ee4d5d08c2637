// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/zone_resolver.h"

#include <algorithm>

namespace sp {

void ZoneResolver::define(ZoneDefinition definition)
{
    const QByteArray id = definition.id;
    if (!id.isEmpty())
        m_definitions.try_emplace(id, std::move(definition));
}

void ZoneResolver::use(const QByteArray &tzid, LocalTime first, LocalTime last)
{
    const auto [at, added] = m_uses.try_emplace(tzid, Use{first, last});
    if (!added)
        at->second = {std::min(at->second.first, first), std::max(at->second.last, last)};
}

std::optional<TimeZone> ZoneResolver::find(const QByteArray &tzid)
{
    constexpr int mostComparisons = 200;  // No honest file brings more zones of its own.
    if (tzid.compare("tzone://Microsoft/Utc", Qt::CaseInsensitive) == 0 || tzid == "Z")
        return TimeZone::utc();
    if (const auto named = TimeZone::fromAnyName(tzid))
        return *named;
    const auto definition = m_definitions.find(tzid);
    if (definition == m_definitions.end())
        return std::nullopt;
    if (!definition->second.location.isEmpty())
        if (const auto located = TimeZone::fromAnyName(definition->second.location))
            return *located;
    const auto use = m_uses.find(tzid);
    if (use == m_uses.end() || ++m_compared > mostComparisons)
        return std::nullopt;
    const LocalTime first = use->second.first, last = use->second.last;
    if (const auto fallback = matchingZone(definition->second, first, last, std::span(&m_fallback, 1)))
        return fallback;
    return matchingZone(definition->second, first, last, commonZones());
}

TimeZone ZoneResolver::resolve(const QByteArray &tzid, WarningList &warnings)
{
    const auto known = m_resolved.find(tzid);
    if (known != m_resolved.end())
        return known->second;
    const auto found = find(tzid);
    if (!found)
        warnings.add("zone_guessed", {{QStringLiteral("tzid"), QString::fromUtf8(tzid.left(100))},
                                         {QStringLiteral("zone"), QString::fromLatin1(m_fallback.name())}});
    return m_resolved.emplace(tzid, found.value_or(m_fallback)).first->second;
}

}  // namespace sp
