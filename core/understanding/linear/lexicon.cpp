// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/linear/lexicon.h"

#include "core/understanding/linear/hashing.h"

#include <bit>
#include <cstring>

namespace sp::understanding {

namespace {

constexpr std::size_t shortestBeginning = 3, longestBeginning = 12;

}  // namespace

Lexicon::Lexicon(QByteArrayView table)
{
    const auto size = static_cast<std::size_t>(table.size());
    const std::size_t slotCount = size / sizeof(Slot);
    if (slotCount == 0 || size % sizeof(Slot) != 0 || !std::has_single_bit(slotCount))
        return;
    m_slots = reinterpret_cast<const Slot *>(table.data());
    m_mask = static_cast<std::uint32_t>(slotCount - 1);
}

QByteArray Lexicon::built(const std::vector<LexiconEntry> &entries)
{
    const std::size_t slotCount = std::bit_ceil(entries.size() * 3 + 16);
    std::vector<Slot> table(slotCount, Slot{0, 0, 0});
    const auto mask = static_cast<std::uint32_t>(slotCount - 1);
    for (const LexiconEntry &entry : entries) {
        std::uint32_t at = entry.hash & mask;
        const std::uint16_t beginning = entry.beginning ? 1 : 0;
        while (
            table[at].wordClass != 0 && !(table[at].hash == entry.hash && table[at].beginning == beginning))
            at = (at + 1) & mask;
        table[at] = Slot{entry.hash, entry.wordClass, beginning};
    }
    return QByteArray(
        reinterpret_cast<const char *>(table.data()), static_cast<qsizetype>(slotCount * sizeof(Slot)));
}

std::uint32_t Lexicon::wordHash(std::span<const char16_t> letters)
{
    std::uint32_t hash = 0x811c9dc5U;
    for (const char16_t letter : letters)
        hash = hashStep(hash, letter);
    return hashEnd(hash);
}

const Lexicon::Slot *Lexicon::find(std::uint32_t hash, bool beginning) const
{
    for (std::uint32_t at = hash & m_mask; m_slots[at].wordClass != 0; at = (at + 1) & m_mask)
        if (m_slots[at].hash == hash && (m_slots[at].beginning != 0) == beginning)
            return &m_slots[at];
    return nullptr;
}

WordClass Lexicon::classOf(std::span<const char16_t> letters) const
{
    if (!m_slots)
        return 0;
    WordClass begun = 0;
    std::uint32_t hash = 0x811c9dc5U;
    for (std::size_t length = 1; length <= letters.size(); ++length) {
        hash = hashStep(hash, letters[length - 1]);
        if (length >= shortestBeginning && length <= longestBeginning)
            if (const Slot *slot = find(hashEnd(hash), true))
                begun = static_cast<WordClass>(slot->wordClass);
    }
    const Slot *whole = find(hashEnd(hash), false);
    return whole ? static_cast<WordClass>(whole->wordClass) : begun;
}

}  // namespace sp::understanding
