// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/numbering.h"
#include "core/practice/billing/service/billed_document.h"

#include <functional>
#include <span>

namespace sp {

class Database;

/// Which documents a list shows.
struct DocumentFilter {
    /// Open: waiting for money. Owed: those, and what is owed again since the money went back. Held: drafts
    /// that could not be issued on their day.
    enum class State { Any, Draft, Open, Owed, PastDue, Paid, Credited, Held } state = State::Any;
    std::optional<ClientId> payer = {};
    int limit = 500;
    /// Newest: drafts, then by issue date. ByDueDate: what is due first.
    enum class Order { Newest, ByDueDate } order = Order::Newest;
    /// Of the last row that is known already: the list goes on behind it.
    struct After {
        std::optional<LocalDate> issueDate = {};
        std::optional<LocalDate> dueDate = {};
        DocumentId id;
        static After row(const DocumentRow &row) { return {row.issueDate, row.dueDate, row.id}; }
    };
    std::optional<After> after = {};
    QString text = {};  ///< In the number or the payer's name.
    /// Of paid ones: the last of the money came in on one of these days.
    std::optional<billing::Period> paidOn = {};
};

/// How many documents, or payments, and what they come to in one currency.
struct DocumentCount {
    int count;
    Money sum;
};

/// The SQL of invoices, credit notes, numbers and payments.
class DocumentStore {
public:
    explicit DocumentStore(Database &database) : m_database(database) {}

    Result<std::optional<BilledDocument>> find(const DocumentId &id) const;
    /// The scheduled drafts and their days.
    Result<std::vector<std::pair<DocumentId, LocalDate>>> scheduled() const;
    Result<std::optional<DocumentId>> numbered(const QByteArray &number) const;
    Result<std::vector<DocumentRow>> list(const DocumentFilter &filter, LocalDate today) const;
    /// Open invoices of a payer, for payments.
    Result<std::vector<DocumentRow>> open(const ClientId &payer, LocalDate today) const;
    /// All documents of a state; those in other currencies are counted and left out of the sum, which is of
    /// what is still to be paid for open ones.
    Result<DocumentCount> count(DocumentFilter::State state, Currency currency, LocalDate today,
        const std::optional<billing::Period> &paidOn = {}) const;
    /// Payments of some days that count, both days included, less what was refunded.
    Result<DocumentCount> received(Currency currency, LocalDate from, LocalDate to) const;
    Result<Done> each(const std::function<void(const BilledDocument &)> &visit) const;

    Result<Done> insert(const BilledDocument &document, const QByteArray &series, Instant now);
    /// Writes the draft anew. Fails with Conflict "invoice.changed".
    Result<Done> updateDraft(const BilledDocument &document, Instant now);
    /// Freezes the content with its number.
    Result<Done> issue(const BilledDocument &document, Instant now);
    /// Writes what money and credit notes have made of an issued document: its state and sums.
    Result<Done> settle(const BilledDocument &document, Instant now);
    /// Which sessions a draft bills.
    Result<Done> setSessions(const DocumentId &id, std::span<const BilledSession> sessions);

    /// The lines of an invoice that credit notes took back.
    Result<std::vector<int>> creditedLines(const DocumentId &invoice) const;
    /// When the last credit note against an invoice was issued.
    Result<std::optional<Instant>> creditedAt(const DocumentId &invoice) const;
    Result<Done> addCreditedLines(
        const DocumentId &invoice, std::span<const int> lines, const DocumentId &note);

    Result<billing::SeriesState> series(const QByteArray &name) const;
    /// The date of the last document of a series that was issued here.
    Result<std::optional<LocalDate>> lastIssued(const QByteArray &series) const;
    Result<Done> setSeries(const QByteArray &name, const billing::SeriesState &state);

    Result<Done> insertPayment(const PaymentRecord &payment, Instant now);
    Result<std::vector<PaymentRecord>> payments(
        std::optional<DocumentId> document, std::optional<ClientId> client) const;
    Result<Done> eachPayment(const std::function<void(const PaymentRecord &)> &visit) const;
    /// All rows of the record that the row `id` belongs to, the first one first; none for an unknown id.
    Result<std::vector<PaymentRecord>> paymentParts(const PaymentId &id) const;
    Result<Done> insertWriteOff(const DocumentId &document, const WriteOff &writeOff, Instant now);
    /// The write-off of an invoice that stands is taken back.
    Result<Done> reopenWriteOff(const DocumentId &document, LocalDate on);
    /// Newest first; at most the first one stands.
    Result<std::vector<WriteOff>> writeOffs(const DocumentId &document) const;
    Result<Done> insertReversal(const PaymentId &payment, LocalDate on, const QString &reason, Instant now);

private:
    /// The clients whose name contains `text`, as JSON.
    Result<QByteArray> payersNamed(const QString &text) const;

    Database &m_database;
};

}  // namespace sp
