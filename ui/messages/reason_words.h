// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of a reason, or null. Places such as %{limit} stand for the error's facts.
const char *reasonWords(const QByteArray &reason);

}  // namespace sp::ui
