// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/people_service.h"
#include "core/primitives/outbox/outbox_gate.h"

namespace sp {

/// Blocks what is meant for a client who is not to be contacted: "client.do_not_contact" {client}. The mark
/// is an agreement with the client, so no person forces a message past it; taking the mark away and trying
/// again sends it.
OutboxGate contactGate(const PeopleService &people);

}  // namespace sp
