// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/statements/rules/statement.h"

#include <map>
#include <span>

namespace sp {

class Database;

using StatementId = Id<struct StatementTag>;

/// A statement that was sent.
struct SentStatement {
    StatementId id;
    ClientId client;
    billing::Period period;
    std::int64_t lastEntry;
    Instant madeAt;
};

/// The SQL of statements of account: what the journal, the documents and the payments say of a payer.
class StatementStore {
public:
    explicit StatementStore(Database &database) : m_database(database) {}

    /// All movements of the account that these records share, in the order of posting, up to a journal entry.
    Result<std::vector<statements::Movement>> movements(
        std::span<const ClientId> family, std::int64_t lastEntry) const;
    /// The newest entry of the journal; 0 for none.
    Result<std::int64_t> lastEntry() const;
    /// Whether anything was ever posted to the account of one of these records.
    Result<bool> hasAccount(std::span<const ClientId> family) const;

    Result<Done> insert(const SentStatement &sent);
    Result<std::optional<SentStatement>> find(const StatementId &id) const;

private:
    Database &m_database;
};

}  // namespace sp
