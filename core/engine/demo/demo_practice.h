// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace sp {

/// How large a demo practice is. 10 years with 400 clients make the reference practice of the benchmarks:
/// about 20,000 sessions and notes and 15,000 invoices.
struct DemoSize {
    int years = 1;
    int clients = 24;
};

/// The settings and services of the demo: a coach in Lisbon, clearly nobody.
NewPractice demoPractice(const QString &folder);

/// Fills a new practice with a life: clients in many zones, weekly and fortnightly series, sessions with
/// notes, invoices, payments, a few credit notes. The same seed makes the same practice. It runs on `clock`,
/// which it moves from the first session to `until`, so that every record carries the moment it would have
/// had. `progress` is told the sessions made of all; returning false cancels (Refused "canceled").
Result<Done> fillDemo(Engine &engine, ManualClock &clock, std::uint64_t seed, const DemoSize &size,
    Instant until, const std::function<bool(int, int)> &progress = {});

}  // namespace sp
