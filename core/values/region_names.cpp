// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/region_names.h"

#include <QLocale>

#include <unicode/uloc.h>

#include <array>

namespace sp {

namespace {

using Lookup = int32_t (*)(const char *, const char *, UChar *, int32_t, UErrorCode *);

/// Empty where ICU has no word of its own: it would answer with the code.
QString lookedUp(Lookup lookup, const QByteArray &what, const QByteArray &language)
{
    std::array<UChar, 256> buffer;
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = lookup(
        what.constData(), language.constData(), buffer.data(), static_cast<int32_t>(buffer.size()), &error);
    if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING)
        return {};
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(buffer.data()), length);
}

}  // namespace

QString countryName(const QByteArray &country, const QByteArray &language)
{
    const QString name = lookedUp(uloc_getDisplayCountry, "und_" + country, language);
    return name.isEmpty() ? QString::fromLatin1(country) : name;
}

bool isCountry(const QByteArray &code)
{
    for (const char *const *each = uloc_getISOCountries(); *each; ++each)
        if (code == *each)
            return true;
    return false;
}

QString languageName(const QByteArray &tag, const QByteArray &language)
{
    QString name = lookedUp(uloc_getDisplayLanguage, tag, language);
    if (name.isEmpty())
        return QString::fromLatin1(tag);
    name.replace(0, 1, QLocale(QString::fromLatin1(language)).toUpper(name.first(1)));
    return name;
}

}  // namespace sp
