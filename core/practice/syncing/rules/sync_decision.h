// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace sp::syncing {

/// Who has the say where both sides changed the same. LocalFirst: what is booked here holds, and theirs is
/// kept beside it. Strict: the calendar elsewhere is the truth, and ours is kept beside it.
enum class SyncMode { LocalFirst, Strict };

/// Whether a calendar elsewhere is written to, or only read.
enum class Direction { Both, Reads };

/// One event as it is known on both sides, by the digests of what it says. None: there is no such event, or
/// it was canceled.
struct Sides {
    /// Whether both sides were in agreement once; `base` is what about.
    bool met = false;
    std::optional<Digest> base = {};
    std::optional<Digest> ours = {};
    std::optional<Digest> theirs = {};
    /// What stood there before we wrote `base`, if we did.
    std::optional<Digest> before = {};
    int baseSequence = 0;
    int theirSequence = 0;
    Direction direction = Direction::Both;
};

enum class SyncStep {
    Nothing,  ///< Both sides are as they were.
    Agree,    ///< Both say the same by now: that is the new base.
    Take,     ///< Theirs is taken here.
    Write,    ///< Ours has to be written there.
    Merge,    ///< Both changed: field by field.
    Remove,   ///< It was deleted here and has to be there.
    Trash,    ///< It was deleted there: ours goes into the trash.
    Forget    ///< Neither side has it any more.
};

/// Which rule decided where the sides disagree about more than one of them knows.
enum class SyncRule {
    None,
    ChangeOverDeletion,  ///< What somebody changed is not lost because somebody else deleted it.
    OldEcho              ///< There stands what we wrote over: a copy that came late.
};

struct SyncDecision {
    SyncStep step = SyncStep::Nothing;
    SyncRule rule = SyncRule::None;
    friend bool operator==(const SyncDecision &, const SyncDecision &) = default;
};

/// What has to be done so that both sides say the same. Deciding again after that has been done says Nothing.
SyncDecision decide(const Sides &sides);

/// Whose value of a field holds. Known: what both sides agreed on.
enum class FieldSide { Same, Ours, Theirs, Clash };
/// Without a base, fields that differ clash.
FieldSide decideField(bool oursIsBase, bool theirsIsBase, bool oursIsTheirs);
/// Whose value wins a clash.
FieldSide winner(SyncMode mode, Direction direction);

/// Whether so many of `known` events being gone at once is more likely a fault of the other side than what
/// somebody did: all of five or more, or more than half of ten or more.
bool isDoubtful(std::int64_t known, std::int64_t gone);

/// How long to wait after the failure number `failures` (1 is the first) in a row: five minutes, twice as
/// long each time, six hours at most; never shorter than what the other side asked for.
std::chrono::seconds waitAfter(int failures, std::chrono::seconds asked);

}  // namespace sp::syncing
