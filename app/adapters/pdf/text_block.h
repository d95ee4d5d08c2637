// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/pdf/document_fonts.h"

#include <vector>

namespace sp::pdf {

/// A part of a line in one weight.
struct Piece {
    QString text;
    Weight weight = Weight::Regular;
    qreal width = 0;
};

struct TextLine {
    std::vector<Piece> pieces;
    qreal width = 0;
};

/// Breaks text into lines no wider than `width` points: at the places of UAX #14, and a word that is too long
/// for a line between two of its letters, so nothing is ever cut off. Control characters are dropped; there
/// is at least one line.
std::vector<TextLine> breakLines(
    const std::vector<TextRun> &runs, qreal size, qreal width, const DocumentFonts &fonts);
std::vector<TextLine> breakLines(
    const QString &text, Weight weight, qreal size, qreal width, const DocumentFonts &fonts);

}  // namespace sp::pdf
