// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace sp {

Q_LOGGING_CATEGORY(lcCore, "solopilot.core", QtInfoMsg)

}  // namespace sp
