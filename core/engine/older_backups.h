// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/time.h"

#include <QString>

#include <optional>
#include <vector>

namespace sp {

class Engine;

/// A backup within reach of the program, made while an erased client was still in the practice.
struct OlderBackup {
    QString path;
    Instant madeAt;
    /// When keeping lets go of it by itself; nothing for one made by hand or before an upgrade.
    std::optional<LocalDate> leavesOn = {};
};

/// This practice's backups in the folders that the program knows, made before a moment; the oldest first.
Result<std::vector<OlderBackup>> backupsBefore(Engine &engine, Instant moment);

}  // namespace sp
