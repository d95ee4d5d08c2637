// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of why a line of `solopilot-cli understand` has no answer, or null; reasonWords() asks.
const char *understandingReasonWords(const QByteArray &reason);

}  // namespace sp::ui
