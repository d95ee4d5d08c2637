// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sp {

/// What speakers of `language` (ISO 639-1, "de") call a country (ISO 3166-1 alpha-2, "PT"), as CLDR has it:
/// "Portugal", "Vereinigtes Königreich". The code itself where no name is known.
QString countryName(const QByteArray &country, const QByteArray &language);

/// Whether that is an alpha-2 code of ISO 3166-1, "PT". ICU also has names for codes that are none, such as
/// "ZZ" for an unknown region.
bool isCountry(const QByteArray &code);

/// What speakers of `language` call the language of a tag ("pt-BR"): "Portugiesisch". In a list it stands by
/// itself, so it begins with a capital in every language.
QString languageName(const QByteArray &tag, const QByteArray &language);

}  // namespace sp
