// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/intent/learned_intents.h"
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
    /// Too short or too even to tell: `primary` is unknownIntent, and no confidence above a half (F01.2.5).
    bool ambiguous = false;
    const char *language = "unknown";     ///< One of languageCodes but "other", or "unknown".
    std::vector<IntentSnippet> snippets;  ///< One to three, the strongest first; none in an empty text.
};

/// The language of one sentence; its place is in UTF-16 code units.
struct SentenceLanguage {
    qsizetype begin = 0;
    qsizetype length = 0;
    const char *language = "unknown";
};

/// What is known of a message besides its text.
struct IntentContext {
    /// It answers an offer of ours, so that three words can be enough ("Tuesday 3pm works").
    bool answersOffer = false;
    /// What this owner's corrections taught, or none.
    const LearnedIntents *learned = nullptr;
};

/// Reads intents and languages by the models that were made at build time from resources/understanding.
/// One reader a thread; making one takes some milliseconds.
class IntentReader {
public:
    /// Fails with "understanding.model_broken".
    static Result<IntentReader> create();
    IntentReading read(QStringView text, const IntentContext &context = {});
    /// The language of a text: of a mixed one the dominant, "unknown" for what is none of the six or too
    /// short to tell.
    const char *languageOf(QStringView text);
    std::vector<SentenceLanguage> sentenceLanguages(QStringView text);
    /// Learns that this owner means `intent` (a place in intentLabels) by a text, as the next version of
    /// `learned`.
    void correct(LearnedIntents &learned, QStringView text, std::size_t intent);

private:
    /// Of several sentences often one alone says what is wanted: lets it count beside the whole.
    void weighSentences(QStringView text, Scores &scores) const;

    QByteArray m_classes;
    Lexicon m_lexicon;
    LinearModel m_intents;
    LinearModel m_languages;
    FeatureRoom m_room;
    std::vector<Scores> m_perToken;
};

}  // namespace sp::understanding
