// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// A client's package by its id, or by its name among the client's (--client); active ones first. Fails with
/// NotFound "package.unknown".
Result<credit::PackageStanding> packageOf(Context &context, const QString &text);

/// {id, name, unit, left, available, reserved, granted, percent, burn, state, bought, activated, expires}
QJsonObject standingJson(const credit::PackageStanding &standing);
QStringList standingRow(const credit::PackageStanding &standing);
QJsonObject entryJson(const credit::CreditEntry &entry, const credit::Denomination &denomination);

}  // namespace sp::cli
