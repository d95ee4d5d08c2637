// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/mail/incoming_mail.h"

namespace sp {

/// Who sent a mail: somebody, their absence (RFC 3834), a server that tells what became of another mail
/// (RFC 3464), or one that writes to many.
enum class MailOrigin { Person, AutoReply, Bounce, Bulk };

struct AutomaticMail {
    MailOrigin origin = MailOrigin::Person;
    QByteArray
        cue;  ///< What told so: the name of a field, "subject", "sender", "report". Empty for a person.
};

/// By the header and the reports of the mail, and by the words of its subject where those are silent.
AutomaticMail assessOrigin(const IncomingMail &mail);

/// "person", "auto_reply", "bounce", "bulk"
const char *mailOriginName(MailOrigin origin);

}  // namespace sp
