// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mail_transport.h"

#include <memory>

namespace sp {

class Clock;

/// The channel that writes each mail as an .eml file into `folder`, for another program to send.
std::unique_ptr<MailTransport> makeEmlChannel(const QString &folder, const Clock &clock);

}  // namespace sp
