// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/checkpoint.h"

#include <QStringDecoder>

#include <sodium.h>

#include <algorithm>

namespace sp {

namespace {

constexpr QByteArrayView signatureMark("\xE2\x80\x94 ");  // An em dash.
constexpr char ed25519 = 1;                               // Its number among the kinds of signatures.
constexpr qsizetype idSize = 4, longestNote = 1'000'000;

Error badFormat()
{
    return {ErrorCode::Corrupt, "note.format"};
}

/// Only the one way to write bytes in base64 is taken, so that no bit of a note is without a meaning.
std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const QByteArray given = text.toByteArray();
    auto decoded = QByteArray::fromBase64Encoding(given, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != given)
        return std::nullopt;
    return *std::move(decoded);
}

bool isText(QByteArrayView bytes)
{
    // Without a state: what ends in the midst of a character would wait for the rest of it and be no error.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() &&
           std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 && c != u'\n'; });
}

bool isName(QByteArrayView name)
{
    const QString text = QString::fromUtf8(name);
    return !text.isEmpty() && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u'+'; });
}

std::optional<std::int64_t> sizeFrom(const QByteArray &text)
{
    bool isNumber = false;
    const qlonglong size = text.toLongLong(&isNumber);
    if (!isNumber || size < 0 || QByteArray::number(size) != text)
        return std::nullopt;
    return size;
}

struct SignatureLine {
    QByteArray name;
    QByteArray id;
    QByteArray signature;
};

std::optional<SignatureLine> signatureFrom(QByteArrayView line)
{
    if (!line.startsWith(signatureMark))
        return std::nullopt;
    const QByteArrayView rest = line.sliced(signatureMark.size());
    const qsizetype space = rest.indexOf(' ');
    if (space < 0 || !isName(rest.first(space)))
        return std::nullopt;
    const auto bytes = fromBase64(rest.sliced(space + 1));
    if (!bytes || bytes->size() <= idSize)
        return std::nullopt;
    return SignatureLine{rest.first(space).toByteArray(), bytes->first(idSize), bytes->sliced(idSize)};
}

bool isSignedBy(const NoteKey &key, const QByteArray &text, const QByteArray &signature)
{
    // libsodium refuses what RFC 8032 lets open: a second form of a signature, and keys of small order.
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(
               octets(signature).data(), octets(text).data(), octets(text).size(), key.key.data()) == 0;
}

}  // namespace

QByteArray NoteKey::id() const
{
    const Digest digest = sha256({name, "\n", QByteArrayView(&ed25519, 1), view(key)});
    return view(digest).first(idSize).toByteArray();
}

QByteArray NoteKey::text() const
{
    return name + '+' + id().toHex() + '+' + (ed25519 + view(key).toByteArray()).toBase64();
}

Result<NoteKey> NoteKey::parse(QByteArrayView text)
{
    const Error bad{ErrorCode::InvalidInput, "note.key"};
    const QByteArray whole = text.toByteArray();
    const qsizetype first = whole.indexOf('+'), second = first < 0 ? first : whole.indexOf('+', first + 1);
    if (second < 0)
        return bad;
    const auto bytes = fromBase64(whole.sliced(second + 1));
    NoteKey key{whole.first(first)};
    if (!bytes || bytes->size() != qsizetype(1 + key.key.size()) || bytes->front() != ed25519)
        return bad;
    std::ranges::copy(octets(*bytes).subspan(1), key.key.begin());
    if (!isText(key.name) || !isName(key.name) || key.text() != whole)
        return bad;
    return key;
}

NoteSigner::NoteSigner(const QByteArray &name, const SecretBytes &seed)
    : m_key{name}, m_secret(crypto_sign_SECRETKEYBYTES)
{
    Q_ASSERT(seed.size() == seedSize && isName(name));
    crypto_sign_seed_keypair(m_key.key.data(), m_secret.data(), seed.data());
}

QByteArray NoteSigner::sign(const QByteArray &text) const
{
    Q_ASSERT(text.endsWith('\n') && isText(text));
    std::array<unsigned char, crypto_sign_BYTES> signature;
    crypto_sign_detached(
        signature.data(), nullptr, octets(text).data(), octets(text).size(), m_secret.data());
    return text + '\n' + signatureMark.toByteArray() + m_key.name + ' ' +
           (m_key.id() + view(signature).toByteArray()).toBase64() + '\n';
}

Result<OpenedNote> openNote(QByteArrayView note, const NoteKey &key)
{
    const qsizetype end = note.lastIndexOf(QByteArrayView("\n\n"));
    if (end < 0 || note.size() > longestNote || !note.endsWith('\n') || !isText(note))
        return badFormat();
    OpenedNote opened{note.first(end + 1).toByteArray(), {}};
    const QByteArray signatures = note.sliced(end + 2).toByteArray();
    if (signatures.isEmpty())
        return badFormat();
    for (const QByteArray &line : signatures.chopped(1).split('\n')) {
        const auto found = signatureFrom(line);
        if (!found)
            return badFormat();
        if (found->name != key.name || found->id != key.id())
            continue;
        if (!opened.signature.isEmpty() || !isSignedBy(key, opened.text, found->signature))
            return Error{ErrorCode::Corrupt, "note.signature"};
        opened.signature = found->signature;
    }
    if (opened.signature.isEmpty())
        return Error{ErrorCode::Corrupt, "note.signature"};
    return opened;
}

QByteArray checkpointText(const Checkpoint &checkpoint)
{
    QByteArray text = checkpoint.origin + '\n' + QByteArray::number(qlonglong(checkpoint.head.size)) + '\n' +
                      view(checkpoint.head.root).toByteArray().toBase64() + '\n';
    for (const QByteArray &line : checkpoint.extensions)
        text += line + '\n';
    return text;
}

Result<Checkpoint> parseCheckpoint(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 4 || !lines.takeLast().isEmpty() || lines.contains(QByteArray()) || !isText(text))
        return badFormat();
    const auto size = sizeFrom(lines[1]);
    const auto root = fromBase64(lines[2]);
    Checkpoint checkpoint{lines[0], {size.value_or(0), {}}, lines.sliced(3)};
    if (!size || !root || root->size() != qsizetype(checkpoint.head.root.size()))
        return badFormat();
    std::ranges::copy(octets(*root), checkpoint.head.root.begin());
    return checkpoint;
}

}  // namespace sp
