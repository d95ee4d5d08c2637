// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/notes/attachment_store.h"
#include "core/primitives/unit/unit.h"

namespace sp {

struct Blob;

/// Files with notes and sessions. The bytes are put away before the Unit that makes them part of the practice
/// and deleted after the one that removes the last use of them, so that a row never stands without its bytes;
/// bytes that a crash in between left over belong to nobody and go with removeOrphans().
///
/// The permissions are "note.attach" and "note.detach": files are as confidential as what was said. Receipts
/// are part of the books: theirs are "expense.attach" and "expense.detach". Bytes of a client's notes and
/// sessions lie under that client's key, receipts under the vault's.
class AttachmentService {
public:
    AttachmentService(Database &database, UnitRunner &units, const BlobStore &blobs)
        : m_database(database), m_store(database), m_units(units), m_blobs(blobs)
    {
    }
    const AttachmentStore &store() const { return m_store; }

    /// Attaches the bytes under a name rebuilt by attachmentFileName(). Fails with "attachment.too_large"
    /// {limit_mib}, NotFound "attachment.no_owner", or as BlobStore::put does; nothing is kept then.
    Result<Attachment> attach(
        const Actor &actor, const AttachmentOwner &owner, const QString &filename, QByteArrayView bytes);
    /// Attaches a file in bounded memory. Fails also as BlobStore::putFile does.
    Result<Attachment> attachFile(const Actor &actor, const AttachmentOwner &owner, const QString &path);

    /// Fails with NotFound "attachment.unknown"; removed ones are unknown.
    Result<Attachment> attachment(const AttachmentId &id) const;
    /// The bytes. Fails with "attachment.unknown", "attachment.missing" or "attachment.damaged".
    Result<QByteArray> read(const AttachmentId &id) const;
    /// Writes the bytes as a plain file with 0600, in bounded memory. Fails as read() and AtomicFile do.
    Result<Done> extract(const AttachmentId &id, const QString &plainPath) const;

    /// Removes an attachment; its bytes are deleted when nothing else has the same. Fails with
    /// "attachment.unknown".
    Result<Done> remove(const Actor &actor, const AttachmentId &id);

    /// Deletes bytes that no attachment has; answers how many files went. Not while a database older than its
    /// attachments is open: it would not know its own.
    /// Unless it is Thorough, it looks closely only where there are more files than contents.
    enum class Sweep { Quick, Thorough };
    Result<int> removeOrphans(Sweep sweep = Sweep::Quick);
    /// AttachmentStore::markMoved(), within the Unit of AttachmentSealing.
    Result<bool> markMoved(const AttachmentId &id) { return m_store.markMoved(id); }
    /// Deletes the bytes unless something has them.
    Result<Done> release(const StoredContent &content);

private:
    Result<Attachment> keep(const Actor &actor, const AttachmentOwner &owner, const QString &filename,
        const Blob &blob, const StoredContent &content);

    Database &m_database;
    AttachmentStore m_store;
    UnitRunner &m_units;
    const BlobStore &m_blobs;
};

}  // namespace sp
