// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/training/corpus.h"

namespace sp::understanding::training {

/// A whole message around an expanded sentence: other days and numbers, perhaps a greeting, a word of small
/// talk before or after, a closing, and the hand that typed it (small letters, no accents, no marks, slips,
/// pictures). `talk` are the lines it may be surrounded by.
QString asMessage(
    const QString &sentence, const Corpus &corpus, const std::vector<const Line *> &talk, Draw &draw);

/// The text with slips of the hand in about `percent` of its letters: wrong, missing, doubled and swapped.
QString withSlips(const QString &text, int percent, Draw &draw);

/// The text as somebody in a hurry types it: any of small letters, no accents, no marks, slips.
QString hurried(const QString &text, Draw &draw);

}  // namespace sp::understanding::training
