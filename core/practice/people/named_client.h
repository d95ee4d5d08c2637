// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/client.h"

#include <span>

namespace sp {

/// Whom a calendar title means ("Coaching Maria Lopez", "maria 10am"): the client whose whole name stands in
/// it, else whose family name does, else whose first name does. Nobody when two fit equally well; names of
/// fewer than three letters count only as part of a whole name.
std::optional<ClientId> namedClient(const QString &title, std::span<const ClientSummary> clients);

}  // namespace sp
