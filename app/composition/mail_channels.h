// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/mail_transport.h"

#include <memory>

namespace sp {

class Clock;
class Engine;

/// The channel that writes each mail as an .eml file into `folder`, for another program to send.
std::unique_ptr<MailTransport> makeEmlChannel(const QString &folder, const Clock &clock);

/// A link that opens the owner's mail program with this mail; see mailtoLink().
Result<QByteArray> makeMailLink(const OutgoingMail &mail);

/// The channel to the mail server of the practice's settings, with its password from the vault; null when
/// none is set. Fails with "settings.invalid" {field}. Called again when the settings changed.
Result<std::unique_ptr<MailTransport>> makeSmtpChannel(Engine &engine);

}  // namespace sp
