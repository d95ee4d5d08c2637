// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sp {

/// The fewest wrong, missing, extra and swapped neighbouring letters (optimal string alignment, a form of
/// Damerau-Levenshtein) between `typed` and `word`, or any beginning of it, since the rest may still follow.
/// `most` + 1 where there are more than `most`, which is at most 3.
int typosIn(QStringView typed, QStringView word, int most);

/// How many such slips a typed word of that length may have: none below four letters, two from eight on.
constexpr int typosAllowed(qsizetype length)
{
    return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/// How well one typed word fits one word of a text, both folded: 100 when it is that word, 90 when it begins
/// it, 60 when it lies within, 40 and 30 with one and two slips; 0 when it does not fit.
int wordFit(QStringView typed, QStringView word);

}  // namespace sp
