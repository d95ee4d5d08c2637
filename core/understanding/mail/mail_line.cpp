// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/mail_line.h"

#include <algorithm>

namespace sp {

namespace {

/// What takes no room: joiners, direction marks, byte order marks, soft hyphens.
bool isInvisible(char16_t c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0;
}

}  // namespace

QString plainLine(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            gap = !plain.isEmpty();
            continue;
        }
        if (isInvisible(c.unicode()))
            continue;
        if (gap)
            plain += u' ';
        gap = false;
        plain += c == u'\u2019' || c == u'\u2018' ? QChar(u'\'') : c;
    }
    return plain.toLower();
}

bool MailLine::quoted() const
{
    if (quoteDepth > 0)
        return true;
    const QStringView rest = QStringView(text).trimmed();
    // ">>> http://... <<<" is somebody's ornament.
    return rest.startsWith(u'>') && !rest.endsWith(u"<<<");
}

std::vector<MailLine> mailLines(QStringView text)
{
    std::vector<MailLine> lines;
    while (!text.isEmpty()) {
        qsizetype end = 0;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        MailLine line;
        line.text = text.first(end).toString();
        line.plain = plainLine(line.text);
        lines.push_back(std::move(line));
        const bool both = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        text = text.sliced(std::min(text.size(), end + (both ? 2 : 1)));
    }
    return lines;
}

QStringView without(QStringView text, QStringView marks)
{
    const auto goes = [&](QChar c) { return c.isSpace() || marks.contains(c); };
    while (!text.isEmpty() && goes(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && goes(text.back()))
        text.chop(1);
    return text;
}

qsizetype wordIn(QStringView text, QStringView word, qsizetype from)
{
    if (word.isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool free = (at == 0 || !text[at - 1].isLetterOrNumber()) &&
                          (end == text.size() || !text[end].isLetterOrNumber());
        if (free)
            return at;
    }
    return -1;
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += !c.isSpace() && !inside ? 1 : 0;
        inside = !c.isSpace();
    }
    return words;
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

}  // namespace sp
