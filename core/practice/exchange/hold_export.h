// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/holds/hold.h"

#include <QJsonObject>

namespace sp {

/// A time that is or was held, as JSON; see practice_json.h.
QJsonObject holdJson(const Hold &hold);

}  // namespace sp
