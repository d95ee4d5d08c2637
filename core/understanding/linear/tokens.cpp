// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/linear/tokens.h"

#include "core/understanding/linear/fold.h"

#include <algorithm>

namespace sp::understanding {

namespace {

bool isLetter(char16_t unit)
{
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    // Combining marks belong to the letter before them.
    return QChar(unit).isLetter() || QChar::category(unit) == QChar::Mark_NonSpacing;
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isApostrophe(char16_t unit)
{
    return plainLetter(unit) == u'\'';
}

/// "n't", "'s", "'re" and their like: the letters after the apostrophe, up to the word's end.
bool isShortForm(QStringView rest)
{
    static constexpr std::u16string_view endings[] = {u"t", u"s", u"m", u"d", u"re", u"ve", u"ll"};
    qsizetype length = 0;
    while (length < rest.size() && length < 3 && isLetter(rest[length].unicode()))
        ++length;
    if (length == 0 || length > 2)
        return false;
    char16_t small[2] = {};
    std::transform(rest.begin(), rest.begin() + length, small,
        [](QChar letter) { return plainLetter(letter.unicode()); });
    const std::u16string_view ending(small, static_cast<std::size_t>(length));
    return std::find(std::begin(endings), std::end(endings), ending) != std::end(endings);
}

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const char16_t unit = text[at].unicode();
        if (isLetter(unit) || isDigit(unit))
            ++at;
        else if (isApostrophe(unit) && isShortForm(text.sliced(at + 1)))
            at += 2;
        else
            break;
    }
    return std::min(at, text.size());
}

bool isMark(char16_t unit)
{
    return unit == u'.' || unit == u'!' || unit == u'?' || unit == u';' || unit == u':' || unit == u'\n' ||
           unit == u'¿' || unit == u'¡' || unit == u',';
}

}  // namespace

void tokenize(QStringView text, Tokens &tokens)
{
    tokens.clear();
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        Token token{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1), TokenKind::Mark};
        if (isLetter(unit) || isDigit(unit)) {
            token.kind = isDigit(unit) ? TokenKind::Number : TokenKind::Word;
            token.to = static_cast<std::uint32_t>(wordEnd(text, at));
        } else if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            token.kind = TokenKind::Picture;
            token.to = static_cast<std::uint32_t>(at + 2);
        } else if (!isMark(unit)) {
            ++at;
            continue;
        }
        tokens.append(token);
        at = token.to;
    }
}

int wordCount(const Tokens &tokens)
{
    return static_cast<int>(std::count_if(tokens.begin(), tokens.end(),
        [](const Token &token) { return token.kind == TokenKind::Word || token.kind == TokenKind::Number; }));
}

}  // namespace sp::understanding
