// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/remote/support/calendar_contract.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sp::test {

namespace {

const QByteArray berlin = ";TZID=Europe/Berlin:";

RemoteWrite fresh(const QByteArray &uid, const QByteArray &text)
{
    return {.uid = uid, .text = text};
}

QByteArray single(const QByteArray &uid, const QByteArray &title, const QByteArray &hour = "09")
{
    return calendarText({"UID:" + uid + "\r\nSUMMARY:" + title + "\r\nDTSTART" + berlin + "20261027T" + hour +
                         "3000\r\nDTEND" + berlin + "20261027T" + hour + "5000"});
}

/// A weekly series with what is given behind its master: further lines, and further events.
QByteArray weekly(const QByteArray &uid, const QByteArray &more = {}, const QByteArrayList &others = {})
{
    return calendarText(
        QByteArrayList{"UID:" + uid + "\r\nSUMMARY:Weekly\r\nDTSTART" + berlin + "20261006T100000\r\nDTEND" +
                       berlin + "20261006T105000\r\nRRULE:FREQ=WEEKLY;COUNT=8;BYDAY=TU" + more} +
        others);
}

QByteArray moved(const QByteArray &uid)
{
    return "UID:" + uid + "\r\nSUMMARY:Moved\r\nRECURRENCE-ID" + berlin + "20261103T100000\r\nDTSTART" +
           berlin + "20261104T140000\r\nDTEND" + berlin + "20261104T145000";
}

}  // namespace

HttpClientSettings impatient()
{
    return {.idle = std::chrono::milliseconds(1'500),
        .total = std::chrono::milliseconds(3'000),
        .mostBytes = 4'000'000};
}

QByteArray calendarText(const QByteArrayList &events)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n";
    for (const QByteArray &event : events)
        text += "BEGIN:VEVENT\r\nDTSTAMP:20260101T000000Z\r\n" + event + "\r\nEND:VEVENT\r\n";
    return text + "END:VCALENDAR\r\n";
}

RemoteSeries seriesOf(const QByteArray &text)
{
    auto series = readRemoteSeries(ForeignFiles(nullptr), text);
    if (!series)
        qFatal("%s: %s", series.error().reason.constData(), text.constData());
    return *std::move(series);
}

std::map<QByteArray, RemoteObject> wholeOf(const Place &place)
{
    std::map<QByteArray, RemoteObject> all;
    const auto changes = place.calendars.changes(place.calendar, {});
    if (!changes || !changes->whole)
        qFatal("no calendar");
    for (const RemoteObject &object : changes->objects)
        all[seriesOf(object.text).master.uid] = object;
    if (all.size() != changes->objects.size())
        qFatal("two of one uid");
    return all;
}

void addSamples()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("override");
    const auto row = [](const char *name, const QByteArray &lines, const QByteArray &other = {}) {
        QTest::newRow(name) << lines << other;
    };
    row("an hour in a zone",
        "SUMMARY:Sitzung\r\nDTSTART;TZID=Europe/Lisbon:20261027T093000\r\nDURATION:PT1H");
    row("an hour in UTC", "SUMMARY:Call\r\nDTSTART:20261027T093000Z\r\nDTEND:20261027T103000Z");
    row("all that can be said", "SUMMARY:Größe\\, „Ton“ \\; 🙂\r\nDESCRIPTION:Zeile 1\\nZeile "
                                "2\r\nLOCATION:Raum 1\\nHof\r\nSTATUS:TENTATIVE\r\n"
                                "CLASS:PRIVATE\r\nDTSTART;TZID=Europe/"
                                "Berlin:20261027T093000\r\nDTEND;TZID=Europe/Berlin:20261027T103000");
    row("not busy",
        "SUMMARY:Frei\r\nTRANSP:TRANSPARENT\r\nDTSTART:20261027T093000Z\r\nDTEND:20261027T103000Z");
    row("a day", "SUMMARY:Urlaub\r\nDTSTART;VALUE=DATE:20261027");
    row("days", "SUMMARY:Urlaub\r\nDTSTART;VALUE=DATE:20261027\r\nDTEND;VALUE=DATE:20261030");
    row("a night when clocks change", "SUMMARY:Nacht\r\nDTSTART;TZID=Europe/"
                                      "Berlin:20261025T013000\r\nDTEND;TZID=Europe/Berlin:20261025T033000");
    row("every second day", "SUMMARY:Lauf\r\nDTSTART;TZID=Europe/Berlin:20261006T070000\r\nDURATION:PT30M\r\n"
                            "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=10");
    row("every week, but",
        "SUMMARY:Woche\r\nDTSTART;TZID=Europe/Berlin:20261006T100000\r\nDTEND;TZID=Europe/"
        "Berlin:20261006T105000\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=8;BYDAY=TU\r\nEXDATE;TZID=Europe/Berlin:20261027T100000",
        "SUMMARY:Verlegt\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261103T100000\r\n"
        "DTSTART;TZID=Europe/Berlin:20261104T140000\r\nDTEND;TZID=Europe/Berlin:20261104T145000");
    row("days that come again",
        "SUMMARY:Markt\r\nDTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261002\r\n"
        "RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=6\r\nEXDATE;VALUE=DATE:20261105",
        "SUMMARY:Markt\\, später\r\nRECURRENCE-ID;VALUE=DATE:20261203\r\nDTSTART;VALUE=DATE:20261204");
    row("every month without end", "SUMMARY:Miete\r\nDTSTART:20261001T080000Z\r\nDTEND:20261001T081500Z\r\n"
                                   "RRULE:FREQ=MONTHLY;BYMONTHDAY=1");
    row("every year", "SUMMARY:Steuer\r\nDTSTART;TZID=Europe/Berlin:20260531T090000\r\nDURATION:PT2H\r\n"
                      "RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31;COUNT=3");
}

void writesAndReadsBack(const Place &place)
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, override);
    const QByteArray uid =
        "sample-" + QByteArray(QTest::currentDataTag()).replace(' ', '-') + "@praxis.example";
    QByteArrayList events{"UID:" + uid + "\r\n" + lines};
    if (!override.isEmpty())
        events << "UID:" + uid + "\r\n" + override;
    const QByteArray text = calendarText(events);
    const auto version = place.calendars.write(place.calendar, fresh(uid, text));
    QCOMPARE(reasonOf(version), QByteArray("ok"));
    const auto all = wholeOf(place);
    QVERIFY(all.contains(uid));
    const RemoteObject &there = all.at(uid);
    QCOMPARE(there.id, version->id);
    QCOMPARE(there.etag, version->etag);
    QVERIFY2(looksTheSame(seriesOf(there.text), seriesOf(text)), there.text.constData());
    // Times stay on the wall clock they were made on.
    QCOMPARE(seriesOf(there.text).master.when.start, seriesOf(text).master.when.start);
}

void makesOneOfTheSame(const Place &place)
{
    const QByteArray uid = "twice@praxis.example";
    const auto first = place.calendars.write(place.calendar, fresh(uid, single(uid, "Once")));
    const auto second = place.calendars.write(place.calendar, fresh(uid, single(uid, "Once")));
    QCOMPARE(reasonOf(first) + reasonOf(second), QByteArray("okok"));
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->etag, first->etag);
    // Another one of this uid is no repetition.
    QCOMPARE(reasonOf(place.calendars.write(place.calendar, fresh(uid, single(uid, "Other")))),
        QByteArray("remote.changed"));
    // Made again after it was removed.
    QCOMPARE(reasonOf(place.calendars.remove(place.calendar, first->id, first->etag)), QByteArray("ok"));
    QVERIFY(!wholeOf(place).contains(uid));
    QCOMPARE(
        reasonOf(place.calendars.write(place.calendar, fresh(uid, single(uid, "Once")))), QByteArray("ok"));
    QVERIFY(wholeOf(place).contains(uid));
}

void tellsWhatChangedSince(const Place &place)
{
    const auto changesSince = [&](const QByteArray &token) {
        auto changes = place.calendars.changes(place.calendar, token);
        if (!changes)
            qFatal("%s", changes.error().reason.constData());
        return *std::move(changes);
    };
    const auto one = place.calendars.write(place.calendar, fresh("since-1", single("since-1", "One")));
    const auto series = place.calendars.write(place.calendar, fresh("since-2", weekly("since-2")));
    QCOMPARE(reasonOf(one) + reasonOf(series), QByteArray("okok"));
    const QByteArray start = changesSince({}).token;
    QVERIFY(!start.isEmpty());
    const RemoteChanges none = changesSince(start);
    QVERIFY(none.objects.empty() && !none.whole && !none.token.isEmpty());

    // A change of one occurrence tells the series whole.
    const auto changed = place.calendars.write(
        place.calendar, {series->id, series->etag, "since-2", weekly("since-2", {}, {moved("since-2")})});
    QCOMPARE(reasonOf(changed), QByteArray("ok"));
    QVERIFY(changed->etag != series->etag);
    RemoteChanges since = changesSince(none.token);
    QCOMPARE(since.objects.size(), std::size_t(1));
    QCOMPARE(since.objects[0].id, series->id);
    QCOMPARE(since.objects[0].etag, changed->etag);
    QCOMPARE(seriesOf(since.objects[0].text).overrides.size(), std::size_t(1));

    QCOMPARE(reasonOf(place.calendars.remove(place.calendar, one->id, one->etag)), QByteArray("ok"));
    since = changesSince(since.token);
    QCOMPARE(since.objects.size(), std::size_t(1));
    QVERIFY(since.objects[0].id == one->id && since.objects[0].gone && since.objects[0].text.isEmpty());
    // Asked with the token of before, all of it is told once more.
    QCOMPARE(changesSince(start).objects.size(), std::size_t(2));

    place.peer.ask({{u"do"_s, u"expire"_s}});
    const auto late = place.calendars.changes(place.calendar, since.token);
    QCOMPARE(reasonOf(late), QByteArray("remote.token_expired"));
    QVERIFY(late.error().code == ErrorCode::Conflict);
    QVERIFY(wholeOf(place).contains("since-2"));
}

void takesOccurrencesBack(const Place &place)
{
    const QByteArray uid = "back@praxis.example";
    RemoteVersion version;
    for (const QByteArray &text : {weekly(uid, {}, {moved(uid)}), weekly(uid),
             weekly(uid, "\r\nEXDATE;TZID=Europe/Berlin:20261103T100000"),
             weekly(uid, {}, {moved(uid)}).replace("Moved", "Again")}) {
        // Not every service can bring an occurrence back that was left out.
        const auto next = place.calendars.write(place.calendar, {version.id, version.etag, uid, text});
        if (reasonOf(next) == "remote.not_possible" && text.contains("Again"))
            break;
        QCOMPARE(reasonOf(next), QByteArray("ok"));
        version = *next;
        const RemoteObject there = wholeOf(place).at(uid);
        QCOMPARE(there.etag, version.etag);
        QVERIFY2(looksTheSame(seriesOf(there.text), seriesOf(text)), there.text + "\n\n" + text);
    }
}

void seesWhatOthersDid(const Place &place)
{
    const QByteArray uid = "others@praxis.example";
    const auto first = place.calendars.write(place.calendar, fresh(uid, single(uid, "Mine")));
    QCOMPARE(reasonOf(first), QByteArray("ok"));
    const auto theirs =
        place.calendars.write(place.calendar, {first->id, first->etag, uid, single(uid, "Theirs", "11")});
    QCOMPARE(reasonOf(theirs), QByteArray("ok"));
    const auto late =
        place.calendars.write(place.calendar, {first->id, first->etag, uid, single(uid, "Mine", "12")});
    QCOMPARE(reasonOf(late), QByteArray("remote.changed"));
    QVERIFY(late.error().code == ErrorCode::Conflict);
    QCOMPARE(reasonOf(place.calendars.remove(place.calendar, first->id, first->etag)),
        QByteArray("remote.changed"));
    QCOMPARE(seriesOf(wholeOf(place).at(uid).text).master.summary, u"Theirs"_s);
    // Done before, and the answer was lost.
    const auto again =
        place.calendars.write(place.calendar, {first->id, first->etag, uid, single(uid, "Theirs", "11")});
    QCOMPARE(reasonOf(again), QByteArray("ok"));
    QCOMPARE(again->etag, theirs->etag);

    // An occurrence is somebody's change, too.
    const auto series = place.calendars.write(place.calendar, fresh("others-2", weekly("others-2")));
    QCOMPARE(reasonOf(series), QByteArray("ok"));
    QCOMPARE(reasonOf(place.calendars.write(place.calendar,
                 {series->id, series->etag, "others-2", weekly("others-2", {}, {moved("others-2")})})),
        QByteArray("ok"));
    QCOMPARE(reasonOf(place.calendars.write(place.calendar,
                 {series->id, series->etag, "others-2", weekly("others-2", "\r\nLOCATION:Here")})),
        QByteArray("remote.changed"));
}

void removes(const Place &place)
{
    const QByteArray uid = "removed@praxis.example";
    const auto made = place.calendars.write(place.calendar, fresh(uid, weekly(uid, {}, {moved(uid)})));
    QCOMPARE(reasonOf(made), QByteArray("ok"));
    for (int time = 0; time < 2; ++time)
        QCOMPARE(reasonOf(place.calendars.remove(place.calendar, made->id, made->etag)), QByteArray("ok"));
    QVERIFY(!wholeOf(place).contains(uid));
    QCOMPARE(reasonOf(place.calendars.write(place.calendar, {made->id, made->etag, uid, weekly(uid)})),
        QByteArray("remote.gone"));
}

void addFaults()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("writing");
    const auto row = [](const char *kind, const char *reading, const char *writing) {
        QTest::newRow(kind) << "remote." + QByteArray(reading) << "remote." + QByteArray(writing);
    };
    row("429", "busy", "busy");
    row("429 with a date", "busy", "busy");
    row("quota", "busy", "busy");
    row("503", "busy", "busy");
    row("forbidden", "forbidden", "forbidden");
    row("500", "server", "unknown_outcome");
    row("502", "server", "unknown_outcome");
    row("redirect", "protocol", "protocol");
    row("dropped", "protocol", "unknown_outcome");
    row("lost", "protocol", "unknown_outcome");
    row("silent", "timeout", "unknown_outcome");
    row("drip", "timeout", "unknown_outcome");
    row("half", "protocol", "unknown_outcome");
    row("html", "protocol", "unknown_outcome");
    row("huge", "protocol", "unknown_outcome");
}

void survivesFaults(const Place &place)
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, writing);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray uid = "fault-" + QByteArray(QTest::currentDataTag()).replace(' ', '-');
    // Lets each of a call's requests go wrong in turn, until one is left alone by it.
    const auto spoilt = [&](const auto &call) {
        for (int nth = 0; nth < 20; ++nth) {
            const int before = place.peer.ask({{u"do"_s, u"calls"_s}}).value(u"calls"_s).toInt();
            place.peer.ask({{u"do"_s, u"fault"_s}, {u"kind"_s, kind}, {u"nth"_s, nth}});
            const auto result = call();
            const QJsonObject after = place.peer.ask({{u"do"_s, u"calls"_s}});
            if (after.value(u"calls"_s).toInt() <= before + nth) {
                QCOMPARE(reasonOf(result), QByteArray("ok"));
                place.peer.ask({{u"do"_s, u"heal"_s}});
                return;
            }
            if (!result) {
                const bool wasRead = after.value(u"spoilt"_s) == u"GET"_s;
                QCOMPARE(result.error().reason, wasRead ? reading : writing);
                if (result.error().reason == "remote.busy")
                    QCOMPARE(result.error().facts.value(u"retryAfter"_s).toInt(),
                        kind == u"quota"_s || kind.contains(u"date"_s) ? 60 : 7);
            }
        }
        QFAIL("never left alone");
    };
    spoilt([&] { return place.calendars.list(); });
    spoilt([&] { return place.calendars.changes(place.calendar, {}); });
    RemoteVersion version;
    spoilt([&] {
        auto written = place.calendars.write(place.calendar, fresh(uid, weekly(uid, {}, {moved(uid)})));
        if (written)
            version = *written;
        return written;
    });
    QCOMPARE(wholeOf(place).at(uid).etag, version.etag);
    const QByteArray last = weekly(uid, "\r\nLOCATION:There");
    const RemoteVersion before = version;
    spoilt([&] {
        auto written = place.calendars.write(place.calendar, {before.id, before.etag, uid, last});
        if (written)
            version = *written;
        return written;
    });
    QVERIFY(looksTheSame(seriesOf(wholeOf(place).at(uid).text), seriesOf(last)));
    QCOMPARE(wholeOf(place).at(uid).etag, version.etag);
    spoilt([&] { return place.calendars.remove(place.calendar, version.id, version.etag); });
    QVERIFY(!wholeOf(place).contains(uid));
}

}  // namespace sp::test
