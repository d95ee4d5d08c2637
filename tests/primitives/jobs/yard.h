// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/jobs/job_runner.h"
#include "tests/support/memory_practice.h"

#include <deque>

namespace sp::test {

using namespace Qt::StringLiterals;

inline const Error unavailable{ErrorCode::Unavailable, "mail.unreachable", {{u"host"_s, u"mx"_s}}};

inline Result<Done> note(Unit &unit, const QByteArray &line)
{
    unit.audit({"test.noted", "test", {}, {}});
    return unit.database().run("INSERT INTO effect (line) VALUES (:line)", {{":line", line}});
}

/// A practice with a runner and a script of what calls answer.
struct Yard : MemoryPractice {
    JobStore store{database};
    RecurringStore recurring{database};
    JobRunner runner{database, units, ids, random, owner};
    std::deque<Result<QJsonObject>> answers;
    int calls = 0;

    Yard()
    {
        const auto made =
            database.execute("CREATE TABLE effect (id INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT");
        Q_ASSERT(made);
    }

    JobId schedule(const QByteArray &type, const QByteArray &key, Instant at, const QByteArray &serial = {},
        const QJsonObject &payload = {})
    {
        const auto id = unit<JobId>("jobs.schedule", [&](Unit &unit) {
            unit.audit({"test.scheduled", "test", {}, {}});
            return store.schedule(unit, type, key, payload, at, serial);
        });
        Q_ASSERT(id);
        return *id;
    }
    Job job(JobId id) const
    {
        const auto found = store.find(id);
        Q_ASSERT(found && *found);
        return **found;
    }
    JobReport run()
    {
        const auto report = runner.runDue();
        Q_ASSERT_X(report, "runDue", report ? "" : report.error().reason.constData());
        return *report;
    }
    /// A handler of three steps whose calls answer by the script, and else fine; each effect is a row.
    JobHandler scripted()
    {
        return JobHandler::steps<QJsonObject, QJsonObject>(
            [](Unit &, const Job &job) -> Result<std::variant<QJsonObject, JobVerdict>> {
                return job.payload;
            },
            [this](const QJsonObject &input, JobProgress &) -> Result<QJsonObject> {
                ++calls;
                if (answers.empty())
                    return input;
                auto answer = answers.front();
                answers.pop_front();
                return answer;
            },
            [](Unit &unit, const Job &job, const Result<QJsonObject> &answer,
                const JobVerdict &intended) -> Result<JobVerdict> {
                if (answer)
                    SP_CHECK(note(unit, job.type + '/' + job.key));
                return intended;
            });
    }
    QByteArray noted()
    {
        QByteArray lines;
        const auto read = database.each("SELECT line FROM effect ORDER BY id", {}, [&](const Row &row) {
            lines += row.bytes(0) + ' ';
            return true;
        });
        return read ? lines.trimmed() : read.error().detail;
    }
    std::int64_t effects() { return count("SELECT count(*) FROM effect"); }
};

}  // namespace sp::test
