// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner says to changes on both sides and to what was deleted; and what becomes of it with time.
#include "core/engine/undo.h"
#include "core/practice/syncing/conflict_settling.h"
#include "core/practice/syncing/record_store.h"
#include "tests/support/synced_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::syncing;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// One entry that was changed here and there: the title on both sides, the place only there.
struct Disagreement : SyncedPractice {
    EventId event;
    QByteArray uid;
    SyncConflict conflict;

    Disagreement() : event(made()), uid(stored(event).event.uid), conflict(clash()) {}
    EventId made()
    {
        connect();
        bothWays();
        const EventId id = book("Gespräch", "20261103T090000");
        sync();
        return id;
    }
    SyncConflict clash()
    {
        rewrite(event, [](CalendarEvent &each) { each.summary = u"Unseres"_s; });
        put(uid, icsText(uid, "20261103T090000", "Ihres", "LOCATION:Raum 2\r\n", 1));
        sync();
        return must(syncing().links().conflicts(false)).front();
    }
    Result<Done> resolve(const FieldChoices &choices)
    {
        return own.engine->run<Done>("calendar.resolve", [&](Unit &unit) {
            ConflictDesk desk(engine().database(), engine().calendar());
            return settleConflict(unit, desk, conflict.id, choices);
        });
    }
    QByteArray resolution() { return must(syncing().links().conflict(conflict.id))->resolution; }
    Result<Done> undoLast() { return undoUnit(engine(), must(lastChange(engine()))->id); }
};

/// An entry that was deleted elsewhere.
struct Deleted : SyncedPractice {
    EventId event;

    Deleted() : event(made()) {}
    EventId made()
    {
        connect();
        bothWays();
        const EventId id = book("Gespräch", "20261103T090000");
        sync();
        server.erase(there(), "cal/main/" + stored(id).event.uid + ".ics");
        sync();
        return id;
    }
    std::vector<TrashedEvent> trash() { return must(syncing().links().trash()); }
    EventId restore()
    {
        const TrashedEventId id = trash().front().id;
        return own.did<EventId>("calendar.restore", [&](Unit &unit) { return syncing().restore(unit, id); });
    }
    void pass(days time)
    {
        own.clock.advance(time);
        sync();
    }
};

}  // namespace

class CalendarConflictsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldThatIsChosenGoesToBothSides();
    void saysHowItWasSettled_data();
    void saysHowItWasSettled();
    void refusesWhatIsNoField();
    void settlingIsUndone();
    void restoringIsUndone();
    void emptyingTheTrashIsUndone();
    void forgetsWhatWasKeptLongEnough();
    void theLogCanBeAskedForWhatFailed();
};

void CalendarConflictsTest::aFieldThatIsChosenGoesToBothSides()
{
    Disagreement both;
    QCOMPARE(both.stored(both.event).event.summary, u"Unseres"_s);
    must(both.resolve({{"summary", FieldSide::Theirs}}));
    QCOMPARE(both.stored(both.event).event.summary, u"Ihres"_s);
    QCOMPARE(both.stored(both.event).event.location, u"Raum 2"_s);
    both.sync();
    QVERIFY(both.textOf(both.uid).contains("SUMMARY:Ihres"));
    QVERIFY(both.textOf(both.uid).contains("LOCATION:Raum 2"));
    QVERIFY(must(both.syncing().links().conflicts(false)).empty());
    QCOMPARE(
        both.own.count("SELECT count(*) FROM audit_event WHERE action = 'calendar.conflict_resolved'"), 1);
    const auto again = both.resolve({});
    QVERIFY(!again);
    QCOMPARE(again.error().reason, "sync.conflict_resolved");
}

void CalendarConflictsTest::saysHowItWasSettled_data()
{
    QTest::addColumn<FieldChoices>("choices");
    QTest::addColumn<QByteArray>("resolution");
    using enum FieldSide;
    QTest::newRow("as it is") << FieldChoices{} << QByteArray("as_is");
    QTest::newRow("all ours") << FieldChoices{{"summary", Ours}, {"location", Ours}} << QByteArray("ours");
    QTest::newRow("all theirs") << FieldChoices{{"summary", Theirs}, {"location", Theirs}}
                                << QByteArray("theirs");
    QTest::newRow("of each some") << FieldChoices{{"summary", Ours}, {"location", Theirs}}
                                  << QByteArray("fields");
}

void CalendarConflictsTest::saysHowItWasSettled()
{
    QFETCH(FieldChoices, choices);
    Disagreement both;
    must(both.resolve(choices));
    QTEST(both.resolution(), "resolution");
}

void CalendarConflictsTest::refusesWhatIsNoField()
{
    Disagreement both;
    const auto refused = both.resolve({{"colour", FieldSide::Ours}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, "sync.field_unknown");
    QCOMPARE(both.resolution(), "");
}

void CalendarConflictsTest::settlingIsUndone()
{
    Disagreement both;
    must(both.resolve({{"summary", FieldSide::Theirs}}));
    must(both.undoLast());
    QCOMPARE(both.stored(both.event).event.summary, u"Unseres"_s);
    QCOMPARE(must(both.syncing().links().conflicts(false)).size(), 1u);
    both.sync();
    QVERIFY(both.textOf(both.uid).contains("SUMMARY:Unseres"));
}

void CalendarConflictsTest::restoringIsUndone()
{
    Deleted one;
    one.restore();
    QVERIFY(one.trash().empty());
    QCOMPARE(one.stored(one.event).status, EventStatus::Confirmed);
    must(undoUnit(one.engine(), must(lastChange(one.engine()))->id));
    QCOMPARE(one.trash().size(), 1u);
    QCOMPARE(one.stored(one.event).status, EventStatus::Canceled);
    one.sync();
    QVERIFY(one.there().objects.empty());
}

void CalendarConflictsTest::emptyingTheTrashIsUndone()
{
    Deleted one;
    const auto count = one.own.did<std::int64_t>("calendar.empty_trash",
        [&](Unit &unit) { return RecordStore(one.engine().database()).emptyTrash(unit); });
    QCOMPARE(count, 1);
    QVERIFY(one.trash().empty());
    must(undoUnit(one.engine(), must(lastChange(one.engine()))->id));
    QCOMPARE(one.trash().size(), 1u);
}

void CalendarConflictsTest::forgetsWhatWasKeptLongEnough()
{
    Deleted one;
    const auto lines = [&] {
        return one.own.count("SELECT count(*) FROM sync_log WHERE action = 'trashed'");
    };
    const auto tidied = [&] {
        return one.own.count("SELECT count(*) FROM audit_event WHERE action = 'calendar.tidied'");
    };
    one.pass(trashKept);
    QCOMPARE(one.trash().size(), 1u);
    QCOMPARE(lines(), 1);
    QCOMPARE(tidied(), 0);
    one.pass(days(2));
    QVERIFY(one.trash().empty());
    QCOMPARE(lines(), 0);
    QCOMPARE(tidied(), 1);
    one.pass(days(2));
    QCOMPARE(tidied(), 1);  // With nothing to forget there is nothing to say.
}

void CalendarConflictsTest::theLogCanBeAskedForWhatFailed()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Zahnarzt"));
    practice.connect();
    practice.server.nextFault = [](QByteArrayView) { return RemoteFault::SignIn; };
    practice.sync();
    const RecordStore records(practice.engine().database());
    const auto all = must(records.logged({}));
    QCOMPARE(all.size(), 2u);
    const auto failing = must(records.logged({.failing = true}));
    QCOMPARE(failing.size(), 1u);
    QCOMPARE(failing.front().action, "failed");
    const auto ofAccount = must(records.logged({.account = practice.account}));
    QCOMPARE(ofAccount.size(), 2u);
    const auto ofNone = must(records.logged({.account = CalendarAccountId(IdBytes{})}));
    QVERIFY(ofNone.empty());
}

QTEST_GUILESS_MAIN(CalendarConflictsTest)
#include "calendar_conflicts_test.moc"
