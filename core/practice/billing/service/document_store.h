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
    enum class State { Any, Draft, Open, PastDue, Paid, Credited } state = State::Any;
    std::optional<ClientId> payer = {};
    int limit = 500;
    int offset = 0;
};

/// The SQL of invoices, credit notes, numbers and payments.
class DocumentStore {
public:
    explicit DocumentStore(Database &database) : m_database(database) {}

    Result<std::optional<BilledDocument>> find(const DocumentId &id) const;
    Result<std::optional<DocumentId>> numbered(const QByteArray &number) const;
    /// Newest first.
    Result<std::vector<DocumentRow>> list(const DocumentFilter &filter, LocalDate today) const;
    /// Open invoices of a payer, for payments.
    Result<std::vector<DocumentRow>> open(const ClientId &payer, LocalDate today) const;
    Result<Done> each(const std::function<void(const BilledDocument &)> &visit) const;

    Result<Done> insert(const BilledDocument &document, const QByteArray &series, Instant now);
    /// Writes the draft anew. Fails with Conflict "invoice.changed".
    Result<Done> updateDraft(const BilledDocument &document, Instant now);
    /// Freezes the content with its number.
    Result<Done> issue(const BilledDocument &document, Instant now);
    Result<Done> setState(const DocumentId &id, billing::InvoiceState state, const Money &paid, Instant now);
    Result<Done> setSessions(const DocumentId &id, std::span<const SessionId> sessions);

    Result<billing::SeriesState> series(const QByteArray &name) const;
    Result<Done> setSeries(const QByteArray &name, const billing::SeriesState &state);

    Result<Done> insertPayment(const PaymentRecord &payment, Instant now);
    Result<std::vector<PaymentRecord>> payments(std::optional<DocumentId> document, std::optional<ClientId> client) const;
    Result<Done> eachPayment(const std::function<void(const PaymentRecord &)> &visit) const;
    /// Sum of refunds made for a document.
    Result<Money> refunded(const DocumentId &document, Currency currency) const;

private:
    Database &m_database;
};

}  // namespace sp
