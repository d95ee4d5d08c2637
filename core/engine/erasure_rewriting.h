// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/jobs/job_handler.h"

namespace sp {

class Engine;

inline constexpr auto rewritingJob = "erase.rewrite";

/// What erasing leaves to be done when its Unit is committed: the database is written anew, so that no gap in
/// a page keeps a copy of what was there, the log is emptied, and a fresh backup made. It is owed from within
/// the Unit that erases until it was done, whatever happens to the program, the machine or the job.
struct Rewriting {
    std::optional<Instant> owedSince = {};  ///< Since the newest erasure; nothing: nothing is owed.
    /// Backups made before are to go once there is a fresh one.
    std::optional<Instant> removeBackupsBefore = {};
    QByteArray reason = {};  ///< Why the last attempt failed.
    QString backup = {};     ///< The one that was made last.

    QJsonObject toJson() const;
    static Rewriting fromJson(const QJsonObject &json);
};

Result<Rewriting> rewritingState(Engine &engine);

/// How far it is, for somebody who waits for it.
struct RewritingTold {
    /// Waits: somebody's work or a lock came first, or it failed for now; it goes on by itself. Failed: it
    /// does not, until the practice is opened anew or a person tries it again.
    enum class State { Cleared, UnderWay, Waits, Failed } state = State::Cleared;
    int thousandths = 0;     ///< Of the whole, while it is under way.
    QByteArray reason = {};  ///< Why it waits or failed; "canceled" where it gave way.
    friend bool operator==(const RewritingTold &, const RewritingTold &) = default;
};
Result<RewritingTold> tellRewriting(Engine &engine);

enum class OldBackups { Keep, Remove };
/// For the Unit that erases: from its commit on it is owed, and a job waits for it.
Result<Done> oweRewriting(Engine &engine, Unit &unit, OldBackups old);
/// Sees to it that the job waits where something is owed, also after somebody called it off or it was given
/// up; for every opening.
Result<Done> rearmRewriting(Engine &engine);

/// Does it by a connection of its own, so that the practice can be read meanwhile. Whoever has to write, or
/// locks the practice, stops it; it is made up for a minute later. Its progress is told in thousandths, six
/// hundred for the database.
JobHandler rewritingHandler(Engine &engine);

}  // namespace sp
