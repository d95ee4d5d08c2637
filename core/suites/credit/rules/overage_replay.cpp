// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/overage_replay.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sp::credit {

namespace {

constexpr std::size_t toldEach = 256;

struct Charged {
    std::int64_t minutes = 0;
    std::int64_t amount = 0;
};

ReplaySum &sumOf(std::vector<ReplaySum> &sums, const QByteArray &client, Currency currency)
{
    const auto found = std::ranges::find_if(sums,
        [&](const ReplaySum &each) { return each.client == client && each.before.currency() == currency; });
    if (found != sums.end())
        return *found;
    sums.push_back({client, 0, 0, Money::zero(currency), Money::zero(currency)});
    return sums.back();
}

void add(ReplaySum &sum, const ReplayChange &one, bool changed)
{
    ++sum.sessions;
    sum.changed += changed ? 1 : 0;
    sum.before = sum.before + one.before;
    sum.after = sum.after + one.after;
    sum.minutesBefore += one.minutesBefore;
    sum.minutesAfter += one.minutesAfter;
}

}  // namespace

std::optional<ReplayResult> replayOverage(const ReplayInput &input, const ReplayProgress &progress)
{
    ReplayResult result;
    // Sums are looked up by client and currency once for each session, so they have a map while they grow.
    std::map<std::pair<QByteArray, QByteArray>, ReplaySum> byClient;
    std::map<std::tuple<QByteArray, QByteArray, std::chrono::year_month>, Charged> inMonth;
    for (std::size_t at = 0; at < input.cases.size(); ++at) {
        if (progress && at % toldEach == 0 && !progress(at, input.cases.size()))
            return std::nullopt;
        const ReplayCase &each = input.cases[at];
        const Currency currency = each.charged.currency();
        const auto day = civil(each.on);
        Charged &before = inMonth[{each.client, currency.code(), day.year() / day.month()}];
        BeyondFacts facts = each.facts;
        facts.overage.periodMinutes = static_cast<int>(before.minutes);
        facts.overage.periodAmount = before.amount;
        const BeyondCharge charge = chargeBeyond(input.terms.at(each.terms), facts);
        const Money after = charge.charge.value_or(Money::zero(currency));
        const int minutes = charge.charge ? charge.overage.billableMinutes : 0;
        before.minutes += minutes;
        before.amount += after.minor();
        const ReplayChange one{each.session, each.client, each.on, each.service, each.charged, after,
            each.chargedMinutes, minutes};
        const bool changed = one.before != one.after;
        ++result.sessions;
        add(sumOf(result.totals, {}, currency), one, changed);
        const auto [sum, isNew] = byClient.try_emplace({each.client, currency.code()},
            ReplaySum{each.client, 0, 0, Money::zero(currency), Money::zero(currency)});
        add(sum->second, one, changed);
        if (changed)
            result.changes.push_back(one);
    }
    for (auto &[key, sum] : byClient)
        if (sum.changed > 0)
            result.clients.push_back(std::move(sum));
    std::ranges::stable_sort(result.clients, std::ranges::greater(),
        [](const ReplaySum &sum) { return std::abs(sum.after.minor() - sum.before.minor()); });
    if (progress)
        progress(input.cases.size(), input.cases.size());
    return result;
}

}  // namespace sp::credit
