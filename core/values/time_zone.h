// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"

#include <QString>

#include <vector>

namespace sp {

/// The instants a wall-clock time can mean. Unique: `before == after`. Skipped (spring) and Repeated (autumn)
/// give the reading by the offset before and after the change; the caller chooses and says so to the user.
struct LocalReading {
    enum class Kind { Unique, Skipped, Repeated } kind;
    Instant before;
    Instant after;
};

struct ZoneTable;

/// An IANA time zone, such as "Europe/Lisbon". Cheap to copy; its table of transitions is read once per
/// process.
class TimeZone {
public:
    /// Fails with "zone.unknown" {zone}. Only IANA names; see fromAnyName() for what other programs write.
    static Result<TimeZone> create(const QByteArray &name);
    /// Also takes Windows names ("W. Europe Standard Time") and the prefixed names of libical and Mozilla
    /// ("/freeassociation.sourceforge.net/Europe/Berlin"). Fails with "zone.unknown" {zone}.
    static Result<TimeZone> fromAnyName(const QByteArray &name);
    static TimeZone utc();
    /// The zone of this machine, or UTC when it names none.
    static TimeZone system();

    const QByteArray &name() const;
    std::chrono::seconds offsetAt(Instant at) const;
    bool isDaylightTime(Instant at) const;
    /// "CEST", or "UTC+03:00" where the zone has no letters for it.
    QByteArray abbreviation(Instant at) const;
    LocalTime toLocal(Instant at) const;
    /// What a wall-clock time means here (RFC 5545 section 3.3.5 takes the offset before a gap: `.before`).
    LocalReading read(LocalTime local) const;
    /// read() settled as RFC 5545 does: the earlier of two, and the offset before a gap.
    Instant toInstant(LocalTime local) const;
    /// The next change of offset after `at`, if one is known before 2100.
    std::optional<Instant> nextTransition(Instant at) const;

    friend bool operator==(const TimeZone &a, const TimeZone &b) { return a.m_table == b.m_table; }

private:
    explicit TimeZone(const ZoneTable *table) : m_table(table) {}
    const ZoneTable *m_table;  ///< Interned; lives as long as the process.
};

/// The installed version of the IANA database, such as "2025b", or "unknown".
QByteArray tzdbVersion();

}  // namespace sp
