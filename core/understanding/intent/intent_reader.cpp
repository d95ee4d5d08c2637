// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/intent/intent_reader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sp::understanding {

namespace {

constexpr std::size_t mostSnippets = 3, longestSnippet = 8;
// A message says what it wants in its first screens; more would only cost.
constexpr qsizetype longestText = 16'000;
constexpr int wordsToBeSure = 5, fewestWords = 3, longerMessage = 25;
/// How much the sentence that says most counts against the whole of a longer message.
constexpr float sentenceShare = 0.5F;
constexpr const char *unknownLanguage = "unknown";

/// Of a few words only what is said outright is believed, and of three or four what is quite sure; of more,
/// what is likelier than this.
constexpr std::size_t cancelIntent = 2;
constexpr float saidOutright = 0.6F, quiteSure = 0.85F, leastSure = 0.15F, ambiguousMost = 0.5F;

/// The classes of resources/understanding/intent/classes.txt whose words say a wish outright, by intent: to
/// book; to move; to cancel, drop out; to agree, to suit, to attend, to be kept; to be free, when.
bool saidWith(std::size_t intent, const FeatureRoom &room)
{
    static const std::array<std::vector<WordClass>, intentLabels.size()> classes{
        {{14, 15}, {10, 11, 12, 13}, {8, 9}, {20, 21, 22, 30}, {16, 18}, {}}};
    const auto says = [&](WordClass own) {
        return std::ranges::find(classes[intent], own) != classes[intent].end();
    };
    // "No voy mañana": what is denied with a day is a wish as well.
    const auto has = [&](WordClass own) {
        return std::ranges::find(room.classes, own) != room.classes.end();
    };
    const bool denied = intent == cancelIntent && has(denyingClass) && (has(2) || has(3) || has(22));
    return denied || std::ranges::any_of(room.classes, says);
}

/// Unknown it is: no intent is likelier, and none above a half.
void abstain(IntentReading &reading)
{
    reading.primary = unknownIntent;
    reading.ambiguous = true;
    for (float &confidence : reading.confidences)
        confidence = std::min(confidence, ambiguousMost);
    reading.confidences[unknownIntent] = std::ranges::max(reading.confidences);
}

QByteArray resource(const QString &name)
{
    QFile file(u":/understanding/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isMark(const Tokens &tokens, std::size_t at)
{
    return tokens[static_cast<qsizetype>(at)].kind == TokenKind::Mark;
}

/// The stretch of at most longestSnippet tokens of one sentence whose scores for `label` add up to most,
/// taken out of `left`. It begins and ends with a word.
std::optional<IntentSnippet> strongest(
    QStringView text, const Tokens &tokens, std::vector<Scores> &left, std::size_t label, float atLeast)
{
    IntentSnippet best;
    std::size_t from = 0, to = 0;
    for (std::size_t first = 0; first < left.size(); ++first) {
        if (isMark(tokens, first))
            continue;
        float sum = 0;
        for (std::size_t last = first; last < std::min(left.size(), first + longestSnippet); ++last) {
            if (isMark(tokens, last) &&
                text[static_cast<qsizetype>(tokens[static_cast<qsizetype>(last)].from)] != u',')
                break;
            sum += left[last][label];
            if (sum > best.score && !isMark(tokens, last)) {
                best.score = sum;
                from = first;
                to = last + 1;
            }
        }
    }
    if (to == 0 || best.score < atLeast)
        return std::nullopt;
    best.begin = tokens[static_cast<qsizetype>(from)].from;
    best.length = static_cast<qsizetype>(tokens[static_cast<qsizetype>(to) - 1].to) - best.begin;
    // What was said is not said again.
    for (std::size_t at = from; at < to; ++at)
        left[at].fill(-1);
    return best;
}

}  // namespace

Result<IntentReader> IntentReader::create()
{
    IntentReader reader;
    reader.m_classes = resource(u"classes.bin"_s);
    reader.m_lexicon = Lexicon(reader.m_classes);
    SP_TRY(intents, LinearModel::read(resource(u"intent.bin"_s)));
    SP_TRY(languages, LinearModel::read(resource(u"language.bin"_s)));
    reader.m_intents = std::move(intents);
    reader.m_languages = std::move(languages);
    return reader;
}

const char *IntentReader::languageOf(QStringView text)
{
    languageFeatures(text, m_room);
    if (m_room.features.empty())
        return unknownLanguage;
    // As shares of one, so that two languages that both fit are told apart by how well, not whether.
    const Scores scores = m_languages.scores(m_room.features);
    const auto best = static_cast<std::size_t>(
        std::max_element(scores.begin(), scores.begin() + languageCodes.size()) - scores.begin());
    float all = 0;
    for (std::size_t at = 0; at < languageCodes.size(); ++at)
        all += std::exp(scores[at] - scores[best]);
    const float needed = wordCount(m_room.tokens) < wordsToBeSure ? 0.9F : 0.5F;
    return best + 1 == languageCodes.size() || 1 / all < needed ? unknownLanguage : languageCodes[best];
}

std::vector<SentenceLanguage> IntentReader::sentenceLanguages(QStringView text)
{
    text = text.first(std::min(text.size(), longestText));
    Tokens tokens;
    tokenize(text, tokens);
    std::vector<SentenceLanguage> sentences;
    qsizetype begin = -1, end = -1;
    const auto close = [&] {
        if (begin >= 0)
            sentences.push_back({begin, end - begin, languageOf(text.sliced(begin, end - begin))});
        begin = -1;
    };
    for (const Token &token : tokens) {
        const QChar first = text[static_cast<qsizetype>(token.from)];
        if (token.kind == TokenKind::Mark &&
            (first == u'.' || first == u'!' || first == u'?' || first == u'\n')) {
            close();
            continue;
        }
        if (begin < 0)
            begin = token.from;
        end = token.to;
    }
    close();
    return sentences;
}

void IntentReader::correct(LearnedIntents &learned, QStringView text, std::size_t intent)
{
    intentFeatures(text.first(std::min(text.size(), longestText)), m_lexicon, m_room);
    learned.correct(m_intents, m_room.features, intent);
}

void IntentReader::weighSentences(QStringView text, Scores &scores) const
{
    const Tokens &tokens = m_room.tokens;
    if (wordCount(tokens) < longerMessage)
        return;
    const auto count = static_cast<std::size_t>(tokens.size());
    std::vector<float> squares(count, 0.0F);
    for (const Feature &feature : m_room.features)
        if (feature.token < count)
            squares[feature.token] += static_cast<float>(feature.value) * feature.value;
    const float whole = featureScale(m_room.features);
    Scores strongest, sum{};
    strongest.fill(-std::numeric_limits<float>::max());
    float ownSquares = 1, weakestUnknown = std::numeric_limits<float>::max();
    int sentences = 0, words = 0;
    for (std::size_t at = 0; at < count; ++at) {
        const Token &token = tokens[static_cast<qsizetype>(at)];
        for (std::size_t label = 0; label < sum.size(); ++label)
            sum[label] += m_perToken[at][label];
        ownSquares += squares[at];
        words += token.kind != TokenKind::Mark;
        const QChar first = text[static_cast<qsizetype>(token.from)];
        const bool ends = token.kind == TokenKind::Mark && first != u',' && first != u':';
        // A greeting is no sentence of its own; it goes to what follows.
        if ((!ends && at + 1 < count) || words < fewestWords)
            continue;
        const float factor = 1 / (whole * std::sqrt(ownSquares));
        for (std::size_t label = 0; label < sum.size(); ++label)
            strongest[label] =
                std::max(strongest[label], sum[label] * factor + m_intents.header().bias[label]);
        weakestUnknown =
            std::min(weakestUnknown, sum[unknownIntent] * factor + m_intents.header().bias[unknownIntent]);
        ++sentences;
        sum = {};
        ownSquares = 1;
        words = 0;
    }
    if (sentences < 2)
        return;
    strongest[unknownIntent] = weakestUnknown;
    for (std::size_t label = 0; label < scores.size(); ++label)
        scores[label] = sentenceShare * strongest[label] + (1 - sentenceShare) * scores[label];
}

IntentReading IntentReader::read(QStringView text, const IntentContext &context)
{
    text = text.first(std::min(text.size(), longestText));
    IntentReading reading;
    reading.language = languageOf(text);
    intentFeatures(text, m_lexicon, m_room);
    const auto tokens = static_cast<std::size_t>(m_room.tokens.size());
    if (tokens == 0) {
        reading.ambiguous = true;
        return reading;
    }
    Scores scores = m_intents.scores(m_room.features, &m_perToken, tokens);
    weighSentences(text, scores);
    if (context.learned) {
        const Scores shift = context.learned->shift(m_intents, m_room.features);
        for (std::size_t at = 0; at < scores.size(); ++at)
            scores[at] += shift[at];
    }
    const Scores sure = m_intents.confidences(scores);
    std::copy_n(sure.begin(), reading.confidences.size(), reading.confidences.begin());
    const auto likeliest =
        static_cast<std::size_t>(std::ranges::max_element(reading.confidences) - reading.confidences.begin());
    reading.primary = likeliest;
    const bool tooShort = wordCount(m_room.tokens) < wordsToBeSure && !context.answersOffer;
    const bool convinced = reading.confidences[likeliest] >= quiteSure;
    const int words = wordCount(m_room.tokens);
    // One word has to say it and be sure, two to say it, three or four either.
    const bool outright = (words > 2 && convinced) || ((words > 1 || convinced) && saidWith(likeliest, m_room));
    const bool unsaid = tooShort && likeliest != unknownIntent && !outright;
    if (unsaid || reading.confidences[likeliest] < (tooShort ? saidOutright : leastSure))
        abstain(reading);
    float atLeast = 0;
    while (reading.snippets.size() < mostSnippets) {
        const auto snippet = strongest(text, m_room.tokens, m_perToken, likeliest, atLeast);
        if (!snippet)
            break;
        reading.snippets.push_back(*snippet);
        atLeast = reading.snippets.front().score / 3;
    }
    if (reading.snippets.empty())
        reading.snippets.push_back(
            {m_room.tokens.first().from, m_room.tokens.first().to - m_room.tokens.first().from, 0});
    return reading;
}

}  // namespace sp::understanding
