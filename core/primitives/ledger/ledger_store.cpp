// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/ledger/ledger_store.h"

#include "core/primitives/unit/unit.h"
#include "core/storage/database/database.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace sp {

namespace {

constexpr auto selectAccount = R"(
    SELECT seq FROM account
     WHERE kind = :kind AND coalesce(owner, x'') = coalesce(:owner, x'') AND lower(name) = lower(:name) AND unit = :unit)";

constexpr auto insertAccount = R"(
    INSERT INTO account (id, kind, owner, name, unit) VALUES (:id, :kind, :owner, :name, :unit) RETURNING seq)";

constexpr auto insertEntry = R"(
    INSERT INTO journal_entry (id, unit, type, source_type, source, idempotency_key, effective_on, posted_at, reverses, note)
    VALUES (:id, :unit, :type, :source_type, :source, :key, :on, :at, :reverses, :note) RETURNING seq)";

constexpr auto insertLine = R"(
    INSERT INTO journal_line (entry, account, quantity) VALUES (:entry, :account, :quantity))";

constexpr auto addToCache = R"(
    INSERT INTO balance_cache (account, quantity) VALUES (:account, :quantity)
    ON CONFLICT (account) DO UPDATE SET quantity = quantity + excluded.quantity)";

constexpr auto selectBalances = R"(
    SELECT kind, owner, name, unit, coalesce(quantity, 0)
      FROM account LEFT JOIN balance_cache ON balance_cache.account = account.seq
     ORDER BY kind, account.seq)";

constexpr auto selectBalancesOf = R"(
    SELECT kind, owner, name, unit, coalesce(quantity, 0)
      FROM account LEFT JOIN balance_cache ON balance_cache.account = account.seq
     WHERE owner = :owner
     ORDER BY kind, account.seq)";

constexpr auto sumAsOf = R"(
    SELECT coalesce(sum(quantity), 0)
      FROM journal_line JOIN journal_entry ON journal_entry.seq = journal_line.entry
     WHERE account = :account AND effective_on <= :on)";

constexpr auto selectMovements = R"(
    SELECT e.effective_on, a.name, sum(l.quantity)
      FROM account a JOIN journal_line l ON l.account = a.seq JOIN journal_entry e ON e.seq = l.entry
     WHERE a.kind = :kind AND a.unit = :unit AND e.effective_on BETWEEN :from AND :to
     GROUP BY e.effective_on, a.name
     ORDER BY e.effective_on, a.name)";

constexpr auto selectJournal = R"(
    SELECT e.seq, e.id, e.type, e.source_type, e.source, e.idempotency_key, e.effective_on, e.note, e.posted_at,
           e.reverses, a.kind, a.owner, a.name, a.unit, l.quantity
      FROM journal_entry e JOIN journal_line l ON l.entry = e.seq JOIN account a ON a.seq = l.account
     ORDER BY e.seq, l.seq)";

constexpr auto selectJournalOf = R"(
    SELECT e.seq, e.id, e.type, e.source_type, e.source, e.idempotency_key, e.effective_on, e.note, e.posted_at,
           e.reverses, a.kind, a.owner, a.name, a.unit, l.quantity
      FROM journal_entry e JOIN journal_line l ON l.entry = e.seq JOIN account a ON a.seq = l.account
     WHERE e.source = :source
     ORDER BY e.seq, l.seq)";

constexpr std::array kindNames = {
    std::pair{AccountKind::Receivable, "receivable"},
    std::pair{AccountKind::Credit, "credit"},
    std::pair{AccountKind::Income, "income"},
    std::pair{AccountKind::Tax, "tax"},
    std::pair{AccountKind::Bank, "bank"},
    std::pair{AccountKind::Cash, "cash"},
    std::pair{AccountKind::Writeoff, "writeoff"},
    std::pair{AccountKind::Units, "units"},
    std::pair{AccountKind::UnitsIssued, "units_issued"},
    std::pair{AccountKind::Expense, "expense"},
    std::pair{AccountKind::InputTax, "input_tax"},
    std::pair{AccountKind::Owner, "owner"},
};

AccountKind kindFromName(QByteArrayView name)
{
    for (const auto &[kind, text] : kindNames)
        if (name == text)
            return kind;
    return AccountKind::Writeoff;
}

AccountKey readAccount(const Row &row, int column)
{
    return {kindFromName(row.peek(column)),
        row.isNull(column + 1) ? std::nullopt : std::optional(row.idBytes(column + 1)), row.text(column + 2),
        row.bytes(column + 3)};
}

SqlParameters accountParameters(const AccountKey &account)
{
    return {{":kind", accountKindName(account.kind)}, {":owner", account.owner}, {":name", account.name},
        {":unit", account.unit}};
}

/// Gathers the rows of the journal, a row a posting, into entries.
class EntryGatherer {
public:
    explicit EntryGatherer(const std::function<void(const PostedEntry &)> &visit) : m_visit(visit) {}
    void add(const Row &row)
    {
        if (!m_entry || m_entry->seq != row.integer(0)) {
            finish();
            m_entry.emplace(PostedEntry{row.integer(0), row.id<EntryTag>(1),
                {row.bytes(2), row.bytes(3), row.isNull(4) ? std::nullopt : std::optional(row.idBytes(4)),
                    row.bytes(5), row.date(6), row.text(7), {}},
                row.instant(8), row.optionalInteger(9)});
        }
        m_entry->entry.postings.push_back({readAccount(row, 10), row.integer(14)});
    }
    void finish()
    {
        if (m_entry)
            m_visit(*m_entry);
        m_entry.reset();
    }

private:
    const std::function<void(const PostedEntry &)> &m_visit;
    std::optional<PostedEntry> m_entry;
};

Result<Done> checkBalanced(const std::vector<Posting> &postings)
{
    std::map<QByteArray, Wide> sums;
    for (const Posting &posting : postings) {
        if (posting.quantity > Money::limit || posting.quantity < -Money::limit)
            return Error{ErrorCode::InvalidInput, "ledger.out_of_range"};
        sums[posting.account.unit] += posting.quantity;
    }
    if (postings.empty())
        return Error{ErrorCode::Internal, "ledger.empty"};
    if (std::ranges::any_of(sums, [](const auto &sum) { return sum.second != 0; }))
        return Error{ErrorCode::Internal, "ledger.unbalanced"};
    return Done{};
}

}  // namespace

QByteArray accountKindName(AccountKind kind)
{
    return std::ranges::find(kindNames, kind, &std::pair<AccountKind, const char *>::first)->second;
}

Result<std::optional<std::int64_t>> LedgerStore::findAccount(const AccountKey &account) const
{
    return m_database.first(
        selectAccount, accountParameters(account), [](const Row &row) { return row.integer(0); });
}

Result<std::int64_t> LedgerStore::openAccount(Unit &unit, const AccountKey &account)
{
    SP_TRY(known, findAccount(account));
    if (known)
        return *known;
    SqlParameters parameters = accountParameters(account);
    parameters.push_back({":id", unit.newId<AccountTag>()});
    return m_database.integer(insertAccount, parameters);
}

Result<bool> LedgerStore::saysTheSame(std::int64_t seq, const JournalEntry &entry) const
{
    SP_TRY(head, m_database.first(R"(
        SELECT count(*) FROM journal_entry
         WHERE seq = :seq AND type = :type AND source_type = :source_type AND source IS :source AND effective_on = :on)",
                     {{":seq", seq}, {":type", entry.type}, {":source_type", entry.sourceType},
                         {":source", entry.source}, {":on", entry.effectiveOn}},
                     [](const Row &row) { return row.flag(0); }));
    if (head != true)
        return false;
    SP_TRY(posted,
        m_database.all("SELECT account, quantity FROM journal_line WHERE entry = :seq", {{":seq", seq}},
            [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); }));
    std::vector<std::pair<std::int64_t, std::int64_t>> wanted;
    for (const Posting &posting : entry.postings) {
        SP_TRY(account, findAccount(posting.account));
        wanted.emplace_back(account.value_or(0), posting.quantity);
    }
    std::ranges::sort(posted);
    std::ranges::sort(wanted);
    return posted == wanted;
}

Result<EntryId> LedgerStore::post(Unit &unit, const JournalEntry &entry)
{
    SP_CHECK(checkBalanced(entry.postings));
    SP_TRY(known, m_database.first("SELECT id, seq FROM journal_entry WHERE idempotency_key = :key",
                      {{":key", entry.idempotencyKey}},
                      [](const Row &row) { return std::pair(row.id<EntryTag>(0), row.integer(1)); }));
    if (known) {
        SP_TRY(same, saysTheSame(known->second, entry));
        return same ? Result<EntryId>(known->first) : Error{ErrorCode::Conflict, "ledger.key_conflict"};
    }
    if (m_admit)
        SP_CHECK(m_admit(entry.effectiveOn));
    const auto id = unit.newId<EntryTag>();
    SP_TRY(seq,
        m_database.integer(insertEntry,
            {{":id", id}, {":unit", unit.id()}, {":type", entry.type}, {":source_type", entry.sourceType},
                {":source", entry.source}, {":key", entry.idempotencyKey}, {":on", entry.effectiveOn},
                {":at", unit.now()}, {":reverses", SqlValue()}, {":note", entry.note}}));
    for (const Posting &posting : entry.postings) {
        SP_TRY(account, openAccount(unit, posting.account));
        SP_CHECK(m_database.run(
            insertLine, {{":entry", seq}, {":account", account}, {":quantity", posting.quantity}}));
        SP_CHECK(m_database.run(addToCache, {{":account", account}, {":quantity", posting.quantity}}));
    }
    unit.touch("ledger");
    return id;
}

Result<EntryId> LedgerStore::reverse(
    Unit &unit, const EntryId &entry, LocalDate effectiveOn, const QString &note)
{
    SP_TRY(seq, m_database.integer("SELECT seq FROM journal_entry WHERE id = :id", {{":id", entry}}));
    if (seq == 0)
        return Error{ErrorCode::NotFound, "ledger.no_entry"};
    SP_TRY(reversals,
        m_database.integer("SELECT count(*) FROM journal_entry WHERE reverses = :seq", {{":seq", seq}}));
    if (reversals != 0)
        return Error{ErrorCode::Conflict, "ledger.already_reversed"};
    if (m_admit)
        SP_CHECK(m_admit(effectiveOn));
    const auto id = unit.newId<EntryTag>();
    SP_TRY(reversal, m_database.integer(R"(
        INSERT INTO journal_entry (id, unit, type, source_type, source, idempotency_key, effective_on, posted_at, reverses, note)
        SELECT :id, :unit, 'reversal', source_type, source, 'reverse:' || hex(id), :on, :at, seq, :note
          FROM journal_entry WHERE seq = :seq RETURNING seq)",
                         {{":id", id}, {":unit", unit.id()}, {":on", effectiveOn}, {":at", unit.now()},
                             {":note", note}, {":seq", seq}}));
    SP_CHECK(m_database.run(R"(
        INSERT INTO journal_line (entry, account, quantity)
        SELECT :reversal, account, -quantity FROM journal_line WHERE entry = :seq ORDER BY seq)",
        {{":reversal", reversal}, {":seq", seq}}));
    SP_CHECK(m_database.run(R"(
        UPDATE balance_cache SET quantity = quantity -
               (SELECT sum(quantity) FROM journal_line WHERE entry = :seq AND account = balance_cache.account)
         WHERE account IN (SELECT account FROM journal_line WHERE entry = :seq))",
        {{":seq", seq}}));
    unit.touch("ledger");
    return id;
}

Result<std::int64_t> LedgerStore::balance(const AccountKey &account) const
{
    SP_TRY(seq, findAccount(account));
    if (!seq)
        return 0;
    return m_database.integer(
        "SELECT quantity FROM balance_cache WHERE account = :account", {{":account", *seq}});
}

Result<std::int64_t> LedgerStore::balanceAsOf(const AccountKey &account, LocalDate date) const
{
    SP_TRY(seq, findAccount(account));
    if (!seq)
        return 0;
    return m_database.integer(sumAsOf, {{":account", *seq}, {":on", date}});
}

Result<std::vector<DayMovement>> LedgerStore::movements(
    AccountKind kind, const QByteArray &unit, LocalDate from, LocalDate to) const
{
    return m_database.all(selectMovements,
        {{":kind", accountKindName(kind)}, {":unit", unit}, {":from", from}, {":to", to}},
        [](const Row &row) {
            return DayMovement{row.date(0), row.text(1), row.integer(2)};
        });
}

Result<std::vector<AccountBalance>> LedgerStore::balances(std::optional<IdBytes> owner) const
{
    const auto read = [](const Row &row) { return AccountBalance{readAccount(row, 0), row.integer(4)}; };
    if (owner)
        return m_database.all(selectBalancesOf, {{":owner", *owner}}, read);
    return m_database.all(selectBalances, {}, read);
}

Result<std::int64_t> LedgerStore::verify() const
{
    // The fold of every posting, and each entry's own sums by unit, in one pass over the lines in entry
    // order.
    std::unordered_map<std::int64_t, std::int64_t> folded;
    std::unordered_map<std::int64_t, QByteArray> units;
    SP_CHECK(m_database.each("SELECT seq, unit FROM account", {}, [&](const Row &row) {
        units.emplace(row.integer(0), row.bytes(1));
        folded.emplace(row.integer(0), 0);
        return true;
    }));
    std::int64_t postings = 0;
    std::int64_t entry = 0;
    std::map<QByteArrayView, std::int64_t> sums;
    std::optional<std::int64_t> unbalanced;
    const auto close = [&] {
        for (auto &[unit, sum] : sums) {
            if (sum != 0 && !unbalanced)
                unbalanced = entry;
            sum = 0;
        }
    };
    SP_CHECK(m_database.each(
        "SELECT entry, account, quantity FROM journal_line ORDER BY seq", {}, [&](const Row &row) {
            if (row.integer(0) != entry) {
                close();
                entry = row.integer(0);
            }
            const std::int64_t account = row.integer(1);
            folded[account] += row.integer(2);
            sums[units[account]] += row.integer(2);
            ++postings;
            return true;
        }));
    close();
    if (unbalanced)
        return Error{ErrorCode::Corrupt, "ledger.unbalanced",
            {{QStringLiteral("entry"), static_cast<qint64>(*unbalanced)}}};
    std::optional<std::int64_t> differs;
    SP_CHECK(m_database.each("SELECT account, quantity FROM balance_cache", {}, [&](const Row &row) {
        const auto known = folded.find(row.integer(0));
        if (known == folded.end() || known->second != row.integer(1)) {
            differs = row.integer(0);
            return false;
        }
        folded.erase(known);
        return true;
    }));
    for (const auto &[account, quantity] : folded)
        if (!differs && quantity != 0)
            differs = account;
    if (differs)
        return Error{ErrorCode::Corrupt, "ledger.cache_differs",
            {{QStringLiteral("account"), static_cast<qint64>(*differs)}}};
    return postings;
}

Result<Done> LedgerStore::each(const std::function<void(const PostedEntry &)> &visit) const
{
    EntryGatherer gatherer(visit);
    SP_CHECK(m_database.each(selectJournal, {}, [&](const Row &row) {
        gatherer.add(row);
        return true;
    }));
    gatherer.finish();
    return Done{};
}

Result<std::vector<PostedEntry>> LedgerStore::ofSource(const IdBytes &source) const
{
    std::vector<PostedEntry> entries;
    const std::function<void(const PostedEntry &)> keep = [&](const PostedEntry &entry) {
        entries.push_back(entry);
    };
    EntryGatherer gatherer(keep);
    SP_CHECK(m_database.each(selectJournalOf, {{":source", source}}, [&](const Row &row) {
        gatherer.add(row);
        return true;
    }));
    gatherer.finish();
    return entries;
}

}  // namespace sp
