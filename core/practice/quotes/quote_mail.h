// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/letter.h"

namespace sp {

/// The mail that carries a quote, in the quote's language: number, total and last day in the client's
/// formats.
MailText quoteMail(const billing::InvoiceSnapshot &quote, const LetterBy &by);

}  // namespace sp
