// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

/// The text of a QR code that fills in a euro transfer in the payer's banking app: European Payments Council,
/// EPC069-12 version 2.1, code version 002 (the BIC may be missing), UTF-8, lines parted by LF, none empty at
/// the end. Draw it with error correction level M.
///
/// The name is the account's holder. Runs of white space become one space. Fails with "iban.invalid" {text},
/// "bic.invalid" {text}, "epc.name_missing", "epc.name_too_long" {length}: above 70 characters,
/// "epc.currency_not_euro" {currency}, "epc.amount_out_of_range" {amount}: not 0.01 to 999999999.99,
/// "epc.remittance_too_long" {length}: above 140 characters, or "epc.too_long" {length}: above 331 bytes in
/// all.
Result<QByteArray> epcQrText(const BankAccount &account, Money amount, const QString &remittance);

}  // namespace sp::billing
