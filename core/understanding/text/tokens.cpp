// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/text/tokens.h"

#include <QChar>

#include <array>

namespace sp {

namespace {

/// The letters from U+00C0 to U+017F without accents; a dot stands for what is no letter.
constexpr char16_t accented[] = u"aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
                                u"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                u"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(sizeof(accented) / sizeof(char16_t) == 0x17F - 0xC0 + 2);

constexpr std::uint64_t seed = 0xcbf29ce484222325ULL;
constexpr std::uint64_t prime = 0x100000001b3ULL;

}  // namespace

char16_t foldedLetter(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    if (c == u'ª')
        return u'a';
    if (c == u'º' || c == u'°')
        return u'o';
    if (c >= 0xC0 && c <= 0x17F && accented[c - 0xC0] != u'.')
        return accented[c - 0xC0];
    return QChar(c).toLower().unicode();
}

char16_t foldedSecond(char16_t c)
{
    switch (c) {
    case u'ß':
        return u's';
    case u'œ':
    case u'Œ':
    case u'æ':
    case u'Æ':
        return u'e';
    default:
        return 0;
    }
}

std::uint64_t foldedHash(QStringView letters)
{
    std::uint64_t hash = seed;
    for (const QChar c : letters)
        hash = (hash ^ c.unicode()) * prime;
    return hash;
}

void tokenize(QStringView text, Tokens &into)
{
    using Kind = TextToken::Kind;
    into.list.clear();
    into.folded.clear();
    into.folded.reserve(std::size_t(text.size()) + 8);
    bool space = false;
    const auto size = text.size();
    const auto isMark = [](char16_t c) { return c >= 0x300 && c < 0x370; };
    const auto isLetter = [](char16_t c) {
        return c < 0x80 ? (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                        : c != u'ª' && c != u'º' && QChar(c).isLetter();
    };
    const auto isDigit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
    for (qsizetype at = 0; at < size;) {
        const char16_t c = text[at].unicode();
        if (c == u'\n') {
            if (into.list.empty() || into.list.back().kind != Kind::LineEnd) {
                TextToken end;
                end.kind = Kind::LineEnd;
                end.begin = std::uint32_t(at);
                end.end = std::uint32_t(at + 1);
                into.list.push_back(end);
            }
            space = true;
            ++at;
            continue;
        }
        if (c == u' ' || c == u'\t' || c == u'\r' || c == 0xA0 || c == 0x202F ||
            (c > 0x7F && QChar(c).isSpace())) {
            space = true;
            ++at;
            continue;
        }
        TextToken token;
        token.begin = std::uint32_t(at);
        token.spaceBefore = space;
        token.fold = std::uint32_t(into.folded.size());
        space = false;
        if (isDigit(c)) {
            token.kind = Kind::Number;
            std::int64_t value = 0;
            while (at < size && isDigit(text[at].unicode())) {
                if (at - qsizetype(token.begin) < 9)
                    value = value * 10 + (text[at].unicode() - u'0');
                ++at;
            }
            token.number = at - qsizetype(token.begin) <= 9 ? value : -1;
        } else if (isLetter(c)) {
            token.kind = Kind::Word;
            token.capital = QChar(c).isUpper();
            token.shouted = true;
            std::uint64_t hash = seed;
            while (at < size && (isLetter(text[at].unicode()) || isMark(text[at].unicode()))) {
                const char16_t letter = text[at++].unicode();
                if (isMark(letter))
                    continue;
                const char16_t plain = foldedLetter(letter);
                token.shouted = token.shouted && plain != letter;
                into.folded.push_back(plain);
                hash = (hash ^ plain) * prime;
                if (const char16_t second = foldedSecond(letter)) {
                    into.folded.push_back(second);
                    hash = (hash ^ second) * prime;
                }
            }
            token.hash = hash;
            token.foldLength = std::uint32_t(into.folded.size()) - token.fold;
        } else {
            token.sign = c == 0x2013 || c == 0x2014 || c == 0x2212 || c == 0x2010 || c == 0x2011 ? u'-'
                         : c == 0x2019 || c == 0x2018 || c == 0xB4 || c == u'`'                  ? u'\''
                                                                                                 : c;
            ++at;
        }
        token.end = std::uint32_t(at);
        into.list.push_back(token);
    }
}

}  // namespace sp
