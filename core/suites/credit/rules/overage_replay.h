// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/overage.h"
#include "core/values/time.h"

#include <functional>

namespace sp::credit {

/// A session of the past: what was charged beyond what was prepaid, and all that the rules ask about it.
struct ReplayCase {
    QByteArray session;
    QByteArray client;
    LocalDate on;
    QString service;
    Money charged;           ///< As it is on the invoice; zero: nothing.
    int chargedMinutes = 0;  ///< Beyond what was covered.
    BeyondFacts facts;       ///< Its caps' period is the replay's to know.
    std::size_t terms = 0;   ///< Which of the replay's terms would hold for it.
};

/// What the terms in force and a draft over them come to, each combination once, and the sessions, the oldest
/// first.
struct ReplayInput {
    std::vector<OverageTerms> terms;
    std::vector<ReplayCase> cases;
};

/// A session that would have been charged otherwise.
struct ReplayChange {
    QByteArray session;
    QByteArray client;
    LocalDate on;
    QString service;
    Money before;
    Money after;
    int minutesBefore;
    int minutesAfter;
};

/// Of a client, or of all, in one currency.
struct ReplaySum {
    QByteArray client;  ///< Empty: of all.
    int sessions = 0;
    int changed = 0;
    Money before;
    Money after;
    std::int64_t minutesBefore = 0;
    std::int64_t minutesAfter = 0;
};

struct ReplayResult {
    int sessions = 0;
    std::vector<ReplaySum> totals = {};   ///< By currency.
    std::vector<ReplaySum> clients = {};  ///< Those for whom something changed: the greatest change first.
    std::vector<ReplayChange> changes = {};

    int changed() const { return static_cast<int>(changes.size()); }
};

/// Told how many of how many are done; false ends the replay.
using ReplayProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// What a draft would have changed about what was charged (F10.5.4): chargeBeyond() for each session, with
/// what it would itself have charged earlier in the month counted towards the caps. Nothing where it was
/// ended. Writes nothing.
std::optional<ReplayResult> replayOverage(const ReplayInput &input, const ReplayProgress &progress = {});

}  // namespace sp::credit
