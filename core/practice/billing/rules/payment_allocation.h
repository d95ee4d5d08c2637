// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/values/money.h"
#include "core/values/time.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sp::billing {

/// An issued invoice that still waits for money.
struct OpenInvoice {
    DocumentId id;
    LocalDate issueDate;
    std::optional<LocalDate> dueDate = {};
    Money due;  ///< Above zero.
};

struct Allocation {
    DocumentId invoice;
    Money amount;
    friend bool operator==(const Allocation &, const Allocation &) = default;
};

/// Allocations and credit sum to the payment.
struct Allocated {
    std::vector<Allocation> allocations;
    Money credit;  ///< What is left over: it becomes the client's credit.
    friend bool operator==(const Allocated &, const Allocated &) = default;
};

/// Pays the invoices that were due first (without a due date: at issue), in full before the next. Also spends
/// a client's credit. Fails with "payment.not_positive" or "payment.currency_mixed" {expected, found}.
Result<Allocated> allocateOldestFirst(Money payment, std::span<const OpenInvoice> open);

/// Pays exactly what the owner said; the rest becomes credit. Fails as above and with
/// "payment.invoice_not_open" {invoice}, "payment.exceeds_due" {invoice, asked, available} or
/// "payment.exceeds_payment" {asked, available}.
Result<Allocated> allocateAsTold(
    Money payment, std::span<const Allocation> told, std::span<const OpenInvoice> open);

/// The ways money comes in and goes back.
inline constexpr std::array<std::string_view, 4> paymentMethods = {"bank", "cash", "card", "other"};
/// Fails with "payment.method_unknown" {method}.
Result<Done> checkMethod(QByteArrayView method);

/// What came in by one way, last when, and what of it went back by it.
struct Received {
    QByteArray method;
    LocalDate last;
    Money amount;
    Money refunded;
};

struct RefundPart {
    QByteArray method;
    Money amount;
    friend bool operator==(const RefundPart &, const RefundPart &) = default;
};

/// Splits a refund over the ways its money came in, the latest first, each never more than it brought. Fails
/// with "refund.not_positive", "payment.currency_mixed" {expected, found} or "refund.too_large" {asked,
/// available}.
Result<std::vector<RefundPart>> splitRefund(Money refund, std::span<const Received> received);

}  // namespace sp::billing
