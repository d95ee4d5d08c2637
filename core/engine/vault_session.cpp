// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/vault_session.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/engine/upgrade.h"
#include "core/primitives/audit/audit_store.h"
#include "core/primitives/unit/unit_log_store.h"
#include "core/storage/database/migrator.h"
#include "core/storage/vault/disk_reserve.h"
#include "core/storage/vault/page_tags.h"
#include "core/storage/vault/subkeys.h"

#include <QDir>

#include <functional>

namespace sp {

Role roleOf(ProfileRole role)
{
    switch (role) {
    case ProfileRole::Owner:
        return Role::Owner;
    case ProfileRole::Assistant:
        return Role::Assistant;
    case ProfileRole::Accountant:
        return Role::Accountant;
    case ProfileRole::Facilitator:
        return Role::Facilitator;
    case ProfileRole::Auditor:
        return Role::Auditor;
    }
    return Role::Auditor;
}

ProfileRole slotRoleOf(Role role)
{
    switch (role) {
    case Role::Owner:
        return ProfileRole::Owner;
    case Role::Assistant:
        return ProfileRole::Assistant;
    case Role::Accountant:
        return ProfileRole::Accountant;
    case Role::Facilitator:
        return ProfileRole::Facilitator;
    case Role::Auditor:
        break;
    }
    return ProfileRole::Auditor;
}

namespace {

struct DatabaseWitness {
    AuditHead head;
    std::int64_t counter;
};

Result<DatabaseWitness> witness(Database &database)
{
    SP_TRY(head, AuditStore(database).head());
    SP_TRY(counter, UnitLogStore(database).last());
    return DatabaseWitness{head, counter};
}

Result<Done> putAnchor(VaultSession &session, Instant now, VaultSession::Rest rest)
{
    SP_TRY(anchor, session.currentAnchor(now));
    if (rest == VaultSession::Rest::AtRest) {
        // An old log that a power cut brings back would look like somebody else's beside these pages.
        SP_CHECK(flushFile(session.folder.layout().database() + QStringLiteral("-wal")));
        SP_TRY(pages, pageTagsDigest(session.folder.layout().database()));
        anchor.pages = pages;
    }
    return writeAnchor(session.folder.layout().anchor(), anchor, session.vaultKey);
}

/// What a program that died left in the log may stand in the machine's memory alone: a sync that failed is
/// not tried again by the next one, so whatever is written behind it would be lost with it. Moved into the
/// file, all of it is written anew. Before that the log itself is: the old one that the disk has in its place
/// would otherwise be read over pages that are newer than it is. A disk without room for that has none for
/// new words either; they are refused one by one.
Result<Done> takeOverLog(Database &database, const WorkspaceLayout &layout)
{
    const auto anew = rewriteFile(layout.database() + QStringLiteral("-wal"));
    const auto moved = anew ? database.checkpoint() : anew;
    if (moved || moved.error().reason.startsWith("storage.io"))
        return moved;
    logWarning("The log stays as it was found...").reason(moved.error());
    return Done{};
}

/// What is left to do when the key is known.
Result<VaultSession> openIn(WorkspaceFolder folder, VaultId vault, Unlocked unlocked, const Clock &clock)
{
    const WorkspaceLayout layout = folder.layout();
    // Before anything is done to the file.
    const auto pages = pageTagsDigest(layout.database());
    auto opened = Database::open(layout.database(), databaseKey(unlocked.vaultKey));
    if (!opened) {
        // The slots vouch for the key, so a file it does not open is damaged, not locked.
        if (opened.error().reason == "storage.wrong_key")
            return Error{ErrorCode::Corrupt, "storage.damaged", {}, opened.error().detail};
        return opened.error();
    }
    VaultSession session{
        std::move(folder), vault, std::move(unlocked.vaultKey), unlocked.slot, *std::move(opened)};
    // Every practice was made with a schema: a file without one is what is left of it, not a new practice.
    SP_TRY(schema, schemaNumber(session.database));
    if (schema == 0)
        return Error{ErrorCode::Corrupt, "storage.damaged", {}, "the file holds no schema"};
    SP_TRY(verdict, session.judge(readAnchor(layout.anchor(), vault, session.vaultKey),
                        pages ? *pages : std::optional<Digest>()));
    session.anchor = verdict;
    SP_CHECK(takeOverLog(session.database, layout));
    if (schema < migrations().back().number)
        SP_CHECK(session.writeAnchor(clock.now(), VaultSession::Rest::Working));
    SP_CHECK(upgrade(
        {layout.folder(), vault, session.vaultKey.clone()}, session.database, migrations(), clock.now()));
    return session;
}

/// Opens it once more, with the room that was kept back for a full disk, where the disk has none.
Result<VaultSession> withRoom(const QString &path, const std::function<Result<VaultSession>()> &open)
{
    auto session = open();
    if (session || session.error().reason != "storage.disk_full")
        return session;
    // Refused for lack of room, and not by somebody who has it open: the lock is asked for first.
    if (!DiskReserve(WorkspaceLayout(path).reserve()).giveUp())
        return session;
    logWarning("The disk is full, so the room that was kept back for that is given up...");
    return open();
}

Result<VaultSession> openWith(
    const QString &path, const Clock &clock, const std::function<Result<Unlocked>(const KeySlots &)> &unlock)
{
    return withRoom(path, [&]() -> Result<VaultSession> {
        SP_TRY(folder, WorkspaceFolder::open(path));
        SP_TRY(loaded, folder.layout().slotFiles().load());
        SP_TRY(unlocked, unlock(loaded.slots));
        if (loaded.needsRepair())
            SP_CHECK(folder.layout().slotFiles().save(loaded.slots));
        return openIn(std::move(folder), loaded.slots.vault(), std::move(unlocked), clock);
    });
}

/// Removes a half-made workspace unless it was finished.
class Undo {
public:
    explicit Undo(QString path) : m_path(std::move(path)) {}
    ~Undo()
    {
        if (!m_path.isEmpty() && !QDir(m_path).removeRecursively())
            logWarning("A half-made workspace could not be removed...");
    }
    void keep() { m_path.clear(); }
    Q_DISABLE_COPY_MOVE(Undo)

private:
    QString m_path;
};

}  // namespace

Actor VaultSession::actor() const
{
    return {slot.profile, roleOf(slot.role)};
}

Result<VaultSession> VaultSession::create(const QString &path, const Passphrase &passphrase,
    const RecoveryKey &recovery, const KdfPolicy &kdf, const Clock &clock, Random &random)
{
    SP_TRY(folder, WorkspaceFolder::create(path));
    Undo undo(path);
    IdSource ids(clock, random);
    SecretBytes vaultKey = KeySlots::newVaultKey(random);
    KeySlots slots(ids.next<VaultTag>(), vaultKey);
    const auto profile = ids.next<ProfileTag>();
    const SlotHeader header{ids.next<KeySlotTag>(), profile, ProfileRole::Owner, {}};
    SP_CHECK(slots.addPassphrase(vaultKey, header, passphrase, kdf, random));
    SP_CHECK(slots.addRecovery(vaultKey,
        {ids.next<KeySlotTag>(), profile, ProfileRole::Owner, QStringLiteral("Recovery key")}, recovery,
        random));
    SP_CHECK(folder.layout().slotFiles().save(slots));
    SP_TRY(database,
        Database::open(folder.layout().database(), databaseKey(vaultKey), {DatabaseOptions::Mode::Create}));
    SP_CHECK(migrate(database, migrations(), clock.now()));
    VaultSession session{std::move(folder), slots.vault(), std::move(vaultKey), header, std::move(database)};
    SP_CHECK(session.trustDatabase(clock.now()));
    undo.keep();
    return session;
}

Result<VaultSession> VaultSession::open(
    const QString &path, const Secret &secret, const KdfPolicy &kdf, const Clock &clock)
{
    struct Open {
        const KeySlots &slots;
        const KdfPolicy &kdf;
        Result<Unlocked> operator()(const Passphrase *passphrase) const
        {
            return slots.unlock(*passphrase, kdf);
        }
        Result<Unlocked> operator()(const RecoveryKey *key) const { return slots.unlock(*key); }
    };
    return openWith(path, clock, [&](const KeySlots &slots) { return std::visit(Open{slots, kdf}, secret); });
}

Result<VaultSession> VaultSession::open(const QString &path, const SecretBytes &kept, const Clock &clock)
{
    return openWith(
        path, clock, [&](const KeySlots &slots) { return slots.unlock(SlotType::Keychain, kept); });
}

Result<VaultSession> VaultSession::openUnlocked(const QString &path, Unlocked unlocked, const Clock &clock)
{
    return withRoom(path, [&]() -> Result<VaultSession> {
        SP_TRY(folder, WorkspaceFolder::open(path));
        SP_TRY(loaded, folder.layout().slotFiles().load());
        return openIn(std::move(folder), loaded.slots.vault(),
            {unlocked.vaultKey.clone(), unlocked.type, unlocked.slot}, clock);
    });
}

Result<KeySlots> VaultSession::slots() const
{
    SP_TRY(loaded, folder.layout().slotFiles().load());
    return loaded.slots;
}

Result<CopiesWritten> VaultSession::saveSlots(const KeySlots &slots) const
{
    return folder.layout().slotFiles().save(slots);
}

Result<Anchor> VaultSession::currentAnchor(Instant now)
{
    SP_TRY(facts, witness(database));
    return Anchor{vault, DeviceId(vault.bytes()), facts.head.size, facts.head.hash, facts.counter, now};
}

Result<AnchorVerdict> VaultSession::judge(
    const Result<std::optional<Anchor>> &reading, const std::optional<Digest> &pages)
{
    SP_TRY(now, witness(database));
    DatabaseFacts facts{vault, now.head.size, now.head.hash, now.counter, {}, pages};
    if (reading && *reading) {
        SP_TRY(then, AuditStore(database).hashAt((*reading)->auditSize));
        facts.headAtAnchor = then;
    }
    return compare(reading, facts);
}

Result<Done> VaultSession::writeAnchor(Instant now, Rest rest)
{
    return needsAcknowledgement(anchor.state) ? Result<Done>(Done{}) : putAnchor(*this, now, rest);
}

Result<Done> VaultSession::trustDatabase(Instant now)
{
    SP_CHECK(putAnchor(*this, now, Rest::Working));
    SP_TRY(verdict, judge(readAnchor(folder.layout().anchor(), vault, vaultKey)));
    anchor = verdict;
    return Done{};
}

}  // namespace sp
