// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/items.h"

#include <cstdlib>

namespace sp::times {

namespace {

using Kind = TextToken::Kind;

/// Whether the two differ by one letter wrong, missing, too many, or by two that changed places.
bool oneSlip(QStringView word, const std::u16string &name)
{
    const auto a = word.size(), b = qsizetype(name.size());
    if (std::abs(a - b) > 1)
        return false;
    qsizetype at = 0;
    while (at < a && at < b && word[at].unicode() == name[std::size_t(at)])
        ++at;
    const auto same = [&](qsizetype i, qsizetype j) {
        while (i < a && j < b && word[i].unicode() == name[std::size_t(j)])
            ++i, ++j;
        return i == a && j == b;
    };
    if (a == b) {
        if (at + 1 < a && word[at].unicode() == name[std::size_t(at) + 1] &&
            word[at + 1].unicode() == name[std::size_t(at)] && same(at + 2, at + 2))
            return true;
        return same(at + 1, at + 1);
    }
    return a > b ? same(at + 1, at) : same(at, at + 1);
}

const Lexicon::Name *misspelt(QStringView word, const Lexicon &lexicon)
{
    if (word.size() < 5 || word.size() > 12)
        return nullptr;
    for (const Lexicon::Name &name : lexicon.names(word[0].unicode())) {
        // A short name is too near to other words ("march" and "match").
        if (name.letters.size() < 6)
            continue;
        if (oneSlip(word, name.letters))
            return &name;
    }
    return nullptr;
}

/// Whether a word of this sense never stands first in a phrase.
bool beginsNothing(Sense sense)
{
    switch (sense) {
    case Sense::Stop:
    case Sense::Correction:
    case Sense::Only:
    case Sense::City:
    case Sense::Zone:
    case Sense::ZoneWord:
    case Sense::Except:
    case Sense::And:
    case Sense::Or:
    case Sense::Of:
    case Sense::Ish:
    case Sense::Am:
    case Sense::Pm:
    case Sense::OrdinalEnd:
    case Sense::WeekdayEnd:
    case Sense::Later:
    case Sense::AgoAfter:
        return true;
    default:
        return false;
    }
}

/// Where a word parts into a weekday and a part of the day, as German joins them; 0 for other words.
std::size_t compoundHead(QStringView word, const Lexicon &lexicon)
{
    if (word.size() < 10)
        return 0;
    for (const Lexicon::Name &name : lexicon.names(word[0].unicode())) {
        const auto size = qsizetype(name.letters.size());
        if (name.sense != Sense::Weekday || word.size() <= size + 3 || !word.startsWith(name.letters))
            continue;
        const Lexicon::Found *rest = lexicon.find(foldedHash(word.mid(size)));
        if (!rest)
            continue;
        for (const Meaning &meaning : lexicon.meanings(*rest))
            if (meaning.sense == Sense::Part)
                return std::size_t(size);
    }
    return 0;
}

/// The token that goes on a phrase after `at`: over an apostrophe, a hyphen or the dot of "a.m." in between.
std::size_t following(const std::vector<TextToken> &list, std::size_t at)
{
    const std::size_t next = at + 1;
    if (next >= list.size())
        return 0;
    if (list[next].kind == Kind::Word)
        return next;
    const char16_t sign = list[next].kind == Kind::Sign && !list[next].spaceBefore ? list[next].sign : 0;
    const bool joins = sign == u'\'' || sign == u'-' || (sign == u'.' && list[at].foldLength == 1);
    if (joins && next + 1 < list.size() && list[next + 1].kind == Kind::Word &&
        (sign == u'\'' || !list[next + 1].spaceBefore))
        return next + 1;
    return 0;
}

}  // namespace

void readItems(const Tokens &tokens, const Lexicon &lexicon, std::vector<Item> &into)
{
    into.clear();
    const std::vector<TextToken> &list = tokens.list;
    bool sentenceStart = true;
    for (std::size_t at = 0; at < list.size();) {
        const TextToken &token = list[at];
        // An apostrophe between words ties them and says nothing itself: "d'octobre", "week's".
        const bool tied = token.kind == Kind::Sign && token.sign == u'\'' && !token.spaceBefore && at > 0 &&
                          list[at - 1].kind == Kind::Word && at + 1 < list.size() &&
                          (list[at + 1].kind == Kind::Word || list[at + 1].kind == Kind::Number) &&
                          !list[at + 1].spaceBefore;
        if (tied) {
            const bool owner = list[at + 1].kind == Kind::Word && list[at + 1].foldLength == 1 &&
                               tokens.folded[list[at + 1].fold] == u's';
            at += owner ? 2 : 1;
            continue;
        }
        Item item;
        item.spaceBefore = token.spaceBefore;
        item.begin = token.begin;
        item.end = token.end;
        item.sentenceStart = sentenceStart;
        std::size_t last = at;
        switch (token.kind) {
        case Kind::LineEnd:
            item.kind = Item::Kind::LineEnd;
            break;
        case Kind::Sign:
            item.kind = Item::Kind::Sign;
            item.sign = token.sign;
            break;
        case Kind::Number:
            item.kind = Item::Kind::Number;
            item.number = token.number;
            item.digits = std::uint8_t(std::min<std::uint32_t>(token.end - token.begin, 200));
            break;
        case Kind::Word: {
            item.kind = Item::Kind::Unknown;
            item.capital = token.capital;
            item.shouted = token.shouted;
            std::uint64_t phrase = token.hash;
            const Lexicon::Found *found = lexicon.find(phrase), *best = nullptr;
            for (std::size_t here = at; found;) {
                if (found->count > 0) {
                    best = found;
                    last = here;
                }
                if (!found->goesOn || (here = following(list, here)) == 0)
                    break;
                phrase = Lexicon::joined(phrase, list[here].hash);
                found = lexicon.find(phrase);
            }
            if (best) {
                item.kind = Item::Kind::Known;
                const std::span<const Meaning> meanings = lexicon.meanings(*best);
                item.meanings = meanings.data();
                item.count = std::uint8_t(meanings.size());
                item.end = list[last].end;
                item.words = last > at ? 2 : 1;
                item.idle = true;
                for (const Meaning &meaning : meanings)
                    item.idle = item.idle && beginsNothing(meaning.sense);
            } else if (const std::size_t head = compoundHead(tokens.lettersOf(token), lexicon); head > 0) {
                // "Donnerstagnachmittag"
                const QStringView letters = tokens.lettersOf(token);
                const auto add = [&](QStringView half, std::uint32_t begin, std::uint32_t end) {
                    Item piece = item;
                    const std::span<const Meaning> meanings =
                        lexicon.meanings(*lexicon.find(foldedHash(half)));
                    piece.kind = Item::Kind::Known;
                    piece.meanings = meanings.data();
                    piece.count = std::uint8_t(meanings.size());
                    piece.begin = begin;
                    piece.end = end;
                    into.push_back(piece);
                };
                add(letters.left(qsizetype(head)), token.begin, token.begin + std::uint32_t(head));
                add(letters.mid(qsizetype(head)), token.begin + std::uint32_t(head), token.end);
                ++at;
                sentenceStart = false;
                continue;
            } else if (const Lexicon::Name *name = misspelt(tokens.lettersOf(token), lexicon)) {
                item.kind = Item::Kind::Known;
                item.typo = true;
                item.own = {name->sense, name->value, false};
                item.count = 1;
            }
            break;
        }
        }
        sentenceStart =
            item.kind == Item::Kind::LineEnd ||
            (item.kind == Item::Kind::Sign && (item.sign == u'.' || item.sign == u'!' || item.sign == u'?'));
        into.push_back(item);
        at = last + 1;
    }
    const std::uint32_t end = list.empty() ? 0 : list.back().end;
    Item stop;
    stop.begin = stop.end = end;
    into.push_back(stop);
}

}  // namespace sp::times
