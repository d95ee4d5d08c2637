// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace sp::cli {

namespace {

Result<Reply> policyList(Context &context)
{
    SP_CHECK(context.engine().mayRead("policy.read"));
    QJsonArray json;
    QList<QStringList> rows;
    for (const QByteArray &name : context.engine().policyRegistry().names()) {
        SP_TRY(rules, context.engine().policyRegistry().rules(name));
        json.append(QJsonObject{
            {QStringLiteral("kind"), idString(name)}, {QStringLiteral("defaults"), rules.defaults}});
        rows.append({idString(name), QString::fromUtf8(canonicalJson(rules.defaults))});
    }
    return Reply{{{QStringLiteral("kinds"), json}}, table(rows)};
}

Result<PolicyScope> scopeOption(Context &context)
{
    return PolicyScope::parse(context.arguments().value("scope", QStringLiteral("workspace")).toUtf8());
}

/// All --scope options, for what holds together; the workspace alone without one.
Result<std::vector<PolicyScope>> scopeChain(Context &context)
{
    std::vector<PolicyScope> scopes;
    for (const QString &text : context.arguments().values("scope")) {
        SP_TRY(scope, PolicyScope::parse(text.toUtf8()));
        scopes.push_back(scope);
    }
    if (scopes.empty())
        scopes.push_back(PolicyScope::workspace());
    return scopes;
}

Result<Reply> policyShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("policy.read"));
    SP_TRY(kind, context.arguments().word(0, "KIND"));
    SP_TRY(scopes, scopeChain(context));
    Instant at = context.engine().now();
    if (const auto text = context.arguments().option("at")) {
        SP_TRY(moment, parseInstant(text->toUtf8()));
        at = moment;
    }
    SP_TRY(resolved, context.engine().policies().inForce(kind.toUtf8(), scopes, at));
    const QJsonObject body = resolved ? resolved->body : QJsonObject();
    return Reply{{{QStringLiteral("kind"), kind}, {QStringLiteral("body"), body},
                     {QStringLiteral("trace"), resolved ? resolved->trace() : QJsonObject()}},
        QString::fromUtf8(canonicalJson(body)) + u'\n'};
}

Result<Reply> policyHistory(Context &context)
{
    SP_CHECK(context.engine().mayRead("policy.read"));
    SP_TRY(kind, context.arguments().word(0, "KIND"));
    SP_TRY(scope, scopeOption(context));
    SP_TRY(versions, context.engine().policies().store().history(kind.toUtf8(), scope));
    QJsonArray json;
    QList<QStringList> rows;
    for (const PolicyVersion &version : versions) {
        const QString from =
            version.effectiveFrom ? idString(instantText(*version.effectiveFrom)) : QString();
        json.append(QJsonObject{{QStringLiteral("id"), idString(version.id.text())},
            {QStringLiteral("version"), version.number},
            {QStringLiteral("status"), idString(policyStatusName(version.status))},
            {QStringLiteral("effective_from"), from}, {QStringLiteral("body"), version.body},
            {QStringLiteral("note"), version.note}});
        rows.append({QString::number(version.number), idString(policyStatusName(version.status)), from,
            QString::fromUtf8(canonicalJson(version.body)), version.note, idString(version.id.text())});
    }
    return Reply{{{QStringLiteral("versions"), json}}, table(rows)};
}

Result<PolicyVersionId> versionArgument(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "VERSION"));
    const auto id = PolicyVersionId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    return *id;
}

/// The moment of --from. Without one it is the Unit's own: a now read before the Unit begins is past in it.
Result<std::optional<Instant>> fromOption(Context &context)
{
    const auto text = context.arguments().option("from");
    if (!text)
        return std::optional<Instant>();
    SP_TRY(from, parseInstant(text->toUtf8()));
    return std::optional(from);
}

Reply idReply(const QString &words, const PolicyVersionId &id)
{
    return {{{QStringLiteral("id"), idString(id.text())}}, words.arg(idString(id.text()))};
}

Result<Reply> policyRollBack(Context &context)
{
    SP_TRY(id, versionArgument(context));
    SP_TRY(made, context.engine().run<PolicyVersionId>("policy.roll_back", [&](Unit &unit) {
        return context.engine().policies().rollBack(unit, id, context.arguments().value("note"));
    }));
    return idReply(QStringLiteral("In force again, as a new version (%1).\n"), made);
}

Result<Reply> policyPublishDraft(Context &context)
{
    SP_TRY(id, versionArgument(context));
    SP_TRY(from, fromOption(context));
    SP_CHECK(context.engine().run<Done>("policy.publish", [&](Unit &unit) {
        return context.engine().policies().publish(unit, id, from.value_or(unit.now()));
    }));
    return idReply(QStringLiteral("Published (%1).\n"), id);
}

Result<Reply> policyDiscard(Context &context)
{
    SP_TRY(id, versionArgument(context));
    SP_CHECK(context.engine().run<Done>(
        "policy.discard", [&](Unit &unit) { return context.engine().policies().discardDraft(unit, id); }));
    return idReply(QStringLiteral("The draft %1 is gone.\n"), id);
}

Result<Reply> policyWithdraw(Context &context)
{
    SP_TRY(id, versionArgument(context));
    SP_CHECK(context.engine().run<Done>(
        "policy.withdraw", [&](Unit &unit) { return context.engine().policies().withdraw(unit, id); }));
    return idReply(QStringLiteral("%1 will not come into force.\n"), id);
}

Result<Reply> policyRetire(Context &context)
{
    SP_TRY(kind, context.arguments().word(0, "KIND"));
    SP_TRY(scope, scopeOption(context));
    SP_CHECK(context.engine().run<Done>("policy.retire", [&](Unit &unit) {
        return context.engine().policies().retire(unit, kind.toUtf8(), scope, unit.now());
    }));
    return Reply{{{QStringLiteral("kind"), kind}}, QStringLiteral("Ended; what is wider holds again.\n")};
}

Result<QJsonObject> bodyArgument(Context &context)
{
    SP_TRY(text, context.arguments().required("body"));
    return parseJsonObject(text.toUtf8());
}

Result<Reply> policyPublish(Context &context)
{
    SP_TRY(kind, context.arguments().word(0, "KIND"));
    SP_TRY(scope, scopeOption(context));
    SP_TRY(body, bodyArgument(context));
    SP_TRY(from, fromOption(context));
    SP_TRY(id,
        context.engine().run<PolicyVersionId>("policy.publish", [&](Unit &unit) -> Result<PolicyVersionId> {
            SP_TRY(draft, context.engine().policies().draft(
                              unit, kind.toUtf8(), scope, body, context.arguments().value("note")));
            SP_CHECK(context.engine().policies().publish(unit, draft, from.value_or(unit.now())));
            return draft;
        }));
    return idReply(QStringLiteral("Published (%1).\n"), id);
}

Result<Reply> policyDraft(Context &context)
{
    SP_TRY(kind, context.arguments().word(0, "KIND"));
    SP_TRY(scope, scopeOption(context));
    SP_TRY(body, bodyArgument(context));
    SP_TRY(id, context.engine().run<PolicyVersionId>("policy.draft", [&](Unit &unit) {
        return context.engine().policies().draft(
            unit, kind.toUtf8(), scope, body, context.arguments().value("note"));
    }));
    return idReply(QStringLiteral("Drafted (%1); nothing has changed yet.\n"), id);
}

Result<Reply> policySimulate(Context &context)
{
    SP_CHECK(context.engine().mayRead("policy.read"));
    SP_TRY(kind, context.arguments().word(0, "KIND"));
    SP_TRY(body, bodyArgument(context));
    std::vector<QJsonObject> facts;
    for (const QString &text : context.arguments().values("facts")) {
        SP_TRY(one, parseJsonObject(text.toUtf8()));
        facts.push_back(one);
    }
    SP_TRY(verdicts, context.engine().policyRegistry().simulate(kind.toUtf8(), body, facts));
    QJsonArray json;
    QString words;
    for (const auto &verdict : verdicts) {
        if (!verdict)
            return verdict.error();
        json.append(*verdict);
        words += QString::fromUtf8(canonicalJson(*verdict)) + u'\n';
    }
    return Reply{{{QStringLiteral("verdicts"), json}}, words};
}

constexpr Command commands[] = {
    {"policy list", "", "List the kinds of policies", "", policyList, 0},
    {"policy show", "KIND [--scope SCOPE...] [--at INSTANT]",
        "What is in force, and which version each parameter comes from", "scope at", policyShow, 1},
    {"policy history", "KIND [--scope SCOPE]", "List the versions, newest first", "scope", policyHistory, 1},
    {"policy publish", "KIND --body JSON [--scope SCOPE] [--from INSTANT]", "Put a policy in force",
        "scope body from note", policyPublish, 1},
    {"policy draft", "KIND --body JSON [--scope SCOPE] [--note TEXT]",
        "Keep a policy that is not in force yet", "scope body note", policyDraft, 1},
    {"policy publish-draft", "VERSION [--from INSTANT]", "Put a draft in force", "from", policyPublishDraft,
        1},
    {"policy discard", "VERSION", "Throw a draft away", "", policyDiscard, 1},
    {"policy withdraw", "VERSION", "Take back a version that has not begun", "", policyWithdraw, 1},
    {"policy simulate", "KIND --body JSON --facts JSON...", "What a policy would decide", "body facts",
        policySimulate, 1},
    {"policy roll-back", "VERSION [--note TEXT]", "Put an earlier version in force again", "note",
        policyRollBack, 1},
    {"policy retire", "KIND [--scope SCOPE]", "End what is in force at a scope", "scope", policyRetire, 1},
};

}  // namespace

std::span<const Command> policyCommands()
{
    return commands;
}

}  // namespace sp::cli
