// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/messages/message_reader.h"

#include <QTest>

using namespace sp;
using namespace sp::understanding;
using namespace Qt::StringLiterals;

namespace {

/// Monday, 2 March 2026, nine in the morning in Berlin.
MessageContext context()
{
    MessageContext known;
    known.time.reference = *parseLocalTime("2026-03-02T09:00:00");
    known.time.zone = *TimeZone::create("Europe/Berlin");
    known.request.catalogue = {{u"1"_s, u"Initial Consultation"_s, 60}, {u"2"_s, u"Follow-up"_s, 45}};
    return known;
}

}  // namespace

class MessageReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = MessageReader::create();
        QVERIFY(made);
        m_reader.emplace(*std::move(made));
    }
    void readsWhatAMessageSays_data();
    void readsWhatAMessageSays();
    void takesTheSubjectWhereTheWordsAreOpen();

private:
    std::optional<MessageReader> m_reader;
};

void MessageReaderTest::readsWhatAMessageSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("answersOffer");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("missing");
    // clang-format off
    QTest::newRow("F03.1.1 a slot confirmed") << u"Tuesday 3pm works"_s << true << u"confirm"_s << u"2026-03-03T15:00:00"_s << 0 << QString();
    QTest::newRow("F03.1.2 a time alone") << u"next Tuesday at 3"_s << false << u"propose_time"_s << u"2026-03-03T15:00:00"_s << 0 << QString();
    QTest::newRow("F03.1.3 moved, without a time") << u"Can we move to tomorrow?"_s << true << u"reschedule"_s << u"2026-03-03T00:00:00"_s << 0 << u"time"_s;
    QTest::newRow("F03.1.4 cancelled in Spanish") << u"Necesito cancelar mi cita, la que tengo mañana"_s << false << u"cancel"_s << u"2026-03-03T00:00:00"_s << 0 << QString();
    QTest::newRow("F03.1.5 service and duration") << u"Let's do a follow-up on Thursday at 3pm"_s << false << u"request_to_book"_s << u"2026-03-05T15:00:00"_s << 45 << QString();
    QTest::newRow("F01.3.1 a duration said") << u"I'd like to book an initial consultation on Wednesday at 10:00, 30 min please"_s << false << u"request_to_book"_s << u"2026-03-04T10:00:00"_s << 30 << QString();
    QTest::newRow("nothing but the wish") << u"Hi, I would like to make an appointment with you please"_s << false << u"request_to_book"_s << QString() << 0 << u"day time service"_s;
    // clang-format on
}

void MessageReaderTest::readsWhatAMessageSays()
{
    QFETCH(QString, text);
    QFETCH(bool, answersOffer);
    MessageContext known = context();
    known.intent.answersOffer = answersOffer;
    const MessageReading reading = m_reader->read(text, known);
    QTEST(QString::fromLatin1(reading.type), "type");
    QString start;
    if (reading.when)
        start = QString::fromLatin1(localTimeText(*reading.times[*reading.when].start));
    QTEST(start, "start");
    QTEST(reading.minutes.value_or(0), "minutes");
    QStringList missing;
    for (const Missing each : reading.missing)
        missing << QString::fromLatin1(missingCode(each));
    QTEST(missing.join(u' '), "missing");
}

void MessageReaderTest::takesTheSubjectWhereTheWordsAreOpen()
{
    MessageContext known = context();
    QCOMPARE(m_reader->read(u"see above"_s, known).intent.primary, unknownIntent);
    known.subject = u"I have to cancel my appointment on Friday"_s;
    const MessageReading reading = m_reader->read(u"see above"_s, known);
    QCOMPARE(QString::fromLatin1(reading.type), u"cancel"_s);
    for (const IntentSnippet &each : reading.intent.snippets)
        QVERIFY(each.begin + each.length <= 9);
}

QTEST_APPLESS_MAIN(MessageReaderTest)
#include "message_reader_test.moc"
