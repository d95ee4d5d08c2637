// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/oauth/oauth_tokens.h"

namespace sp {

/// What lets the program into an account that its owner signed in to.
struct EntrySecret {
    std::optional<SecretBytes> clientSecret = {};
    OAuthTokens tokens;
};

/// As the one secret of the account, and back; nothing when it is none of ours. A client secret holds no
/// line break.
SecretBytes sealable(const EntrySecret &entry);
std::optional<EntrySecret> entryFrom(const SecretBytes &bytes);

}  // namespace sp
