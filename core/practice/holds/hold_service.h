// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/holds/hold_store.h"
#include "core/primitives/jobs/job_store.h"
#include "core/primitives/unit/unit.h"

#include <functional>

namespace sp {

class JobRunner;

/// What is to be held.
struct HoldRequest {
    Resource resource = Resource::practitioner();
    Interval when = {};
    HoldPurpose purpose = HoldPurpose::Click;
    HoldOwner owner = {};
    QString label = {};  ///< What the practitioner sees; at most 200 letters are kept.
    std::optional<ClientId> client = {};
    std::optional<std::chrono::milliseconds> length = {};  ///< The profile's when not given.
    std::optional<ServiceId> service = {};
};

/// Holds from their placing to their end. A hold is ended by a job of the policy Immediate, which runs before
/// everything else after the program was closed; until then nobody is kept away by one that is over.
class HoldService {
public:
    explicit HoldService(Database &database) : m_store(database), m_jobs(database) {}
    const HoldStore &store() const { return m_store; }

    /// The same hold where it was placed already and stands.
    Result<std::optional<Hold>> placed(const HoldRequest &request, Instant now) const;
    /// Keeps the time for the owner. The same again answers the hold that stands already. Fails with
    /// InvalidInput "hold.interval" (none, over a day, or past) or "hold.ttl", and with Conflict
    /// "SLOT_TAKEN".
    Result<Hold> place(Unit &unit, const HoldRequest &request);
    /// Lets it last until `length` from now. Fails as find() and place() do, and with Conflict "hold.over".
    Result<Hold> extend(Unit &unit, const HoldId &id, std::chrono::milliseconds length);
    /// The session took its place; other holds of that owner and others' shared ones there are released.
    /// First come, first served: fails with Conflict "hold.over" where it was ended or its time is over.
    Result<Hold> convert(Unit &unit, const HoldId &id, const SessionId &session);
    /// Gives it up. Nothing happens where it is over already.
    Result<Done> release(Unit &unit, const HoldId &id);
    /// Gives up all of an owner's.
    Result<Done> releaseOf(Unit &unit, const HoldOwner &owner);
    /// The owner's holds go `by` later; each keeps its length and its end. Fails with Conflict "SLOT_TAKEN".
    Result<Done> moveOf(Unit &unit, const HoldOwner &owner, std::chrono::milliseconds by);
    /// Ends what is over, each as of when that was. Answers how many.
    Result<int> expire(Unit &unit);

    /// Fails with NotFound "hold.unknown".
    Result<Hold> find(const HoldId &id) const;

    /// The job's type, and the schedule of its next run: when the next hold, or whatever `next` knows of, is
    /// over.
    static constexpr auto expiryJob = "hold.expire";
    Result<Done> arm(Unit &unit, Instant at);
    /// What else is over in time and ends in the same job, and when next.
    struct Cutoffs {
        std::function<Result<Done>(Unit &)> expire;
        std::function<Result<std::optional<Instant>>()> next;
    };
    void registerJobs(JobRunner &runner, Cutoffs cutoffs = {});

private:
    Result<Done> end(Unit &unit, Hold hold, HoldStatus status, Instant at);

    HoldStore m_store;
    JobStore m_jobs;
};

}  // namespace sp
