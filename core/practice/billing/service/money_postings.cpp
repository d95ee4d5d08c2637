// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/money_postings.h"

#include <algorithm>

namespace sp {

Posting moneyPosting(const QByteArray &method, const Money &amount)
{
    if (method == "cash")
        return Posting::of(AccountKind::Cash, {}, {}, amount);
    return Posting::of(
        AccountKind::Bank, {}, method == "bank" ? QString() : QString::fromUtf8(method), amount);
}

void takeFrom(std::span<const Purse> purses, Money amount, std::vector<Posting> &postings)
{
    for (const Purse &purse : purses) {
        const Money part = std::min(purse.credit, amount);
        if (!part.isZero())
            postings.push_back(Posting::of(AccountKind::Credit, purse.owner.bytes(), {}, part));
        amount -= part;
    }
}

Money sumOf(std::span<const Purse> purses, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const Purse &purse : purses)
        sum += purse.credit;
    return sum;
}

}  // namespace sp
