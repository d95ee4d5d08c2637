// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/sealed_file.h"

#include "core/storage/vault/framing.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("SPSEALED", 8);
constexpr std::uint64_t formatVersion = 1;
constexpr std::size_t headSize = 8 + 2 + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t sealedSize = sealedChunkSize + crypto_secretstream_xchacha20poly1305_ABYTES;

using StreamHeader = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES>;

crypto_secretstream_xchacha20poly1305_state *stateIn(SecretBytes &memory)
{
    // sodium_malloc puts the end of a block at the end of a page; the state is bytes only, so any start will
    // do.
    static_assert(alignof(crypto_secretstream_xchacha20poly1305_state) == 1);
    return reinterpret_cast<crypto_secretstream_xchacha20poly1305_state *>(memory.data());
}

QByteArray boundText(const SealedAs &as)
{
    FrameWriter bound;
    bound.raw(octets(magic));
    bound.number(formatVersion, 2);
    bound.text(as.type);
    bound.text(as.id);
    bound.number(as.version, 4);
    return bound.bytes();
}

}  // namespace

SealedWriter::SealedWriter(AtomicFile file)
    : m_file(std::move(file)), m_state(sizeof(crypto_secretstream_xchacha20poly1305_state)),
      m_pending(sealedChunkSize)
{
}

Result<SealedWriter> SealedWriter::create(
    const QString &path, const SecretBytes &key, const SealedAs &as, FileAccess access)
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    SP_TRY(file, AtomicFile::create(path, access));
    SealedWriter writer(std::move(file));
    writer.m_bound = boundText(as);
    StreamHeader header;
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(writer.m_state), header.data(), key.data());
    FrameWriter head;
    head.raw(octets(magic));
    head.number(formatVersion, 2);
    head.raw(header);
    SP_CHECK(writer.m_file.write(octets(head.bytes())));
    return writer;
}

Result<Done> SealedWriter::write(std::span<const unsigned char> bytes)
{
    while (!bytes.empty()) {
        // A full chunk leaves only when more follows: the last one must carry the final tag.
        if (m_pendingSize == sealedChunkSize)
            SP_CHECK(push(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
        const std::size_t count = std::min(bytes.size(), sealedChunkSize - m_pendingSize);
        std::memcpy(m_pending.data() + m_pendingSize, bytes.data(), count);
        m_pendingSize += count;
        bytes = bytes.subspan(count);
    }
    return Done{};
}

Result<Done> SealedWriter::finish()
{
    SP_CHECK(push(crypto_secretstream_xchacha20poly1305_TAG_FINAL));
    return m_file.commit();
}

Result<Done> SealedWriter::push(unsigned char tag)
{
    std::array<unsigned char, sealedSize> sealed;
    unsigned long long size = 0;
    crypto_secretstream_xchacha20poly1305_push(stateIn(m_state), sealed.data(), &size, m_pending.data(),
        m_pendingSize, octets(m_bound).data(), octets(m_bound).size(), tag);
    m_pendingSize = 0;
    return m_file.write(std::span(sealed).first(static_cast<std::size_t>(size)));
}

SealedReader::SealedReader(QString path, FileDescriptor file)
    : m_path(std::move(path)), m_file(std::move(file)),
      m_state(sizeof(crypto_secretstream_xchacha20poly1305_state)), m_sealed(sealedSize),
      m_plain(sealedChunkSize)
{
}

Error SealedReader::damaged() const
{
    return {ErrorCode::Corrupt, "sealed.damaged", {{u"path"_s, m_path}}};
}

Result<SealedReader> SealedReader::open(const QString &path, const SecretBytes &key, const SealedAs &as)
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    SP_TRY(file, openForReading(path));
    SealedReader reader(path, std::move(file));
    reader.m_bound = boundText(as);

    std::array<unsigned char, headSize> bytes{};
    SP_TRY(count, readInto(reader.m_file, bytes, path));
    FrameReader head(view(std::span(bytes).first(count)));
    const bool isSealed = head.raw(magic.size()) == magic;
    const std::uint64_t version = head.number(2);
    const auto header = head.array<crypto_secretstream_xchacha20poly1305_HEADERBYTES>();
    if (head.failed() || !isSealed)
        return reader.damaged();
    if (version != formatVersion)
        return Error{ErrorCode::Refused, "sealed.version",
            {{u"path"_s, path}, {u"needs"_s, static_cast<qint64>(version)}}};
    if (crypto_secretstream_xchacha20poly1305_init_pull(stateIn(reader.m_state), header.data(), key.data()) !=
        0)
        return reader.damaged();
    return reader;
}

Result<std::span<const unsigned char>> SealedReader::next()
{
    if (m_progress == Progress::AtEnd)
        return std::span<const unsigned char>();
    SP_TRY(count, readInto(m_file, m_sealed.span(), m_path));
    if (count < crypto_secretstream_xchacha20poly1305_ABYTES)
        return damaged();
    unsigned char tag = 0;
    unsigned long long size = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(stateIn(m_state), m_plain.data(), &size, &tag,
            m_sealed.data(), count, octets(m_bound).data(), octets(m_bound).size()) != 0)
        return damaged();
    if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        std::array<unsigned char, 1> more;
        SP_TRY(trailing, readInto(m_file, more, m_path));
        if (trailing != 0)
            return damaged();
        m_progress = Progress::AtEnd;
    } else if (tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE || count != m_sealed.size()) {
        return damaged();
    }
    return std::span<const unsigned char>(m_plain.data(), static_cast<std::size_t>(size));
}

Result<Done> sealBytes(
    const QString &path, const SecretBytes &key, const SealedAs &as, QByteArrayView bytes, FileAccess access)
{
    SP_TRY(writer, SealedWriter::create(path, key, as, access));
    SP_CHECK(writer.write(octets(bytes)));
    return writer.finish();
}

Result<QByteArray> unsealBytes(const QString &path, const SecretBytes &key, const SealedAs &as, qint64 limit)
{
    SP_TRY(reader, SealedReader::open(path, key, as));
    QByteArray bytes;
    for (;;) {
        SP_TRY(chunk, reader.next());
        if (chunk.empty())
            return bytes;
        if (bytes.size() + static_cast<qint64>(chunk.size()) > limit)
            return Error{
                ErrorCode::InvalidInput, "storage.too_large", {{u"path"_s, path}, {u"limit"_s, limit}}};
        bytes += view(chunk);
    }
}

Result<Done> sealFile(const QString &plainPath, const QString &path, const SecretBytes &key,
    const SealedAs &as, FileAccess access)
{
    SP_TRY(source, openForReading(plainPath));
    SP_TRY(writer, SealedWriter::create(path, key, as, access));
    SecretBytes buffer(sealedChunkSize);
    for (;;) {
        SP_TRY(count, readInto(source, buffer.span(), plainPath));
        if (count == 0)
            return writer.finish();
        SP_CHECK(writer.write(buffer.span().first(count)));
    }
}

Result<Done> unsealFile(
    const QString &path, const QString &plainPath, const SecretBytes &key, const SealedAs &as)
{
    SP_TRY(reader, SealedReader::open(path, key, as));
    SP_TRY(plain, AtomicFile::create(plainPath));
    for (;;) {
        SP_TRY(chunk, reader.next());
        if (chunk.empty())
            return plain.commit();
        SP_CHECK(plain.write(chunk));
    }
}

}  // namespace sp
