// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace sp {

/// The operating system's store of secrets (Secret Service, Keychain, Credential Manager): a convenience that
/// may be missing, locked or emptied at any time, so nothing is kept in it alone. Calls wait for the answer,
/// which may take as long as the owner takes to unlock it: call from the engine's thread, never from the
/// window's.
///
/// Names are ASCII such as "vault/018f3c5e-...". Every call may fail with Unavailable "keychain.unavailable".
class KeyStore {
public:
    virtual ~KeyStore() = default;
    /// Fails also with NotFound "keychain.not_found".
    virtual Result<SecretBytes> read(const QByteArray &name) = 0;
    /// Replaces what was there.
    virtual Result<Done> write(const QByteArray &name, const SecretBytes &secret) = 0;
    /// Afterwards there is no such secret, whether there was one or not: not every system tells.
    virtual Result<Done> remove(const QByteArray &name) = 0;
};

}  // namespace sp
