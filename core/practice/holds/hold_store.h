// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/holds/hold.h"

#include <vector>

namespace sp {

class Database;

/// The holds' SQL, and what stands on a time altogether.
class HoldStore {
public:
    explicit HoldStore(Database &database) : m_database(database) {}

    Result<std::optional<Hold>> find(const HoldId &id) const;
    /// Those that stand at `now`, by start.
    Result<std::vector<Hold>> standing(Instant now) const;
    /// The newest first, whatever became of them.
    Result<std::vector<Hold>> recent(int limit) const;
    /// Active ones of an owner, by start.
    Result<std::vector<Hold>> ofOwner(const HoldOwner &owner) const;
    /// Active ones on this time of the resource, whether or not their time is over.
    Result<std::vector<Hold>> on(const Resource &resource, Interval when) const;
    /// Active ones whose time was over at `now`, by when that was.
    Result<std::vector<Hold>> over(Instant now) const;
    Result<std::optional<Instant>> nextExpiry() const;

    /// Who wants a time: nothing of their own is in their way.
    struct Wish {
        Resource resource = Resource::practitioner();
        Interval when;
        std::optional<SessionId> session = {};  ///< The session that is to stand there.
        std::optional<HoldOwner> owner = {};    ///< The owner of the hold that is to stand there.
        HoldProfile::Kind kind = HoldProfile::Kind::Exclusive;
        std::optional<Id<struct ServiceVersionTag>> shared =
            {};         ///< Others of this one's service may stand there too...
        int seats = 1;  ///< ...up to so many.
    };
    /// The first that keeps the wish from coming true, as the database's triggers see it.
    Result<std::optional<Blocking>> blocking(const Wish &wish, Instant now) const;

    /// Fails with Conflict "SLOT_TAKEN" where another stands there, whoever wrote it.
    Result<Done> insert(const Hold &hold, Instant now);
    /// Writes times, label and expiry of an active one. Fails as insert(), and with Conflict "hold.over".
    Result<Done> update(const Hold &hold, Instant now);
    /// From Active to what `hold` says, once: false when somebody else ended it before.
    Result<bool> end(const Hold &hold, Instant now);

private:
    Database &m_database;
};

/// A refusal of the triggers as the failure it is: "SLOT_TAKEN" and "hold.over" are conflicts.
Result<Done> asConflict(Result<Done> written);

}  // namespace sp
