// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/vault_session.h"
#include "core/ports/key_store.h"

namespace sp {

// A copy of the witness in this computer's keychain, which whoever puts an old folder back does not put back
// with it. It is kept where the keychain opens the practice anyway: nobody is asked to unlock theirs for a
// practice that it does not open. It goes by the folder as well, so that a practice restored beside the one
// it came from has a witness of its own.

/// Lets the copy speak at opening, where there is one and it knows something worse than the file does. A
/// keychain that does not answer changes nothing.
void heedWitnessCopy(VaultSession &session, KeyStore &store);
/// Keeps the copy. Does nothing where no keychain opens the practice. Fails with "keychain.unavailable".
Result<Done> keepWitnessCopy(VaultSession &session, KeyStore &store, Instant now);
/// Throws the copy away. Fails with "keychain.unavailable".
Result<Done> dropWitnessCopy(const VaultSession &session, KeyStore &store);

}  // namespace sp
