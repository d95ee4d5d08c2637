// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sp {

/// What speakers of `language` (ISO 639-1, "de") call a country (ISO 3166-1 alpha-2, "PT"), as CLDR has it:
/// "Portugal", "Vereinigtes Königreich". The code itself where no name is known.
QString countryName(const QByteArray &country, const QByteArray &language);

/// What speakers of `language` call the language of a tag ("pt-BR"): "Portugiesisch". In a list it stands by
/// itself, so it begins with a capital in every language.
QString languageName(const QByteArray &tag, const QByteArray &language);

}  // namespace sp
