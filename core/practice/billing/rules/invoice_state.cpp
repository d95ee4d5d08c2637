// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/invoice_state.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

// In the order of the enums.
constexpr std::string_view stateNames[] = {"Draft", "Scheduled", "Issued", "Sent", "PartiallyPaid", "Paid",
    "PastDue", "PartiallyRefunded", "Refunded", "WrittenOff", "Void", "Superseded"};
constexpr std::string_view eventNames[] = {"Schedule", "Unschedule", "Discard", "Issue", "Send", "Pay",
    "ReversePayment", "Refund", "Credit", "WriteOff", "Reopen"};

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isOneOf(InvoiceState state, std::initializer_list<InvoiceState> states)
{
    return std::ranges::find(states, state) != states.end();
}

bool isOpen(InvoiceState state)
{
    return isOneOf(state, {InvoiceState::Issued, InvoiceState::Sent, InvoiceState::PartiallyPaid});
}

/// The state that the sums of an issued invoice speak of.
InvoiceState settled(const InvoiceFacts &facts)
{
    const std::int64_t charged = facts.gross.minor() - facts.credited.minor();
    const std::int64_t owed = charged - facts.allowed.minor();
    if (facts.credited.minor() > 0 && charged == 0)
        return InvoiceState::Superseded;
    const std::int64_t kept = facts.paid.minor() - facts.refunded.minor();
    if (facts.refunded.minor() > 0 && kept < owed)
        return facts.refunded.minor() >= facts.paid.minor() ? InvoiceState::Refunded
                                                            : InvoiceState::PartiallyRefunded;
    if (facts.paid.minor() >= owed)
        return InvoiceState::Paid;
    if (facts.paid.minor() > 0)
        return InvoiceState::PartiallyPaid;
    return facts.delivery == Delivery::Sent ? InvoiceState::Sent : InvoiceState::Issued;
}

Error tooLarge(const char *reason, Money asked, Money available)
{
    return {ErrorCode::Refused, reason,
        {{u"asked"_s, QString::fromLatin1(asked.plain())},
            {u"available"_s, QString::fromLatin1(available.plain())}}};
}

Result<InvoiceState> issue(const InvoiceFacts &facts)
{
    if (facts.lines == 0)
        return Error{ErrorCode::Refused, "invoice.no_lines"};
    if (facts.type == DocumentType::CreditNote)
        return InvoiceState::Issued;
    if (facts.gross.isNegative())
        return Error{ErrorCode::Refused, "invoice.total_negative"};
    return settled(facts);
}

Result<InvoiceState> moveMoney(InvoiceEvent event, const InvoiceFacts &facts)
{
    if (event == InvoiceEvent::Refund && facts.paid < facts.refunded)
        return tooLarge("refund.too_large", facts.refunded, facts.paid);
    if (event == InvoiceEvent::Credit && facts.gross < facts.credited)
        return tooLarge("credit.too_large", facts.credited, facts.gross);
    return settled(facts);
}

/// The states of an invoice in which money may move by `event`.
bool admits(InvoiceState state, InvoiceEvent event)
{
    using enum InvoiceState;
    switch (event) {
    case InvoiceEvent::Pay:
        return isOpen(state) || isOneOf(state, {Paid, PartiallyRefunded, Refunded});
    case InvoiceEvent::ReversePayment:
        return isOneOf(state, {PartiallyPaid, Paid, PartiallyRefunded});
    case InvoiceEvent::Refund:
        return isOneOf(state, {PartiallyPaid, Paid, PartiallyRefunded, Superseded});
    case InvoiceEvent::Credit:
        return isOpen(state) || isOneOf(state, {Paid, PartiallyRefunded, Refunded});
    default:
        return false;
    }
}

}  // namespace

Result<InvoiceState> apply(InvoiceState state, InvoiceEvent event, const InvoiceFacts &facts)
{
    using enum InvoiceState;
    const Error refused{ErrorCode::Refused, "invoice.transition",
        {{u"from"_s, QString::fromLatin1(stateName(state))},
            {u"event"_s, QString::fromLatin1(eventName(event))}}};
    const bool unissued = isOneOf(state, {Draft, Scheduled});
    switch (event) {
    case InvoiceEvent::Schedule:
        if (state == Draft)
            return Scheduled;
        break;
    case InvoiceEvent::Unschedule:
        if (state == Scheduled)
            return Draft;
        break;
    case InvoiceEvent::Discard:
        if (unissued)
            return Void;
        break;
    case InvoiceEvent::Issue:
        if (unissued)
            return issue(facts);
        break;
    case InvoiceEvent::Send:
        if (state == Issued)
            return Sent;
        if (!unissued && !isOneOf(state, {Void, PastDue}))
            return state;  // Sending again, or sending what is already paid, changes no sums.
        break;
    case InvoiceEvent::WriteOff:
        // What is owed again may be given up as well.
        if ((isOpen(state) || isOneOf(state, {PartiallyRefunded, Refunded})) &&
            facts.type == DocumentType::Invoice)
            return WrittenOff;
        break;
    case InvoiceEvent::Reopen:
        if (state == WrittenOff)
            return settled(facts);
        break;
    case InvoiceEvent::Pay:
    case InvoiceEvent::ReversePayment:
    case InvoiceEvent::Refund:
    case InvoiceEvent::Credit:
        if (facts.type == DocumentType::Invoice && admits(state, event))
            return moveMoney(event, facts);
        break;
    }
    return refused;
}

InvoiceState shownState(InvoiceState state, std::optional<LocalDate> dueDate, LocalDate today)
{
    return isOpen(state) && dueDate && *dueDate < today ? InvoiceState::PastDue : state;
}

QByteArray stateName(InvoiceState state)
{
    return bytes(stateNames[static_cast<std::size_t>(state)]);
}

Result<InvoiceState> stateFromName(QByteArrayView name)
{
    for (std::size_t at = 0; at < std::size(stateNames); ++at)
        if (name == bytes(stateNames[at]))
            return static_cast<InvoiceState>(at);
    return Error{ErrorCode::InvalidInput, "invoice.state_unknown", {{u"state"_s, QString::fromUtf8(name)}}};
}

QByteArray eventName(InvoiceEvent event)
{
    return bytes(eventNames[static_cast<std::size_t>(event)]);
}

}  // namespace sp::billing
