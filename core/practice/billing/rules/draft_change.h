// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <span>

namespace sp::billing {

/// What changes about a line that is there; what is not given stays.
struct LineChange {
    int line = 0;  ///< Its index.
    std::optional<QString> description = {};
    std::optional<QString> detail = {};
    std::optional<Quantity> quantity = {};  ///< In the line's own unit.
    std::optional<Money> unitPrice = {};    ///< For as many units as the line's price is for.
    std::optional<Discount> discount = {};
    std::optional<Period> service = {};
    std::optional<QByteArray> taxCode =
        {};  ///< Who decides the tax gives it to the line before withChange().
};

/// A line that bills something besides sessions: material, a fee, a room.
struct FreeLine {
    QString description = {};
    Money unitPrice;
    Quantity quantity = Quantity::whole(1);
    QString detail = {};
    QByteArray taxCode = "standard";
    std::optional<LocalDate> day = {};  ///< When it was supplied.
    Discount discount = {};
};

/// What somebody wants to be different about a draft. Indices are those of before; what is removed goes last.
struct DraftChange {
    std::vector<LineChange> lines = {};
    std::vector<FreeLine> added = {};
    std::vector<int> removed = {};
    std::optional<Discount> discount = {};                  ///< On the whole document.
    std::optional<std::optional<FixedRate>> homeRate = {};  ///< An inner nothing takes the rate away.
    std::optional<QString> buyerReference = {};
    std::optional<QString> introduction = {};
    std::optional<QString> closing = {};
};

/// The draft with the change, its figures not reckoned anew. `taxes` are those of the added lines, one each.
/// Fails with "invoice.no_such_line" {line}, "invoice.line_text_missing" {line}, "invoice.line_text_long"
/// {line}, "invoice.quantity_not_positive" {line}, "invoice.price_negative" {line}, "invoice.last_line",
/// "invoice.rate_same_currency" {currency} or "invoice.rate_invalid". `line` counts from 1. Amounts in
/// another currency and discounts are computeTotals()'s to refuse.
Result<InvoiceSnapshot> withChange(
    InvoiceSnapshot content, const DraftChange &change, std::span<const TaxTreatment> taxes);

}  // namespace sp::billing
