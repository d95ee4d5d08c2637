// SPDX-License-Identifier: GPL-3.0-or-later
// How the taxes of an invoice follow what happens to it; see taxes.h.
#include "core/practice/billing/rules/tax_share.h"
#include "core/practice/reports/rules/taxes.h"

#include <algorithm>

namespace sp::reports {

using namespace billing;

namespace {

using Shares = std::vector<TaxFigures>;

Shares sum(const Shares &a, const Shares &b)
{
    return taxDifference(a, taxDifference({}, b));
}

Money grossOf(const Shares &shares, Currency currency)
{
    Money gross = Money::zero(currency);
    for (const TaxFigures &each : shares)
        gross += each.base + each.tax;
    return gross;
}

/// An invoice as it stands after some of its events.
class Standing {
public:
    explicit Standing(const InvoiceSnapshot &invoice)
        : m_invoice(invoice), m_kept(Money::zero(invoice.currency)), m_early(m_kept),
          m_charged(invoice.totals.gross)
    {
    }

    void take(const TaxEvent &event, std::span<const TaxEvent> all)
    {
        switch (event.kind) {
        case TaxEvent::Kind::Money:
            pay(event.amount, event.rebate);
            break;
        case TaxEvent::Kind::CreditNote:
            credit(event);
            break;
        case TaxEvent::Kind::Reversal: {
            // The books take the payment's entry back as it was.
            const TaxEvent &undone = all[event.undoes];
            m_kept -= undone.amount;
            m_early -= undone.rebate;
            m_rebate = taxDifference(m_rebate, m_granted[event.undoes]);
            m_granted.emplace_back();
            break;
        }
        }
    }

    /// What the invoice charges by now.
    Shares charged() const { return taxDifference(lines(), m_rebate); }
    /// What the money it holds is for.
    Shares received() const
    {
        const Shares charged = this->charged();
        if (m_kept == grossOf(charged, m_invoice.currency))
            return charged;
        Shares share = taxShareOf(charged, m_kept);
        // Money for what is credited by now, such as of a payment dated ahead.
        return share.empty() ? taxShareOf(m_invoice.totals.taxes, m_kept) : share;
    }

private:
    Shares lines() const { return chargedTaxes(m_invoice, m_credited); }

    void pay(Money amount, Money rebate)
    {
        const Shares granted = rebate.isZero() ? Shares() : taxShareOf(lines(), rebate);
        m_kept += amount;
        m_early += rebate;
        m_rebate = sum(m_rebate, granted);
        m_granted.push_back(granted);
    }

    void credit(const TaxEvent &event)
    {
        const Shares before = taxShareOf(lines(), m_early);
        const Money left = m_early - rebateGone(m_early, m_charged, event.amount);
        for (int line = 0; line < std::ssize(m_invoice.lines); ++line) {
            const bool asked =
                event.lines.empty() || std::ranges::find(event.lines, line) != event.lines.end();
            if (asked && std::ranges::find(m_credited, line) == m_credited.end())
                m_credited.push_back(line);
        }
        m_charged -= event.amount;
        m_early = left;
        m_rebate = sum(taxDifference(m_rebate, before), taxShareOf(lines(), left));
        // What is paid beyond the rest became the payer's credit.
        m_kept = std::min(m_kept, m_charged - m_early);
        m_granted.emplace_back();
    }

    const InvoiceSnapshot &m_invoice;
    std::vector<int> m_credited;
    Money m_kept;
    Money m_early;
    Money m_charged;
    Shares m_rebate;                ///< What of the charge was granted for paying early.
    std::vector<Shares> m_granted;  ///< By the event that granted it.
};

std::vector<TaxFact> follow(
    const InvoiceSnapshot &invoice, std::span<const TaxEvent> events, Shares (Standing::*view)() const)
{
    Standing standing(invoice);
    Shares before = (standing.*view)();
    std::vector<TaxFact> facts{{invoice.issueDate, before}};
    for (const TaxEvent &event : events) {
        standing.take(event, events);
        Shares after = (standing.*view)();
        facts.push_back({event.on, taxDifference(after, before)});
        before = std::move(after);
    }
    return facts;
}

}  // namespace

std::vector<TaxFact> issuedTaxes(const InvoiceSnapshot &invoice, std::span<const TaxEvent> events)
{
    return follow(invoice, events, &Standing::charged);
}

std::vector<TaxFact> receivedTaxes(const InvoiceSnapshot &invoice, std::span<const TaxEvent> events)
{
    return follow(invoice, events, &Standing::received);
}

}  // namespace sp::reports
