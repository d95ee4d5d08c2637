// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/calendar_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

#include <set>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

struct Calendar : ServicePractice {
    TimeZone viewer = zone("America/New_York");

    Result<EventId> add(EventDraft draft)
    {
        return unit<EventId>("calendar.add", [&](Unit &unit) { return calendar.add(unit, draft); });
    }
    EventId weekly(const char *start, std::vector<QByteArray> rules, seconds length = 1h)
    {
        return must(add({u"Group"_s, {local(start), TimeKind::Zoned, berlin}, length, std::move(rules)}));
    }
    CalendarService::TakenEvent take(const CalendarEvent &event)
    {
        return did<CalendarService::TakenEvent>(
            "import.calendar", [&](Unit &unit) { return calendar.take(unit, event, "ics", {}); });
    }
    std::vector<CalendarEntry> entries(const char *from, const char *to)
    {
        return must(calendar.entries({instant(from), instant(to)}, viewer));
    }
    /// The starts in `window`, on the wall clock of Berlin.
    QByteArray starts(const char *from, const char *to)
    {
        QByteArrayList list;
        for (const CalendarEntry &entry : entries(from, to))
            list += localTimeText(berlin.toLocal(entry.when.start)).mid(5, 11);
        return list.join(' ');
    }
};

CalendarEvent imported(const TimeZone &zone, const char *start, std::vector<QByteArray> rules = {})
{
    CalendarEvent event;
    event.uid = "abc@example.org";
    event.when.start = {local(start), TimeKind::Zoned, zone};
    event.when.rules = std::move(rules);
    event.end = CalendarTime{local(start) + 1h, TimeKind::Zoned, zone};
    event.summary = u"Team"_s;
    event.status = "CONFIRMED";
    event.sequence = 3;
    event.lastModified = instant("2026-10-01T00:00:00Z");
    return event;
}

CalendarEvent exceptionOf(
    CalendarEvent series, const CalendarTime &name, const char *start, const TimeZone &zone)
{
    series.recurrenceId = name;
    series.when = {{local(start), TimeKind::Zoned, zone}, {}, {}, {}};
    series.end = CalendarTime{local(start) + 1h, TimeKind::Zoned, zone};
    return series;
}

}  // namespace

class CalendarServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWallClockOverDst();
    void tellsSkippedAndRepeatedTimes();
    void showsAllDayAndFloatingToWhoeverLooks();
    void findsLongSeriesToTheirEnd_data();
    void findsLongSeriesToTheirEnd();
    void takesAFileOnce();
    void ignoresAnOlderSequence_data();
    void ignoresAnOlderSequence();
    void hidesWhatAnExceptionReplaces_data();
    void hidesWhatAnExceptionReplaces();
    void refuses();
    void equalsBruteForce();
};

void CalendarServiceTest::keepsTheWallClockOverDst()
{
    // LESSONS 4: the zone of the machine and of the viewer play no part in it.
    Calendar practice;
    practice.weekly("2026-10-12T09:00", {"FREQ=WEEKLY"});
    QCOMPARE(practice.starts("2026-10-11T00:00:00Z", "2026-11-08T00:00:00Z"),
        "10-12T09:00 10-19T09:00 10-26T09:00 11-02T09:00");
    const auto found = practice.entries("2026-10-19T00:00:00Z", "2026-10-27T00:00:00Z");
    QCOMPARE(instantText(found[0].when.start), "2026-10-19T07:00:00.000Z");
    QCOMPARE(instantText(found[1].when.start), "2026-10-26T08:00:00.000Z");
    QCOMPARE(practice.starts("2027-03-22T00:00:00Z", "2027-04-03T00:00:00Z"), "03-22T09:00 03-29T09:00");
}

void CalendarServiceTest::tellsSkippedAndRepeatedTimes()
{
    Calendar practice;
    practice.weekly("2026-10-24T02:30", {"FREQ=DAILY;COUNT=3"});
    const auto autumn = practice.entries("2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z");
    QCOMPARE(autumn.size(), 3U);
    QCOMPARE(autumn[1].reading, LocalReading::Kind::Repeated);
    QCOMPARE(instantText(autumn[1].when.start), "2026-10-25T00:30:00.000Z");
    practice.weekly("2027-03-27T02:30", {"FREQ=DAILY;COUNT=3"});
    const auto spring = practice.entries("2027-03-27T00:00:00Z", "2027-03-30T00:00:00Z");
    QCOMPARE(spring.size(), 3U);
    QCOMPARE(spring[1].reading, LocalReading::Kind::Skipped);
    QCOMPARE(spring[1].when.length(), 1h);
}

void CalendarServiceTest::showsAllDayAndFloatingToWhoeverLooks()
{
    Calendar practice;
    must(practice.add({u"Fair"_s, {local("2026-11-01T00:00"), TimeKind::AllDay, {}}, 48h}));
    must(practice.add({u"Lunch"_s, {local("2026-11-03T12:00"), TimeKind::Floating, {}}, 1h}));
    const auto found = practice.entries("2026-11-01T00:00:00Z", "2026-11-05T00:00:00Z");
    QCOMPARE(found.size(), 2U);
    // New York puts its clocks back on 1 November: two days there are 49 hours.
    QCOMPARE(instantText(found[0].when.start), "2026-11-01T04:00:00.000Z");
    QCOMPARE(instantText(found[0].when.end), "2026-11-03T05:00:00.000Z");
    QCOMPARE(instantText(found[1].when.start), "2026-11-03T17:00:00.000Z");
    // The last hour of the long day still shows it, in a series too.
    must(practice.add({u"Duty"_s, {local("2026-11-01T00:00"), TimeKind::AllDay, {}}, 24h, {"FREQ=MONTHLY"}}));
    QCOMPARE(practice.entries("2026-11-02T04:10:00Z", "2026-11-02T04:20:00Z").size(), 2U);
}

void CalendarServiceTest::findsLongSeriesToTheirEnd_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("found");
    // clang-format off
    QTest::newRow("yearly, twelve times: the twelfth")   << QByteArray("FREQ=YEARLY;COUNT=12")                  << QByteArray("2037-10-12") << 1;
    QTest::newRow("yearly, twelve times: no thirteenth") << QByteArray("FREQ=YEARLY;COUNT=12")                  << QByteArray("2038-10-12") << 0;
    QTest::newRow("weekly, ten years: the last")         << QByteArray("FREQ=WEEKLY;UNTIL=20361006T070000Z")    << QByteArray("2036-10-06") << 1;
    QTest::newRow("weekly, ten years: none later")       << QByteArray("FREQ=WEEKLY;UNTIL=20361006T070000Z")    << QByteArray("2036-10-13") << 0;
    QTest::newRow("weekly, 500 times: the last")         << QByteArray("FREQ=WEEKLY;COUNT=500")                 << QByteArray("2036-05-05") << 1;
    QTest::newRow("weekly, 500 times: none later")       << QByteArray("FREQ=WEEKLY;COUNT=500")                 << QByteArray("2036-05-12") << 0;
    QTest::newRow("daily for ever")                      << QByteArray("FREQ=DAILY")                            << QByteArray("2060-01-01") << 1;
    // clang-format on
}

void CalendarServiceTest::findsLongSeriesToTheirEnd()
{
    Calendar practice;
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, from);
    practice.weekly("2026-10-12T09:00", {rule});
    const Instant day = must(parseInstant(from + "T00:00:00Z"));
    QTEST(
        static_cast<int>(must(practice.calendar.entries({day, day + 24h}, practice.berlin)).size()), "found");
}

void CalendarServiceTest::takesAFileOnce()
{
    Calendar practice;
    CalendarEvent event = imported(practice.berlin, "2026-11-02T09:00", {"FREQ=WEEKLY"});
    event.when.excludedDates = {{local("2026-11-09T08:00"), TimeKind::Utc, {}}};
    event.when.extraDates = {{{local("2026-11-12T09:00"), TimeKind::Zoned, practice.berlin}, 2h}};
    event.attendees = {{u"Ana"_s, u"ana@example.org"_s, "ACCEPTED", "REQ-PARTICIPANT", "INDIVIDUAL"}};
    event.categories = {u"work"_s};
    const auto first = practice.take(event);
    QCOMPARE(first.how, CalendarService::Taken::Added);
    QCOMPARE(must(practice.calendar.store().find(first.id))->event, event);
    const auto units = practice.count("SELECT count(*) FROM unit_log");
    QCOMPARE(practice.take(event).how, CalendarService::Taken::Unchanged);
    QCOMPARE(practice.count("SELECT count(*) FROM unit_log"), units);
    QCOMPARE(practice.starts("2026-11-01T00:00:00Z", "2026-11-17T00:00:00Z"),
        "11-02T09:00 11-12T09:00 11-16T09:00");
}

void CalendarServiceTest::ignoresAnOlderSequence_data()
{
    QTest::addColumn<int>("sequence");
    QTest::addColumn<int>("laterBy");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a higher SEQUENCE is newer") << 4 << -10 << true;
    QTest::newRow("a lower SEQUENCE is older, however late it was modified") << 2 << 10 << false;
    QTest::newRow("the same SEQUENCE, modified later") << 3 << 1 << true;
    QTest::newRow("the same SEQUENCE, modified earlier") << 3 << -1 << false;
}

void CalendarServiceTest::ignoresAnOlderSequence()
{
    Calendar practice;
    CalendarEvent event = imported(practice.berlin, "2026-11-02T09:00");
    practice.take(event);
    QFETCH(int, sequence);
    QFETCH(int, laterBy);
    QFETCH(bool, taken);
    event.sequence = sequence;
    event.lastModified = *event.lastModified + seconds(laterBy);
    event.summary = u"Other"_s;
    const auto judged = must(practice.calendar.judge(event));
    const auto answer = practice.take(event);
    QCOMPARE(answer.how, taken ? CalendarService::Taken::Updated : CalendarService::Taken::Unchanged);
    QCOMPARE(judged, answer.how);
    QCOMPARE(must(practice.calendar.store().find(answer.id))->event.summary, taken ? u"Other"_s : u"Team"_s);
}

void CalendarServiceTest::hidesWhatAnExceptionReplaces_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("seriesFirst");
    const char *forms[] = {"in the series' zone", "in UTC", "by its day", "in another zone"};
    for (int form = 0; form < 4; ++form) {
        QTest::addRow("named %s, the series first", forms[form]) << form << true;
        QTest::addRow("named %s, the exception first", forms[form]) << form << false;
    }
}

void CalendarServiceTest::hidesWhatAnExceptionReplaces()
{
    Calendar practice;
    QFETCH(int, form);
    QFETCH(bool, seriesFirst);
    const CalendarTime names[] = {
        {local("2026-11-09T09:00"), TimeKind::Zoned, practice.berlin},
        {local("2026-11-09T08:00"), TimeKind::Utc, {}},
        {local("2026-11-09T00:00"), TimeKind::AllDay, {}},
        {local("2026-11-09T03:00"), TimeKind::Zoned, practice.viewer},
    };
    const CalendarEvent series = imported(practice.berlin, "2026-11-02T09:00", {"FREQ=WEEKLY;COUNT=3"});
    const CalendarEvent exception = exceptionOf(series, names[form], "2026-11-10T15:00", practice.berlin);
    practice.take(seriesFirst ? series : exception);
    practice.take(seriesFirst ? exception : series);
    QCOMPARE(practice.starts("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"),
        "11-02T09:00 11-10T15:00 11-16T09:00");
    // A second import changes nothing (LESSONS 12, 16).
    QCOMPARE(practice.take(series).how, CalendarService::Taken::Unchanged);
    QCOMPARE(practice.take(exception).how, CalendarService::Taken::Unchanged);
    QCOMPARE(practice.count("SELECT count(*) FROM calendar_event"), 2);
    // A canceled exception hides it as well.
    CalendarEvent canceled = exception;
    canceled.status = "CANCELLED";
    canceled.sequence = 4;
    practice.take(canceled);
    QCOMPARE(practice.starts("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"), "11-02T09:00 11-16T09:00");
}

void CalendarServiceTest::refuses()
{
    Calendar practice;
    const ClientId ana = practice.client("Ana");
    const CalendarTime start{local("2026-11-02T09:00"), TimeKind::Zoned, practice.berlin};
    QCOMPARE(reason(practice.add({u"x"_s, start, -1s})), "event.length");
    QCOMPARE(reason(practice.add({.summary = u"x"_s, .start = start, .length = 25h, .client = ana})),
        "event.length");
    QCOMPARE(reason(practice.add({u"x"_s, start, 1h, {"FREQ=SOMETIMES"}})), "recurrence.invalid");
    const EventId series = practice.weekly("2026-11-02T09:00", {"FREQ=WEEKLY;COUNT=2"});
    for (const auto &[id, name, why] : {std::tuple(EventId(IdBytes{}), "2026-11-02T09:00", "event.unknown"),
             std::tuple(series, "2026-11-03T09:00", "recurrence.no_occurrence"),
             std::tuple(series, "2026-11-02T10:00", "recurrence.no_occurrence"),
             std::tuple(series, "yesterday", "time.invalid")}) {
        for (const SeriesScope scope : {SeriesScope::This, SeriesScope::ThisAndLater})
            QCOMPARE(reason(practice.unit<Done>("calendar.cancel",
                         [&](Unit &unit) { return practice.calendar.cancel(unit, id, name, scope); })),
                why);
    }
    QCOMPARE(practice.entries("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z").size(), 2U);
}

void CalendarServiceTest::equalsBruteForce()
{
    constexpr std::uint64_t seed = 20261027;
    SeededRandom random(seed);
    Calendar practice;
    const char *const rules[] = {"", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=MO,TH",
        "FREQ=WEEKLY;COUNT=9", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;UNTIL=20270601T000000Z",
        "FREQ=YEARLY;COUNT=3"};
    const TimeZone zones[] = {practice.berlin, practice.viewer, zone("Australia/Lord_Howe")};
    std::vector<std::pair<EventId, CalendarEvent>> all;
    for (int at = 0; at < 60; ++at) {
        EventDraft draft{u"x"_s,
            {local("2026-09-01T00:00") + minutes(15 * random.uniform(96 * 60)), TimeKind::Zoned, {}},
            minutes(15 + 15 * random.uniform(40))};
        draft.start.kind = static_cast<TimeKind>(random.uniform(4));
        if (draft.start.kind == TimeKind::Zoned)
            draft.start.zone = zones[random.uniform(3)];
        if (draft.start.kind == TimeKind::AllDay)
            draft.start.local = floor<days>(draft.start.local);
        if (const char *rule = rules[random.uniform(std::size(rules))]; *rule)
            draft.rules = {rule};
        if (draft.start.kind == TimeKind::AllDay || draft.start.kind == TimeKind::Floating)
            std::erase(draft.rules, QByteArray("FREQ=MONTHLY;UNTIL=20270601T000000Z"));
        const EventId id = must(practice.add(draft));
        all.emplace_back(id, must(practice.calendar.store().find(id))->event);
    }
    for (int round = 0; round < 60; ++round) {
        const Instant from = instant("2026-08-01T00:00:00Z") + hours(random.uniform(24 * 600));
        const Interval window{from, from + hours(1 + random.uniform(24 * 30))};
        using Shown = std::tuple<EventId, Instant, Instant>;
        std::set<Shown> expected;
        for (const auto &[id, event] : all) {
            // Everything the series ever gives, cut by hand.
            const auto ever =
                must(expand(event.when, {window.start - days(10), window.end + days(10)}, practice.viewer));
            for (const Occurrence &each : ever.occurrences) {
                CalendarEvent one = event;
                one.when.start.local = each.local;
                const Interval span = eventSpan(one, practice.viewer);
                if (span.overlaps(window))
                    expected.emplace(id, span.start, span.end);
            }
        }
        std::set<Shown> shown;
        for (const CalendarEntry &entry : must(practice.calendar.entries(window, practice.viewer)))
            shown.emplace(entry.event, entry.when.start, entry.when.end);
        QVERIFY2(shown == expected, qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
    }
}

QTEST_GUILESS_MAIN(CalendarServiceTest)
#include "calendar_service_test.moc"
