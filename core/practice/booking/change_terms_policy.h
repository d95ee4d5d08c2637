// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/booking/rules/change_terms.h"
#include "core/primitives/policy/policy_service.h"

namespace sp {

/// "booking.changes": until when clients may move or cancel; by client, by service, or for all.
const PolicyKind<ChangeTerms, ChangeFacts, ChangeVerdict> &changeTermsPolicy();

}  // namespace sp
