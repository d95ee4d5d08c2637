// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/money_model.h"
#include "ui/widgets/chip.h"

namespace sp::ui {

class Select;

/// How a document stands, as shape, word and colour; an invoice that is due within a week says so.
ChipContent documentChip(
    billing::DocumentType type, billing::InvoiceState shown, std::optional<LocalDate> due, LocalDate today);
/// "2026/0148", "Draft" or "Credit note C2026/0001".
QString documentName(billing::DocumentType type, const QByteArray &number);
/// "Bank transfer"
QString methodText(const QByteArray &method);
/// "Standard rate": what a line is taxed by.
QString taxCodeText(const QByteArray &code);
/// Every tax code there is, to choose from.
void fillTaxCodes(Select &select);

}  // namespace sp::ui
