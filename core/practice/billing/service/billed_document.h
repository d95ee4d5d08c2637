// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/billing/rules/invoice.h"
#include "core/practice/billing/rules/invoice_state.h"

namespace sp {

/// An invoice or credit note as stored. `content` is the frozen snapshot once issued, else the draft as it would print.
struct BilledDocument {
    DocumentId id;
    billing::InvoiceState state = billing::InvoiceState::Draft;
    ClientId client;
    ClientId payer;
    billing::InvoiceSnapshot content;
    Money paid;
    std::optional<DocumentId> corrects = {};
    std::vector<SessionId> sessions = {};
    std::int64_t version = 1;
    std::optional<Instant> issuedAt = {};
    std::int64_t refundedMinor = 0;  ///< What of `paid` went back, in the minor unit of the document's currency.

    bool issued() const { return !content.number.isEmpty(); }
    Money refunded() const { return {refundedMinor, content.currency}; }
    /// What is still to be paid: what was given back without a credit note is owed again. Nothing once it is credited.
    Money open() const
    {
        if (state == billing::InvoiceState::Superseded)
            return Money::zero(content.currency);
        return content.totals.gross - paid + refunded();
    }
};

/// A document in a list.
struct DocumentRow {
    DocumentId id;
    billing::DocumentType type;
    billing::InvoiceState state;  ///< As shown today: PastDue when open after its due date.
    QByteArray number;            ///< Empty on a draft.
    ClientId payer;
    QString payerName;
    std::optional<LocalDate> issueDate;
    std::optional<LocalDate> dueDate;
    Money total;
    Money paid;
};

/// Money that came in or went back.
struct PaymentRecord {
    PaymentId id;
    ClientId client;
    std::optional<DocumentId> document;
    enum class Kind { Payment, Refund, CreditApplied } kind = Kind::Payment;
    QByteArray method;  ///< "bank", "cash", "card", "credit"
    Money amount;
    Money toDocument;
    Money toCredit;
    LocalDate receivedOn;
    QString reference = {};
};

}  // namespace sp
