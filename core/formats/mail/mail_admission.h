// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/mail/mail_reader.h"

namespace sp {

/// Counts what a parser would have to hold, by the look of the lines, so that none is asked to take a mail
/// apart that was made to cost time and memory. Fails as readMail().
Result<Done> admitForeignMail(QByteArrayView bytes, const MailReadOptions &options);

}  // namespace sp
