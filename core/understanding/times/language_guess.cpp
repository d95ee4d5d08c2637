// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/language_guess.h"

namespace sp::times {

Language guessLanguage(const Tokens &tokens)
{
    std::array<int, languageCount> points{};
    int words = 0;
    for (const TextToken &token : tokens.list) {
        if (token.kind != TextToken::Kind::Word)
            continue;
        if (++words > 200)
            break;
        for (std::size_t k = 0; k < languageCount; ++k) {
            const Lexicon &lexicon = Lexicon::of(Language(k));
            const Lexicon::Found *found = lexicon.find(token.hash);
            if (!found)
                continue;
            int best = found->goesOn ? 1 : 0;
            for (const Meaning &meaning : lexicon.meanings(*found)) {
                if (meaning.sense == Sense::Zone || meaning.sense == Sense::City)
                    continue;
                const bool telling = meaning.sense == Sense::Weekday || meaning.sense == Sense::Month ||
                                     meaning.sense == Sense::DayOffset || meaning.sense == Sense::Unit;
                best = std::max(best, telling && !meaning.weak ? 3 : 2);
            }
            points[k] += best * (token.foldLength > 3 ? 3 : 2);
        }
    }
    std::size_t best = 0;
    for (std::size_t k = 1; k < languageCount; ++k)
        if (points[k] > points[best])
            best = k;
    return Language(best);
}

}  // namespace sp::times
