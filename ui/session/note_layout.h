// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>

namespace sp::ui {

class MarkdownHighlighter;

/// How the lines of a note stand: with room between them, what belongs to a list or a quote below its own
/// words and not below its sign, a heading in line with its text and near it. QPlainTextEdit's own layout
/// sets lines without any room, and knows neither.
class NoteLayout : public QPlainTextDocumentLayout {
    Q_OBJECT

public:
    /// `view` says how wide lines are, which wrap at its edge.
    NoteLayout(QTextDocument *document, const QPlainTextEdit &view)
        : QPlainTextDocumentLayout(document), m_view(view)
    {
    }
    /// Who knows which line shows its signs.
    void follow(const MarkdownHighlighter *look) { m_look = look; }

    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    /// From one line of a block to the next, where it is a line as high as this.
    qreal stepOf(const QTextBlock &block, qreal height) const;
    void lay(const QTextBlock &block) const;

    const QPlainTextEdit &m_view;
    const MarkdownHighlighter *m_look = nullptr;
};

}  // namespace sp::ui
