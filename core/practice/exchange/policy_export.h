// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/policy/policy_store.h"

#include <QJsonArray>

namespace sp {

/// Every version of every policy, as JSON; see practice_json.h.
Result<QJsonArray> policiesJson(const PolicyStore &policies);

}  // namespace sp
