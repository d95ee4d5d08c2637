// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/lexicon.h"

#include "core/understanding/text/tokens.h"

#include <algorithm>
#include <map>
#include <string>

namespace sp::times {

namespace {

using Entries = std::map<std::uint64_t, std::vector<Meaning>>;

std::span<const Row> rowsOf(Language language)
{
    switch (language) {
    case Language::English:
        return englishRows();
    case Language::German:
        return germanRows();
    case Language::French:
        return frenchRows();
    case Language::Spanish:
        return spanishRows();
    case Language::Portuguese:
        return portugueseRows();
    case Language::Italian:
        return italianRows();
    }
    return {};
}

std::uint64_t wordHash(std::string_view word)
{
    return foldedHash(QString::fromLatin1(word.data(), qsizetype(word.size())));
}

void addPhrase(Entries &entries, std::string_view phrase, Meaning meaning)
{
    std::uint64_t hash = 0;
    for (std::size_t at = 0; at <= phrase.size();) {
        const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
        const std::uint64_t word = wordHash(phrase.substr(at, end - at));
        hash = at == 0 ? word : Lexicon::joined(hash, word);
        entries[hash];
        at = end + 1;
    }
    entries[hash].push_back(meaning);
}

/// The beginnings of an entry that others go on from.
void markBeginnings(std::map<std::uint64_t, bool> &goesOn, std::string_view phrase)
{
    std::uint64_t hash = 0;
    for (std::size_t at = 0; at <= phrase.size();) {
        const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
        if (at > 0)
            goesOn[hash] = true;
        const std::uint64_t word = wordHash(phrase.substr(at, end - at));
        hash = at == 0 ? word : Lexicon::joined(hash, word);
        at = end + 1;
    }
}

/// German and Italian write numbers in one word: "einundzwanzig", "ventitre".
void addJoinedNumbers(Entries &entries, Language language)
{
    static constexpr std::string_view germanTens[] = {"zwanzig", "dreissig", "vierzig", "funfzig"};
    static constexpr std::string_view germanUnits[] = {
        "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"};
    static constexpr std::string_view italianTens[] = {"venti", "trenta", "quaranta", "cinquanta"};
    static constexpr std::string_view italianUnits[] = {
        "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"};
    for (int ten = 0; ten < 4; ++ten) {
        for (int unit = 1; unit <= 9; ++unit) {
            const auto value = std::int16_t((ten + 2) * 10 + unit);
            if (language == Language::German) {
                const std::string word =
                    std::string(germanUnits[unit - 1]) + "und" + std::string(germanTens[ten]);
                addPhrase(entries, word, {Sense::Number, value, false});
                for (const char *end : {"ste", "sten", "ster", "stes"})
                    addPhrase(entries, word + end, {Sense::Ordinal, value, false});
            } else if (language == Language::Italian) {
                std::string tens(italianTens[ten]);
                if (unit == 1 || unit == 8)
                    tens.pop_back();
                addPhrase(entries, tens + std::string(italianUnits[unit - 1]), {Sense::Number, value, false});
            }
        }
    }
}

}  // namespace

const Lexicon &Lexicon::of(Language language)
{
    static const std::array<Lexicon, languageCount> all{Lexicon(Language::English), Lexicon(Language::German),
        Lexicon(Language::French), Lexicon(Language::Spanish), Lexicon(Language::Portuguese),
        Lexicon(Language::Italian)};
    return all[std::size_t(language)];
}

Lexicon::Lexicon(Language language)
{
    Entries entries;
    std::map<std::uint64_t, bool> goesOn;
    for (const std::span<const Row> rows : {rowsOf(language), sharedRows()}) {
        for (const Row &row : rows) {
            for (std::size_t at = 0; at <= row.words.size();) {
                const std::size_t end = std::min(row.words.find('|', at), row.words.size());
                std::string_view phrase = row.words.substr(at, end - at);
                const bool weak = phrase.ends_with('!');
                if (weak)
                    phrase.remove_suffix(1);
                addPhrase(entries, phrase, {row.sense, row.value, weak});
                markBeginnings(goesOn, phrase);
                const bool name = row.sense == Sense::Weekday || row.sense == Sense::Month ||
                                  row.sense == Sense::Unit || row.sense == Sense::Part ||
                                  row.sense == Sense::TodayPart || row.sense == Sense::TomorrowPart ||
                                  (row.sense == Sense::DayOffset && phrase.size() >= 6);
                if (name && !weak && phrase.size() >= 5 && phrase.find(' ') == std::string_view::npos)
                    m_names.push_back({std::u16string(phrase.begin(), phrase.end()), row.sense, row.value});
                at = end + 1;
            }
        }
    }
    std::ranges::stable_sort(m_names, {}, [](const Name &name) { return name.letters[0]; });
    addJoinedNumbers(entries, language);

    std::size_t size = 64;
    while (size < entries.size() * 3)
        size *= 2;
    m_slots.resize(size);
    for (const auto &[hash, meanings] : entries) {
        std::size_t place = hash & (size - 1);
        while (m_slots[place].hash != 0)
            place = (place + 1) & (size - 1);
        m_slots[place].hash = hash;
        m_slots[place].found = {
            std::uint32_t(m_meanings.size()), std::uint8_t(meanings.size()), goesOn.contains(hash)};
        m_meanings.insert(m_meanings.end(), meanings.begin(), meanings.end());
    }
}

std::span<const Lexicon::Name> Lexicon::names(char16_t first) const
{
    return std::ranges::equal_range(m_names, first, {}, [](const Name &name) { return name.letters[0]; });
}

const Lexicon::Found *Lexicon::find(std::uint64_t phrase) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = phrase & mask; m_slots[place].hash != 0; place = (place + 1) & mask)
        if (m_slots[place].hash == phrase)
            return &m_slots[place].found;
    return nullptr;
}

}  // namespace sp::times
