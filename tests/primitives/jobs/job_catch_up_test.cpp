// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/job_runner.h"

#include "tests/support/memory_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Policy = MissedRuns::Policy;

/// A practice whose jobs write down for when they ran.
struct Diary : MemoryPractice {
    JobStore store{database};
    RecurringStore recurring{database};
    JobRunner runner{database, units, ids, random, owner};
    std::vector<QByteArray> lines;

    Diary() { clock.set(*parseInstant("2026-10-20T12:00:00Z")); }

    void handle(const QByteArray &type, MissedRuns missed)
    {
        JobHandler handler = JobHandler::simple([this](Unit &, const Job &job) -> Result<Done> {
            lines.push_back(
                job.type + ' ' + instantText(job.dueAt).mid(5, 11) + " late " +
                QByteArray::number(qint64(std::chrono::floor<std::chrono::hours>(job.lateBy).count())) +
                "h missed " + QByteArray::number(job.missed));
            return Done{};
        });
        handler.missed = missed;
        runner.handle(type, std::move(handler));
    }
    void recur(const QByteArray &type, const JobRecurrence &rule, const QByteArray &zone = "UTC")
    {
        const auto done = unit<Done>("jobs.recur",
            [&](Unit &unit) { return recurring.recur(unit, type, "k", {}, rule, *TimeZone::create(zone)); });
        Q_ASSERT(done);
    }
    JobReport runAt(const char *when)
    {
        clock.set(*parseInstant(when));
        const auto report = runner.runDue();
        Q_ASSERT(report);
        return *report;
    }
};

}  // namespace

class JobCatchUpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catchesUpByThePolicy_data();
    void catchesUpByThePolicy();
    void dropsOnlyWhatIsStale_data();
    void dropsOnlyWhatIsStale();
    void runsReleasesBeforeTheRest();
    void runsEachOccurrenceInOrderAfterAFailure();
    void comesOnceOnTheNightsTheClocksChange();
    void keepsAScheduleThatIsSetUpAgain();
    void endsASchedule();
    void spreadsAYearOfMissedMinutes();
};

void JobCatchUpTest::catchesUpByThePolicy_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QByteArray>("lines");

    // The program is closed from noon on the 20th to 10:00 on the 24th; the work is daily at 03:00.
    // clang-format off
    QTest::newRow("R37 nightly work: one run for all")          << int(Policy::RunOnceNow)  << QByteArray("test 10-24T03:00 late 7h missed 3");
    QTest::newRow("R37 cycle ends: each of them")               << int(Policy::RunEach)     << QByteArray("test 10-21T03:00 late 79h missed 0,test 10-22T03:00 late 55h missed 0,test 10-23T03:00 late 31h missed 0,test 10-24T03:00 late 7h missed 0");
    QTest::newRow("R37 reminders: too late to be worth it")     << int(Policy::SkipIfStale) << QByteArray();
    QTest::newRow("R37 releases: once, as of the last moment")  << int(Policy::Immediate)   << QByteArray("test 10-24T03:00 late 7h missed 3");
    // clang-format on
}

void JobCatchUpTest::catchesUpByThePolicy()
{
    QFETCH(int, policy);
    QFETCH(QByteArray, lines);
    Diary diary;
    diary.handle("test", {static_cast<Policy>(policy), 6h});
    diary.recur("test", *JobRecurrence::daily(minutes(180)));
    const JobReport report = diary.runAt("2026-10-24T10:00:00Z");
    QCOMPARE(QByteArrayList(diary.lines.begin(), diary.lines.end()).join(','), lines);
    QCOMPARE(report.skipped, lines.isEmpty() ? 1 : 0);
    QVERIFY(!report.late.empty());
    QCOMPARE(report.late.back().lateBy, std::chrono::milliseconds(7h));
    QCOMPARE((*diary.store.list({}, 10)).back().lateBy, std::chrono::milliseconds(7h));

    diary.lines.clear();  // From then on it is on time.
    const JobReport next = diary.runAt("2026-10-25T03:00:00Z");
    QCOMPARE(diary.lines.size(), std::size_t(1));
    QCOMPARE(diary.lines.front(), "test 10-25T03:00 late 0h missed 0");
    QVERIFY(next.late.empty());
}

void JobCatchUpTest::dropsOnlyWhatIsStale_data()
{
    QTest::addColumn<qint64>("late");
    QTest::addColumn<bool>("runs");
    QTest::newRow("on time") << qint64(0) << true;
    QTest::newRow("exactly as late as allowed") << qint64(3'600'000) << true;
    QTest::newRow("a millisecond later") << qint64(3'600'001) << false;
}

void JobCatchUpTest::dropsOnlyWhatIsStale()
{
    QFETCH(qint64, late);
    QFETCH(bool, runs);
    Diary diary;
    diary.handle("remind", MissedRuns::skipIfStale(1h));
    const auto id = diary.unit<JobId>("jobs.schedule", [&](Unit &unit) {
        unit.audit({"test.scheduled", "test", {}, {}});
        return diary.store.schedule(unit, "remind", "a", {}, diary.clock.now());
    });
    diary.clock.advance(std::chrono::milliseconds(late));
    QVERIFY(diary.runner.runDue());
    QCOMPARE(diary.lines.size(), std::size_t(runs ? 1 : 0));
    const auto job = diary.store.find(*id);
    QVERIFY((*job)->status == (runs ? JobStatus::Succeeded : JobStatus::Canceled));
    QCOMPARE((*job)->lastReason, runs ? QByteArray() : QByteArray("job.stale"));
    QCOMPARE((*job)->lateBy.count(), late);
    if (runs)
        return;
    // A person who wants it all the same gets it.
    QVERIFY(diary.unit<Done>("jobs.retry", [&](Unit &unit) { return diary.store.retry(unit, *id); }));
    QVERIFY(diary.runner.runDue());
    QCOMPARE(diary.lines.size(), std::size_t(1));
}

void JobCatchUpTest::runsReleasesBeforeTheRest()
{
    Diary diary;
    diary.handle("nightly", {});
    diary.handle("release", {Policy::Immediate});
    diary.recur("nightly", *JobRecurrence::daily(minutes(60)));
    diary.recur("release", *JobRecurrence::daily(minutes(240)));
    diary.runAt("2026-10-21T10:00:00Z");
    QCOMPARE(diary.lines.size(), std::size_t(2));
    QVERIFY(diary.lines[0].startsWith("release"));
}

void JobCatchUpTest::runsEachOccurrenceInOrderAfterAFailure()
{
    Diary diary;
    QByteArray order;
    int failures = 1;
    JobHandler handler = JobHandler::simple([&](Unit &, const Job &job) -> Result<Done> {
        if (failures-- > 0)
            return Error{ErrorCode::Unavailable, "test.later"};
        order += instantText(job.dueAt).mid(8, 2) + ' ';
        return Done{};
    });
    handler.missed.policy = Policy::RunEach;
    diary.runner.handle("cycle", std::move(handler));
    diary.recur("cycle", *JobRecurrence::daily(minutes(180)));
    diary.runAt("2026-10-23T10:00:00Z");
    QCOMPARE(order, QByteArray());  // The 22nd does not overtake the 21st.
    diary.runAt("2026-10-23T10:01:00Z");
    QCOMPARE(order, "21 22 23 ");
}

void JobCatchUpTest::comesOnceOnTheNightsTheClocksChange()
{
    Diary diary;
    diary.handle("nightly", {});
    diary.recur("nightly", *JobRecurrence::daily(minutes(150)), "Europe/Berlin");
    // Every quarter of an hour over the night of 25 October 2026, when 02:30 comes twice.
    Instant now = *parseInstant("2026-10-24T22:00:00Z");
    diary.clock.set(now);
    QVERIFY(diary.runner.runDue());
    diary.lines.clear();
    for (; now < *parseInstant("2026-10-25T10:00:00Z"); now += 15min) {
        diary.clock.set(now);
        QVERIFY(diary.runner.runDue());
    }
    QCOMPARE(diary.lines, std::vector<QByteArray>{"nightly 10-25T00:30 late 0h missed 0"});
}

void JobCatchUpTest::keepsAScheduleThatIsSetUpAgain()
{
    Diary diary;
    diary.handle("nightly", {});
    diary.recur("nightly", *JobRecurrence::daily(minutes(180)));
    diary.clock.set(*parseInstant("2026-10-24T10:00:00Z"));
    diary.recur("nightly",
        *JobRecurrence::daily(minutes(180)));  // A program's start must not forget what was missed.
    QVERIFY(diary.runner.runDue());
    QCOMPARE(diary.lines.size(), std::size_t(1));
    diary.recur("nightly", *JobRecurrence::daily(minutes(240)));
    QCOMPARE(instantText((*diary.recurring.list()).front().nextAt), "2026-10-25T04:00:00.000Z");
    QVERIFY((*diary.recurring.list()).front().lastAt == *parseInstant("2026-10-24T03:00:00Z"));
}

void JobCatchUpTest::endsASchedule()
{
    Diary diary;
    diary.handle("nightly", {});
    diary.recur("nightly", *JobRecurrence::daily(minutes(180)));
    const auto end = [&] {
        return diary.unit<Done>(
            "jobs.end", [&](Unit &unit) { return diary.recurring.end(unit, "nightly", "k"); });
    };
    QVERIFY(end());
    QCOMPARE(end().error().reason, "job.no_schedule");
    diary.runAt("2026-10-24T10:00:00Z");
    QVERIFY(diary.lines.empty());
}

void JobCatchUpTest::spreadsAYearOfMissedMinutes()
{
    Diary diary;
    diary.handle("each", {Policy::RunEach});
    diary.recur("each", *JobRecurrence::everyMinutes(720));
    diary.runAt("2028-10-20T12:00:00Z");
    const std::size_t first = diary.lines.size();
    QVERIFY(first >= 500 && first <= 1000);
    for (int round = 0; round < 5; ++round)
        QVERIFY(diary.runner.runDue());
    QCOMPARE(diary.lines.size(), std::size_t(2 * 731));
}

QTEST_GUILESS_MAIN(JobCatchUpTest)
#include "job_catch_up_test.moc"
