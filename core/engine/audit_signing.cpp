// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_signing.h"

#include "core/base/log.h"
#include "core/engine/engine.h"

namespace sp {

namespace {

constexpr auto secretName = "audit";

QByteArray originOf(VaultId vault)
{
    return "solopilot/" + vault.text();
}

}  // namespace

Result<Done> makeAuditKey(Unit &unit, SecretStore &secrets, Random &random, VaultId vault)
{
    SecretBytes seed(NoteSigner::seedSize);
    random.fill(seed.span());
    const NoteSigner signer(originOf(vault), seed);
    SP_CHECK(secrets.keep(unit, secretName, seed));
    unit.audit("audit.key_made", "vault", vault,
        {{QStringLiteral("key"), QString::fromLatin1(signer.key().text())}});
    return Done{};
}

Result<Done> ensureAuditKey(Engine &engine)
{
    SP_TRY(known, engine.secrets().find(secretName));
    if (known)
        return Done{};
    // Whoever opens the practice: the program does it, not the person.
    const Actor program{engine.actor().profile, Role::Owner, Actor::Kind::System};
    return engine.units().run<Done>({"audit.key", program}, [&](Unit &unit) {
        return makeAuditKey(unit, engine.secrets(), engine.random(), engine.vault().vault);
    });
}

Result<KeyHandover> rotateAuditKey(Engine &engine)
{
    constexpr auto command = "audit.rotate_key";
    Database &database = engine.database();
    const VaultId vault = engine.vault().vault;
    SP_CHECK(engine.mayRead(command));
    if (const auto warning = engine.rollbackWarning())
        return *warning;
    SP_CHECK(signAudit(database, vault, engine.now()));
    SP_TRY(handover, engine.run<KeyHandover>(command, [&](Unit &unit) -> Result<KeyHandover> {
        SP_TRY(old, auditSigner(database, vault));
        if (!old)
            return Error{ErrorCode::Corrupt, "audit.key_missing"};
        SecretBytes seed(NoteSigner::seedSize);
        engine.random().fill(seed.span());
        SP_TRY(head, engine.units().auditTrail().head());
        const KeyHandover made = makeHandover(*old, NoteSigner(originOf(vault), seed), head.size + 1);
        SP_CHECK(engine.secrets().keep(unit, secretName, seed));
        unit.audit(keyHandedOver, "vault", vault, handoverData(made));
        return made;
    }));
    // The change stands; coming to rest signs for it as well.
    if (const auto signedFor = signAudit(database, vault, engine.now()); !signedFor)
        logWarning("The new key of the audit has not signed yet...").reason(signedFor.error());
    return handover;
}

Result<std::optional<NoteSigner>> auditSigner(Database &database, VaultId vault)
{
    SP_TRY(seed, SecretStore(database).find(secretName));
    if (!seed)
        return std::optional<NoteSigner>();
    if (seed->size() != NoteSigner::seedSize)
        return Error{ErrorCode::Corrupt, "audit.key_missing"};
    return std::optional<NoteSigner>(std::in_place, originOf(vault), *seed);
}

Result<std::optional<StoredCheckpoint>> signAudit(Database &database, VaultId vault, Instant now)
{
    SP_TRY(signer, auditSigner(database, vault));
    if (!signer)
        return std::optional<StoredCheckpoint>();
    return AuditCheckpoints(database, signer->key()).make(*signer, now);
}

Result<OpenedNote> openCheckpoint(Database &database, VaultId vault, const StoredCheckpoint &checkpoint)
{
    SP_TRY(signer, auditSigner(database, vault));
    if (!signer)
        return Error{ErrorCode::Corrupt, "audit.key_missing"};
    if (auto opened = openNote(checkpoint.note, signer->key()))
        return opened;
    SP_TRY(keys, AuditCheckpoints(database, signer->key()).keys());
    return openNote(checkpoint.note, keys.at(checkpoint.head.size));
}

Result<AuditProof> proveAudit(
    Database &database, VaultId vault, const std::function<bool(std::int64_t)> &progress)
{
    SP_TRY(signer, auditSigner(database, vault));
    SP_TRY(last, CheckpointStore(database).last());
    if (!signer && last)
        return Error{ErrorCode::Corrupt, "audit.key_missing"};
    return AuditCheckpoints(database, signer ? signer->key() : NoteKey()).verify(progress);
}

}  // namespace sp
