// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/policy/policy_service.h"
#include "tests/support/memory_practice.h"

namespace sp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A fee for late notice: so many percent when notice comes less than so many hours before.
struct LateFee {
    int percent;
    int hours;
};
struct Notice {
    int hoursBefore;
};
struct Fee {
    int percent;
};

inline Result<LateFee> readLateFee(const QJsonObject &body)
{
    const LateFee fee{body[u"percent"].toInt(-1), body[u"hours"].toInt(-1)};
    if (fee.percent < 0 || fee.percent > 100)
        return Error{ErrorCode::InvalidInput, "fees.percent_range", {{u"field"_s, u"percent"_s}}};
    return fee;
}

inline Fee decideLateFee(const LateFee &fee, const Notice &notice)
{
    return {notice.hoursBefore < fee.hours ? fee.percent : 0};
}

inline Result<Notice> readNotice(const QJsonObject &facts)
{
    if (!facts[u"hours_before"].isDouble())
        return Error{ErrorCode::InvalidInput, "facts.invalid", {{u"field"_s, u"hours_before"_s}}};
    return Notice{facts[u"hours_before"].toInt()};
}

inline QJsonObject writeFee(const Fee &fee)
{
    return {{u"percent"_s, fee.percent}};
}

inline const PolicyKind<LateFee, Notice, Fee> lateFee{
    {"shield.fees", {"client", "service", "workspace"},
        {{u"percent"_s, 0}, {u"hours"_s, 24}, {u"waivable"_s, true}}, {u"waivable"_s}, {}},
    readLateFee, decideLateFee, readNotice, writeFee};

/// The same without built-in values, and with a month of backdating.
inline PolicyKind<LateFee, Notice, Fee> lenient()
{
    auto kind = lateFee;
    kind.rules.name = "shield.lenient";
    kind.rules.defaults = {};
    kind.rules.backdateMost = 24h * 30;
    return kind;
}

/// A practice with two kinds of policy, a client and a service.
struct Office : MemoryPractice {
    PolicyRegistry registry;
    PolicyService policies{database, registry};
    ClientId client = ids.next<ClientTag>();
    ServiceId service = ids.next<ServiceTag>();
    std::vector<PolicyScope> scopes{
        PolicyScope::workspace(), PolicyScope::of("client", client), PolicyScope::of("service", service)};
    Instant start = clock.now();

    Office()
    {
        registry.add(lateFee);
        registry.add(lenient());
    }
    template <typename T>
    Result<T> does(const std::function<Result<T>(Unit &)> &work)
    {
        return unit<T>("policy.publish", work);
    }
    Result<PolicyVersionId> draft(
        const PolicyScope &scope, const QJsonObject &body, const QByteArray &kind = "shield.fees")
    {
        return does<PolicyVersionId>([&](Unit &unit) { return policies.draft(unit, kind, scope, body); });
    }
    Result<Done> publish(PolicyVersionId id, Instant from)
    {
        return does<Done>([&](Unit &unit) { return policies.publish(unit, id, from); });
    }
    /// Drafts and publishes; answers the reason of a failure.
    QByteArray put(
        const PolicyScope &scope, int percent, Instant from, const QByteArray &kind = "shield.fees")
    {
        const auto id = draft(scope, {{u"percent"_s, percent}}, kind);
        if (!id)
            return id.error().reason;
        const auto done = publish(*id, from);
        return done ? QByteArray() : done.error().reason;
    }
    int percentAt(Instant at) const
    {
        const auto found = policies.inForce("shield.fees", scopes, at);
        Q_ASSERT(found && *found);
        return (*found)->body[u"percent"].toInt();
    }
    QByteArray statuses(const PolicyScope &scope) const
    {
        QByteArray text;
        const auto history = policies.store().history("shield.fees", scope);
        for (const PolicyVersion &version : *history)
            text += QByteArray::number(version.number) + policyStatusName(version.status) + ' ';
        return text.trimmed();
    }
};

inline const PolicyScope workspace = PolicyScope::workspace();

}  // namespace sp::test
