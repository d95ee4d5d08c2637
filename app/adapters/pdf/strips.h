// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/pdf/page_marks.h"
#include "app/adapters/pdf/text_block.h"

namespace sp::pdf {

/// How a text is set.
struct TextStyle {
    qreal size = 0;
    Weight weight = Weight::Regular;
    Colour colour = Colour::Ink;
    Align align = Align::Start;
};

/// Turns blocks into strips: the drawing rules of each kind of block, knowing nothing of pages.
class StripMaker {
public:
    StripMaker(const DocumentFonts &fonts, qreal width) : m_fonts(fonts), m_width(width) {}

    /// One strip a line.
    std::vector<Strip> paragraph(const Paragraph &block) const;
    Strip heading(const Heading &block) const;
    Strip keyValues(const KeyValueTable &block, qreal width) const;
    Strip totals(const TotalsBlock &block) const;
    Strip code(const QrBlock &block) const;
    /// One strip a bar.
    std::vector<Strip> bars(const BarsBlock &block) const;
    Strip rule() const;
    /// Name and subtitle at the left, lines from `besideX` on.
    Strip letterhead(const Letterhead &block, qreal besideX) const;
    /// Lines below each other in one style.
    Strip lines(const QStringList &texts, const TextStyle &style, qreal width) const;
    Strip text(const QString &text, const TextStyle &style, qreal width) const;

    qreal width() const { return m_width; }
    const DocumentFonts &fonts() const { return m_fonts; }

private:
    const DocumentFonts &m_fonts;
    qreal m_width;
};

/// Sets a broken line with its top at `top`.
void setLine(Strip &strip, const TextLine &line, const TextStyle &style, qreal left, qreal top, qreal width);
qreal lineHeight(qreal size);
qreal pointsOf(TextSize size);

/// A data table as strips: its head and its rows, one strip each; a row taller than `tallest` comes in parts
/// that may stand on two pages.
struct TableStrips {
    Strip head;
    std::vector<std::vector<Strip>> rows;
};
TableStrips tableStrips(const DataTable &table, const StripMaker &maker, qreal tallest);

}  // namespace sp::pdf
