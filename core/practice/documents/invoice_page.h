// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/primitives/documents/page_document.h"

namespace sp::billing {

/// The page model of an invoice, a credit note or a quote, in its language and the buyer's formats:
/// letterhead, address in the window, facts, lines, totals by tax rate, the sentences the law asks for, how
/// to pay (with an EPC QR code for a transfer in euro), the times of each session on both parties' clocks and
/// in UTC (F33.2.3), and how it was rounded. A quote says until when it is good instead of how to pay. A
/// snapshot without a number is marked as a draft and carries no QR code. Fails with Internal
/// "invoice.words_missing" {key, language} for a notice that has no words.
Result<PageDocument> composeInvoice(const InvoiceSnapshot &snapshot);

/// "Rechnung 2026/0148", or "Rechnung - Entwurf".
Result<QString> invoiceTitle(const InvoiceSnapshot &snapshot);

}  // namespace sp::billing
