// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/statements/statement_store.h"

#include "core/storage/database/database.h"

namespace sp {

using namespace statements;

namespace {

constexpr auto selectEntries = R"(
    SELECT e.seq, coalesce(r.type, e.type), e.source, e.effective_on, e.reverses IS NOT NULL, a.kind, a.owner, a.unit,
           l.quantity
      FROM journal_entry e
      JOIN journal_line l ON l.entry = e.seq
      JOIN account a ON a.seq = l.account
      LEFT JOIN journal_entry r ON r.seq = e.reverses
     WHERE e.seq <= :last
       AND e.seq IN (SELECT own.entry FROM journal_line own JOIN account mine ON mine.seq = own.account
                      WHERE mine.owner = :owner AND mine.kind IN ('receivable', 'credit'))
     ORDER BY e.seq, l.seq)";

/// What an entry did in one currency.
struct Sums {
    std::int64_t receivable = 0;
    std::int64_t credit = 0;
    std::int64_t money = 0;
};

struct Entry {
    QByteArray type;  ///< Of the reversed one, when it is a reversal.
    std::optional<IdBytes> source;
    LocalDate on;
    bool reversal;
    std::map<QByteArray, Sums> byCurrency;
};

struct DocumentFacts {
    QString number;
    std::optional<LocalDate> due;
    std::optional<DocumentId> corrects;
};

/// What one record of a payment says of one invoice.
struct PaymentPart {
    std::optional<DocumentId> document;
    std::int64_t paid;
    std::int64_t rebate;
};

struct PaymentFacts {
    QByteArray method;
    QString reference;
    std::vector<PaymentPart> parts;
};

/// Turns entries of the journal into movements of an account.
class Reader {
public:
    std::map<DocumentId, DocumentFacts> documents;
    std::map<PaymentId, PaymentFacts> payments;
    std::vector<Movement> movements;

    void read(const Entry &entry)
    {
        for (const auto &[unit, sums] : entry.byCurrency)
            if (const auto currency = Currency::create(unit))
                readIn(entry, sums, *currency);
    }

private:
    void readIn(const Entry &entry, const Sums &sums, Currency currency)
    {
        const Money receivable(sums.receivable, currency), money(sums.money, currency);
        const Money amount = receivable + Money(sums.credit, currency);
        if (entry.type == "payment" || entry.type == "credit_applied") {
            readPayment(entry, amount, money);
            return;
        }
        Movement movement{entry.on, kindOf(entry, amount), {}, {}, amount};
        if (entry.type == "refund" && entry.source) {
            const PaymentFacts &payment = payments[PaymentId(*entry.source)];
            movement.reference = payment.reference;
            movement.method = payment.method;
            if (!payment.parts.empty() && payment.parts.front().document)
                movement.shares.push_back({*payment.parts.front().document, receivable});
        } else if (entry.source) {
            const DocumentId own(*entry.source);
            const DocumentFacts &facts = documents[own];
            movement.reference = facts.number;
            movement.due = movement.kind == MovementKind::Invoice ? facts.due : std::nullopt;
            movement.shares.push_back({facts.corrects.value_or(own), receivable});
        }
        movements.push_back(std::move(movement));
    }

    static MovementKind kindOf(const Entry &entry, const Money &amount)
    {
        if (entry.type == "write_off")
            return entry.reversal ? MovementKind::WriteOffTakenBack : MovementKind::WriteOff;
        if (entry.type == "refund")
            return MovementKind::Refund;
        // A credit note takes its part of a rebate along, in an entry of its own.
        if (entry.type == "credit_note")
            return amount.minor() > 0 ? MovementKind::RebateTakenBack : MovementKind::CreditNote;
        return amount.isNegative() ? MovementKind::CreditNote : MovementKind::Invoice;
    }

    void readPayment(const Entry &entry, const Money &amount, const Money &money)
    {
        const PaymentFacts none;
        const auto known = entry.source ? payments.find(PaymentId(*entry.source)) : payments.end();
        const PaymentFacts &payment = known == payments.end() ? none : known->second;
        const Currency currency = amount.currency();
        const std::int64_t sign = entry.reversal ? 1 : -1;
        Movement paid{entry.on, entry.reversal ? MovementKind::PaymentTakenBack : MovementKind::Payment,
            payment.reference, payment.method, -money};
        Movement rebate{entry.on, entry.reversal ? MovementKind::RebateTakenBack : MovementKind::Rebate, {},
            {}, amount + money};
        for (const PaymentPart &part : payment.parts) {
            if (!part.document)
                continue;
            paid.shares.push_back({*part.document, Money(sign * part.paid, currency)});
            if (part.rebate != 0) {
                rebate.shares.push_back({*part.document, Money(sign * part.rebate, currency)});
                rebate.reference = documents[*part.document].number;
            }
        }
        movements.push_back(std::move(paid));
        if (!rebate.amount.isZero())
            movements.push_back(std::move(rebate));
    }
};

}  // namespace

Result<std::vector<Movement>> StatementStore::movements(
    std::span<const ClientId> family, std::int64_t lastEntry) const
{
    Reader reader;
    std::map<std::int64_t, Entry> entries;
    for (const ClientId &member : family) {
        SP_CHECK(m_database.each("SELECT id, number, due_on, corrects FROM document "
                                 "WHERE payer = :owner AND number IS NOT NULL",
            {{":owner", member}}, [&](const Row &row) {
                reader.documents[row.id<DocumentTag>(0)] = {
                    row.text(1), row.optionalDate(2), row.optionalId<DocumentTag>(3)};
                return true;
            }));
        SP_CHECK(m_database.each("SELECT coalesce(part_of, id), method, reference, document, to_document, "
                                 "discount_minor FROM payment WHERE client = :owner ORDER BY id",
            {{":owner", member}}, [&](const Row &row) {
                PaymentFacts &facts = reader.payments[row.id<PaymentTag>(0)];
                facts.method = row.bytes(1);
                facts.reference = row.text(2);
                facts.parts.push_back({row.optionalId<DocumentTag>(3), row.integer(4), row.integer(5)});
                return true;
            }));
    }
    const auto isOwn = [&](const IdBytes &owner) {
        return std::ranges::find(family, ClientId(owner)) != family.end();
    };
    for (const ClientId &member : family) {
        const std::map<std::int64_t, Entry> before = entries;
        SP_CHECK(
            m_database.each(selectEntries, {{":owner", member}, {":last", lastEntry}}, [&](const Row &row) {
                // Two records of one family may meet in an entry.
                if (before.contains(row.integer(0)))
                    return true;
                Entry &entry =
                    entries
                        .try_emplace(row.integer(0),
                            Entry{row.bytes(1), row.isNull(2) ? std::nullopt : std::optional(row.idBytes(2)),
                                row.date(3), row.flag(4), {}})
                        .first->second;
                Sums &sums = entry.byCurrency[row.bytes(7)];
                const QByteArrayView kind = row.peek(5);
                if (kind == "bank" || kind == "cash")
                    sums.money += row.integer(8);
                else if (kind == "receivable" && isOwn(row.idBytes(6)))
                    sums.receivable += row.integer(8);
                else if (kind == "credit" && isOwn(row.idBytes(6)))
                    sums.credit += row.integer(8);
                return true;
            }));
    }
    for (const auto &[seq, entry] : entries)
        reader.read(entry);
    return std::move(reader.movements);
}

Result<std::int64_t> StatementStore::lastEntry() const
{
    return m_database.integer("SELECT coalesce(max(seq), 0) FROM journal_entry");
}

Result<bool> StatementStore::hasAccount(std::span<const ClientId> family) const
{
    for (const ClientId &member : family) {
        SP_TRY(accounts, m_database.integer("SELECT count(*) FROM account WHERE owner = :owner "
                                            "AND kind IN ('receivable', 'credit')",
                             {{":owner", member}}));
        if (accounts > 0)
            return true;
    }
    return false;
}

Result<Done> StatementStore::insert(const SentStatement &sent)
{
    return m_database.run(
        "INSERT INTO account_statement (id, client, from_on, to_on, last_entry, created_at) "
        "VALUES (:id, :client, :from, :to, :last, :now)",
        {{":id", sent.id}, {":client", sent.client}, {":from", sent.period.from}, {":to", sent.period.to},
            {":last", sent.lastEntry}, {":now", sent.madeAt}});
}

Result<std::optional<SentStatement>> StatementStore::find(const StatementId &id) const
{
    return m_database.first(
        "SELECT id, client, from_on, to_on, last_entry, created_at FROM account_statement WHERE id = :id",
        {{":id", id}}, [](const Row &row) {
            return SentStatement{row.id<StatementTag>(0), row.id<ClientTag>(1), {row.date(2), row.date(3)},
                row.integer(4), row.instant(5)};
        });
}

}  // namespace sp
