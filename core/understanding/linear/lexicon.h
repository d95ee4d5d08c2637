// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <span>
#include <vector>

namespace sp::understanding {

/// Words that mean alike in the six languages, such as the days of the week, share a class; 0 is none.
using WordClass = std::uint8_t;

/// One entry: the hash of a plain word, or of the letters that words of the class begin with.
struct LexiconEntry {
    std::uint32_t hash = 0;
    WordClass wordClass = 0;
    bool beginning = false;
};

/// A table of classes, which is a view of bytes that outlive it.
class Lexicon {
public:
    Lexicon() = default;
    /// Bytes as built() made them; anything else gives an empty lexicon.
    explicit Lexicon(QByteArrayView table);

    static QByteArray built(const std::vector<LexiconEntry> &entries);

    /// The hash under which a word of plain letters is entered.
    static std::uint32_t wordHash(std::span<const char16_t> letters);
    /// The class of a word of plain letters: of the whole word, else of its longest known beginning.
    WordClass classOf(std::span<const char16_t> letters) const;

private:
    struct Slot {
        std::uint32_t hash;
        std::uint16_t wordClass;
        std::uint16_t beginning;
    };
    const Slot *find(std::uint32_t hash, bool beginning) const;

    const Slot *m_slots = nullptr;
    std::uint32_t m_mask = 0;
};

}  // namespace sp::understanding
