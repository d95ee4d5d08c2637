// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/statements/rules/statement.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sp::statements {

namespace {

/// What is known of an invoice by the period's end.
struct InvoiceAccount {
    QString number;
    LocalDate issued;
    std::optional<LocalDate> due;
    Money open;
};

/// Folds the movements of one currency.
class Account {
public:
    Account(Currency currency, const billing::Period &period)
        : m_zero(Money::zero(currency)),
          m_period(period), m_section{currency, m_zero, {}, m_zero, {},
                                {m_zero, m_zero, m_zero, m_zero, m_zero}, m_zero}
    {
    }

    void add(const Movement &movement)
    {
        m_section.closing += movement.amount;
        Money assigned = m_zero;
        for (const InvoiceShare &share : movement.shares) {
            assigned += share.amount;
            auto &account = m_invoices.try_emplace(share.invoice, InvoiceAccount{{}, movement.on, {}, m_zero})
                                .first->second;
            account.open += share.amount;
            if (movement.kind == MovementKind::Invoice) {
                account.number = movement.reference;
                account.issued = movement.on;
                account.due = movement.due;
            }
        }
        m_section.credit += assigned - movement.amount;
        if (movement.on < m_period.from) {
            m_section.opening += movement.amount;
            return;
        }
        // Credit that is used moves nothing that is owed.
        if (!movement.amount.isZero())
            m_section.lines.push_back({movement.on, movement.kind, movement.reference, movement.method,
                movement.due, movement.amount, m_section.closing});
    }

    StatementSection finished() &&
    {
        for (const auto &[id, account] : m_invoices) {
            if (account.open.isZero())
                continue;
            const auto over = account.due ? (m_period.to - *account.due).count() : 0;
            const int days = static_cast<int>(std::max<std::int64_t>(over, 0));
            m_section.open.push_back({id, account.number, account.issued, account.due, account.open, days});
            m_section.byAge[static_cast<std::size_t>(ageOf(days))] += account.open;
        }
        std::ranges::sort(m_section.open, [](const OpenItem &a, const OpenItem &b) {
            return std::tuple(a.due.value_or(a.issued), a.issued, a.number) <
                   std::tuple(b.due.value_or(b.issued), b.issued, b.number);
        });
        return std::move(m_section);
    }

private:
    Money m_zero;
    billing::Period m_period;
    StatementSection m_section;
    std::map<DocumentId, InvoiceAccount> m_invoices;
};

}  // namespace

Age ageOf(int daysOver)
{
    if (daysOver <= 0)
        return Age::NotDue;
    if (daysOver <= 30)
        return Age::UpTo30;
    if (daysOver <= 60)
        return Age::UpTo60;
    return daysOver <= 90 ? Age::UpTo90 : Age::Older;
}

std::vector<StatementSection> composeSections(
    const std::vector<Movement> &movements, const billing::Period &period)
{
    std::vector<const Movement *> inOrder;
    for (const Movement &movement : movements)
        if (movement.on <= period.to)
            inOrder.push_back(&movement);
    std::ranges::stable_sort(inOrder, {}, [](const Movement *movement) { return movement->on; });
    std::map<Currency, Account> accounts;
    for (const Movement *movement : inOrder)
        accounts.try_emplace(movement->amount.currency(), movement->amount.currency(), period)
            .first->second.add(*movement);
    std::vector<StatementSection> sections;
    for (auto &[currency, account] : accounts) {
        StatementSection section = std::move(account).finished();
        if (!section.lines.empty() || !section.opening.isZero() || !section.open.empty() ||
            !section.credit.isZero())
            sections.push_back(std::move(section));
    }
    return sections;
}

}  // namespace sp::statements
