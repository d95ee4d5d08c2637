// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/blob_store.h"

#include "core/storage/vault/atomic_file.h"
#include "core/storage/vault/sealed_file.h"
#include "core/storage/vault/subkeys.h"

#include <QDir>

#include <sodium.h>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 64;

SealedAs sealedAs(const Digest &sha256)
{
    return {"attachment", view(sha256).toByteArray(), 1};
}

Error about(const char *reason, ErrorCode code, const Digest &sha256)
{
    return {code, reason, {{u"sha256"_s, QString::fromLatin1(hex(sha256))}}};
}

class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    ~Sha256() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY_MOVE(Sha256)
    void add(std::span<const unsigned char> bytes)
    {
        crypto_hash_sha256_update(&m_state, bytes.data(), bytes.size());
    }
    Digest result()
    {
        Digest digest;
        crypto_hash_sha256_final(&m_state, digest.data());
        return digest;
    }

private:
    crypto_hash_sha256_state m_state;
};

class MemorySource {
public:
    explicit MemorySource(QByteArrayView bytes) : m_rest(octets(bytes)) {}
    Result<std::span<const unsigned char>> next() { return std::exchange(m_rest, {}); }

private:
    std::span<const unsigned char> m_rest;
};

class FileSource {
public:
    static Result<FileSource> open(const QString &path)
    {
        SP_TRY(file, openForReading(path));
        return FileSource(path, std::move(file));
    }
    Result<std::span<const unsigned char>> next()
    {
        SP_TRY(count, readInto(m_file, m_buffer.span(), m_path));
        return std::span<const unsigned char>(m_buffer.data(), count);
    }

private:
    FileSource(QString path, FileDescriptor file)
        : m_path(std::move(path)), m_file(std::move(file)), m_buffer(sealedChunkSize)
    {
    }
    QString m_path;
    FileDescriptor m_file;
    SecretBytes m_buffer;
};

/// Hands every chunk of `source` to `take`, then answers with their digest and size.
template <typename Source, typename Take>
Result<Blob> drain(Source &source, Take &&take)
{
    Sha256 hash;
    Blob blob;
    for (;;) {
        SP_TRY(chunk, source.next());
        if (chunk.empty())
            break;
        hash.add(chunk);
        blob.size += static_cast<qint64>(chunk.size());
        SP_CHECK(take(chunk));
    }
    blob.sha256 = hash.result();
    return blob;
}

constexpr auto ignoreChunk = [](std::span<const unsigned char>) -> Result<Done> { return Done{}; };

/// A reader's error in the words of this store.
Error blobError(const Error &error, const Digest &sha256)
{
    if (error.reason == "storage.missing")
        return about("attachment.missing", ErrorCode::NotFound, sha256);
    if (error.reason == "sealed.damaged")
        return about("attachment.damaged", ErrorCode::Corrupt, sha256);
    return error;
}

}  // namespace

BlobStore::BlobStore(QString folder, const SecretBytes &vaultKey)
    : m_folder(std::move(folder)), m_contentKey(subkey(vaultKey, KeyPurpose::Attachments)),
      m_nameKey(subkey(vaultKey, KeyPurpose::AttachmentNames))
{
}

BlobStore::BlobStore(QString folder, SecretBytes contentKey, SecretBytes nameKey)
    : m_folder(std::move(folder)), m_contentKey(std::move(contentKey)), m_nameKey(std::move(nameKey))
{
}

BlobStore BlobStore::heldFor(const SecretBytes &clientKey) const
{
    // Of both keys, so that a new key of the vault is a new one for this content too.
    const auto with = [&](const SecretBytes &own) {
        const Digest digest = keyedDigest(own, {"solopilot client content 1", view(clientKey.span())});
        return SecretBytes::copyOf(digest);
    };
    return {m_folder, with(m_contentKey), with(m_nameKey)};
}

BlobStore BlobStore::clone() const
{
    return {m_folder, m_contentKey.clone(), m_nameKey.clone()};
}

Result<Blob> BlobStore::put(QByteArrayView bytes) const
{
    MemorySource source(bytes);
    return store(source, Blob{sp::sha256({bytes}), bytes.size(), Stored::New});
}

Result<Blob> BlobStore::putFile(const QString &path) const
{
    SP_TRY(first, FileSource::open(path));
    SP_TRY(blob, drain(first, ignoreChunk));
    SP_TRY(second, FileSource::open(path));
    auto stored = store(second, blob);
    if (!stored && stored.error().reason == "attachment.changed")
        return Error{ErrorCode::Conflict, "attachment.changed", {{u"path"_s, path}}};
    return stored;
}

template <typename Source>
Result<Blob> BlobStore::store(Source &source, const Blob &blob) const
{
    // Only a copy that still opens saves the writing; a damaged one is replaced by the good content at hand.
    const auto existing = verify(blob.sha256);
    if (existing)
        return Blob{blob.sha256, blob.size, Stored::AlreadyThere};
    const ErrorCode code = existing.error().code;
    if (code != ErrorCode::NotFound && code != ErrorCode::Corrupt)
        return existing.error();

    SP_TRY(writer,
        SealedWriter::create(pathOf(blob.sha256), m_contentKey, sealedAs(blob.sha256), FileAccess::ReadOnly));
    SP_TRY(written, drain(source, [&](std::span<const unsigned char> chunk) { return writer.write(chunk); }));
    if (written.sha256 != blob.sha256)
        return Error{ErrorCode::Conflict, "attachment.changed"};
    SP_CHECK(writer.finish());
    return blob;
}

Result<QByteArray> BlobStore::get(const Digest &sha256, qint64 limit) const
{
    auto bytes = unsealBytes(pathOf(sha256), m_contentKey, sealedAs(sha256), limit);
    if (!bytes)
        return blobError(bytes.error(), sha256);
    if (sp::sha256({*bytes}) != sha256)
        return about("attachment.damaged", ErrorCode::Corrupt, sha256);
    return bytes;
}

Result<Done> BlobStore::extract(const Digest &sha256, const QString &plainPath) const
{
    SP_CHECK(verify(sha256));
    return unsealFile(pathOf(sha256), plainPath, m_contentKey, sealedAs(sha256));
}

Result<Done> BlobStore::verify(const Digest &sha256) const
{
    auto reader = SealedReader::open(pathOf(sha256), m_contentKey, sealedAs(sha256));
    if (!reader)
        return blobError(reader.error(), sha256);
    const auto found = drain(*reader, ignoreChunk);
    if (!found)
        return blobError(found.error(), sha256);
    if (found->sha256 != sha256)
        return about("attachment.damaged", ErrorCode::Corrupt, sha256);
    return Done{};
}

Result<Done> BlobStore::remove(const Digest &sha256) const
{
    auto removed = removeFile(pathOf(sha256));
    return removed ? removed : blobError(removed.error(), sha256);
}

QByteArray BlobStore::nameOf(const Digest &sha256) const
{
    return hex(keyedDigest(m_nameKey, {view(sha256)}));
}

QString BlobStore::pathOf(const Digest &sha256) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(nameOf(sha256)));
}

std::vector<QByteArray> BlobStore::list() const
{
    std::vector<QByteArray> names;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files, QDir::Name)) {
        const bool isBlob = name.size() == nameLength && std::ranges::all_of(name, [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
        if (isBlob)
            names.push_back(name.toLatin1());
    }
    return names;
}

Result<Done> BlobStore::removeNamed(const QByteArray &name) const
{
    const auto names = list();  // Also keeps a name from pointing out of the folder.
    if (!std::ranges::binary_search(names, name))
        return Error{ErrorCode::NotFound, "storage.missing", {{u"path"_s, QString::fromLatin1(name)}}};
    return removeFile(QDir(m_folder).filePath(QString::fromLatin1(name)));
}

}  // namespace sp
