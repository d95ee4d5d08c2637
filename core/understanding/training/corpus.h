// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/understanding/linear/lexicon.h"
#include "core/understanding/training/draw.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace sp::understanding::training {

/// One line of a corpus: a sentence with alternatives in braces, and the labels it bears as bits.
struct Line {
    QString text;
    std::uint32_t labels = 0;
};

/// What is known of one language: its lines, what messages open and close with, and words of one sort.
struct Corpus {
    QString language;
    std::vector<Line> lines;
    QStringList openings, closings;
    QStringList prose;
    /// Each word leads to the sort whose words may stand for it.
    QHash<QString, int> sortOf;
    std::vector<QStringList> sorts;
};

/// The labels in the order of the model's classes.
const QStringList &labelNames();
/// The languages in the order of the model's classes; the last is "other", what is none of them.
const QStringList &languageNames();

/// Reads the corpus of a language below `folder` (resources/understanding). Fails with "file.unreadable"
/// {path} or "training.label_unknown" {text}.
Result<Corpus> readCorpus(const QString &folder, const QString &language);
/// The lines of a file without comments and empty ones. Fails with "file.unreadable" {path}.
Result<QStringList> readLines(const QString &path);
/// The classes of words in classes.txt, numbered from 1 in their order.
Result<std::vector<LexiconEntry>> readClasses(const QString &path);

/// One of the sentences that a line stands for: of "{a|b {c|d}}" one alternative, chosen by chance.
QString expanded(const QString &line, Draw &draw);

}  // namespace sp::understanding::training
