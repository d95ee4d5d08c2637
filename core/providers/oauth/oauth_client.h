// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/providers/oauth/loopback_listener.h"
#include "core/providers/oauth/oauth_service.h"
#include "core/providers/oauth/oauth_tokens.h"

#include <functional>

namespace sp {

/// What the program is to the service: ours, or one that the owner has registered.
struct OAuthApp {
    QByteArray id;
    std::optional<SecretBytes> secret = {};  ///< Some services give one to programs that cannot keep it.
};

/// One question to the owner in the browser.
struct SignIn {
    Consents consents = {};
    QByteArray account = {};  ///< The mail address that is meant, if it is known (login_hint).
    ReturnPages pages = {};
    /// Opens the browser; false when there is none. Called in the thread that asks.
    std::function<bool(const QUrl &)> openBrowser = {};
    std::chrono::milliseconds limit = std::chrono::minutes(5);
};

/// Gets, renews and gives back what lets the program into a service: the authorisation code flow with PKCE
/// (RFC 6749, 7636, 8252, 7009), for native programs. Every call blocks.
///
/// Each fails as HttpExchange does, and with Unavailable "oauth.protocol" {host} (not an answer of such a
/// service), "oauth.busy" {host, retryAfter: seconds}, "oauth.server" {host, status}; Refused "oauth.app"
/// {host} when the service does not know this program, or its secret is another.
class OAuthClient {
public:
    OAuthClient(HttpExchange &http, Random &random, const Clock &clock, OAuthService service, OAuthApp app)
        : m_http(http), m_random(random), m_clock(clock), m_service(std::move(service)), m_app(std::move(app))
    {
    }

    /// Asks the owner. Fails also with Refused "oauth.denied" when she does not want to, "oauth.refused"
    /// {error} when the service does not, "oauth.timeout", "oauth.canceled", "oauth.issuer" when another
    /// service answered, "oauth.scope" when less than was asked for was allowed, and with Unavailable
    /// "oauth.no_browser", "oauth.no_port".
    Result<OAuthTokens> signIn(const SignIn &how, const std::atomic_bool *canceled = nullptr);
    /// New ones for old: with the refresh token that came along, or the old one when none did. Fails also
    /// with Refused "oauth.sign_in" {host} when the owner has to be asked again.
    Result<OAuthTokens> renew(const OAuthTokens &old, const std::atomic_bool *canceled = nullptr);
    /// Tells the service that they are no longer to be let in. Done as well when it knows them no more, or
    /// cannot be told.
    Result<Done> revoke(const OAuthTokens &tokens, const std::atomic_bool *canceled = nullptr);

    const OAuthService &service() const { return m_service; }

private:
    QUrl question(
        const SignIn &how, const QUrl &back, const QByteArray &state, const SecretBytes &verifier) const;
    using SecretField = std::pair<QByteArray, const SecretBytes *>;
    Result<TokenAnswer> post(const QUrl &place, const FormFields &fields, std::vector<SecretField> secrets,
        const std::atomic_bool *canceled) const;
    Result<OAuthTokens> tokensOf(TokenAnswer answer, const char *whenInvalid) const;
    Error failed(const char *reason, ErrorCode code = ErrorCode::Unavailable) const;

    HttpExchange &m_http;
    Random &m_random;
    const Clock &m_clock;
    OAuthService m_service;
    OAuthApp m_app;
};

}  // namespace sp
