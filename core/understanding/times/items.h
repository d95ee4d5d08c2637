// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/text/tokens.h"
#include "core/understanding/times/lexicon.h"

namespace sp::times {

/// One step of the grammar: a word or phrase of the lexicon, a number, a sign, or a word that means nothing
/// here.
struct Item {
    enum class Kind : std::uint8_t { Known, Unknown, Number, Sign, LineEnd, End };
    Kind kind = Kind::End;
    bool spaceBefore = false;
    bool capital = false;
    bool shouted = false;
    bool typo = false;  ///< A name of a month or weekday with one slip.
    bool sentenceStart = false;
    bool idle = false;  ///< Known, but begins no phrase.
    std::uint8_t words = 1;
    std::uint8_t digits = 0;
    std::uint8_t count = 0;  ///< of `meanings`
    char16_t sign = 0;
    std::int64_t number = -1;
    std::uint32_t begin = 0, end = 0;
    const Meaning *meanings = nullptr;
    Meaning own{Sense::None, 0, false};  ///< What a misspelt name means.
};

/// The items of a text, longest phrases first, with an End item behind the last. `tokens` must outlive
/// nothing.
void readItems(const Tokens &tokens, const Lexicon &lexicon, std::vector<Item> &into);

}  // namespace sp::times
