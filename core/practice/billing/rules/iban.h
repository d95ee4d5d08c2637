// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sp::billing {

/// An IBAN as people type it, without spaces and in upper case. Fails with "iban.invalid" {text}: wrong
/// characters, wrong length for its country (ISO 13616 registry, the countries of SEPA; others 15 to 34) or
/// wrong check digits (ISO 7064, modulo 97).
Result<QByteArray> normalisedIban(QByteArrayView text);

/// In groups of four: "DE89 3704 0044 0532 0130 00".
QByteArray groupedIban(QByteArrayView iban);

/// A BIC (ISO 9362) in upper case: eight or eleven characters. Fails with "bic.invalid" {text}.
Result<QByteArray> normalisedBic(QByteArrayView text);

}  // namespace sp::billing
