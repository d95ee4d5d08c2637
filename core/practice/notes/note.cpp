// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/note.h"

#include "core/base/json.h"

#include <QRegularExpression>

namespace sp {

Digest noteVersionHash(const NoteId &note, const NoteVersion &version, const Digest &previous)
{
    const QJsonObject record{{QStringLiteral("author"), QString::fromLatin1(version.author.text())},
        {QStringLiteral("body"), version.content.body},
        {QStringLiteral("note"), QString::fromLatin1(note.text())},
        {QStringLiteral("number"), version.number}, {QStringLiteral("private"), version.content.privateBody},
        {QStringLiteral("saved_at"), static_cast<qint64>(toMillis(version.savedAt))},
        {QStringLiteral("title"), version.content.title}};
    return sha256({canonicalJson(record), view(previous)});
}

QString plainWords(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral(R"(^\s{0,3}#{1,6}\s+)"));
    static const QRegularExpression opening(
        QStringLiteral(R"(^\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?)"));
    static const QRegularExpression link(QStringLiteral(R"(!?\[([^\]]*)\]\([^)]*\))"));
    static const QRegularExpression emphasis(QStringLiteral(R"((\*\*|__|[*_`])(\S(?:.*?\S)?)\1)"));
    QStringList words;
    for (const QString &line : markdown.split(u'\n')) {
        QString text = line;
        const bool isHeading = heading.match(text).hasMatch();
        text.remove(isHeading ? heading : opening);
        text.replace(link, QStringLiteral("\\1"));
        text.replace(emphasis, QStringLiteral("\\2"));
        text = text.simplified();
        if (text.isEmpty())
            continue;
        if (isHeading && text.back().isLetterOrNumber())
            text += u':';
        words += text;
    }
    return words.join(u' ');
}

}  // namespace sp
