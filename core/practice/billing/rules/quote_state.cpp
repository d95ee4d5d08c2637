// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/quote_state.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

// In the order of the enums.
constexpr std::string_view stateNames[] = {
    "Draft", "Sent", "Accepted", "Declined", "Expired", "Invoiced", "Discarded"};
constexpr std::string_view eventNames[] = {
    "Edit", "Send", "TakeBack", "Accept", "Decline", "Expire", "Invoice", "Discard"};

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

struct Step {
    QuoteState from;
    QuoteEvent event;
    QuoteState to;
};

constexpr Step steps[] = {
    {QuoteState::Draft, QuoteEvent::Edit, QuoteState::Draft},
    {QuoteState::Draft, QuoteEvent::Send, QuoteState::Sent},
    {QuoteState::Draft, QuoteEvent::Discard, QuoteState::Discarded},
    {QuoteState::Sent, QuoteEvent::TakeBack, QuoteState::Draft},
    {QuoteState::Sent, QuoteEvent::Accept, QuoteState::Accepted},
    {QuoteState::Sent, QuoteEvent::Decline, QuoteState::Declined},
    {QuoteState::Sent, QuoteEvent::Expire, QuoteState::Expired},
    {QuoteState::Expired, QuoteEvent::Accept, QuoteState::Accepted},
    {QuoteState::Expired, QuoteEvent::Decline, QuoteState::Declined},
    {QuoteState::Accepted, QuoteEvent::Decline, QuoteState::Declined},
    {QuoteState::Accepted, QuoteEvent::Invoice, QuoteState::Invoiced},
};

QJsonObject dateFacts(LocalDate date)
{
    return {{u"date"_s, QString::fromLatin1(dateText(date))}};
}

}  // namespace

Result<QuoteState> apply(QuoteState state, QuoteEvent event, const QuoteFacts &facts)
{
    const auto step = std::ranges::find_if(
        steps, [&](const Step &each) { return each.from == state && each.event == event; });
    if (step == std::end(steps))
        return Error{ErrorCode::Refused, "quote.transition",
            {{u"from"_s, QString::fromLatin1(stateName(state))},
                {u"event"_s, QString::fromLatin1(bytes(eventNames[static_cast<std::size_t>(event)]))}}};
    if (event == QuoteEvent::Send) {
        if (facts.lines == 0)
            return Error{ErrorCode::InvalidInput, "invoice.no_lines"};
        if (facts.gross.isNegative())
            return Error{ErrorCode::InvalidInput, "invoice.total_negative"};
        if (facts.validUntil < facts.today)
            return Error{ErrorCode::InvalidInput, "quote.valid_past", dateFacts(facts.validUntil)};
    }
    if (event == QuoteEvent::Expire && facts.today <= facts.validUntil)
        return Error{ErrorCode::Refused, "quote.still_valid", dateFacts(facts.validUntil)};
    return step->to;
}

QuoteState shownState(QuoteState state, LocalDate validUntil, LocalDate today)
{
    return state == QuoteState::Sent && validUntil < today ? QuoteState::Expired : state;
}

QByteArray stateName(QuoteState state)
{
    return bytes(stateNames[static_cast<std::size_t>(state)]);
}

Result<QuoteState> quoteStateFromName(QByteArrayView name)
{
    const std::string_view wanted(name.data(), static_cast<std::size_t>(name.size()));
    const auto found = std::ranges::find(stateNames, wanted);
    if (found == std::end(stateNames))
        return Error{ErrorCode::Corrupt, "quote.state_unknown", {{u"state"_s, QString::fromUtf8(name)}}};
    return static_cast<QuoteState>(found - std::begin(stateNames));
}

Result<NextNumber> nextQuoteNumber(const NumberPattern &pattern, const SeriesState &state, LocalDate on)
{
    return nextNumber(pattern, {}, state, std::max(on, state.lastIssued.value_or(on)));
}

}  // namespace sp::billing
