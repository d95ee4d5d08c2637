// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_text.h"

#include "ui/session/note_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr qreal dot = 5;
constexpr qreal bar = 3;
constexpr qreal box = 14;

}  // namespace

NoteText::NoteText(QWidget *parent) : QPlainTextEdit(parent)
{
    auto *text = new QTextDocument(this);
    auto *layout = new NoteLayout(text, *this);
    text->setDocumentLayout(layout);
    setDocument(text);
    m_look = new MarkdownHighlighter(text);
    layout->follow(m_look);
    viewport()->setMouseTracking(true);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NoteText::reveal);
}

void NoteText::reveal()
{
    m_look->reveal(hasFocus() && !isReadOnly() ? textCursor().blockNumber() : -1);
}

void NoteText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    reveal();
}

void NoteText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    reveal();
}

QRectF NoteText::boxOf(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset());
}

QRectF NoteText::firstLineOf(const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    return layout->lineCount() == 0 ? QRectF() : layout->lineAt(0).rect().translated(boxOf(block).topLeft());
}

qreal NoteText::leftOf(const QTextBlock &block, int position) const
{
    return boxOf(block).left() + block.layout()->lineAt(0).cursorToX(position);
}

QRectF NoteText::taskBox(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid() || block.layout()->lineCount() == 0 || m_look->reveals(block))
        return {};
    const LineSign sign = signOf(block.text());
    if (sign.kind != LineSign::Kind::Task && sign.kind != LineSign::Kind::Done)
        return {};
    const QRectF first = firstLineOf(block);
    return {leftOf(block, sign.from), first.center().y() - box / 2, box, box};
}

void NoteText::paintSign(QPainter &painter, const QTextBlock &block) const
{
    const Tokens &t = Theme::tokens();
    const LineSign sign = signOf(block.text());
    const QRectF first = firstLineOf(block);
    if (first.isEmpty() || m_look->reveals(block))
        return;
    switch (sign.kind) {
    case LineSign::Kind::Bullet:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.muted);
        painter.drawEllipse(QRectF(leftOf(block, sign.from) + 1, first.center().y() - dot / 2, dot, dot));
        break;
    case LineSign::Kind::Quote:
        painter.fillRect(
            QRectF(leftOf(block, sign.from), first.top(), bar, block.layout()->boundingRect().height()),
            t.accent);
        break;
    case LineSign::Kind::Task:
    case LineSign::Kind::Done: {
        const bool done = sign.kind == LineSign::Kind::Done;
        const QRectF at = taskBox(block.blockNumber());
        drawBox(painter, at, metrics::radiusKey, done ? t.accent : t.surface, done ? t.accent : t.control);
        if (done)
            drawIcon(painter, at, Icon::Check, metrics::iconTiny, t.onAccent);
        break;
    }
    case LineSign::Kind::None:
    case LineSign::Kind::Heading:
    case LineSign::Kind::Number:
        break;
    }
}

void NoteText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (boxOf(block).top() > event->rect().bottom())
            break;
        paintSign(painter, block);
    }
}

QTextBlock NoteText::taskAt(QPointF where) const
{
    const QTextBlock block = cursorForPosition(where.toPoint()).block();
    constexpr qreal around = 4;  // 24 pixels to hit.
    return taskBox(block.blockNumber()).adjusted(-around, -around, around, around).contains(where)
               ? block
               : QTextBlock();
}

void NoteText::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock task = event->button() == Qt::LeftButton ? taskAt(event->position()) : QTextBlock();
    if (!task.isValid() || isReadOnly()) {
        QPlainTextEdit::mousePressEvent(event);
        return;
    }
    tickTask(task);
    event->accept();
}

void NoteText::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(
            !isReadOnly() && taskAt(event->position()).isValid() ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

}  // namespace sp::ui
