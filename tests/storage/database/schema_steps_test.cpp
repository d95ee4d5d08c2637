// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

const Instant now = instantFromMillis(1'793'000'000'000);

/// A practice as a program of schema step 5 left it: sessions in each state of billing, with what refers to
/// them.
constexpr auto practiceOfStepFive = R"(
    INSERT INTO client (id, seq, kind, status, name, remark, created_at, updated_at)
    VALUES (x'0000000000000000000000000000000C', 1, 'Person', 'Active', 'Ana', 'comes by bicycle', 0, 0),
           (x'0000000000000000000000000000000B', 2, 'Person', 'Active', 'Bo', '', 0, 0);
    INSERT INTO service (id, created_at) VALUES (x'00000000000000000000000000000005', 0);
    INSERT INTO service_version (id, service, version_no, name, duration_min, pricing, price_minor, currency, tax_code, created_at)
    VALUES (x'00000000000000000000000000000006', x'00000000000000000000000000000005', 1, 'Talk', 60, 'PerSession', 10000, 'EUR', 'standard', 0);
    INSERT INTO document (id, type, status, client, payer, series, number, currency, total_minor, paid_minor, snapshot, created_at, updated_at)
    VALUES (x'000000000000000000000000000000D1', 'invoice', 'Superseded', x'0000000000000000000000000000000C', x'0000000000000000000000000000000C',
            'invoice', '1', 'EUR', 10000, 7000, '{}', 0, 0),
           (x'000000000000000000000000000000D2', 'invoice', 'Issued', x'0000000000000000000000000000000C', x'0000000000000000000000000000000C',
            'invoice', '2', 'EUR', 10000, 0, '{}', 0, 0);
    INSERT INTO payment (id, client, document, kind, method, amount_minor, currency, to_document, to_credit, received_on, created_at)
    VALUES (x'000000000000000000000000000000A1', x'0000000000000000000000000000000C', x'000000000000000000000000000000D1', 'Payment', 'bank', 7000, 'EUR', 7000, 0, '2026-01-01', 0),
           (x'000000000000000000000000000000A2', x'0000000000000000000000000000000C', x'000000000000000000000000000000D1', 'Refund', 'bank', 3000, 'EUR', 3000, 0, '2026-01-02', 0);
    INSERT INTO payment (id, client, document, kind, method, amount_minor, currency, to_document, to_credit, received_on, created_at)
    VALUES (x'000000000000000000000000000000A3', x'0000000000000000000000000000000C', x'000000000000000000000000000000D1', 'Payment', 'bank', 20, 'EUR', 20, 0, '2026-01-03', 9),
           (x'000000000000000000000000000000A4', x'0000000000000000000000000000000C', x'000000000000000000000000000000D2', 'Payment', 'bank', 30, 'EUR', 30, 0, '2026-01-03', 9);
    INSERT INTO journal_entry (id, unit, type, source_type, source, idempotency_key, effective_on, posted_at)
    VALUES (x'000000000000000000000000000000B3', x'00', 'payment', 'payment', x'000000000000000000000000000000A3', 'payment:A3', '2026-01-03', 9);
    WITH state (at, billing, document) AS (VALUES
        (1, 'Unbilled', NULL), (2, 'Draft Invoice', x'000000000000000000000000000000D3'), (3, 'Billed', x'000000000000000000000000000000D2'),
        (4, 'Paid', x'000000000000000000000000000000D2'), (5, 'Waived', NULL), (6, 'Not billable', NULL))
    INSERT INTO session (id, client, service_version, state, zone, tzdb_version, planned_start, planned_end, billing, document, version, created_at, updated_at)
    SELECT CAST(x'00000000000000000000000000000E' || unhex(printf('%02X', at)) AS BLOB), x'0000000000000000000000000000000C', x'00000000000000000000000000000006',
           'Completed', 'UTC', '2026a', at, at + 1, billing, document, at, 0, 0 FROM state;
    INSERT INTO timer_segment (session, position, start_at, end_at) SELECT id, 0, 1, 2 FROM session;
    INSERT INTO note (id, seq, client, session, created_at, updated_at)
    SELECT CAST(x'00000000000000000000000000000F' || unhex(printf('%02X', version)) AS BLOB), version, client, id, 0, 0 FROM session;
    INSERT INTO document_session (document, session, line)
    SELECT document, id, version FROM session WHERE billing IN ('Billed', 'Paid');
)";

}  // namespace

class SchemaStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sessionsAreCarriedOver();
    void indicesAndTriggersAreThere();
    void aBillingStateGoesWithItsDocument();
    void creditedInvoicesKeepTheirSums();
    void paymentsKnowTheirRecord();
    void remarksAreSealed();
    void billedSessionsAreFrozen_data();
    void billedSessionsAreFrozen();

private:
    std::int64_t number(const char *sql) { return *m_database->integer(sql); }
    std::optional<Database> m_database;
};

void SchemaStepsTest::init()
{
    auto opened = Database::openInMemory();
    QVERIFY(opened);
    m_database.emplace(*std::move(opened));
    QVERIFY(migrate(*m_database, migrations().first(5), now));
    const auto filled = m_database->execute(practiceOfStepFive);
    QVERIFY2(filled, filled ? "" : filled.error().detail.constData());
    const auto migrated = migrate(*m_database, migrations(), now);
    QVERIFY2(migrated, migrated ? "" : migrated.error().detail.constData());
}

void SchemaStepsTest::sessionsAreCarriedOver()
{
    QCOMPARE(number("SELECT count(*) FROM session"), 6);
    QCOMPARE(number("SELECT count(*) FROM session WHERE planned_start = version AND client = "
                    "x'0000000000000000000000000000000C'"),
        6);
    QCOMPARE(number("SELECT count(DISTINCT billing) FROM session"), 6);
    QCOMPARE(number("SELECT count(*) FROM timer_segment JOIN session ON session = session.id"), 6);
    QCOMPARE(number("SELECT count(*) FROM note JOIN session ON session = session.id"), 6);
    QCOMPARE(number("SELECT count(*) FROM document_session JOIN session ON session = session.id"), 2);
    QCOMPARE(number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    QCOMPARE(number("SELECT count(*) FROM sqlite_master WHERE name = 'session_before'"), 0);
    // What refers to a session is still checked.
    QVERIFY(!m_database->run("DELETE FROM session"));
}

void SchemaStepsTest::indicesAndTriggersAreThere()
{
    for (const char *name : {"session_occurrence", "session_planned", "session_client", "session_unbilled",
             "session_credited", "session_running", "session_event"})
        QCOMPARE(m_database
                     ->integer("SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name = :name",
                         {{":name", QByteArray(name)}})
                     .
                     operator*(),
            1);
    QVERIFY(m_database->run("UPDATE session SET state = 'InProgress' WHERE version = 1"));
    QVERIFY(!m_database->run("UPDATE session SET state = 'InProgress' WHERE version = 2"));  // One timer.
}

void SchemaStepsTest::aBillingStateGoesWithItsDocument()
{
    QVERIFY(!m_database->run("UPDATE session SET billing = 'Credited' WHERE billing = 'Unbilled'"));
    QVERIFY(m_database->run("UPDATE session SET billing = 'Credited' WHERE billing = 'Billed'"));
    QVERIFY(!m_database->run("UPDATE session SET billing = 'Unbilled' WHERE billing = 'Paid'"));
    QVERIFY(!m_database->run("UPDATE session SET billing = 'Lost' WHERE billing = 'Unbilled'"));
}

void SchemaStepsTest::creditedInvoicesKeepTheirSums()
{
    QCOMPARE(number("SELECT credited_minor FROM document WHERE number = '1'"), 10'000);
    QCOMPARE(number("SELECT released_minor FROM document WHERE number = '1'"), 4'000);
    QCOMPARE(number("SELECT credited_minor + released_minor FROM document WHERE number = '2'"), 0);
}

void SchemaStepsTest::paymentsKnowTheirRecord()
{
    QCOMPARE(
        number("SELECT count(*) FROM payment WHERE part_of = x'000000000000000000000000000000A3' AND id = "
               "x'000000000000000000000000000000A4'"),
        1);
    QCOMPARE(number("SELECT count(*) FROM payment WHERE part_of IS NOT NULL"), 1);
    QVERIFY(!m_database->run("UPDATE payment SET part_of = NULL"));  // Kept as they are, as before.
    QVERIFY(m_database->run("INSERT INTO payment_reversal (payment, reversed_on, created_at) VALUES "
                            "(x'000000000000000000000000000000A3', '2026-01-04', 9)"));
    QVERIFY(!m_database->run("DELETE FROM payment_reversal"));
    QVERIFY(!m_database->run("UPDATE payment_reversal SET reason = 'x'"));
}

void SchemaStepsTest::remarksAreSealed()
{
    QCOMPARE(number("SELECT count(*) FROM client WHERE instr(remark, 'bicycle') > 0"), 0);
    QCOMPARE(number("SELECT count(*) FROM client WHERE sp_unseal(id, 'client.remark', id, unhex(remark)) = "
                    "'comes by bicycle'"),
        1);
    QCOMPARE(number("SELECT count(*) FROM client WHERE name = 'Bo' AND remark = ''"), 1);
}

void SchemaStepsTest::billedSessionsAreFrozen_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("R08 a session is taken off") << QByteArray("DELETE FROM document_session");
    QTest::newRow("R08 a session goes to another line") << QByteArray("UPDATE document_session SET line = 9");
    QTest::newRow("R08 a session is added") << QByteArray(
        "INSERT INTO document_session SELECT x'000000000000000000000000000000D2', id, 0 FROM session "
        "WHERE billing = 'Unbilled'");
    QTest::newRow("R08 a session comes from a draft") << QByteArray(
        "UPDATE document_session SET document = x'000000000000000000000000000000D2' WHERE document = "
        "x'000000000000000000000000000000D3'");
    QTest::newRow("R08 a session goes to a draft") << QByteArray(
        "UPDATE document_session SET document = x'000000000000000000000000000000D3' WHERE document = "
        "x'000000000000000000000000000000D2'");
}

void SchemaStepsTest::billedSessionsAreFrozen()
{
    QFETCH(QByteArray, change);
    QVERIFY(m_database->run(
        "INSERT INTO document (id, type, status, client, payer, series, currency, created_at, "
        "updated_at) SELECT x'000000000000000000000000000000D3', type, 'Draft', client, payer, "
        "series, currency, 0, 0 FROM document WHERE number = '2'"));
    QVERIFY(
        m_database->run("INSERT INTO document_session SELECT x'000000000000000000000000000000D3', id, 0 FROM "
                        "session WHERE version = 1"));
    const auto changed = m_database->run(change.constData());
    QCOMPARE(changed ? QByteArray() : changed.error().reason, "APPEND_ONLY_ENFORCED");
    // A draft's are its owner's to change.
    QVERIFY(
        m_database->run("DELETE FROM document_session WHERE document = x'000000000000000000000000000000D3'"));
}

QTEST_GUILESS_MAIN(SchemaStepsTest)
#include "schema_steps_test.moc"
