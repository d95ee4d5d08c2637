// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of why a time cannot be held, booked or changed, or null; reasonWords() asks.
const char *bookingReasonWords(const QByteArray &reason);

}  // namespace sp::ui
