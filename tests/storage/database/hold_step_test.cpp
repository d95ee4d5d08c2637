// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"

#include <QTest>

#include <algorithm>

using namespace sp;

namespace {

const Instant now = instantFromMillis(1'793'000'000'000);

// Sessions named by their version: 1 and 2 share an hour, 3 lies across both, 4 touches 1 only, 5 was
// canceled and 6 took place at that time, 7 is far away. 1 has a timer and a note.
constexpr auto practiceWithOverlaps = R"(
    INSERT INTO client (id, seq, kind, status, name, created_at, updated_at)
    VALUES (x'0000000000000000000000000000000C', 1, 'Person', 'Active', 'Ana', 0, 0);
    INSERT INTO service (id, created_at) VALUES (x'00000000000000000000000000000005', 0);
    INSERT INTO service_version (id, service, version_no, name, duration_min, pricing, price_minor, currency, tax_code, created_at)
    VALUES (x'00000000000000000000000000000006', x'00000000000000000000000000000005', 1, 'Talk', 60, 'PerSession', 10000, 'EUR', 'standard', 0);
    WITH booked (at, starts, ends, state) AS (VALUES
        (1, 3600000, 7200000, 'Confirmed'), (2, 3600000, 7200000, 'Tentative'), (3, 5400000, 9000000, 'Confirmed'),
        (4, 0, 3600000, 'Confirmed'), (5, 3600000, 7200000, 'Canceled'), (6, 3600000, 7200000, 'Completed'),
        (7, 360000000, 363600000, 'Confirmed'))
    INSERT INTO session (id, client, service_version, state, zone, tzdb_version, planned_start, planned_end, version, created_at, updated_at)
    SELECT CAST(x'00000000000000000000000000000E' || unhex(printf('%02X', at)) AS BLOB), x'0000000000000000000000000000000C',
           x'00000000000000000000000000000006', state, 'UTC', '2026a', starts, ends, at, 0, 0 FROM booked;
    INSERT INTO timer_segment (session, position, start_at, end_at) SELECT id, 0, 1, 2 FROM session WHERE version = 1;
)";

}  // namespace

class HoldStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatOverlappedStaysAndSaysSo();
    void nothingIsLost();
    void nothingNewOverlaps();

private:
    std::int64_t number(const char *sql) { return *m_database->integer(sql); }
    std::optional<Database> m_database;
};

void HoldStepTest::init()
{
    auto opened = Database::openInMemory();
    QVERIFY(opened);
    m_database.emplace(*std::move(opened));
    const auto all = migrations();
    const auto step = std::ranges::find(
        all, QByteArray("holds"), [](const Migration &each) { return QByteArray(each.name); });
    QVERIFY(step != all.end());
    QVERIFY(migrate(*m_database, all.first(static_cast<std::size_t>(step - all.begin())), now));
    const auto filled = m_database->execute(practiceWithOverlaps);
    QVERIFY2(filled, filled ? "" : filled.error().detail.constData());
    const auto migrated = migrate(*m_database, all, now);
    QVERIFY2(migrated, migrated ? "" : migrated.error().detail.constData());
}

void HoldStepTest::whatOverlappedStaysAndSaysSo()
{
    QCOMPARE(number("SELECT count(*) FROM session"), 7);
    QCOMPARE(number("SELECT count(*) FROM session WHERE version IN (1, 2, 3) AND place = 'Overbooked' AND "
                    "overbooked_reason = 'earlier'"),
        3);
    QCOMPARE(number("SELECT count(*) FROM session WHERE version > 3 AND place = 'Exclusive' AND "
                    "overbooked_reason = ''"),
        4);
    // They go on as they were.
    QVERIFY(m_database->run("UPDATE session SET state = 'Confirmed', version = 20 WHERE version = 2"));
    QVERIFY(m_database->run("UPDATE session SET state = 'InProgress' WHERE version = 1"));
}

void HoldStepTest::nothingIsLost()
{
    QCOMPARE(number("SELECT sum(planned_start) FROM session WHERE client IS NOT NULL AND zone = 'UTC'"),
        4 * 3'600'000 + 5'400'000 + 360'000'000);
    QCOMPARE(number("SELECT count(*) FROM timer_segment JOIN session ON session = session.id"), 1);
    QCOMPARE(number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    QCOMPARE(number("SELECT count(*) FROM sqlite_master WHERE name = 'session_before'"), 0);
    for (const char *name :
        {"session_occurrence", "session_planned", "session_client", "session_unbilled", "session_credited",
            "session_running", "session_event", "client_erased_session", "client_erased_session_moved"})
        QCOMPARE(m_database
                     ->integer("SELECT count(*) FROM sqlite_master WHERE name = :name",
                         {{":name", QByteArray(name)}})
                     .
                     operator*(),
            1);
}

void HoldStepTest::nothingNewOverlaps()
{
    const auto moved = m_database->run(
        "UPDATE session SET planned_start = 3600000, planned_end = 7200000 WHERE version = 7");
    QVERIFY(!moved);
    QCOMPARE(moved.error().reason, "SLOT_TAKEN");
    // Of what has a reason it is not asked.
    QVERIFY(m_database->run("UPDATE session SET planned_start = 3600000 WHERE version = 3"));
    QVERIFY(!m_database->run("UPDATE session SET place = 'Exclusive' WHERE version = 3"));
}

QTEST_GUILESS_MAIN(HoldStepTest)
#include "hold_step_test.moc"
