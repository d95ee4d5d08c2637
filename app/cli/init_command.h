// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// Makes a practice: --name, --country, --zone, --currency, --locale, --street, --postcode, --city, --vat-id,
/// --tax-id,
/// --email, --iban, --small-business, --net | --gross, --recovery-file. The recovery key is shown once, or
/// written to the file named.
Result<Reply> initPractice(const Arguments &arguments, const QString &workspace, EnginePorts ports);

extern const char *const initUsage;

}  // namespace sp::cli
