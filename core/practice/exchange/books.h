// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/hledger_journal.h"
#include "core/primitives/ledger/ledger_store.h"

#include <map>

namespace sp {

/// What the accounts of the ledger are called in an accountant's books: "assets:receivable:Ana Sá",
/// "income:services:standard", "liabilities:tax:standard 19", "assets:bank", "liabilities:client credit:Ana
/// Sá", "expenses:practice:rent". Two clients of one name get the end of their ids behind it, so every
/// account of ours is one account there.
class BookAccounts {
public:
    explicit BookAccounts(const std::map<IdBytes, QString> &clients);
    QString nameOf(const AccountKey &account) const;

private:
    std::map<IdBytes, QString> m_clients;
};

/// Every entry of the ledger as a transaction, by date and then in the order of posting. `documents` gives
/// the number of the document or payment that an entry comes from.
Result<std::vector<billing::JournalTransaction>> bookTransactions(
    const LedgerStore &ledger, const BookAccounts &accounts, const std::map<IdBytes, QByteArray> &documents);

/// The amount of a balance or posting in its commodity.
billing::JournalAmount bookAmount(const QByteArray &unit, std::int64_t quantity);

}  // namespace sp
