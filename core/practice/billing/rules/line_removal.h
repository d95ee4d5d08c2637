// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

/// The content without the line at `index` and without the sessions that it billed; later lines move up and
/// what refers to them follows. The figures are not reckoned anew. Fails with "invoice.no_such_line" {line},
/// which counts from 1.
Result<InvoiceSnapshot> withoutLine(InvoiceSnapshot content, int index);

}  // namespace sp::billing
