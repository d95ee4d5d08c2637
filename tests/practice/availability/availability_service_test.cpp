// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/availability_service.h"
#include "core/practice/scheduling/working_hours_policy.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::availability;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

/// Mara works in Hamburg; it is Tuesday, 27 October 2026, 11:00 there.
struct Desk : ServicePractice {
    PolicyRegistry registry = [] {
        PolicyRegistry known;
        known.add(workingHoursPolicy());
        addAvailabilityPolicies(known);
        return known;
    }();
    PolicyService policies{database, registry};
    AvailabilityService availability{calendar, sessions, services, people, settings, policies};
    ClientId ana = client("Ana", "", {.zone = "America/New_York"});
    ServiceId talk = service("Talk", money(12'000));
    Interval week{berlin.toInstant(local("2026-11-02T00:00")), berlin.toInstant(local("2026-11-09T00:00"))};

    void publish(const QByteArray &kind, const PolicyScope &scope, const QJsonObject &body)
    {
        did<Done>("policy.publish", [&](Unit &unit) -> Result<Done> {
            SP_TRY(draft, policies.draft(unit, kind, scope, body));
            return policies.publish(unit, draft, unit.now());
        });
    }
    void work(const char *spans)
    {
        WorkingHours hours;
        for (int day = 0; day < 5; ++day)
            hours.days[static_cast<std::size_t>(day)] = must(parseDaySpans(QString::fromLatin1(spans)));
        did<Done>("policy.publish", [&](Unit &unit) { return setWorkingHours(unit, policies, hours); });
    }
    EventId event(const char *start, seconds length, bool busy = true, const char *place = "")
    {
        EventDraft draft{u"Dentist"_s, {local(start), TimeKind::Zoned, berlin}, length};
        draft.busy = busy;
        draft.location = QString::fromLatin1(place);
        return did<EventId>("calendar.add", [&](Unit &unit) { return calendar.add(unit, draft); });
    }
    AvailabilityService::Asked ask(SlotQuestion question) const
    {
        return must(availability.ask(question, week, clock.now()));
    }
    QByteArray codes(const SlotQuestion &question, const char *start) const
    {
        QByteArrayList codes;
        for (const Violation &each : assess(ask(question).facts, berlin.toInstant(local(start))).violations)
            codes << slotRuleCode(each.rule);
        return codes.join(", ");
    }
    /// The starts that are found, on the wall in Hamburg.
    QByteArray starts(const SlotQuestion &question) const
    {
        const auto asked = ask(question);
        QByteArrayList found;
        for (const Instant start : SlotSearch(asked.facts, week).starts(asked.terms.step))
            found << localTimeText(berlin.toLocal(start)).mid(8, 8);
        return found.join(' ');
    }
};

}  // namespace

class AvailabilityServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCalendarTakesItsTime();
    void theServicesBuffersCount();
    void whatIsMovedIsNotInItsOwnWay();
    void policiesSayWhatCanBeBooked();
    void theClientsHoursAreReadOnTheirWall();
    void otherCalendarsAreAsked();
    void aCalendarThatCannotBeAskedLeavesAQuestion();
    void aRoomIsTakenByItsCalendar();
    void aGroupHasSeats();
    void whatCannotBeAskedIsRefused();
    void everyPolicyIsSimulated_data();
    void everyPolicyIsSimulated();
    void wrongPoliciesAreRefused_data();
    void wrongPoliciesAreRefused();
    void aChangedRuleNamesSessionsAndClients();
};

void AvailabilityServiceTest::theCalendarTakesItsTime()
{
    Desk desk;
    desk.work("10:00-13:00");
    desk.publish(serviceTermsKind, PolicyScope::workspace(), {{u"step_minutes"_s, 60}});
    QVERIFY(desk.starts({desk.talk}).startsWith("02T10:00 02T11:00 02T12:00 03T10:00"));
    desk.event("2026-11-02T10:30", 1h);
    desk.event("2026-11-02T12:00", 1h, false);  // Free in the calendar.
    desk.booked(desk.ana, desk.talk, "2026-11-03T11:00");
    QVERIFY(desk.starts({desk.talk}).startsWith("02T12:00 03T10:00 03T12:00 04T10:00"));
    QCOMPARE(desk.codes({desk.talk}, "2026-11-02T11:00"), "CONFLICT"_ba);
    EventDraft away{u"Away"_s, {local("2026-11-04T00:00"), TimeKind::AllDay, {}}, 24h};
    desk.did<EventId>("calendar.add", [&](Unit &unit) { return desk.calendar.add(unit, away); });
    QVERIFY(desk.starts({desk.talk}).startsWith("02T12:00 03T10:00 03T12:00 05T10:00"));  // F32.1.4
}

void AvailabilityServiceTest::theServicesBuffersCount()
{
    Desk desk;
    desk.work("09:00-17:00");
    desk.booked(desk.ana, desk.talk, "2026-11-03T11:00");
    ServiceDetails details = must(desk.services.service(desk.talk)).details;
    details.bufferAfter = 15min;
    desk.did<Service>(
        "service.change", [&](Unit &unit) { return desk.services.change(unit, desk.talk, details); });
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T12:00"), "INSUFFICIENT_BUFFER"_ba);
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T12:15"), ""_ba);
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T09:50"), "INSUFFICIENT_BUFFER"_ba);
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T16:00"), "OUTSIDE_PROVIDER_HOURS"_ba);
    QCOMPARE(desk.codes({desk.talk, {}, 30min}, "2026-11-03T16:15"), ""_ba);
}

void AvailabilityServiceTest::whatIsMovedIsNotInItsOwnWay()
{
    Desk desk;
    desk.work("09:00-17:00");
    const Session session = must(desk.sessions.session(desk.booked(desk.ana, desk.talk, "2026-11-03T11:00")));
    SlotQuestion moved{desk.talk};
    moved.except = session.event;
    moved.exceptOccurrence = session.occurrence;
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T11:30"), "CONFLICT"_ba);
    QCOMPARE(desk.codes(moved, "2026-11-03T11:30"), ""_ba);
    moved.exceptOccurrence = "2026-11-10T11:00:00";
    QCOMPARE(desk.codes(moved, "2026-11-03T11:30"), "CONFLICT"_ba);
}

void AvailabilityServiceTest::policiesSayWhatCanBeBooked()
{
    Desk desk;
    desk.work("09:00-12:00");
    desk.publish(holidayTermsKind, PolicyScope::workspace(), {{u"country"_s, u"at"_s}});
    desk.publish(daysOffKind, PolicyScope::workspace(),
        {{u"off"_s, u"2026-11-03..2026-11-05"_s},
            {u"exceptions"_s, QJsonObject{{u"2026-11-04"_s, u"14-15"_s}}}});
    desk.publish(serviceTermsKind, PolicyScope::workspace(), {{u"step_minutes"_s, 60}, {u"seats"_s, 1}});
    // All Saints' Day was the day before; on Wednesday there is an hour all the same.
    QCOMPARE(desk.starts({desk.talk}), "02T09:00 02T10:00 02T11:00 04T14:00 06T09:00 06T10:00 06T11:00"_ba);
    desk.publish(serviceTermsKind, PolicyScope::of("service", desk.talk),
        {{u"max_notice_days"_s, 9}, {u"windows"_s, QJsonObject{{u"monday"_s, u"10:00-12:00"_s},
                                                       {u"wednesday"_s, u"08:00-20:00"_s}}}});
    QCOMPARE(desk.starts({desk.talk}), "02T10:00 02T11:00 04T14:00"_ba);
    QCOMPARE(
        desk.codes({desk.talk}, "2026-11-06T09:00"), "max_lead_time_violation, OUTSIDE_SERVICE_WINDOW"_ba);
}

void AvailabilityServiceTest::theClientsHoursAreReadOnTheirWall()
{
    Desk desk;
    desk.work("09:00-18:00");
    SlotQuestion question{desk.talk, desk.ana};
    // Nobody said anything: from 8 to 20 in New York, which is six hours behind.
    QCOMPARE(desk.codes(question, "2026-11-03T13:45"), "OUTSIDE_CLIENT_WINDOW"_ba);
    QCOMPARE(desk.codes(question, "2026-11-03T14:00"), ""_ba);
    desk.publish(clientWindowsKind, PolicyScope::of("client", desk.ana), {{u"tuesday"_s, u"10:00-12:00"_s}});
    QCOMPARE(desk.codes(question, "2026-11-03T15:59"), "OUTSIDE_CLIENT_WINDOW"_ba);
    QCOMPARE(desk.codes(question, "2026-11-03T16:00"), ""_ba);
    const ZoneVerdict known = desk.ask(question).clientZone;
    QVERIFY(known.confirmed() && *known.source == ZoneSource::ProfileExplicit);
    question.zone = zone("Europe/Lisbon");
    QCOMPARE(zoneSourceName(*desk.ask(question).clientZone.source), "booking_param"_ba);
    QCOMPARE(desk.codes(question, "2026-11-03T11:00"), ""_ba);  // Ten o'clock in Lisbon.
    QVERIFY(desk.ask({desk.talk}).clientZone.status == ZoneVerdict::Status::Defaulted);
}

/// F32.1.2, F01.4.5
void AvailabilityServiceTest::otherCalendarsAreAsked()
{
    Desk desk;
    desk.work("09:00-18:00");
    const Instant ten = desk.berlin.toInstant(local("2026-11-03T10:00"));
    Interval asked{};
    desk.availability.addBusySource("google:work", [&](Interval window) {
        asked = window;
        return Result<std::vector<BusyTime>>(
            std::vector<BusyTime>{{{ten, ten + 1h}, BusyKind::Event, "google:work"},
                {{ten + 2h, ten + 3h}, BusyKind::Hold, "holds"}});
    });
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T10:30"), "CONFLICT"_ba);
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T12:30"), "temporarily held"_ba);
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T11:00"), ""_ba);
    QVERIFY(asked.start < desk.week.start && asked.end > desk.week.end);
}

/// F01.4.5
void AvailabilityServiceTest::aCalendarThatCannotBeAskedLeavesAQuestion()
{
    Desk desk;
    desk.work("09:00-18:00");
    Error failure{ErrorCode::Unavailable, "remote.unreachable"};
    desk.availability.addBusySource(
        "caldav:home", [&](Interval) -> Result<std::vector<BusyTime>> { return failure; });
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T10:30"), "AVAILABILITY_UNKNOWN"_ba);
    QCOMPARE(desk.starts({desk.talk}), ""_ba);
    const auto json = violationsJson(
        assess(desk.ask({desk.talk}).facts, desk.berlin.toInstant(local("2026-11-03T10:30"))).violations);
    QCOMPARE(json.first().toObject().value("source"_L1).toString(), u"caldav:home"_s);
    failure = {ErrorCode::Corrupt, "remote.damaged"};
    QCOMPARE(reason(desk.availability.ask({desk.talk}, desk.week, desk.clock.now())), "remote.damaged"_ba);
}

void AvailabilityServiceTest::aRoomIsTakenByItsCalendar()
{
    Desk desk;
    desk.work("09:00-18:00");
    desk.publish(placesKind, PolicyScope::workspace(),
        {{u"places"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"studio"_s},
                           {u"rooms"_s, QJsonObject{{u"small"_s, u"google:small"_s}}}},
                QJsonObject{{u"name"_s, u"home"_s}, {u"travel"_s, QJsonObject{{u"studio"_s, 40}}}}}}});
    const Instant ten = desk.berlin.toInstant(local("2026-11-03T10:00"));
    desk.availability.addBusySource("google:small", [&](Interval) {
        return Result<std::vector<BusyTime>>(
            std::vector<BusyTime>{{{ten, ten + 1h}, BusyKind::Event, "google:small"}});
    });
    SlotQuestion there{desk.talk};
    there.place = "studio";
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T10:30"), ""_ba);
    QCOMPARE(desk.codes(there, "2026-11-03T10:30"), "ROOM_UNAVAILABLE"_ba);
    desk.event("2026-11-03T13:00", 1h, true, "home");
    QCOMPARE(desk.codes(there, "2026-11-03T14:30"), "TRAVEL_VIOLATION"_ba);
    QCOMPARE(desk.codes(there, "2026-11-03T14:40"), ""_ba);
    QCOMPARE(desk.codes({desk.talk}, "2026-11-03T14:00"), ""_ba);
    there.place = "attic";
    QCOMPARE(
        reason(desk.availability.ask(there, desk.week, desk.clock.now())), "availability.place_unknown"_ba);
}

void AvailabilityServiceTest::aGroupHasSeats()
{
    Desk desk;
    desk.work("09:00-18:00");
    desk.publish(serviceTermsKind, PolicyScope::of("service", desk.talk), {{u"seats"_s, 2}});
    const SlotQuestion question{desk.talk};
    const auto seat = [&](const ClientId &client) {
        desk.did<SessionId>("session.book", [&](Unit &unit) {
            return desk.sessions.book(unit, {.client = client,
                                                .service = desk.talk,
                                                .start = local("2026-11-03T11:00"),
                                                .zone = desk.berlin,
                                                .place = SessionPlace::Shared,
                                                .seats = 2});
        });
    };
    seat(desk.ana);
    QCOMPARE(desk.codes(question, "2026-11-03T11:00"), ""_ba);
    QCOMPARE(desk.codes(question, "2026-11-03T11:15"), "CONFLICT"_ba);
    seat(desk.client("Bea"));
    QCOMPARE(desk.codes(question, "2026-11-03T11:00"), "SEATS_FULL"_ba);
}

void AvailabilityServiceTest::whatCannotBeAskedIsRefused()
{
    Desk desk;
    const auto refused = [&](const SlotQuestion &question) {
        return reason(desk.availability.ask(question, desk.week, desk.clock.now()));
    };
    QCOMPARE(refused({ServiceId(IdBytes{})}), "service.unknown"_ba);
    QCOMPARE(refused({desk.talk, ClientId(IdBytes{})}), "client.unknown"_ba);
    QCOMPARE(refused({desk.talk, {}, 0min}), "availability.length"_ba);
    QCOMPARE(refused({desk.talk, {}, 1441min}), "availability.length"_ba);
}

void AvailabilityServiceTest::everyPolicyIsSimulated_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QJsonObject>("verdict");
    const QJsonObject question{{u"now"_s, u"2026-10-27T10:00:00Z"_s}, {u"start"_s, u"2026-10-27T11:00:00Z"_s},
        {u"zone"_s, u"Europe/Berlin"_s}};
    QTest::newRow("terms") << QByteArray(serviceTermsKind) << QJsonObject{{u"min_notice_minutes"_s, u"90"_s}}
                           << question
                           << QJsonObject{{u"allowed"_s, false},
                                  {u"violations"_s,
                                      QJsonArray{QJsonObject{{u"code"_s, u"min_lead_time_violation"_s},
                                          {u"earliest_allowed"_s, u"2026-10-27T11:30:00.000Z"_s}}}}};
    QTest::newRow("holidays") << QByteArray(holidayTermsKind) << QJsonObject{{u"country"_s, u"FR"_s}}
                              << QJsonObject{{u"date"_s, u"2026-07-14"_s}}
                              << QJsonObject{
                                     {u"closed"_s, true}, {u"holidays"_s, QJsonArray{u"National Day"_s}}};
    QTest::newRow("a holiday that is worked on")
        << QByteArray(holidayTermsKind)
        << QJsonObject{{u"country"_s, u"FR"_s}, {u"open"_s, QJsonArray{u"National Day"_s}}}
        << QJsonObject{{u"date"_s, u"2026-07-14"_s}}
        << QJsonObject{{u"closed"_s, false}, {u"holidays"_s, QJsonArray()}};
    const QJsonObject own{{u"off"_s, u"2026-12-24..2027-01-03"_s},
        {u"exceptions"_s, QJsonObject{{u"2026-12-30"_s, u"10-12"_s}}},
        {u"away"_s, QJsonArray{QJsonObject{{u"from"_s, u"2027-02-01"_s}, {u"to"_s, u"2027-02-05"_s},
                        {u"zone"_s, u"Europe/London"_s}, {u"monday"_s, u"08:00-12:00"_s}}}}};
    const auto day = [&](const char *date, const char *by, const char *hours) {
        QTest::addRow("own days, %s", date)
            << QByteArray(daysOffKind) << own << QJsonObject{{u"date"_s, QString::fromLatin1(date)}}
            << QJsonObject{{u"by"_s, QString::fromLatin1(by)}, {u"hours"_s, QString::fromLatin1(hours)}};
    };
    day("2026-12-29", "blackout", "");
    day("2026-12-30", "exception", "10:00-12:00");
    day("2027-02-01", "override", "08:00-12:00");
    day("2027-02-06", "hours", "");
    QTest::newRow("a client's hours")
        << QByteArray(clientWindowsKind) << QJsonObject{{u"tuesday"_s, u"10-12"_s}}
        << QJsonObject{{u"start"_s, u"2026-10-27T11:00"_s}, {u"end"_s, u"2026-10-27T12:30"_s}}
        << QJsonObject{{u"within"_s, false}};
    QTest::newRow("a way, said by the other place")
        << QByteArray(placesKind)
        << QJsonObject{{u"places"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"home"_s}},
                   QJsonObject{{u"name"_s, u"studio"_s}, {u"travel"_s, QJsonObject{{u"home"_s, 40}}}}}}}
        << QJsonObject{{u"from"_s, u"studio"_s}, {u"to"_s, u"home"_s}} << QJsonObject{{u"minutes"_s, 40}};
}

void AvailabilityServiceTest::everyPolicyIsSimulated()
{
    QFETCH(QByteArray, kind);
    QFETCH(QJsonObject, body);
    QFETCH(QJsonObject, facts);
    PolicyRegistry registry;
    addAvailabilityPolicies(registry);
    const auto verdicts = must(registry.simulate(kind, body, {facts}));
    QTEST(must(verdicts.front()), "verdict");
}

void AvailabilityServiceTest::wrongPoliciesAreRefused_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const char *kind, const QJsonObject &body, const char *why) {
        QTest::newRow(name) << QByteArray(kind) << body << QByteArray(why);
    };
    row("a number below its least", serviceTermsKind, {{u"seats"_s, 0}}, "availability.number");
    row("half a number", serviceTermsKind, {{u"daily_cap"_s, 1.5}}, "availability.number");
    row("no number", serviceTermsKind, {{u"step_minutes"_s, u"often"_s}}, "availability.number");
    row("neither busy nor free", serviceTermsKind, {{u"tentative"_s, u"maybe"_s}}, "availability.tentative");
    row("no time of day", serviceTermsKind, {{u"day_begins"_s, u"9"_s}}, "time.invalid");
    row("hours that are none", serviceTermsKind, {{u"windows"_s, QJsonObject{{u"monday"_s, u"x"_s}}}},
        "hours.invalid");
    row("a country that is not known", holidayTermsKind, {{u"country"_s, u"XX"_s}}, "availability.country");
    row("days backwards", daysOffKind, {{u"off"_s, u"2027-01-03..2026-12-24"_s}},
        "availability.days_backwards");
    row("no date", daysOffKind, {{u"off"_s, u"Christmas"_s}}, "date.invalid");
    row("an invalid zone", daysOffKind,
        {{u"away"_s, QJsonArray{QJsonObject{{u"from"_s, u"2027-02-01"_s}, {u"to"_s, u"2027-02-05"_s},
                         {u"zone"_s, u"Mars/Olympus"_s}}}}},
        "invalid_time_zone");
    row("a place without a name", placesKind, {{u"places"_s, QJsonArray{QJsonObject()}}},
        "availability.place_unnamed");
}

void AvailabilityServiceTest::wrongPoliciesAreRefused()
{
    QFETCH(QByteArray, kind);
    QFETCH(QJsonObject, body);
    PolicyRegistry registry;
    addAvailabilityPolicies(registry);
    QTEST(reason(registry.validate(kind, PolicyScope::workspace(), body)), "why");
}

void AvailabilityServiceTest::aChangedRuleNamesSessionsAndClients()
{
    Desk desk;
    const SessionId first = desk.booked(desk.ana, desk.talk, "2026-11-03T11:00");
    desk.booked(desk.ana, desk.talk, "2026-12-15T11:00");
    RuleChange change = must(desk.availability.movedByRules(desk.clock.now()));
    QCOMPARE(change.looked, 2U);
    QVERIFY(change.moved.empty() && change.outdated == 0);
    // Booked when the rules still had summer time in November.
    Session session = must(desk.sessions.session(first));
    session.planned = {session.planned.start - 1h, session.planned.end - 1h};
    session.tzdbVersion = "2019a";
    must(SessionStore(desk.database).update(session, desk.clock.now()));
    change = must(desk.availability.movedByRules(desk.clock.now()));
    QCOMPARE(change.looked, 2U);
    QCOMPARE(change.outdated, 1U);
    QCOMPARE(change.moved.size(), 1U);
    QVERIFY(change.moved.front().session == first && change.moved.front().client == desk.ana);
    QCOMPARE(change.moved.front().byRules - change.moved.front().recorded, hours(1));
}

QTEST_GUILESS_MAIN(AvailabilityServiceTest)
#include "availability_service_test.moc"
