// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;
class QTextBlock;

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

/// What a line begins with, from `from` up to `end`: "## ", "- ", "- [ ] ", "- [x] ", "> ", "1. ".
struct LineSign {
    enum class Kind { None, Heading, Bullet, Task, Done, Quote, Number } kind = Kind::None;
    int from = 0;
    int end = 0;
    friend bool operator==(const LineSign &, const LineSign &) = default;
};
LineSign signOf(const QString &line);

/// Ticks the task of that line, or takes the tick away; one step of undo, and the cursor stays.
void tickTask(const QTextBlock &line);

/// Sets headings in bold, quotes and done items apart. Signs keep their room and are not seen, those of
/// headings and of words in bold or italics take none, except in the line that is revealed. The text stays as
/// it is typed.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit MarkdownHighlighter(QTextDocument *document);
    /// Shows the signs of this line, and of no other; -1 for none.
    void reveal(int line);
    bool reveals(const QTextBlock &line) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    int m_revealed = -1;
};

}  // namespace sp::ui
