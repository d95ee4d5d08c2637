// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/policy/policy_service.h"

#include "core/base/json.h"
#include "core/primitives/unit/unit.h"
#include "core/values/time.h"

namespace sp {

using namespace Qt::StringLiterals;

namespace {

QString hashText(const Digest &digest)
{
    return QString::fromLatin1(hex(digest));
}

QJsonObject factsOf(const PolicyVersion &version)
{
    return {{u"kind"_s, QString::fromUtf8(version.kind)},
        {u"scope"_s, QString::fromUtf8(version.scope.text())}, {u"version"_s, version.number},
        {u"after"_s, hashText(version.hash)}};
}

QString text(Instant at)
{
    return QString::fromLatin1(instantText(at));
}

}  // namespace

EventRecord PolicyUpdated::record() const
{
    return {kind + ".policy.updated", "policy_version", version.bytes(),
        {{u"scope"_s, QString::fromUtf8(scope.text())}, {u"version"_s, number}}};
}

Result<PolicyVersion> PolicyService::known(PolicyVersionId id) const
{
    SP_TRY(version, m_store.find(id));
    if (!version)
        return Error{ErrorCode::NotFound, "policy.unknown_version"};
    return *std::move(version);
}

Result<PolicyVersion> PolicyService::knownDraft(PolicyVersionId id) const
{
    SP_TRY(version, known(id));
    if (version.status != PolicyStatus::Draft)
        return Error{ErrorCode::Conflict, "policy.not_draft",
            {{u"status"_s, QString::fromLatin1(policyStatusName(version.status))}}};
    return version;
}

Result<PolicyVersionId> PolicyService::draft(Unit &unit, const QByteArray &kind, const PolicyScope &scope,
    const QJsonObject &body, const QString &note)
{
    SP_CHECK(m_registry.validate(kind, scope, body));
    SP_TRY(id, m_store.insertDraft(unit, kind, scope, body, note, {}));
    SP_TRY(version, known(id));
    unit.audit("policy.drafted", "policy_version", id, factsOf(version));
    unit.touch("policy");
    return id;
}

Result<Done> PolicyService::editDraft(
    Unit &unit, PolicyVersionId id, const QJsonObject &body, const QString &note)
{
    SP_TRY(before, knownDraft(id));
    SP_CHECK(m_registry.validate(before.kind, before.scope, body));
    SP_CHECK(m_store.updateDraft(id, body, note));
    SP_TRY(after, known(id));
    QJsonObject facts = factsOf(after);
    facts.insert(u"before"_s, hashText(before.hash));
    unit.audit("policy.edited", "policy_version", id, facts);
    unit.touch("policy");
    return Done{};
}

Result<Done> PolicyService::discardDraft(Unit &unit, PolicyVersionId id)
{
    SP_TRY(before, knownDraft(id));
    SP_CHECK(m_store.deleteDraft(id));
    unit.audit("policy.discarded", "policy_version", id,
        {{u"kind"_s, QString::fromUtf8(before.kind)}, {u"before"_s, hashText(before.hash)}});
    unit.touch("policy");
    return Done{};
}

Result<Done> PolicyService::publish(Unit &unit, PolicyVersionId id, Instant from)
{
    SP_TRY(version, knownDraft(id));
    SP_CHECK(m_registry.validate(version.kind, version.scope, version.body));
    SP_TRY(rules, m_registry.rules(version.kind));
    const Instant earliest = unit.now() - rules.backdateMost;
    if (from < earliest)
        return Error{ErrorCode::InvalidInput, "policy.backdated", {{u"earliest"_s, text(earliest)}}};
    SP_TRY(other, m_store.collision(version.kind, version.scope, from, unit.now()));
    if (other)
        return Error{ErrorCode::Conflict, "policy.overlap",
            {{u"version"_s, other->number}, {u"effective_from"_s, text(*other->effectiveFrom)}}};
    SP_CHECK(m_store.publish(id, from, unit.now()));
    return changed(unit, version.restores ? "policy.rolled_back" : "policy.published", id);
}

Result<Done> PolicyService::withdraw(Unit &unit, PolicyVersionId id)
{
    SP_TRY(version, known(id));
    if (!version.effectiveFrom || *version.effectiveFrom <= unit.now() ||
        version.status == PolicyStatus::Retired)
        return Error{ErrorCode::Conflict, "policy.already_began",
            {{u"status"_s, QString::fromLatin1(policyStatusName(version.status))}}};
    SP_CHECK(m_store.end(id, *version.effectiveFrom));
    return changed(unit, "policy.withdrawn", id);
}

Result<Done> PolicyService::retire(Unit &unit, const QByteArray &kind, const PolicyScope &scope, Instant at)
{
    SP_TRY(current, m_store.inForce(kind, scope, unit.now()));
    if (!current || current->effectiveTo)
        return Error{ErrorCode::NotFound, "policy.none_in_force", {{u"kind"_s, QString::fromUtf8(kind)}}};
    if (at < unit.now())
        return Error{ErrorCode::InvalidInput, "policy.backdated", {{u"earliest"_s, text(unit.now())}}};
    SP_CHECK(m_store.end(current->id, at));
    return changed(unit, "policy.retired", current->id);
}

Result<PolicyVersionId> PolicyService::rollBack(Unit &unit, PolicyVersionId id, const QString &note)
{
    SP_TRY(old, known(id));
    if (old.status == PolicyStatus::Draft)
        return Error{ErrorCode::Conflict, "policy.not_published"};
    SP_TRY(next, m_store.insertDraft(unit, old.kind, old.scope, old.body, note, old.number));
    SP_CHECK(publish(unit, next, unit.now()));
    return next;
}

Result<Done> PolicyService::settle(Unit &unit)
{
    SP_TRY(count, m_store.settle(unit.now()));
    if (count > 0) {
        unit.audit({"policy.settled", "policy_version", {}, {{u"changed"_s, count}}});
        unit.touch("policy");
    }
    return Done{};
}

Result<Done> PolicyService::changed(Unit &unit, const QByteArray &action, PolicyVersionId id)
{
    SP_CHECK(m_store.settle(unit.now()));
    SP_TRY(version, known(id));
    QJsonObject facts = factsOf(version);
    facts.insert(u"effective_from"_s, text(*version.effectiveFrom));
    if (version.effectiveTo)
        facts.insert(u"effective_to"_s, text(*version.effectiveTo));
    if (version.restores)
        facts.insert(u"restores"_s, *version.restores);
    unit.audit(action, "policy_version", id, facts);
    unit.touch("policy");
    return unit.publish(PolicyUpdated{version.kind, version.scope, id, version.number});
}

Result<std::optional<ResolvedPolicy>> PolicyService::inForce(
    const QByteArray &kind, const std::vector<PolicyScope> &scopes, Instant at) const
{
    SP_TRY(rules, m_registry.rules(kind));
    SP_TRY(ordered, inChainOrder(rules, scopes));
    std::vector<PolicyLayer> layers;
    for (const PolicyScope &scope : ordered) {
        SP_TRY(version, m_store.inForce(kind, scope, at));
        layers.push_back({scope, std::move(version)});
    }
    return resolvePolicy(rules, layers);
}

Result<Done> PolicyService::pin(Unit &unit, const QByteArray &ownerType, const IdBytes &owner,
    const QByteArray &kind, const ResolvedPolicy &policy, const QJsonObject &verdict)
{
    const PolicyPin pin{kind, policy.narrowest(), policy.body, sha256({canonicalJson(policy.body)}),
        policy.trace(), verdict, unit.now()};
    SP_TRY(before, pinned(ownerType, owner, kind));
    if (before) {
        if (before->hash == pin.hash && before->verdict == pin.verdict)
            return Done{};
        return Error{ErrorCode::Conflict, "policy.already_pinned", {{u"kind"_s, QString::fromUtf8(kind)}}};
    }
    SP_CHECK(m_store.insertPin(ownerType, owner, pin));
    QJsonObject facts{{u"kind"_s, QString::fromUtf8(kind)}, {u"body"_s, hashText(pin.hash)}};
    if (pin.version)
        facts.insert(u"version"_s, QString::fromLatin1(pin.version->text()));
    unit.audit({"policy.pinned", ownerType, owner, facts});
    return Done{};
}

Result<std::optional<PolicyPin>> PolicyService::pinned(
    const QByteArray &ownerType, const IdBytes &owner, const QByteArray &kind) const
{
    SP_TRY(pin, m_store.findPin(ownerType, owner, kind));
    if (pin && sha256({canonicalJson(pin->body)}) != pin->hash)
        return Error{ErrorCode::Corrupt, "policy.pin_damaged", {{u"kind"_s, QString::fromUtf8(kind)}}};
    return pin;
}

}  // namespace sp
