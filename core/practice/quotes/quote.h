// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/billing/rules/invoice.h"
#include "core/practice/billing/rules/quote_state.h"

namespace sp {

using QuoteId = Id<struct QuoteTag>;

/// A quote as stored. `content` is of the type Quote: frozen once it was sent, else the draft as it was left.
struct Quote {
    QuoteId id;
    /// An invoice draft made of it that was thrown away leaves it Accepted.
    billing::QuoteState state = billing::QuoteState::Draft;
    ClientId client;
    ClientId payer;
    billing::InvoiceSnapshot content;
    std::optional<LocalDate> sentOn = {};
    std::optional<LocalDate> answeredOn = {};  ///< Accepted or declined.
    QString declineReason = {};
    std::optional<DocumentId> invoice = {};  ///< What it became.
    std::optional<QuoteId> copiedFrom = {};
    std::int64_t version = 1;

    LocalDate validUntil() const { return content.validUntil.value_or(content.issueDate); }
};

/// A quote in a list.
struct QuoteRow {
    QuoteId id;
    billing::QuoteState state;  ///< As shown today: Expired when it was not answered in time.
    QByteArray number;          ///< Empty on a draft that was never sent.
    ClientId payer;
    QString payerName;
    LocalDate validUntil;
    std::optional<LocalDate> sentOn;
    Money total;
};

/// Which quotes a list shows. Waiting: sent and still good. Open: those, drafts, and what was accepted and is
/// not invoiced.
struct QuoteFilter {
    enum class State { Any, Open, Waiting } state = State::Any;
    QString text = {};  ///< In the number or the payer's name.
    int limit = 500;
    std::optional<ClientId> payer = {};
};

}  // namespace sp
