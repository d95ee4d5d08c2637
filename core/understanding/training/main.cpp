// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the models of core/understanding from the corpora in resources/understanding, at build time.
#include "core/understanding/linear/hashing.h"
#include "core/understanding/training/corpus.h"
#include "core/understanding/training/trainer.h"
#include "core/understanding/training/variation.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::understanding;
using namespace sp::understanding::training;

namespace {

constexpr std::size_t messagesPerLabel = 5000, messagesPerLanguage = 9000;

std::uint32_t groupOf(const Corpus &corpus, std::size_t line)
{
    return hashOf(static_cast<std::uint32_t>(languageNames().indexOf(corpus.language)),
        static_cast<std::uint32_t>(line));
}

void addIntents(const Corpus &corpus, const Lexicon &lexicon, std::vector<Sample> &samples)
{
    Draw draw(41 + static_cast<std::uint64_t>(languageNames().indexOf(corpus.language)));
    const std::uint32_t unknown = 1U << labelNames().indexOf(u"unknown"_s);
    std::vector<const Line *> talk;
    for (const Line &line : corpus.lines)
        if (line.labels == unknown)
            talk.push_back(&line);
    FeatureRoom room;
    std::map<std::uint32_t, std::vector<std::size_t>> byLabels;
    for (std::size_t i = 0; i < corpus.lines.size(); ++i)
        byLabels[corpus.lines[i].labels].push_back(i);
    for (const auto &[labels, lines] : byLabels) {
        const bool several = (labels & (labels - 1)) != 0;
        const std::size_t wanted = several ? lines.size() * 12 : messagesPerLabel;
        for (std::size_t made = 0; made < wanted; ++made) {
            const std::size_t line = lines[made % lines.size()];
            const QString message = asMessage(expanded(corpus.lines[line].text, draw), corpus, talk, draw);
            intentFeatures(message, lexicon, room);
            samples.push_back({room.features, labels, groupOf(corpus, line)});
        }
    }
}

void addLanguage(const Corpus &corpus, const QStringList &lines, std::vector<Sample> &samples)
{
    const auto language = static_cast<std::uint32_t>(languageNames().indexOf(corpus.language));
    Draw draw(97 + language);
    FeatureRoom room;
    for (std::size_t made = 0; made < messagesPerLanguage; ++made) {
        const std::size_t line = draw.below(static_cast<std::size_t>(lines.size()));
        QString text = expanded(lines[static_cast<qsizetype>(line)], draw);
        // A few words must do as well.
        if (draw.chance(50)) {
            const QStringList words = text.split(u' ');
            const auto count = static_cast<std::size_t>(words.size());
            const std::size_t length = std::min<std::size_t>(count, 3 + draw.below(5));
            const std::size_t from = draw.below(count - length + 1);
            text = words.sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(length)).join(u' ');
        }
        languageFeatures(hurried(text, draw), room);
        samples.push_back(
            {room.features, 1U << language, hashOf(language, static_cast<std::uint32_t>(line))});
    }
}

Result<Done> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, path}}};
    return Done{};
}

Result<Done> make(const QString &folder, const QString &output)
{
    SP_TRY(entries, readClasses(folder + u"/intent/classes.txt"_s));
    const QByteArray table = Lexicon::built(entries);
    SP_CHECK(write(output + u"/classes.bin"_s, table));
    const Lexicon lexicon(table);
    std::vector<Sample> intents, languages;
    for (const QString &name : languageNames()) {
        if (name == u"other"_s) {
            Corpus other;
            other.language = name;
            SP_TRY(lines, readLines(folder + u"/language/other.txt"_s));
            addLanguage(other, lines, languages);
            continue;
        }
        SP_TRY(corpus, readCorpus(folder, name));
        addIntents(corpus, lexicon, intents);
        QStringList lines = corpus.prose + corpus.openings + corpus.closings;
        for (const Line &line : corpus.lines)
            lines << line.text;
        addLanguage(corpus, lines, languages);
    }
    std::printf("%zu messages, %zu texts of known language\n", intents.size(), languages.size());
    SP_CHECK(write(output + u"/intent.bin"_s, train(intents, TrainingPlan{})));
    TrainingPlan plan;
    plan.bits = 17;
    plan.classes = static_cast<std::uint32_t>(languageNames().size());
    plan.rounds = 3;
    return write(output + u"/language.bin"_s, train(languages, plan));
}

}  // namespace

int main(int count, char **arguments)
{
    if (count != 3) {
        std::fputs("usage: understanding-trainer RESOURCES OUTPUT\n", stderr);
        return 2;
    }
    const auto made = make(QString::fromLocal8Bit(arguments[1]), QString::fromLocal8Bit(arguments[2]));
    if (!made) {
        std::fprintf(stderr, "%s %s\n", made.error().reason.constData(),
            QJsonDocument(made.error().facts).toJson(QJsonDocument::Compact).constData());
        return 1;
    }
    return 0;
}
