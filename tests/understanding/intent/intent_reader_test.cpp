// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/intent/intent_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <random>

using namespace sp::understanding;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString language, intent, text;
};

/// Messages of people who had not seen what the models were taught.
std::vector<Case> cases()
{
    QFile file(QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/understanding/cases/intent/blind.jsonl"));
    std::vector<Case> all;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            all.push_back({line.value("lang"_L1).toString(), line.value("intent"_L1).toString(),
                line.value("text"_L1).toString()});
        }
    return all;
}

/// Typed in a hurry: of every tenth letter its neighbour comes first, it is left out, or it comes twice.
QString hurried(QString text, std::mt19937 &random)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (!text[at].isLetter() || random() % 10 != 0)
            continue;
        const auto slip = random() % 3;
        if (slip == 0)
            std::swap(text[at], text[at + 1]);
        else if (slip == 1)
            text.remove(at, 1);
        else
            text.insert(at, text[at]);
        ++at;
    }
    return text;
}

struct Counts {
    int right = 0, wrong = 0, missed = 0;
};

/// The mean over the labels of 2 right / (2 right + wrong + missed).
double macroF1(const QMap<QString, Counts> &labels)
{
    double sum = 0;
    for (const Counts &each : labels)
        sum += 2.0 * each.right / std::max(1, 2 * each.right + each.wrong + each.missed);
    return sum / static_cast<double>(labels.size());
}

}  // namespace

class IntentReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = IntentReader::create();
        QVERIFY(made);
        m_reader = *std::move(made);
        QCOMPARE(cases().size(), std::size_t(150));
    }
    void saysWhatPeopleWant_data();
    void saysWhatPeopleWant();
    void knowsTheLanguage();
    void showsWhatSpeaksForIt();
    void takesWhateverIsWritten();

private:
    IntentReader m_reader;
};

void IntentReaderTest::saysWhatPeopleWant_data()
{
    QTest::addColumn<bool>("inAHurry");
    QTest::addColumn<double>("english");
    QTest::addColumn<double>("others");
    QTest::newRow("as written") << false << 0.90 << 0.87;
    QTest::newRow("with a slip in every tenth letter") << true << 0.80 << 0.80;
}

void IntentReaderTest::saysWhatPeopleWant()
{
    QFETCH(bool, inAHurry);
    QFETCH(double, english);
    QFETCH(double, others);
    QMap<QString, QMap<QString, Counts>> languages;
    std::mt19937 random(5);
    for (const Case &each : cases()) {
        const QString text = inAHurry ? hurried(each.text, random) : each.text;
        const auto said = QString::fromLatin1(intentLabels[m_reader.read(text).primary]);
        auto &labels = languages[each.language];
        if (said == each.intent) {
            ++labels[said].right;
        } else {
            ++labels[said].wrong;
            ++labels[each.intent].missed;
        }
    }
    for (auto each = languages.cbegin(); each != languages.cend(); ++each) {
        const double reached = macroF1(each.value());
        qInfo("%s: macro F1 %.3f", qPrintable(each.key()), reached);
        QVERIFY2(reached >= (each.key() == "en"_L1 ? english : others), qPrintable(each.key()));
    }
}

void IntentReaderTest::knowsTheLanguage()
{
    for (const Case &each : cases())
        if (each.text.count(u' ') >= 4)
            QVERIFY2(
                each.language == QLatin1StringView(m_reader.read(each.text).language), qPrintable(each.text));
    QCOMPARE(m_reader.read(u"ok"_s).language, "unknown");
    QCOMPARE(m_reader.read(u"Czy możemy spotkać się w przyszłym tygodniu?"_s).language, "unknown");
}

void IntentReaderTest::showsWhatSpeaksForIt()
{
    const QString text = u"Thanks for the notes. 😀 Sadly I have to cancel our session on Friday, sorry!"_s;
    const IntentReading reading = m_reader.read(text);
    QCOMPARE(QString::fromLatin1(intentLabels[reading.primary]), u"cancel"_s);
    QVERIFY(!reading.snippets.empty() && reading.snippets.size() <= 3);
    const IntentSnippet &first = reading.snippets.front();
    QVERIFY2(text.mid(first.begin, first.length).contains(u"cancel"_s),
        qPrintable(text.mid(first.begin, first.length)));
    for (const IntentSnippet &each : reading.snippets)
        QVERIFY(each.begin >= 0 && each.length > 0 && each.begin + each.length <= text.size() &&
                each.score <= first.score);
}

void IntentReaderTest::takesWhateverIsWritten()
{
    QVERIFY(m_reader.read({}).snippets.empty());
    QCOMPARE(m_reader.read({}).primary, unknownIntent);
    for (const QString &part : {u"a"_s, u" "_s, u"😀"_s, u"\n"_s, u"cancel "_s, QString(QChar(0xD800))})
        QVERIFY(m_reader.read(part.repeated(65'536)).snippets.size() <= 3);
}

QTEST_APPLESS_MAIN(IntentReaderTest)
#include "intent_reader_test.moc"
