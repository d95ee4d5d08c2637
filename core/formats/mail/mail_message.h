// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mail_transport.h"

namespace sp {

/// Transmission: what goes to a server; Bcc is left out. Draft: what a person opens in their own mail program
/// to send it there; Bcc is kept, and "X-Unsent: 1" makes programs that know it open the file for sending.
enum class MailPurpose { Transmission, Draft };

/// The mail as RFC 5322 bytes: 7-bit, CRLF lines of at most 998 octets (section 2.1.1), header texts by RFC
/// 2047, file names by RFC 2231, text as it is, quoted-printable or base64, attachments always base64. The
/// same mail always gives the same bytes: the boundary comes from the message id and nothing is read from the
/// machine.
///
/// Fails with InvalidInput "mail.no_recipient", "mail.header_injection" {header} (a line break or control
/// character in anything that becomes a header, a malformed message id, header name or media type, or an
/// extra header that would replace one of the mail's own) and "mail.address_unsupported" {address}.
Result<QByteArray> composeMail(const OutgoingMail &mail, MailPurpose purpose = MailPurpose::Transmission);

/// The checks of composeMail() alone, for channels that make no RFC 5322 bytes.
Result<Done> admitMail(const OutgoingMail &mail);

/// The address as it travels: the domain in its ASCII form (IDNA), "anna@xn--bcher-kva.example". Fails with
/// InvalidInput "mail.address_unsupported" {address} for a non-ASCII part before the "@" (that needs
/// SMTPUTF8, RFC 6531, which many servers lack) and for a domain that has no ASCII form.
Result<QByteArray> wireAddress(const EmailAddress &address);

}  // namespace sp
