// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include "core/values/folding.h"
#include "core/values/word_fit.h"

#include <QStringList>

#include <algorithm>

namespace sp::ui {

namespace {

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
    if (const int fit = wordFit(typed, word))
        return fit;
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
    // With nothing typed only the newest stand first: below them one looks for what one knows to be there.
    const bool nothingTyped = typed.trimmed().isEmpty();
    const auto end =
        nothingTyped && recent.size() > recentFirst ? recent.begin() + recentFirst : recent.end();
    const auto ageOf = [&](const QByteArray &id) {
        return static_cast<int>(std::find(recent.begin(), end, id) - recent.begin());
    };
    std::vector<Match> matches;
    for (const Command &command : commands) {
        std::optional<int> best = command.fit;
        if (!best)
            best = fuzzyScore(typed, command.title);
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
