// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/outbox/outbox.h"

#include <vector>

namespace sp::ui {

/// The parts of the outbox as its page shows them; what was discarded shows among all only.
enum class OutboxFilter { All, Waiting, Held, Sent, Failed };
std::vector<MessageStatus> statusesOf(OutboxFilter filter);

/// What a person can do with a message.
enum class OutboxAct { SendNow, SendByHand, MarkSent, Hold, Release, Retry, Discard, Restore };

/// Those that the outbox allows for a message as it stands, the likeliest first.
std::vector<OutboxAct> actsFor(MessageStatus status, const QByteArray &reason);

/// Does `act`, which is none for SendByHand. Fails as the Outbox does.
Result<Done> perform(Outbox &outbox, Unit &unit, MessageId id, OutboxAct act);
/// The permission that `act` asks for.
QByteArray permissionOf(OutboxAct act);
/// What takes `act` back; nothing where the message may have arrived by then.
std::optional<OutboxAct> undoOf(OutboxAct act);

}  // namespace sp::ui
