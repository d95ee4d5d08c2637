// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>

namespace sp {

/// What a service gave to be let in with.
struct OAuthTokens {
    SecretBytes access;
    SecretBytes refresh;  ///< Empty when there is none: then the owner is asked again at the end.
    QByteArray scope;     ///< What was allowed, which may be less than was asked for.
    Instant expires{};    ///< Of `access`, by the service's word.

    OAuthTokens clone() const { return {access.clone(), refresh.clone(), scope, expires}; }
};

/// As bytes to be kept, and back; nothing when they are none of ours.
SecretBytes sealable(const OAuthTokens &tokens);
std::optional<OAuthTokens> fromSealable(const SecretBytes &bytes);

/// What a token endpoint says (RFC 6749, sections 5.1 and 5.2).
struct TokenAnswer {
    std::optional<OAuthTokens> tokens;  ///< Of the type Bearer, with something in `access`.
    bool namesScope = false;
    QByteArray error;  ///< "invalid_grant"; only lower-case letters and "_", and not long.
};

/// Reads it without making strings of what is secret. A token of other characters than RFC 6749 allows is
/// none. Without expires_in it is taken to last an hour. Nothing when it is not one JSON object.
std::optional<TokenAnswer> readTokenAnswer(QByteArrayView json, Instant now);

}  // namespace sp
