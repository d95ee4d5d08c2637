// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace sp::ui {

/// What the toolbar of a note does to its Markdown. Each works on the selection, or on the line or word at
/// the cursor, is one step of undo, and takes itself back when it is applied twice.
enum class Mark { Bold, Italic, Heading, Bullets, Checklist, Quote };
void applyMark(QPlainTextEdit &editor, Mark mark);
/// What Enter does in a list or a quote: the next line begins alike, and an empty item ends the list. False
/// where Enter is only a new line.
bool continueList(QPlainTextEdit &editor);

/// Where writing begins in a text: under the first heading that has nothing under it yet, else at the end.
int writingPlace(const QString &text);

/// Sets headings in bold, marks in muted, quotes and done items apart; the text stays as it is typed.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit MarkdownHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
};

}  // namespace sp::ui
