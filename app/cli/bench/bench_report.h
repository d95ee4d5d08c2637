// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <functional>
#include <vector>

namespace sp::cli {

/// The figures of a run of the benchmarks. Every figure is taken in several runs, of which the one with the
/// best p95 counts: what else the machine does only ever makes a figure worse.
class BenchReport {
public:
    explicit BenchReport(int runs) : m_runs(runs) {}

    using Round = std::function<Result<Done>(int)>;
    /// Times `work` for `count` rounds a run, numbered on through the runs, in milliseconds; `most` is asked
    /// of p95.
    Result<Done> time(const char *what, int count, double most, const Round &work);
    /// As time(), for a part of what a round does: `work` answers the milliseconds itself.
    Result<Done> timeParts(
        const char *what, int count, double most, const std::function<Result<double>(int)> &work);
    /// How many of something are done in a second; `work` answers how many it did. `least` is asked of p95.
    Result<Done> rate(
        const char *what, int count, double least, const std::function<Result<std::int64_t>(int)> &work);

    enum class Reach { AtMost, AtLeast };
    /// How many times one thing takes as long as another, measured pair by pair; `reach` is asked of p50,
    /// because a single pair carries the noise of both.
    void ratio(const char *what, std::vector<double> ratios, Reach direction, double reach);
    /// A figure that was taken once; `most` is asked of it.
    void most(const char *what, double value, double most, const char *unit);
    /// A figure that is only told.
    void told(const char *what, double value, const char *unit);
    /// Something that could not be measured here, and why.
    void skipped(const char *what, const char *why);

    int runs() const { return m_runs; }
    Reply reply() const;

private:
    struct Figure {
        const char *what;
        const char *unit;
        std::optional<double> p50 = {};
        std::optional<double> p95 = {};
        std::optional<double> reach = {};
        Reach direction = Reach::AtMost;
        bool met = true;
        const char *why = "";
    };

    int m_runs;
    std::vector<Figure> m_figures;
};

/// Milliseconds that `work` takes.
Result<double> millisecondsOf(const std::function<Result<Done>()> &work);

}  // namespace sp::cli
