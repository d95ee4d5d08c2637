// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/values/contact_point.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace sp {

/// A person or a practice in a From, To, Cc, Bcc or Reply-To line. `name` may be empty.
struct MailAddress {
    EmailAddress address;
    QString name = {};
    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

/// A file that travels with a mail. `mime` is a media type with its parameters, such as "application/pdf" or
/// "text/calendar; method=REQUEST" (which is also written among the forms of the text, where calendars look
/// for it); the bytes arrive exactly as they are here.
struct MailAttachment {
    QString filename;
    QByteArray mime;
    QByteArray bytes;
    friend bool operator==(const MailAttachment &, const MailAttachment &) = default;
};

/// One mail, ready to leave. The caller chooses `messageId` ("0190...@practice.example", without angle
/// brackets) and `date`, so the same mail makes the same bytes at every attempt and a receiver can notice a
/// repetition.
struct OutgoingMail {
    MailAddress from;
    std::vector<MailAddress> to = {};
    std::vector<MailAddress> cc = {};
    std::vector<MailAddress> bcc = {};  ///< Told to the server, never written into the mail.
    std::vector<MailAddress> replyTo = {};
    QString subject = {};
    QString bodyText = {};
    /// TextAndHtml: the same words once more, for programs that prefer HTML (mail_html.h).
    enum class Forms { Text, TextAndHtml } forms = Forms::Text;
    std::vector<MailAttachment> attachments = {};
    QByteArray messageId = {};
    Instant date = {};
    QByteArray inReplyTo = {};                ///< A message id without angle brackets, or empty.
    std::vector<QByteArray> references = {};  ///< Message ids of the thread, oldest first.
    std::vector<std::pair<QByteArray, QString>> headers =
        {};  ///< Others, such as {"Auto-Submitted", "auto-generated"}.
    friend bool operator==(const OutgoingMail &, const OutgoingMail &) = default;
};

/// What the other side said when it took responsibility for a mail. `providerId` is its own name for it: the
/// last line of an SMTP server ("2.0.0 Ok: queued as 4F1"), the name of a written file.
struct SendReceipt {
    QByteArray providerId;
    Instant acceptedAt;
    friend bool operator==(const SendReceipt &, const SendReceipt &) = default;
};

/// Hands a mail to whoever delivers it.
///
/// send() blocks until the other side has answered or the time is over, so it is called on a worker thread
/// and never inside a Unit. Either every recipient was accepted or nobody gets the mail. It fails with
///
/// - Unavailable, nothing was sent, a later attempt may succeed: "mail.unreachable" {host}, "mail.timeout"
/// {host},
///   "mail.tls" {host, problem}, "mail.starttls_missing" {host}, "mail.protocol" {host} (no SMTP server
///   answers), "mail.greylisted" {reply} (any 4xx), "mail.file_failed" {file};
/// - Unavailable "mail.outcome_unknown" {host}: the connection died after the whole mail had left and before
/// the
///   answer came. It may have been delivered, so it must not be sent again without asking;
/// - Refused, nothing was sent, the same mail will be refused again: "mail.auth_refused" {user, reply},
///   "mail.auth_unavailable" {host}, "mail.recipient_refused" {address, reply}, "mail.message_refused"
///   {reply}, "mail.too_large" {size, limit} (octets);
/// - InvalidInput, before anything was tried: "mail.no_recipient", "mail.header_injection" {header},
///   "mail.address_unsupported" {address}.
class MailTransport {
public:
    virtual ~MailTransport() = default;
    virtual Result<SendReceipt> send(const OutgoingMail &mail) = 0;
    /// Removes files that were laid out for a person to send, by their names: a receipt's providerId, or an
    /// attachment's file beside a mail link. A file that is not there is removed already. Does nothing where
    /// what was sent has left. Blocks as send() does. Fails with Unavailable "mail.file_kept" {file}.
    virtual Result<Done> withdraw(const std::vector<QString> &) { return Done{}; }
};

}  // namespace sp
