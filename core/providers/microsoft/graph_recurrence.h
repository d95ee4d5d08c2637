// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recurrence.h"

#include <QJsonObject>

#include <optional>

namespace sp {

// patternedRecurrence of Microsoft Graph, from
// https://learn.microsoft.com/graph/api/resources/patternedrecurrence. A day that a month does not have is
// its last one there; RFC 5545 leaves such months out, so that not every rule has a pattern.

/// The pattern and range of a series, or nothing when the service has none for it: several rules, further
/// dates, a start that its rule does not make, parts of rules that patterns do not know. Dates that are left
/// out are not part of it. `viewer`: the zone of a start that has none.
std::optional<QJsonObject> graphPattern(const Recurrence &when, const TimeZone &viewer);

/// The RRULE of a pattern whose series begins at `start`; nothing when it is none.
std::optional<QByteArray> graphRule(const QJsonObject &recurrence, const CalendarTime &start);

}  // namespace sp
