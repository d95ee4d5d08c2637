// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/subkeys.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace sp {

namespace {

using Context = std::array<char, crypto_kdf_CONTEXTBYTES>;

// crypto_kdf wants eight bytes that name the application's use; the purpose's number does the rest.
constexpr Context vaultContext = {'S', 'P', 'v', 'a', 'u', 'l', 't', '1'};

SecretBytes derive(const SecretBytes &vaultKey, KeyPurpose purpose, std::size_t size)
{
    static_assert(vaultKeySize == crypto_kdf_KEYBYTES);
    Q_ASSERT(vaultKey.size() == vaultKeySize);
    SecretBytes key(size);
    const int failed = crypto_kdf_derive_from_key(
        key.data(), key.size(), static_cast<std::uint64_t>(purpose), vaultContext.data(), vaultKey.data());
    Q_ASSERT(!failed);
    return key;
}

}  // namespace

SecretBytes subkey(const SecretBytes &vaultKey, KeyPurpose purpose)
{
    return derive(vaultKey, purpose, 32);
}

SecretBytes databaseKey(const SecretBytes &vaultKey)
{
    const SecretBytes file = derive(vaultKey, KeyPurpose::Database, 32 + 16);
    const SecretBytes clients = subkey(vaultKey, KeyPurpose::ClientKeys);
    SecretBytes key(file.size() + clients.size());
    std::copy_n(file.data(), file.size(), key.data());
    std::copy_n(clients.data(), clients.size(), key.data() + file.size());
    return key;
}

Digest keyedDigest(const SecretBytes &key, std::initializer_list<QByteArrayView> parts)
{
    Digest digest;
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), digest.size());
    for (const QByteArrayView part : parts)
        crypto_generichash_update(&state, octets(part).data(), static_cast<unsigned long long>(part.size()));
    crypto_generichash_final(&state, digest.data(), digest.size());
    sodium_memzero(&state, sizeof state);
    return digest;
}

bool sameDigest(const Digest &one, const Digest &other)
{
    return sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace sp
