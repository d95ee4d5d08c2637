// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sp {

/// "acme.com" of "https://www.acme.com/about", in small letters.
QString hostOf(QStringView link);

/// Where people have a page among others': a link there is no site of their own.
bool isSocialHost(QStringView host);

/// Hosts of links that programs put below mails, or that lead to a meeting.
bool isToolHost(QStringView host);

/// "acme" of "mail.acme.co.uk"; empty for hosts where everybody has an address.
QString ownLabel(QStringView host);

/// Letters and digits only, for comparing a name with a host.
QString squashed(QStringView text);

}  // namespace sp
