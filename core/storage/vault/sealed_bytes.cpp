// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/sealed_bytes.h"

#include "core/base/bytes.h"

#include <sodium.h>

namespace sp {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

unsigned char *writable(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

}  // namespace

QByteArray sealInMemory(const SecretBytes &key, QByteArrayView bound, QByteArrayView plain, Random &random)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    random.fill({writable(sealed), static_cast<std::size_t>(nonceSize)});
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(sealed, nonceSize), nullptr, octets(plain).data(),
        octets(plain).size(), octets(bound).data(), octets(bound).size(), nullptr, writable(sealed),
        key.data());
    return sealed;
}

Result<QByteArray> unsealInMemory(const SecretBytes &key, QByteArrayView bound, QByteArrayView sealed)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const Error damaged{ErrorCode::Corrupt, "sealed.damaged"};
    if (sealed.size() < nonceSize + tagSize)
        return damaged;
    const auto nonce = octets(sealed.first(nonceSize));
    const auto cipher = octets(sealed.sliced(nonceSize));
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(writable(plain), nullptr, nullptr, cipher.data(),
            cipher.size(), octets(bound).data(), octets(bound).size(), nonce.data(), key.data()) != 0)
        return damaged;
    return plain;
}

}  // namespace sp
