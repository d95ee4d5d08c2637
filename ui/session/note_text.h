// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/markdown_edits.h"

#include <QPlainTextEdit>

namespace sp::ui {

/// Markdown that reads as what it means: a list has dots, a task a box that can be ticked, a quote its bar, a
/// heading no signs. The line that is written in shows its signs; the text is always what was typed.
class NoteText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteText(QWidget *parent = nullptr);
    /// Where the box of a task is drawn; empty for other lines, and while the line shows its signs.
    QRectF taskBox(int line) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The signs of the line with the cursor are shown, as long as the keyboard is here.
    void reveal();
    void paintSign(QPainter &painter, const QTextBlock &block) const;
    /// The block in the viewport, and its first line in that.
    QRectF boxOf(const QTextBlock &block) const;
    QRectF firstLineOf(const QTextBlock &block) const;
    qreal leftOf(const QTextBlock &block, int position) const;
    QTextBlock taskAt(QPointF where) const;

    MarkdownHighlighter *m_look;
};

}  // namespace sp::ui
