// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace sp {

/// The letter that `c` is compared by: lower case and without its accent ("É" is "e", "ñ" is "n"). Letters
/// that fold into two ("ß", "œ", "æ") give the first; foldedSecond() gives the other.
char16_t foldedLetter(char16_t c);
/// The second letter of what folds into two, otherwise 0.
char16_t foldedSecond(char16_t c);

/// A piece of a text: a run of letters, a run of digits, or one other sign. Spaces are no tokens.
struct TextToken {
    enum class Kind : std::uint8_t { Word, Number, Sign, LineEnd };

    Kind kind = Kind::Sign;
    bool spaceBefore = false;
    bool capital = false;                    ///< The first letter is a capital.
    bool shouted = false;                    ///< All letters are capitals.
    std::uint32_t begin = 0, end = 0;        ///< UTF-16 code units of the text.
    std::uint32_t fold = 0, foldLength = 0;  ///< Where its folded letters stand in Tokens::folded.
    std::uint64_t hash = 0;                  ///< Of the folded letters, by foldedHash().
    std::int64_t number = -1;                ///< The value of up to 9 digits; -1 for longer runs.
    char16_t sign = 0;
};

/// A text cut into tokens. Reusing one object keeps its memory.
struct Tokens {
    std::vector<TextToken> list;
    std::u16string folded;

    QStringView lettersOf(const TextToken &token) const
    {
        return QStringView(folded.data() + token.fold, qsizetype(token.foldLength));
    }
};

/// The same for equal letters, in every run of the program.
std::uint64_t foldedHash(QStringView letters);
void tokenize(QStringView text, Tokens &into);

}  // namespace sp
