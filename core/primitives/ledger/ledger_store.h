// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/values/money.h"
#include "core/values/time.h"

#include <functional>
#include <optional>
#include <vector>

namespace sp {

class Database;
class Unit;

/// What an account is for. Receivable: what a client owes. Credit: what we owe a client. Income, Tax, Bank,
/// Cash, Writeoff: the books' other side. Units: credits or minutes a client holds, and their counterpart.
/// Expense: what running the practice cost, by category. InputTax: tax on it that the tax office gives back.
/// Owner: what the owner put in from their own pocket, such as the use of their car.
enum class AccountKind {
    Receivable,
    Credit,
    Income,
    Tax,
    Bank,
    Cash,
    Writeoff,
    Units,
    UnitsIssued,
    Expense,
    InputTax,
    Owner
};

QByteArray accountKindName(AccountKind kind);

/// Names an account; it is opened by its first posting. `unit` is a currency code, "credit" or "minute".
struct AccountKey {
    AccountKind kind;
    std::optional<IdBytes> owner;  ///< The client, for Receivable, Credit and Units.
    QString name;                  ///< Such as the tax code or the bank account; may be empty.
    QByteArray unit;

    friend bool operator==(const AccountKey &, const AccountKey &) = default;
};

/// One side of an entry. Debits are positive, credits negative: a receivable that grows is positive.
struct Posting {
    AccountKey account;
    std::int64_t quantity;

    static Posting of(AccountKind kind, std::optional<IdBytes> owner, QString name, const Money &amount)
    {
        return {{kind, owner, std::move(name), amount.currency().code()}, amount.minor()};
    }
};

struct JournalEntry {
    QByteArray type;        ///< "invoice.issue", "payment", "credit_note"...
    QByteArray sourceType;  ///< "document", "payment"...
    std::optional<IdBytes> source;
    QByteArray idempotencyKey;
    LocalDate effectiveOn;
    QString note;
    std::vector<Posting> postings;
};

/// An entry as it stands in the journal.
struct PostedEntry {
    std::int64_t seq;
    EntryId id;
    JournalEntry entry;
    Instant postedAt;
    std::optional<std::int64_t> reverses;
};

struct AccountBalance {
    AccountKey account;
    std::int64_t quantity;
};

/// What was posted to one account on one day.
struct DayMovement {
    LocalDate on;
    QString account;  ///< Its name: a tax code, a way of paying.
    std::int64_t quantity;
};

/// The double-entry ledger of money, credits and minutes. Append-only; a correction is a reversal; balances
/// are folds of postings, and the cache of them equals a replay to the last unit.
class LedgerStore {
public:
    explicit LedgerStore(Database &database) : m_database(database) {}

    /// Whether something may be posted with a date; without one, everything may.
    using Admission = std::function<Result<Done>(LocalDate)>;
    void askAdmission(Admission admit) { m_admit = std::move(admit); }

    /// Posts within `unit`. A used idempotency key posts nothing and answers the first entry, when that says
    /// the same; else it fails with Conflict "ledger.key_conflict". Fails with Internal "ledger.unbalanced"
    /// (checked in release too) or "ledger.empty", InvalidInput "ledger.out_of_range", or as the admission
    /// does.
    Result<EntryId> post(Unit &unit, const JournalEntry &entry);
    /// Posts the opposite of an entry. Fails with NotFound "ledger.no_entry" and Conflict
    /// "ledger.already_reversed", or as the admission of `effectiveOn` does.
    Result<EntryId> reverse(Unit &unit, const EntryId &entry, LocalDate effectiveOn, const QString &note);

    /// 0 for an account nobody posted to.
    Result<std::int64_t> balance(const AccountKey &account) const;
    /// The balance by entries effective up to and including `date`.
    Result<std::int64_t> balanceAsOf(const AccountKey &account, LocalDate date) const;
    /// What was posted to the accounts of `kind` in `unit` by entries effective in [from, to], both days
    /// included; by day, then account.
    Result<std::vector<DayMovement>> movements(
        AccountKind kind, const QByteArray &unit, LocalDate from, LocalDate to) const;
    /// Every account with its balance; those of one owner when given.
    Result<std::vector<AccountBalance>> balances(std::optional<IdBytes> owner = {}) const;

    /// Folds the whole journal anew and compares it with the cache. Answers the number of postings; fails
    /// with Corrupt "ledger.cache_differs" {account} or "ledger.unbalanced" {entry}.
    Result<std::int64_t> verify() const;
    /// Visits all entries in order of posting.
    Result<Done> each(const std::function<void(const PostedEntry &)> &visit) const;
    /// Entries of one source, oldest first.
    Result<std::vector<PostedEntry>> ofSource(const IdBytes &source) const;

private:
    /// Whether the entry `seq` says what `entry` says, its words aside.
    Result<bool> saysTheSame(std::int64_t seq, const JournalEntry &entry) const;
    Result<std::int64_t> openAccount(Unit &unit, const AccountKey &account);
    Result<std::optional<std::int64_t>> findAccount(const AccountKey &account) const;

    Database &m_database;
    Admission m_admit;
};

}  // namespace sp
