// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/draw.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shortfallNames = {"block", "waitlist", "bill", "overdraw"};
constexpr std::array outcomeNames = {"covered", "billed", "overdrawn", "waitlisted", "blocked"};

QString folded(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

/// The part of a demand that is still to be covered, exactly.
struct Part {
    Wide over = 1;
    Wide under = 1;

    bool none() const { return over == 0; }
    std::int64_t of(std::int64_t whole) const { return ceilDivide(over * whole, under); }
    void take(std::int64_t quantity, std::int64_t whole)
    {
        over = over * whole - under * quantity;
        under *= whole;
        for (Wide a = over, b = under; b != 0;) {
            const Wide rest = a % b;
            a = b;
            b = rest;
            if (b == 0) {
                over /= a;
                under /= a;
            }
        }
    }
};

std::size_t placeIn(const std::vector<QString> &order, const QString &bucket)
{
    const auto found = std::ranges::find(order, folded(bucket), folded);
    return static_cast<std::size_t>(found - order.begin());
}

/// What all of the demand takes from a lot.
std::optional<std::int64_t> wholeOf(const Lot &lot, const DrawRequest &request)
{
    return (lot.demand ? *lot.demand : request.demand).in(lot.denomination);
}

Demand rest(const Demand &demand, const Part &part)
{
    Demand left;
    if (demand.minutes)
        left.minutes = part.of(*demand.minutes);
    if (demand.sessions)
        left.sessions = part.of(*demand.sessions);
    if (demand.price)
        left.price = Money(part.of(demand.price->minor()), demand.price->currency());
    return left;
}

QJsonObject demandJson(const Demand &demand)
{
    QJsonObject json;
    if (demand.minutes)
        json.insert(u"minutes"_s, qint64(*demand.minutes));
    if (demand.sessions)
        json.insert(u"sessions"_s, QString::fromLatin1(Quantity{*demand.sessions}.text()));
    if (demand.price)
        json.insert(u"price"_s, QString::fromLatin1(demand.price->plain()));
    return json;
}

}  // namespace

QByteArray shortfallName(Shortfall shortfall)
{
    return shortfallNames[static_cast<std::size_t>(shortfall)];
}

std::optional<Shortfall> shortfallFromName(QStringView name)
{
    for (std::size_t at = 0; at < shortfallNames.size(); ++at)
        if (name == QLatin1StringView(shortfallNames[at]))
            return static_cast<Shortfall>(at);
    return std::nullopt;
}

QByteArray outcomeName(DrawPlan::Outcome outcome)
{
    return outcomeNames[static_cast<std::size_t>(outcome)];
}

QByteArray ineligible(const Lot &lot, const DrawRequest &request)
{
    if (lot.state == Lot::State::Archived)
        return "archived";
    if (lot.state == Lot::State::Frozen)
        return "frozen";
    if (lot.from && request.on < *lot.from)
        return "not_started";
    if (lot.until && request.on > *lot.until)
        return "expired";
    if (lot.excluded.contains(folded(request.service)))
        return "excluded";
    if (!lot.services.empty() && !lot.services.contains(folded(request.service)))
        return "not_covered";
    if (!request.order.empty() && placeIn(request.order, lot.bucket) == request.order.size())
        return "not_in_order";
    const auto whole = wholeOf(lot, request);
    if (!whole || *whole <= 0)
        return "other_unit";
    return {};
}

std::vector<Lot> drawOrder(const std::vector<Lot> &lots, const DrawRequest &request)
{
    std::vector<Lot> ordered;
    std::ranges::copy_if(lots, std::back_inserter(ordered),
        [&](const Lot &lot) { return ineligible(lot, request).isEmpty(); });
    const auto unitPlace = [](CreditUnit unit) {
        return unit == CreditUnit::Sessions ? 0 : unit == CreditUnit::Minutes ? 1 : 2;
    };
    const auto key = [&](const Lot &lot) {
        const bool chosen = request.chosen && folded(*request.chosen) == folded(lot.bucket);
        return std::tuple(!chosen, placeIn(request.order, lot.bucket), !lot.carried,
            lot.until.value_or(LocalDate::max()), unitPlace(lot.denomination.unit), folded(lot.bucket),
            lot.id);
    };
    std::ranges::stable_sort(ordered, {}, key);
    return ordered;
}

DrawPlan planDraw(const std::vector<Lot> &lots, const DrawRequest &request)
{
    DrawPlan plan;
    for (const Lot &lot : lots)
        if (const QByteArray why = ineligible(lot, request); !why.isEmpty())
            plan.passedOver.push_back({lot.id, lot.bucket, why});
    const std::vector<Lot> ordered = drawOrder(lots, request);
    plan.eligible = !ordered.empty();
    Part part;
    std::optional<QString> first;
    for (const Lot &lot : ordered) {
        if (part.none() || (!request.chain && first && *first != folded(lot.bucket)))
            break;
        first = first ? first : std::optional(folded(lot.bucket));
        const std::int64_t whole = *wholeOf(lot, request);
        const std::int64_t increment = std::max<std::int64_t>(lot.increment, 1);
        const std::int64_t room = std::max<std::int64_t>(lot.available - lot.floor, 0);
        const std::int64_t wanted = part.of(whole);
        // A bucket of whole sessions gives whole ones only; the rest of a long session comes from elsewhere.
        const std::int64_t given = std::min(wanted, room) / increment * increment;
        if (given <= 0) {
            plan.passedOver.push_back({lot.id, lot.bucket, "empty"});
            continue;
        }
        plan.drawn.push_back(
            {lot.id, lot.bucket, lot.denomination, given, lot.available, lot.available - given});
        if (given == wanted)
            part = {0, 1};
        else
            part.take(given, whole);
    }
    plan.uncovered = rest(request.demand, part);
    if (part.none())
        return plan;
    if (request.shortfall == Shortfall::Overdraw && plan.eligible) {
        const Lot &main = ordered.front();
        const std::int64_t more = part.of(*wholeOf(main, request));
        const auto there = std::ranges::find(plan.drawn, main.id, &Drawn::lot);
        if (there == plan.drawn.end()) {
            plan.drawn.push_back(
                {main.id, main.bucket, main.denomination, more, main.available, main.available - more});
        } else {
            there->quantity += more;
            there->after -= more;
        }
        plan.uncovered = rest(request.demand, {0, 1});
        plan.outcome = DrawPlan::Outcome::Overdrawn;
        return plan;
    }
    if (request.shortfall == Shortfall::Bill) {
        plan.outcome = DrawPlan::Outcome::Billed;
        return plan;
    }
    plan.drawn.clear();
    plan.uncovered = rest(request.demand, part);
    plan.outcome =
        request.shortfall == Shortfall::Waitlist ? DrawPlan::Outcome::Waitlisted : DrawPlan::Outcome::Blocked;
    return plan;
}

QJsonObject DrawPlan::toJson() const
{
    QJsonArray parts, passed;
    for (const Drawn &each : drawn)
        parts.append(QJsonObject{{u"lot"_s, QString::fromLatin1(each.lot)}, {u"bucket"_s, each.bucket},
            {u"unit"_s, QString::fromLatin1(each.denomination.name())},
            {u"quantity"_s, QString::fromLatin1(each.denomination.text(each.quantity))},
            {u"pre_balance"_s, QString::fromLatin1(each.denomination.text(each.before))},
            {u"post_balance"_s, QString::fromLatin1(each.denomination.text(each.after))}});
    for (const PassedOver &each : passedOver)
        passed.append(QJsonObject{{u"bucket"_s, each.bucket}, {u"why"_s, QString::fromLatin1(each.why)}});
    return {{u"outcome"_s, QString::fromLatin1(outcomeName(outcome))}, {u"drawn"_s, parts},
        {u"passed_over"_s, passed}, {u"uncovered"_s, demandJson(uncovered)}};
}

}  // namespace sp::credit
