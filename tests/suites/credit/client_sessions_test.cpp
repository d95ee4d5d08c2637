// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/client_sessions.h"

#include "tests/support/credit_desk.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::credit;

class ClientSessionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTookPlaceAndWhatComesAreApart();
    void aDayIsTheOneOnThePracticesWall();
};

void ClientSessionsTest::whatTookPlaceAndWhatComesAreApart()
{
    CreditDesk desk;
    const SessionId done = desk.logged(desk.ana, desk.coaching);
    const SessionId comes = must(desk.book_("2026-11-20T09:00", 90min));
    const SessionId over = must(desk.book_("2026-10-28T09:00"));
    desk.clock.advance(std::chrono::hours(48));  // Nobody said whether that one took place.
    const ClientSessions found =
        must(clientSessions(desk.sessions.store(), desk.ana, desk.berlin, desk.clock.now()));
    QCOMPARE(found.completed.size(), 1U);
    QCOMPARE(found.completed[0].id, done.text());
    QCOMPARE(found.scheduled.size(), 1U);
    QCOMPARE(found.scheduled[0].id, comes.text());
    QCOMPARE(found.scheduled[0].minutes, 90);
    QVERIFY(over.text() != found.scheduled[0].id);
    const ClientId other = desk.client("Ben", "ben@client.example");
    QVERIFY(must(clientSessions(desk.sessions.store(), other, desk.berlin, desk.clock.now()))
                .completed.empty());
}

void ClientSessionsTest::aDayIsTheOneOnThePracticesWall()
{
    CreditDesk desk;
    must(desk.book_("2026-11-20T23:30"));
    const auto dayIn = [&](const char *zone) {
        return must(
            clientSessions(desk.sessions.store(), desk.ana, must(TimeZone::create(zone)), desk.clock.now()))
            .scheduled.at(0)
            .on;
    };
    QCOMPARE(dayIn("Europe/Berlin"), date("2026-11-20"));
    QCOMPARE(dayIn("Asia/Tokyo"), date("2026-11-21"));
}

QTEST_GUILESS_MAIN(ClientSessionsTest)
#include "client_sessions_test.moc"
