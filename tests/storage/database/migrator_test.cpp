// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/migrator.h"

#include "core/storage/database/database.h"

#include <QTest>

#include <vector>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

const Instant now = instantFromMillis(1'793'000'000'000);
const Migration first{1, "first", "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (7)"};
const Migration second{2, "second", "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO b SELECT x FROM a"};

QByteArray schema(Database &database)
{
    QByteArray text;
    Q_ASSERT(database.each("SELECT name, sql FROM sqlite_master ORDER BY name", {}, [&](const Row &row) {
        text += row.bytes(0) + '=' + row.bytes(1) + '\n';
        return true;
    }));
    return text;
}

}  // namespace

class MigratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAnyFileToTheNewest_data();
    void bringsAnyFileToTheNewest();
    void changesNothingWhenThereIsNothingToDo();
    void refusesANewerFile();
    void refusesAChangedStep();
    void leavesTheOldSchemaWhenAStepFails();
    void makesOneSchemaOfAllReleasedSteps();
};

void MigratorTest::bringsAnyFileToTheNewest_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("a new file") << 0;
    QTest::newRow("a file of the first step") << 1;
    QTest::newRow("a file of the newest step") << 2;
}

void MigratorTest::bringsAnyFileToTheNewest()
{
    QFETCH(int, from);
    const std::vector<Migration> steps{first, second};
    auto database = Database::openInMemory();
    QVERIFY(database);
    QVERIFY(migrate(*database, std::span(steps).first(static_cast<std::size_t>(from)), now));
    QCOMPARE(*schemaNumber(*database), from);
    QVERIFY(migrate(*database, steps, now));
    QCOMPARE(*schemaNumber(*database), 2);
    QCOMPARE(*database->integer("SELECT x FROM b"), 7);
}

void MigratorTest::changesNothingWhenThereIsNothingToDo()
{
    const std::vector<Migration> steps{first, second};
    auto database = Database::openInMemory();
    QVERIFY(database && migrate(*database, steps, now));
    const std::int64_t before = database->totalChanges();
    QVERIFY(migrate(*database, steps, now + std::chrono::hours(1)));
    QCOMPARE(database->totalChanges(), before);
}

void MigratorTest::refusesANewerFile()
{
    const std::vector<Migration> steps{first, second};
    auto database = Database::openInMemory();
    QVERIFY(database && migrate(*database, steps, now));
    const QByteArray before = schema(*database);
    const auto older = migrate(*database, std::span(steps).first(1), now);
    QCOMPARE(older.error().reason, "storage.newer");
    QCOMPARE(older.error().facts[u"needs"].toString(), QStringLiteral(SOLOPILOT_VERSION));
    QCOMPARE(schema(*database), before);
}

void MigratorTest::refusesAChangedStep()
{
    auto database = Database::openInMemory();
    QVERIFY(database && migrate(*database, std::vector<Migration>{first}, now));
    const Migration changed{1, "first", "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (8)"};
    const auto done = migrate(*database, std::vector<Migration>{changed, second}, now);
    QVERIFY(!done);
    QCOMPARE(done.error().reason, "storage.migration_changed");
    QCOMPARE(done.error().facts[u"number"].toInt(), 1);
    QCOMPARE(*schemaNumber(*database), 1);
}

void MigratorTest::leavesTheOldSchemaWhenAStepFails()
{
    auto database = Database::openInMemory();
    QVERIFY(database && migrate(*database, std::vector<Migration>{first}, now));
    const QByteArray before = schema(*database);
    const Migration broken{
        2, "second", "CREATE TABLE b (x INTEGER) STRICT; UPDATE a SET x = 9; INSERT INTO none VALUES (1)"};
    QVERIFY(!migrate(*database, std::vector<Migration>{first, broken}, now));
    QCOMPARE(schema(*database), before);
    QCOMPARE(*database->integer("SELECT x FROM a"), 7);
    QCOMPARE(*schemaNumber(*database), 1);
    QVERIFY(migrate(*database, std::vector<Migration>{first, second}, now));  // Mended, it goes through.
}

void MigratorTest::makesOneSchemaOfAllReleasedSteps()
{
    auto database = Database::openInMemory();
    QVERIFY(database);
    const auto steps = migrations();
    QVERIFY(!steps.empty());
    for (std::size_t at = 0; at < steps.size(); ++at)
        QCOMPARE(steps[at].number, static_cast<int>(at) + 1);
    const auto migrated = migrate(*database, steps, now);
    QVERIFY2(migrated, migrated ? "" : migrated.error().detail.constData());
    QCOMPARE(*database->integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    // Ordinary tables keep the types of their columns; only virtual tables and SQLite's own may not.
    QCOMPARE(
        *database->integer("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                           "AND strict = 0 AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'"),
        0);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
