// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/job_runner.h"

#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace sp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SecretBytes testKey()
{
    SecretBytes key(48);
    SeededRandom(1).fill(key.span());
    return key;
}

const Instant noon = *parseInstant("2026-10-27T12:00:00Z");

/// Where the process ends.
enum class Death { Nowhere, InPrepare, BeforeCall, InCall, InRecord, AfterRecord };

/// One run of the program on a practice file.
struct Program {
    ManualClock clock;
    SeededRandom random;
    IdSource ids{clock, random};
    Database database;
    EventBus bus;
    UnitRunner units{database, bus, ids, clock};
    JobStore store{database};
    JobRunner runner;

    Program(const QString &path, std::uint64_t seed, Instant now)
        : clock(now), random(seed), database(opened(path)),
          runner(database, units, ids, random, {ProfileId(IdBytes{1}), Role::Owner})
    {
    }

    Result<JobId> schedule(const QByteArray &key)
    {
        return units.run<JobId>({"jobs.schedule", {ProfileId(IdBytes{1}), Role::Owner}}, [&](Unit &unit) {
            unit.audit({"test.scheduled", "test", {}, {}});
            return store.schedule(unit, "test", key, {}, noon);
        });
    }

private:
    static Database opened(const QString &path)
    {
        auto database = Database::open(path, testKey(), {DatabaseOptions::Mode::Create});
        Q_ASSERT_X(database, "open", database ? "" : database.error().reason.constData());
        const auto migrated = migrate(*database, migrations(), noon);
        Q_ASSERT_X(migrated, "migrate", migrated ? "" : migrated.error().detail.constData());
        return *std::move(database);
    }
};

void dieIf(bool here)
{
#ifdef Q_OS_UNIX
    if (here)
        _exit(9);
#else
    Q_UNUSED(here)
#endif
}

/// A job whose effect is a row, and whose call leaves a byte in a file outside the practice.
JobHandler handler(const QString &outside, Death death)
{
    return JobHandler::steps<QJsonObject, QJsonObject>(
        [death](Unit &unit, const Job &) -> Result<std::variant<QJsonObject, JobVerdict>> {
            unit.audit({"test.prepared", "test", {}, {}});
            SP_CHECK(unit.database().run("INSERT INTO event_log (unit, type, at, entity_type, data) "
                                         "VALUES (x'00', 'prepared', 0, '', '{}')"));
            dieIf(death == Death::InPrepare);
            return QJsonObject();
        },
        [death, outside](const QJsonObject &, JobProgress &) -> Result<QJsonObject> {
            dieIf(death == Death::BeforeCall);
            QFile file(outside);
            if (!file.open(QIODevice::Append) || file.write("x") != 1 || !file.flush())
                return Error{ErrorCode::Internal, "test.file"};
            dieIf(death == Death::InCall);
            return QJsonObject();
        },
        [death](Unit &unit, const Job &job, const Result<QJsonObject> &,
            const JobVerdict &intended) -> Result<JobVerdict> {
            unit.audit({"test.done", "test", {}, {}});
            SP_CHECK(unit.database().run(
                "INSERT INTO workspace_setting VALUES (:key, '1') ON CONFLICT (key) DO UPDATE "
                "SET value = value + 1",
                {{":key", job.key}}));
            dieIf(death == Death::InRecord);
            return intended;
        });
}

}  // namespace

class JobCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsEffectOnce_data();
    void hasItsEffectOnce();
    void givesUpAJobThatBringsTheProgramDown();
    void leasesAJobToOneOfManyRunners();
    void losesALeaseThatRanOut();
    void outlivesItsRunner();
};

void JobCrashTest::hasItsEffectOnce_data()
{
    QTest::addColumn<int>("death");
    QTest::addColumn<int>("calls");
    QTest::newRow("no crash") << int(Death::Nowhere) << 1;
    QTest::newRow("R37 while preparing: as if never begun") << int(Death::InPrepare) << 1;
    QTest::newRow("R37 between preparing and calling") << int(Death::BeforeCall) << 1;
    QTest::newRow("R37 between calling and recording: called again") << int(Death::InCall) << 2;
    QTest::newRow("R37 while recording: called again, recorded once") << int(Death::InRecord) << 2;
    QTest::newRow("R37 after recording: done") << int(Death::AfterRecord) << 1;
}

void JobCrashTest::hasItsEffectOnce()
{
#ifdef Q_OS_UNIX
    QFETCH(int, death);
    QFETCH(int, calls);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s), outside = folder.filePath(u"outside"_s);
    QVERIFY(Program(path, 1, noon).schedule("a"));

    const pid_t child = fork();
    if (child == 0) {
        Program program(path, 2, noon);
        program.runner.handle("test", handler(outside, static_cast<Death>(death)));
        const auto report = program.runner.runDue();
        _exit(report && death != int(Death::AfterRecord) ? 0 : 9);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), death == int(Death::Nowhere) ? 0 : 9);

    Program again(path, 3, noon + 1s);
    again.runner.handle("test", handler(outside, Death::Nowhere));
    QVERIFY(again.runner.runDue());  // The dead program's lease still stands.
    QCOMPARE(
        QFileInfo(outside).size(), death == int(Death::InPrepare) || death == int(Death::BeforeCall) ? 0 : 1);
    again.clock.advance(5min);
    QVERIFY(again.runner.runDue());
    QVERIFY(again.runner.runDue());
    QCOMPARE(*again.database.integer("SELECT value FROM workspace_setting WHERE key = 'a'"), 1);
    QCOMPARE(QFileInfo(outside).size(), calls);
    QCOMPARE(again.store.list({JobStatus::Succeeded}, 10)->size(), std::size_t(1));
    QVERIFY(!again.units.auditTrail().verify()->brokenAt);
#else
    QSKIP("needs fork()");
#endif
}

void JobCrashTest::givesUpAJobThatBringsTheProgramDown()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s), outside = folder.filePath(u"outside"_s);
    QVERIFY(Program(path, 1, noon).schedule("a"));
    Instant now = noon;
    for (int round = 0; round < 4; ++round, now += 10min) {
        const pid_t child = fork();
        if (child == 0) {
            Program program(path, static_cast<std::uint64_t>(round) + 2, now);
            program.runner.handle("test", handler(outside, Death::InCall));
            _exit(program.runner.runDue() ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 9);
    }
    Program program(path, 10, now);
    program.runner.handle("test", handler(outside, Death::InCall));
    const auto report = program.runner.runDue();
    QCOMPARE(report->deadLettered, 1);
    const auto dead = program.store.list({JobStatus::DeadLetter}, 10);
    QCOMPARE(dead->size(), std::size_t(1));
    QCOMPARE(dead->front().lastReason, "job.crashed");
#else
    QSKIP("needs fork()");
#endif
}

void JobCrashTest::leasesAJobToOneOfManyRunners()
{
    constexpr int jobs = 40, runners = 3;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s), outside = folder.filePath(u"outside"_s);
    {
        Program program(path, 1, noon);
        for (int job = 0; job < jobs; ++job)
            QVERIFY(program.schedule("job-" + QByteArray::number(job)));
    }
    std::barrier start(runners);
    std::array<Result<JobReport>, runners> reports{JobReport{}, JobReport{}, JobReport{}};
    std::vector<std::thread> threads;
    for (int number = 0; number < runners; ++number)
        threads.emplace_back([&, number] {
            Program program(path, static_cast<std::uint64_t>(number) + 2, noon);
            program.runner.handle("test", handler(outside, Death::Nowhere));
            start.arrive_and_wait();
            reports[static_cast<std::size_t>(number)] = program.runner.runDue();
        });
    for (std::thread &thread : threads)
        thread.join();
    int started = 0;
    for (const auto &report : reports) {
        QVERIFY2(report, report ? "" : report.error().reason.constData());
        started += report->started;
    }
    QCOMPARE(started, jobs);
    QCOMPARE(QFileInfo(outside).size(), jobs);
    Program program(path, 9, noon);
    QCOMPARE(*program.database.integer("SELECT count(*) FROM workspace_setting WHERE value = '1'"), jobs);
    QCOMPARE(
        *program.database.integer("SELECT count(*) FROM job WHERE status = 'Succeeded' AND attempts = 1"),
        jobs);
    QVERIFY(!program.units.auditTrail().verify()->brokenAt);
}

void JobCrashTest::losesALeaseThatRanOut()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s), outside = folder.filePath(u"outside"_s);
    Program slow(path, 1, noon), quick(path, 2, noon);
    QVERIFY(slow.schedule("a"));
    std::vector<std::function<std::function<void()>()>> work;
    for (Program *program : {&slow, &quick}) {
        program->runner.executeOn(
            [&](std::function<std::function<void()>()> next) { work.push_back(std::move(next)); });
        program->runner.handle("test", handler(outside, Death::Nowhere));
    }
    QCOMPARE(slow.runner.runDue()->started, 1);
    const auto late = work.at(0)();
    quick.clock.advance(5min);
    QCOMPARE(quick.runner.runDue()->started, 1);
    const auto inTime = work.at(1)();
    late();  // While the other still works on it...
    QCOMPARE(slow.runner.runDue()->lost, 1);
    QCOMPARE(*quick.database.integer("SELECT count(*) FROM workspace_setting"), 0);
    inTime();
    late();  // ...and after it has ended.
    QCOMPARE(quick.runner.runDue()->succeeded, 1);
    QCOMPARE(*quick.database.integer("SELECT value FROM workspace_setting WHERE key = 'a'"), 1);
}

void JobCrashTest::outlivesItsRunner()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s), outside = folder.filePath(u"outside"_s);
    std::function<std::function<void()>()> work;
    {
        Program program(path, 1, noon);
        QVERIFY(program.schedule("a"));
        program.runner.executeOn(
            [&](std::function<std::function<void()>()> next) { work = std::move(next); });
        program.runner.handle("test", handler(outside, Death::Nowhere));
        QCOMPARE(program.runner.runDue()->started, 1);
    }
    work()();  // The practice was locked meanwhile: nobody records, nothing crashes.
    Program again(path, 2, noon + 5min);
    again.runner.handle("test", handler(outside, Death::Nowhere));
    QCOMPARE(again.runner.runDue()->succeeded, 1);
    QCOMPARE(*again.database.integer("SELECT value FROM workspace_setting WHERE key = 'a'"), 1);
}

QTEST_GUILESS_MAIN(JobCrashTest)
#include "job_crash_test.moc"
