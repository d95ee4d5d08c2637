// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weekly_check.h"

#include "tests/support/test_engine.h"

#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Practice : TestEngine {
    Practice()
    {
        for (int at = 0; at < 40; ++at)
            did<ClientId>("client.add",
                [&](Unit &unit) { return engine->people().add(unit, {.name = u"Client %1"_s.arg(at)}); });
        must(scheduleWeeklyCheck(*engine));
    }
    void after(std::chrono::milliseconds time)
    {
        clock.set(clock.now() + time);
        must(engine->runDueJobs());
    }
    std::vector<Job> checks() { return must(engine->jobStore().list({{}, weeklyCheckJob}, 20)); }
    /// Turns bits of a page that nothing here reads or writes.
    void damageAPage()
    {
        const std::int64_t page = count("SELECT rootpage FROM sqlite_schema WHERE name = 'expense'");
        QVERIFY(page > 1);
        QFile file(folder() + u"/practice.db"_s);
        QVERIFY(
            file.open(QIODevice::ReadWrite) && file.seek(page * 4096 - 2000) && file.write("??????") == 6);
    }
};

}  // namespace

class WeeklyCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundPracticeIsCheckedOnceAWeek();
    void missedWeeksAreMadeUpByOne();
    void R38_damageIsToldAmongTheJobs();
    void R38_aRowChangedBehindTheProgramIsTold();
    void othersHaveNoneOfTheirOwn();
};

void WeeklyCheckTest::aSoundPracticeIsCheckedOnceAWeek()
{
    Practice practice;
    practice.after({});
    QVERIFY(practice.checks().empty());
    practice.after(std::chrono::days(7));
    QCOMPARE(practice.checks().size(), 1U);
    QVERIFY(practice.checks().front().status == JobStatus::Succeeded);
    // Every opening sets the schedule up again, which changes nothing.
    practice.reopen();
    must(scheduleWeeklyCheck(*practice.engine));
    practice.after(std::chrono::days(1));
    QCOMPARE(practice.checks().size(), 1U);
    practice.after(std::chrono::days(6));
    QCOMPARE(practice.checks().size(), 2U);
}

void WeeklyCheckTest::missedWeeksAreMadeUpByOne()
{
    Practice practice;
    practice.close();
    practice.clock.set(practice.clock.now() + std::chrono::days(40));
    practice.reopen();
    practice.after({});
    QCOMPARE(practice.checks().size(), 1U);
    QCOMPARE(practice.checks().front().missed, 5);
}

void WeeklyCheckTest::R38_damageIsToldAmongTheJobs()
{
    Practice practice;
    practice.reopen();
    practice.damageAPage();
    practice.after(std::chrono::days(7));
    QCOMPARE(practice.checks().size(), 1U);
    const Job check = practice.checks().front();
    QVERIFY(check.status == JobStatus::DeadLetter);
    QCOMPARE(check.lastReason, "storage.damaged");
}

void WeeklyCheckTest::R38_aRowChangedBehindTheProgramIsTold()
{
    Practice practice;
    must(practice.engine->database().execute(
        "DROP TRIGGER audit_event_frozen_update; UPDATE audit_event SET data = '{}' WHERE seq = 3"));
    practice.after(std::chrono::days(7));
    QCOMPARE(practice.checks().size(), 1U);
    QVERIFY(practice.checks().front().status == JobStatus::DeadLetter);
    QCOMPARE(practice.checks().front().lastReason, "audit.hash");
}

void WeeklyCheckTest::othersHaveNoneOfTheirOwn()
{
    Practice practice;
    const auto schedules =
        practice.count("SELECT count(*) FROM job_schedule WHERE type = 'integrity.weekly'");
    QCOMPARE(schedules, 1);
    practice.did<Done>("settings.change", [&](Unit &unit) {
        return practice.engine->settings().setValue(unit, "demo", {{u"seed"_s, 1}});
    });
    must(practice.engine->database().execute("DELETE FROM job_schedule"));
    must(scheduleWeeklyCheck(*practice.engine));
    QCOMPARE(practice.count("SELECT count(*) FROM job_schedule"), 0);
}

QTEST_GUILESS_MAIN(WeeklyCheckTest)
#include "weekly_check_test.moc"
