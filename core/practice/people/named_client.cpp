// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/named_client.h"

#include "core/values/folding.h"

#include <algorithm>

namespace sp {

namespace {

constexpr int shortestAlone = 3;

/// The words of a whole name, where it stands in the title; the longer of two fits better.
int wholeFit(const QStringList &title, const QStringList &name)
{
    if (name.isEmpty() || (name.size() == 1 && name.front().size() < shortestAlone))
        return 0;
    const bool stands = std::search(title.begin(), title.end(), name.begin(), name.end()) != title.end();
    return stands ? 2 + static_cast<int>(name.size()) : 0;
}

/// How well a client fits; 0: not at all. Of a company's name one word says nothing ("Ltd").
int fit(const QStringList &title, const ClientSummary &client)
{
    const QStringList name = wordsOf(folded(client.name));
    if (const int whole = std::max(wholeFit(title, name), wholeFit(title, wordsOf(folded(client.company)))))
        return whole;
    const auto alone = [&](const QString &word) {
        return word.size() >= shortestAlone && title.contains(word);
    };
    if (name.isEmpty())
        return 0;
    return alone(name.back()) ? 2 : alone(name.front()) ? 1 : 0;
}

}  // namespace

std::optional<ClientId> namedClient(const QString &title, std::span<const ClientSummary> clients)
{
    const QStringList words = wordsOf(folded(title));
    std::optional<ClientId> best;
    int bestFit = 0;
    for (const ClientSummary &client : clients) {
        const int fits = fit(words, client);
        if (fits == 0 || fits < bestFit)
            continue;
        best = fits == bestFit ? std::nullopt : std::optional(client.id);
        bestFit = fits;
    }
    return best;
}

}  // namespace sp
