// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finishing/invoice_mail.h"

namespace sp {

/// The mail that carries a quote, in the quote's language: number, total and last day in the client's
/// formats, signed by the practitioner.
InvoiceMail quoteMail(const billing::InvoiceSnapshot &quote, const QString &practitioner);

}  // namespace sp
