// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/session_service.h"

#include "tests/support/session_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ana's Tuesdays at 9 in Berlin from 3 November on; sessions of the first four.
struct Tuesdays : SessionPractice {
    EventId series = did<EventId>("calendar.add", [&](Unit &unit) {
        return calendar.add(
            unit, {u"Talk"_s, {local("2026-11-03T09:00"), TimeKind::Zoned, berlin}, 1h,
                      {"FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222T080000Z"}, {}, {}, true, ana, talk});
    });
    std::vector<SessionId> four;

    Tuesdays()
    {
        const auto found = november();
        for (std::size_t at = 0; at < 4; ++at)
            four.push_back(must(ofEntry(found[at])));
    }
    std::vector<CalendarEntry> november() { return entries("2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z"); }
    QByteArray starts()
    {
        QByteArrayList list;
        for (const SessionId &id : four) {
            const Session each = session(id);
            list += each.state == SessionState::Canceled
                        ? QByteArray("canceled")
                        : localTimeText(berlin.toLocal(each.planned.start)).mid(5, 11);
        }
        return list.join(' ');
    }
    /// Every entry of the calendar is the entry of one of the four, or of none.
    void belongTogether(int expected)
    {
        int known = 0;
        for (const CalendarEntry &entry : november()) {
            const auto session = must(sessions.store().ofOccurrence(entry.event, entry.occurrence));
            if (!session)
                continue;
            QCOMPARE(session->planned, entry.when);
            ++known;
        }
        QCOMPARE(known, expected);
    }
};

}  // namespace

class SessionSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesOneSessionOfAnEntry();
    void followsItsSeries();
    void isCanceledWithItsSeries();
    void sessionsThatTookPlaceStay();
};

void SessionSeriesTest::makesOneSessionOfAnEntry()
{
    Tuesdays practice;
    const auto entries = practice.november();
    QCOMPARE(entries.size(), 8U);
    for (std::size_t at = 0; at < 4; ++at)
        QCOMPARE(must(practice.ofEntry(entries[at])), practice.four[at]);
    QCOMPARE(practice.session(practice.four[0]).planned, entries[0].when);
    CalendarEntry whoever = entries[5];
    whoever.client.reset();
    QCOMPARE(reason(practice.ofEntry(whoever)), "session.client_missing");
    whoever = entries[5];
    whoever.service.reset();
    QCOMPARE(reason(practice.ofEntry(whoever)), "session.service_missing");
}

void SessionSeriesTest::followsItsSeries()
{
    Tuesdays practice;
    const auto move = [&](const CalendarEntry &entry, const char *to, SeriesScope scope) {
        return practice.did<EventId>("calendar.move", [&](Unit &unit) {
            return practice.calendar.move(unit, entry.event, entry.occurrence, {local(to), 1h}, scope);
        });
    };
    QCOMPARE(practice.starts(), "11-03T09:00 11-10T09:00 11-17T09:00 11-24T09:00");
    must(practice.reschedule(practice.four[2], "2026-11-18T12:00"));
    QCOMPARE(practice.starts(), "11-03T09:00 11-10T09:00 11-18T12:00 11-24T09:00");
    practice.belongTogether(4);
    move(practice.november()[1], "2026-11-11T10:00", SeriesScope::ThisAndLater);
    QCOMPARE(practice.starts(), "11-03T09:00 11-11T10:00 11-18T12:00 11-25T10:00");
    practice.belongTogether(4);
    move(practice.november()[1], "2026-11-18T10:00", SeriesScope::All);  // By a whole week: names meet names.
    QCOMPARE(practice.starts(), "11-03T09:00 11-18T10:00 11-18T12:00 12-02T10:00");
    practice.belongTogether(4);
    QCOMPARE(practice.count("SELECT count(*) FROM session"), 5);
}

void SessionSeriesTest::isCanceledWithItsSeries()
{
    Tuesdays practice;
    must(practice.reschedule(practice.four[2], "2026-11-18T12:00"));
    const auto entries = practice.november();
    practice.did<Done>("calendar.cancel", [&](Unit &unit) {
        return practice.calendar.cancel(
            unit, entries[1].event, entries[1].occurrence, SeriesScope::ThisAndLater);
    });
    QCOMPARE(practice.starts(), "11-03T09:00 canceled canceled canceled");
    practice.did<Done>("session.cancel",
        [&](Unit &unit) { return practice.sessions.cancel(unit, practice.four[0], u"ill"_s); });
    QCOMPARE(practice.november().size(), 0U);
    QCOMPARE(practice.session(practice.four[0]).cancelReason, u"ill"_s);
}

void SessionSeriesTest::sessionsThatTookPlaceStay()
{
    Tuesdays practice;
    practice.clock.set(instant("2026-11-10T12:00:00Z"));
    must(practice.finish(practice.four[0]));
    must(practice.finish(practice.four[1]));
    const auto entries = practice.november();
    practice.did<EventId>("calendar.move", [&](Unit &unit) {
        return practice.calendar.move(
            unit, entries[0].event, entries[0].occurrence, {local("2026-11-03T17:00"), 1h}, SeriesScope::All);
    });
    QCOMPARE(practice.starts(), "11-03T09:00 11-10T09:00 11-17T17:00 11-24T17:00");
    practice.did<Done>("calendar.cancel", [&](Unit &unit) {
        return practice.calendar.cancel(
            unit, entries[0].event, practice.november()[0].occurrence, SeriesScope::All);
    });
    QCOMPARE(practice.starts(), "11-03T09:00 11-10T09:00 canceled canceled");
}

QTEST_GUILESS_MAIN(SessionSeriesTest)
#include "session_series_test.moc"
