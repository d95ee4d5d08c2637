// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/availability/rules/slot_samples.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::availability;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr auto york = "America/New_York", berlin = "Europe/Berlin", lisbon = "Europe/Lisbon";

/// A host in Lisbon with hours from 9 to 17, on Monday 4 May 2026 at 8.
SlotFacts plain()
{
    SlotFacts facts{at(lisbon, "2026-05-04T08:00"), {zoneOf(lisbon), hoursOf("09:00-17:00")}};
    facts.service = "talk";
    return facts;
}

BusyTime busy(const char *from, const char *to, BusyKind kind = BusyKind::Event)
{
    return {{at(lisbon, from), at(lisbon, to)}, kind};
}

using Change = std::function<void(SlotFacts &)>;

}  // namespace
Q_DECLARE_METATYPE(Change)

class SlotVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBrokenRuleIsNamed_data();
    void everyBrokenRuleIsNamed();
    void bothPartiesHoursCount();
    void leadTimesNameTheirBounds();
    void theLongestNoticeIsCountedOnTheHostsWall();
    void aConflictNamesItsSource();
    void anOldReadingIsTold();
    void buffersAreToldApartFromHours();
    void aWallTimeHasToBeThereOnce();
    void someRulesCanBeSetAside_data();
    void someRulesCanBeSetAside();
    void settingAsideIsConfirmedAndExplained();
};

void SlotVerdictTest::everyBrokenRuleIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("codes");
    const auto row = [](const char *name, const Change &change, const char *start, const char *codes) {
        QTest::newRow(name) << change << "2026-05-04T"_ba + start << QByteArray(codes);
    };
    const Change nothing = [](SlotFacts &) {};
    row("within the hours", nothing, "09:00", "");
    row("to their very end", nothing, "16:00", "");
    row("a minute over it", nothing, "16:01", "OUTSIDE_PROVIDER_HOURS");
    row("before them", nothing, "08:59", "OUTSIDE_PROVIDER_HOURS");
    row(
        "over a break", [](SlotFacts &f) { f.host.hours = hoursOf("09:00-12:00, 13:00-17:00"); }, "11:30",
        "OUTSIDE_PROVIDER_HOURS");
    const Change buffers = [](SlotFacts &f) {
        f.rules = {.duration = minutes(60), .after = minutes(15)};
        f.busy = {busy("2026-05-04T14:00", "2026-05-04T15:00")};
    };
    row("F29.3.2 the buffer exceeds the day", buffers, "16:15", "OUTSIDE_PROVIDER_HOURS");
    row("the buffer ends with the day", buffers, "15:45", "");
    row("F29.3.2 the buffer runs into an appointment", buffers, "12:50", "INSUFFICIENT_BUFFER");
    row("the buffer ends when it begins", buffers, "12:45", "");
    const Change window = [](SlotFacts &f) {
        f.rules = {.before = minutes(15), .after = minutes(15), .windows = hoursOf("10:00-15:00")};
    };
    row("F29.1.4 before the window of the service", window, "09:50", "OUTSIDE_SERVICE_WINDOW");
    row("F29.1.4 at its end", window, "15:00", "OUTSIDE_SERVICE_WINDOW");
    row("the buffers lie within it", window, "10:15", "");
    const Change appointments = [](SlotFacts &f) {
        BusyTime session = busy("2026-05-04T11:00", "2026-05-04T12:00", BusyKind::Session);
        session.after = minutes(20);
        session.before = minutes(10);
        f.busy = {session};
    };
    row("half over an appointment", appointments, "11:30", "CONFLICT");
    row("into the time after it", appointments, "12:10", "INSUFFICIENT_BUFFER");
    row("when that is over", appointments, "12:20", "");
    row("into the time before it", appointments, "09:51", "INSUFFICIENT_BUFFER");
    row("up to it", appointments, "09:50", "");
    row(
        "a hold of somebody else",
        [](SlotFacts &f) { f.busy = {busy("2026-05-04T11:00", "2026-05-04T12:00", BusyKind::Hold)}; },
        "11:30", "temporarily held");
    const Change tentative = [](SlotFacts &f) {
        f.busy = {busy("2026-05-04T11:00", "2026-05-04T12:00")};
        f.busy.front().tentative = true;
    };
    row("F32.1.4 tentative blocks", tentative, "11:30", "CONFLICT");
    row(
        "F01.4.5 unless it is not to",
        [=](SlotFacts &f) {
            tentative(f);
            f.rules.tentativeBlocks = false;
        },
        "11:30", "");
    row(
        "F01.4.5 a calendar that cannot be asked",
        [](SlotFacts &f) {
            f.busy = {busy("2026-05-04T00:00", "2026-05-05T00:00")};
            f.busy.front().freshness = Freshness::Unknown;
        },
        "11:00", "AVAILABILITY_UNKNOWN");
    const Change together = [](SlotFacts &f) {
        f.rules.together = 2;
        f.rules.after = minutes(30);
        f.busy = {busy("2026-05-04T11:00", "2026-05-04T12:00", BusyKind::Session)};
    };
    row("two may overlap, without buffers", together, "10:15", "");
    const Change third = [=](SlotFacts &f) {
        together(f);
        f.busy.push_back(busy("2026-05-04T11:30", "2026-05-04T12:30", BusyKind::Session));
    };
    row("a third may not", third, "10:45", "CONFLICT");
    row("but beside the two", third, "12:00", "");
    row(
        "and another calendar blocks all the same",
        [=](SlotFacts &f) {
            together(f);
            f.busy.front().kind = BusyKind::Event;
        },
        "11:30", "CONFLICT");
    const Change group = [](SlotFacts &f) {
        f.rules.seats = 8;
        f.busy = {busy("2026-05-04T11:00", "2026-05-04T12:00", BusyKind::Session)};
        f.busy.front().service = "talk";
        f.busy.front().seats = 7;
    };
    row("the last seat of a group", group, "11:00", "");
    row("a group is no reason to begin beside it", group, "11:15", "CONFLICT");
    row(
        "no seat left",
        [=](SlotFacts &f) {
            group(f);
            f.seatsWanted = 2;
        },
        "11:00", "SEATS_FULL");
    row(
        "another service's group",
        [=](SlotFacts &f) {
            group(f);
            f.service = "other";
        },
        "11:00", "CONFLICT");
    const Change away = [](SlotFacts &f) {
        f.place = {.name = "studio", .hours = hoursOf("10:00-16:00"), .travel = {{"home", minutes(40)}}};
        f.busy = {busy("2026-05-04T11:00", "2026-05-04T12:00", BusyKind::Session)};
        f.busy.front().place = "home";
    };
    row("no time for the way", away, "12:30", "TRAVEL_VIOLATION");
    row("time for the way", away, "12:40", "");
    row(
        "no way to where one is",
        [=](SlotFacts &f) {
            away(f);
            f.busy.front().place = "studio";
        },
        "12:00", "");
    row("the place is closed", away, "15:30", "OUTSIDE_PLACE_HOURS");
    const Change rooms = [](SlotFacts &f) {
        const Interval early{at(lisbon, "2026-05-04T10:00"), at(lisbon, "2026-05-04T12:00")};
        const Interval late{at(lisbon, "2026-05-04T11:00"), at(lisbon, "2026-05-04T13:00")};
        f.place.rooms = {{"small", {early}}, {"large", {late}}};
    };
    row("one room is free", rooms, "10:00", "");
    row("no room is free all the time", rooms, "10:30", "ROOM_UNAVAILABLE");
    const Change capped = [](SlotFacts &f) {
        f.rules.dailyCap = 1;
        f.busy = {busy("2026-05-04T10:00", "2026-05-04T11:00", BusyKind::Session)};
        f.busy.front().service = "talk";
    };
    row("F02.1.3 the day is full", capped, "14:00", "DAILY_CAP_REACHED");
    row(
        "another service does not fill it",
        [=](SlotFacts &f) {
            capped(f);
            f.busy.front().service = "other";
        },
        "14:00", "");
    row(
        "a holiday", [](SlotFacts &f) { f.host.holidays = {dateOn("2026-05-04")}; }, "10:00",
        "OUTSIDE_PROVIDER_HOURS");
    row(
        "everything at once",
        [](SlotFacts &f) {
            f.rules.minNotice = hours(24);
            f.guests = {{zoneOf(lisbon), hoursOf("18:00-20:00")}};
            f.busy = {busy("2026-05-04T16:30", "2026-05-04T17:00"),
                busy("2026-05-04T17:00", "2026-05-04T18:00", BusyKind::Hold)};
        },
        "16:45",
        "min_lead_time_violation, OUTSIDE_PROVIDER_HOURS, OUTSIDE_CLIENT_WINDOW, CONFLICT, temporarily held");
}

void SlotVerdictTest::everyBrokenRuleIsNamed()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, start);
    SlotFacts facts = plain();
    change(facts);
    const Instant from = at(lisbon, start.constData());
    const SlotVerdict verdict = assess(facts, from);
    QTEST(codesOf(verdict), "codes");
    // The search agrees, to the minute.
    const SlotSearch search(facts, {from - days(1), from + days(1)});
    const auto starts = search.starts(minutes(1));
    QCOMPARE(std::ranges::binary_search(starts, from), verdict.allowed());
}

void SlotVerdictTest::bothPartiesHoursCount()
{
    SlotFacts facts{at(york, "2026-05-04T00:00"), {zoneOf(york), hoursOf("09:00-17:00")}};
    facts.guests = {{zoneOf(berlin), hoursOf("08:00-18:00")}};
    QCOMPARE(codesOf(assess(facts, at(york, "2026-05-05T17:30"))),
        "OUTSIDE_PROVIDER_HOURS, OUTSIDE_CLIENT_WINDOW"_ba);
    QCOMPARE(codesOf(assess(facts, at(york, "2026-05-05T10:00"))), ""_ba);  // 16:00 in Berlin.
    facts.guests.front().hours = hoursOf("08:00-15:00");
    QCOMPARE(codesOf(assess(facts, at(york, "2026-05-05T10:00"))), "OUTSIDE_CLIENT_WINDOW"_ba);  // F29.3.1
    // While only New York has summer time, an hour later there is still within the window.
    facts.guests.front().hours = hoursOf("08:00-16:00");
    QCOMPARE(codesOf(assess(facts, at(york, "2027-03-16T10:00"))), ""_ba);
    QCOMPARE(codesOf(assess(facts, at(york, "2027-03-30T10:00"))), "OUTSIDE_CLIENT_WINDOW"_ba);
}

/// F29.1.5
void SlotVerdictTest::leadTimesNameTheirBounds()
{
    SlotFacts facts = plain();
    facts.rules.minNotice = hours(24);
    facts.rules.maxNotice = days(60);
    const auto soon = assess(facts, facts.now + hours(12)), late = assess(facts, facts.now + days(90));
    QVERIFY(soon.breaks(SlotRule::MinLeadTime) && late.breaks(SlotRule::MaxLeadTime));
    const QJsonObject first = violationsJson(soon.violations).first().toObject();
    QCOMPARE(first.value("code"_L1).toString(), u"min_lead_time_violation"_s);
    QCOMPARE(first.value("earliest_allowed"_L1).toString(), u"2026-05-05T07:00:00.000Z"_s);
    const QJsonObject last = violationsJson(late.violations).first().toObject();
    QCOMPARE(last.value("code"_L1).toString(), u"max_lead_time_violation"_s);
    QCOMPARE(last.value("latest_allowed"_L1).toString(), u"2026-07-03T07:00:00.000Z"_s);
    facts.host.hours = everyDay("00:00-24:00");
    QVERIFY(assess(facts, facts.now + hours(24)).allowed());
    QVERIFY(!assess(facts, facts.now + hours(24) - milliseconds(1)).allowed());
    QVERIFY(assess(facts, *facts.latest()).allowed());
    QVERIFY(!assess(facts, *facts.latest() + milliseconds(1)).allowed());
}

void SlotVerdictTest::theLongestNoticeIsCountedOnTheHostsWall()
{
    SlotFacts facts = plain();
    facts.now = at(lisbon, "2026-10-20T08:00");
    facts.rules.maxNotice = days(7);  // The clocks go back in between.
    QCOMPARE(*facts.latest(), at(lisbon, "2026-10-27T08:00"));
    QCOMPARE(*facts.latest() - facts.now, days(7) + hours(1));
}

/// F29.3.3
void SlotVerdictTest::aConflictNamesItsSource()
{
    SlotFacts facts = plain();
    facts.busy = {busy("2026-05-04T11:00", "2026-05-04T12:00"), busy("2026-05-04T11:30", "2026-05-04T12:30"),
        busy("2026-05-04T11:45", "2026-05-04T12:00")};
    facts.busy[1].source = "google:work";
    facts.busy[1].asOf = at(lisbon, "2026-05-04T07:55");
    const auto verdict = assess(facts, at(lisbon, "2026-05-04T11:15"));
    QCOMPARE(verdict.violations.size(), 2U);
    const QJsonArray json = violationsJson(verdict.violations);
    QCOMPARE(json[0].toObject(), (QJsonObject{{u"code"_s, u"CONFLICT"_s}, {u"source"_s, u"local"_s}}));
    QCOMPARE(json[1].toObject(), (QJsonObject{{u"code"_s, u"CONFLICT"_s}, {u"source"_s, u"google:work"_s},
                                     {u"last_sync"_s, u"2026-05-04T06:55:00.000Z"_s}}));
}

/// F32.1.7
void SlotVerdictTest::anOldReadingIsTold()
{
    SlotFacts facts = plain();
    QVERIFY(freshnessOf(facts.now - minutes(20), facts.now, true) == Freshness::Fresh);
    QVERIFY(freshnessOf(facts.now - minutes(20) - seconds(1), facts.now, true) == Freshness::Stale);
    QVERIFY(freshnessOf(facts.now, facts.now, false) == Freshness::Unknown);
    QVERIFY(freshnessOf({}, facts.now, true) == Freshness::Unknown);
    facts.busy = {busy("2026-05-04T11:00", "2026-05-04T12:00"), busy("2026-05-04T14:00", "2026-05-04T15:00")};
    facts.busy[0].source = "ics:school";
    facts.busy[0].freshness = Freshness::Stale;
    QCOMPARE(staleSources(facts), std::vector<QByteArray>{"ics:school"});
    QCOMPARE(codesOf(assess(facts, at(lisbon, "2026-05-04T11:15"))), "CONFLICT"_ba);
}

void SlotVerdictTest::buffersAreToldApartFromHours()
{
    SlotFacts facts = plain();
    facts.rules.after = minutes(15);
    const auto verdict = assess(facts, at(lisbon, "2026-05-04T16:00"));
    QVERIFY(verdict.violations.front().byBuffer);
    QCOMPARE(verdict.violations.front().source, "hours"_ba);
    QVERIFY(!assess(facts, at(lisbon, "2026-05-04T16:01")).violations.front().byBuffer);
    facts.busy = {busy("2026-05-04T14:00", "2026-05-04T15:00")};
    QCOMPARE(assess(facts, at(lisbon, "2026-05-04T12:50")).violations.front().missing, minutes(5));
}

void SlotVerdictTest::aWallTimeHasToBeThereOnce()
{
    SlotFacts facts = plain();
    facts.host.hours = everyDay("00:00-24:00");
    const auto skipped = assessOnWall(facts, zoneOf(york), *parseLocalTime("2027-03-14T02:15"));
    QCOMPARE(codesOf(skipped), "INVALID_LOCAL_TIME"_ba);
    QCOMPARE(violationsJson(skipped.violations).first().toObject().value("offers"_L1).toArray(),
        QJsonArray{u"2027-03-14T07:00:00.000Z"_s});
    const auto twice = assessOnWall(facts, zoneOf(york), *parseLocalTime("2026-11-01T01:30"));
    QCOMPARE(twice.violations.front().offers.size(), 2U);
    const auto second =
        assessOnWall(facts, zoneOf(york), *parseLocalTime("2026-11-01T01:30"), WallMode::Second);
    QVERIFY(second.allowed() && second.when.start == twice.violations.front().offers.back());
    const auto none =
        assessOnWall(facts, zoneOf(york), *parseLocalTime("2026-11-01T01:30"), WallMode::Suppress);
    QVERIFY(none.breaks(SlotRule::InvalidLocalTime) && none.violations.front().offers.empty());
    QVERIFY(assessOnWall(facts, zoneOf(york), *parseLocalTime("2026-11-01T03:30")).allowed());
}

void SlotVerdictTest::someRulesCanBeSetAside_data()
{
    QTest::addColumn<QList<int>>("broken");
    QTest::addColumn<bool>("client");
    QTest::addColumn<bool>("owner");
    const auto row = [](const char *name, std::initializer_list<SlotRule> broken, bool client, bool owner) {
        QList<int> rules;
        for (const SlotRule rule : broken)
            rules << int(rule);
        QTest::newRow(name) << rules << client << owner;
    };
    row("nothing is broken", {}, false, false);
    row("F29.3.5 the client's own window", {SlotRule::ClientWindow}, true, true);
    row("F29.3.5 the provider's hours", {SlotRule::ProviderHours}, false, true);
    row("F29.3.5 both", {SlotRule::ProviderHours, SlotRule::ClientWindow}, false, true);
    row("notice, window of the service and buffer",
        {SlotRule::MinLeadTime, SlotRule::ServiceWindow, SlotRule::Buffer}, false, true);
    row("a conflict", {SlotRule::Conflict}, false, false);
    row("a conflict among others", {SlotRule::ProviderHours, SlotRule::Conflict}, false, false);
    row("a hold", {SlotRule::Held}, false, false);
    row("a time that is not there", {SlotRule::InvalidLocalTime}, false, false);
    row("no way to get there", {SlotRule::Travel}, false, false);
}

void SlotVerdictTest::someRulesCanBeSetAside()
{
    QFETCH(QList<int>, broken);
    QFETCH(bool, client);
    QFETCH(bool, owner);
    SlotVerdict verdict{{}};
    for (const int rule : broken)
        verdict.violations.push_back({SlotRule(rule)});
    QCOMPARE(mayOverride(verdict, Requester::Client), client);
    QCOMPARE(mayOverride(verdict, Requester::Owner), owner);
    for (const Requester who : {Requester::Client, Requester::Owner}) {
        const auto set = overridden(verdict, {who, true, u"agreed by telephone"_s});
        QCOMPARE(set.has_value(), broken.isEmpty() || (who == Requester::Owner ? owner : client));
        if (set)
            QCOMPARE(qsizetype(set->size()), broken.size());
    }
}

void SlotVerdictTest::settingAsideIsConfirmedAndExplained()
{
    const SlotVerdict late{{}, {{SlotRule::ProviderHours}}}, early{{}, {{SlotRule::ClientWindow}}};
    const auto reason = [](const auto &result) { return result ? ""_ba : result.error().reason; };
    QCOMPARE(reason(overridden(late, {Requester::Client, true, u"please"_s})), "OUTSIDE_PROVIDER_HOURS"_ba);
    QCOMPARE(reason(overridden(late, {Requester::Owner, false, u"please"_s})), "override.unconfirmed"_ba);
    QCOMPARE(reason(overridden(late, {Requester::Owner, true, u"  "_s})), "override.reason_missing"_ba);
    QCOMPARE(
        reason(overridden(late, {Requester::Owner, true, QString(501, u'x')})), "override.reason_long"_ba);
    QCOMPARE(reason(overridden(late, {Requester::Owner, true, QString(500, u'x')})), ""_ba);
    QCOMPARE(reason(overridden(early, {Requester::Client, true, {}})), ""_ba);
}

QTEST_GUILESS_MAIN(SlotVerdictTest)
#include "slot_verdict_test.moc"
