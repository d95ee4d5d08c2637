// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> understood(const QString &kind, const QByteArray &lines)
{
    QProcess process;
    process.start(
        QStringLiteral(SOLOPILOT_BINARY_DIR "/app/solopilot-cli"), QStringList{u"understand"_s, kind});
    process.write(lines);
    process.closeWriteChannel();
    constexpr int longest = 120'000;
    if (!process.waitForFinished(longest) || process.exitCode() != 0)
        return {};
    QList<QJsonObject> answers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            answers << QJsonDocument::fromJson(line).object();
    return answers;
}

QStringList startsIn(const QJsonObject &answer)
{
    QStringList starts;
    for (const auto &each : answer.value("occurrences"_L1).toArray())
        starts << each.toString();
    return starts;
}

}  // namespace

class CliUnderstandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsOfARule_data();
    void startsOfARule();
    void startsOfAFile();
    void everyRuleEnds();
    void numbersAreReadFromTheirRegion();
    void aMailIsTakenApart();
    void theBytesOfMailsAreReadInARow();
    void aWholeMessageIsUnderstood();
    void intentsHaveTheirWords();
    void everyLineHasItsAnswer();
    void aLineIsAnsweredWhileTheNextIsAwaited();
    void unknownKindsAreRefused();
};

void CliUnderstandTest::startsOfARule_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("stopped");
    QTest::newRow("a week over the change of the clocks")
        << QByteArray(R"("rrule":"FREQ=WEEKLY;COUNT=3","dtstart":"2026-10-18T09:00","tz":"Europe/Lisbon")")
        << u"2026-10-18T09:00:00 2026-10-25T09:00:00 2026-11-01T09:00:00"_s << QString();
    QTest::newRow("a time that is skipped takes place an hour later")
        << QByteArray(
               R"("rrule":"RRULE:FREQ=DAILY;COUNT=3","dtstart":"20270327T023000","tz":"Europe/Berlin")")
        << u"2027-03-27T02:30:00 2027-03-28T03:30:00 2027-03-29T02:30:00"_s << QString();
    QTest::newRow("centuries apart")
        << QByteArray(R"("rrule":"FREQ=YEARLY;INTERVAL=400;COUNT=3","dtstart":"2000-02-29","limit":9)")
        << u"2000-02-29 2400-02-29 2800-02-29"_s << QString();
    QTest::newRow("UTC stays UTC")
        << QByteArray(R"("rrule":"FREQ=DAILY;UNTIL=20260102T090000Z","dtstart":"2026-01-01T09:00:00Z",)"
                      R"("tz":"Asia/Tokyo")")
        << u"2026-01-01T09:00:00 2026-01-02T09:00:00"_s << QString();
    QTest::newRow("a start that the rule does not make is none")
        << QByteArray(
               R"("rrule":"FREQ=MONTHLY;COUNT=2;BYMONTHDAY=13;BYDAY=FR","dtstart":"1997-09-02T09:00:00")")
        << u"1998-02-13T09:00:00 1998-03-13T09:00:00"_s << QString();
    QTest::newRow("no more than asked for")
        << QByteArray(R"("rrule":"FREQ=SECONDLY","dtstart":"2026-01-01T00:00:00","limit":2)")
        << u"2026-01-01T00:00:00 2026-01-01T00:00:01"_s << u"recurrence.too_many"_s;
}

void CliUnderstandTest::startsOfARule()
{
    QFETCH(QByteArray, asked);
    QFETCH(QString, starts);
    QFETCH(QString, stopped);
    const auto answers = understood(u"occurrences"_s, "{\"id\":\"a\"," + asked + "}\n");
    QCOMPARE(answers.size(), 1);
    QCOMPARE(startsIn(answers.first()).join(u' '), starts);
    QCOMPARE(answers.first().value("stopped"_L1).toString(), stopped);
}

void CliUnderstandTest::startsOfAFile()
{
    const QByteArray ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\n"
                           "BEGIN:VEVENT\r\nUID:a@t\r\nDTSTAMP:20260101T000000Z\r\n"
                           "DTSTART;TZID=Europe/Berlin:20260302T090000\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n"
                           "EXDATE;TZID=Europe/Berlin:20260309T090000\r\nSUMMARY:x\r\nEND:VEVENT\r\n"
                           "BEGIN:VEVENT\r\nUID:a@t\r\nDTSTAMP:20260101T000000Z\r\n"
                           "RECURRENCE-ID:20260316T080000Z\r\nDTSTART;TZID=Europe/Berlin:20260317T110000\r\n"
                           "SUMMARY:x\r\nEND:VEVENT\r\n"
                           "BEGIN:VEVENT\r\nUID:a@t\r\nDTSTAMP:20260101T000000Z\r\n"
                           "RECURRENCE-ID;TZID=Europe/Berlin:20260323T090000\r\nSTATUS:CANCELLED\r\n"
                           "DTSTART;TZID=Europe/Berlin:20260323T090000\r\nSUMMARY:x\r\nEND:VEVENT\r\n"
                           "END:VCALENDAR\r\n";
    const QJsonObject asked{{u"id"_s, 7}, {u"ics"_s, QString::fromUtf8(ics)}, {u"from"_s, u"2026-03-01"_s},
        {u"to"_s, u"2026-12-31"_s}, {u"tz"_s, u"Europe/Lisbon"_s}, {u"limit"_s, 10}};
    const auto answers = understood(u"occurrences"_s, QJsonDocument(asked).toJson(QJsonDocument::Compact));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(startsIn(answers.first()),
        (QStringList{u"2026-03-02T08:00:00"_s, u"2026-03-17T10:00:00"_s, u"2026-03-30T08:00:00"_s}));
    QCOMPARE(answers.first().value("id"_L1).toInt(), 7);
}

void CliUnderstandTest::everyRuleEnds()
{
    // Never, or as good as never: the search gives up and says so where it did not see the end.
    const auto answers = understood(u"occurrences"_s,
        R"({"id":1,"rrule":"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30","dtstart":"2026-01-01T00:00:00"})"
        "\n"
        R"({"id":2,"rrule":"FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1","dtstart":"2026-01-01T00:00:00"})"
        "\n"
        R"({"id":3,"rrule":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31","dtstart":"2026-01-01T00:00:00"})"
        "\n");
    QCOMPARE(answers.size(), 3);
    for (const QJsonObject &answer : answers) {
        QVERIFY(answer.contains("occurrences"_L1));
        QCOMPARE(startsIn(answer), QStringList());
    }
}

void CliUnderstandTest::numbersAreReadFromTheirRegion()
{
    const auto answers = understood(u"phone"_s, R"({"id":"g","raw":"030 / 1234 567","region":"de"})"
                                                "\n"
                                                R"({"id":"p","raw":"+351 912 345 678"})"
                                                "\n"
                                                R"({"id":"n","raw":"12","region":"DE"})"
                                                "\n"
                                                R"({"id":"w","raw":"call me"})"
                                                "\n");
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers[0].value("e164"_L1).toString(), u"+49301234567"_s);
    QCOMPARE(answers[0].value("national"_L1).toString(), u"030 1234567"_s);
    QCOMPARE(answers[0].value("valid"_L1).toBool(), true);
    QCOMPARE(answers[1].value("international"_L1).toString(), u"+351 912 345 678"_s);
    QCOMPARE(answers[2].value("valid"_L1).toBool(true), false);
    QVERIFY(answers[3].value("e164"_L1).isNull());
}

void CliUnderstandTest::aMailIsTakenApart()
{
    const auto answers = understood(u"mail"_s,
        R"({"id":7,"raw":"Yes.\n\nBest,\nAnna Meier\nCoach\n+49 30 901820\n\nOn 3 Mar 2026, at 10:04, Lea wrote:\n> Four?"})"
        "\n");
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.front().value("id"_L1).toInt(), 7);
    QCOMPARE(answers.front().value("body"_L1).toString(), u"Yes."_s);
    QVERIFY(answers.front().value("quoted"_L1).toString().endsWith(u"> Four?"));
    const QJsonObject fields = answers.front().value("fields"_L1).toObject();
    QCOMPARE(fields.value("name"_L1).toString(), u"Anna Meier"_s);
    QCOMPARE(fields.value("phones"_L1).toArray(), QJsonArray{u"+4930901820"_s});
}

void CliUnderstandTest::theBytesOfMailsAreReadInARow()
{
    // More than one process reads.
    constexpr int many = 450;
    const QByteArray mail = "From: =?utf-8?q?Ren=C3=A9?= <r@mail.test>\r\nSubject: Hi\r\n"
                            "Date: Tue, 3 Mar 2026 10:04:00 +0100\r\n\r\nFour?\r\n";
    QByteArray lines;
    for (int at = 0; at < many; ++at)
        lines += "{\"id\":" + QByteArray::number(at) + ",\"raw_b64\":\"" + mail.toBase64() + "\"}\n";
    lines += "{\"id\":\"bad\",\"raw_b64\":\"%\"}\n{\"id\":\"none\",\"raw_b64\":\"\"}\n";
    const auto answers = understood(u"mime"_s, lines);
    QCOMPARE(answers.size(), many + 2);
    for (int at = 0; at < many; ++at) {
        QCOMPARE(answers[at].value("id"_L1).toInt(), at);
        QCOMPARE(answers[at].value("from"_L1).toString(), u"René <r@mail.test>"_s);
        QCOMPARE(answers[at].value("date"_L1).toString(), u"2026-03-03T10:04:00+01:00"_s);
        QCOMPARE(answers[at].value("text"_L1).toString(), u"Four?"_s);
    }
    const auto reason = [](const QJsonObject &answer) {
        return answer.value("error"_L1).toObject().value("reason"_L1).toString();
    };
    QCOMPARE(reason(answers[many]), u"understand.not_base64"_s);
    QCOMPARE(reason(answers[many + 1]), u"mail.unreadable"_s);
}

void CliUnderstandTest::aWholeMessageIsUnderstood()
{
    const QByteArray mail =
        "From: Jordan <jordan@client.test>\r\nCc: Alex Chen <alex@acme.test>\r\n"
        "Message-ID: <a1@client.test>\r\nSubject: next session\r\n\r\n"
        "I'd like to book a follow-up on Tuesday at 15:00, by phone. Priya (my EA) will join too.\r\n"
        "\r\nBest,\r\nJordan Miles\r\n";
    const QJsonObject asked{{u"id"_s, 1}, {u"raw_b64"_s, QString::fromLatin1(mail.toBase64())},
        {u"reference"_s, u"2026-03-02T09:00:00"_s}, {u"tz"_s, u"Europe/Berlin"_s},
        {u"catalogue"_s,
            QJsonArray{
                QJsonObject{{u"id"_s, u"s1"_s}, {u"name"_s, u"Initial Consultation"_s}, {u"minutes"_s, 60}},
                QJsonObject{{u"id"_s, u"s2"_s}, {u"name"_s, u"Follow-up"_s}, {u"minutes"_s, 45}}}}};
    const auto answers = understood(u"message"_s, QJsonDocument(asked).toJson(QJsonDocument::Compact) + '\n');
    QCOMPARE(answers.size(), 1);
    const QJsonObject &answer = answers.front();
    QCOMPARE(answer.value("intentType"_L1).toString(), u"request_to_book"_s);
    QCOMPARE(answer.value("sourceMessageId"_L1).toString(), u"a1@client.test"_s);
    QCOMPARE(answer.value("missing"_L1).toArray(), QJsonArray());
    QVERIFY(!answer.value("ignored"_L1).toBool(true));
    const QJsonObject entities = answer.value("entities"_L1).toObject();
    QCOMPARE(entities.value("datetime"_L1).toString(), u"2026-03-03T15:00:00+01:00"_s);
    QCOMPARE(entities.value("serviceId"_L1).toString(), u"s2"_s);
    QCOMPARE(entities.value("duration"_L1).toInt(), 45);
    const QJsonObject mode = entities.value("meeting_mode_preferences"_L1).toArray().first().toObject();
    QCOMPARE(mode.value("value"_L1).toString(), u"phone"_s);
    QCOMPARE(mode.value("rationale"_L1).toString(), u"by phone"_s);
    const QJsonArray people = entities.value("participants"_L1).toArray();
    QCOMPARE(people.size(), 3);
    QCOMPARE(people[0].toObject().value("email"_L1).toString(), u"jordan@client.test"_s);
    QCOMPARE(people[2].toObject().value("name"_L1).toString(), u"Priya"_s);
    QVERIFY(people[2].toObject().value("require_review"_L1).toBool());
}

void CliUnderstandTest::intentsHaveTheirWords()
{
    const auto answers = understood(u"intent"_s,
        "{\"id\":1,\"text\":\"😀 Thanks! Sadly I have to cancel our session on Friday.\"}\n"
        "{\"id\":2,\"text\":\"Tuesday 3pm works\",\"answers_offer\":true}\n{\"id\":3,\"text\":\"hmm "
        "maybe\"}\n");
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0].value("intent"_L1).toString(), u"cancel"_s);
    QCOMPARE(answers[0].value("lang"_L1).toString(), u"en"_s);
    QCOMPARE(answers[0].value("confidences"_L1).toObject().size(), 6);
    const QJsonObject snippet = answers[0].value("snippets"_L1).toArray().first().toObject();
    QVERIFY(snippet.value("text"_L1).toString().contains(u"cancel"_s));
    // The picture is one code point.
    const QString text = u"😀 Thanks! Sadly I have to cancel our session on Friday."_s;
    const auto points = text.toUcs4();
    const QJsonArray span = snippet.value("span"_L1).toArray();
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()) + span[0].toInt(),
                 span[1].toInt() - span[0].toInt()),
        snippet.value("text"_L1).toString());
    QCOMPARE(answers[1].value("intent"_L1).toString(), u"confirm"_s);
    QCOMPARE(answers[2].value("intent"_L1).toString(), u"unknown"_s);
}

void CliUnderstandTest::everyLineHasItsAnswer()
{
    const auto answers = understood(u"phone"_s, "not json\n\n"
                                                R"({"id":2,"raw":5})"
                                                "\n"
                                                R"({"id":3,"raw":"+4930123456"})");
    QCOMPARE(answers.size(), 3);
    const auto reason = [&](int at) {
        return answers[at].value("error"_L1).toObject().value("reason"_L1).toString();
    };
    QCOMPARE(reason(0), u"understand.not_an_object"_s);
    QCOMPARE(reason(1), u"understand.missing"_s);
    QCOMPARE(answers[1].value("id"_L1).toInt(), 2);
    QCOMPARE(answers[2].value("id"_L1).toInt(), 3);
    QVERIFY(!answers[2].contains("error"_L1));
}

void CliUnderstandTest::aLineIsAnsweredWhileTheNextIsAwaited()
{
    QProcess process;
    process.start(
        QStringLiteral(SOLOPILOT_BINARY_DIR "/app/solopilot-cli"), QStringList{u"understand"_s, u"phone"_s});
    constexpr int longest = 60'000;
    for (int id = 1; id <= 3; ++id) {
        process.write(u"{\"id\":%1,\"raw\":\"+351912345678\"}\n"_s.arg(id).toUtf8());
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(longest));
        QCOMPARE(QJsonDocument::fromJson(process.readLine()).object().value("id"_L1).toInt(), id);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(longest));
    QCOMPARE(process.exitCode(), 0);
}

void CliUnderstandTest::unknownKindsAreRefused()
{
    const CliAnswer answer = runCli({u"understand"_s, u"weather"_s, u"--json"_s});
    QCOMPARE(answer.exit, 2);
    QCOMPARE(runCli({u"understand"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(CliUnderstandTest)
#include "cli_understand_test.moc"
