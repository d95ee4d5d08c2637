// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <QString>

namespace sp {

/// The mail that carries an invoice, in the invoice's language.
struct InvoiceMail {
    QString subject;
    QString body;
};

/// Subject and body for an issued invoice or credit note: number, total and due date in the client's formats,
/// signed by the practitioner.
InvoiceMail invoiceMail(const billing::InvoiceSnapshot &invoice, const QString &practitioner);

}  // namespace sp
