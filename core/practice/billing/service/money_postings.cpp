// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/money_postings.h"

#include <algorithm>

namespace sp {

using namespace billing;

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

void addTaxed(std::span<const TaxFigures> figures, TaxedFlow flow, std::vector<Posting> &postings)
{
    const auto add = [&](AccountKind kind, const QString &name, const Money &amount) {
        if (!amount.isZero())
            postings.push_back(Posting::of(kind, {}, name, flow == TaxedFlow::Earned ? -amount : amount));
    };
    for (const TaxFigures &each : figures) {
        const QString code = QString::fromUtf8(each.treatment.code);
        add(AccountKind::Income, code, each.base);
        for (const TaxLine &line : taxLines(each)) {
            // Two taxes on one amount are owed to two offices.
            const QString name = each.treatment.second ? line.name + u' ' : QString();
            add(AccountKind::Tax, code + u' ' + name + QString::fromLatin1(line.rate.percentText()),
                line.tax);
        }
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
