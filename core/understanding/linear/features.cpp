// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/linear/features.h"

#include "core/understanding/linear/fold.h"
#include "core/understanding/linear/hashing.h"

#include <algorithm>
#include <array>

namespace sp::understanding {

namespace {

/// Numbers that keep the kinds of features apart.
enum Kind : std::uint32_t {
    Word,
    Pair,
    Gap,
    Triple,
    Letters,
    ClassAlone,
    ClassPair,
    Denied,
    First,
    Mark,
    Size,
    Mixed
};

constexpr std::size_t longestWord = 30;
constexpr std::uint8_t wordValue = 3, lettersValue = 1, classValue = 2;
constexpr std::uint16_t lastToken = 0xffff;

std::uint16_t tokenNumber(std::size_t at)
{
    return static_cast<std::uint16_t>(std::min<std::size_t>(at, lastToken));
}

/// The letters of a token without accents or apostrophes; a run of digits is a single "0".
std::size_t plainWord(QStringView text, const Token &token, std::array<char16_t, longestWord + 2> &word,
    char16_t (*letterOf)(char16_t))
{
    std::size_t length = 0;
    word[length++] = u'<';
    for (std::uint32_t at = token.from; at < token.to && length <= longestWord; ++at) {
        const char16_t letter = letterOf(text[static_cast<qsizetype>(at)].unicode());
        if (letter == u'\'' || (letter == u'0' && word[length - 1] == u'0'))
            continue;
        // "soooo" is "soo": what is drawn out for emphasis is one word.
        if (length > 2 && letter == word[length - 1] && letter == word[length - 2])
            continue;
        word[length++] = letter;
    }
    word[length++] = u'>';
    return length;
}

void addLetters(std::span<const char16_t> word, std::size_t shortest, std::size_t longest, std::uint32_t kind,
    std::uint16_t token, std::vector<Feature> &features)
{
    for (std::size_t from = 0; from + shortest <= word.size(); ++from) {
        std::uint32_t hash = hashStep(0x811c9dc5U, kind);
        for (std::size_t length = 1; length <= longest && from + length <= word.size(); ++length) {
            hash = hashStep(hash, word[from + length - 1]);
            // The whole word is a feature of its own.
            if (length >= shortest && length < word.size())
                features.push_back({hashEnd(hash), token, lettersValue});
        }
    }
}

void addNeighbours(
    const FeatureRoom &room, std::size_t at, std::size_t sentenceStart, std::vector<Feature> &features)
{
    const std::uint16_t token = tokenNumber(at);
    const auto &words = room.wordHashes;
    const auto &classes = room.classes;
    const auto like = [&](std::size_t i) { return classes[i] ? classes[i] : words[i]; };
    const std::uint32_t before = at > sentenceStart ? words[at - 1] : 0;
    features.push_back({hashOf(Pair, before, words[at]), token, wordValue});
    features.push_back({hashOf(Mixed, at > sentenceStart ? like(at - 1) : 0, like(at)), token, wordValue});
    if (at < sentenceStart + 2)
        return;
    features.push_back({hashOf(Gap, words[at - 2], words[at]), token, classValue});
    features.push_back(
        {hashOf(Triple, hashOf(Triple, like(at - 2), like(at - 1)), like(at)), token, wordValue});
}

/// Which classes follow which within a sentence, however far apart: what a rule would look for.
void addClasses(
    const FeatureRoom &room, std::size_t at, std::size_t sentenceStart, std::vector<Feature> &features)
{
    const WordClass own = room.classes[at];
    if (own == 0)
        return;
    const std::uint16_t token = tokenNumber(at);
    features.push_back({hashOf(ClassAlone, own), token, wordValue});
    const std::size_t from = std::max(sentenceStart, at > 8 ? at - 8 : 0);
    for (std::size_t other = from; other < at; ++other)
        if (room.classes[other])
            features.push_back({hashOf(ClassPair, room.classes[other], own), token, classValue});
}

std::uint32_t sizeClass(int words)
{
    return words < 3 ? 1U : words < 6 ? 2U : words < 12 ? 3U : words < 30 ? 4U : 5U;
}

/// Reads the words of the text: their hashes, classes and letters.
void readWords(QStringView text, const Lexicon &lexicon, FeatureRoom &room)
{
    const auto count = static_cast<std::size_t>(room.tokens.size());
    room.wordHashes.assign(count, 0);
    room.classes.assign(count, 0);
    room.features.clear();
    std::array<char16_t, longestWord + 2> word{};
    for (std::size_t at = 0; at < count; ++at) {
        const Token &token = room.tokens[static_cast<qsizetype>(at)];
        if (token.kind == TokenKind::Mark) {
            const char16_t mark = text[static_cast<qsizetype>(token.from)].unicode();
            if (mark == u'?' || mark == u'!' || mark == u'¿')
                room.features.push_back({hashOf(Mark, mark), tokenNumber(at), wordValue});
            continue;
        }
        const std::size_t length = plainWord(text, token, word, plainLetter);
        const std::span<const char16_t> whole(word.data(), length);
        const std::span<const char16_t> inner = whole.subspan(1, length - 2);
        room.wordHashes[at] = Lexicon::wordHash(inner);
        room.classes[at] = lexicon.classOf(inner);
        room.features.push_back({hashOf(Word, room.wordHashes[at]), tokenNumber(at), wordValue});
        if (token.kind == TokenKind::Word)
            addLetters(whole, 3, 5, Letters, tokenNumber(at), room.features);
    }
}

bool endsSentence(QStringView text, const Token &token)
{
    return token.kind == TokenKind::Mark && text[static_cast<qsizetype>(token.from)] != u',' &&
           text[static_cast<qsizetype>(token.from)] != u':';
}

}  // namespace

void intentFeatures(QStringView text, const Lexicon &lexicon, FeatureRoom &room)
{
    tokenize(text, room.tokens);
    readWords(text, lexicon, room);
    std::size_t sentenceStart = 0, deniedUntil = 0;
    for (std::size_t at = 0; at < room.wordHashes.size(); ++at) {
        const Token &token = room.tokens[static_cast<qsizetype>(at)];
        if (endsSentence(text, token)) {
            sentenceStart = at + 1;
            deniedUntil = 0;
            continue;
        }
        if (token.kind == TokenKind::Mark)
            continue;
        const std::uint32_t like = room.classes[at] ? room.classes[at] : room.wordHashes[at];
        if (at == sentenceStart)
            room.features.push_back({hashOf(First, like), tokenNumber(at), classValue});
        if (at < deniedUntil)
            room.features.push_back({hashOf(Denied, like), tokenNumber(at), classValue});
        if (room.classes[at] == denyingClass)
            deniedUntil = at + 6;
        addNeighbours(room, at, sentenceStart, room.features);
        addClasses(room, at, sentenceStart, room.features);
    }
    if (!room.tokens.isEmpty())
        room.features.push_back({hashOf(Size, sizeClass(wordCount(room.tokens))), 0, lettersValue});
}

void languageFeatures(QStringView text, FeatureRoom &room)
{
    tokenize(text, room.tokens);
    room.features.clear();
    std::array<char16_t, longestWord + 2> word{};
    for (std::size_t at = 0; at < static_cast<std::size_t>(room.tokens.size()); ++at) {
        const Token &token = room.tokens[static_cast<qsizetype>(at)];
        if (token.kind != TokenKind::Word)
            continue;
        const std::size_t plainLength = plainWord(text, token, word, plainLetter);
        const std::uint32_t plain = Lexicon::wordHash({word.data(), plainLength});
        room.features.push_back({hashOf(Word, plain), tokenNumber(at), wordValue});
        const std::size_t length = plainWord(text, token, word, smallLetter);
        addLetters({word.data(), length}, 1, 4, Letters, tokenNumber(at), room.features);
    }
}

}  // namespace sp::understanding
