// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/letter.h"

namespace sp {

/// Which template writes the mail of an invoice or a credit note.
TemplateKind mailKindOf(const billing::InvoiceSnapshot &invoice);
/// The mail that carries an issued invoice or credit note, in its language: number, total and due date in the
/// client's formats.
MailText invoiceMail(const billing::InvoiceSnapshot &invoice, const LetterBy &by);

}  // namespace sp
