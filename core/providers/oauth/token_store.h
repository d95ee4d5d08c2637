// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/key_store.h"
#include "core/providers/oauth/oauth_tokens.h"

namespace sp {

/// Keeps the tokens of accounts, one entry an account. Each call fails as whatever keeps them does.
class TokenStore {
public:
    virtual ~TokenStore() = default;
    virtual Result<std::optional<OAuthTokens>> find(const QByteArray &account) = 0;
    virtual Result<Done> put(const QByteArray &account, const OAuthTokens &tokens) = 0;
    virtual Result<Done> remove(const QByteArray &account) = 0;
};

/// Keeps them with the operating system, under "oauth/ACCOUNT".
class KeyStoreTokens final : public TokenStore {
public:
    explicit KeyStoreTokens(KeyStore &keys) : m_keys(keys) {}

    /// What is there and is none of ours counts as nothing.
    Result<std::optional<OAuthTokens>> find(const QByteArray &account) override
    {
        auto bytes = m_keys.read("oauth/" + account);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            return std::optional<OAuthTokens>();
        if (!bytes)
            return std::move(bytes).error();
        return fromSealable(*bytes);
    }
    Result<Done> put(const QByteArray &account, const OAuthTokens &tokens) override
    {
        return m_keys.write("oauth/" + account, sealable(tokens));
    }
    Result<Done> remove(const QByteArray &account) override { return m_keys.remove("oauth/" + account); }

private:
    KeyStore &m_keys;
};

}  // namespace sp
