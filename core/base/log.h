// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace sp {

/// Logs are English, before the act, ending in "...": ids and reasons, never names, addresses, texts or keys.
Q_DECLARE_LOGGING_CATEGORY(lcCore)

}  // namespace sp
