// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/suites/credit/rules/draw.h"
#include "core/suites/credit/rules/overage.h"

namespace sp::credit {

/// The lines of a session of which something is prepaid: its own at no price, saying what was drawn from
/// where, and after it what is charged besides, with how that came about (F10.3.1, F11.4.2). The words are
/// the document's language's.
std::vector<billing::InvoiceLine> coveredLines(const billing::InvoiceLine &usual,
    const std::vector<Drawn> &drawn, const OverageResult &overage, const std::optional<Money> &charge,
    int included, billing::Language language);

}  // namespace sp::credit
