// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::ui {

/// The sentence for a reason of invitations by mail, or null.
const char *invitationReasonWords(const QByteArray &reason);

}  // namespace sp::ui
