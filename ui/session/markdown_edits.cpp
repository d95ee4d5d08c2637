// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/markdown_edits.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

/// The mark before a line's text: "## ", "- ", "- [ ] ", "> ", "1. ".
const QRegularExpression &linePrefix()
{
    static const QRegularExpression form(u"^(\\s*)(#{1,6} |[-*+] \\[[ xX]\\] |[-*+] |> |\\d+\\. )"_s);
    return form;
}

QString prefixOf(Mark mark)
{
    switch (mark) {
    case Mark::Heading:
        return u"## "_s;
    case Mark::Bullets:
        return u"- "_s;
    case Mark::Checklist:
        return u"- [ ] "_s;
    case Mark::Quote:
        return u"> "_s;
    case Mark::Bold:
    case Mark::Italic:
        break;
    }
    return {};
}

void wrapWord(QTextCursor cursor, const QString &sign, QPlainTextEdit &editor)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QString text = cursor.selectedText();
    const bool has = text.size() > 2 * sign.size() && text.startsWith(sign) && text.endsWith(sign);
    const int start = cursor.selectionStart();
    const QString changed = has ? text.mid(sign.size(), text.size() - 2 * sign.size()) : sign + text + sign;
    cursor.insertText(changed);
    if (text.isEmpty()) {
        cursor.setPosition(start + static_cast<int>(sign.size()));
    } else {
        cursor.setPosition(start);
        cursor.setPosition(start + static_cast<int>(changed.size()), QTextCursor::KeepAnchor);
    }
    editor.setTextCursor(cursor);
}

void prefixLine(const QTextBlock &block, const QString &prefix)
{
    const auto match = linePrefix().match(block.text());
    QTextCursor cursor(block);
    const auto indent = match.captured(1).size();
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, static_cast<int>(indent));
    cursor.movePosition(
        QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(match.captured(2).size()));
    cursor.insertText(match.captured(2) == prefix ? QString() : prefix);
}

}  // namespace

void applyMark(QPlainTextEdit &editor, Mark mark)
{
    QTextCursor cursor = editor.textCursor();
    cursor.beginEditBlock();
    if (mark == Mark::Bold || mark == Mark::Italic) {
        wrapWord(cursor, mark == Mark::Bold ? u"**"_s : u"_"_s, editor);
    } else {
        const QTextDocument *document = editor.document();
        const QTextBlock last = document->findBlock(cursor.selectionEnd());
        for (QTextBlock block = document->findBlock(cursor.selectionStart()); block.isValid();
             block = block.next()) {
            prefixLine(block, prefixOf(mark));
            if (block == last)
                break;
        }
    }
    cursor.endEditBlock();
    editor.setFocus();
}

bool continueList(QPlainTextEdit &editor)
{
    QTextCursor cursor = editor.textCursor();
    const QString line = cursor.block().text();
    const auto match = linePrefix().match(line);
    if (!match.hasMatch() || match.captured(2).startsWith(u'#') || cursor.hasSelection())
        return false;
    cursor.beginEditBlock();
    if (line.trimmed() == match.captured(0).trimmed()) {
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
    } else {
        QString next = match.captured(0);
        static const QRegularExpression ticked(u"\\[[xX]\\]"_s);
        next.replace(ticked, u"[ ]"_s);
        static const QRegularExpression number(u"(\\d+)\\. $"_s);
        const auto counted = number.match(next);
        if (counted.hasMatch())
            next.replace(counted.capturedStart(1), counted.capturedLength(1),
                QString::number(counted.captured(1).toInt() + 1));
        cursor.insertText(u'\n' + next);
    }
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
    return true;
}

int writingPlace(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = text.indexOf(u'\n', at) + 1;
        if (next == 0)
            break;
        const qsizetype end = text.indexOf(u'\n', next);
        const QStringView below = QStringView(text).sliced(next, (end < 0 ? text.size() : end) - next);
        if (text[at] == u'#' && below.trimmed().isEmpty())
            return static_cast<int>(next);
        at = next;
    }
    return static_cast<int>(text.size());
}

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    if (Theme *theme = Theme::installed())
        connect(theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    const Tokens &t = Theme::tokens();
    const int length = static_cast<int>(text.size());
    const auto prefix = linePrefix().match(text);
    const QString sign = prefix.captured(2);
    const int from = static_cast<int>(prefix.capturedEnd(2));
    QTextCharFormat mark;
    mark.setForeground(t.muted);
    if (sign.startsWith(u'#')) {
        QTextCharFormat heading;
        heading.setFont(fontFor(sign.size() <= 2 ? TextSize::Pane : TextSize::Strong, Weight::Semi));
        setFormat(0, length, heading);
        QTextCharFormat faint = heading;
        faint.setForeground(t.muted);
        setFormat(0, from, faint);
        return;
    }
    if (prefix.hasMatch()) {
        if (sign.startsWith(u'>')) {
            mark.setForeground(t.accent);
            QTextCharFormat quote;
            quote.setFontItalic(true);
            setFormat(from, length - from, quote);
        } else if (sign.contains(u"[x]", Qt::CaseInsensitive)) {
            setFormat(from, length - from, mark);
        }
        QTextCharFormat lead = mark;
        lead.setFontWeight(QFont::DemiBold);
        setFormat(0, from, lead);
    }
    const auto span = [&](const QRegularExpression &form, auto dress) {
        for (auto all = form.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            const int start = static_cast<int>(match.capturedStart());
            const int sides = static_cast<int>(match.captured(1).size());
            const int size = static_cast<int>(match.capturedLength());
            for (int at = start; at < start + size; ++at) {
                QTextCharFormat each = format(at);
                dress(each);
                if (at < start + sides || at >= start + size - sides)
                    each.setForeground(t.muted);
                setFormat(at, 1, each);
            }
        }
    };
    static const QRegularExpression bold(u"(\\*\\*)(?=\\S)(?:.+?)(?<=\\S)\\1"_s);
    static const QRegularExpression italic(
        u"(?<![\\w_*])([_*])(?=[^\\s_*])(?:[^_*]+?)(?<=\\S)\\1(?![\\w_*])"_s);
    span(bold, [](QTextCharFormat &each) { each.setFontWeight(QFont::DemiBold); });
    span(italic, [](QTextCharFormat &each) { each.setFontItalic(true); });
}

}  // namespace sp::ui
