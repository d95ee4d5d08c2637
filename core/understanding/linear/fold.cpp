// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/linear/fold.h"

#include <QString>

#include <array>

namespace sp::understanding {

namespace {

/// Latin, Latin-1 and Latin Extended-A are all that the six languages are written with.
constexpr std::size_t tableSize = 0x180;

char16_t computeSmall(char16_t unit)
{
    const QChar letter(unit);
    if (letter.isDigit())
        return u'0';
    return letter.toLower().unicode();
}

char16_t computePlain(char16_t unit)
{
    const char16_t small = computeSmall(unit);
    if (small == u'ß')
        return u's';
    const QString parts = QString(QChar(small)).normalized(QString::NormalizationForm_D);
    const char16_t first = parts.isEmpty() ? small : parts.front().unicode();
    return first == u'´' || first == u'`' ? u'\'' : first;
}

struct Tables {
    std::array<char16_t, tableSize> plain{}, small{};
    Tables()
    {
        for (std::size_t unit = 0; unit < tableSize; ++unit) {
            plain[unit] = computePlain(static_cast<char16_t>(unit));
            small[unit] = computeSmall(static_cast<char16_t>(unit));
        }
    }
};

const Tables &tables()
{
    static const Tables made;
    return made;
}

}  // namespace

char16_t plainLetter(char16_t unit)
{
    static const Tables &known = tables();
    if (unit < tableSize)
        return known.plain[unit];
    if (unit == u'’' || unit == u'‘' || unit == u'ʼ')
        return u'\'';
    return unit;
}

char16_t smallLetter(char16_t unit)
{
    static const Tables &known = tables();
    if (unit < tableSize)
        return known.small[unit];
    return unit == u'’' || unit == u'‘' || unit == u'ʼ' ? u'\'' : unit;
}

}  // namespace sp::understanding
