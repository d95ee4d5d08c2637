// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/rules/sync_decision.h"

#include <algorithm>

namespace sp::syncing {

namespace {

/// They have not been in agreement yet.
SyncStep firstMeeting(const Sides &sides)
{
    if (sides.ours && sides.theirs)
        return *sides.ours == *sides.theirs ? SyncStep::Agree : SyncStep::Merge;
    if (sides.theirs)
        return SyncStep::Take;
    return sides.ours && sides.direction == Direction::Both ? SyncStep::Write : SyncStep::Nothing;
}

SyncDecision bothChanged(const Sides &sides)
{
    if (!sides.ours)
        return {SyncStep::Take, SyncRule::ChangeOverDeletion};
    if (!sides.theirs)
        return {sides.direction == Direction::Both ? SyncStep::Write : SyncStep::Trash,
            SyncRule::ChangeOverDeletion};
    return {SyncStep::Merge};
}

}  // namespace

SyncDecision decide(const Sides &sides)
{
    if (!sides.ours && !sides.theirs)
        return {sides.met ? SyncStep::Forget : SyncStep::Nothing};
    if (!sides.met)
        return {firstMeeting(sides)};
    if (sides.ours == sides.theirs)
        return {sides.ours == sides.base ? SyncStep::Nothing : SyncStep::Agree};
    const bool isOld = sides.theirs && sides.theirs == sides.before && sides.theirs != sides.base &&
                       sides.theirSequence < sides.baseSequence;
    if (isOld && sides.ours && sides.direction == Direction::Both)
        return {SyncStep::Write, SyncRule::OldEcho};
    const bool oursChanged = sides.ours != sides.base;
    const bool theirsChanged = sides.theirs != sides.base;
    if (oursChanged && theirsChanged)
        return bothChanged(sides);
    if (theirsChanged)
        return {sides.theirs ? SyncStep::Take : SyncStep::Trash};
    if (sides.direction == Direction::Reads)
        return {SyncStep::Nothing};
    return {sides.ours ? SyncStep::Write : SyncStep::Remove};
}

FieldSide decideField(bool oursIsBase, bool theirsIsBase, bool oursIsTheirs)
{
    if (oursIsTheirs)
        return FieldSide::Same;
    if (oursIsBase)
        return FieldSide::Theirs;
    return theirsIsBase ? FieldSide::Ours : FieldSide::Clash;
}

FieldSide winner(SyncMode mode, Direction direction)
{
    return mode == SyncMode::LocalFirst && direction == Direction::Both ? FieldSide::Ours : FieldSide::Theirs;
}

bool isDoubtful(std::int64_t known, std::int64_t gone)
{
    return (known >= 5 && gone >= known) || (known >= 10 && gone * 2 > known);
}

std::chrono::seconds waitAfter(int failures, std::chrono::seconds asked)
{
    const int doublings = std::clamp(failures - 1, 0, 10);
    const auto own =
        std::min<std::chrono::seconds>(std::chrono::minutes(5) * (1 << doublings), std::chrono::hours(6));
    return std::max(own, asked);
}

}  // namespace sp::syncing
