// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/http_exchange.h"

#include <set>
#include <utility>

namespace sp {

/// What the owner is asked to allow; each is asked for when it is first needed. Offline: to go on without
/// asking again when the program is started anew.
enum class Consent { ReadCalendars, WriteEvents, Offline };

using Consents = std::set<Consent>;

/// Names and values of a query or a form, not yet encoded.
using FormFields = std::vector<std::pair<QByteArray, QByteArray>>;

/// Where and how a service lets a program in (RFC 6749).
struct OAuthService {
    QUrl authorization = {};
    QUrl token = {};
    QUrl revocation = {};      ///< RFC 7009; empty when it has none.
    QByteArray issuer = {};    ///< What the answer has to name, where it names one (RFC 9207).
    bool namesIssuer = false;  ///< An answer that names none is refused.
    QByteArray readScope = {}, writeScope = {}, offlineScope = {};
    FormFields asking = {};         ///< Put into every question to the owner.
    FormFields askingOffline = {};  ///< Put into those with Consent::Offline.
};

/// Google, from https://developers.google.com/identity/protocols/oauth2/native-app: what was allowed before
/// stays allowed.
OAuthService googleSignIn();
/// Microsoft, from https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow: `tenant` is
/// "common", "organizations", "consumers" or the name of one. It has no revocation.
OAuthService microsoftSignIn(const QByteArray &tenant = "common");

/// The value of `scope` for these consents.
QByteArray scopesOf(const OAuthService &service, const Consents &consents);

/// Whether what was allowed holds all that is asked for: it may be less (RFC 6749, section 3.3).
bool allowsScopes(const QByteArray &allowed, const QByteArray &asked);

/// What a service tells about itself (RFC 8414; OpenID Connect Discovery 1.0), without scopes. Fails with
/// "oauth.protocol" {host} when it is not `issuer` that answers or an address is missing or unsafe, and as
/// HttpExchange does.
Result<OAuthService> discoverSignIn(
    HttpExchange &http, const QUrl &issuer, const std::atomic_bool *canceled = nullptr);

/// application/x-www-form-urlencoded, for a query as well.
QByteArray formText(const FormFields &fields);

}  // namespace sp
