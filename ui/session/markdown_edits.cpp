// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/markdown_edits.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr qreal bulletSpacing = 4;

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

LineSign signOf(const QString &line)
{
    using Kind = LineSign::Kind;
    const auto match = linePrefix().match(line);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(2);
    const Kind kind = sign.startsWith(u'#')                          ? Kind::Heading
                      : sign.startsWith(u'>')                        ? Kind::Quote
                      : sign.contains(u"[x]"_s, Qt::CaseInsensitive) ? Kind::Done
                      : sign.contains(u"[ ]"_s)                      ? Kind::Task
                      : sign.front().isDigit()                       ? Kind::Number
                                                                     : Kind::Bullet;
    return {kind, static_cast<int>(match.capturedStart(2)), static_cast<int>(match.capturedEnd(2))};
}

void tickTask(const QTextBlock &line)
{
    const LineSign sign = signOf(line.text());
    if (sign.kind != LineSign::Kind::Task && sign.kind != LineSign::Kind::Done)
        return;
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + sign.from + static_cast<int>(qstrlen("- [")));
    cursor.setPosition(cursor.position() + 1, QTextCursor::KeepAnchor);
    cursor.insertText(sign.kind == LineSign::Kind::Task ? u"x"_s : u" "_s);
}

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    if (Theme *theme = Theme::installed())
        connect(theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void MarkdownHighlighter::reveal(int line)
{
    if (line == m_revealed)
        return;
    for (const int each : {std::exchange(m_revealed, line), line})
        if (const QTextBlock block = document()->findBlockByNumber(each); block.isValid())
            rehighlightBlock(block);
}

bool MarkdownHighlighter::reveals(const QTextBlock &line) const
{
    return line.blockNumber() == m_revealed;
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    const Tokens &t = Theme::tokens();
    const int length = static_cast<int>(text.size());
    const bool revealed = reveals(currentBlock());
    const LineSign sign = signOf(text);
    // A sign that is drawn instead keeps its room; one that stands for a look of its words takes none.
    const auto hide = [&](QTextCharFormat format, bool room) {
        format.setForeground(revealed ? t.muted : QColor(Qt::transparent));
        if (!revealed && !room) {
            QFont tiny = format.font();
            tiny.setPixelSize(1);
            format.setFont(tiny);
        }
        return format;
    };
    if (sign.kind == LineSign::Kind::Heading) {
        QTextCharFormat heading;
        const bool first = sign.end - sign.from <= 2;
        heading.setFont(fontFor(first ? TextSize::Pane : TextSize::Strong, Weight::Semi));
        setFormat(0, length, heading);
        setFormat(0, sign.end, hide(heading, false));
        return;
    }
    QTextCharFormat lead;
    lead.setFontWeight(QFont::DemiBold);
    if (sign.kind == LineSign::Kind::Number) {
        lead.setForeground(t.muted);
        setFormat(0, sign.end, lead);
    } else if (sign.kind != LineSign::Kind::None) {
        // "- " is narrow for a dot with room around it.
        if (sign.kind == LineSign::Kind::Bullet) {
            lead.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            lead.setFontLetterSpacing(bulletSpacing);
        }
        setFormat(0, sign.end, hide(lead, true));
    }
    QTextCharFormat rest;
    if (sign.kind == LineSign::Kind::Quote)
        rest.setFontItalic(true);
    else if (sign.kind == LineSign::Kind::Done)
        rest.setForeground(t.muted);
    setFormat(sign.end, length - sign.end, rest);
    const auto span = [&](const QRegularExpression &form, auto dress) {
        for (auto all = form.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            const int start = static_cast<int>(match.capturedStart());
            const int sides = static_cast<int>(match.captured(1).size());
            const int size = static_cast<int>(match.capturedLength());
            for (int at = start; at < start + size; ++at) {
                QTextCharFormat each = format(at);
                dress(each);
                const bool side = at < start + sides || at >= start + size - sides;
                setFormat(at, 1, side ? hide(each, false) : each);
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
