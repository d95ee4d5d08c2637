// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/request_details.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sp::understanding;
using namespace Qt::StringLiterals;

class RequestDetailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWaysToMeetInTheirOrder();
    void readsHowToMeet_data();
    void readsHowToMeet();
    void resolvesServices();
    void namesParticipants();
    void readsTheRest_data();
    void readsTheRest();
    void takesWhateverIsWritten();
};

void RequestDetailsTest::readsWaysToMeetInTheirOrder()
{
    // F01.3.3
    const QString text =
        u"Prefer Zoom; if not, phone at +1 (415) 555-0199; or meet at 123 Main St, San Francisco"_s;
    const RequestDetails details = readRequestDetails(text);
    QCOMPARE(details.modes.size(), std::size_t(3));
    QCOMPARE(details.modes[0].value, MeetingMode::Video);
    QCOMPARE(details.modes[1].value, MeetingMode::Phone);
    QCOMPARE(details.modes[2].value, MeetingMode::InPerson);
    QCOMPARE(details.platform->value, u"Zoom"_s);
    QVERIFY(details.platform->confidence >= 0.9F);
    QCOMPARE(text.mid(details.platform->from, details.platform->to - details.platform->from), u"Zoom"_s);
    QCOMPARE(details.phone->value, "+14155550199");
    QVERIFY(details.phone->confidence >= 0.9F);
    QCOMPARE(details.address->value, u"123 Main St, San Francisco"_s);
    QVERIFY(details.address->confidence >= 0.85F);
}

void RequestDetailsTest::readsHowToMeet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("modes");
    QTest::addColumn<QString>("platform");
    QTest::newRow("F01.3.6 Spanish")
        << u"Podemos vernos el lunes 10/11 a las 16h por Google Meet. Zona horaria: CET."_s << u"video"_s
        << u"Google Meet"_s;
    QTest::newRow("French, at the practice")
        << u"Je préfère venir à votre cabinet, sinon par téléphone"_s << u"in_person phone"_s << QString();
    QTest::newRow("German, by Teams") << u"Gern per Video über Teams"_s << u"video"_s << u"Microsoft Teams"_s;
    QTest::newRow("Portuguese") << u"Pode me ligar ou prefere pessoalmente?"_s << u"in_person"_s << QString();
    QTest::newRow("Italian") << u"Meglio di persona, nel suo studio"_s << u"in_person"_s << QString();
    QTest::newRow("teams of people are no platform")
        << u"We are two teams of five people"_s << QString() << QString();
    QTest::newRow("nothing said") << u"See you on Tuesday"_s << QString() << QString();
}

void RequestDetailsTest::readsHowToMeet()
{
    QFETCH(QString, text);
    const RequestDetails details = readRequestDetails(text);
    QStringList modes;
    for (const auto &mode : details.modes)
        modes << QString::fromLatin1(meetingModeCode(mode.value));
    QTEST(modes.join(u' '), "modes");
    QTEST(details.platform ? details.platform->value : QString(), "platform");
}

void RequestDetailsTest::resolvesServices()
{
    const RequestContext context{
        {{u"1"_s, u"Initial Consultation"_s, 60}, {u"2"_s, u"Follow-up"_s, 45},
            {u"3"_s, u"Career coaching"_s, 60}, {u"4"_s, u"Executive coaching"_s, 90}},
        {}};
    // F03.1.5
    auto services = readRequestDetails(u"Let's do a follow-up next Tue at 3", context).services;
    QVERIFY(!services.empty());
    QCOMPARE(services.front().value, std::size_t(1));
    QVERIFY(services.front().confidence >= 0.85F);
    services = readRequestDetails(u"I'd like some carrer coaching please", context).services;
    QCOMPARE(services.front().value, std::size_t(2));
    // A word that two services share names neither: both are offered, and they are even.
    services = readRequestDetails(u"an hour of coaching", context).services;
    QVERIFY(services.size() != 1);
    QVERIFY(services.empty() || services.front().confidence < 0.85F);
    QVERIFY(readRequestDetails(u"Tuesday works", context).services.empty());
}

void RequestDetailsTest::namesParticipants()
{
    // F01.3.2
    const auto people =
        readRequestDetails(u"Could Alex Chen <alex@acme.com> and Priya (my EA) join? I'd also bring "
                           u"my colleague Ben Ott, and my husband.")
            .participants;
    QCOMPARE(people.size(), std::size_t(4));
    QCOMPARE(people[0].value.name, u"Alex Chen"_s);
    QCOMPARE(people[0].value.email, u"alex@acme.com"_s);
    QVERIFY(people[0].confidence >= 0.9F);
    QCOMPARE(people[1].value.name, u"Priya"_s);
    QVERIFY(people[1].confidence < 0.9F);
    QCOMPARE(people[2].value.name, u"Ben Ott"_s);
    QCOMPARE(people[3].value.relation, u"my husband"_s);
    QVERIFY(people[3].value.name.isEmpty());
}

void RequestDetailsTest::readsTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("value");
    QTest::newRow("count in digits") << u"I'd like 4 sessions in May"_s << u"sessions"_s << u"4"_s;
    QTest::newRow("count in words") << u"we want six weekly sessions"_s << u"sessions"_s << u"6"_s;
    QTest::newRow("a package") << u"quiero el bono de cinco"_s << u"sessions"_s << u"5"_s;
    QTest::newRow("German package") << u"Ich nehme das Fünferpaket"_s << u"sessions"_s << u"5"_s;
    QTest::newRow("a session is no count") << u"I'd like a session at 3"_s << u"sessions"_s << QString();
    QTest::newRow("answer in English") << u"Bitte antworten Sie auf Englisch"_s << u"answer"_s << u"en"_s;
    QTest::newRow("a course in English is no answer")
        << u"Do you give courses in English?"_s << u"answer"_s << QString();
    QTest::newRow("topic") << u"Can we meet to talk about my divorce, maybe Friday?"_s << u"topic"_s
                           << u"my divorce"_s;
    QTest::newRow("topic in French") << u"On se voit jeudi au sujet de mon bail ?"_s << u"topic"_s
                                     << u"mon bail"_s;
    QTest::newRow("about a time is no topic") << u"at about 3 on Friday"_s << u"topic"_s << QString();
    QTest::newRow("street in French")
        << u"Venez au 12 rue Haute, 75002 Paris svp"_s << u"address"_s << u"12 rue Haute, 75002 Paris"_s;
    QTest::newRow("street in German") << u"Treffen in der Hauptstraße 12, 10115 Berlin"_s << u"address"_s
                                      << u"Hauptstraße 12, 10115 Berlin"_s;
    QTest::newRow("street in Spanish")
        << u"Estoy en la calle Mayor 12, Madrid"_s << u"address"_s << u"calle Mayor 12, Madrid"_s;
    QTest::newRow("link") << u"Here: https://zoom.us/j/123 at 3"_s << u"link"_s << u"https://zoom.us/j/123"_s;
}

void RequestDetailsTest::readsTheRest()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const RequestDetails details = readRequestDetails(text);
    QString value;
    if (what == u"sessions")
        value = details.sessions ? QString::number(details.sessions->value) : QString();
    else if (what == u"answer")
        value = details.answerIn ? QString::fromLatin1(details.answerIn->value) : QString();
    else if (what == u"topic")
        value = details.topic ? details.topic->value : QString();
    else if (what == u"address")
        value = details.address ? details.address->value : QString();
    else
        value = details.link ? details.link->value : QString();
    QTEST(value, "value");
}

void RequestDetailsTest::takesWhateverIsWritten()
{
    for (const QString &part : {u"a"_s, u"Ab "_s, u"12 Ab "_s, u"my wife "_s, u"rua Ab "_s, u"about "_s,
             u"\n"_s, u"😀"_s, u"Calle A "_s, u"a@b.de "_s, QString(QChar(0xD800))}) {
        QElapsedTimer clock;
        clock.start();
        const QString text = part.repeated(65'536 / part.size());
        const RequestDetails details = readRequestDetails(text, {{{u"1"_s, u"Career coaching"_s, 60}}, "DE"});
        QVERIFY2(clock.elapsed() < 500, qPrintable(part + QString::number(clock.elapsed())));
        QVERIFY(details.participants.size() <= 30);
    }
}

QTEST_APPLESS_MAIN(RequestDetailsTest)
#include "request_details_test.moc"
