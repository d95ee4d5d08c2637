// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/shell/pages.h"
#include "ui/widgets/chip.h"

namespace sp::ui {

/// How a session stands, by word, shape and colour: "Confirmed", "In session", "Finished", "Invoiced".
ChipContent stateChip(SessionState state, BillingState billing, bool paused = false);
/// How an invoice stands: "Issued", "Overdue".
ChipContent invoiceChip(billing::InvoiceState state);
/// "Leadership, 60 min", or what the calendar calls it.
QString serviceLine(const QString &service, std::optional<std::chrono::minutes> length);

class RunningSessionModel;
/// Held: the page shown has Start or Finish itself, so the chip stays outlined.
enum class PagePrimary { None, Held };
/// The chip of the top bar.
SessionChipState chipState(const RunningSessionModel &model, PagePrimary page);

struct Receipt;
/// What a toast says about what was done: "Invoice 2026/0007 goes out in 10 s".
QString receiptText(const Receipt &receipt);
/// What it says once that was taken back.
QString undoneText(const Receipt &receipt);
/// Why sessions were not billed, a line for each of "Firm (EUR): this VAT number is none".
QString refusedText(const std::vector<InvoicedAll::Refused> &groups);

}  // namespace sp::ui
