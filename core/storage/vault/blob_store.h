// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <vector>

namespace sp {

/// Whether a put made a new file or found the content there already.
enum class Stored { New, AlreadyThere };

/// Content that was put away: its address is the SHA-256 of the plaintext.
struct Blob {
    Digest sha256{};
    qint64 size = 0;
    Stored stored = Stored::New;
};

/// Attachments by their content: sealed, flushed, read-only files (0400). A file's name is a keyed digest of
/// the address, so the folder tells nobody whether a known document is in it. The same content is kept once;
/// who still needs it is known to the database, not here.
///
/// Writing fails with "storage.disk_full" or "storage.read_only", both {path}, and leaves nothing half
/// written. Reading fails with "attachment.missing" or "attachment.damaged", both with {sha256}.
class BlobStore {
public:
    /// `folder` exists. Keeps subkeys only.
    BlobStore(QString folder, const SecretBytes &vaultKey);
    /// The same folder for content of one client's: under names and a key that nobody knows without the
    /// client's key, so the same file of two clients lies there twice.
    BlobStore heldFor(const SecretBytes &clientKey) const;
    BlobStore clone() const;

    Result<Blob> put(QByteArrayView bytes) const;
    /// Reads the file twice, in bounded memory; fails with "attachment.changed" {path} if it changed
    /// meanwhile.
    Result<Blob> putFile(const QString &path) const;

    /// Fails also with "storage.too_large" {path, limit}.
    Result<QByteArray> get(const Digest &sha256, qint64 limit) const;
    /// Writes the content as a plain file with 0600; bounded memory.
    Result<Done> extract(const Digest &sha256, const QString &plainPath) const;
    /// Reads and checks all of it.
    Result<Done> verify(const Digest &sha256) const;
    Result<Done> remove(const Digest &sha256) const;

    /// The file name under which `sha256` is kept; what list() answers with.
    QByteArray nameOf(const Digest &sha256) const;
    /// The names of all blobs in the folder, sorted. A name that no known address has belongs to nothing.
    std::vector<QByteArray> list() const;
    Result<Done> removeNamed(const QByteArray &name) const;

private:
    BlobStore(QString folder, SecretBytes contentKey, SecretBytes nameKey);
    QString pathOf(const Digest &sha256) const;
    template <typename Source>
    Result<Blob> store(Source &source, const Blob &blob) const;

    QString m_folder;
    SecretBytes m_contentKey;
    SecretBytes m_nameKey;
};

}  // namespace sp
