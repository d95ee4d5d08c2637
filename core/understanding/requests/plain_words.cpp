// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/plain_words.h"

#include "core/understanding/linear/fold.h"
#include "core/understanding/linear/tokens.h"

#include <QStringList>

#include <algorithm>

namespace sp::understanding {

namespace {

constexpr qsizetype readAtMost = 16'000;

}  // namespace

std::vector<PlainWord> plainWords(QStringView text)
{
    Tokens tokens;
    tokenize(text.first(std::min(text.size(), readAtMost)), tokens);
    std::vector<PlainWord> words;
    int sentence = 0;
    for (const Token &token : tokens) {
        const auto from = static_cast<qsizetype>(token.from), to = static_cast<qsizetype>(token.to);
        if (token.kind == TokenKind::Mark) {
            sentence += text[from] != u',' && text[from] != u':';
            continue;
        }
        QString plain;
        for (qsizetype at = from; at < to; ++at) {
            // Digits stay what they are; folding would make them alike.
            const char16_t unit = text[at].unicode();
            const char16_t letter = unit >= u'0' && unit <= u'9' ? unit : plainLetter(unit);
            if (letter != u'\'')
                plain += QChar(letter);
        }
        words.push_back({plain, from, to, sentence});
    }
    return words;
}

PhraseTable::PhraseTable(std::initializer_list<Row> rows)
{
    for (const Row &row : rows)
        add(row.meaning, QString::fromUtf16(row.phrases));
}

void PhraseTable::add(int meaning, const QString &phrases)
{
    for (const QString &phrase : phrases.split(u'|')) {
        const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        auto &known = m_byFirstWord[words.front()];
        // The longest first.
        const auto place = std::find_if(known.begin(), known.end(),
            [&](const Phrase &other) { return other.words.size() < words.size(); });
        known.insert(place, {words, meaning});
    }
}

std::vector<PhraseHit> PhraseTable::find(const std::vector<PlainWord> &words) const
{
    std::vector<PhraseHit> hits;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto phrases = m_byFirstWord.constFind(words[at].text);
        if (phrases == m_byFirstWord.constEnd())
            continue;
        for (const Phrase &phrase : *phrases) {
            const auto length = static_cast<std::size_t>(phrase.words.size());
            const bool fits = at + length <= words.size() &&
                              std::equal(phrase.words.begin(), phrase.words.end(),
                                  words.begin() + static_cast<std::ptrdiff_t>(at),
                                  [](const QString &a, const PlainWord &b) { return a == b.text; });
            if (!fits || words[at].sentence != words[at + length - 1].sentence)
                continue;
            hits.push_back({phrase.meaning, at, at + length - 1});
            at += length - 1;
            break;
        }
    }
    return hits;
}

}  // namespace sp::understanding
