// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/unit/undo_store.h"

#include "tests/support/memory_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice with two ordinary tables and one that undo must not touch.
struct Desk : MemoryPractice {
    UndoService undo{database};
    UndoPlan plan{{"pen", "paper"}, {}};

    Desk()
    {
        const auto made = database.execute(R"(
            CREATE TABLE pen (id INTEGER PRIMARY KEY, colour TEXT NOT NULL, length INTEGER NOT NULL) STRICT;
            CREATE TABLE paper (id INTEGER PRIMARY KEY, pen INTEGER REFERENCES pen (id)) STRICT;
            CREATE TABLE book (id INTEGER PRIMARY KEY, line TEXT) STRICT;
            INSERT INTO pen VALUES (1, 'red', 10))");
        Q_ASSERT(made);
    }

    /// Runs `sql` as a Unit and answers its seq.
    std::int64_t does(const char *sql)
    {
        const auto done = unit<Done>("client.edit", [&](Unit &unit) -> Result<Done> {
            unit.audit({"desk.changed", "desk", {}, {}});
            return unit.database().execute(sql);
        });
        Q_ASSERT(done);
        return count("SELECT max(seq) FROM unit_log");
    }
    QByteArray undone(std::int64_t seq)
    {
        const auto done = undo.undo(units, owner, seq, plan);
        return done ? QByteArray() : done.error().reason;
    }
    QByteArray text(const char *sql)
    {
        const auto found = database.first(sql, {}, [](const Row &row) { return row.bytes(0); });
        return found && *found ? **found : QByteArray("nothing");
    }
};

constexpr auto pens = "SELECT group_concat(id || colour || length, ' ') FROM (SELECT * FROM pen ORDER BY id)";

}  // namespace

class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesChangesBack_data();
    void takesChangesBack();
    void refusesWhatChangedSince_data();
    void refusesWhatChangedSince();
    void leavesOtherTablesToTheirOwners();
    void refusesWhatItWouldNotChange();
    void doesAgainWhatWasUndone();
    void refusesWithoutLeavingATrace_data();
    void refusesWithoutLeavingATrace();
    void asksForThePermissionOfWhatIsUndone();
    void listsTheHistory();
};

void UndoTest::takesChangesBack_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("R27 an edit") << QByteArray("UPDATE pen SET colour = 'blue'");
    QTest::newRow("R27 a new record") << QByteArray("INSERT INTO pen VALUES (2, 'green', 5)");
    QTest::newRow("R27 a deletion") << QByteArray("DELETE FROM pen");
    QTest::newRow("R27 a record with what belongs to it")
        << QByteArray("INSERT INTO pen VALUES (2, 'green', 5); INSERT INTO paper VALUES (1, 2)");
    QTest::newRow("R27 a row changed twice")
        << QByteArray("UPDATE pen SET length = 9; UPDATE pen SET length = 8, colour = 'x'");
}

void UndoTest::takesChangesBack()
{
    QFETCH(QByteArray, change);
    Desk desk;
    const std::int64_t seq = desk.does(change.constData());
    QCOMPARE(desk.undone(seq), QByteArray());
    QCOMPARE(desk.text(pens), "1red10");
    QCOMPARE(desk.count("SELECT count(*) FROM paper"), 0);
    QCOMPARE(desk.count("SELECT undoes FROM unit_log ORDER BY seq DESC LIMIT 1"), seq);
    const auto entries = desk.units.auditTrail().list({}, {}, 1);
    QCOMPARE(entries->front().action, "unit.undone");
    QCOMPARE(entries->front().data[u"command"].toString(), u"client.edit"_s);
}

void UndoTest::refusesWhatChangedSince_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("left");

    // clang-format off
    QTest::newRow("the same field edited again")      << QByteArray("UPDATE pen SET colour = 'blue'")         << QByteArray("UPDATE pen SET colour = 'black'") << QByteArray("unit.changed_since") << QByteArray("1black10");
    QTest::newRow("another field: both edits stand")  << QByteArray("UPDATE pen SET colour = 'blue'")         << QByteArray("UPDATE pen SET length = 7")       << QByteArray()                     << QByteArray("1red7");
    QTest::newRow("the edited record is gone")        << QByteArray("UPDATE pen SET colour = 'blue'")         << QByteArray("DELETE FROM pen")                 << QByteArray("unit.changed_since") << QByteArray("");
    QTest::newRow("the new record was edited")        << QByteArray("INSERT INTO pen VALUES (2, 'green', 5)") << QByteArray("UPDATE pen SET length = 6 WHERE id = 2") << QByteArray("unit.changed_since") << QByteArray("1red10 2green6");
    QTest::newRow("the new record is in use")         << QByteArray("INSERT INTO pen VALUES (2, 'green', 5)") << QByteArray("INSERT INTO paper VALUES (1, 2)") << QByteArray("unit.changed_since") << QByteArray("1red10 2green5");
    QTest::newRow("the deleted record's place is taken") << QByteArray("DELETE FROM pen")                     << QByteArray("INSERT INTO pen VALUES (1, 'new', 1)") << QByteArray("unit.changed_since") << QByteArray("1new1");
    QTest::newRow("one of two rows: neither goes back")  << QByteArray("INSERT INTO pen VALUES (2, 'green', 5); UPDATE pen SET colour = 'blue' WHERE id = 1") << QByteArray("UPDATE pen SET colour = 'black' WHERE id = 1") << QByteArray("unit.changed_since") << QByteArray("1black10 2green5");
    // clang-format on
}

void UndoTest::refusesWhatChangedSince()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, later);
    QFETCH(QByteArray, reason);
    QFETCH(QByteArray, left);
    Desk desk;
    const std::int64_t seq = desk.does(change.constData());
    desk.does(later.constData());
    const std::int64_t units = desk.count("SELECT count(*) FROM unit_log");
    QCOMPARE(desk.undone(seq), reason);
    QCOMPARE(desk.text(pens), left);
    QCOMPARE(desk.count("SELECT count(*) FROM unit_log"), units + (reason.isEmpty() ? 1 : 0));
}

void UndoTest::leavesOtherTablesToTheirOwners()
{
    Desk desk;
    desk.plan.compensate = [](Unit &unit, const LoggedUnit &undone) -> Result<Done> {
        return unit.database().run(
            "INSERT INTO book (line) VALUES (:line)", {{":line", "reverses " + undone.command}});
    };
    const std::int64_t seq =
        desk.does("UPDATE pen SET colour = 'blue'; INSERT INTO book (line) VALUES ('posted')");
    QCOMPARE(desk.undone(seq), QByteArray());
    QCOMPARE(desk.text(pens), "1red10");
    QCOMPARE(desk.text("SELECT group_concat(line, ', ') FROM book"), "posted, reverses client.edit");
}

void UndoTest::refusesWhatItWouldNotChange()
{
    Desk desk;
    const auto seq = desk.does("INSERT INTO book VALUES (1, 'on record')");
    const auto before = desk.count("SELECT count(*) FROM unit_log");
    QCOMPARE(desk.undone(seq), "unit.not_undoable");
    QCOMPARE(desk.count("SELECT count(*) FROM unit_log"), before);
    QCOMPARE(*desk.undo.changedTables(seq), (std::set<QByteArray>{"audit_event", "book"}));
}

void UndoTest::doesAgainWhatWasUndone()
{
    Desk desk;
    const std::int64_t seq = desk.does("UPDATE pen SET colour = 'blue'");
    QCOMPARE(desk.undone(seq), QByteArray());
    const std::int64_t undoing = desk.count("SELECT max(seq) FROM unit_log");
    QCOMPARE(desk.undone(seq), "unit.already_undone");
    QCOMPARE(desk.undone(undoing), QByteArray());
    QCOMPARE(desk.text(pens), "1blue10");
    QCOMPARE(desk.undone(undoing + 1), QByteArray());
    QCOMPARE(desk.text(pens), "1red10");
}

void UndoTest::refusesWithoutLeavingATrace_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("nothing has this number") << QByteArray("unit.unknown");
    QTest::newRow("its changes are no longer kept") << QByteArray("unit.not_undoable");
    QTest::newRow("the owner of the rest refuses") << QByteArray("invoice.already_sent");
}

void UndoTest::refusesWithoutLeavingATrace()
{
    QFETCH(QByteArray, reason);
    Desk desk;
    std::int64_t seq = desk.does("UPDATE pen SET colour = 'blue'");
    if (reason == "unit.unknown")
        seq = 99;
    if (reason == "unit.not_undoable")
        QVERIFY(desk.database.execute("DELETE FROM unit_changeset"));
    if (reason == "invoice.already_sent")
        desk.plan.compensate = [&](Unit &, const LoggedUnit &) -> Result<Done> {
            return Error{ErrorCode::Refused, reason};
        };
    QCOMPARE(desk.undone(seq), reason);
    QCOMPARE(desk.text(pens), "1blue10");
    QCOMPARE(desk.count("SELECT count(*) FROM unit_log"), 1);
    QCOMPARE(desk.count("SELECT count(*) FROM audit_event"), 1);
}

void UndoTest::asksForThePermissionOfWhatIsUndone()
{
    Desk desk;
    const std::int64_t seq = desk.does("UPDATE pen SET colour = 'blue'");
    const Actor facilitator{desk.ids.next<ProfileTag>(), Role::Facilitator};
    const auto refused = desk.undo.undo(desk.units, facilitator, seq, desk.plan);
    QCOMPARE(refused.error().reason, "access.denied");
    QCOMPARE(refused.error().facts[u"permission"].toString(), u"client.edit"_s);
    QCOMPARE(desk.text(pens), "1blue10");
    const Actor assistant{desk.ids.next<ProfileTag>(), Role::Assistant};
    QVERIFY(desk.undo.undo(desk.units, assistant, seq, desk.plan));
}

void UndoTest::listsTheHistory()
{
    Desk desk;
    const std::int64_t first = desk.does("UPDATE pen SET colour = 'blue'");
    const std::int64_t second = desk.does("UPDATE pen SET length = 3");
    QCOMPARE(desk.undone(first), QByteArray());
    const auto history = desk.undo.recent({}, 10);
    QCOMPARE(history->size(), std::size_t(3));
    QCOMPARE((*history)[0].command, "unit.undo");
    QCOMPARE(*(*history)[0].undoes, first);
    QCOMPARE((*history)[1].seq, second);
    QVERIFY(!(*history)[1].undoneBy && (*history)[1].changes == LoggedUnit::Changes::Kept);
    QCOMPARE(*(*history)[2].undoneBy, (*history)[0].seq);
    QCOMPARE(desk.undo.recent(second, 10)->size(), std::size_t(1));
    QCOMPARE((*desk.undo.find((*history)[1].id))->seq, second);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
