// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/invoice_gate.h"

#include "core/practice/billing/service/billing_events.h"

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

void cancelMailOfCredited(EventBus &bus, const BillingService &billing, Outbox &outbox)
{
    bus.hear<InvoiceCredited>([&](Unit &unit, const InvoiceCredited &credited) -> Result<Done> {
        SP_TRY(invoice, billing.document(credited.invoice));
        if (invoice.state != billing::InvoiceState::Superseded)
            return Done{};
        SP_TRY(messages, outbox.store().aboutSubject(credited.invoice.bytes()));
        for (const OutboxMessage &message : messages)
            if (message.status == MessageStatus::Queued)
                SP_CHECK(outbox.undo(unit, message.id));
        return Done{};
    });
}

}  // namespace sp
