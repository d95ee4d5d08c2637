// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/region_words.h"

#include "core/values/region_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace sp::ui {

QByteArray wordsLanguage()
{
    const QByteArray code =
        QCoreApplication::translate("Words", "en", "ISO 639-1 code of the language you translate into")
            .toLatin1();
    // A made-up language, to see whether everything has room, has no code.
    return code.size() == 2 ? code : QByteArray("en");
}

QString countryText(const QByteArray &country)
{
    return countryName(country, wordsLanguage());
}

QString languageText(const QByteArray &tag)
{
    return languageName(tag, wordsLanguage());
}

const std::vector<QByteArray> &allCountries()
{
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> codes;
        for (int each = QLocale::AnyTerritory + 1; each <= QLocale::LastTerritory; ++each) {
            const QByteArray code =
                QLocale::territoryToCode(static_cast<QLocale::Territory>(each)).toLatin1();
            // "001" and the like are continents.
            if (code.size() == 2 && code[0] >= 'A')
                codes.push_back(code);
        }
        return codes;
    }();
    return all;
}

}  // namespace sp::ui
