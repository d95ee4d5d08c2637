// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/vault/atomic_file.h"

#include <QByteArray>

#include <span>

namespace sp {

/// What a sealed file is. All of it is authenticated with every chunk, so a file cannot stand in for another
/// of the same key. Type and id have at most 65,535 bytes.
struct SealedAs {
    QByteArray type;            ///< "attachment", "backup"
    QByteArray id;              ///< Which one.
    std::uint32_t version = 1;  ///< Of the content's own format.
};

/// How much plaintext is held at a time, and the size of every chunk but the last.
inline constexpr std::size_t sealedChunkSize = 64 * 1024;

/// Writes a file of encrypted 64 KiB chunks (libsodium's crypto_secretstream, XChaCha20-Poly1305) that cannot
/// be cut, reordered or changed unnoticed. It is there when finish() has succeeded, else nothing is. Errors
/// are AtomicFile's.
class SealedWriter {
public:
    static Result<SealedWriter> create(const QString &path, const SecretBytes &key, const SealedAs &as,
        FileAccess access = FileAccess::Private);

    Result<Done> write(std::span<const unsigned char> bytes);
    /// The last call.
    Result<Done> finish();

private:
    explicit SealedWriter(AtomicFile file);
    Result<Done> push(unsigned char tag);

    AtomicFile m_file;
    QByteArray m_bound;
    SecretBytes m_state;
    SecretBytes m_pending;
    std::size_t m_pendingSize = 0;
};

/// Reads what SealedWriter wrote. Any difference, a wrong key and a wrong SealedAs fail with "sealed.damaged"
/// {path}; a later format of the file with "sealed.version" {path, needs}; else errors of openForReading.
class SealedReader {
public:
    static Result<SealedReader> open(const QString &path, const SecretBytes &key, const SealedAs &as);

    /// The next chunk, empty at the end; it stands until the next call. Only the end vouches for
    /// completeness: act on nothing before it.
    Result<std::span<const unsigned char>> next();

private:
    SealedReader(QString path, FileDescriptor file);
    Error damaged() const;

    QString m_path;
    FileDescriptor m_file;
    QByteArray m_bound;
    SecretBytes m_state;
    SecretBytes m_sealed;
    SecretBytes m_plain;
    enum class Progress { Reading, AtEnd } m_progress = Progress::Reading;
};

/// Both ends in one call, for what fits into memory.
Result<Done> sealBytes(const QString &path, const SecretBytes &key, const SealedAs &as, QByteArrayView bytes,
    FileAccess access = FileAccess::Private);
/// Fails also with "storage.too_large" {path, limit}.
Result<QByteArray> unsealBytes(const QString &path, const SecretBytes &key, const SealedAs &as, qint64 limit);

/// Seals a plain file as `path`, and back. Bounded memory.
Result<Done> sealFile(const QString &plainPath, const QString &path, const SecretBytes &key,
    const SealedAs &as, FileAccess access = FileAccess::Private);
Result<Done> unsealFile(
    const QString &path, const QString &plainPath, const SecretBytes &key, const SealedAs &as);

}  // namespace sp
