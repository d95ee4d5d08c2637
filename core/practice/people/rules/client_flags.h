// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>

namespace sp {

/// What a practice marks a client with.
///
/// - Vip: shown, nothing more.
/// - Minor: shown; somebody else agrees for them and usually pays.
/// - Blocked: booking a session says so first.
/// - DoNotContact: no message leaves while it is set; it stands in the outbox and says why.
enum class ClientFlag { Vip, Minor, Blocked, DoNotContact };

std::span<const ClientFlag> allClientFlags();
/// "vip", "minor", "blocked", "do_not_contact"
QByteArray clientFlagName(ClientFlag flag);
std::optional<ClientFlag> clientFlagFromName(QStringView name);
/// The known ones of a list, each once, in the order of the enumeration.
QStringList tidyFlags(const QStringList &flags);

}  // namespace sp
