// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/strips.h"

#include "app/adapters/pdf/style.h"

#include <algorithm>

namespace sp::pdf {

namespace {

/// Stacks `lower` under `upper`.
void stack(Strip &upper, const Strip &lower, qreal left = 0)
{
    place(upper.marks, lower.marks, {left, upper.height});
    upper.height += lower.height;
}

Colour colourOf(Tone tone)
{
    return tone == Tone::Muted ? Colour::Muted : Colour::Ink;
}

}  // namespace

void place(std::vector<Mark> &onto, const std::vector<Mark> &marks, QPointF offset)
{
    for (Mark mark : marks) {
        if (auto *text = std::get_if<TextMark>(&mark))
            text->baseline += offset;
        else if (auto *box = std::get_if<BoxMark>(&mark))
            box->box.translate(offset);
        else if (auto *code = std::get_if<CodeMark>(&mark))
            code->box.translate(offset);
        onto.push_back(std::move(mark));
    }
}

qreal pointsOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return style::small;
    case TextSize::Normal:
        return style::normal;
    case TextSize::Large:
        break;
    }
    return style::large;
}

qreal lineHeight(qreal size)
{
    return size * style::leading;
}

void setLine(Strip &strip, const TextLine &line, const TextStyle &style, qreal left, qreal top, qreal width)
{
    qreal x = style.align == Align::End ? left + width - line.width : left;
    const qreal baseline = top + lineHeight(style.size) / 2 + style::halfCapital * style.size;
    for (const Piece &piece : line.pieces) {
        strip.marks.push_back(TextMark{{x, baseline}, piece.text, style.size, piece.weight, style.colour});
        x += piece.width;
    }
}

Strip StripMaker::text(const QString &text, const TextStyle &style, qreal width) const
{
    Strip strip;
    for (const TextLine &line : breakLines(text, style.weight, style.size, width, m_fonts)) {
        setLine(strip, line, style, 0, strip.height, width);
        strip.height += lineHeight(style.size);
    }
    return strip;
}

Strip StripMaker::lines(const QStringList &texts, const TextStyle &style, qreal width) const
{
    Strip strip;
    for (const QString &line : texts)
        stack(strip, text(line, style, width));
    return strip;
}

std::vector<Strip> StripMaker::paragraph(const Paragraph &block) const
{
    const TextStyle style{pointsOf(block.size), Weight::Regular, colourOf(block.tone)};
    std::vector<Strip> strips;
    for (const TextLine &line : breakLines(block.runs, style.size, m_width, m_fonts)) {
        Strip strip{lineHeight(style.size)};
        setLine(strip, line, style, 0, 0, m_width);
        strips.push_back(std::move(strip));
    }
    return strips;
}

Strip StripMaker::heading(const Heading &block) const
{
    if (block.level == Heading::Level::Title) {
        Strip strip = text(block.text, {style::title, Weight::Bold}, m_width);
        strip.height += style::blockGap / 2;
        return strip;
    }
    Strip strip{style::blockGap};
    stack(strip, text(block.text, {style::normal, Weight::Bold}, m_width));
    strip.height += 2;
    return strip;
}

Strip StripMaker::keyValues(const KeyValueTable &block, qreal width) const
{
    qreal keys = 0;
    for (const KeyValue &row : block.rows)
        keys = std::max(keys, m_fonts.width(row.key, style::normal, Weight::Regular));
    keys = std::min(keys, width * 0.55);
    const qreal left = keys > 0 ? keys + style::keyGap : 0;
    Strip strip;
    for (const KeyValue &row : block.rows) {
        const Strip key = text(row.key, {style::normal, Weight::Regular, Colour::Muted}, std::max(keys, 1.0));
        const Strip value = text(row.value, {style::normal, row.weight}, width - left);
        if (!row.key.isEmpty())
            place(strip.marks, key.marks, {0, strip.height});
        place(strip.marks, value.marks, {left, strip.height});
        strip.height += std::max(row.key.isEmpty() ? 0 : key.height, value.height) + 1;
    }
    return strip;
}

Strip StripMaker::totals(const TotalsBlock &block) const
{
    const qreal width = m_width * 0.56, left = m_width - width;
    Strip strip{style::cellPadding};
    for (const TotalRow &row : block.rows) {
        const bool grand = row.kind == TotalKind::Grand;
        const qreal size = grand ? style::large : style::normal;
        const Weight weight = row.kind == TotalKind::Plain ? Weight::Regular : Weight::Bold;
        if (row.kind != TotalKind::Plain && !strip.marks.empty()) {
            strip.height += 3;
            const qreal thick = grand ? style::rule : style::hairline;
            strip.marks.push_back(
                BoxMark{{left, strip.height, width, thick}, grand ? Colour::Ink : Colour::Hairline});
            strip.height += thick + (grand ? 4 : 3);
        }
        const qreal amountWidth = std::min(m_fonts.width(row.amount, size, weight), width);
        const Strip label =
            text(row.label, {size, weight}, std::max(width - amountWidth - style::columnGap, width / 3));
        const Strip amount = text(row.amount, {size, weight, Colour::Ink, Align::End}, width);
        // An amount too wide for the label's line goes below it.
        const bool beside = width - amountWidth - style::columnGap >= width / 3;
        place(strip.marks, label.marks, {left, strip.height});
        place(strip.marks, amount.marks,
            {left, strip.height + (beside ? label.height - amount.height : label.height)});
        strip.height += (beside ? std::max(label.height, amount.height) : label.height + amount.height) + 2;
    }
    return strip;
}

Strip StripMaker::code(const QrBlock &block) const
{
    // The quiet zone of four modules (ISO/IEC 18004 section 9.1) is the paper around the code.
    const qreal module = block.size / std::max(block.code.size, 1);
    const qreal quiet = 4 * module, left = m_width - block.size;
    Strip strip;
    strip.marks.push_back(CodeMark{{left, strip.height, block.size, block.size}, block.code});
    strip.height += block.size + quiet;
    if (!block.caption.isEmpty())
        stack(strip, text(block.caption, {style::small, Weight::Regular, Colour::Muted}, block.size), left);
    const qreal room = left - quiet - style::columnGap;
    Strip words;
    for (const QString &sentence : block.sentences) {
        stack(words, text(sentence, {style::normal}, room));
        words.height += style::blockGap / 2;
    }
    stack(words, keyValues(block.beside, room));
    place(strip.marks, words.marks, {0, 0});
    strip.height = std::max(strip.height, words.height);
    return strip;
}

Strip StripMaker::rule() const
{
    Strip strip{style::blockGap};
    strip.marks.push_back(BoxMark{{0, style::blockGap / 2, m_width, style::hairline}, Colour::Hairline});
    return strip;
}

Strip StripMaker::letterhead(const Letterhead &block, qreal besideX) const
{
    constexpr qreal bar = 2.4, barWidth = 26, gap = 6;
    Strip strip;
    strip.marks.push_back(BoxMark{{0, 0, barWidth, bar}, Colour::Accent});
    strip.height = bar + gap;
    const qreal room = block.lines.isEmpty() ? m_width : besideX - style::columnGap;
    stack(strip, text(block.name, {style::name, Weight::Bold}, room));
    if (!block.subtitle.isEmpty())
        stack(strip, text(block.subtitle, {style::normal, Weight::Regular, Colour::Muted}, room));
    const Strip beside =
        lines(block.lines, {style::small, Weight::Regular, Colour::Muted}, m_width - besideX);
    place(strip.marks, beside.marks, {besideX, bar + gap + 3});
    strip.height = std::max(strip.height, bar + gap + 3 + beside.height);
    return strip;
}

}  // namespace sp::pdf
