// SPDX-License-Identifier: GPL-3.0-or-later
// A practice and another program that both change one calendar, while the way between them fails.
#include "app/composition/calendar_connections.h"
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/two_sides.h"
#include "tests/support/radicale_server.h"

#include <QTest>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

class SyncRoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesEndEqual_data();
    void bothSidesEndEqual();
};

void SyncRoundsTest::bothSidesEndEqual_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("a server in memory") << false;
    QTest::newRow("Radicale") << true;
}

void SyncRoundsTest::bothSidesEndEqual()
{
    QFETCH(bool, real);
    FakeCalendarServer memory;
    RadicaleServer radicale;
    SystemClock clock;
    SystemRandom random;
    const std::unique_ptr<CalendarConnector> network = makeCalendarConnector(clock, random, nullptr);
    RemoteAccount account{"caldav", u"https://fake.example/"_s, u"alice"_s};
    QByteArray calendar = "cal/main/";
    if (real) {
        if (!RadicaleServer::isInstalled())
            QSKIP("There is no CalDAV server on this machine: install the package radicale.");
        QVERIFY2(radicale.start(), radicale.errors().constData());
        QVERIFY(radicale.makeCalendar(u"rounds"_s));
        account.address = radicale.address();
        account.secret = radicale.secret();
        calendar = (radicale.address() + u"alice/rounds/"_s).toUtf8();
    }
    CalendarConnector &connector = real ? *network : static_cast<CalendarConnector &>(memory);
    Run run(real ? "sync_radicale" : "sync_memory");
    TwoSides sides(connector, account, calendar, run.seed());
    const int rounds = byTier(60, 2000, 2000);
    for (int round = 1; round <= rounds; ++round) {
        sides.act();
        sides.syncBadly();
        run.tried();
        if (round % 10 != 0 && round != rounds)
            continue;
        for (const QByteArray &wrong : sides.settleAndCompare())
            run.failed("round " + QByteArray::number(round) + ": " + wrong);
        if (run.failures() > 0)
            break;
    }
    qInfo("%d rounds, %d faults, %d events, %d conflicts", run.count(), sides.faults(), sides.events(),
        sides.conflicts());
    QCOMPARE(run.failures(), 0);
    QVERIFY2(sides.faults() > rounds / 4, "too little went wrong to prove anything");
    QVERIFY2(sides.conflicts() > 0, "both sides never changed the same");
}

QTEST_GUILESS_MAIN(SyncRoundsTest)
#include "sync_rounds_test.moc"
