// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/key_store.h"
#include "tests/support/vault_samples.h"

namespace sp {

inline QByteArray reasonOf(const auto &answer)
{
    return answer ? QByteArray("none") : answer.error().reason;
}

inline QByteArray valueOf(const Result<SecretBytes> &answer)
{
    return answer ? plain(*answer) : answer.error().reason + ' ' + answer.error().detail;
}

/// What every key store does, the real one and the one in memory. `store` has nothing under these names.
inline void keepsSecrets(KeyStore &store)
{
    const QByteArray name("vault/one");
    QByteArray bytes(32, '\0');  // Zeros, line ends and bytes that are no text.
    for (int at = 0; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(at * 8 + at % 3);

    QCOMPARE(reasonOf(store.read(name)), "keychain.not_found");
    QCOMPARE(reasonOf(store.write(name, secret(bytes))), "none");
    QCOMPARE(valueOf(store.read(name)), bytes);

    QCOMPARE(reasonOf(store.write(name, secret("another"))), "none");
    QCOMPARE(valueOf(store.read(name)), "another");
    QCOMPARE(reasonOf(store.read("vault/two")), "keychain.not_found");

    QCOMPARE(reasonOf(store.remove(name)), "none");
    QCOMPARE(reasonOf(store.read(name)), "keychain.not_found");
    QCOMPARE(reasonOf(store.remove(name)), "none");
}

}  // namespace sp
