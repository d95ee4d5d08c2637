// SPDX-License-Identifier: GPL-3.0-or-later
// What a job says about the practice beside its Units.
#include "core/primitives/jobs/job_runner.h"

#include "tests/primitives/jobs/yard.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace std::chrono_literals;

namespace {

/// A yard whose job writes a line before it begins and one when it has its answer, as no part of a Unit.
struct Books : Yard {
    std::optional<Error> beforeFails;
    std::optional<Error> keepFails;
    std::optional<Error> recordFails;
    std::optional<QByteArray> recorded;  ///< The reason of what record() got.
    int prepared = 0;

    Books()
    {
        JobHandler handler = JobHandler::steps<int, int>(
            [this](Unit &, const Job &) -> Result<std::variant<int, JobVerdict>> {
                ++prepared;
                return 7;
            },
            [](const int &number, JobProgress &) -> Result<int> { return number; },
            [this](Unit &, const Job &, const Result<int> &answer,
                const JobVerdict &intended) -> Result<JobVerdict> {
                recorded = answer ? QByteArray() : answer.error().reason;
                return recordFails ? Result<JobVerdict>(*recordFails) : intended;
            });
        handler.before = [this](const Job &) -> Result<Done> {
            return beforeFails ? Result<Done>(*beforeFails) : write("before");
        };
        handler.keep = [this](const Job &, const std::any &answer) -> Result<Done> {
            return keepFails ? Result<Done>(*keepFails)
                             : write("kept " + QByteArray::number(std::any_cast<int>(answer)));
        };
        runner.handle("books", std::move(handler));
        id = schedule("books", "k", clock.now());
    }
    Result<Done> write(const QByteArray &line)
    {
        return database.run("INSERT INTO effect (line) VALUES (:line)", {{":line", line}});
    }
    std::int64_t unitsLogged() { return count("SELECT count(*) FROM unit_log"); }

    std::optional<JobId> id;
};

}  // namespace

class JobBookkeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNoUnit();
    void itsFailureIsTheAnswer();
    void failingBeforehandIsAnAttempt();
    void standsWhenTheRecordFails();
};

void JobBookkeepingTest::isNoUnit()
{
    Books books;
    const std::int64_t units = books.unitsLogged();
    QCOMPARE(books.run().succeeded, 1);
    QCOMPARE(books.noted(), "before kept 7");
    QCOMPARE(books.unitsLogged(), units);
    QVERIFY(books.job(*books.id).status == JobStatus::Succeeded);
}

void JobBookkeepingTest::itsFailureIsTheAnswer()
{
    Books books;
    books.keepFails = unavailable;
    QCOMPARE(books.run().retried, 1);
    QCOMPARE(books.recorded, QByteArray("mail.unreachable"));
    QCOMPARE(books.job(*books.id).lastReason, "mail.unreachable");
    books.keepFails.reset();
    books.clock.advance(1h);
    QCOMPARE(books.run().succeeded, 1);
    QCOMPARE(books.noted(), "before before kept 7");
    QCOMPARE(books.recorded, QByteArray());
}

void JobBookkeepingTest::failingBeforehandIsAnAttempt()
{
    Books books;
    books.beforeFails = Error{ErrorCode::Corrupt, "audit.hash"};
    QCOMPARE(books.run().deadLettered, 1);
    QCOMPARE(books.job(*books.id).lastReason, "audit.hash");
    QCOMPARE(books.prepared, 0);
    QCOMPARE(books.noted(), QByteArray());
}

void JobBookkeepingTest::standsWhenTheRecordFails()
{
    Books books;
    books.recordFails = unavailable;
    QCOMPARE(books.run().retried, 1);
    QCOMPARE(books.noted(), "before kept 7");
}

QTEST_GUILESS_MAIN(JobBookkeepingTest)
#include "job_bookkeeping_test.moc"
