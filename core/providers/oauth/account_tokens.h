// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/oauth/oauth_client.h"
#include "core/providers/oauth/token_store.h"

#include <mutex>

namespace sp {

/// What a call is let in with.
class BearerTokens {
public:
    virtual ~BearerTokens() = default;
    /// One that should be good for another minute.
    virtual Result<SecretBytes> access(const std::atomic_bool *canceled = nullptr) = 0;
    /// Another one, after the service refused `refused`.
    virtual Result<SecretBytes> instead(
        const SecretBytes &refused, const std::atomic_bool *canceled = nullptr) = 0;
};

/// The tokens of one account: kept, renewed when their time is over, given back. Safe to call from several
/// threads: who comes while they are renewed waits and takes the new ones, for a service may take a second
/// use of a refresh token for a theft.
///
/// Each call fails as OAuthClient::renew and TokenStore do, with Refused "oauth.sign_in" when there are no
/// tokens, and with "oauth.canceled".
class AccountTokens final : public BearerTokens {
public:
    AccountTokens(OAuthClient &client, TokenStore &store, const Clock &clock, QByteArray account)
        : m_client(client), m_store(store), m_clock(clock), m_account(std::move(account))
    {
    }

    Result<SecretBytes> access(const std::atomic_bool *canceled = nullptr) override;
    Result<SecretBytes> instead(
        const SecretBytes &refused, const std::atomic_bool *canceled = nullptr) override;

    /// Takes over what a sign-in gave.
    Result<Done> keep(OAuthTokens tokens);
    /// What the account allows by now; empty when it allows nothing.
    Result<QByteArray> scope();
    /// Forgets the tokens and then gives them back. They are forgotten also when the service cannot be told,
    /// which is then the error.
    Result<Done> disconnect(const std::atomic_bool *canceled = nullptr);

private:
    using Lock = std::unique_lock<std::timed_mutex>;
    Result<Lock> enter(const std::atomic_bool *canceled);
    Result<Done> load();
    Result<Done> save();
    Result<SecretBytes> renewed(const std::atomic_bool *canceled);

    OAuthClient &m_client;
    TokenStore &m_store;
    const Clock &m_clock;
    QByteArray m_account;
    std::timed_mutex m_mutex;
    std::optional<OAuthTokens> m_tokens;
    bool m_isSaved = true;
};

}  // namespace sp
