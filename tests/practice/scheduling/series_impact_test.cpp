// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/series_impact.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

TimeZone zoneOf(const char *name)
{
    return *TimeZone::create(name);
}

LocalDate dateOn(const char *text)
{
    return *parseDate(text);
}

QByteArray clock(LocalTime time)
{
    return localTimeText(time).mid(11, 5);
}

PinnedSeries pinned(SeriesPinning pin, minutes hour, const char *zone)
{
    return {pin, hour, {{dateOn("2000-01-01"), zoneOf(zone)}}};
}

/// The starts of so many weeks from `first` on.
std::vector<Instant> weekly(const PinnedSeries &series, LocalDate first, int count)
{
    std::vector<Instant> starts;
    for (int week = 0; week < count; ++week)
        starts.push_back(pinnedStart(series, first + days(7 * week)));
    return starts;
}

SessionId sessionId(std::uint8_t number)
{
    IdBytes bytes{};
    bytes[15] = number;
    return SessionId(bytes);
}

}  // namespace

class SeriesImpactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOfEighteenMonthsAreForeseen();
    void aSeriesKeepsTheHourOfWhomItIsPinnedTo_data();
    void aSeriesKeepsTheHourOfWhomItIsPinnedTo();
    void aZoneChangesInTheMiddle();
    void anExceptionKeepsItsOwnHour();
    void everyOccurrenceSaysWhatItIsForBoth();
    void theFirstAfterAChangeIsToldByUtc();
    void anUnknownZoneIsNotGuessed();
    void aChangedRuleNamesTheSessionsItMoves();
};

void SeriesImpactTest::changesOfEighteenMonthsAreForeseen()
{
    const auto shifts =
        zoneShifts(zoneOf("America/New_York"), *parseInstant("2026-05-01T00:00:00Z"), shiftHorizon);
    const std::vector<ZoneShift> expected{{*parseInstant("2026-11-01T06:00:00Z"), -240min, -300min},
        {*parseInstant("2027-03-14T07:00:00Z"), -300min, -240min}};
    QCOMPARE(shifts.size(), expected.size());  // F30.1.2
    QVERIFY(shifts == expected);
    const QJsonObject json = zoneShiftsJson(shifts, "2025b").first().toObject();
    QCOMPARE(json,
        (QJsonObject{{u"effective_at_utc"_s, u"2026-11-01T06:00:00.000Z"_s}, {u"from_offset_minutes"_s, -240},
            {u"to_offset_minutes"_s, -300}, {u"tzdata_version"_s, u"2025b"_s}}));
    QVERIFY(zoneShifts(zoneOf("Asia/Tokyo"), *parseInstant("2026-05-01T00:00:00Z"), shiftHorizon).empty());
    // The moment asked from is within, the one eighteen months later is not.
    QCOMPARE(
        zoneShifts(zoneOf("Europe/Berlin"), *parseInstant("2026-03-29T01:00:00Z"), months(7)).size(), 2U);
    QCOMPARE(
        zoneShifts(zoneOf("Europe/Berlin"), *parseInstant("2026-03-25T01:00:00Z"), months(7)).size(), 1U);
}

void SeriesImpactTest::aSeriesKeepsTheHourOfWhomItIsPinnedTo_data()
{
    QTest::addColumn<SeriesPinning>("pin");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("shown");  // UTC, host, client.
    const auto row = [](const char *name, SeriesPinning pin, const char *zone, int hour, const char *date,
                         const char *host, const char *client, const char *shown) {
        QTest::newRow(name) << pin << QByteArray(zone) << hour << QByteArray(date) << QByteArray(host)
                            << QByteArray(client) << QByteArray(shown);
    };
    const char *york = "America/New_York", *london = "Europe/London", *kolkata = "Asia/Kolkata";
    row("F30.2.1 a week before the host's change", SeriesPinning::Host, york, 10, "2025-10-29", york, london,
        "14:00 10:00 14:00");
    row("F30.2.1 a week after it", SeriesPinning::Host, york, 10, "2025-11-05", york, london,
        "15:00 10:00 15:00");
    row("F30.2.2 the client's winter", SeriesPinning::Client, london, 14, "2025-03-26", kolkata, london,
        "14:00 19:30 14:00");
    row("F30.2.2 the client's summer", SeriesPinning::Client, london, 14, "2025-04-02", kolkata, london,
        "13:00 18:30 14:00");
    row("F30.2.3 the host goes first while only one has summer time", SeriesPinning::DualHost, york, 9,
        "2025-03-12", york, london, "13:00 09:00 13:00");
    row("F30.2.3 else both have their hour", SeriesPinning::DualHost, york, 9, "2025-04-02", york, london,
        "13:00 09:00 14:00");
    row("the client goes first", SeriesPinning::DualClient, london, 14, "2025-03-12", york, london,
        "14:00 10:00 14:00");
    row("fixed in UTC", SeriesPinning::FixedUtc, "UTC", 14, "2025-07-02", york, london, "14:00 10:00 15:00");
}

void SeriesImpactTest::aSeriesKeepsTheHourOfWhomItIsPinnedTo()
{
    QFETCH(SeriesPinning, pin);
    QFETCH(QByteArray, zone);
    QFETCH(int, hour);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, client);
    const Instant at = pinnedStart(pinned(pin, hours(hour), zone.constData()), dateOn(date.constData()));
    QTEST(instantText(at).mid(11, 5) + ' ' + clock(TimeZone::create(host)->toLocal(at)) + ' ' +
              clock(TimeZone::create(client)->toLocal(at)),
        "shown");
}

/// F30.2.4
void SeriesImpactTest::aZoneChangesInTheMiddle()
{
    PinnedSeries series = pinned(SeriesPinning::Client, hours(10), "America/New_York");
    series.zones.push_back({dateOn("2025-03-15"), zoneOf("America/Chicago")});
    const TimeZone denver = zoneOf("America/Denver");
    QCOMPARE(clock(denver.toLocal(pinnedStart(series, dateOn("2025-03-14")))), "08:00"_ba);
    QCOMPARE(clock(denver.toLocal(pinnedStart(series, dateOn("2025-03-15")))), "09:00"_ba);
    QCOMPARE(clock(zoneOf("America/Chicago").toLocal(pinnedStart(series, dateOn("2025-03-22")))), "10:00"_ba);
}

/// F30.2.5
void SeriesImpactTest::anExceptionKeepsItsOwnHour()
{
    PinnedSeries series = pinned(SeriesPinning::Host, hours(11), "America/Los_Angeles");
    series.exceptions[dateOn("2025-10-20")] = hours(11) + minutes(30);
    const TimeZone home = zoneOf("America/Los_Angeles");
    QCOMPARE(clock(home.toLocal(pinnedStart(series, dateOn("2025-10-13")))), "11:00"_ba);
    QCOMPARE(clock(home.toLocal(pinnedStart(series, dateOn("2025-10-20")))), "11:30"_ba);
    QCOMPARE(clock(home.toLocal(pinnedStart(series, dateOn("2025-11-03")))), "11:00"_ba);
    series.exceptions.clear();
    QCOMPARE(clock(home.toLocal(pinnedStart(series, dateOn("2025-10-20")))), "11:00"_ba);
}

/// F30.1.3, F30.1.5
void SeriesImpactTest::everyOccurrenceSaysWhatItIsForBoth()
{
    const TimeZone york = zoneOf("America/New_York"), london = zoneOf("Europe/London");
    const auto starts =
        weekly(pinned(SeriesPinning::Host, hours(10), "America/New_York"), dateOn("2026-10-19"), 3);
    const auto impacts = seriesImpact(starts, york, london);
    QByteArrayList told;
    for (const OccurrenceImpact &each : impacts)
        told << clock(each.host.local) + (each.host.shifted ? "* " : " ") + clock(each.client->local) +
                    (each.client->shifted ? "* " : " ") + QByteArray::number(each.client->delta.count()) +
                    ' ' + QByteArray::number(each.host.offset.count()) + ' ' +
                    QByteArray::number(each.client->offset.count());
    // London goes back on 25 October, New York on 1 November.
    QCOMPARE(told.join("; "), "10:00 15:00 0 -240 60; 10:00 14:00* -60 -240 0; 10:00 15:00 0 -300 0"_ba);
    QCOMPARE(*impacts[0].client->nextShift, *parseInstant("2026-10-25T01:00:00Z"));
    QCOMPARE(*impacts[1].host.nextShift, *parseInstant("2026-11-01T06:00:00Z"));
    const QJsonObject json = occurrenceImpactJson(impacts[1], york, london, "2025b");
    QCOMPARE(json.value("client_shift_flag"_L1).toBool(), true);
    QCOMPARE(json.value("client_shift_delta_minutes"_L1).toInt(), -60);
    QCOMPARE(json.value("client_shift_reason"_L1).toString(), u"dst_transition"_s);
    QCOMPARE(json.value("host_shift_flag"_L1).toBool(), false);
    QCOMPARE(json.value("host_zone_id"_L1).toString(), u"America/New_York"_s);
    QCOMPARE(json.value("host_next_shift_at"_L1).toString(), u"2026-11-01T06:00:00.000Z"_s);
    QCOMPARE(json.value("tzdata_version"_L1).toString(), u"2025b"_s);
}

/// F30.2.6
void SeriesImpactTest::theFirstAfterAChangeIsToldByUtc()
{
    const auto starts =
        weekly(pinned(SeriesPinning::Host, hours(10), "America/New_York"), dateOn("2026-10-19"), 4);
    QList<int> deltas;
    for (const OccurrenceImpact &each : seriesImpact(starts, zoneOf("America/New_York"), std::nullopt))
        deltas << int(each.sinceBefore.count());
    QCOMPARE(deltas, (QList<int>{0, 0, 60, 0}));
    // Midnight in UTC lies between: still an hour, and not twenty-three.
    const auto late = weekly(
        pinned(SeriesPinning::Host, hours(19) + minutes(30), "America/New_York"), dateOn("2026-10-19"), 4);
    QCOMPARE(seriesImpact(late, zoneOf("America/New_York"), std::nullopt)[2].sinceBefore, 60min);
}

void SeriesImpactTest::anUnknownZoneIsNotGuessed()
{
    const Instant starts[] = {*parseInstant("2026-10-19T14:00:00Z")};
    const TimeZone york = zoneOf("America/New_York");
    const auto impacts = seriesImpact(starts, york, std::nullopt);
    QVERIFY(!impacts.front().client);
    const QJsonObject json = occurrenceImpactJson(impacts.front(), york, std::nullopt, "2025b");
    QCOMPARE(json.value("timezone_status"_L1).toString(), u"unknown"_s);  // F30.1.5
    for (const auto name : {"client_shift_flag"_L1, "client_shift_delta_minutes"_L1, "client_local_start"_L1})
        QVERIFY(json.contains(name) && json.value(name).isNull());
}

void SeriesImpactTest::aChangedRuleNamesTheSessionsItMoves()
{
    const Instant at = *parseInstant("2027-05-03T08:00:00Z");
    const ClientId client{IdBytes{}};
    std::vector<RecordedSession> sessions{
        {sessionId(1), client, "Africa/Cairo", "2025a", at + days(7), at + days(7) + hours(1)},
        {sessionId(2), client, "Europe/Berlin", "2025a", at, at},
        {sessionId(3), client, "Africa/Cairo", "2025a", at, at - hours(1)},
        {sessionId(4), client, "Africa/Cairo", "2025b", at, at}};
    const RuleChange change = sessionsMovedByRules(sessions, "2025b");
    QCOMPARE(change.looked, 4U);
    QCOMPARE(change.outdated, 3U);
    QCOMPARE(change.unexplained, 0U);
    QCOMPARE(change.moved.size(), 2U);
    QVERIFY(change.moved[0].session == sessionId(3) && change.moved[1].session == sessionId(1));
    sessions.back().byRules += hours(1);
    QCOMPARE(sessionsMovedByRules(sessions, "2025b").unexplained, 1U);
}

QTEST_GUILESS_MAIN(SeriesImpactTest)
#include "series_impact_test.moc"
