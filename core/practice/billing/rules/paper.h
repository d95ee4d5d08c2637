// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

/// What people in a country (ISO 3166-1 alpha-2) print on: Letter where the Unicode CLDR's paperSize says
/// US-Letter (supplemental/measurementData), A4 elsewhere and where the country is unknown.
Paper usualPaper(QByteArrayView country);

}  // namespace sp::billing
