// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/rebilling.h"

namespace sp::billing {

Money rebilledPrice(const Money &cost, PriceMode prices, const TaxTreatment &tax)
{
    if (prices == PriceMode::Net)
        return cost;
    const std::int64_t rate = tax.rate.thousandths() + (tax.second ? tax.second->rate.thousandths() : 0);
    return {divideRounded(Wide(cost.minor()) * (TaxRate::whole + rate), TaxRate::whole, Rounding::HalfUp),
        cost.currency()};
}

}  // namespace sp::billing
