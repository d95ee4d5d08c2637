// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/primitives/jobs/yard.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace std::chrono_literals;

namespace {

/// Calls that wait until the test lets them run, and one kind of them that keeps others from writing.
struct HeldYard : Yard {
    std::vector<std::function<std::function<void()>()>> work;

    HeldYard()
    {
        runner.executeOn(
            [this](std::function<std::function<void()>()> next) { work.push_back(std::move(next)); });
        JobHandler holding = scripted();
        holding.holds = JobHandler::Holds::Database;
        holding.call = [](const std::any &input, JobProgress &progress) -> Result<std::any> {
            progress.report(1, 2);
            if (progress.canceled())
                return Error{ErrorCode::Refused, "canceled"};
            return input;
        };
        holding.record = [this](Unit &unit, const Job &, const Result<std::any> &answer,
                             const JobVerdict &intended) -> Result<JobVerdict> {
            return answer ? intended : JobVerdict::postpone(unit.now() + 1min, answer.error().reason);
        };
        runner.handle("holding", std::move(holding));
        runner.handle("other", scripted());
    }
};

}  // namespace

class JobHoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingElseIsBegunOrWritten();
    void givesWayAndIsMadeUpFor();
    void onThisThreadItsProgressIsTold();
};

void JobHoldingTest::nothingElseIsBegunOrWritten()
{
    HeldYard yard;
    yard.schedule("holding", "a", yard.clock.now() - 1h);
    yard.schedule("other", "b", yard.clock.now());
    QCOMPARE(yard.run().started, 1);
    QVERIFY(yard.runner.holdsDatabase());
    QVERIFY(yard.runner.runs("holding") && !yard.runner.runs("other"));
    yard.clock.advance(5h);
    const std::int64_t before = yard.database.totalChanges();
    QCOMPARE(yard.run().started, 0);
    const auto others = yard.runner.runDue("other");
    QVERIFY(others && others->started == 0);
    QVERIFY(yard.runner.heartbeat());
    QCOMPARE(yard.database.totalChanges(), before);
    // Its lease ran out meanwhile, and nobody has taken it.
    yard.work.at(0)()();
    QVERIFY(!yard.runner.holdsDatabase());
    const JobReport report = yard.run();
    QCOMPARE(report.succeeded, 1);
    QCOMPARE(report.started, 1);
}

void JobHoldingTest::givesWayAndIsMadeUpFor()
{
    HeldYard yard;
    const JobId other = yard.schedule("other", "b", yard.clock.now() - 1h);
    const JobId holding = yard.schedule("holding", "a", yard.clock.now());
    QCOMPARE(yard.run().started, 2);
    yard.runner.giveWay();
    for (const auto &each : std::exchange(yard.work, {}))
        each()();
    QCOMPARE(yard.job(other).status, JobStatus::Succeeded);
    QCOMPARE(yard.job(holding).status, JobStatus::Queued);
    QCOMPARE(yard.job(holding).lastReason, "canceled");
    yard.clock.advance(1min);
    yard.run();
    yard.work.at(0)()();
    QCOMPARE(yard.job(holding).status, JobStatus::Succeeded);
}

void JobHoldingTest::onThisThreadItsProgressIsTold()
{
    HeldYard yard;
    yard.runner.executeOn({});
    std::vector<std::pair<QByteArray, std::int64_t>> told;
    std::int64_t before = 0, during = 0;
    yard.runner.watch([&](const QByteArray &type, std::int64_t done, std::int64_t) {
        told.emplace_back(type, done);
        before = yard.database.totalChanges();
    });
    JobHandler looking = yard.scripted();
    looking.holds = JobHandler::Holds::Database;
    looking.call = [&](const std::any &input, JobProgress &progress) -> Result<std::any> {
        progress.report(1, 2);
        during = yard.database.totalChanges();
        return input;
    };
    yard.runner.handle("looking", std::move(looking));
    const JobId id = yard.schedule("looking", "a", yard.clock.now());
    QCOMPARE(yard.run().succeeded, 1);
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(told.front() == (std::pair<QByteArray, std::int64_t>("looking", 1)));
    QCOMPARE(during, before);
    QCOMPARE(yard.job(id).total, 0);
}

QTEST_GUILESS_MAIN(JobHoldingTest)
#include "job_holding_test.moc"
