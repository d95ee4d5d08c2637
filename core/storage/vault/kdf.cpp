// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/kdf.h"

#include <sodium.h>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;

QJsonObject facts(const KdfParameters &parameters)
{
    return {{u"memory_mib"_s, static_cast<qint64>(parameters.memoryBytes / mebibyte)},
        {u"passes"_s, static_cast<qint64>(parameters.passes)}};
}

}  // namespace

KdfPolicy KdfPolicy::production()
{
    // OWASP's floor for Argon2id is 19 MiB and two passes; notes of a practice deserve more, and a desktop
    // has it.
    return KdfPolicy({64 * mebibyte, 3}, {256 * mebibyte, 3}, {4096 * mebibyte, 16});
}

Result<Done> KdfPolicy::check(const KdfParameters &parameters) const
{
    if (parameters.memoryBytes < m_floor.memoryBytes || parameters.passes < m_floor.passes)
        return Error{ErrorCode::Refused, "slot.kdf_too_weak", facts(parameters)};
    if (parameters.memoryBytes > m_ceiling.memoryBytes || parameters.passes > m_ceiling.passes)
        return Error{ErrorCode::Refused, "slot.kdf_too_costly", facts(parameters)};
    return Done{};
}

Result<SecretBytes> deriveKey(const Passphrase &passphrase, const KdfSalt &salt,
    const KdfParameters &parameters, const KdfPolicy &policy)
{
    static_assert(std::tuple_size_v<KdfSalt> == crypto_pwhash_SALTBYTES);
    SP_CHECK(policy.check(parameters));
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const SecretBytes &secret = passphrase.bytes();
    const int failed = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(secret.data()),
        secret.size(), salt.data(), parameters.passes, parameters.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Error{ErrorCode::Unavailable, "slot.kdf_no_memory", facts(parameters)};
    return key;
}

}  // namespace sp
