// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of a reason about accounts and calendars elsewhere, or null.
const char *connectionReasonWords(const QByteArray &reason);

}  // namespace sp::ui
