// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/unit/unit.h"
#include "core/suites/credit/service/credit_records.h"

#include <map>

namespace sp::credit {

/// The rows of lots, entries, reservations and uses. Postings are LedgerStore's; see CreditBook.
class CreditStore {
public:
    explicit CreditStore(Database &database) : m_database(database) {}

    Result<Done> insertLot(const StoredLot &lot, Instant now);
    Result<Done> closeLot(const LotId &id);
    Result<std::optional<StoredLot>> lot(const LotId &id) const;
    /// The open ones, oldest first, with their balances and what is reserved, but for `except`.
    Result<std::vector<StoredLot>> lots(const PackageId &package, std::optional<SessionId> except = {}) const;
    /// Closed ones too.
    Result<std::vector<StoredLot>> allLots(const PackageId &package) const;

    Result<bool> knows(const QByteArray &eventKey) const;
    Result<Done> insert(Unit &unit, const CreditEntry &entry, const EntryId &journal);
    Result<std::vector<CreditEntry>> entriesOf(const PackageId &package) const;
    /// Everything that came to a package and went from it, but by being used.
    Result<std::int64_t> granted(const PackageId &package) const;
    Result<std::vector<CreditEntry>> entriesOf(const SessionId &session) const;
    Result<std::optional<CreditEntry>> entry(const CreditEntryId &id) const;
    /// Whether an entry was reversed.
    Result<bool> reversed(const CreditEntryId &id) const;

    Result<Done> reserve(const SessionId &session, const LotId &lot, std::int64_t quantity, Instant now);
    /// Answers whether there was anything.
    Result<bool> release(const SessionId &session);
    Result<std::vector<std::pair<LotId, std::int64_t>>> reservedBy(const SessionId &session) const;
    /// What bookings hold of a package, by session.
    Result<std::map<SessionId, std::int64_t>> reservedOf(const PackageId &package) const;

    Result<Done> insertUse(const CreditUse &use, const Digest &hash, Instant now);
    Result<std::optional<CreditUse>> currentUse(const SessionId &session) const;
    /// The last there is, whatever became of it.
    Result<std::optional<CreditUse>> lastUse(const SessionId &session) const;
    Result<Done> endUse(const CreditUseId &id, const char *standing);
    /// What delivered sessions that began since an instant were covered by, the oldest first.
    Result<std::vector<PastUse>> usesSince(Instant since) const;
    /// Overage charged to a client by sessions since an instant: minutes and minor units in a currency.
    Result<std::pair<std::int64_t, std::int64_t>> overageSince(
        const ClientId &client, Instant since, const QByteArray &currency, const SessionId &except) const;
    /// Lots whose cached balance is not what their entries add up to.
    Result<std::vector<LotId>> differing() const;

private:
    Result<std::optional<CreditUse>> use(const char *sql, const SessionId &session) const;
    Database &m_database;
};

}  // namespace sp::credit
