// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/run_out.h"

#include "core/suites/credit/rules/credit_unit.h"

#include <algorithm>
#include <array>
#include <map>

namespace sp::credit {

using std::chrono::days;

namespace {

constexpr std::array methodNames = {
    "bookings", "cadence", "avg_window", "active_days", "weekly6", "burn14", "burn30"};

/// What was used on each of the last `count` days, today left out; days without use are absent.
std::map<LocalDate, std::int64_t> usedBefore(const WindowFacts &facts, int count)
{
    std::map<LocalDate, std::int64_t> used;
    for (const DayUse &use : facts.uses)
        if (use.on < facts.today && use.on >= facts.today - days(count) && use.quantity > 0)
            used[use.on] += use.quantity;
    return used;
}

std::int64_t sumOf(const std::map<LocalDate, std::int64_t> &used)
{
    std::int64_t sum = 0;
    for (const auto &[day, quantity] : used)
        sum += quantity;
    return sum;
}

/// today + remaining / (sum / over), up to whole days.
LocalDate dateBy(LocalDate today, std::int64_t remaining, std::int64_t sum, std::int64_t over)
{
    return today + days(ceilDivide(Wide(remaining) * over, sum));
}

/// n * sum of squares, and the square of the sum: what a coefficient of variation is compared by, exactly.
std::pair<Wide, Wide> spread(const std::vector<std::int64_t> &values)
{
    Wide sum = 0, squares = 0;
    for (const std::int64_t each : values) {
        sum += each;
        squares += Wide(each) * each;
    }
    return {squares * static_cast<Wide>(values.size()), sum * sum};
}

std::vector<Upcoming> inOrder(std::vector<Upcoming> upcoming, LocalDate today)
{
    std::erase_if(upcoming, [&](const Upcoming &each) { return each.on < today; });
    std::ranges::stable_sort(upcoming, {}, &Upcoming::on);
    return upcoming;
}

RunOut none(RunOutMethod method, const char *why)
{
    return {method, {}, why};
}

}  // namespace

QByteArray runOutMethodName(RunOutMethod method)
{
    return methodNames[static_cast<std::size_t>(method)];
}

std::int64_t expectedMinutes(const ExpectedUse &rule, int booked)
{
    const int left = booked - rule.buffer;
    if (left <= 0)
        return 0;
    return std::max<std::int64_t>(roundToStep(left, rule.increment, StepMode::Up), rule.minimum);
}

BookingsRunOut runOutByBookings(const BookingsFacts &facts)
{
    BookingsRunOut result{{RunOutMethod::Bookings}, facts.remaining, 0};
    RunOut &out = result.runOut;
    std::int64_t left = facts.remaining;
    // Next week ends with its Sunday.
    const LocalDate nextWeek = facts.today + days(7 - isoWeekday(facts.today) + 7);
    int tentative = 0;
    for (const Upcoming &each : inOrder(facts.upcoming, facts.today)) {
        left -= each.quantity;
        tentative += each.tentative ? 1 : 0;
        if (each.on <= nextWeek)
            result.afterNextWeek -= each.quantity;
        if (left <= 0 && !out.date) {
            out.date = each.on;
            result.lacking = -left;
        }
    }
    if (facts.remaining <= 0)
        out.date = facts.today;
    if (!out.date)
        out.why = "run_out.not_by_bookings";
    if (tentative > 0)
        out.hints.push_back("tentative_holds");
    const std::int64_t off = facts.actualBefore - facts.scheduledBefore;
    if (facts.scheduledBefore > 0 && (off < 0 ? -off : off) * 5 > facts.scheduledBefore)
        out.hints.push_back("variable_durations");
    if (facts.completedIn90Days < 3)
        out.hints.push_back("limited_history");
    return result;
}

std::int64_t averagePerDayTenths(const WindowFacts &facts)
{
    const std::int64_t sum = sumOf(usedBefore(facts, facts.days));
    return divideRounded(Wide(sum) * 10, facts.days, Rounding::HalfUp);
}

RunOut runOutByAverageWindow(const WindowFacts &facts)
{
    const std::int64_t sum = sumOf(usedBefore(facts, facts.days));
    if (sum == 0 || facts.remaining <= 0)
        return none(RunOutMethod::AverageWindow, sum == 0 ? "run_out.no_burn" : "run_out.exceeded");
    return {RunOutMethod::AverageWindow, dateBy(facts.today, facts.remaining, sum, facts.days)};
}

RunOut runOutByActiveDays(const WindowFacts &facts)
{
    const auto used = usedBefore(facts, 30);
    if (facts.remaining <= 0 || used.empty())
        return none(RunOutMethod::ActiveDays, facts.remaining <= 0 ? "run_out.exceeded" : "run_out.no_burn");
    if (used.size() < 10)
        return none(RunOutMethod::ActiveDays, "run_out.not_enough_data");
    const auto active = static_cast<std::int64_t>(used.size());
    RunOut out{RunOutMethod::ActiveDays, dateBy(facts.today, facts.remaining, sumOf(used), active)};
    std::vector<std::int64_t> values;
    for (const auto &[day, quantity] : used)
        values.push_back(quantity);
    if (const auto [squares, square] = spread(values); squares > 2 * square) {
        std::ranges::sort(values);
        const auto ranked = [&](std::size_t percent) {
            return values[(values.size() * percent + 99) / 100 - 1];
        };
        out.earliest = dateBy(facts.today, facts.remaining, ranked(75), 1);
        out.latest = dateBy(facts.today, facts.remaining, ranked(25), 1);
    }
    return out;
}

RunOut runOutByWeekly6(const WeeklyFacts &facts)
{
    RunOut out{RunOutMethod::Weekly6};
    if (facts.remaining <= 0) {
        out.why = "run_out.exceeded";
        return out;
    }
    const std::size_t used = std::min<std::size_t>(facts.weeks.size(), 6);
    const std::vector<std::int64_t> weeks(
        facts.weeks.end() - static_cast<std::ptrdiff_t>(used), facts.weeks.end());
    const auto [squares, square] = spread(weeks);
    if (used >= 3 && square > 0)
        out.confidence = 100 * (squares - square) <= 4 * square    ? "high"
                         : 100 * (squares - square) <= 25 * square ? "medium"
                                                                   : "low";
    std::int64_t left = facts.remaining, sum = 0;
    std::optional<LocalDate> last;
    for (const Upcoming &each : inOrder(facts.upcoming, facts.today)) {
        if (each.tentative && !facts.tentatives)
            continue;
        left -= each.quantity;
        last = each.on;
        if (left <= 0) {
            out.date = each.on;
            return out;
        }
    }
    for (const std::int64_t each : weeks)
        sum += each;
    if (used < 3 || sum == 0) {
        out.why = "run_out.not_enough_data";
        return out;
    }
    // The daily rate is a seventh of the weekly one. The text's own examples round down from the last booking
    // (4 h at 6 h a week after 30 September is 4 October) and up from today where nothing is booked.
    const auto weekDays = static_cast<Wide>(used) * 7;
    out.date = last ? *last + days(static_cast<std::int64_t>(left * weekDays / sum))
                    : dateBy(facts.today, left, sum, static_cast<std::int64_t>(weekDays));
    return out;
}

RunOut runOutByBurn14(const WindowFacts &facts)
{
    const auto used = usedBefore(facts, 14);
    if (used.size() < 3)
        return none(RunOutMethod::Burn14, "run_out.not_enough_data");
    if (facts.remaining <= 0)
        return none(RunOutMethod::Burn14, "run_out.exceeded");
    return {RunOutMethod::Burn14, dateBy(facts.today, facts.remaining, sumOf(used), 14)};
}

RunOut runOutByBurn30(const WindowFacts &facts)
{
    if (facts.remaining <= 0)
        return none(RunOutMethod::Burn30, "run_out.exceeded");
    const auto used = usedBefore(facts, 30);
    if (used.empty())
        return none(RunOutMethod::Burn30, "run_out.no_burn");
    const bool older = std::ranges::any_of(
        facts.uses, [&](const DayUse &use) { return use.quantity > 0 && use.on <= facts.today - days(30); });
    const std::int64_t over = older ? 30 : static_cast<std::int64_t>(used.size());
    return {RunOutMethod::Burn30, dateBy(facts.today, facts.remaining, sumOf(used), over)};
}

}  // namespace sp::credit
