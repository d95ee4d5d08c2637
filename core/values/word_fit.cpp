// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/word_fit.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace sp {

namespace {

/// Nobody types a longer word, and none of a name is; rows of this size lie on the stack.
constexpr qsizetype longest = 48;

/// A set of letters, of which some share a bit.
std::uint64_t lettersOf(QStringView text)
{
    std::uint64_t set = 0;
    for (const QChar c : text)
        set |= std::uint64_t(1) << (c.unicode() & 63);
    return set;
}

}  // namespace

int typosIn(QStringView typed, QStringView word, int most)
{
    if (typed.size() > longest)
        return most + 1;
    word = word.left(typed.size() + most);
    // Each letter that the word lacks is a slip of its own.
    if (word.size() + most < typed.size() || std::popcount(lettersOf(typed) & ~lettersOf(word)) > most)
        return most + 1;
    using Counts = std::array<int, longest + 5>;
    Counts before{}, last{}, current{};
    const auto columns = static_cast<std::size_t>(word.size()) + 1;
    for (std::size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        current[0] = static_cast<int>(i);
        int fewest = current[0];
        for (std::size_t j = 1; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int change = typed[i - 1] == word[at - 1] ? 0 : 1;
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && at > 1 && typed[i - 1] == word[at - 2] && typed[i - 2] == word[at - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
            fewest = std::min(fewest, current[j]);
        }
        // Two swapped letters may still be worth one less than the row before says.
        if (fewest > most + 1)
            return most + 1;
        before = last;
        last = current;
    }
    const int fewest = *std::min_element(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(columns));
    return std::min(fewest, most + 1);
}

int wordFit(QStringView typed, QStringView word)
{
    if (typed.isEmpty())
        return 0;
    if (word.startsWith(typed))
        return word.size() == typed.size() ? 100 : 90;
    if (typed.size() >= 2 && word.contains(typed))
        return 60;
    const int allowed = typosAllowed(typed.size());
    if (allowed == 0)
        return 0;
    const int slips = typosIn(typed, word, allowed);
    return slips <= allowed ? 50 - 10 * slips : 0;
}

}  // namespace sp
