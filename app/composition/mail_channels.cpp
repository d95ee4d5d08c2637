// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/mail_channels.h"

#include "core/providers/files/eml_folder.h"

namespace sp {

std::unique_ptr<MailTransport> makeEmlChannel(const QString &folder, const Clock &clock)
{
    return std::make_unique<EmlFolder>(folder, clock);
}

}  // namespace sp
