// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/job_runner.h"

#include "tests/primitives/jobs/yard.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace std::chrono_literals;

class JobRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsWhatIsDueOnce();
    void schedulesOncePerKey();
    void theLatestWishIsDone();
    void runsAgainWhatWasAskedForMeanwhile();
    void retriesWhatIsUnavailable();
    void givesUpWhatIsHopeless_data();
    void givesUpWhatIsHopeless();
    void postponesWithoutCountingAnAttempt();
    void leavesNoTraceOfIdleWork();
    void keepsNothingOfAFailedRecord();
    void whatIsGivenUpMayLeaveAWord_data();
    void whatIsGivenUpMayLeaveAWord();
    void runsASerialOneAtATime();
    void startsNothingBesideARunningJobOfItsSerial();
    void showsAndStopsRunningCalls();
    void obeysPeople();
    void forgetsFinishedJobsAfterAMonth();
    void forgetsOldDeadLettersOnceALaterOneEnded();
    void waitsForAHandler();
    void saysWhenToComeBack();
};

void JobRunnerTest::runsWhatIsDueOnce()
{
    Yard yard;
    yard.runner.handle("test", yard.scripted());
    const JobId id = yard.schedule("test", "a", yard.clock.now() + 10s);
    QCOMPARE(yard.run().started, 0);
    yard.clock.advance(10s);
    const JobReport report = yard.run();
    QCOMPARE(report.started, 1);
    QCOMPARE(report.succeeded, 1);
    QVERIFY(report.late.empty());
    QCOMPARE(yard.run().started, 0);
    QCOMPARE(yard.effects(), 1);
    QVERIFY(yard.job(id).status == JobStatus::Succeeded);
    QVERIFY(yard.job(id).finishedAt == yard.clock.now());
    QCOMPARE(yard.job(id).attempts, 1);
}

void JobRunnerTest::schedulesOncePerKey()
{
    Yard yard;
    yard.runner.handle("test", yard.scripted());
    const Instant now = yard.clock.now();
    const JobId first = yard.schedule("test", "a", now + 1h);
    QVERIFY(yard.schedule("test", "a", now + 2h) == first);
    QVERIFY(yard.job(first).runAt == now + 1h);
    QVERIFY(yard.schedule("test", "a", now + 1min) == first);
    QVERIFY(yard.job(first).runAt == now + 1min);  // The earlier wish counts.
    QVERIFY(yard.schedule("test", "b", now) != first);
    QVERIFY(yard.schedule("other", "a", now) != first);
    yard.clock.advance(1min);
    yard.run();
    QVERIFY(yard.schedule("test", "a", now) != first);  // The first one is over.
}

void JobRunnerTest::theLatestWishIsDone()
{
    Yard yard;
    QByteArray seen;
    JobHandler handler = yard.scripted();
    handler.call = [&](const std::any &input, JobProgress &) -> Result<std::any> {
        seen += QByteArray::number(std::any_cast<const QJsonObject &>(input)[u"n"].toInt());
        return std::any(QJsonObject());
    };
    yard.runner.handle("test", handler);
    const Instant now = yard.clock.now();
    // Asked for again with something else while it waits, earlier and later.
    const JobId id = yard.schedule("test", "a", now + 1h, {}, {{u"n"_s, 1}});
    yard.schedule("test", "a", now + 1min, {}, {{u"n"_s, 2}});
    QCOMPARE(yard.job(id).payload[u"n"].toInt(), 2);
    yard.schedule("test", "a", now + 2h, {}, {{u"n"_s, 3}});
    yard.clock.advance(1min);
    yard.run();
    QCOMPARE(seen, "3");
}

void JobRunnerTest::runsAgainWhatWasAskedForMeanwhile()
{
    Yard yard;
    QByteArray seen;
    JobHandler handler = yard.scripted();
    handler.call = [&](const std::any &input, JobProgress &) -> Result<std::any> {
        seen += QByteArray::number(std::any_cast<const QJsonObject &>(input)[u"n"].toInt());
        if (seen.size() == 1)
            yard.schedule("test", "a", yard.clock.now() + 5s, {}, {{u"n"_s, 2}});
        return std::any(QJsonObject());
    };
    handler.record = [](Unit &, const Job &, const Result<std::any> &,
                         const JobVerdict &intended) -> Result<JobVerdict> { return intended; };
    yard.runner.handle("test", handler);
    yard.schedule("test", "a", yard.clock.now(), {}, {{u"n"_s, 1}});
    yard.run();
    QCOMPARE(seen, "1");
    yard.clock.advance(5s);
    yard.run();
    QCOMPARE(seen, "12");
    yard.clock.advance(1h);
    yard.run();
    QCOMPARE(seen, "12");
}

void JobRunnerTest::retriesWhatIsUnavailable()
{
    Yard yard;
    yard.answers = {unavailable, unavailable};
    yard.runner.handle("test", yard.scripted());
    const JobId id = yard.schedule("test", "a", yard.clock.now());
    for (const auto &[attempt, wait] : {std::pair{1, 2000ms}, std::pair{2, 10000ms}}) {
        const JobReport report = yard.run();
        QCOMPARE(report.retried, 1);
        const Job job = yard.job(id);
        QVERIFY(job.status == JobStatus::Failed);
        QCOMPARE(job.attempts, attempt);
        QCOMPARE(job.lastReason, "mail.unreachable");
        QCOMPARE(job.lastFacts[u"host"].toString(), u"mx"_s);
        const auto delay = job.runAt - yard.clock.now();
        QVERIFY(delay >= wait * 4 / 5 && delay <= wait * 6 / 5);
        yard.clock.set(job.runAt - 1ms);
        QCOMPARE(yard.run().started, 0);
        yard.clock.advance(1ms);
    }
    QCOMPARE(yard.run().succeeded, 1);
    QCOMPARE(yard.job(id).attempts, 3);
    QVERIFY(yard.job(id).lastReason.isEmpty());
    QCOMPARE(yard.effects(), 1);
}

void JobRunnerTest::givesUpWhatIsHopeless_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("attempts");
    QTest::newRow("refused: no second attempt")
        << int(ErrorCode::Refused) << QByteArray("mail.auth_refused") << 1;
    QTest::newRow("nonsense: no second attempt")
        << int(ErrorCode::InvalidInput) << QByteArray("mail.no_recipient") << 1;
    QTest::newRow("our own mistake: no second attempt")
        << int(ErrorCode::Internal) << QByteArray("test.bug") << 1;
    QTest::newRow("unavailable for ever: the fast profile's four")
        << int(ErrorCode::Unavailable) << QByteArray("mail.timeout") << 4;
}

void JobRunnerTest::givesUpWhatIsHopeless()
{
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    QFETCH(int, attempts);
    Yard yard;
    yard.answers.assign(20, Error{static_cast<ErrorCode>(code), reason});
    yard.runner.handle("test", yard.scripted());
    const JobId id = yard.schedule("test", "a", yard.clock.now(), {}, {{u"n"_s, 7}});
    int dead = 0;
    for (int round = 0; round < 10; ++round, yard.clock.advance(1min))
        dead += yard.run().deadLettered;
    QCOMPARE(dead, 1);
    QCOMPARE(yard.calls, attempts);
    const Job job = yard.job(id);
    QVERIFY(job.status == JobStatus::DeadLetter);
    QCOMPARE(job.lastReason, reason);
    QCOMPARE(job.payload[u"n"].toInt(), 7);  // Kept for another try.
    const auto entries = yard.units.auditTrail().list(id.bytes(), {}, 1);
    QCOMPARE(entries->front().action, "job.dead_lettered");
    QCOMPARE(entries->front().data[u"attempts"].toInt(), attempts);

    // A person replays it.
    yard.answers.clear();
    QVERIFY(yard.unit<Done>("jobs.retry", [&](Unit &unit) { return yard.store.retry(unit, id); }));
    QCOMPARE(yard.run().succeeded, 1);
    QCOMPARE(yard.effects(), 1);
}

void JobRunnerTest::postponesWithoutCountingAnAttempt()
{
    Yard yard;
    const Instant opening = yard.clock.now() + 8h;
    JobHandler handler = yard.scripted();
    handler.prepare = [&](Unit &unit, const Job &job) -> Result<JobPrepared> {
        if (unit.now() < opening)
            return JobPrepared{JobVerdict::postpone(opening, "quiet_hours"), {}};
        return JobPrepared{{}, std::any(job.payload)};
    };
    yard.runner.handle("test", handler);
    const JobId id = yard.schedule("test", "a", yard.clock.now());
    QCOMPARE(yard.run().postponed, 1);
    QCOMPARE(yard.calls, 0);
    QVERIFY(yard.job(id).status == JobStatus::Queued);
    QVERIFY(yard.job(id).runAt == opening);
    QCOMPARE(yard.job(id).attempts, 0);
    QCOMPARE(yard.job(id).lastReason, "quiet_hours");
    yard.clock.set(opening);
    QCOMPARE(yard.run().succeeded, 1);
}

void JobRunnerTest::leavesNoTraceOfIdleWork()
{
    Yard yard;
    yard.runner.handle(
        "poll", JobHandler::simple([](Unit &, const Job &) -> Result<Done> { return Done{}; }));
    const JobId id = yard.schedule("poll", "inbox", yard.clock.now());
    const std::int64_t units = yard.count("SELECT count(*) FROM unit_log");
    QCOMPARE(yard.run().succeeded, 1);
    QVERIFY(yard.job(id).status == JobStatus::Succeeded);
    QCOMPARE(yard.count("SELECT count(*) FROM unit_log"), units);
    QCOMPARE(yard.count("SELECT count(*) FROM audit_event"), units);
}

void JobRunnerTest::keepsNothingOfAFailedRecord()
{
    Yard yard;
    yard.runner.handle("test", JobHandler::simple([](Unit &unit, const Job &) -> Result<Done> {
        SP_CHECK(note(unit, "half"));
        return Error{ErrorCode::Refused, "test.no"};
    }));
    const JobId id = yard.schedule("test", "a", yard.clock.now());
    QCOMPARE(yard.run().deadLettered, 1);
    QCOMPARE(yard.effects(), 0);
    QCOMPARE(yard.job(id).lastReason, "test.no");
}

void JobRunnerTest::whatIsGivenUpMayLeaveAWord_data()
{
    QTest::addColumn<bool>("writes");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("a word") << true << QByteArray("test.no");
    QTest::newRow("a word that fails is no reason to go on") << false << QByteArray();
}

void JobRunnerTest::whatIsGivenUpMayLeaveAWord()
{
    QFETCH(bool, writes);
    QFETCH(QByteArray, left);
    Yard yard;
    JobHandler handler = JobHandler::simple([](Unit &unit, const Job &) -> Result<Done> {
        SP_CHECK(note(unit, "half"));
        return Error{ErrorCode::Refused, "test.no"};
    });
    handler.abandoned = [&](Unit &unit, const Job &, const Error &why) -> Result<Done> {
        SP_CHECK(note(unit, why.reason));
        return writes ? Result<Done>(Done{}) : Error{ErrorCode::Refused, "test.neither"};
    };
    yard.runner.handle("test", std::move(handler));
    const JobId id = yard.schedule("test", "a", yard.clock.now());
    QCOMPARE(yard.run().deadLettered, 1);
    QVERIFY(yard.job(id).status == JobStatus::DeadLetter);
    QCOMPARE(yard.job(id).lastReason, "test.no");
    QCOMPARE(yard.noted(), left);
}

void JobRunnerTest::runsASerialOneAtATime()
{
    Yard yard;
    yard.answers = {unavailable};
    yard.runner.handle("test", yard.scripted());
    const Instant now = yard.clock.now();
    yard.schedule("test", "third", now - 1s, "client-1");
    yard.schedule("test", "first", now - 3s, "client-1");
    yard.schedule("test", "second", now - 2s, "client-1");
    yard.schedule("test", "elsewhere", now, "client-2");
    yard.run();  // The first fails for now, and those behind it wait.
    QCOMPARE(yard.noted(), "test/elsewhere");
    yard.clock.advance(1min);
    yard.run();
    QCOMPARE(yard.noted(), "test/elsewhere test/first test/second test/third");
}

void JobRunnerTest::startsNothingBesideARunningJobOfItsSerial()
{
    Yard yard;
    std::vector<std::function<std::function<void()>()>> work;
    yard.runner.executeOn(
        [&](std::function<std::function<void()>()> next) { work.push_back(std::move(next)); });
    yard.runner.handle("test", yard.scripted());
    yard.schedule("test", "running", yard.clock.now(), "client-1");
    QCOMPARE(yard.run().started, 1);
    yard.schedule("test", "due earlier", yard.clock.now() - 1h, "client-1");
    QCOMPARE(yard.run().started, 0);
    work.at(0)()();
    QCOMPARE(yard.run().started, 1);
}

void JobRunnerTest::showsAndStopsRunningCalls()
{
    Yard yard;
    std::vector<std::function<std::function<void()>()>> work;
    yard.runner.executeOn(
        [&](std::function<std::function<void()>()> next) { work.push_back(std::move(next)); });
    JobHandler handler = yard.scripted();
    handler.call = [](const std::any &input, JobProgress &progress) -> Result<std::any> {
        progress.report(3, 10);
        if (progress.canceled())
            return Error{ErrorCode::Refused, "canceled"};
        return input;
    };
    yard.runner.handle("test", handler);
    const JobId id = yard.schedule("test", "a", yard.clock.now());
    const JobId other = yard.schedule("test", "b", yard.clock.now());
    QCOMPARE(yard.run().started, 2);
    QCOMPARE(yard.runner.running(), std::size_t(2));
    QVERIFY(yard.runner.cancelRunning(other));
    const auto afterFirst = work.at(0)();
    QVERIFY(yard.runner.progress(id) == (std::pair<std::int64_t, std::int64_t>(3, 10)));
    QVERIFY(yard.runner.heartbeat());
    QCOMPARE(yard.job(id).done, 3);
    QCOMPARE(yard.job(id).total, 10);
    // The machine slept longer than the lease: our own call is not taken for somebody's leftover.
    yard.clock.advance(1h);
    QCOMPARE(yard.run().started, 0);
    afterFirst();
    work.at(1)()();
    const JobReport report = yard.run();
    QCOMPARE(report.succeeded, 1);
    QCOMPARE(report.canceled, 1);
    QVERIFY(yard.job(other).status == JobStatus::Canceled);
    QCOMPARE(yard.runner.running(), std::size_t(0));
    QCOMPARE(yard.effects(), 1);
    QVERIFY(!yard.runner.cancelRunning(other));
}

void JobRunnerTest::obeysPeople()
{
    Yard yard;
    yard.runner.handle("test", yard.scripted());
    const JobId id = yard.schedule("test", "a", yard.clock.now());
    const auto does = [&](Result<Done> (JobStore::*what)(Unit &, JobId), JobId job) {
        const auto done =
            yard.unit<Done>("jobs.change", [&](Unit &unit) { return (yard.store.*what)(unit, job); });
        return done ? QByteArray() : done.error().reason;
    };
    QCOMPARE(does(&JobStore::pause, id), QByteArray());
    QCOMPARE(yard.run().started, 0);
    QCOMPARE(does(&JobStore::resume, id), QByteArray());
    QCOMPARE(does(&JobStore::retry, id), "job.not_retriable");
    QCOMPARE(does(&JobStore::cancel, id), QByteArray());
    QCOMPARE(yard.run().started, 0);
    QCOMPARE(does(&JobStore::cancel, id), "job.not_waiting");
    const JobId newer = yard.schedule("test", "a", yard.clock.now());
    QCOMPARE(does(&JobStore::retry, id), "job.already_active");
    QCOMPARE(does(&JobStore::cancel, newer), QByteArray());
    QCOMPARE(does(&JobStore::retry, id), QByteArray());
    QCOMPARE(yard.run().succeeded, 1);
    QCOMPARE(does(&JobStore::cancel, JobId(IdBytes{})), "job.unknown");
    const auto jobs = yard.store.list({}, 10);
    QCOMPARE(jobs->size(), std::size_t(2));
    QCOMPARE(yard.store.list({JobStatus::Canceled}, 10)->size(), std::size_t(1));
    QCOMPARE(yard.store.list({{}, "other"}, 10)->size(), std::size_t(0));
}

void JobRunnerTest::forgetsFinishedJobsAfterAMonth()
{
    Yard yard;
    yard.answers = {QJsonObject(), Error{ErrorCode::Refused, "test.no"}};
    yard.runner.handle("test", yard.scripted());
    yard.schedule("test", "fine", yard.clock.now() - 1s);
    yard.schedule("test", "dead", yard.clock.now());
    yard.run();
    yard.clock.advance(JobRunner::keepFinished + 1s);
    yard.run();
    const auto left = yard.store.list({}, 10);
    QCOMPARE(left->size(), std::size_t(1));
    QCOMPARE(left->front().key, "dead");  // Until somebody has looked at it.
}

void JobRunnerTest::forgetsOldDeadLettersOnceALaterOneEnded()
{
    Yard yard;
    yard.runner.handle("test", yard.scripted());
    const auto end = [&](const char *key, bool well) {
        yard.answers = {well ? Result<QJsonObject>(QJsonObject()) : Error{ErrorCode::Refused, "test.no"}};
        const JobId id = yard.schedule("test", key, yard.clock.now());
        yard.run();
        return id;
    };
    const auto dead = [&] {
        std::vector<JobId> ids;
        const auto jobs = yard.store.list({JobStatus::DeadLetter}, 10);
        for (const Job &each : *jobs)
            ids.push_back(each.id);
        return ids;
    };
    const JobId other = end("b", false);
    end("a", false);
    yard.clock.advance(JobRunner::keepFinished - 1s);
    const JobId second = end("a", false);
    QCOMPARE(dead().size(), std::size_t(3));  // Each is younger than a month.
    yard.clock.advance(2s);
    const JobId third = end("a", false);
    QVERIFY(dead() == std::vector({third, second, other}));
    // The newest stays until it was made up for, and a month from then.
    yard.clock.advance(JobRunner::keepFinished + 1s);
    yard.run();
    QVERIFY(dead() == std::vector({third, second, other}));
    end("a", true);
    QVERIFY(dead() == std::vector({other}));
}

void JobRunnerTest::waitsForAHandler()
{
    Yard yard;
    const JobId id = yard.schedule("later", "a", yard.clock.now());
    QCOMPARE(yard.run().started, 0);
    QVERIFY(!*yard.runner.nextRun());
    QVERIFY(yard.job(id).status == JobStatus::Queued);
    yard.runner.handle("later", yard.scripted());
    QCOMPARE(yard.run().succeeded, 1);
}

void JobRunnerTest::saysWhenToComeBack()
{
    Yard yard;
    yard.runner.handle("test", yard.scripted());
    const Instant now = yard.clock.now();
    QVERIFY(!*yard.runner.nextRun());
    yard.schedule("test", "a", now + 2h);
    QVERIFY(*yard.runner.nextRun() == now + 2h);
    QVERIFY(yard.unit<Done>("jobs.recur", [&](Unit &unit) {
        return yard.recurring.recur(
            unit, "test", "hourly", {}, *JobRecurrence::everyMinutes(60), TimeZone::utc());
    }));
    QVERIFY(*yard.runner.nextRun() == now + 1h);
}

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "job_runner_test.moc"
