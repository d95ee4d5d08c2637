// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QJsonObject>

#include <atomic>
#include <functional>
#include <optional>

namespace sp {

/// Queued: waits for its time. Running: leased. Failed: failed for now and waits for its next attempt.
/// DeadLetter: failed for good, until a person retries it. Paused: a person holds it.
enum class JobStatus { Queued, Running, Succeeded, Failed, DeadLetter, Canceled, Paused };

QByteArray jobStatusName(JobStatus status);
std::optional<JobStatus> jobStatusFromName(QByteArrayView name);

/// A piece of durable work.
struct Job {
    JobId id;
    QByteArray type;  ///< "outbox.send"; names the handler.
    QByteArray key;   ///< At most one active job for each type and key.
    QJsonObject payload;
    JobStatus status = JobStatus::Queued;
    Instant dueAt;     ///< When it was wanted. Cutoffs and releases take effect as of this moment.
    Instant runAt;     ///< When it is tried next.
    int attempts = 0;  ///< Begun so far, the running one included.
    QByteArray lastReason;
    QJsonObject lastFacts;
    std::int64_t done = 0;  ///< Progress; total is 0 when it reports none.
    std::int64_t total = 0;
    std::chrono::milliseconds lateBy{};  ///< How long after dueAt it was first begun.
    int missed = 0;                      ///< Earlier occurrences of its schedule that this one stands for.
    Instant createdAt;
    std::optional<Instant> finishedAt;
};

/// What becomes of a job after a step.
struct JobVerdict {
    enum class Kind { Finish, Postpone, Retry, GiveUp, Cancel } kind = Kind::Finish;
    Instant at = {};  ///< Postpone and Retry: when next.
    QByteArray reason = {};
    QJsonObject facts = {};

    static JobVerdict finish() { return {}; }
    /// Put back without counting an attempt: "outside the allowed hours".
    static JobVerdict postpone(Instant at, QByteArray reason)
    {
        return {Kind::Postpone, at, std::move(reason)};
    }
    static JobVerdict giveUp(QByteArray reason) { return {Kind::GiveUp, {}, std::move(reason)}; }
};

/// How far a call is, and whether somebody wants it to end. Used by the thread that runs the call and read by
/// others.
class JobProgress {
public:
    explicit JobProgress(std::function<void()> reported = {}) : m_reported(std::move(reported)) {}
    void report(std::int64_t done, std::int64_t total)
    {
        m_done = done;
        m_total = total;
        if (m_reported)
            m_reported();
    }
    std::int64_t done() const { return m_done; }
    std::int64_t total() const { return m_total; }
    /// A call that can stop half-way returns Refused "canceled" when this is true.
    bool canceled() const { return m_canceled; }
    /// The same for a port, which looks at it while it waits.
    const std::atomic_bool *cancelFlag() const { return &m_canceled; }
    void cancel() { m_canceled = true; }

private:
    std::function<void()> m_reported;
    std::atomic<std::int64_t> m_done = 0;
    std::atomic<std::int64_t> m_total = 0;
    std::atomic<bool> m_canceled = false;
};

}  // namespace sp
