// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/billing/rules/invoice.h"
#include "core/practice/billing/rules/invoice_state.h"
#include "core/practice/billing/service/billed_expense.h"

namespace sp {

/// A session on a document, and which line bills it.
struct BilledSession {
    SessionId session;
    int line;  ///< Its index in the content.
    friend bool operator==(const BilledSession &, const BilledSession &) = default;
};

/// An invoice or credit note as stored. `content` is the frozen snapshot once issued, else the draft as it
/// would print.
struct BilledDocument {
    DocumentId id;
    billing::InvoiceState state = billing::InvoiceState::Draft;
    ClientId client;
    ClientId payer;
    billing::InvoiceSnapshot content;
    Money paid;
    std::optional<DocumentId> corrects = {};
    std::vector<BilledSession> sessions = {};  ///< In the order of their lines, as content.sessions is.
    std::int64_t version = 1;
    std::optional<Instant> issuedAt = {};
    // In the minor unit of the document's currency:
    std::int64_t creditedMinor = 0;  ///< What credit notes took back of it.
    std::int64_t releasedMinor = 0;  ///< What of `paid` they turned into the payer's credit.
    std::int64_t owedAgainMinor =
        0;  ///< What of `paid` went back without a credit note, so that it is owed again.
    std::int64_t creditRefundedMinor = 0;       ///< What of the released went back.
    bool sent = false;                          ///< It went out once, whatever its state says by now.
    std::int64_t earlyMinor = 0;                ///< The rebate granted for paying early.
    std::int64_t writtenOffMinor = 0;           ///< What nobody hopes to get any more.
    std::optional<LocalDate> scheduledOn = {};  ///< When a scheduled draft is to be issued.
    /// Whether it is mailed then.
    enum class WhenIssued { Keep, Mail } whenIssued = WhenIssued::Keep;
    std::optional<Error> held = {};            ///< Why a draft could not be issued on its day.
    std::vector<BilledExpense> expenses = {};  ///< What of its lines passes an expense on, by line.

    bool issued() const { return !content.number.isEmpty(); }
    /// All that went back to the payer.
    Money refunded() const { return {owedAgainMinor + creditRefundedMinor, content.currency}; }
    /// What of the money paid still pays for it.
    Money kept() const { return paid - Money(releasedMinor + owedAgainMinor, content.currency); }
    /// What it charges by now.
    Money charged() const { return content.totals.gross - Money(creditedMinor, content.currency); }
    /// What is still to be paid; nothing on a credit note.
    Money open() const
    {
        const bool invoice = content.type == billing::DocumentType::Invoice;
        const Money given(earlyMinor + writtenOffMinor, content.currency);
        return invoice ? charged() - kept() - given : Money::zero(content.currency);
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
    Money open;  ///< What is still to be paid; nothing for drafts and credit notes.
    std::optional<LocalDate> scheduledOn = {};  ///< When a scheduled draft is to be issued.
    bool held = false;                          ///< A draft that could not be issued on its day.
};

/// The unpaid rest of an invoice that was given up.
struct WriteOff {
    Money amount;
    Money tax;  ///< What of it is tax that the invoice charged.
    LocalDate on;
    QString reason;
    std::optional<LocalDate> reopenedOn = {};  ///< It was taken back.
};

/// Money that came in or went back. What pays several invoices is one record with a row for each.
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
    std::optional<PaymentId> partOf = {};      ///< The record's first row; none on that itself.
    std::optional<LocalDate> reversedOn = {};  ///< It was recorded by mistake and counts no more.
    std::int64_t discountMinor = 0;            ///< The rebate for paying early that was granted with it.
};

}  // namespace sp
