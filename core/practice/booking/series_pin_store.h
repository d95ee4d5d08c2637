// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/practice/booking/rules/series_pin.h"

namespace sp {

class Database;

/// The pins' SQL: one for a series.
class SeriesPinStore {
public:
    explicit SeriesPinStore(Database &database) : m_database(database) {}
    /// Fails with "zone.unknown" {zone} where the zone is not known any more.
    Result<std::optional<SeriesPin>> find(const EventId &series) const;
    Result<Done> set(const EventId &series, const SeriesPin &pin);

private:
    Database &m_database;
};

}  // namespace sp
