// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/documents/page_words.h"
#include "core/primitives/documents/page_document.h"
#include "core/values/format.h"

/// The parts of an invoice, each from the snapshot alone; composeInvoice() puts them together.
namespace sp::billing {

/// What every part needs.
struct PageContext {
    const InvoiceSnapshot &snapshot;
    PageWords words;
    Locale locale;    ///< Of the document.
    Locale provider;  ///< Of the seller's own times.

    QString money(const Money &amount) const { return formatMoney(amount, locale); }
    QString date(LocalDate date) const { return formatDate(date, locale); }
    /// "05.10.2026" or "05.10.2026 - 30.10.2026" with an en dash.
    QString period(const Period &period) const;
    /// The owner's name for the tax where all that is taxed bears the same, else the language's.
    QString taxName() const;
    bool taxed() const;  ///< Any line bears tax, be it at zero.
};

Letterhead letterheadOf(const PageContext &page);
/// The buyer in the window, with `facts` beside.
AddressBlock addressOf(const PageContext &page, KeyValueTable facts);
PageFooter footerOf(const PageContext &page);
QString titleOf(const PageContext &page);
DataTable linesTable(const PageContext &page);
TotalsBlock totalsOf(const PageContext &page);
/// Heading, sentences, account and QR code; empty when nothing is owed either way.
Result<std::vector<Block>> paymentBlocks(const PageContext &page);
DataTable sessionsTable(const PageContext &page);
/// The tax in the seller's own currency, or empty.
Result<QString> homeRateSentence(const PageContext &page);

}  // namespace sp::billing
