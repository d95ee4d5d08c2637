// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_report.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

/// The value that a share of the sorted values does not exceed (nearest rank).
double percentile(const std::vector<double> &sorted, double share)
{
    const double rank = std::ceil(share * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

QString number(std::optional<double> value)
{
    if (!value)
        return {};
    return *value >= 1000 ? QString::number(*value, 'f', 0)
                          : QString::number(*value, 'f', *value >= 100 ? 1 : 2);
}

}  // namespace

Result<double> millisecondsOf(const std::function<Result<Done>()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    SP_CHECK(work());
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Result<Done> BenchReport::time(const char *what, int count, double most, const Round &work)
{
    return timeParts(
        what, count, most, [&](int round) { return millisecondsOf([&] { return work(round); }); });
}

Result<Done> BenchReport::timeParts(
    const char *what, int count, double most, const std::function<Result<double>(int)> &work)
{
    Figure best{what, "ms", {}, {}, most};
    for (int run = 0; run < m_runs; ++run) {
        std::vector<double> times;
        for (int round = 0; round < count; ++round) {
            SP_TRY(taken, work(run * count + round));
            times.push_back(taken);
        }
        std::ranges::sort(times);
        if (const double p95 = percentile(times, 0.95); !best.p95 || p95 < *best.p95) {
            best.p50 = percentile(times, 0.5);
            best.p95 = p95;
        }
    }
    best.met = *best.p95 <= most;
    m_figures.push_back(best);
    return Done{};
}

Result<Done> BenchReport::rate(
    const char *what, int count, double least, const std::function<Result<std::int64_t>(int)> &work)
{
    Figure best{what, "/s", {}, {}, least, Reach::AtLeast};
    for (int run = 0; run < m_runs; ++run) {
        std::vector<double> slowness;
        for (int round = 0; round < count; ++round) {
            std::int64_t done = 0;
            SP_TRY(taken, millisecondsOf([&]() -> Result<Done> {
                SP_TRY(some, work(round));
                done = some;
                return Done{};
            }));
            slowness.push_back(taken / 1000 / static_cast<double>(std::max<std::int64_t>(done, 1)));
        }
        std::ranges::sort(slowness);
        if (const double p95 = 1 / percentile(slowness, 0.95); !best.p95 || p95 > *best.p95) {
            best.p50 = 1 / percentile(slowness, 0.5);
            best.p95 = p95;
        }
    }
    best.met = *best.p95 >= least;
    m_figures.push_back(best);
    return Done{};
}

void BenchReport::ratio(const char *what, std::vector<double> ratios, Reach direction, double reach)
{
    // p95 is the ratio that 95 of 100 pairs are no worse than.
    if (direction == Reach::AtMost)
        std::ranges::sort(ratios);
    else
        std::ranges::sort(ratios, std::ranges::greater{});
    Figure figure{what, "x", percentile(ratios, 0.5), percentile(ratios, 0.95), reach, direction};
    figure.met = direction == Reach::AtMost ? *figure.p50 <= reach : *figure.p50 >= reach;
    m_figures.push_back(figure);
}

void BenchReport::most(const char *what, double value, double most, const char *unit)
{
    m_figures.push_back({.what = what, .unit = unit, .p95 = value, .reach = most, .met = value <= most});
}

void BenchReport::told(const char *what, double value, const char *unit)
{
    m_figures.push_back({what, unit, value});
}

void BenchReport::skipped(const char *what, const char *why)
{
    m_figures.push_back({.what = what, .unit = "", .why = why});
}

Reply BenchReport::reply() const
{
    QList<QStringList> rows{{u"what"_s, u"p50"_s, u"p95"_s, u"unit"_s, u"reach"_s, u"met"_s}};
    QJsonArray json;
    for (const Figure &figure : m_figures) {
        const QString sign = figure.direction == Reach::AtMost ? u"<= "_s : u">= "_s;
        const QString met = *figure.why     ? QLatin1String(figure.why)
                            : !figure.reach ? QString()
                            : figure.met    ? u"yes"_s
                                            : u"no"_s;
        rows.append({QLatin1String(figure.what), number(figure.p50), number(figure.p95),
            QLatin1String(figure.unit),
            figure.reach ? sign + QString::number(*figure.reach, 'f', *figure.reach < 10 ? 1 : 0) : QString(),
            met});
        QJsonObject object{{u"what"_s, QLatin1String(figure.what)}, {u"unit"_s, QLatin1String(figure.unit)}};
        for (const auto &[name, value] : {std::pair{u"p50"_s, figure.p50}, std::pair{u"p95"_s, figure.p95}})
            if (value)
                object.insert(name, *value);
        if (figure.reach) {
            object.insert(figure.direction == Reach::AtMost ? u"at_most"_s : u"at_least"_s, *figure.reach);
            object.insert(u"met"_s, figure.met);
        }
        if (*figure.why)
            object.insert(u"skipped"_s, QLatin1String(figure.why));
        json.append(object);
    }
    return {{{u"figures"_s, json}, {u"runs"_s, m_runs}},
        table(rows) + u"The best of %1 runs of each, by p95.\n"_s.arg(m_runs)};
}

}  // namespace sp::cli
