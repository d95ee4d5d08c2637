// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/entry_secret.h"
#include "core/ports/remote_calendars.h"
#include "core/providers/oauth/account_tokens.h"

#include <functional>

namespace sp {

/// Tokens in memory, told of whenever they are new: whoever opened the account keeps them.
class ToldTokens final : public TokenStore {
public:
    using Told = std::function<void(const OAuthTokens &)>;
    ToldTokens(OAuthTokens tokens, Told told) : m_tokens(std::move(tokens)), m_told(std::move(told)) {}

    Result<std::optional<OAuthTokens>> find(const QByteArray &) override
    {
        return m_tokens ? std::optional(m_tokens->clone()) : std::nullopt;
    }
    Result<Done> put(const QByteArray &, const OAuthTokens &tokens) override
    {
        m_tokens = tokens.clone();
        if (m_told)
            m_told(tokens);
        return Done{};
    }
    Result<Done> remove(const QByteArray &) override
    {
        m_tokens.reset();
        return Done{};
    }

private:
    std::optional<OAuthTokens> m_tokens;
    Told m_told;
};

/// The calendars of an account that its owner signed in to, together with what lets the program in.
class SignedInCalendars final : public RemoteCalendars {
public:
    using Make = std::function<std::unique_ptr<RemoteCalendars>(BearerTokens &)>;

    SignedInCalendars(
        OAuthClient client, OAuthTokens tokens, ToldTokens::Told told, const Clock &clock, const Make &make)
        : m_client(std::move(client)), m_store(std::move(tokens), std::move(told)),
          m_tokens(m_client, m_store, clock, {}), m_calendars(make(m_tokens))
    {
    }

    Result<std::vector<RemoteCalendar>> list(const std::atomic_bool *canceled) override
    {
        return m_calendars->list(canceled);
    }
    Result<RemoteChanges> changes(
        const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled) override
    {
        return m_calendars->changes(calendar, token, canceled);
    }
    Result<RemoteVersion> write(
        const QByteArray &calendar, const RemoteWrite &what, const std::atomic_bool *canceled) override
    {
        return m_calendars->write(calendar, what, canceled);
    }
    Result<Done> remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
        const std::atomic_bool *canceled) override
    {
        return m_calendars->remove(calendar, id, etag, canceled);
    }

private:
    OAuthClient m_client;
    ToldTokens m_store;
    AccountTokens m_tokens;
    std::unique_ptr<RemoteCalendars> m_calendars;
};

}  // namespace sp
