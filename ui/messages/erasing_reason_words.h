// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// Like reasonWords(), for erasing clients, what it leaves to do, and how long records are kept.
const char *erasingReasonWords(const QByteArray &reason);

}  // namespace sp::ui
