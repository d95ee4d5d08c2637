// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

#include <cstdint>

namespace sp::understanding {

/// What a token is made of.
enum class TokenKind : std::uint8_t { Word, Number, Mark, Picture };

/// A run of letters and digits, a punctuation mark that matters (. ! ? ; : and a line's end) or an emoji,
/// with its place in the text in UTF-16 code units.
struct Token {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    TokenKind kind = TokenKind::Word;
    friend bool operator==(const Token &, const Token &) = default;
};

using Tokens = QVarLengthArray<Token, 256>;

/// The tokens of a text, in order. English short forms stay one word ("can't"); other apostrophes part two
/// ("l'heure" is "l" and "heure"), so that what is written without the apostrophe is read the same.
void tokenize(QStringView text, Tokens &tokens);

/// How many words a text has, numbers counted.
int wordCount(const Tokens &tokens);

}  // namespace sp::understanding
