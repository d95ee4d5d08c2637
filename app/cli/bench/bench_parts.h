// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/bench_report.h"

namespace sp::cli {

/// Opening: from the vault key to what Today shows. `folder` holds a practice that nothing has open.
Result<Done> benchUnlock(
    BenchReport &report, const QString &folder, const VaultSession &key, const Clock &clock);
/// What the owner does all day: finish, find, look at a balance and at a month.
Result<Done> benchDay(BenchReport &report, Engine &engine);
/// The PDFs of invoices; left out where there is no renderer.
Result<Done> benchPdf(BenchReport &report, Engine &engine);
/// The ledger's replay, also against hledger where it is installed, and the audit chain. `scratch` takes the
/// journal.
Result<Done> benchBooks(BenchReport &report, Engine &engine, const QString &scratch);
/// The same work on an encrypted and on an unencrypted copy; `scratch` takes both.
Result<Done> benchEncryption(BenchReport &report, Engine &engine, const QString &scratch);
/// Months of a calendar with 2,000 series, in a practice in memory.
Result<Done> benchSeries(BenchReport &report, const Clock &clock);
/// Free times of a full calendar, the best of them, and what changes of the clocks do to a long series.
Result<Done> benchSlots(BenchReport &report, const Clock &clock);

/// Reads what the Today page shows.
Result<Done> lookAtToday(Engine &engine);

}  // namespace sp::cli
