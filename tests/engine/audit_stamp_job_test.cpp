// SPDX-License-Identifier: GPL-3.0-or-later
// The audit is stamped by itself: each day on which there is something to stamp, and on no other.
#include "core/engine/audit_stamping.h"

#include "core/engine/audit_signing.h"
#include "core/providers/fake/fake_time_stamp_authority.h"
#include "tests/support/stamping_authority.h"
#include "tests/support/test_engine.h"

#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const auto url = u"https://time.example/"_s;

struct Stamping : TestEngine {
    StampingAuthority tsa{clock};
    StampTrust trust{tsa.roots(), StampingAuthority::policy};
    std::optional<Error> away;
    std::function<void()> meanwhile;
    FakeTimeStampAuthority authority{[this](const QByteArray &request) -> Result<QByteArray> {
        if (meanwhile)
            meanwhile();
        return away ? Result<QByteArray>(*away) : tsa.reply(request);
    }};

    Stamping() : TestEngine(Make::Later)
    {
        engine = must(createPractice({folder(), ServicePractice::hamburg(), services}, words(), recovery,
            KdfPolicyForTests::cheap(), withStamps()));
    }
    ~Stamping() { close(); }
    Q_DISABLE_COPY_MOVE(Stamping)

    EnginePorts withStamps()
    {
        EnginePorts with = ports();
        with.stamps = &authority;
        return with;
    }
    void reopen()
    {
        close();
        const Passphrase passphrase = words();
        engine = must(openPractice(folder(), &passphrase, KdfPolicyForTests::cheap(), withStamps()));
        must(scheduleAuditStamping(*engine));
    }
    void name() { must(setStampSettings(*engine, {url, trust})); }
    /// As the window does: due work all the time, coming to rest when nobody works.
    void pass(std::chrono::milliseconds time, std::chrono::milliseconds step = 6h)
    {
        for (auto passed = 0ms; passed < time; passed += step) {
            clock.advance(step);
            must(engine->runDueJobs());
            must(engine->settle());
        }
    }
    void change()
    {
        did<ClientId>(
            "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = u"Ana"_s}); });
    }
    std::vector<StoredStamp> stamps() { return must(CheckpointStore(engine->database()).stamps()); }
    std::size_t asked() const { return authority.asked().size(); }
    std::int64_t links() { return must(engine->units().auditTrail().head()).size; }
    std::vector<Job> jobs(std::optional<JobStatus> status = {})
    {
        return must(engine->jobStore().list({status, auditStampJob}, 100));
    }
    bool isWhole()
    {
        const AuditProof proof = must(proveAudit(engine->database(), engine->vault().vault));
        return !proof.damage && must(checkStamps(*engine)).good == std::int64_t(stamps().size());
    }
};

}  // namespace

class AuditStampJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thirtyQuietDaysTakeOneStamp();
    void eachDayWithChangesTakesOne();
    void nobodyIsAskedUnlessNamed();
    void whoIsAwayIsAskedAgain();
    void aDayInVainIsToldAndMadeUpFor();
    void daysInVainDoNotPileUp();
    void whatIsNoStampEndsIt();
    void missedDaysAreMadeUpByOne();
    void lockingStopsIt();
    void askingByHandMeanwhileIsNoHarm();
    void aDatabaseThatWasPutBackIsNotStamped();
};

void AuditStampJobTest::thirtyQuietDaysTakeOneStamp()
{
    Stamping practice;
    practice.name();
    practice.pass(days(1));
    QCOMPARE(practice.stamps().size(), 1U);
    QCOMPARE(practice.stamps().front().size, practice.links());
    QCOMPARE(practice.authority.lastUrl(), url);
    const std::int64_t links = practice.links();
    practice.pass(days(29));
    QCOMPARE(practice.stamps().size(), 1U);
    QCOMPARE(practice.asked(), 1U);
    QCOMPARE(practice.links(), links);
    QCOMPARE(must(CheckpointStore(practice.engine->database()).all()).back().head.size, links);
    QCOMPARE(practice.jobs().size(), 30U);
    QCOMPARE(practice.jobs(JobStatus::Succeeded).size(), 30U);
    // One change is one stamp more, however long nothing else happens.
    practice.change();
    practice.pass(days(10));
    QCOMPARE(practice.stamps().size(), 2U);
    QCOMPARE(practice.asked(), 2U);
    QCOMPARE(practice.stamps().front().size, practice.links());
    QVERIFY(practice.isWhole());
}

void AuditStampJobTest::eachDayWithChangesTakesOne()
{
    Stamping practice;
    practice.name();
    for (std::size_t day = 1; day <= 10; ++day) {
        practice.change();
        practice.pass(days(1));
        QCOMPARE(practice.stamps().size(), day);
        QCOMPARE(practice.stamps().front().size, practice.links());
    }
    QCOMPARE(practice.asked(), 10U);
    QVERIFY(practice.isWhole());
}

void AuditStampJobTest::nobodyIsAskedUnlessNamed()
{
    Stamping practice;
    practice.reopen();
    practice.pass(days(3));
    QVERIFY(practice.jobs().empty());
    practice.name();
    practice.pass(days(1));
    QCOMPARE(practice.asked(), 1U);
    // Setting it up at each opening changes nothing.
    const std::int64_t links = practice.links();
    practice.reopen();
    QCOMPARE(practice.links(), links);
    must(setStampSettings(*practice.engine, {}));
    practice.pass(days(3));
    QCOMPARE(practice.asked(), 1U);
    QCOMPARE(practice.jobs().size(), 1U);
    // A practice of invented people asks nobody.
    practice.name();
    practice.did<Done>("settings.change", [&](Unit &unit) {
        return practice.engine->settings().setValue(unit, "demo", {{u"seed"_s, 1}});
    });
    must(practice.engine->database().execute("DELETE FROM job_schedule"));
    practice.reopen();
    practice.pass(days(2));
    QCOMPARE(practice.asked(), 1U);
}

void AuditStampJobTest::whoIsAwayIsAskedAgain()
{
    Stamping practice;
    practice.name();
    const std::int64_t links = practice.links();
    practice.away = Error{ErrorCode::Unavailable, "stamp.unreachable", {{u"host"_s, u"time.example"_s}}};
    practice.pass(3h, 1h);
    QCOMPARE(practice.jobs().size(), 1U);
    QVERIFY(practice.jobs().front().status == JobStatus::Failed);
    QCOMPARE(practice.jobs().front().lastReason, "stamp.unreachable");
    QCOMPARE(practice.jobs().front().lastFacts.value(u"host"_s).toString(), u"time.example"_s);
    QVERIFY(practice.asked() > 1);
    QVERIFY(practice.stamps().empty());
    practice.away.reset();
    practice.pass(8h, 1h);
    QVERIFY(practice.jobs().front().status == JobStatus::Succeeded);
    QCOMPARE(practice.stamps().size(), 1U);
    QCOMPARE(practice.links(), links);
}

void AuditStampJobTest::aDayInVainIsToldAndMadeUpFor()
{
    Stamping practice;
    practice.name();
    practice.away = Error{ErrorCode::Unavailable, "stamp.timeout", {{u"host"_s, u"time.example"_s}}};
    practice.pass(days(1), 1h);
    QCOMPARE(practice.jobs(JobStatus::DeadLetter).size(), 1U);
    QCOMPARE(practice.jobs(JobStatus::DeadLetter).front().lastReason, "stamp.timeout");
    practice.away.reset();
    practice.pass(days(20));
    // The link that tells of the day in vain is stamped with the rest.
    QCOMPARE(practice.stamps().size(), 1U);
    QCOMPARE(practice.stamps().front().size, practice.links());
    QVERIFY(practice.isWhole());
}

void AuditStampJobTest::daysInVainDoNotPileUp()
{
    Stamping practice;
    practice.name();
    // What no waiting mends ends each day's job at once.
    practice.away = Error{ErrorCode::Refused, "stamp.status"};
    const auto dead = [&] { return practice.jobs(JobStatus::DeadLetter).size(); };
    practice.pass(days(40), 24h);
    QVERIFY2(dead() >= 25 && dead() <= 31, qPrintable(QString::number(dead())));
    practice.away.reset();
    practice.pass(days(20), 24h);
    QVERIFY2(dead() >= 5 && dead() <= 15, qPrintable(QString::number(dead())));
    practice.pass(days(12), 24h);
    QCOMPARE(dead(), 0U);
    QCOMPARE(practice.stamps().size(), 1U);
}

void AuditStampJobTest::whatIsNoStampEndsIt()
{
    Stamping practice;
    FakeTimeStampAuthority liar([](const QByteArray &) -> Result<QByteArray> { return "<html>"; });
    EnginePorts with = practice.ports();
    with.stamps = &liar;
    practice.name();
    practice.close();
    const Passphrase passphrase = TestEngine::words();
    practice.engine = must(openPractice(practice.folder(), &passphrase, KdfPolicyForTests::cheap(), with));
    practice.pass(days(1));
    QCOMPARE(practice.jobs().size(), 1U);
    QVERIFY(practice.jobs().front().status == JobStatus::DeadLetter);
    QCOMPARE(practice.jobs().front().lastReason, "stamp.not_a_reply");
    QCOMPARE(liar.asked().size(), 1U);
    QVERIFY(practice.stamps().empty());
    practice.reopen();
    practice.pass(days(1));
    QCOMPARE(practice.stamps().size(), 1U);
}

void AuditStampJobTest::missedDaysAreMadeUpByOne()
{
    Stamping practice;
    practice.name();
    practice.close();
    practice.clock.advance(days(10));
    practice.reopen();
    must(practice.engine->runDueJobs());
    QCOMPARE(practice.jobs().size(), 1U);
    QCOMPARE(practice.jobs().front().missed, 9);
    QCOMPARE(practice.stamps().size(), 1U);
}

void AuditStampJobTest::lockingStopsIt()
{
    Stamping practice;
    practice.name();
    std::function<std::function<void()>()> call;
    practice.engine->jobs().executeOn(
        [&](std::function<std::function<void()>()> work) { call = std::move(work); });
    practice.pass(2h, 1h);
    QVERIFY(call);
    practice.engine->jobs().cancelAllRunning();
    call()();
    QCOMPARE(practice.asked(), 0U);
    QVERIFY(practice.jobs().front().status == JobStatus::Queued);
    practice.reopen();
    // Also while the authority lets itself be waited for.
    practice.meanwhile = [&] { practice.engine->jobs().cancelAllRunning(); };
    practice.pass(2min, 1min);
    QVERIFY(practice.asked() > 0);
    QVERIFY(practice.stamps().empty());
    QVERIFY(practice.jobs().front().status == JobStatus::Queued);
    practice.meanwhile = {};
    practice.pass(2min, 1min);
    QCOMPARE(practice.stamps().size(), 1U);
}

void AuditStampJobTest::askingByHandMeanwhileIsNoHarm()
{
    Stamping practice;
    practice.name();
    std::function<std::function<void()>()> call;
    practice.engine->jobs().executeOn(
        [&](std::function<std::function<void()>()> work) { call = std::move(work); });
    practice.pass(2h, 1h);
    QVERIFY(call);
    QVERIFY(must(stampAudit(*practice.engine, practice.authority)));
    call()();
    QVERIFY(practice.jobs().front().status == JobStatus::Succeeded);
    QCOMPARE(practice.stamps().size(), 1U);
}

void AuditStampJobTest::aDatabaseThatWasPutBackIsNotStamped()
{
    Stamping practice;
    practice.name();
    practice.reopen();
    practice.close();
    const QString database = practice.folder() + u"/practice.db"_s, old = practice.folder() + u"/old"_s;
    QVERIFY(QFile::copy(database, old));
    practice.reopen();
    practice.change();
    practice.close();
    QVERIFY(QFile::remove(database) && QFile::rename(old, database));
    practice.reopen();
    QVERIFY(practice.engine->rollbackWarning());
    practice.pass(days(1));
    QCOMPARE(practice.asked(), 0U);
    QVERIFY(practice.jobs().front().status == JobStatus::Queued);
    QCOMPARE(practice.jobs().front().lastReason, practice.engine->rollbackWarning()->reason);
    must(practice.engine->acknowledgeRollback());
    practice.pass(1h, 1h);
    QCOMPARE(practice.stamps().size(), 1U);
}

QTEST_GUILESS_MAIN(AuditStampJobTest)
#include "audit_stamp_job_test.moc"
