// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/linear/lexicon.h"
#include "core/understanding/linear/tokens.h"

#include <vector>

namespace sp::understanding {

/// One thing seen in a text: the hash that finds its weights, how much it counts, and the token it belongs
/// to.
struct Feature {
    std::uint32_t hash = 0;
    std::uint16_t token = 0;
    std::uint8_t value = 0;
};

/// What is kept between texts so that reading one needs no memory of its own. Not shared between threads.
struct FeatureRoom {
    Tokens tokens;
    std::vector<char16_t> letters;
    std::vector<std::uint32_t> wordHashes;
    std::vector<WordClass> classes;
    std::vector<std::uint8_t> denied;
    std::vector<Feature> features;
};

/// The number of the class that names words which deny ("not", "nicht", "ne").
constexpr WordClass denyingClass = 1;

/// What an intent is judged by: words and their neighbours, classes of words and what follows them, denied
/// words, the letters of each word, marks and pictures. Fills `room`; the features are room.features.
void intentFeatures(QStringView text, const Lexicon &lexicon, FeatureRoom &room);

/// What a language is judged by: the words and their letters with accents and without.
void languageFeatures(QStringView text, FeatureRoom &room);

}  // namespace sp::understanding
