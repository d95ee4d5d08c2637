// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/states.h"

namespace sp::ui {

/// What a page shows in place of what it could not read: that the role may not see it and who may, or `title`
/// with why and a way to try again. Only a failure has an action, and none where trying cannot help.
StateContent failureState(const Error &error, const QString &title);

}  // namespace sp::ui
