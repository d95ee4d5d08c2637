// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of what is wrong with a calendar elsewhere ("remote.sign_in"), or null; reasonWords()
/// asks.
const char *syncReasonWords(const QByteArray &reason);

}  // namespace sp::ui
