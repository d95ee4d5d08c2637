// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/events/event_bus.h"
#include "core/primitives/ledger/ledger_store.h"
#include "core/suites/credit/service/credit_store.h"

namespace sp::credit {

/// Published as "balance.changed" with every entry, in order.
struct BalanceChanged {
    ClientId client;
    CreditEntry entry;
    Denomination denomination;
    EventRecord record() const;
};

/// The one place that posts to lots: an entry, its posting and its event belong together. A lot is the
/// ledger's account "units" of its client, and "units_issued" the other side, so that what clients hold and
/// what was given out always cancel out.
class CreditBook {
public:
    CreditBook(Database &database, LedgerStore &ledger) : m_store(database), m_ledger(ledger) {}

    CreditStore &store() { return m_store; }
    const CreditStore &store() const { return m_store; }

    struct Wish {
        EntryType type;
        std::int64_t quantity;
        LocalDate on;
        QByteArray source;
        QByteArray eventKey;  ///< The same key does nothing a second time.
        std::optional<SessionId> session = {};
        std::optional<DocumentId> document = {};
        QByteArray reason = {};
        QString note = {};
        int mappingVersion = 0;
        std::optional<int> actualMinutes = {};
        std::optional<CreditEntryId> reverses = {};
    };
    /// Nothing when this event was posted to this lot before. Fails with Refused "credit.below_zero" {bucket,
    /// available} where that would overdraw a package that may not be, or as LedgerStore::post() does
    /// ("period.locked").
    Result<std::optional<CreditEntry>> post(
        Unit &unit, const Package &package, const LotId &lot, const Wish &wish);
    /// The opposite of an entry, once.
    Result<std::optional<CreditEntry>> reverse(Unit &unit, const Package &package, const CreditEntry &entry,
        const QByteArray &source, const QByteArray &eventKey);

    static AccountKey account(const Package &package, const LotId &lot);

private:
    CreditStore m_store;
    LedgerStore &m_ledger;
};

}  // namespace sp::credit
