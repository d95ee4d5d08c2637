// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of what is wrong with packages, credits, overage or the meter ("package.exhausted"), or
/// null; reasonWords() asks.
const char *creditReasonWords(const QByteArray &reason);

}  // namespace sp::ui
