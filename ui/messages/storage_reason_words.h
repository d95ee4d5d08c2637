// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of what is wrong with files and disks ("storage.disk_full"), or null; reasonWords()
/// asks.
const char *storageReasonWords(const QByteArray &reason);

}  // namespace sp::ui
