// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disk/simulated_disk.h"
#include "tests/faults/life/operations.h"

/// One operation on a practice of its own, on a disk that is made to fail, and what has to hold afterwards.
/// Programs that use this link sp_fault_disk.
namespace sp::faults {

/// What a child found; Unreached: the operation never came to where the fault was.
enum Verdict { Survived = 10, Unreached = 11, Broken = 12 };

/// Ends the child; the disk is the machine's again.
[[noreturn]] void end(Verdict verdict, int pipe, const QByteArray &why = {});

/// Operations that are tried at this tier: 4 at Quick, else all of them.
std::size_t operationsOfTier();

void copyTree(const QString &from, const QString &to);
/// A copy of `made` by the name of "try", and nothing left of the one before.
Place freshCopy(const Place &made);

/// What is wrong with a refusal, if a person could be told nothing by it.
template <typename T>
QByteArray unspeakable(const Result<T> &result)
{
    if (result || (!result.error().reason.isEmpty() && result.error().code != ErrorCode::Internal))
        return {};
    return "no reason that a person could be told: " + result.error().reason + ' ' + result.error().detail;
}

/// Opens the practice again after the fault is over. The operation that was acknowledged is there once; one
/// that was refused can be done now. Then the power goes, and what was acknowledged then or now is still
/// there. Empty, or what is wrong.
QByteArray afterwards(const Operation &operation, const Place &place, const Subjects &on, bool acknowledged);

}  // namespace sp::faults
