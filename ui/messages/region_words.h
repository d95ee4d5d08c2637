// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sp::ui {

/// The language (ISO 639-1) that whatever is translated now speaks.
QByteArray wordsLanguage();
/// A country (ISO 3166-1 alpha-2) in the language of the window.
QString countryText(const QByteArray &country);
/// A language (BCP 47) in the language of the window.
QString languageText(const QByteArray &tag);
/// Every country there is, by code.
const std::vector<QByteArray> &allCountries();

}  // namespace sp::ui
