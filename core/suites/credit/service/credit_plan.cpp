// SPDX-License-Identifier: GPL-3.0-or-later
// What covers a session and what is charged beyond that: facts for the pure rules, and nothing written.
#include "core/base/json.h"
#include "core/suites/credit/service/credit_service.h"

#include <algorithm>
#include <map>

namespace sp::credit {

using namespace Qt::StringLiterals;

/// Everything that the rules are asked about a session.
struct CreditService::Facts {
    Session session;
    Service service;
    LocalDate on;
    ServiceUse use;
    std::vector<Lot> lots = {};
    std::vector<Package> packages = {};
    std::map<QByteArray, PackageId> owners = {};  ///< Of each lot.
    std::optional<Package> first = {};            ///< Whose rules for overage count: that of the first lot.
};

namespace {

/// A line's price before tax and discounts.
Money amountOf(const billing::InvoiceLine &line)
{
    return {divideRounded(Wide(line.unitPrice.minor()) * line.quantity.tenThousandths,
                line.priceBase.tenThousandths, Rounding::HalfUp),
        line.unitPrice.currency()};
}

/// The minutes of a session that a drawn part covers.
int minutesOf(const Drawn &part, const Lot &lot, const Consumption &rule, int actual, int planned)
{
    if (part.denomination.unit == CreditUnit::Minutes)
        return static_cast<int>(part.quantity);
    const std::int64_t whole = lot.demand->in(part.denomination).value_or(0);
    // A session that counts as one whatever its length includes what the service is sold as, and no more.
    const bool piece = part.denomination.unit == CreditUnit::Sessions && rule.perMinutes == 0;
    const int covers = piece ? std::min(actual, planned) : actual;
    return whole == 0 ? 0 : static_cast<int>(Wide(covers) * part.quantity / whole);
}

const Package *packageOf(const std::vector<Package> &packages, const std::map<QByteArray, PackageId> &owners,
    const QByteArray &lot)
{
    const auto owner = owners.find(lot);
    const auto found =
        owner == owners.end() ? packages.end() : std::ranges::find(packages, owner->second, &Package::id);
    return found == packages.end() ? nullptr : &*found;
}

}  // namespace

Result<CreditService::Facts> CreditService::factsOf(const Session &session, int minutes) const
{
    SP_TRY(service, m_services.version(session.service));
    SP_TRY(day, m_packages.today(session.counted().start));
    Facts facts{session, std::move(service), day, {}};
    facts.use = {facts.service.details.name, minutes};
    SP_TRY(priced, billing::priceSession(facts.service.details.price, minutes));
    facts.use.price = amountOf(priced.line);
    SP_TRY(lots, m_packages.lots(session.client, facts.on, facts.use, session.id));
    SP_TRY(packages, m_packages.store().ofClient(session.client));
    for (const Lot &each : lots) {
        SP_TRY(stored, m_book.store().lot(*LotId::parse(each.id)));
        if (stored)
            facts.owners.emplace(each.id, stored->package);
    }
    facts.lots = std::move(lots);
    facts.packages = std::move(packages);
    return facts;
}

Result<Coverage> CreditService::charged(const Facts &facts, DrawPlan plan, QByteArray source) const
{
    const int minutes = facts.use.minutes;
    const Currency currency = facts.use.price->currency();
    Coverage coverage{std::move(plan), std::move(source), minutes, 0, {0, Money::zero(currency)}};
    const int planned = static_cast<int>(facts.service.details.duration.count());
    for (const Drawn &part : coverage.plan.drawn) {
        const auto lot = std::ranges::find(facts.lots, part.lot, &Lot::id);
        const Package *package = packageOf(facts.packages, facts.owners, part.lot);
        if (lot != facts.lots.end() && package)
            coverage.included += minutesOf(part, *lot,
                consumptionOf(package->terms.map, facts.use).rule.value_or(Consumption{}), minutes, planned);
    }
    const CreditScope scope{facts.session.client, facts.service.id,
        facts.first && facts.first->of ? facts.first->of->text() : QByteArray()};
    SP_TRY(terms, termsInForce(m_policies, overagePolicy(), scope, facts.session.counted().start));
    OverageFacts asked{facts.use.service, currency, coverage.included, minutes};
    asked.usualPerHour = minutes == 0 ? 0 : facts.use.price->minor() * 60 / minutes;
    const bool rest = coverage.plan.uncovered.minutes.value_or(0) > 0 ||
                      coverage.plan.uncovered.sessions.value_or(0) > 0 ||
                      (coverage.plan.uncovered.price && !coverage.plan.uncovered.price->isZero());
    if (terms.first.periodCapMinutes || terms.first.periodCapAmount) {
        // The cap's period is the month that the session is in.
        const auto day = civil(facts.on);
        const LocalDate first = std::chrono::local_days(day.year() / day.month() / 1);
        const TimeZone zone = *TimeZone::create(facts.session.zone);
        SP_TRY(before, m_book.store().overageSince(facts.session.client, zone.toInstant(LocalTime(first)),
                           currency.code(), facts.session.id));
        asked.periodMinutes = static_cast<int>(before.first);
        asked.periodAmount = before.second;
    }
    BeyondFacts beyond{asked, coverage.plan.eligible, !coverage.plan.drawn.empty()};
    beyond.usualPrice = facts.use.price;
    if (rest)
        beyond.usualRest = coverage.plan.uncovered.price.value_or(Money::zero(currency));
    if (facts.first && rest && facts.first->terms.overageRate) {
        SP_TRY(charge, overageCharge(facts.first->terms, coverage.plan.uncovered));
        beyond.packageCharge = charge.value_or(Money::zero(currency));
        beyond.packageRate = facts.first->terms.overageRate;
        beyond.packageUnit = facts.first->terms.denomination;
    }
    BeyondCharge charge = chargeBeyond(terms.first, beyond);
    coverage.overage = std::move(charge.overage);
    coverage.charge = charge.charge;
    coverage.trace = {{u"draw"_s, coverage.plan.toJson()},
        {u"source"_s, QString::fromLatin1(coverage.source)}, {u"service"_s, facts.use.service},
        {u"included_minutes"_s, coverage.included}, {u"actual_minutes"_s, minutes},
        {u"overage"_s, coverage.overage.toJson()}, {u"overage_policy"_s, terms.second.trace()}};
    if (facts.first)
        coverage.trace.insert(u"mapping"_s, consumptionOf(facts.first->terms.map, facts.use).toJson());
    return coverage;
}

Result<Coverage> CreditService::plan(const Session &session, int minutes, Shortfall shortfall) const
{
    SP_TRY(facts, factsOf(session, minutes));
    SP_TRY(book, termsInForce(m_policies, drawOrderPolicy(), {session.client}, session.counted().start));
    const DrawChoice choice = chooseDraw(book.first, {facts.use.service});
    DrawRequest request{
        facts.use.service, facts.on, {minutes, Quantity::one, facts.use.price}, choice.buckets};
    SP_TRY(exempt, termsInForce(m_policies, overagePolicy(), {session.client, facts.service.id},
                       session.counted().start));
    const bool none =
        choice.source == "none" || exempt.first.exempt.contains(facts.use.service.trimmed().toCaseFolded());
    if (none)
        facts.lots.clear();
    const std::vector<Lot> ordered = drawOrder(facts.lots, request);
    if (!ordered.empty()) {
        if (const Package *first = packageOf(facts.packages, facts.owners, ordered.front().id))
            facts.first = *first;
        request.demand = *ordered.front().demand;
        request.demand.price = facts.use.price;
    }
    request.shortfall = shortfall;
    // What is booked is agreed on as its package says; what took place is never refused.
    if (shortfall == Shortfall::Block && facts.first)
        request.shortfall = facts.first->terms.overage;
    if (facts.first && facts.first->allowNegative)
        request.shortfall = Shortfall::Overdraw;
    return charged(facts, planDraw(facts.lots, request), choice.source);
}

}  // namespace sp::credit
