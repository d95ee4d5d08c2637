// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/time.h"

#include <QString>

#include <span>
#include <vector>

namespace sp::billing {

/// So many of a commodity: money, or what else the ledger counts ("credit", "minute"), whose names are ASCII
/// letters.
struct JournalAmount {
    JournalAmount(const Money &money)
        : quantity(money.minor()), commodity(money.currency().code()),
          decimals(money.currency().minorDigits())
    {
    }
    JournalAmount(std::int64_t count, QByteArray unit) : quantity(count), commodity(std::move(unit)) {}

    std::int64_t quantity;  ///< In units of 10^-decimals.
    QByteArray commodity;
    int decimals = 0;
};

struct JournalPosting {
    QString account;  ///< Levels parted by ":", each through journalAccountPart() when it is somebody's name.
    JournalAmount amount;
};

struct JournalTransaction {
    LocalDate date;
    QByteArray code;  ///< The document's number, or empty.
    QString description;
    std::vector<JournalPosting> postings;
};

/// A journal in hledger's format (hledger manual, "Journal"), UTF-8: a decimal mark, every commodity with its
/// decimals and every account declared, so that `hledger check --strict` holds, then the transactions as
/// given, all cleared. The format cannot quote, so what it would read as a mark is replaced: see
/// journalAccountPart(); in descriptions ";" becomes "," and "|" becomes "/"; in codes ")" becomes "]".
///
/// Fails with "journal.unbalanced" {date, code} when a transaction's postings do not sum to zero in each
/// commodity, "journal.empty_transaction" {date, code}, or "journal.account_invalid" {account} for a name
/// that is empty.
Result<QByteArray> hledgerJournal(std::span<const JournalTransaction> transactions);

/// A name made fit to be one level of an account: ":" becomes "-" (it would open a level), ";" a comma (a
/// comment), control characters and runs of spaces one space (two end a name), and a leading mark that
/// hledger reads as a status or a virtual posting is dropped.
QString journalAccountPart(const QString &name);

}  // namespace sp::billing
