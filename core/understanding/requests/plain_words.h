// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <initializer_list>
#include <vector>

namespace sp::understanding {

/// A word in small letters without accents, with its place in the text in UTF-16 code units.
struct PlainWord {
    QString text;
    qsizetype from = 0;
    qsizetype to = 0;
    int sentence = 0;
};

/// The words of the first 16,000 characters of a text; what stands in two sentences has two numbers.
std::vector<PlainWord> plainWords(QStringView text);

/// Where a phrase stands: words `first` to `last`, and what it means.
struct PhraseHit {
    int meaning = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Phrases of several languages, found in one pass.
class PhraseTable {
public:
    /// A meaning and its phrases.
    struct Row {
        int meaning;
        /// Phrases of plain words, parted by "|".
        const char16_t *phrases;
    };
    PhraseTable(std::initializer_list<Row> rows);
    /// Adds phrases of plain words, parted by "|".
    void add(int meaning, const QString &phrases);

    /// In the order of the text; of phrases that begin at one word the longest, and none within another.
    std::vector<PhraseHit> find(const std::vector<PlainWord> &words) const;

private:
    struct Phrase {
        QStringList words;
        int meaning = 0;
    };
    QHash<QString, std::vector<Phrase>> m_byFirstWord;
};

}  // namespace sp::understanding
