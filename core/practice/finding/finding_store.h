// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/finding/rules/found.h"
#include "core/practice/finding/rules/typed_query.h"

#include <functional>
#include <vector>

namespace sp {

class Database;

/// A client as the search knows them, with every record that was merged into this one.
struct FindingPerson {
    finding::Found found;
    std::vector<ClientId> records;
    finding::KnownAs known;
};

/// A quote with both it may be looked for by.
struct FindingQuote {
    finding::Found found;
    ClientId client;
    ClientId payer;
};

/// The SQL of the search: narrow rows, read by an index wherever there may be many.
class FindingStore {
public:
    explicit FindingStore(Database &database) : m_database(database) {}

    /// All but those merged away, by name.
    Result<std::vector<FindingPerson>> people() const;

    /// Of these clients, newest first.
    Result<std::vector<finding::Found>> sessionsOf(std::span<const ClientId> records, int limit) const;
    /// Planned to begin in `window`, by start.
    Result<std::vector<finding::Found>> sessionsIn(Interval window, int limit) const;
    Result<std::optional<finding::Found>> session(const SessionId &id) const;

    /// Paid by or made for one of these clients: drafts, then the newest.
    Result<std::vector<finding::Found>> documentsOf(std::span<const ClientId> records, int limit) const;
    /// Of those whose number holds `digits` the ones that `judge` likes best (0: not at all), with that as
    /// their fit; of equal ones the last numbers. None without digits.
    Result<std::vector<finding::Found>> documentsByNumber(
        const QByteArray &digits, const std::function<int(QByteArrayView)> &judge, std::size_t limit) const;
    /// Those of such a total, in minor units, both ends included; newest first.
    Result<std::vector<finding::Found>> documentsOver(std::int64_t least, std::int64_t most, int limit) const;
    Result<std::optional<finding::Found>> document(const DocumentId &id) const;

    /// All that are not thrown away, newest first.
    Result<std::vector<FindingQuote>> quotes() const;
    Result<std::vector<finding::Found>> expenses(int limit) const;

private:
    Database &m_database;
};

}  // namespace sp
