// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rekey.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/engine/engine.h"
#include "core/practice/notes/attachment_store.h"
#include "core/storage/database/client_key_store.h"
#include "core/storage/database/row_counts.h"
#include "core/storage/vault/blob_store.h"
#include "core/storage/vault/staged_folder.h"
#include "core/storage/vault/subkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <limits>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

/// Removes the half-made folder unless it took its place.
class Unfinished {
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) {}
    ~Unfinished()
    {
        if (!m_path.isEmpty() && !QDir(m_path).removeRecursively())
            logWarning("A half-made workspace could not be removed...");
    }
    void finished() { m_path.clear(); }
    Q_DISABLE_COPY_MOVE(Unfinished)

private:
    QString m_path;
};

/// How many ways to open the practice cannot come along; an error where they have to.
Result<int> admit(VaultSession &session, const Rekeying &how)
{
    EventBus bus;
    IdSource ids(how.clock, how.random);
    SP_CHECK(UnitRunner(session.database, bus, ids, how.clock).require(session.actor(), "vault.rekey"));
    if (needsAcknowledgement(session.anchor.state))
        return Error{ErrorCode::Corrupt, session.anchor.reason, session.anchor.facts};
    if (QFileInfo::exists(session.folder.layout().drafts()))
        return Error{ErrorCode::Refused, "rekey.drafts"};
    SP_TRY(slots, session.slots());
    const auto staysBehind = [&](const KeySlot &slot) {
        const bool renewed = slot.type == SlotType::Passphrase || slot.type == SlotType::Recovery;
        return slot.header.profile != session.slot.profile || !renewed;
    };
    const auto others = std::ranges::count_if(slots.slots(), staysBehind);
    if (others > 0 && how.others == Rekeying::Others::Refuse)
        return Error{ErrorCode::Refused, "rekey.others", {{u"count"_s, static_cast<qint64>(others)}}};
    return static_cast<int>(others);
}

/// What is not sealed by the vault key comes along as it is, as second names of the same files.
Result<Done> link(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return Done{};
    using Options = std::filesystem::copy_options;
    std::error_code failed;
    std::filesystem::copy(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(),
        Options::recursive | Options::create_hard_links, failed);
    return failed ? Result<Done>(fileError(failed.value(), from)) : Result<Done>(Done{});
}

/// The practice again, in `staging` and under a new key.
Result<VaultSession> copyInto(const QString &staging, VaultSession &old, const Rekeying &how)
{
    auto made = WorkspaceFolder::create(staging);
    if (!made)  // Told by the name that people know.
        return Error{made.error().code, made.error().reason, {{u"path"_s, old.folder.layout().folder()}}};
    WorkspaceFolder folder = *std::move(made);
    const WorkspaceLayout from = old.folder.layout(), to = folder.layout();
    SecretBytes vaultKey = KeySlots::newVaultKey(how.random);
    IdSource ids(how.clock, how.random);
    KeySlots slots(old.vault, vaultKey);
    SlotHeader header = old.slot;
    header.id = ids.next<KeySlotTag>();
    SP_CHECK(slots.addPassphrase(vaultKey, header, how.passphrase, how.kdf, how.random));
    SP_CHECK(slots.addRecovery(vaultKey,
        {ids.next<KeySlotTag>(), header.profile, header.role, u"Recovery key"_s}, how.recovery, how.random));
    SP_CHECK(to.slotFiles().save(slots));
    SP_CHECK(old.database.copyTo(to.database(), databaseKey(vaultKey)));
    SP_TRY(database, Database::open(to.database(), databaseKey(vaultKey)));
    SP_CHECK(ClientKeyStore(database).takeOver(old.database));
    SP_TRY(contents, AttachmentStore(old.database).contents());
    const BlobStore before(from.attachments(), old.vaultKey), after(to.attachments(), vaultKey);
    for (const StoredContent &content : contents) {
        SP_TRY(held, holderOf(old.database, before, content));
        SP_TRY(bytes, held.get(content.sha256, std::numeric_limits<int>::max()));
        SP_TRY(holder, holderOf(database, after, content));
        SP_CHECK(holder.put(bytes));
    }
    SP_CHECK(link(from.backups(), to.backups()));
    SP_CHECK(link(from.outgoing(), to.outgoing()));
    return VaultSession{std::move(folder), old.vault, std::move(vaultKey), header, std::move(database)};
}

/// Reads all of the copy; answers how many attachments it has.
Result<int> prove(VaultSession &old, VaultSession &fresh)
{
    SP_CHECK(fresh.database.checkIntegrity());
    SP_TRY(trail, AuditStore(fresh.database).verify());
    SP_TRY(head, AuditStore(old.database).head());
    SP_TRY(rows, rowCounts(fresh.database));
    SP_TRY(expected, rowCounts(old.database));
    if (trail.brokenAt || trail.head != head || rows != expected)
        return Error{ErrorCode::Corrupt, "storage.damaged", {}, "the copy differs"};
    SP_TRY(contents, AttachmentStore(fresh.database).contents());
    const BlobStore blobs(fresh.folder.layout().attachments(), fresh.vaultKey);
    for (const StoredContent &content : contents) {
        SP_TRY(holder, holderOf(fresh.database, blobs, content));
        SP_CHECK(holder.verify(content.sha256));
    }
    return static_cast<int>(contents.size());
}

Result<Done> say(VaultSession &fresh, const RekeyReport &report, const Rekeying &how)
{
    EventBus bus;
    IdSource ids(how.clock, how.random);
    UnitRunner units(fresh.database, bus, ids, how.clock);
    return units.run<Done>({"vault.rekey", fresh.actor()}, [&](Unit &unit) -> Result<Done> {
        unit.audit("vault.rekeyed", "vault", fresh.vault,
            {{u"attachments"_s, report.attachments}, {u"dropped"_s, report.dropped}});
        SettingsStore settings(fresh.database);
        SP_TRY(due, settings.value(Engine::recoveryKey));
        return due.isEmpty() ? Result<Done>(Done{}) : settings.setValue(unit, Engine::recoveryKey, {});
    });
}

/// The two folders change places at one moment, or nothing happens.
Result<Done> exchange(const QString &one, const QString &other)
{
#ifdef RENAME_EXCHANGE
    if (renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
            QFile::encodeName(other).constData(), RENAME_EXCHANGE) == 0) {
        const QString above = QFileInfo(other).absolutePath();
        const FileDescriptor parent(open(QFile::encodeName(above).constData(), O_RDONLY | O_CLOEXEC));
        if (!parent.isOpen() || fsync(parent.number()) != 0)
            logWarning("The exchange of two folders could not be flushed...").systemError(errno);
        return Done{};
    }
    if (errno != EINVAL && errno != ENOSYS)
        return fileError(errno, other);
#endif
    return Error{ErrorCode::Refused, "rekey.no_exchange", {{u"path"_s, other}}};
}

/// What holds or opens the old content is overwritten first. Not every disk forgets what is overwritten;
/// without the old slots the rest is noise.
bool wipe(const QString &folder)
{
    const WorkspaceLayout layout(folder);
    bool wiped = true;
    for (const QString &path : {layout.slotsA(), layout.slotsB(), layout.database()}) {
        QFile file(path);
        wiped = file.open(QIODevice::ReadWrite) && wiped;
        const QByteArray zeros(64 * 1024, '\0');
        for (qint64 left = file.size(); wiped && left > 0; left -= zeros.size())
            wiped = file.write(zeros.constData(), std::min<qint64>(left, zeros.size())) > 0;
        wiped = wiped && file.flush() && fsync(file.handle()) == 0;
    }
    return QDir(folder).removeRecursively() && wiped;
}

}  // namespace

Result<RekeyReport> rekeyVault(const QString &folder, const Rekeying &how)
{
    SP_TRY(old, VaultSession::open(folder, &how.passphrase, how.kdf, how.clock));
    RekeyReport report;
    SP_TRY(dropped, admit(old, how));
    report.dropped = dropped;
    const QString place = old.folder.layout().folder();
    const QString staging = temporaryBeside(place);
    Unfinished unfinished(staging);
    {
        SP_TRY(fresh, copyInto(staging, old, how));
        SP_TRY(attachments, prove(old, fresh));
        report.attachments = attachments;
        SP_CHECK(say(fresh, report, how));
        SP_CHECK(fresh.database.checkpoint());
        SP_CHECK(fresh.trustDatabase(how.clock.now()));
    }
    {
        // Closed first: SQLite removes its log by name, and the name will be the new one's.
        const Database closing = std::move(old.database);
    }
    SP_CHECK(exchange(staging, place));
    unfinished.finished();
    if (!wipe(staging))
        report.left = staging;
    return report;
}

}  // namespace sp
