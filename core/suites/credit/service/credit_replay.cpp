// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_replay.h"

#include <QJsonArray>

#include <map>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

/// The policy of each scope as it is now, with the draft in the place of the one it would follow.
class Layers {
public:
    Layers(std::vector<PolicyVersion> versions, const PolicyScope &scope, const QJsonObject &body)
    {
        for (PolicyVersion &each : versions)
            if (each.status == PolicyStatus::Active)
                m_active.insert_or_assign(each.scope.text(), std::move(each));
        // It has no id before it is kept; nothing here tells it by one.
        PolicyVersion draft{PolicyVersionId(IdBytes{}), overagePolicy().rules.name, scope, 0,
            PolicyStatus::Draft, {}, {}, body, Digest{}, {}, {}, ProfileId(IdBytes{}), Instant{}, {}};
        m_active.insert_or_assign(scope.text(), std::move(draft));
    }

    Result<OverageTerms> terms(const CreditScope &asked) const
    {
        std::vector<PolicyLayer> layers;
        SP_TRY(scopes, inChainOrder(overagePolicy().rules, asked.scopes()));
        for (const PolicyScope &each : scopes) {
            const auto found = m_active.find(each.text());
            layers.push_back({each, found == m_active.end() ? std::nullopt : std::optional(found->second)});
        }
        const auto resolved = resolvePolicy(overagePolicy().rules, layers);
        return readOverageTerms(resolved ? resolved->body : overagePolicy().rules.defaults);
    }

private:
    std::map<QByteArray, PolicyVersion> m_active;
};

std::optional<Money> moneyOf(const QJsonValue &value, Currency currency)
{
    const auto money = Money::parse(value.toString().toUtf8(), currency);
    return money ? std::optional(*money) : std::nullopt;
}

/// What the rules were asked about it then, by what was kept of that.
BeyondFacts factsOf(const PastUse &past, const Service &service, const Money &price, const Money &charged)
{
    const QJsonObject &trace = past.use.trace;
    const QJsonObject draw = trace.value("draw"_L1).toObject();
    const QJsonObject uncovered = draw.value("uncovered"_L1).toObject();
    const Currency currency = price.currency();
    BeyondFacts facts{{service.details.name, currency, past.use.included, past.use.minutes}};
    facts.overage.usualPerHour = past.use.minutes == 0 ? 0 : price.minor() * 60 / past.use.minutes;
    // Only what is covered, or is charged beyond a bucket, has such a record at all.
    facts.eligible = true;
    facts.drawn = !draw.value("drawn"_L1).toArray().isEmpty();
    facts.usualPrice = price;
    const auto rest = moneyOf(uncovered.value("price"_L1), currency);
    if (rest && !rest->isZero())
        facts.usualRest = rest;
    const QJsonObject step =
        trace.value("overage"_L1).toObject().value("steps"_L1).toArray().at(0).toObject();
    if (step.value("name"_L1).toString() == u"overage.package_rate"_s) {
        facts.packageCharge = charged;
        facts.packageRate = Money::zero(currency);
    }
    return facts;
}

}  // namespace

Result<ReplayInput> overageReplay(const CreditStore &credits, const ServiceStore &services,
    const PolicyService &policies, const PolicyRegistry &registry, const PolicyScope &scope,
    const QJsonObject &body, Instant since)
{
    const QByteArray kind = overagePolicy().rules.name;
    SP_CHECK(registry.validate(kind, scope, body));
    SP_TRY(versions, policies.store().list(kind));
    const Layers layers(std::move(versions), scope, body);
    SP_TRY(uses, credits.usesSince(since));
    ReplayInput input;
    input.cases.reserve(uses.size());
    std::map<ServiceVersionId, Service> known;
    std::map<QByteArray, TimeZone> zones;
    std::map<QByteArray, std::size_t> chosen;
    for (const PastUse &past : uses) {
        auto service = known.find(past.service);
        if (service == known.end()) {
            SP_TRY(version, services.version(past.service));
            service = known.emplace(past.service, std::move(version)).first;
        }
        auto zone = zones.find(past.zone);
        if (zone == zones.end()) {
            SP_TRY(read, TimeZone::create(past.zone));
            zone = zones.emplace(past.zone, std::move(read)).first;
        }
        const CreditScope asked{
            past.use.client, service->second.id, past.plan ? past.plan->text() : QByteArray()};
        QByteArray key;
        for (const PolicyScope &each : asked.scopes())
            key += each.text() + ' ';
        auto at = chosen.find(key);
        if (at == chosen.end()) {
            SP_TRY(terms, layers.terms(asked));
            at = chosen.emplace(key, input.terms.size()).first;
            input.terms.push_back(std::move(terms));
        }
        SP_TRY(priced, billing::priceSession(service->second.details.price, past.use.minutes));
        const billing::InvoiceLine &line = priced.line;
        const Money price(divideRounded(Wide(line.unitPrice.minor()) * line.quantity.tenThousandths,
                              line.priceBase.tenThousandths, Rounding::HalfUp),
            line.unitPrice.currency());
        const Money charged = past.use.charges() ? *past.use.amount : Money::zero(price.currency());
        input.cases.push_back(
            {past.use.session.text(), past.use.client.text(), dateOf(zone->second.toLocal(past.start)),
                service->second.details.name, charged, past.use.charges() ? past.use.overageMinutes : 0,
                factsOf(past, service->second, price, charged), at->second});
    }
    return input;
}

}  // namespace sp::credit
