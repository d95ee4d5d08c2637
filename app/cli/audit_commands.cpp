// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/composition/time_stamps.h"
#include "core/base/json.h"
#include "core/engine/audit_export.h"
#include "core/engine/audit_signing.h"
#include "core/engine/audit_stamping.h"

namespace sp::cli {

namespace {

/// Whether the witness says that this is not the database it knew; one that is lost or damaged says nothing,
/// and is told among the warnings.
bool speaksAgainst(const Error &warning)
{
    return warning.reason != "anchor.missing" && warning.reason != "anchor.damaged";
}

Result<Reply> auditVerify(Context &context)
{
    SP_CHECK(context.engine().mayRead("audit.read"));
    SP_TRY(proof, proveAudit(context.engine().database(), context.engine().vault().vault));
    if (proof.damage)
        return damageError(*proof.damage);
    SP_TRY(stamps, checkStamps(context.engine()));
    SP_TRY(postings, context.engine().ledger().verify());
    SP_TRY(versions, context.engine().notes().store().verify());
    // Last, because it reads everything: the pages that the chains do not stand on.
    SP_CHECK(context.engine().database().checkIntegrity());
    // A chain that is whole may still be an old one.
    if (const auto warning = context.engine().rollbackWarning(); warning && speaksAgainst(*warning))
        return *warning;
    return Reply{{{QStringLiteral("entries"), static_cast<qint64>(proof.head.size)},
                     {QStringLiteral("head"), idString(hex(proof.head.hash))},
                     {QStringLiteral("checkpoints"), static_cast<qint64>(proof.checkpoints)},
                     {QStringLiteral("signed_entries"), static_cast<qint64>(proof.covered)},
                     {QStringLiteral("time_stamps"), static_cast<qint64>(stamps.good)},
                     {QStringLiteral("unknown_time_stamps"), static_cast<qint64>(stamps.unknown)},
                     {QStringLiteral("postings"), static_cast<qint64>(postings)},
                     {QStringLiteral("note_versions"), static_cast<qint64>(versions)},
                     {QStringLiteral("anchor"), idString(context.engine().vault().anchor.reason)}},
        QStringLiteral(
            "The audit trail is whole: %1 entries, head %2.\n%5 checkpoints agree; the last signs for the "
            "first %6 entries.\n%3 postings balance, %4 note versions are chained. Every page of the "
            "database "
            "is sound.\n")
            .arg(proof.head.size)
            .arg(idString(hex(proof.head.hash).left(16)))
            .arg(postings)
            .arg(versions)
            .arg(proof.checkpoints)
            .arg(proof.covered)};
}

Result<Reply> auditAcknowledge(Context &context)
{
    const auto warning = context.engine().rollbackWarning();
    SP_CHECK(context.engine().acknowledgeRollback());
    return Reply{{{QStringLiteral("acknowledged"), idString(warning->reason)}},
        QStringLiteral("From now on the database is taken for the right one. The audit trail says that you "
                       "confirmed it.\n")};
}

Result<Reply> auditLog(Context &context)
{
    SP_CHECK(context.engine().mayRead("audit.read"));
    std::optional<IdBytes> entity;
    if (const auto text = context.arguments().option("entity")) {
        entity = idFromText(text->toUtf8());
        if (!entity)
            return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text->left(80)}}};
    }
    SP_TRY(limit, context.arguments().number("limit", 1, 1'000'000));
    SP_TRY(entries, context.engine().units().auditTrail().list(entity, {}, limit.value_or(50)));
    QJsonArray json;
    QList<QStringList> rows;
    for (const AuditEntry &entry : entries) {
        const QString subject = entry.entity ? idString(idText(*entry.entity)) : QString();
        json.append(QJsonObject{{QStringLiteral("seq"), static_cast<qint64>(entry.seq)},
            {QStringLiteral("at"), idString(instantText(entry.at))},
            {QStringLiteral("action"), idString(entry.action)},
            {QStringLiteral("role"), idString(entry.role)},
            {QStringLiteral("entity_type"), idString(entry.entityType)}, {QStringLiteral("entity"), subject},
            {QStringLiteral("data"), entry.data}});
        rows.append({QString::number(entry.seq), idString(instantText(entry.at)), idString(entry.action),
            subject, QString::fromUtf8(canonicalJson(entry.data))});
    }
    return Reply{{{QStringLiteral("entries"), json}}, table(rows)};
}

/// The audit with its newest links signed for. A database that is not the one last seen is not signed for;
/// what was signed before stands.
Result<AuditCheckpoints> signedAudit(Context &context)
{
    SP_CHECK(context.engine().mayRead("audit.read"));
    Database &database = context.engine().database();
    const VaultId vault = context.engine().vault().vault;
    SP_TRY(signer, auditSigner(database, vault));
    if (!signer)
        return Error{ErrorCode::Corrupt, "audit.key_missing"};
    AuditCheckpoints audit(database, signer->key());
    if (!context.engine().rollbackWarning())
        SP_CHECK(audit.make(*signer, context.engine().now()));
    return audit;
}

Result<Reply> auditCheckpoint(Context &context)
{
    if (const auto warning = context.engine().rollbackWarning())
        return *warning;
    SP_TRY(audit, signedAudit(context));
    SP_TRY(last, audit.store().last());
    if (!last)  // Not even the key's own line: the chain was emptied.
        return damageError({"audit.gap", 1, 1});
    return Reply{{{QStringLiteral("entries"), static_cast<qint64>(last->head.size)},
                     {QStringLiteral("root"), idString(hex(last->head.root))},
                     {QStringLiteral("at"), idString(instantText(last->at))},
                     {QStringLiteral("checkpoint"), QString::fromUtf8(last->note)},
                     {QStringLiteral("key"), idString(audit.key().text())}},
        QStringLiteral("%1\nKey: %2\n").arg(QString::fromUtf8(last->note), idString(audit.key().text()))};
}

Result<Reply> auditProve(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "SEQ"));
    bool isNumber = false;
    const qlonglong seq = text.toLongLong(&isNumber);
    if (!isNumber || seq < 1)
        return usage(QStringLiteral("SEQ is the number of an entry of \"audit log\""));
    SP_TRY(audit, signedAudit(context));
    SP_TRY(proof, proveLink(audit, seq));
    QJsonObject json{{QStringLiteral("proof"), proof}};
    const auto path = context.arguments().option("out");
    if (!path)
        return Reply{json, QString::fromUtf8(canonicalJson(proof)) + u'\n'};
    SP_CHECK(context.write(*path, canonicalJson(proof) + '\n'));
    json.insert(QStringLiteral("path"), *path);
    return Reply{json, QStringLiteral("The proof of entry %1 is in %2. Whoever has it checks it with "
                                      "verify_audit.py, which \"audit export\" writes.\n")
                           .arg(seq)
                           .arg(*path)};
}

Result<Reply> auditExport(Context &context)
{
    SP_TRY(word, context.arguments().word(0, "FOLDER"));
    SP_TRY(folder, context.outside(word));
    SP_CHECK(context.engine().mayRead("audit.export"));
    SP_TRY(audit, signedAudit(context));
    SP_TRY(exported, exportAudit(audit, folder));
    QJsonObject json{{QStringLiteral("entries"), static_cast<qint64>(exported.links)},
        {QStringLiteral("checkpoints"), static_cast<qint64>(exported.checkpoints)},
        {QStringLiteral("proofs"), static_cast<qint64>(exported.proofs)},
        {QStringLiteral("time_stamps"), static_cast<qint64>(exported.stamps)}};
    // While nothing may be changed it is still handed out: it is what the question is about.
    if (!context.engine().units().held())
        SP_CHECK(context.engine().run<Done>("audit.export", [&](Unit &unit) -> Result<Done> {
            QJsonObject facts = json;
            facts.insert(QStringLiteral("content"), QStringLiteral("audit"));
            unit.audit({"export.written", "export", {}, facts});
            return Done{};
        }));
    json.insert(QStringLiteral("path"), folder);
    json.insert(QStringLiteral("key"), idString(audit.key().text()));
    return Reply{
        json, QStringLiteral(
                  "%1 entries and %2 checkpoints are in %3. README.txt there says how others check them. "
                  "Tell them the key by another way:\n%4\n")
                  .arg(exported.links)
                  .arg(exported.checkpoints)
                  .arg(folder, idString(audit.key().text()))};
}

Result<Reply> auditAuthority(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (arguments.has("off") == arguments.option("url").has_value())
        return usage(QStringLiteral("--url and --roots name an authority, --off ends it"));
    StampSettings settings;
    if (const auto url = arguments.option("url")) {
        SP_CHECK(checkAuthorityUrl(*url));
        SP_TRY(file, arguments.required("roots"));
        SP_TRY(roots, readFile(file));
        settings = {*url, {roots, arguments.value("policy").toLatin1()}};
    }
    SP_CHECK(setStampSettings(context.engine(), settings));
    return Reply{{{QStringLiteral("url"), settings.url}},
        settings.url.isEmpty()
            ? QStringLiteral("Nobody is asked for time stamps any more.\n")
            : QStringLiteral("%1 is asked once a day while the practice is open, and by \"audit "
                             "stamp\". It learns a hash, nothing else.\n")
                  .arg(settings.url)};
}

Result<Reply> auditStamp(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("audit.stamp"));
    SP_TRY(stamped, stampAudit(engine, *engine.ports().stamps));
    if (!stamped)
        return Reply{{{QStringLiteral("stamped"), false}},
            QStringLiteral("The newest checkpoint has its time stamp already.\n")};
    return Reply{
        {{QStringLiteral("stamped"), true}, {QStringLiteral("entries"), static_cast<qint64>(stamped->size)},
            {QStringLiteral("at"), idString(instantText(stamped->at))}},
        QStringLiteral("The first %1 entries are stamped with %2.\n")
            .arg(stamped->size)
            .arg(idString(instantText(stamped->at)))};
}

Result<Reply> auditRotateKey(Context &context)
{
    SP_TRY(handover, rotateAuditKey(context.engine()));
    const QString key = idString(handover.to.text());
    return Reply{{{QStringLiteral("entry"), static_cast<qint64>(handover.seq)},
                     {QStringLiteral("from"), idString(handover.from.text())}, {QStringLiteral("key"), key},
                     {QStringLiteral("handover"), QString::fromUtf8(handover.note)}},
        QStringLiteral("From entry %1 on another key signs. What the old one signed stays good, and whoever "
                       "knows it is led to the new one. Tell it to others by another way:\n%2\n")
            .arg(handover.seq)
            .arg(key)};
}

constexpr Command commands[] = {
    {"audit verify", "",
        "Check the audit trail, what was signed of it, the ledger, the notes' chains and every page", "",
        auditVerify, 0},
    {"audit acknowledge-rollback", "",
        "Take the database as it is after a warning that it is not the one last seen", "", auditAcknowledge,
        0},
    {"audit log", "[--entity ID] [--limit N]", "List what was done, newest first", "entity limit", auditLog,
        0},
    {"audit checkpoint", "", "Sign the audit trail as it is, and show what was signed", "", auditCheckpoint,
        0},
    {"audit prove", "SEQ [--out FILE] [--force]", "Prove one entry to somebody who has a checkpoint",
        "out force", auditProve, 1},
    {"audit export", "FOLDER", "Write the audit trail with its checkpoints and a program that checks them",
        "", auditExport, 1},
    {"audit authority", "--url URL --roots FILE [--policy OID] | --off",
        "Name who stamps the audit trail with the time", "url roots policy off", auditAuthority, 0},
    {"audit rotate-key", "", "Sign the audit trail with a new key from now on; the old one says so", "",
        auditRotateKey, 0},
    {"audit stamp", "", "Have the newest checkpoint of the audit trail stamped", "", auditStamp, 0},
};

}  // namespace

std::span<const Command> auditCommands()
{
    return commands;
}

}  // namespace sp::cli
