// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include <openssl/evp.h>

#include <memory>

namespace sp {

Digest sha256(std::initializer_list<QByteArrayView> parts)
{
    // OpenSSL, not libsodium: it uses the processor's SHA instructions, which `audit verify` lives on.
    // Fetching the algorithm and making a context cost more than hashing a short record, so both are kept per
    // thread.
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(
        EVP_MD_CTX_new(), EVP_MD_CTX_free);
    Digest digest;
    EVP_DigestInit_ex2(context.get(), algorithm, nullptr);
    for (const QByteArrayView part : parts)
        EVP_DigestUpdate(context.get(), part.data(), static_cast<std::size_t>(part.size()));
    EVP_DigestFinal_ex(context.get(), digest.data(), nullptr);
    return digest;
}

QByteArray hex(std::span<const unsigned char> bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex();
}

}  // namespace sp
