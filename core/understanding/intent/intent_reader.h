// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/linear/class_names.h"
#include "core/understanding/linear/linear_model.h"

namespace sp::understanding {

/// Words of a message that speak for what it wants, in UTF-16 code units; the higher the score, the more.
struct IntentSnippet {
    qsizetype begin = 0;
    qsizetype length = 0;
    float score = 0;
};

/// What a message wants, and in which language.
struct IntentReading {
    /// By the order of intentLabels, each from 0 to 1 and by itself: several may hold.
    std::array<float, intentLabels.size()> confidences{};
    std::size_t primary = unknownIntent;  ///< The place in intentLabels of the likeliest.
    const char *language = "unknown";     ///< One of languageCodes but "other", or "unknown".
    std::vector<IntentSnippet> snippets;  ///< One to three, the strongest first; none in an empty text.
};

/// Reads intents and languages by the models that were made at build time from resources/understanding.
/// One reader a thread; making one takes some milliseconds.
class IntentReader {
public:
    /// Fails with "understanding.model_broken".
    static Result<IntentReader> create();
    IntentReading read(QStringView text);

private:
    const char *languageOf(QStringView text);

    QByteArray m_classes;
    Lexicon m_lexicon;
    LinearModel m_intents;
    LinearModel m_languages;
    FeatureRoom m_room;
    std::vector<Scores> m_perToken;
};

}  // namespace sp::understanding
