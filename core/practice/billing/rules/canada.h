// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/own_tax.h"

namespace sp::billing {

/// What a registrant in a province of Canada charges for services.
struct CanadianTax {
    OwnTax tax;
    /// The province levies a sales tax of its own on some services; which ones is for the owner to find out.
    bool asksForProvincial = false;
};

/// By the two letters of a province or territory ("QC", "ON"): HST where it has joined, GST and QST in
/// Quebec, GST elsewhere. Nothing for other letters. `day` is that of the supply.
std::optional<CanadianTax> canadianTax(QByteArrayView province, LocalDate day);

}  // namespace sp::billing
