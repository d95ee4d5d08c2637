// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/mail_transport.h"
#include "core/providers/smtp/smtp_settings.h"

namespace sp {

/// Sends mail through a submission server (RFC 5321, RFC 6409) with one connection per mail. Certificates are
/// always checked, against the system's roots and the host name; there is no way around that. Each send()
/// makes its own socket, so one transport may serve any one thread at a time; it needs no event loop.
///
/// The password is kept in locked memory and its encoded form is wiped after use. Two copies are out of
/// reach: the socket's write buffer and OpenSSL's record buffer, both freed by Qt without wiping, moments
/// later.
class SmtpTransport final : public MailTransport {
public:
    SmtpTransport(SmtpSettings settings, const Clock &clock);
    Result<SendReceipt> send(const OutgoingMail &mail) override;

private:
    SmtpSettings m_settings;
    const Clock &m_clock;
};

}  // namespace sp
