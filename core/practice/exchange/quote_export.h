// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/export_tables.h"
#include "core/practice/quotes/quote.h"
#include "core/practice/recurring/recurring_invoice.h"

namespace sp {

/// A quote, and an invoice that comes back with the periods it was made for, as JSON; see practice_json.h.
QJsonObject quoteJson(const Quote &quote);
QJsonObject recurringJson(const RecurringInvoice &recurring, const std::vector<RecurringRun> &runs);
/// A row for each quote.
TableRows quoteTable(const std::vector<Quote> &quotes, const ExportNames &names);

}  // namespace sp
