// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/google/google_event.h"

#include "core/base/json.h"

#include <QRegularExpression>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    if (!object)
        qFatal("%s", text.constData());
    return *object;
}

std::optional<CalendarEvent> read(const QByteArray &members)
{
    return readGoogleEvent(json('{' + members + '}'), *TimeZone::create("Europe/Berlin"));
}

/// "20261027T093000 Europe/Berlin"
QByteArray said(const CalendarTime &time)
{
    return calendarTimeText(time) + (time.zone ? ' ' + time.zone->name() : QByteArray());
}

}  // namespace

class GoogleEventTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void readsWhatIsSaid();
    void leavesOutWhatHasNoTime();
    void readsRecurrence();
    void joinsASeries();
    void namesEvents();
    void saysWhatGoes();
};

void GoogleEventTest::readsTimes_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const QByteArray &start, const QByteArray &wanted) {
        QTest::newRow(name) << start << wanted;
    };
    row("a zone", R"("dateTime":"2026-10-27T09:30:00+01:00","timeZone":"Europe/Berlin")",
        "20261027T093000 Europe/Berlin");
    row("told in another zone", R"("dateTime":"2026-10-27T08:30:00Z","timeZone":"Europe/Berlin")",
        "20261027T093000 Europe/Berlin");
    row("no zone", R"("dateTime":"2026-10-27T08:30:00Z")", "20261027T093000 Europe/Berlin");
    row("no offset", R"("dateTime":"2026-10-27T09:30:00","timeZone":"America/New_York")",
        "20261027T093000 America/New_York");
    row("a zone of nobody", R"("dateTime":"2026-10-27T08:30:00Z","timeZone":"Mars/Olympus")",
        "20261027T093000 Europe/Berlin");
    row("UTC", R"("dateTime":"2026-10-27T08:30:00Z","timeZone":"UTC")", "20261027T083000Z");
    row("the first of a repeated hour", R"("dateTime":"2026-10-25T02:30:00+02:00")",
        "20261025T023000 Europe/Berlin");
    row("the second of a repeated hour", R"("dateTime":"2026-10-25T02:30:00+01:00")", "20261025T013000Z");
}

void GoogleEventTest::readsTimes()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, wanted);
    const auto event = read("\"start\":{" + start + "},\"end\":{\"dateTime\":\"2026-10-28T09:30:00Z\"}");
    QVERIFY(event);
    QCOMPARE(said(event->when.start), wanted);
}

void GoogleEventTest::readsWhatIsSaid()
{
    const auto event =
        read(R"("start":{"date":"2026-10-27"},"end":{"date":"2026-10-28"},"iCalUID":"u@google.com",
        "summary":"S","description":"D","location":"L","status":"tentative","transparency":"transparent",
        "visibility":"private","sequence":3,"updated":"2026-01-02T03:04:05.678Z",
        "hangoutLink":"https://meet.example/old","source":{"url":"https://source.example"},
        "conferenceData":{"entryPoints":[{"entryPointType":"phone","uri":"tel:1"},
            {"entryPointType":"video","uri":"https://meet.example/a"}]},
        "organizer":{"email":"o@a.example","displayName":"O"},
        "attendees":[{"email":"a@a.example","responseStatus":"declined","optional":true}])");
    QVERIFY(event);
    QCOMPARE(event->uid, QByteArray("u@google.com"));
    QCOMPARE(event->summary + event->description + event->location, u"SDL"_s);
    QCOMPARE(event->status + event->transparency + event->classification,
        QByteArray("TENTATIVETRANSPARENTPRIVATE"));
    QCOMPARE(event->sequence, 3);
    QCOMPARE(event->url, u"https://meet.example/a"_s);
    QCOMPARE(event->organizer->email, u"o@a.example"_s);
    QCOMPARE(
        event->attendees[0].participation + event->attendees[0].role, QByteArray("DECLINEDOPT-PARTICIPANT"));
    QCOMPARE(said(event->when.start) + said(*event->end), QByteArray("2026102720261028"));
    const QByteArray text = remoteText({*event, {}});
    QVERIFY(text.contains("\r\nDTSTAMP:20260102T030405Z\r\n"));
    const auto ours =
        read(R"("start":{"date":"2026-10-27"},"end":{"date":"2026-10-28"},"iCalUID":"u@google.com",
        "extendedProperties":{"private":{"solopilotUid":"mine@praxis.example"}})");
    QCOMPARE(ours->uid, QByteArray("mine@praxis.example"));
}

void GoogleEventTest::leavesOutWhatHasNoTime()
{
    QVERIFY(!read(R"("id":"a","status":"cancelled")"));
    QVERIFY(!read(R"("start":{"date":"2026-10-27"})"));
    QVERIFY(!read(R"("start":{"date":"2026-13-27"},"end":{"date":"2026-10-28"})"));
    QVERIFY(!read(R"("start":{"date":"2026-10-27"},"end":{"dateTime":"2026-10-28T00:00:00Z"})"));
    QVERIFY(!read(R"("start":{"dateTime":"soon"},"end":{"dateTime":"2026-10-28T00:00:00Z"})"));
}

void GoogleEventTest::readsRecurrence()
{
    const auto event = read(R"("start":{"dateTime":"2026-10-06T10:00:00+02:00","timeZone":"Europe/Berlin"},
        "end":{"dateTime":"2026-10-06T11:00:00+02:00"},"recurrence":["EXDATE;TZID=Europe/Berlin:20261013T100000,20261020T100000",
        "RRULE:FREQ=WEEKLY;UNTIL=20261231T225959Z","RDATE;VALUE=DATE:20261224","RRULE:FREQ=NEVER","nonsense"])");
    QVERIFY(event);
    QCOMPARE(event->when.rules, std::vector<QByteArray>{"FREQ=WEEKLY;UNTIL=20261231T225959Z"});
    QCOMPARE(event->when.excludedDates.size(), std::size_t(2));
    QCOMPARE(said(event->when.excludedDates[1]), QByteArray("20261020T100000 Europe/Berlin"));
    QCOMPARE(event->when.extraDates.size(), std::size_t(1));
}

void GoogleEventTest::joinsASeries()
{
    const TimeZone berlin = *TimeZone::create("Europe/Berlin");
    auto master =
        read(R"("iCalUID":"u","start":{"dateTime":"2026-10-06T10:00:00+02:00","timeZone":"Europe/Berlin"},
        "end":{"dateTime":"2026-10-06T11:00:00+02:00"},"recurrence":["RRULE:FREQ=WEEKLY","EXDATE;TZID=Europe/Berlin:20261020T100000"])");
    const auto instance = [](const QByteArray &original, const QByteArray &more) {
        return json(R"({"originalStartTime":{"dateTime":")" + original + R"("},)" + more + '}');
    };
    const RemoteSeries series = joinGoogleSeries(*master,
        {instance("2026-10-13T08:00:00Z", R"("status":"cancelled")"),
            instance("2026-10-20T08:00:00Z", R"("status":"cancelled")"),
            instance("2026-10-27T09:00:00Z",
                R"("iCalUID":"other","start":{"dateTime":"2026-10-28T15:00:00Z"},"end":{"dateTime":"2026-10-28T16:00:00Z"})")},
        berlin);
    QCOMPARE(series.master.when.excludedDates.size(), std::size_t(2));
    QCOMPARE(series.overrides.size(), std::size_t(1));
    QCOMPARE(said(*series.overrides[0].recurrenceId), QByteArray("20261027T100000 Europe/Berlin"));
    QCOMPARE(series.overrides[0].uid, QByteArray("u"));
}

void GoogleEventTest::namesEvents()
{
    const QByteArray id = googleIdFor("one@praxis.example");
    QVERIFY(QRegularExpression(u"^[a-v0-9]{5,1024}$"_s).match(QString::fromLatin1(id)).hasMatch());
    QCOMPARE(googleIdFor("one@praxis.example"), id);
    QVERIFY(googleIdFor("two@praxis.example") != id);
    const TimeZone berlin = *TimeZone::create("Europe/Berlin");
    const LocalTime local = *parseLocalTime("2026-10-27T09:30");
    QCOMPARE(
        googleInstanceId("m", {local, TimeKind::Zoned, berlin}, berlin), QByteArray("m_20261027T083000Z"));
    QCOMPARE(googleInstanceId("m", {local, TimeKind::Floating, std::nullopt}, berlin),
        QByteArray("m_20261027T083000Z"));
    QCOMPARE(
        googleInstanceId("m", {local, TimeKind::AllDay, std::nullopt}, berlin), QByteArray("m_20261027"));
}

void GoogleEventTest::saysWhatGoes()
{
    CalendarEvent event;
    event.when.start = {*parseLocalTime("2026-10-27T09:30"), TimeKind::Floating, std::nullopt};
    event.url = u"javascript:alert(1)"_s;
    const QJsonObject item = writeGoogleEvent(event, *TimeZone::create("Europe/Berlin"));
    for (const auto &name : {u"summary"_s, u"description"_s, u"location"_s, u"source"_s, u"recurrence"_s})
        QVERIFY2(item.value(name).isNull(), qPrintable(name));
    const QJsonObject start = item.value(u"start"_s).toObject();
    QCOMPARE(start.value(u"dateTime"_s).toString(), u"2026-10-27T09:30:00"_s);
    QCOMPARE(start.value(u"timeZone"_s).toString(), u"Europe/Berlin"_s);
    QVERIFY(start.value(u"date"_s).isNull());
    event.recurrenceId = event.when.start;
    QVERIFY(!writeGoogleEvent(event, TimeZone::utc()).contains(u"recurrence"_s));
}

QTEST_GUILESS_MAIN(GoogleEventTest)
#include "google_event_test.moc"
