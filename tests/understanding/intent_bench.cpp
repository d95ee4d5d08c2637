// SPDX-License-Identifier: GPL-3.0-or-later
// Measures intents and languages on files of cases: macro F1 for each language, errors by class, and speed.
//   understanding-bench CASES.jsonl [--errors]
#include "core/understanding/intent/intent_reader.h"
#include "core/understanding/training/variation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace sp::understanding;

namespace {

struct Case {
    QString id, language, intent, text;
};

/// How often an intent was meant, read, and both.
struct Count {
    double meant = 0, read = 0, both = 0;
    double f1() const { return meant + read > 0 ? 2 * both / (meant + read) : 0; }
};

using Counts = std::map<QString, Count>;

std::vector<Case> readCases(const QString &path)
{
    std::vector<Case> cases;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (!line.isEmpty())
            cases.push_back({line["id"_L1].toString(), line["lang"_L1].toString(),
                line["intent"_L1].toString(), line["text"_L1].toString()});
    }
    return cases;
}

double macro(const Counts &counts)
{
    double sum = 0;
    for (const auto &[intent, count] : counts)
        sum += count.f1();
    return sum / static_cast<double>(counts.size());
}

void measure(IntentReader &reader, const std::vector<Case> &cases, int slips, bool showErrors)
{
    std::map<QString, Counts> byLanguage;
    std::map<QString, std::pair<int, int>> languages;
    std::map<std::pair<QString, QString>, int> confused;
    training::Draw draw(5);
    for (const Case &one : cases) {
        const QString text = slips ? training::withSlips(one.text, slips, draw) : one.text;
        const IntentReading reading = reader.read(text);
        const QString read = QLatin1StringView(intentLabels[reading.primary]);
        Counts &counts = byLanguage[one.language];
        ++counts[one.intent].meant;
        ++counts[read].read;
        if (read != one.intent)
            ++confused[{one.intent, read}];
        if (read == one.intent)
            ++counts[read].both;
        else if (showErrors)
            std::printf("%s %s read as %s (%.2f): %s\n", qPrintable(one.id), qPrintable(one.intent),
                qPrintable(read), static_cast<double>(reading.confidences[reading.primary]),
                qPrintable(text));
        ++languages[one.language].second;
        if (QLatin1StringView(reading.language) == one.language)
            ++languages[one.language].first;
        else if (showErrors)
            std::printf(
                "%s language read as %s: %s\n", qPrintable(one.id), reading.language, qPrintable(text));
    }
    for (const auto &[language, counts] : byLanguage) {
        std::printf("%s macro F1 %.3f, language %.3f |", qPrintable(language), macro(counts),
            double(languages[language].first) / languages[language].second);
        for (const auto &[intent, count] : counts)
            std::printf(" %s %.2f", qPrintable(intent.left(6)), count.f1());
        std::printf("\n");
    }
    // The classes of errors, the most frequent first.
    std::multimap<int, std::pair<QString, QString>, std::greater<>> classes;
    for (const auto &[pair, times] : confused)
        classes.emplace(times, pair);
    int told = 0;
    for (const auto &[times, pair] : classes)
        if (++told <= 6)
            std::printf("  %d times %s read as %s\n", times, qPrintable(pair.first), qPrintable(pair.second));
}

void measureSpeed(IntentReader &reader, const std::vector<Case> &cases)
{
    QElapsedTimer clock;
    clock.start();
    int read = 0;
    while (clock.elapsed() < 1000)
        for (const Case &one : cases) {
            reader.read(one.text);
            ++read;
        }
    std::printf("%.0f messages/s, intent, language and snippets, on one thread\n",
        read / (double(clock.nsecsElapsed()) / 1e9));
}

}  // namespace

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fputs("usage: understanding-bench CASES.jsonl [--errors]\n", stderr);
        return 2;
    }
    const bool showErrors = count > 2;
    const auto cases = readCases(QString::fromLocal8Bit(arguments[1]));
    if (cases.empty()) {
        std::fputs("There are no cases in that file.\n", stderr);
        return 1;
    }
    QElapsedTimer clock;
    clock.start();
    auto reader = sp::understanding::IntentReader::create();
    if (!reader) {
        std::fprintf(stderr, "%s\n", reader.error().reason.constData());
        return 1;
    }
    std::printf("models loaded in %.1f ms\n", double(clock.nsecsElapsed()) / 1e6);
    measureSpeed(*reader, cases);
    measure(*reader, cases, 0, showErrors);
    std::printf("with slips in a tenth of the letters:\n");
    measure(*reader, cases, 10, false);
    return 0;
}
