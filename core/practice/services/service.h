// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/billing/rules/session_pricing.h"
#include "core/practice/scheduling/rules/meeting.h"
#include "core/values/money.h"

#include <QString>

namespace sp {

using ServiceVersionId = Id<struct ServiceVersionTag>;

/// What a service is. Every change makes a new version, so that a price change never touches the past.
struct ServiceDetails {
    QString name;                   ///< At most 120 characters.
    std::chrono::minutes duration;  ///< 1 min to 24 h.
    billing::PriceRule price;       ///< In the practice's price mode.
    QByteArray taxCode = "standard";
    std::chrono::minutes bufferBefore{0};
    std::chrono::minutes bufferAfter{0};
    QByteArray colour = {};  ///< "#1F6F6B", or empty.
    QByteArray noteTemplate = "blank";
    MeetingPlan meeting = {};  ///< Unsaid: as the practice's sessions meet.
    friend bool operator==(const ServiceDetails &, const ServiceDetails &) = default;
};

struct Service {
    ServiceId id;
    ServiceVersionId version;
    int versionNo;
    bool active;
    ServiceDetails details;
};

}  // namespace sp
