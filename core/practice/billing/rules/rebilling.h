// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

/// The unit price of a line that passes a cost on: the cost itself where a document's prices are without tax,
/// else the cost with the line's tax, so that what it cost is what remains.
Money rebilledPrice(const Money &cost, PriceMode prices, const TaxTreatment &tax);

}  // namespace sp::billing
