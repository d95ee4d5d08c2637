// SPDX-License-Identifier: GPL-3.0-or-later
// A large calendar, read for the first time and again, through the network, the confined reader and the
// engine as the programs use them.
#include "app/composition/calendar_connections.h"
#include "core/providers/confined/parser_process.h"
#include "tests/faults/ledger/run_ledger.h"
#include "tests/support/radicale_server.h"
#include "tests/support/synced_practice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

class SyncScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALargeCalendar();
    void takesInALargeCalendar();
};

void SyncScaleTest::readsALargeCalendar()
{
    if (!RadicaleServer::isInstalled())
        QSKIP("There is no CalDAV server on this machine: install the package radicale.");
    const int count = byTier(500, 10'000, 10'000);
    RadicaleServer radicale;
    QVERIFY2(radicale.start(), radicale.errors().constData());
    QVERIFY(radicale.makeCalendar(u"large"_s));
    for (int at = 0; at < count; ++at) {
        const QByteArray uid = "event-" + QByteArray::number(at) + "@elsewhere";
        const QByteArray start = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC)
                                     .addSecs(900LL * at)
                                     .toString(u"yyyyMMdd'T'HHmmss"_s)
                                     .toLatin1();
        const QByteArray rule = at % 20 == 0 ? QByteArray("RRULE:FREQ=WEEKLY;COUNT=10\r\n") : QByteArray();
        QVERIFY(radicale.putFile(u"large"_s, QString::fromLatin1(uid) + u".ics"_s,
            icsText(uid, start, "Termin " + QByteArray::number(at), rule)));
    }
    SystemClock clock;
    SystemRandom random;
    const std::unique_ptr<CalendarConnector> network = makeCalendarConnector(clock, random, nullptr);
    // Radicale itself reads what was put there behind its back at the first question, some ten milliseconds
    // each; what it was given by its own ways it knows.
    const RemoteAccount account{"caldav", radicale.address(), u"alice"_s, radicale.secret()};
    const std::unique_ptr<RemoteCalendars> direct = must(network->open(account));
    const QByteArray calendar = (radicale.address() + u"alice/large/"_s).toUtf8();
    for (int tries = 0; tries < 60 && !direct->changes(calendar, {}); ++tries) {
    }
    ParserProcess parser({QString::fromLatin1(SOLOPILOT_PARSER).section(u'/', 0, -2)});
    SyncedPractice practice(network.get(), &parser);
    QElapsedTimer timer;
    Run run("sync_scale");
    timer.start();
    practice.connect({"caldav", u"Large"_s, radicale.address(), u"alice"_s}, RadicaleServer::password);
    const qint64 first = timer.restart();
    QCOMPARE(practice.state().failing, "");
    QCOMPARE(practice.own.count("SELECT count(*) FROM calendar_event"), count);
    // Radicale reckons its token anew from all files whenever one was written; once is enough.
    practice.sync();
    timer.restart();
    practice.sync();
    const qint64 again = timer.restart();
    QCOMPARE(practice.own.count("SELECT count(*) FROM sync_log"), count);
    run.tried(count);
    qInfo("%d events: first %lld ms, no change %lld ms", count, static_cast<long long>(first),
        static_cast<long long>(again));
    // The bar is 20 s and 300 ms on a machine of its own; tests share theirs.
    QVERIFY2(first < 60'000, "the first reading takes too long");
    QVERIFY2(again < 3'000, "a reading without a change takes too long");
}

// The same without a server and a reader of its own: what is left is the practice's part.
void SyncScaleTest::takesInALargeCalendar()
{
    const int count = byTier(2000, 10'000, 10'000);
    SyncedPractice practice;
    for (int at = 0; at < count; ++at) {
        const QByteArray uid = "event-" + QByteArray::number(at) + "@elsewhere";
        practice.server.put(practice.there(), "cal/main/" + uid, uid,
            icsText(uid, "20261102T090000", "Termin " + QByteArray::number(at)));
    }
    QElapsedTimer timer;
    timer.start();
    practice.connect();
    const qint64 first = timer.restart();
    QCOMPARE(practice.own.count("SELECT count(*) FROM calendar_event"), count);
    practice.sync();
    timer.restart();
    practice.sync();
    const qint64 again = timer.elapsed();
    qInfo("%d events: taken in %lld ms, no change %lld ms", count, static_cast<long long>(first),
        static_cast<long long>(again));
    QVERIFY2(again < 1000, "a round without a change takes too long");
}

QTEST_GUILESS_MAIN(SyncScaleTest)
#include "sync_scale_test.moc"
