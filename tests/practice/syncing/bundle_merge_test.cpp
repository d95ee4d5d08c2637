// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/bundle_merge.h"

#include <QTest>

#include <bit>
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

CalendarEvent canceled(const QByteArray &name)
{
    CalendarEvent event = changed(name, name);
    event.status = "CANCELLED";
    return event;
}

CalendarEvent without(const QByteArray &name)
{
    CalendarEvent event = series();
    event.when.excludedDates = {berlin(name)};
    return event;
}

}  // namespace

class BundleMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameMeaningIsTheSame_data();
    void sameMeaningIsTheSame();
    void tellsVersionsApart();
    void travelsAsBytes();
    void mergesOccurrences();
    void keepsWhatWasChangedOverWhatWasCanceled();
    void neverLosesAValue();
    void aLoneOccurrenceChangesOnlyItself();
    void onlyTimesSaysNothingElse();
};

void BundleMergeTest::sameMeaningIsTheSame_data()
{
    QTest::addColumn<std::vector<CalendarEvent>>("one");
    QTest::addColumn<std::vector<CalendarEvent>>("other");
    using Events = std::vector<CalendarEvent>;
    CalendarEvent ended = series();
    ended.length.reset();
    ended.end = berlin("20261102T100000");
    QTest::newRow("an end is a length") << Events{series()} << Events{ended};
    CalendarEvent spelled = series();
    spelled.status = "CONFIRMED";
    spelled.transparency = "OPAQUE";
    spelled.classification = "PUBLIC";
    QTest::newRow("what is given anyway") << Events{series()} << Events{spelled};
    CalendarEvent later = series();
    later.sequence = 7;
    later.lastModified = Instant(hours(1));
    QTest::newRow("how often it was written") << Events{series()} << Events{later};
    QTest::newRow("canceled or taken out")
        << Events{series(), canceled("20261109T090000")} << Events{without("20261109T090000")};
    QTest::newRow("changed into what it is anyway")
        << Events{series(), changed("20261109T090000", "20261109T090000")} << Events{series()};
    CalendarEvent utc = changed("20261109T090000", "20261110T090000");
    utc.recurrenceId = readCalendarTime("20261109T080000Z");
    QTest::newRow("an occurrence named in UTC")
        << Events{series(), changed("20261109T090000", "20261110T090000")} << Events{series(), utc};
    QTest::newRow("in another order") << Events{series(), changed("20261109T090000", "20261110T090000"),
                                             changed("20261116T090000", "20261117T090000")}
                                      << Events{changed("20261116T090000", "20261117T090000"),
                                             changed("20261109T090000", "20261110T090000"), series()};
}

void BundleMergeTest::sameMeaningIsTheSame()
{
    QFETCH(std::vector<CalendarEvent>, one);
    QFETCH(std::vector<CalendarEvent>, other);
    QVERIFY(Bundle::of(one).digest().has_value());
    QVERIFY(Bundle::of(one).digest() == Bundle::of(other).digest());
    // Once in that form it stays so.
    QVERIFY(Bundle::of(Bundle::of(one).events()).digest() == Bundle::of(one).digest());
}

void BundleMergeTest::tellsVersionsApart()
{
    CalendarEvent other = series();
    other.location = u"Raum"_s;
    QVERIFY(Bundle::of({series()}).digest() != Bundle::of({other}).digest());
    QVERIFY(Bundle::of({series()}).digest() != Bundle::of({without("20261109T090000")}).digest());
    CalendarEvent gone = series();
    gone.status = "CANCELLED";
    QVERIFY(!Bundle::of({gone}).digest());
    QVERIFY(!Bundle::of({}).digest());
}

void BundleMergeTest::travelsAsBytes()
{
    const Bundle bundle = Bundle::of({series(), changed("20261109T090000", "20261110T090000")});
    QVERIFY(Bundle::unpacked(bundle.packed()).digest() == bundle.digest());
    QVERIFY(Bundle::unpacked(bundle.packed()).events() == bundle.events());
    QVERIFY(Bundle::unpacked("no parcel").isEmpty());
    QVERIFY(Bundle::unpacked({}).isEmpty());
}

void BundleMergeTest::mergesOccurrences()
{
    const Bundle base = Bundle::of({series()});
    const Bundle ours = Bundle::of({series(), changed("20261109T090000", "20261110T110000")});
    const Bundle theirs = Bundle::of({without("20261116T090000")});
    const Merged merged = merge(base, ours, theirs, FieldSide::Ours);
    QCOMPARE(merged.clashes.size(), 0);
    QCOMPARE(merged.bundle.events().size(), 2u);
    QCOMPARE(merged.bundle.events().front().when.excludedDates.size(), 1u);
    QCOMPARE(merged.bundle.events()[1].when.start.local, berlin("20261110T110000").local);
    // What one side lets go of is gone, where the other did nothing to it.
    const Merged back = merge(ours, ours, base, FieldSide::Ours);
    QVERIFY(back.bundle.digest() == base.digest());
    QCOMPARE(back.clashes.size(), 0);
}

void BundleMergeTest::keepsWhatWasChangedOverWhatWasCanceled()
{
    const Bundle base = Bundle::of({series()});
    const Bundle ours = Bundle::of({series(), changed("20261109T090000", "20261110T110000")});
    const Bundle theirs = Bundle::of({without("20261109T090000")});
    for (const FieldSide prefer : {FieldSide::Ours, FieldSide::Theirs}) {
        const Merged merged = merge(base, ours, theirs, prefer);
        QCOMPARE(merged.clashes, QByteArrayList{"cancellation 2026-11-09T09:00:00"});
        QVERIFY(merged.bundle.digest() == ours.digest());
    }
}

// Every value that one side alone changed is in what comes of it; where both did, one is and it clashes.
void BundleMergeTest::neverLosesAValue()
{
    std::mt19937 random(11);
    int clashes = 0;
    for (int round = 0; round < 2000; ++round) {
        CalendarEvent base = series(), ours = base, theirs = base;
        const auto touch = [&](CalendarEvent &event, unsigned fields, const QString &mark) {
            if (fields & 1U)
                event.summary = mark;
            if (fields & 2U)
                event.location = mark;
            if (fields & 4U)
                event.description = mark;
            if (fields & 8U)
                event.when.start.local += hours(mark.size());
        };
        const unsigned mine = random() % 16, its = random() % 16;
        touch(ours, mine, u"our"_s);
        touch(theirs, its, u"their"_s);
        const FieldSide prefer = round % 2 == 0 ? FieldSide::Ours : FieldSide::Theirs;
        const Merged merged = merge(Bundle::of({base}), Bundle::of({ours}), Bundle::of({theirs}), prefer);
        const CalendarEvent &result = merged.bundle.events().front();
        QCOMPARE(merged.clashes.size(), qsizetype(std::popcount(mine & its)));
        clashes += static_cast<int>(merged.clashes.size());
        const auto expected = [&](unsigned bit, const auto &from, const auto &own, const auto &other) {
            if (mine & its & bit)
                return prefer == FieldSide::Ours ? own : other;
            return mine & bit ? own : its & bit ? other : from;
        };
        QCOMPARE(result.summary, expected(1, base.summary, ours.summary, theirs.summary));
        QCOMPARE(result.location, expected(2, base.location, ours.location, theirs.location));
        QCOMPARE(result.description, expected(4, base.description, ours.description, theirs.description));
        QCOMPARE(result.when.start.local,
            expected(8, base.when.start.local, ours.when.start.local, theirs.when.start.local));
    }
    QVERIFY(clashes > 100);
}

void BundleMergeTest::aLoneOccurrenceChangesOnlyItself()
{
    const Bundle whole = Bundle::of({series(), changed("20261109T090000", "20261110T110000")});
    const Bundle lone = Bundle::of({changed("20261116T090000", "20261117T080000")});
    QVERIFY(!lone.isWhole());
    const Bundle both = whole.with(lone);
    QCOMPARE(both.events().size(), 3u);
    QVERIFY(both.isWhole());
    QVERIFY(both.with(lone).digest() == both.digest());
}

void BundleMergeTest::onlyTimesSaysNothingElse()
{
    CalendarEvent event = series();
    event.summary = event.location = event.description = event.url = u"geheim"_s;
    event.categories = {u"geheim"_s};
    event.attendees = {{u"geheim"_s, u"geheim@example.org"_s, {}, {}, {}}};
    event.organizer = event.attendees.front();
    const Bundle bare = Bundle::of({event}).onlyTimes();
    QVERIFY(!bare.packed().contains("geheim"));
    QCOMPARE(bare.events().front().when.rules.size(), 1u);
    QVERIFY(bare.busy());
}

QTEST_GUILESS_MAIN(BundleMergeTest)
#include "bundle_merge_test.moc"
