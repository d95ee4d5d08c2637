// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace sp {

/// What an attachment belongs to.
struct AttachmentOwner {
    QByteArray type;  ///< "note", "session" or "expense"
    IdBytes id;

    static AttachmentOwner of(const NoteId &note) { return {"note", note.bytes()}; }
    static AttachmentOwner of(const SessionId &session) { return {"session", session.bytes()}; }
    friend bool operator==(const AttachmentOwner &, const AttachmentOwner &) = default;
};

/// A file kept with a note, a session or an expense. Its bytes lie in the blob store under `sha256`.
struct Attachment {
    AttachmentId id;
    AttachmentOwner owner;
    QString filename;  ///< Safe on every system, whatever the file was called.
    QByteArray mime;
    std::int64_t size;  ///< Bytes.
    Digest sha256;
    Instant createdAt;
    std::optional<ClientId> client = {};  ///< Whose it is: their key seals the name.
    /// What the content lies under: the vault's key, as receipts do and all that was attached before clients
    /// had keys, or the client's.
    enum class Held { ByVault, ByClient } held = Held::ByVault;
};

/// The largest file that may be attached: 25 MiB.
inline constexpr qint64 largestAttachment = 25 * 1024 * 1024;

/// The last part of `name`, rebuilt so that every system accepts it and it points to no other folder. A name
/// without an extension gets "bin".
QString attachmentFileName(const QString &name);
/// The media type by the name's extension; "application/octet-stream" for those not known. Only ever shown
/// and exported: nothing is opened because of it.
QByteArray attachmentMime(const QString &filename);

}  // namespace sp
