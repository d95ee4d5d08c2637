// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/invoice_gate.h"

namespace sp {

OutboxGate creditedInvoiceGate(const BillingService &billing)
{
    return [&billing](const GateQuestion &question) -> Result<GateVerdict> {
        const OutboxMessage &message = question.message;
        if (message.messageClass != "invoice" || message.subjectType != "document" || !message.subjectId ||
            message.forced == OutboxMessage::Forced::ByPerson)
            return GateVerdict::pass();
        SP_TRY(document, billing.document(DocumentId(*message.subjectId)));
        if (document.state != billing::InvoiceState::Superseded)
            return GateVerdict::pass();
        SP_TRY(credited, billing.store().creditedAt(document.id));
        if (!credited || *credited < message.createdAt)
            return GateVerdict::pass();
        return GateVerdict::drop("outbox.invoice_credited");
    };
}

}  // namespace sp
