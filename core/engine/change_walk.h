// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace sp {

/// A Unit of the log as undo and redo look at it.
struct WalkedUnit {
    std::int64_t seq;
    /// 0: a change of its own; 1: takes one back; 2: does again what was taken back...
    int turns = 0;
    bool turned = false;  ///< A later Unit turned it round.
    /// Passed: no change that a person meant, such as an export or what the program did by itself.
    enum class Kind { Change, Passed } kind = Kind::Change;
};

/// What undo and redo would turn round next, by the numbers of the Units.
struct ChangeChoice {
    std::optional<std::int64_t> undo = {};
    std::optional<std::int64_t> redo = {};

    friend bool operator==(const ChangeChoice &, const ChangeChoice &) = default;
};

/// Decides from the newest Units, the newest first. Undo is the newest change that stands; what was taken
/// back and done again counts as of when it was done again. Redo is what was taken back last, as long as
/// nobody changed anything else since. Asking on while undoing walks back change by change, and redoing
/// forward.
ChangeChoice chooseChange(std::span<const WalkedUnit> newestFirst);

/// Whether Units older than this one no longer matter to chooseChange().
bool endsWalk(const WalkedUnit &unit);

}  // namespace sp
