// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/unit/unit.h"

#include "core/storage/database/change_recorder.h"
#include "tests/support/memory_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

Result<Done> set(Unit &unit, const QByteArray &key, int value)
{
    unit.audit({"setting.changed", "setting", {}, {}});
    return unit.database().run("INSERT INTO workspace_setting VALUES (:key, :value) ON CONFLICT (key) DO "
                               "UPDATE SET value = excluded.value",
        {{":key", key}, {":value", QByteArray::number(value)}});
}

constexpr auto settings = "SELECT count(*) FROM workspace_setting";
constexpr auto units = "SELECT count(*) FROM unit_log";
constexpr auto audits = "SELECT count(*) FROM audit_event";

}  // namespace

class UnitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commitsEverythingTogether();
    void keepsNothingOfAFailure();
    void keepsNothingThatTheAuditDidNotTake();
    void refusesAChangeNobodySpeaksOf();
    void leavesNoTraceWhenNothingHappened();
    void answersAUsedKeyWithTheFirstResult();
    void refusesAUsedKeyForSomethingElse_data();
    void refusesAUsedKeyForSomethingElse();
    void keepsNoKeyOfAFailure();
    void auditsADenial();
    void actsForTheSystem();
    void keepsChangesForUndoAndSync();
    void keepsNoChangesWhenTold();
    void tellsTopicsAfterTheCommit();
    void changesNothingWhileHeld();
};

void UnitTest::commitsEverythingTogether()
{
    MemoryPractice practice;
    const auto done = practice.units.run<int>(
        {"setting.change", practice.owner, u"tidying"_s}, [](Unit &unit) -> Result<int> {
            SP_CHECK(set(unit, "a", 1));
            SP_CHECK(set(unit, "b", 2));
            return 42;
        });
    QVERIFY(done);
    QCOMPARE(*done, 42);
    QCOMPARE(practice.count(settings), 2);
    QCOMPARE(practice.count(audits), 2);
    QCOMPARE(practice.count(
                 "SELECT count(*) FROM unit_log WHERE command = 'setting.change' AND reason = 'tidying' "
                 "AND role = 'Owner'"),
        1);
    QCOMPARE(practice.count("SELECT count(DISTINCT audit_event.unit) FROM audit_event JOIN unit_log "
                            "ON unit_log.id = audit_event.unit"),
        1);
    QCOMPARE(practice.count("SELECT at FROM unit_log"), toMillis(practice.clock.now()));
}

void UnitTest::keepsNothingOfAFailure()
{
    MemoryPractice practice;
    const auto done = practice.unit<Done>("setting.change", [](Unit &unit) -> Result<Done> {
        SP_CHECK(set(unit, "a", 1));
        return Error{ErrorCode::Refused, "test.refused", {{u"why"_s, u"because"_s}}};
    });
    QCOMPARE(done.error().reason, "test.refused");
    QCOMPARE(done.error().facts[u"why"].toString(), u"because"_s);
    QCOMPARE(practice.count(settings), 0);
    QCOMPARE(practice.count(units), 0);
    QCOMPARE(practice.count(audits), 0);
    QVERIFY(!practice.database.inTransaction());
}

void UnitTest::keepsNothingThatTheAuditDidNotTake()
{
    MemoryPractice practice;
    QVERIFY(practice.database.execute("CREATE TRIGGER no_more BEFORE INSERT ON audit_event "
                                      "BEGIN SELECT RAISE(ABORT, 'test.no_more'); END"));
    const auto done = practice.unit<Done>("setting.change", [](Unit &unit) { return set(unit, "a", 1); });
    QVERIFY(!done);
    QCOMPARE(done.error().reason, "test.no_more");
    QCOMPARE(practice.count(settings), 0);
    QCOMPARE(practice.count(units), 0);
}

void UnitTest::refusesAChangeNobodySpeaksOf()
{
    MemoryPractice practice;
    const auto done = practice.unit<Done>("setting.change", [](Unit &unit) -> Result<Done> {
        return unit.database().run("INSERT INTO workspace_setting VALUES ('a', '1')");
    });
    QVERIFY(!done);
    QCOMPARE(done.error().reason, "unit.unaudited");
    QCOMPARE(practice.count(settings), 0);
}

void UnitTest::leavesNoTraceWhenNothingHappened()
{
    MemoryPractice practice;
    QVERIFY(practice.unit<Done>("setting.change", [](Unit &) -> Result<Done> { return Done{}; }));
    QCOMPARE(practice.count(units), 0);
    QCOMPARE(practice.count(audits), 0);
}

void UnitTest::answersAUsedKeyWithTheFirstResult()
{
    MemoryPractice practice;
    int runs = 0;
    const auto once = [&] {
        return practice.units.runOnce({"setting.change", practice.owner, {}, "key-1", {{u"a"_s, 1}}},
            [&](Unit &unit) -> Result<QJsonObject> {
                SP_CHECK(set(unit, "a", ++runs));
                return QJsonObject{{u"run"_s, runs}};
            });
    };
    QCOMPARE(*once(), (QJsonObject{{u"run"_s, 1}}));
    QCOMPARE(*once(), (QJsonObject{{u"run"_s, 1}}));
    QCOMPARE(runs, 1);
    QCOMPARE(practice.count(units), 1);
}

void UnitTest::refusesAUsedKeyForSomethingElse_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("value");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("the same request: the first answer") << QByteArray("setting.change") << 1 << QByteArray();
    QTest::newRow("another request under the key")
        << QByteArray("setting.change") << 2 << QByteArray("idempotency_key_conflict");
    QTest::newRow("another command under the key")
        << QByteArray("setting.delete") << 1 << QByteArray("idempotency_key_conflict");
}

void UnitTest::refusesAUsedKeyForSomethingElse()
{
    QFETCH(QByteArray, command);
    QFETCH(int, value);
    QFETCH(QByteArray, reason);
    MemoryPractice practice;
    const auto work = [](Unit &unit) -> Result<QJsonObject> {
        SP_CHECK(set(unit, "a", 1));
        return QJsonObject{};
    };
    QVERIFY(practice.units.runOnce({"setting.change", practice.owner, {}, "key-1", {{u"a"_s, 1}}}, work));
    const auto again =
        practice.units.runOnce({command, practice.owner, {}, "key-1", {{u"a"_s, value}}}, work);
    QCOMPARE(again ? QByteArray() : again.error().reason, reason);
    QCOMPARE(practice.count(units), 1);
}

void UnitTest::keepsNoKeyOfAFailure()
{
    MemoryPractice practice;
    const Command command{"setting.change", practice.owner, {}, "key-1"};
    QVERIFY(!practice.units.runOnce(command, [](Unit &) -> Result<QJsonObject> {
        return Error{ErrorCode::Unavailable, "test.later"};
    }));
    const auto second = practice.units.runOnce(command, [](Unit &unit) -> Result<QJsonObject> {
        SP_CHECK(set(unit, "a", 1));
        return QJsonObject{{u"fine"_s, true}};
    });
    QVERIFY(second && (*second)[u"fine"].toBool());
}

void UnitTest::auditsADenial()
{
    MemoryPractice practice;
    const Actor assistant{practice.ids.next<ProfileTag>(), Role::Assistant};
    int runs = 0;
    const auto done = practice.units.run<Done>({"note.save", assistant}, [&](Unit &) -> Result<Done> {
        ++runs;
        return Done{};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().reason, "access.denied");
    QCOMPARE(done.error().facts[u"permission"].toString(), u"note.save"_s);
    QCOMPARE(done.error().facts[u"role"].toString(), u"Assistant"_s);
    QCOMPARE(runs, 0);
    const auto entries = practice.units.auditTrail().list({}, {}, 10);
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().action, "access.denied");
    QCOMPARE(entries->front().role, "Assistant");
    QVERIFY(entries->front().actor == assistant.profile);
    // A key makes no difference.
    const auto once =
        practice.units.runOnce({"note.save", assistant, {}, "key-1"}, [&](Unit &) -> Result<QJsonObject> {
            ++runs;
            return QJsonObject{};
        });
    QVERIFY(!once);
    QCOMPARE(once.error().reason, "access.denied");
    QCOMPARE(runs, 0);
    QVERIFY(!practice.units.require(assistant, "notes.read"));
    QVERIFY(practice.units.require(assistant, "client.read"));
    QCOMPARE(practice.count(audits), 3);
}

void UnitTest::actsForTheSystem()
{
    MemoryPractice practice;
    const Actor system{practice.owner.profile, Role::Owner, Actor::Kind::System};
    QVERIFY(practice.units.run<Done>({"job", system}, [](Unit &unit) { return set(unit, "a", 1); }));
    QCOMPARE(
        practice.count("SELECT count(*) FROM unit_log JOIN audit_event ON audit_event.unit = unit_log.id "
                       "WHERE unit_log.role = 'System' AND audit_event.role = 'System'"),
        1);
}

void UnitTest::keepsChangesForUndoAndSync()
{
    MemoryPractice practice;
    QVERIFY(practice.unit<Done>("setting.change", [](Unit &unit) { return set(unit, "a", 1); }));
    QVERIFY(practice.unit<Done>("setting.change", [](Unit &unit) { return set(unit, "a", 2); }));
    const auto changes = practice.database.first("SELECT body FROM unit_changeset ORDER BY seq DESC LIMIT 1",
        {}, [](const Row &row) { return row.bytes(0); });
    QVERIFY(changes && *changes && !(*changes)->isEmpty());
    QVERIFY(applyInverse(practice.database, **changes, {"workspace_setting"}));
    QCOMPARE(practice.count("SELECT value FROM workspace_setting WHERE key = 'a'"), 1);
    // Only the settings went back: what was audited stays.
    QCOMPARE(practice.count(audits), 2);
}

void UnitTest::keepsNoChangesWhenTold()
{
    MemoryPractice practice;
    practice.units.capture(UnitRunner::Capture::Nothing);
    QVERIFY(practice.unit<Done>("setting.change", [](Unit &unit) { return set(unit, "a", 1); }));
    QCOMPARE(practice.count("SELECT count(*) FROM unit_changeset"), 0);
    QCOMPARE(practice.count(units), 1);
}

void UnitTest::tellsTopicsAfterTheCommit()
{
    MemoryPractice practice;
    std::vector<std::set<QByteArray>> told;
    practice.units.onCommit([&](const std::set<QByteArray> &topics) {
        QVERIFY(!practice.database.inTransaction());
        QCOMPARE(practice.count(settings), 1);
        told.push_back(topics);
    });
    const auto change = [&](Result<Done> end) {
        return practice.unit<Done>("setting.change", [&](Unit &unit) -> Result<Done> {
            SP_CHECK(set(unit, "a", 1));
            unit.touch("settings");
            unit.touch("today");
            unit.touch("settings");
            return end;
        });
    };
    QVERIFY(!change(Error{ErrorCode::Refused, "test.refused"}));
    QVERIFY(told.empty());
    QVERIFY(change(Done{}));
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(told.front() == (std::set<QByteArray>{"settings", "today"}));
}

void UnitTest::changesNothingWhileHeld()
{
    MemoryPractice practice;
    const Error why{ErrorCode::Corrupt, "test.held", {{u"since"_s, 1}}};
    QVERIFY(!practice.units.hold(why));
    const auto change = [&] {
        return practice.unit<Done>("setting.change", [](Unit &unit) { return set(unit, "a", 1); });
    };
    QCOMPARE(change().error().reason, "test.held");
    const auto once = practice.units.runOnce(
        {"setting.change", practice.owner, {}, "key"}, [](Unit &unit) -> Result<QJsonObject> {
            SP_CHECK(set(unit, "a", 1));
            return QJsonObject();
        });
    QCOMPARE(once.error().reason, "test.held");
    QCOMPARE(practice.count(settings), 0);
    // A denial is written down all the same.
    const Actor auditor{practice.owner.profile, Role::Auditor};
    QCOMPARE(practice.units.require(auditor, "client.edit").error().reason, "access.denied");
    QCOMPARE(practice.count(audits), 1);
    QCOMPARE(practice.units.hold(std::nullopt)->reason, "test.held");
    QVERIFY(change());
    QCOMPARE(practice.count(settings), 1);
}

QTEST_GUILESS_MAIN(UnitTest)
#include "unit_test.moc"
