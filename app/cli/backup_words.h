// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/engine/backup_drill.h"

namespace sp::cli {

/// Empty for no moment.
QString atText(const std::optional<Instant> &at);
QJsonArray faultsJson(const std::vector<ChainFault> &faults);
/// One line for each thing that is wrong.
QString faultsText(const std::vector<ChainFault> &faults);
/// Each daily backup, then what is wrong with them.
Reply chainReply(const ChainReport &report);
/// How a restore drill went.
QString drillText(const DrillReport &report);

}  // namespace sp::cli
