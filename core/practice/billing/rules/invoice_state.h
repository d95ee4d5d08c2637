// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

/// PastDue is never stored: see shownState().
enum class InvoiceState {
    Draft,
    Scheduled,
    Issued,
    Sent,
    PartiallyPaid,
    Paid,
    PastDue,
    PartiallyRefunded,
    Refunded,
    WrittenOff,
    Void,
    Superseded
};

/// Schedule: issue later. Discard: throw a draft away; nothing issued can be. Pay, ReversePayment (a bounced
/// transfer), Refund, Credit (a credit note against it): after the fact, with the sums that then hold.
/// Reopen: take a write-off back.
enum class InvoiceEvent {
    Schedule,
    Unschedule,
    Discard,
    Issue,
    Send,
    Pay,
    ReversePayment,
    Refund,
    Credit,
    WriteOff,
    Reopen
};

enum class Delivery { NotSent, Sent };

/// What holds once the event has taken place. Sums in one currency, none negative but the gross of a credit
/// note.
struct InvoiceFacts {
    DocumentType type = DocumentType::Invoice;
    int lines = 0;
    Delivery delivery = Delivery::NotSent;  ///< Whether it ever went out.
    Money gross;
    Money paid;      ///< Everything ever received for it, reversed payments taken off.
    Money refunded;  ///< What of that went back.
    Money credited;  ///< By credit notes, not negative.
    Money allowed;   ///< The rebate granted for paying early.
};

/// The state after `event`. Credit notes are drafted, issued, sent and discarded as drafts; sums do not move
/// them. Fails with "invoice.transition" {from, event} when the machine has no such step, "invoice.no_lines"
/// or "invoice.total_negative" at issue, "refund.too_large" {asked, available} and "credit.too_large" {asked,
/// available} in plain amounts.
Result<InvoiceState> apply(InvoiceState state, InvoiceEvent event, const InvoiceFacts &facts);

/// What to show on `today`: PastDue for what is still open after its due date, else the state itself.
InvoiceState shownState(InvoiceState state, std::optional<LocalDate> dueDate, LocalDate today);

/// "Draft", "PartiallyPaid": the words of data exports and of error facts.
QByteArray stateName(InvoiceState state);
/// Fails with "invoice.state_unknown" {state}.
Result<InvoiceState> stateFromName(QByteArrayView name);
QByteArray eventName(InvoiceEvent event);

}  // namespace sp::billing
