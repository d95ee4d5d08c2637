// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup.h"
#include "core/engine/erasure.h"
#include "core/storage/vault/subkeys.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Work = std::function<std::function<void()>()>;

/// A practice as the window runs it: calls of jobs wait until the test lets them.
struct Practice : TestEngine {
    std::vector<Work> work;
    ClientId ana = did<ClientId>(
        "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = u"Ana Reis"_s}); });

    void beside()
    {
        engine->jobs().executeOn([this](Work next) { work.push_back(std::move(next)); });
    }
    void letRun()
    {
        for (const Work &each : std::exchange(work, {}))
            each()();
    }
    Rewriting state() { return must(rewritingState(*engine)); }
    std::vector<Job> jobs() { return must(engine->jobStore().list({{}, rewritingJob}, 9)); }
    Result<ErasureReport> erase() { return eraseClient(*engine, ana, {u"asked for"_s}); }
    QStringList backups() const
    {
        return QDir(engine->vault().folder.layout().backups()).entryList({u"*.spbackup"_s}, QDir::Files);
    }
    void add(const QString &name)
    {
        did<ClientId>("client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = name}); });
    }
};

}  // namespace

class ErasureRewritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void besideTheWorkItTellsHowFarItIs();
    void lockingStopsItAndItStaysOwed();
    void whoeverWritesComesFirst();
    void calledOffItIsBegunAnewAtTheNextOpening();
    void whatFailedIsSaidAndMadeUpFor();
    void anErasureMeanwhileIsNotForgotten();
    void olderBackupsGoWhenThereIsAFreshOne();
    void theWitnessStaysRight();
};

void ErasureRewritingTest::besideTheWorkItTellsHowFarItIs()
{
    Practice practice;
    practice.beside();
    const ErasureReport report = must(practice.erase());
    QCOMPARE(report.rewritten, ErasureReport::Rewritten::UnderWay);
    QVERIFY(report.leftUndone.isEmpty() && report.backup.isEmpty());
    QVERIFY(practice.state().owedSince);
    // What would fold the log in, or vouch for its pages, waits.
    QCOMPARE(reason(practice.engine->settle()), "storage.busy");
    QCOMPARE(must(practice.engine->runDueJobs()).started, 0);
    practice.add(u"Bo"_s);
    const JobId id = practice.jobs().front().id;
    const auto record = practice.work.at(0)();
    QCOMPARE(practice.engine->jobs().progress(id)->first, 1000);
    QCOMPARE(practice.engine->jobs().progress(id)->second, 1000);
    record();
    QVERIFY(!practice.state().owedSince);
    QVERIFY(QFile::exists(practice.state().backup));
    QCOMPARE(practice.jobs().front().status, JobStatus::Succeeded);
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'practice.rewritten'"), 1);
    must(practice.engine->settle());
}

void ErasureRewritingTest::lockingStopsItAndItStaysOwed()
{
    Practice practice;
    practice.beside();
    must(practice.erase());
    practice.engine->jobs().cancelAllRunning();
    practice.letRun();
    QVERIFY(practice.state().owedSince);
    QCOMPARE(practice.jobs().front().lastReason, "canceled");
    QVERIFY(practice.backups().isEmpty());
    practice.clock.advance(2min);
    practice.reopen();
    QVERIFY(practice.state().owedSince);
    must(practice.engine->runDueJobs());
    QVERIFY(!practice.state().owedSince);
    QCOMPARE(practice.backups().size(), 1);
}

// With a stand-in for the rewriting, which would be over too soon: it keeps others from writing until it is
// asked to stop, on a thread of its own.
void ErasureRewritingTest::whoeverWritesComesFirst()
{
    Practice practice;
    Engine &engine = *practice.engine;
    const QString file = engine.vault().folder.layout().database();
    const SecretBytes key = databaseKey(engine.vault().vaultKey);
    std::atomic<bool> holds = false;
    JobHandler handler = rewritingHandler(engine);
    handler.prepare = {};
    handler.call = [&](const std::any &, JobProgress &progress) -> Result<std::any> {
        Database other = must(Database::open(file, key));
        must(other.execute("BEGIN IMMEDIATE"));
        holds = true;
        while (!progress.canceled())
            std::this_thread::yield();
        must(other.execute("ROLLBACK"));
        return Error{ErrorCode::Refused, "canceled"};
    };
    engine.jobs().handle("test.hold", std::move(handler));
    practice.did<JobId>("jobs.schedule", [&](Unit &unit) {
        unit.audit({"test.scheduled", "test", {}, {}});
        return engine.jobStore().schedule(unit, "test.hold", {}, {}, unit.now());
    });
    std::thread thread;
    std::function<void()> record;
    engine.jobs().executeOn(
        [&](Work next) { thread = std::thread([&record, next = std::move(next)] { record = next(); }); });
    must(engine.jobs().runDue("test.hold"));
    while (!holds)
        std::this_thread::yield();
    practice.add(u"Bo"_s);
    thread.join();
    record();
    const std::vector<Job> jobs = must(engine.jobStore().list({{}, "test.hold"}, 1));
    QCOMPARE(jobs.front().lastReason, "canceled");
    QCOMPARE(jobs.front().runAt, practice.clock.now() + 1min);
}

void ErasureRewritingTest::calledOffItIsBegunAnewAtTheNextOpening()
{
    Practice practice;
    practice.beside();
    must(practice.erase());
    practice.engine->jobs().cancelAllRunning();
    practice.letRun();
    const JobId id = practice.jobs().front().id;
    practice.did<Done>(
        "jobs.cancel", [&](Unit &unit) { return practice.engine->jobStore().cancel(unit, id); });
    practice.reopen();
    QCOMPARE(practice.jobs().size(), std::size_t(2));
    must(practice.engine->runDueJobs());
    QVERIFY(!practice.state().owedSince);
    practice.reopen();
    QCOMPARE(practice.jobs().size(), std::size_t(2));
}

void ErasureRewritingTest::whatFailedIsSaidAndMadeUpFor()
{
    Practice practice;
    // Where the backup would lie, something lies already.
    const QString folder = practice.engine->vault().folder.layout().backups();
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + backupFileName(practice.clock.now()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const ErasureReport report = must(practice.erase());
    QCOMPARE(report.rewritten, ErasureReport::Rewritten::Owed);
    QCOMPARE(report.leftUndone, "backup.exists");
    QCOMPARE(practice.state().reason, "backup.exists");
    QCOMPARE(practice.jobs().front().status, JobStatus::DeadLetter);
    practice.clock.advance(1min);
    practice.reopen();
    must(practice.engine->runDueJobs());
    QVERIFY(!practice.state().owedSince && practice.state().reason.isEmpty());
}

void ErasureRewritingTest::anErasureMeanwhileIsNotForgotten()
{
    Practice practice;
    const auto bo = practice.did<ClientId>("client.add",
        [&](Unit &unit) { return practice.engine->people().add(unit, {.name = u"Bo Berg"_s}); });
    practice.beside();
    must(practice.erase());
    const auto record = practice.work.at(0)();
    practice.work.clear();
    practice.clock.advance(1min);
    QCOMPARE(must(eraseClient(*practice.engine, bo, {u"asked for"_s})).rewritten,
        ErasureReport::Rewritten::UnderWay);
    record();
    QVERIFY(practice.state().owedSince);
    must(practice.engine->runDueJobs());
    practice.letRun();
    QVERIFY(!practice.state().owedSince);
    QCOMPARE(practice.backups().size(), 2);
}

void ErasureRewritingTest::olderBackupsGoWhenThereIsAFreshOne()
{
    Practice practice;
    const QString folder = practice.engine->vault().folder.layout().backups();
    QVERIFY(QDir().mkpath(folder));
    const QString older = folder + u"/before.spbackup"_s;
    must(createBackup(*practice.engine, older));
    practice.clock.advance(1h);
    practice.beside();
    must(eraseClient(*practice.engine, practice.ana, {u"asked for"_s, OldBackups::Remove}));
    QVERIFY(QFile::exists(older));
    // Stopped, it goes all the same once it is made up for.
    practice.engine->jobs().cancelAllRunning();
    practice.letRun();
    QVERIFY(QFile::exists(older));
    practice.clock.advance(2min);
    practice.reopen();
    must(practice.engine->runDueJobs());
    QVERIFY(!QFile::exists(older));
    QCOMPARE(practice.backups().size(), 1);
}

void ErasureRewritingTest::theWitnessStaysRight()
{
    Practice practice;
    practice.beside();
    must(practice.erase());
    // The program is killed when the file was written anew, and nobody has recorded that.
    const auto record = practice.work.at(0)();
    const QString copy = practice.folder() + u"-copy"_s;
    QVERIFY(QDir().mkpath(copy));
    const QDir from(practice.folder());
    for (const QString &name : from.entryList(QDir::Files))
        QVERIFY(QFile::copy(from.filePath(name), copy + u'/' + name));
    for (const QString &name : from.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY(QDir().mkpath(copy + u'/' + name));
    const Passphrase words = TestEngine::words();
    ManualClock clock(practice.clock.now() + 1min);
    SeededRandom random(99);
    const auto later =
        must(openPractice(copy, &words, KdfPolicyForTests::cheap(), {clock, random, &practice.renderer}));
    QVERIFY(!later->rollbackWarning());
    must(later->runDueJobs());
    QVERIFY(!must(rewritingState(*later)).owedSince);
}

QTEST_GUILESS_MAIN(ErasureRewritingTest)
#include "erasure_rewriting_test.moc"
