// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/service_match.h"

#include "core/values/word_fit.h"

#include <algorithm>
#include <set>

namespace sp::understanding {

namespace {

constexpr std::size_t mostServices = 3, mostCatalogue = 500, mostWords = 400;
constexpr float whole = 0.95F, ownWord = 0.85F, least = 0.4F;
constexpr qsizetype shortWord = 3;

/// How many services have a word in their name.
QHash<QString, int> frequencies(const std::vector<std::vector<PlainWord>> &names)
{
    QHash<QString, int> counts;
    for (const auto &name : names) {
        std::set<QString> once;
        for (const PlainWord &word : name)
            if (once.insert(word.text).second)
                ++counts[word.text];
    }
    return counts;
}

/// A word of the message as a word of a name: 1 when it is that word, less with a slip, 0 otherwise.
float fit(const QString &typed, const QString &word)
{
    if (typed == word)
        return 1;
    if (word.size() <= shortWord || typed.size() <= shortWord)
        return 0;
    const int points = wordFit(typed, word);
    // Plural and joined forms begin alike; a word within a word says little.
    return points == 90 && word.size() - typed.size() <= 3 ? 0.9F : points == 40 ? 0.8F : 0;
}

Told<std::size_t> match(const std::vector<PlainWord> &words, const std::vector<PlainWord> &name,
    const QHash<QString, int> &counts, std::size_t place)
{
    Told<std::size_t> told{place, 0, -1, -1};
    float sum = 0, all = 0;
    bool own = false;
    for (const PlainWord &part : name) {
        const float weight = 1.0F / static_cast<float>(counts.value(part.text, 1));
        all += weight;
        float best = 0;
        for (const PlainWord &word : words) {
            const float points = fit(word.text, part.text);
            if (points <= best)
                continue;
            best = points;
            told.from = told.from < 0 ? word.from : std::min(told.from, word.from);
            told.to = std::max(told.to, word.to);
        }
        sum += best * weight;
        own = own || (best == 1 && counts.value(part.text) == 1 && part.text.size() > shortWord);
    }
    const float share = all > 0 ? sum / all : 0;
    told.confidence = std::max(share * whole, own ? ownWord : 0.0F);
    return told;
}

}  // namespace

std::vector<Told<std::size_t>> namedServices(
    const std::vector<PlainWord> &words, const std::vector<OfferedService> &catalogue)
{
    std::vector<std::vector<PlainWord>> names;
    for (std::size_t at = 0; at < std::min(catalogue.size(), mostCatalogue); ++at)
        names.push_back(plainWords(catalogue[at].name));
    const auto counts = frequencies(names);
    const std::vector<PlainWord> read(
        words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), mostWords)));
    std::vector<Told<std::size_t>> found;
    for (std::size_t at = 0; at < names.size(); ++at)
        if (const auto told = match(read, names[at], counts, at); told.confidence >= least)
            found.push_back(told);
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    if (found.size() > mostServices)
        found.resize(mostServices);
    return found;
}

}  // namespace sp::understanding
