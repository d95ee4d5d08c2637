// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of a reason about calendars, address books and tables that come in from other programs,
/// or null.
const char *importReasonWords(const QByteArray &reason);

}  // namespace sp::ui
