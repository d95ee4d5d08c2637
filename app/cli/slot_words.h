// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/availability_service.h"
#include "core/values/locale.h"

namespace sp::cli {

/// Times that can be booked, in words and for programs: always on both walls.
class SlotWords {
public:
    static Result<SlotWords> create(
        const PracticeSettings &settings, const AvailabilityService::Asked &asked);

    QJsonObject partiesJson() const;
    /// `rejected` is why the wanted time could not be had; each suggestion names it.
    QJsonArray suggestionsJson(std::span<const availability::RankedSlot> slots,
        std::span<const availability::Violation> rejected) const;
    QJsonObject verdictJson(const availability::SlotVerdict &verdict) const;

    QString zonesText() const;
    QString suggestionsText(std::span<const availability::RankedSlot> slots) const;
    QString verdictText(const availability::SlotVerdict &verdict) const;
    QString alternativesText(const availability::Alternatives &alternatives) const;

private:
    SlotWords(Locale locale, const AvailabilityService::Asked &asked);
    QString onWall(Instant at, const TimeZone &zone) const;
    QString sentence(const availability::Violation &violation) const;

    Locale m_locale;
    TimeZone m_host;
    TimeZone m_client;
    bool m_oneWall;
    ZoneVerdict m_clientZone;
    std::vector<QByteArray> m_stale;
};

}  // namespace sp::cli
