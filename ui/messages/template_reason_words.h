// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of what is wrong with a template ("template.unclosed"), or null; reasonWords() asks.
const char *templateReasonWords(const QByteArray &reason);

}  // namespace sp::ui
