// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The English words of what is wrong with a time that is to be booked, or with what decides about it
/// ("OUTSIDE_PROVIDER_HOURS"), or null; reasonWords() asks.
const char *slotReasonWords(const QByteArray &reason);

}  // namespace sp::ui
