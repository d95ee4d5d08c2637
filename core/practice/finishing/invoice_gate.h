// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "core/primitives/outbox/outbox.h"

namespace sp {

/// Drops the mail of an invoice that was wholly credited after the mail was written: the client would be
/// asked for money that nobody wants any more. A copy that is asked for later passes, and so does what a
/// person insists on.
OutboxGate creditedInvoiceGate(const BillingService &billing);
/// What waits for a person to send it has passed its gates already: it is canceled as soon as its invoice is
/// wholly credited.
void cancelMailOfCredited(EventBus &bus, const BillingService &billing, Outbox &outbox);

}  // namespace sp
