// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/training/corpus.h"

#include "core/understanding/linear/class_names.h"

#include "core/understanding/linear/fold.h"

#include <QFile>

#include <span>

using namespace Qt::StringLiterals;

namespace sp::understanding::training {

namespace {

Result<std::uint32_t> labelBits(const QString &names)
{
    std::uint32_t bits = 0;
    for (const QString &name : names.split(u'+')) {
        const qsizetype label = labelNames().indexOf(name.trimmed());
        if (label < 0)
            return Error{ErrorCode::InvalidInput, "training.label_unknown", {{u"text"_s, name}}};
        bits |= 1U << label;
    }
    return bits;
}

Result<Done> readLabels(const QString &folder, Corpus &corpus)
{
    for (const QString &label : labelNames()) {
        SP_TRY(lines, readLines(folder + u'/' + label + u".txt"_s));
        SP_TRY(bits, labelBits(label));
        for (const QString &line : lines)
            corpus.lines.push_back({line, bits});
    }
    SP_TRY(mixed, readLines(folder + u"/several.txt"_s));
    for (const QString &line : mixed) {
        SP_TRY(bits, labelBits(line.section(u':', 0, 0)));
        corpus.lines.push_back({line.section(u':', 1).trimmed(), bits});
    }
    return Done{};
}

/// The end of the braces that open at `from`.
qsizetype closing(QStringView line, qsizetype from)
{
    int depth = 0;
    for (qsizetype at = from; at < line.size(); ++at) {
        depth += line[at] == u'{' ? 1 : line[at] == u'}' ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return line.size();
}

std::vector<QStringView> alternatives(QStringView inner)
{
    std::vector<QStringView> found;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype at = 0; at < inner.size(); ++at) {
        depth += inner[at] == u'{' ? 1 : inner[at] == u'}' ? -1 : 0;
        if (depth == 0 && inner[at] == u'|') {
            found.push_back(inner.sliced(start, at - start));
            start = at + 1;
        }
    }
    found.push_back(inner.sliced(start));
    return found;
}

void expandInto(QString &out, QStringView line, Draw &draw)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != u'{') {
            out += line[at];
            continue;
        }
        const qsizetype end = closing(line, at);
        const auto choices = alternatives(line.sliced(at + 1, end - at - 1));
        expandInto(out, choices[draw.below(choices.size())], draw);
        at = end;
    }
}

QStringList namesOf(std::span<const char *const> names)
{
    QStringList list;
    for (const char *name : names)
        list << QString::fromLatin1(name);
    return list;
}

}  // namespace

const QStringList &labelNames()
{
    static const QStringList names = namesOf(intentLabels);
    return names;
}

const QStringList &languageNames()
{
    static const QStringList names = namesOf(languageCodes);
    return names;
}

Result<QStringList> readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, "file.unreadable", {{u"path"_s, path}}};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines << line.trimmed();
    return lines;
}

Result<Corpus> readCorpus(const QString &folder, const QString &language)
{
    Corpus corpus;
    corpus.language = language;
    const QString own = folder + u"/intent/"_s + language;
    SP_CHECK(readLabels(own, corpus));
    SP_TRY(openings, readLines(own + u"/openings.txt"_s));
    SP_TRY(closings, readLines(own + u"/closings.txt"_s));
    SP_TRY(sorts, readLines(own + u"/sorts.txt"_s));
    SP_TRY(prose, readLines(folder + u"/language/"_s + language + u".txt"_s));
    corpus.openings = openings;
    corpus.closings = closings;
    corpus.prose = prose;
    for (const QString &sort : sorts) {
        for (const QString &word : sort.split(u' ', Qt::SkipEmptyParts))
            corpus.sortOf.insert(word.toLower(), static_cast<int>(corpus.sorts.size()));
        corpus.sorts.push_back(sort.split(u' ', Qt::SkipEmptyParts));
    }
    return corpus;
}

Result<std::vector<LexiconEntry>> readClasses(const QString &path)
{
    SP_TRY(lines, readLines(path));
    std::vector<LexiconEntry> entries;
    WordClass number = 0;
    for (const QString &line : lines) {
        ++number;
        for (QString word : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
            const bool beginning = word.endsWith(u'*');
            if (beginning)
                word.chop(1);
            std::u16string letters;
            for (const QChar letter : word)
                if (plainLetter(letter.unicode()) != u'\'')
                    letters.push_back(plainLetter(letter.unicode()));
            entries.push_back({Lexicon::wordHash({letters.data(), letters.size()}), number, beginning});
        }
    }
    return entries;
}

QString expanded(const QString &line, Draw &draw)
{
    QString out;
    expandInto(out, line, draw);
    return out.simplified();
}

}  // namespace sp::understanding::training
