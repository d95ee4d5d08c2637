// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/formats_targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace sp;

namespace {

std::vector<QByteArray> corpus(const QString &format)
{
    const QDir folder(QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/fuzz/corpus/") + format);
    std::vector<QByteArray> inputs;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.push_back(file.readAll());
    }
    return inputs;
}

/// A few small injuries: bytes changed, taken out, doubled, swapped with words that mean something.
QByteArray injured(QByteArray bytes, std::mt19937 &random)
{
    static constexpr const char *words[] = {"\r\n", "\n ", ":", ";", "\"", "\\", "=", ",", "BEGIN:VEVENT\n",
        "END:VEVENT\n", "END:VCARD\n", "RRULE:FREQ=SECONDLY\n", "99999999999", "-1", "20260229T250000Z",
        "\xFF\xFE", "\xC3", "^'", "%", "TZID="};
    for (unsigned n = 1 + random() % 4; n > 0 && !bytes.isEmpty(); --n) {
        const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()));
        const auto length = std::min<qsizetype>(static_cast<qsizetype>(random() % 40), bytes.size() - at);
        switch (random() % 5) {
        case 0:
            bytes[at] = static_cast<char>(random() % 256);
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3:
            bytes.insert(at, words[random() % std::size(words)]);
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

}  // namespace

/// The seeds of the fuzzers and thousands of injured copies: no input may end the program or read back
/// otherwise.
class FormatsCorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

using Target = bool (*)(const QByteArray &);
Q_DECLARE_METATYPE(Target)

void FormatsCorpusTest::survives_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Target>("target");
    QTest::newRow("calendars") << QStringLiteral("ics") << Target(&fuzz::readCalendarBytes);
    QTest::newRow("cards") << QStringLiteral("vcard") << Target(&fuzz::readContactBytes);
    QTest::newRow("tables") << QStringLiteral("csv") << Target(&fuzz::readCsvBytes);
    QTest::newRow("rules") << QStringLiteral("rrule") << Target(&fuzz::readRuleBytes);
}

void FormatsCorpusTest::survives()
{
    QFETCH(QString, format);
    QFETCH(Target, target);
    constexpr unsigned seed = 5545;
    const int runs = std::max(qEnvironmentVariableIntValue("SOLOPILOT_RUNS"), 1500);
    qInfo("seed %u, %d mutations", seed, runs);
    const std::vector<QByteArray> inputs = corpus(format);
    QVERIFY(inputs.size() >= 3);
    for (const QByteArray &input : inputs)
        QVERIFY2(target(input), input.toPercentEncoding(" :;,\"\r\n").constData());
    std::mt19937 random(seed);
    for (int i = 0; i < runs; ++i) {
        const QByteArray input = injured(inputs[random() % inputs.size()], random);
        QVERIFY2(target(input), input.toPercentEncoding(" :;,\"\r\n").constData());
    }
}

QTEST_GUILESS_MAIN(FormatsCorpusTest)
#include "formats_corpus_test.moc"
