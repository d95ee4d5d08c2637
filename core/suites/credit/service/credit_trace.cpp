// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about a session, read back from the trace that was kept with it.
#include "core/suites/credit/service/credit_service.h"

#include <QJsonArray>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

Error damaged()
{
    return {ErrorCode::Corrupt, "credit.trace_damaged"};
}

Result<std::vector<Drawn>> drawnOf(const QJsonObject &draw)
{
    std::vector<Drawn> drawn;
    for (const QJsonValue &value : draw.value("drawn"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        const auto unit = Denomination::parse(json.value("unit"_L1).toString().toUtf8());
        if (!unit)
            return damaged();
        const auto quantity = unit->parseQuantity(json.value("quantity"_L1).toString().toUtf8());
        const QByteArray lot = json.value("lot"_L1).toString().toLatin1();
        if (!quantity || !LotId::parse(lot))
            return damaged();
        drawn.push_back({lot, json.value("bucket"_L1).toString(), *unit, *quantity, 0, 0});
    }
    return drawn;
}

std::optional<int> optionalInt(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

OverageResult overageOf(const QJsonObject &json, const Money &amount)
{
    OverageResult overage{json.value("billable_overage_minutes"_L1).toInt(), amount};
    for (const QJsonValue &value : json.value("tier_hits"_L1).toArray()) {
        const QJsonObject hit = value.toObject();
        overage.tierHits.push_back({hit.value("from"_L1).toInt(), optionalInt(hit.value("to"_L1)),
            hit.value("minutes"_L1).toInt(), hit.value("rate"_L1).toInteger()});
    }
    for (const QJsonValue &value : json.value("caps_applied"_L1).toArray())
        overage.caps.push_back({value.toObject().value("cap_type"_L1).toString().toLatin1(),
            value.toObject().value("cap_dimension"_L1).toString().toLatin1()});
    for (const QJsonValue &value : json.value("steps"_L1).toArray()) {
        const QJsonObject numbers = value.toObject().value("outputs"_L1).toObject();
        const QByteArray code = value.toObject().value("name"_L1).toString().toLatin1();
        if (code == "overage.grace")
            overage.graceMinutes = numbers.value("grace"_L1).toInt();
        if (code == "overage.rate" && numbers.value("per"_L1).toString() == u"hour")
            overage.per = OverageTerms::Per::Hour;
        overage.steps.push_back({code, numbers});
    }
    return overage;
}

}  // namespace

Result<Coverage> CreditService::stateOf(const CreditUse &use) const
{
    Coverage coverage;
    SP_TRY(drawn, drawnOf(use.trace.value("draw"_L1).toObject()));
    coverage.plan.drawn = std::move(drawn);
    coverage.minutes = use.minutes;
    coverage.included = use.included;
    coverage.charge = use.amount;
    coverage.trace = use.trace;
    coverage.overage = overageOf(
        use.trace.value("overage"_L1).toObject(), use.amount.value_or(Money::zero(Currency::of("EUR"))));
    return coverage;
}

}  // namespace sp::credit
