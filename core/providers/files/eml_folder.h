// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/mail_transport.h"

namespace sp {

/// Writes each mail as an .eml file into a folder, for people who send from their own mail program. The file
/// is a draft: it keeps Bcc and opens for sending where programs know "X-Unsent". "Accepted" therefore means
/// written, not delivered.
///
/// Files appear whole or not at all, readable by their owner only. The name is the mail's UTC date and time,
/// the first recipient in a-z, 0-9 and dashes, and eight hex digits of the message id, so writing the same
/// mail again replaces its file and no mail replaces another's. Fails with Unavailable "mail.file_failed"
/// {file}; the reasons of composeMail() apply. The folder must exist.
class EmlFolder final : public MailTransport {
public:
    EmlFolder(QString folder, const Clock &clock);
    /// The receipt's providerId is the file name.
    Result<SendReceipt> send(const OutgoingMail &mail) override;
    /// Names that lead out of the folder are no names of its files and are passed over.
    Result<Done> withdraw(const std::vector<QString> &files) override;

private:
    QString m_folder;
    const Clock &m_clock;
};

/// "2026-11-23_1545_anna-example-com_1f0c93aa.eml"
QString emlFileName(const OutgoingMail &mail);

}  // namespace sp
