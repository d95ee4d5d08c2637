// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace sp {

/// Something in an imported file that was read in spite of a flaw. `reason` is a stable code
/// ("ics.zone_guessed"); ui/messages makes the sentence and fills it from `facts`.
struct Warning {
    QByteArray reason;
    QJsonObject facts = {};
    friend bool operator==(const Warning &, const Warning &) = default;
};

}  // namespace sp
