// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/warning_list.h"
#include "core/formats/zone_definition.h"

#include <map>

namespace sp {

/// Finds the IANA zone behind each TZID of a file: by its name, by X-LIC-LOCATION, by the offsets of its
/// VTIMEZONE at the times that use it, and else the fallback with the warning "zone_guessed" {tzid, zone}.
class ZoneResolver {
public:
    explicit ZoneResolver(const TimeZone &fallback) : m_fallback(fallback) {}

    void prefer(const TimeZone &zone) { m_fallback = zone; }
    void define(ZoneDefinition definition);
    /// Says that local times from `first` to `last` are read with this zone. All uses come before the first
    /// resolve().
    void use(const QByteArray &tzid, LocalTime first, LocalTime last);
    TimeZone resolve(const QByteArray &tzid, WarningList &warnings);

private:
    struct Use {
        LocalTime first;
        LocalTime last;
    };
    std::optional<TimeZone> find(const QByteArray &tzid);

    TimeZone m_fallback;
    std::map<QByteArray, ZoneDefinition> m_definitions;
    std::map<QByteArray, Use> m_uses;
    std::map<QByteArray, TimeZone> m_resolved;
    int m_compared = 0;
};

}  // namespace sp
