// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_file.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace sp::architecture {

QString SourceFile::stem() const
{
    const QString name = path.section(u'/', -1);
    return name.left(name.lastIndexOf(u'.'));
}

bool SourceFile::isRules() const
{
    return isCpp() && isBelow(u"core"_s) && (stem().endsWith(u"_rules"_s) || path.contains(u"/rules/"_s));
}

std::vector<Include> SourceFile::includes() const
{
    static const QRegularExpression form(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    std::vector<Include> found;
    int line = 0;
    for (const QByteArray &each : withoutComments(text).split('\n')) {
        ++line;
        const auto match = form.match(QString::fromUtf8(each));
        if (match.hasMatch())
            found.push_back({match.captured(2), match.captured(1) == u"\"", line});
    }
    return found;
}

namespace {

bool inWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// Where the literal that begins with the quote at `at` ends, one behind its closing quote.
qsizetype literalEnd(const QByteArray &text, qsizetype at)
{
    const char quote = text[at];
    if (quote == '"' && at > 0 && text[at - 1] == 'R') {
        const qsizetype open = text.indexOf('(', at);
        const QByteArray closing = ')' + text.mid(at + 1, open - at - 1) + '"';
        const qsizetype end = open < 0 ? -1 : text.indexOf(closing, open);
        return end < 0 ? text.size() : end + closing.size();
    }
    for (++at; at < text.size() && text[at] != quote && text[at] != '\n'; ++at)
        if (text[at] == '\\')
            ++at;
    return std::min(at + 1, text.size());
}

}  // namespace

QByteArray withoutComments(const QByteArray &text)
{
    QByteArray out = text;
    qsizetype word = -1;  // Where the word or number that is being read began.
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        qsizetype end = at + 1;
        if (c == '/' && (next == '/' || next == '*')) {
            end = next == '/' ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
            end = end < 0 ? text.size() : next == '/' ? end : end + 2;
            for (qsizetype each = at; each < end; ++each)
                if (text[each] != '\n')
                    out[each] = ' ';
        } else if (c == '"' ||
                   (c == '\'' && (word < 0 || !std::isdigit(static_cast<unsigned char>(text[word]))))) {
            end = literalEnd(text, at);  // In 1'000 the quote belongs to the number.
        }
        const bool goesOn = end == at + 1 && (inWord(c) || (c == '\'' && word >= 0));
        word = goesOn ? (word < 0 ? at : word) : -1;
        at = end;
    }
    return out;
}

std::vector<SourceFile> readTree(const QString &top)
{
    const QStringList kinds{u"*.cpp"_s, u"*.h"_s, u"*.sql"_s, u"*.md"_s, u"*.txt"_s, u"*.cmake"_s, u"*.sh"_s,
        u"*.json"_s, u"*.mjs"_s, u"*.js"_s, u"*.ts"_s, u"*.qml"_s, u"dev"_s, u"run"_s};
    std::vector<SourceFile> files;
    QDirIterator all(top, kinds, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next().mid(top.size() + 1);
        const QString first = path.section(u'/', 0, 0);
        const bool foreign = first == u"build" || (first.startsWith(u'.') && first != u".ci") ||
                             path.contains(u"/node_modules/");
        QFile file(top + u'/' + path);
        if (!foreign && file.open(QIODevice::ReadOnly))
            files.push_back({path, file.readAll()});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

}  // namespace sp::architecture
