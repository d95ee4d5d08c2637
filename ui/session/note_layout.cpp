// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_layout.h"

#include "ui/session/markdown_edits.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace sp::ui {

namespace {

/// Of the height of a line; 17 pixels become 24.
constexpr qreal spacing = 1.4;
/// The empty line that Markdown has below a heading.
constexpr qreal belowHeading = 0.6;

bool isHeading(const QTextBlock &block)
{
    return block.isValid() && signOf(block.text()).kind == LineSign::Kind::Heading;
}

}  // namespace

qreal NoteLayout::stepOf(const QTextBlock &block, qreal height) const
{
    const qreal usual = QFontMetricsF(document()->defaultFont()).height();
    if (block.text().isEmpty() && isHeading(block.previous()))
        return std::round(usual * belowHeading);
    return std::max(std::round(usual * spacing), height);
}

void NoteLayout::lay(const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    const QTextOption option = document()->defaultTextOption();
    layout->setTextOption(option);
    const qreal margin = document()->documentMargin();
    const qreal room = m_view.viewport()->width() - 2 * margin;
    const LineSign sign = signOf(block.text());
    const bool leftwards = option.textDirection() == Qt::RightToLeft || block.text().isRightToLeft();
    qreal top = 0;
    qreal hanging = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(room - hanging);
        const qreal step = stepOf(block, line.height());
        qreal left = margin + (leftwards ? 0 : hanging);
        if (top == 0 && sign.kind != LineSign::Kind::None) {
            const qreal width = std::abs(line.cursorToX(sign.end) - line.cursorToX(0));
            if (sign.kind != LineSign::Kind::Heading)
                hanging = width;
            else if (!leftwards && m_look && !m_look->reveals(block))
                left -= width;  // What is left of its hidden signs.
        }
        line.setPosition({left, top + (step - line.height()) / 2});
        top += step;
    }
    layout->endLayout();
    QTextBlock counted = block;
    counted.setLineCount(layout->lineCount());
}

QRectF NoteLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || !block.isVisible())
        return {};
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        lay(block);
    const qreal margin = document()->documentMargin();
    const QRectF lines = layout->boundingRect();
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    const qreal bottom = last.y() + (last.height() + stepOf(block, last.height())) / 2;
    return {0, 0, lines.right() + margin, bottom + (block.next().isValid() ? 0 : margin)};
}

void NoteLayout::documentChanged(int from, int removed, int added)
{
    QPlainTextDocumentLayout::documentChanged(from, removed, added);
    // It has laid changed lines out its own way. What was written may also make the line below a heading's
    // gap.
    QTextBlock block = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(from + added);
    for (; block.isValid(); block = block.next()) {
        block.clearLayout();
        if (block.blockNumber() > last.blockNumber())
            break;
    }
    Q_EMIT update();
}

}  // namespace sp::ui
