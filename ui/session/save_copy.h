// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/notes/attachment.h"
#include "ui/engine/engine_client.h"

#include <functional>

class QWidget;

namespace sp::ui {

/// Asks whoever looks at `by` where to, and writes a copy of a kept file there, which is not encrypted.
/// Whoever lacks `permission`, and a disk that does not take it, are told by `failed`.
void saveCopyOf(EngineClient &client, QWidget &by, const Attachment &file, const QByteArray &permission,
    const std::function<void(const Error &)> &failed);

}  // namespace sp::ui
