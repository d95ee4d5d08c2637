// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/life/opened_practice.h"
#include "tests/faults/life/practice_life.h"

#include <vector>

namespace sp::faults {

/// What operations work on.
struct Subjects {
    ClientId client;
    ServiceId service;
    ClientId twin{IdBytes{}};       ///< Another client.
    DocumentId invoice{IdBytes{}};  ///< Issued and not paid.
    SessionId running{IdBytes{}};   ///< Its timer runs.
    SessionId booked{IdBytes{}};    ///< Still to come.
    NoteId note{IdBytes{}};         ///< Of the running session.
    ClientId leaving{IdBytes{}};    ///< Of whom nothing is open.
};

/// One thing an owner does, for trying what happens when the machine fails in the middle of it.
struct Operation {
    const char *name;
    std::function<Result<Done>(OpenedPractice &practice, const Place &place, const Subjects &on)> run;
    /// How often its effect is there: 0 or 1.
    std::function<std::int64_t(OpenedPractice &practice, const Place &place, const Subjects &on)> effects;
};

/// An operation that is one Unit under the permission `command`, counted by a query.
Operation unitOperation(const char *name, const char *command,
    std::function<Result<Done>(Engine &, Unit &, const Subjects &)> work, const char *count);
template <typename T>
Result<Done> done(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : result.error();
}

/// What an office does besides: the second part of operations().
std::vector<Operation> officeOperations();
/// What keeps a practice: the last part.
std::vector<Operation> upkeepOperations();

/// The most telling ones first.
const std::vector<Operation> &operations();

/// Makes the practice that operations work on, and closes it.
Subjects makeOperatedPractice(const Place &place);

}  // namespace sp::faults
