// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/language_guess.h"

#include "core/understanding/times/find_times.h"

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

namespace sp {

using namespace times;

std::optional<Language> timeLanguage(QStringView tag)
{
    static constexpr const char16_t *codes[] = {u"en", u"de", u"fr", u"es", u"pt", u"it"};
    const QStringView main = tag.left(2);
    for (std::size_t k = 0; k < languageCount; ++k)
        if (main.compare(QStringView(codes[k]), Qt::CaseInsensitive) == 0 &&
            (tag.size() == 2 || tag[2] == u'-' || tag[2] == u'_'))
            return Language(k);
    return std::nullopt;
}

bool writesMonthFirst(QStringView tag)
{
    if (tag.left(2).compare(u"en", Qt::CaseInsensitive) != 0)
        return tag.isEmpty();
    if (tag.size() < 5)
        return true;
    const QStringView region = tag.mid(3, 2);
    return region.compare(u"US", Qt::CaseInsensitive) == 0 || region.compare(u"PH", Qt::CaseInsensitive) == 0;
}

}  // namespace sp
