// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace sp {

/// Whether and how a session has been billed (primitives.md P11). Credited: its invoice was taken back by a
/// credit note, and the practitioner has not said yet whether to bill it again or to waive it. Nothing but
/// Unbilled is ever billed without being asked for.
enum class BillingState { Unbilled, Draft, Billed, Paid, Credited, Waived, NotBillable };

/// What can happen to it. Free: its draft, or its line there, was thrown away. Owe: what was paid went back.
/// TakeBack: the invoice was a mistake of a moment ago and counts as never made (Undo). Credit: it was
/// credited on purpose. Cover: what was prepaid covers all of it, so that nobody is billed.
enum class BillingEvent { Draft, Free, Issue, Pay, Owe, TakeBack, Credit, BillAgain, Waive, Cover };

QByteArray billingStateName(BillingState state);
std::optional<BillingState> billingStateFromName(QByteArrayView name);
QByteArray billingEventName(BillingEvent event);

/// The state after `event`. What cannot be billed fails with Refused "session.billed", "session.credited" (it
/// waits for a decision) or "session.waived"; anything else that the state knows nothing of with
/// "session.billing" {from, event}.
Result<BillingState> nextBillingState(BillingState from, BillingEvent event);

/// Whether the session stands on an invoice or a draft.
bool isOnDocument(BillingState state);

}  // namespace sp
