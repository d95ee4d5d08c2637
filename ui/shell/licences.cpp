// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/licences.h"

#include "ui/shell/about_sheet.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

std::vector<UsedLibrary> usedLibraries()
{
    return {{u"SoloPilot"_s, AboutSheet::tr("This program"), u"GPL 3"_s, u"GPL-3"_s},
        {u"Qt %1"_s.arg(QLatin1StringView(qVersion())), AboutSheet::tr("Window and system"), u"LGPL 3"_s,
            u"LGPL-3"_s},
        {u"SQLCipher"_s, AboutSheet::tr("Encrypted database"), u"BSD"_s, u"sqlcipher"_s},
        {u"OpenSSL"_s, AboutSheet::tr("Encryption"), u"Apache 2.0"_s, u"Apache-2.0"_s},
        {u"libsodium"_s, AboutSheet::tr("Keys and passphrases"), u"ISC"_s, u"libsodium"_s},
        {u"ICU"_s, AboutSheet::tr("Unicode"), u"MIT"_s, u"icu"_s},
        {u"GMime"_s, AboutSheet::tr("Mail"), u"LGPL 2.1"_s, u"LGPL-2.1"_s},
        {u"libqrencode"_s, AboutSheet::tr("Payment codes"), u"LGPL 2.1"_s, u"LGPL-2.1"_s},
        {u"QtKeychain"_s, AboutSheet::tr("The machine's keychain"), u"BSD"_s, u"qtkeychain"_s}};
}

QString licenceText(const UsedLibrary &library)
{
    QFile file(u":/licences/"_s + library.file + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

}  // namespace sp::ui
