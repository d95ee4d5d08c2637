// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_html.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

// What stands behind an address ends the sentence, not the address.
const QRegularExpression &addresses()
{
    static const QRegularExpression pattern(
        u"(?<web>https://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]])|(?<mail>[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString linked(const QString &line)
{
    QString out;
    qsizetype from = 0;
    for (auto matches = addresses().globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured().toHtmlEscaped();
        const QString scheme = match.hasCaptured(u"mail"_s) ? u"mailto:"_s : QString();
        out += line.sliced(from, match.capturedStart() - from).toHtmlEscaped();
        out += u"<a href=\"%1%2\" style=\"color:#1F6F6B\">%2</a>"_s.arg(scheme, found);
        from = match.capturedEnd();
    }
    return out + line.sliced(from).toHtmlEscaped();
}

bool isPoint(const QString &line)
{
    return line.startsWith(u"- ");
}

QString paragraphOf(const QStringList &lines)
{
    QStringList parts;
    for (const QString &line : lines)
        parts += linked(line);
    return u"<p dir=\"auto\" style=\"margin:0 0 16px\">%1</p>\n"_s.arg(parts.join(u"<br>\n"_s));
}

QString listOf(const QStringList &lines)
{
    QString points;
    for (const QString &line : lines)
        points += u"<li dir=\"auto\">%1</li>\n"_s.arg(linked(line.sliced(2)));
    return u"<ul style=\"margin:0 0 16px;padding-left:20px\">\n%1</ul>\n"_s.arg(points);
}

/// Lines without a blank one among them.
QString blockOf(const QStringList &lines)
{
    QString out;
    for (qsizetype at = 0; at < lines.size();) {
        const bool points = isPoint(lines[at]);
        qsizetype end = at;
        while (end < lines.size() && isPoint(lines[end]) == points)
            ++end;
        const QStringList some = lines.sliced(at, end - at);
        out += points ? listOf(some) : paragraphOf(some);
        at = end;
    }
    return out;
}

}  // namespace

QString mailHtml(const QString &text)
{
    QString unix = text;
    unix.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString body;
    QStringList block;
    const QStringList lines = unix.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty()) {
            block += line;
            continue;
        }
        body += blockOf(block);
        block.clear();
    }
    body += blockOf(block);
    return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n</head>\n"
           "<body style=\"margin:0;padding:24px;max-width:640px;background:#ffffff;color:#1c2421;"
           "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-size:16px;"
           "line-height:1.5\">\n%1</body>\n</html>\n"_s.arg(body);
}

}  // namespace sp
