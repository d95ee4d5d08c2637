// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/quotes/quote_service.h"
#include "ui/widgets/chip.h"

namespace sp {
class Engine;
}

namespace sp::ui {

/// The quotes and the day they are looked at.
struct QuoteList {
    std::vector<QuoteRow> rows;
    LocalDate today = {};
};
/// `text` narrows by number or payer. Fails with "access.denied".
Result<QuoteList> readQuotes(Engine &engine, const QString &text);

/// A quote and what can be done with it.
struct QuoteFile {
    Quote quote;  ///< A draft as it would be sent now.
    billing::QuoteState shown;
    std::vector<billing::MissingFact> missing = {};
    QString recipient;         ///< Where a mail would go; empty when the payer has no address.
    QByteArray invoiceNumber;  ///< Of the invoice it became, once that is issued.
    LocalDate today = {};
};
/// Fails with "quote.unknown" or "access.denied".
Result<QuoteFile> readQuote(Engine &engine, const QuoteId &id);

/// How a quote stands, as shape, word and colour.
ChipContent quoteChip(billing::QuoteState shown);
/// "Q-2026/0007", or that it has no number yet.
QString quoteName(const QByteArray &number);

}  // namespace sp::ui
