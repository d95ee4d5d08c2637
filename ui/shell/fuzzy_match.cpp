// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include "core/values/folding.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace sp::ui {

namespace {

/// Wrong, missing, extra and swapped neighbouring letters between two words (optimal string alignment
/// distance).
int typos(const QString &a, const QString &b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> last(columns);
    std::vector<int> current(columns);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(current);
    }
    return last.back();
}

bool inOrder(const QString &letters, const QString &word)
{
    qsizetype at = 0;
    for (const QChar c : word) {
        if (at < letters.size() && c == letters[at])
            ++at;
    }
    return at == letters.size();
}

/// The fit of one typed word with one word of the text; 0 is none.
int wordScore(const QString &typed, const QString &word)
{
    if (word == typed)
        return 100;
    if (word.startsWith(typed))
        return 90;
    if (typed.size() >= 2 && word.contains(typed))
        return 60;
    const int allowed = typed.size() >= 8 ? 2 : typed.size() >= 4 ? 1 : 0;
    if (allowed > 0) {
        // Compare with as much of the word as was typed: the rest may still follow.
        int fewest = allowed + 1;
        for (const qsizetype length : {typed.size() - 1, typed.size(), typed.size() + 1, word.size()})
            fewest = std::min(fewest, typos(typed, word.left(length)));
        if (fewest <= allowed)
            return 50 - 10 * fewest;
    }
    return typed.size() >= 3 && typed[0] == word[0] && inOrder(typed, word) ? 20 : 0;
}

}  // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QStringList typedWords = wordsOf(folded(typed));
    const QStringList words = wordsOf(folded(text));
    if (typedWords.isEmpty())
        return 0;
    int total = 0;
    for (const QString &typedWord : typedWords) {
        int best = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            // An earlier word counts a little more, so "in" finds "Invoice all" before "Book in advance".
            const int score = wordScore(typedWord, words[i]);
            best = std::max(best, score > 0 ? score * 10 - static_cast<int>(std::min<qsizetype>(i, 9)) : 0);
        }
        if (best == 0)
            return std::nullopt;
        total += best;
    }
    return total / static_cast<int>(typedWords.size());
}

std::vector<Command> matchCommands(
    const QString &typed, const std::vector<Command> &commands, const std::vector<QByteArray> &recent)
{
    struct Match {
        int score;
        int age;  ///< Place among the recent ones; smaller is newer.
        const Command *command;
    };
    const auto ageOf = [&recent](const QByteArray &id) {
        return static_cast<int>(std::ranges::find(recent, id) - recent.begin());
    };
    std::vector<Match> matches;
    for (const Command &command : commands) {
        std::optional<int> best = fuzzyScore(typed, command.title);
        // A word may be in the group ("jonas client") or be another name; those count less than the title.
        if (!best) {
            const QString all = command.title + QLatin1Char(' ') + command.group + QLatin1Char(' ') +
                                command.keywords.join(QLatin1Char(' '));
            best = fuzzyScore(typed, all);
            if (best)
                *best -= 100;
        }
        if (best)
            matches.push_back({*best, ageOf(command.id), &command});
    }
    std::ranges::stable_sort(matches, [](const Match &a, const Match &b) {
        return a.score != b.score ? a.score > b.score : a.age < b.age;
    });
    std::vector<Command> found;
    for (const Match &match : matches)
        found.push_back(*match.command);
    return found;
}

}  // namespace sp::ui
