// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/numbering.h"

namespace sp::billing {

/// Discarded: a draft that was thrown away.
enum class QuoteState { Draft, Sent, Accepted, Declined, Expired, Invoiced, Discarded };

/// TakeBack: the mail had not left yet. Expire: the last day passed without an answer.
enum class QuoteEvent { Edit, Send, TakeBack, Accept, Decline, Expire, Invoice, Discard };

/// What a step depends on.
struct QuoteFacts {
    int lines = 0;
    Money gross;
    LocalDate validUntil;
    LocalDate today;
};

/// The state after `event`. A quote changes while it is a draft only. An answer that comes late still counts
/// where the owner takes it: what expired can be accepted. Fails with Refused "quote.transition" {from,
/// event}; for Send also with InvalidInput "invoice.no_lines", "invoice.total_negative" or "quote.valid_past"
/// {date}; for Expire with Refused "quote.still_valid" {date} up to and on its last day.
Result<QuoteState> apply(QuoteState state, QuoteEvent event, const QuoteFacts &facts);

/// What to show on `today`: Expired for what was sent and not answered in time, whether or not that was
/// written down yet.
QuoteState shownState(QuoteState state, LocalDate validUntil, LocalDate today);

/// "Draft", "Sent": the words that are stored and exported.
QByteArray stateName(QuoteState state);
/// Fails with "quote.state_unknown" {state}.
Result<QuoteState> quoteStateFromName(QByteArrayView name);

/// How long a quote stays good where nobody says otherwise.
inline constexpr std::chrono::days usualValidity{30};

/// "Q-2026/0007". Quotes count apart from invoices. No law wants them without gaps, so a clock that was set
/// back keeps none from being sent: its number is then of the last one's date.
Result<NextNumber> nextQuoteNumber(const NumberPattern &pattern, const SeriesState &state, LocalDate on);

}  // namespace sp::billing
