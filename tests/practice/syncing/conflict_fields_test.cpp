// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/conflict_fields.h"

#include "core/practice/syncing/bundle_merge.h"

#include <QTest>

#include <random>

using namespace sp;
using namespace sp::syncing;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

CalendarTime berlin(const QByteArray &local)
{
    CalendarTime time = *readCalendarTime(local);
    time.kind = TimeKind::Zoned;
    time.zone = *TimeZone::create("Europe/Berlin");
    return time;
}

CalendarEvent series()
{
    CalendarEvent event;
    event.uid = "s";
    event.when.start = berlin("20261102T090000");
    event.when.rules = {"FREQ=WEEKLY;COUNT=8"};
    event.length = EventLength{{}, hours(1)};
    event.summary = u"Reihe"_s;
    return event;
}

CalendarEvent changed(const QByteArray &name, const QByteArray &start)
{
    CalendarEvent event = series();
    event.recurrenceId = berlin(name);
    event.when = {berlin(start), {}, {}, {}};
    return event;
}

/// The series with some of everything changed, by chance.
Bundle someSide(std::mt19937 &chance)
{
    const auto one = [&](int of) { return static_cast<int>(chance() % static_cast<unsigned>(of)); };
    CalendarEvent whole = series();
    whole.summary = one(2) ? u"A"_s : u"B"_s;
    whole.location = one(2) ? u"Raum"_s : QString();
    whole.transparency = one(3) ? "OPAQUE" : "TRANSPARENT";
    if (one(2))
        whole.length = EventLength{{}, hours(2)};
    std::vector<CalendarEvent> events;
    for (const QByteArray day : {"20261109T090000", "20261116T090000", "20261123T090000"})
        switch (one(4)) {
        case 0:
            whole.when.excludedDates.push_back(berlin(day));
            break;
        case 1:
            events.push_back(changed(day, day.left(9) + (one(2) ? "110000" : "150000")));
            break;
        default:
            break;
        }
    events.insert(events.begin(), whole);
    return Bundle::of(std::move(events));
}

FieldChoices all(const std::vector<ConflictField> &fields, FieldSide side)
{
    FieldChoices choices;
    for (const ConflictField &field : fields)
        choices.emplace(field.name(), side);
    return choices;
}

}  // namespace

class ConflictFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatDiffersAndWhoseValueStands();
    void aFieldThatWasChangedSinceIsNobodys();
    void choosesFieldByField();
    void startLengthAndRuleGoTogether();
    void anOccurrenceCanBeKeptOrCanceled();
    void oneSideThatHasNothingIsOneChoice();
    void allAsOneSideHadItIsThatSide();
    void nothingChosenChangesNothing();
};

void ConflictFieldsTest::namesWhatDiffersAndWhoseValueStands()
{
    CalendarEvent mine = series(), its = series();
    mine.summary = u"Unseres"_s;
    its.summary = u"Ihres"_s;
    its.location = u"Raum 2"_s;
    const Bundle ours = Bundle::of({mine}), theirs = Bundle::of({its});
    // As a round leaves it: the clash is ours, the place was only changed there.
    CalendarEvent merged = mine;
    merged.location = its.location;
    const auto fields = conflictFields(ours, theirs, Bundle::of({merged}), {"summary"});
    QCOMPARE(fields.size(), 2U);
    QCOMPARE(fields[0].name(), "summary");
    QVERIFY(fields[0].clashed);
    QCOMPARE(fields[0].now, FieldSide::Ours);
    QCOMPARE(fields[1].name(), "location");
    QVERIFY(!fields[1].clashed);
    QCOMPARE(fields[1].now, FieldSide::Theirs);
}

void ConflictFieldsTest::aFieldThatWasChangedSinceIsNobodys()
{
    CalendarEvent mine = series(), its = series(), later = series();
    mine.summary = u"Unseres"_s;
    its.summary = u"Ihres"_s;
    later.summary = u"Ganz anders"_s;
    const Bundle ours = Bundle::of({mine}), theirs = Bundle::of({its}), now = Bundle::of({later});
    const auto fields = conflictFields(ours, theirs, now, {"summary"});
    QCOMPARE(fields.size(), 1U);
    QCOMPARE(fields[0].now, FieldSide::Clash);
    QCOMPARE(withChoices(ours, theirs, now, {}).title(), u"Ganz anders"_s);
    QCOMPARE(withChoices(ours, theirs, now, {{"summary", FieldSide::Theirs}}).title(), u"Ihres"_s);
}

void ConflictFieldsTest::choosesFieldByField()
{
    CalendarEvent mine = series(), its = series();
    mine.summary = u"Unseres"_s;
    mine.location = u"Hier"_s;
    its.summary = u"Ihres"_s;
    its.location = u"Dort"_s;
    CalendarEvent now = mine;
    now.description = u"seither"_s;
    const Bundle made = withChoices(Bundle::of({mine}), Bundle::of({its}), Bundle::of({now}),
        {{"summary", FieldSide::Theirs}, {"location", FieldSide::Ours}});
    QCOMPARE(made.events().front().summary, u"Ihres"_s);
    QCOMPARE(made.events().front().location, u"Hier"_s);
    QCOMPARE(made.events().front().description, u"seither"_s);  // What came since is not lost.
}

void ConflictFieldsTest::startLengthAndRuleGoTogether()
{
    CalendarEvent mine = series(), its = series();
    mine.when.start = berlin("20261103T090000");
    its.length = EventLength{{}, hours(2)};
    const Bundle ours = Bundle::of({mine}), theirs = Bundle::of({its});
    const auto fields = conflictFields(ours, theirs, ours, {"time"});
    QCOMPARE(fields.size(), 1U);
    const Bundle made = withChoices(ours, theirs, ours, {{"time", FieldSide::Theirs}});
    QCOMPARE(made.events().front().when.start, its.when.start);
    QCOMPARE(made.events().front().length, its.length);
}

void ConflictFieldsTest::anOccurrenceCanBeKeptOrCanceled()
{
    CalendarEvent without = series();
    without.when.excludedDates = {berlin("20261109T090000")};
    const Bundle ours = Bundle::of({series(), changed("20261109T090000", "20261109T110000")});
    const Bundle theirs = Bundle::of({without});
    // A change wins over a cancellation until somebody says otherwise.
    const auto fields = conflictFields(ours, theirs, ours, {"cancellation 2026-11-09T09:00:00"});
    QCOMPARE(fields.size(), 1U);
    QCOMPARE(fields[0].kind, "cancellation");
    QVERIFY(fields[0].clashed);
    QCOMPARE(fields[0].now, FieldSide::Ours);
    const Bundle canceled = withChoices(ours, theirs, ours, {{fields[0].name(), FieldSide::Theirs}});
    QCOMPARE(canceled.digest(), theirs.digest());
    const Bundle kept = withChoices(ours, theirs, theirs, {{fields[0].name(), FieldSide::Ours}});
    QCOMPARE(kept.digest(), ours.digest());
}

void ConflictFieldsTest::oneSideThatHasNothingIsOneChoice()
{
    const Bundle ours = Bundle::of({series()});
    const auto fields = conflictFields(ours, {}, ours, {"deletion"});
    QCOMPARE(fields.size(), 1U);
    QCOMPARE(fields[0].kind, "entry");
    QVERIFY(fields[0].clashed);
    QCOMPARE(fields[0].now, FieldSide::Ours);
    QVERIFY(withChoices(ours, {}, ours, {{"entry", FieldSide::Theirs}}).isEmpty());
    QCOMPARE(withChoices(ours, {}, ours, {}).digest(), ours.digest());
}

void ConflictFieldsTest::allAsOneSideHadItIsThatSide()
{
    std::mt19937 chance(20261102);
    int differing = 0;
    for (int round = 0; round < 3000; ++round) {
        const Bundle ours = someSide(chance), theirs = someSide(chance);
        const FieldSide usual = chance() % 2 ? FieldSide::Ours : FieldSide::Theirs;
        const Bundle now = merge(Bundle::of({series()}), ours, theirs, usual).bundle;
        const auto fields = conflictFields(ours, theirs, now, {});
        differing += fields.empty() ? 0 : 1;
        const auto mine = withChoices(ours, theirs, now, all(fields, FieldSide::Ours));
        const auto its = withChoices(ours, theirs, now, all(fields, FieldSide::Theirs));
        QCOMPARE(mine.digest(), ours.digest());
        QCOMPARE(its.digest(), theirs.digest());
    }
    QVERIFY(differing > 2500);
}

void ConflictFieldsTest::nothingChosenChangesNothing()
{
    std::mt19937 chance(20261103);
    for (int round = 0; round < 1000; ++round) {
        const Bundle ours = someSide(chance), theirs = someSide(chance), now = someSide(chance);
        QCOMPARE(withChoices(ours, theirs, now, {}).digest(), now.digest());
    }
}

QTEST_GUILESS_MAIN(ConflictFieldsTest)
#include "conflict_fields_test.moc"
