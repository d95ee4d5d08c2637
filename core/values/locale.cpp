// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/locale.h"

#include <algorithm>

namespace sp {

namespace {

bool letters(const QByteArray &part)
{
    return std::ranges::all_of(part, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

bool figures(const QByteArray &part)
{
    return std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
}

/// The tag in the letter cases of RFC 5646 section 2.1.1, or empty when it is not language[-Script][-REGION].
QByteArray usualCases(QByteArrayView tag)
{
    const QList<QByteArray> parts = tag.toByteArray().replace('_', '-').split('-');
    qsizetype at = 0;
    if (parts.size() > 3 || parts[0].size() < 2 || parts[0].size() > 3 || !letters(parts[0]))
        return {};
    QByteArray usual = parts[at++].toLower();
    if (at < parts.size() && parts[at].size() == 4 && letters(parts[at])) {
        usual += '-' + parts[at].left(1).toUpper() + parts[at].mid(1).toLower();
        ++at;
    }
    if (at < parts.size() &&
        ((parts[at].size() == 2 && letters(parts[at])) || (parts[at].size() == 3 && figures(parts[at]))))
        usual += '-' + parts[at++].toUpper();
    return at == parts.size() ? usual : QByteArray();
}

}  // namespace

Result<Locale> Locale::create(QByteArrayView tag)
{
    const QByteArray usual = usualCases(tag);
    const QLocale locale = usual.isEmpty() ? QLocale::c() : QLocale(QString::fromLatin1(usual));
    if (locale.language() == QLocale::C)
        return Error{ErrorCode::InvalidInput, "locale.unknown",
            {{QStringLiteral("locale"), QString::fromUtf8(tag.first(std::min<qsizetype>(tag.size(), 40)))}}};
    return Locale(usual, locale);
}

Locale Locale::of(const char *tag)
{
    const auto locale = create(tag);
    Q_ASSERT(locale);
    return *locale;
}

}  // namespace sp
