// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/passphrase_strength.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string_view>

namespace sp {

namespace {

constexpr int leastCharacters = 14;
constexpr int leastWords = 6;
constexpr std::size_t shortestWord = 3;

/// What guessers try first; a passphrase made of these is worth little per word.
constexpr std::array<std::string_view, 24> common = {"password", "passwort", "passphrase", "solopilot",
    "coaching", "coach", "therapy", "practice", "welcome", "letmein", "qwerty", "qwertz", "azerty", "asdf",
    "iloveyou", "admin", "secret", "monkey", "dragon", "master", "hello", "summer", "winter", "login"};

unsigned char lower(unsigned char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + ('a' - 'A')) : c;
}

bool isContinuation(unsigned char c)
{
    return (c & 0xC0U) == 0x80U;
}

/// The length of a common word that starts here, or 0.
std::size_t commonAt(std::span<const unsigned char> text, std::size_t at)
{
    std::size_t longest = 0;
    for (const std::string_view word : common) {
        const bool fits =
            word.size() <= text.size() - at &&
            std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                [](char a, unsigned char b) { return static_cast<unsigned char>(a) == lower(b); });
        longest = fits ? std::max(longest, word.size()) : longest;
    }
    return longest;
}

/// log2 of how many signs the kinds in use offer.
double bitsPerCharacter(std::span<const unsigned char> text)
{
    bool small = false;
    bool large = false;
    bool digit = false;
    bool other = false;
    bool foreign = false;
    for (const unsigned char c : text) {
        small |= c >= 'a' && c <= 'z';
        large |= c >= 'A' && c <= 'Z';
        digit |= c >= '0' && c <= '9';
        foreign |= c >= 0x80;
        other |= c < 0x80 && !std::isalnum(c);
    }
    const int signs = 26 * small + 26 * large + 10 * digit + 20 * other + 60 * foreign;
    return std::log2(std::max(2, signs));
}

/// Whether this character says nothing new after the one before: a repeat or the next in a row ("aaa",
/// "4567").
bool predictable(std::span<const unsigned char> text, std::size_t at)
{
    if (at < 2)
        return false;
    const int step = lower(text[at]) - lower(text[at - 1]);
    return step == lower(text[at - 1]) - lower(text[at - 2]) && step >= -1 && step <= 1;
}

int countWords(std::span<const unsigned char> text)
{
    int words = 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool letter = i < text.size() && (std::isalpha(text[i]) || text[i] >= 0x80);
        length = letter ? length + 1 : 0;
        words += length == shortestWord ? 1 : 0;
    }
    return words;
}

}  // namespace

PassphraseStrength strengthOf(std::span<const unsigned char> utf8)
{
    PassphraseStrength strength;
    if (utf8.empty())
        return strength;
    // Words of a language are easier than random letters: about 2.5 bits a letter is kind, 11 bits a word.
    const double each = bitsPerCharacter(utf8);
    constexpr double wordBits = 11;
    constexpr double commonBits = 6;
    double bits = 0;
    std::array<bool, 256> seen = {};
    for (std::size_t i = 0; i < utf8.size();) {
        if (const std::size_t skip = commonAt(utf8, i); skip > 0) {
            bits += commonBits;
            strength.characters += static_cast<int>(skip);
            i += skip;
            continue;
        }
        if (!isContinuation(utf8[i])) {
            ++strength.characters;
            bits += predictable(utf8, i) ? 0.5 : seen[utf8[i]] ? each * 0.6 : each;
            seen[utf8[i]] = true;
        }
        ++i;
    }
    strength.words = countWords(utf8);
    if (strength.words >= 3)
        bits = std::min(bits, strength.words * wordBits + 0.15 * bits);
    strength.bits = static_cast<int>(bits);
    strength.level = strength.bits < 40   ? PassphraseStrength::Level::Weak
                     : strength.bits < 56 ? PassphraseStrength::Level::Fair
                     : strength.bits < 72 ? PassphraseStrength::Level::Good
                                          : PassphraseStrength::Level::Strong;
    strength.enough = (strength.characters >= leastCharacters || strength.words >= leastWords) &&
                      strength.level != PassphraseStrength::Level::Weak;
    return strength;
}

Result<Done> admitPassphrase(std::span<const unsigned char> utf8)
{
    if (strengthOf(utf8).enough)
        return Done{};
    return Error{ErrorCode::InvalidInput, "passphrase.too_weak",
        {{QStringLiteral("characters"), leastCharacters}, {QStringLiteral("words"), leastWords}}};
}

}  // namespace sp
