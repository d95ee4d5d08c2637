// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"
#include "ui/shell/first_run.h"

namespace sp {

/// What the first run proposes for invoices of this profession ("therapist", "coach" ...) in a country by its
/// ISO 3166 code, and the sentence that says why. Where turnover or a register decides, it proposes nothing.
ui::TaxProposal proposeTax(const QByteArray &profession, const QByteArray &country, LocalDate today);
/// The tax code of services that are exempt: care or teaching, by the profession.
QByteArray exemptionOf(const QByteArray &profession);

}  // namespace sp
