// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/account_tokens.h"

namespace sp {

namespace {

constexpr auto margin = std::chrono::minutes(1);
constexpr auto heed = std::chrono::milliseconds(20);

}  // namespace

Result<AccountTokens::Lock> AccountTokens::enter(const std::atomic_bool *canceled)
{
    Lock lock(m_mutex, std::defer_lock);
    while (!lock.try_lock_for(heed)) {
        if (canceled && canceled->load())
            return Error{ErrorCode::Refused, "oauth.canceled"};
    }
    return lock;
}

Result<Done> AccountTokens::load()
{
    if (!m_tokens) {
        SP_TRY(found, m_store.find(m_account));
        m_tokens = std::move(found);
    }
    if (!m_tokens)
        return Error{ErrorCode::Refused, "oauth.sign_in"};
    return m_isSaved ? Done{} : save();
}

Result<Done> AccountTokens::save()
{
    // Until it has worked it is tried again: the service may know the old refresh token no more.
    m_isSaved = false;
    SP_CHECK(m_store.put(m_account, *m_tokens));
    m_isSaved = true;
    return Done{};
}

Result<SecretBytes> AccountTokens::renewed(const std::atomic_bool *canceled)
{
    SP_TRY(fresh, m_client.renew(*m_tokens, canceled));
    m_tokens = std::move(fresh);
    // The access token as well: who opens the account next would ask for another one otherwise.
    SP_CHECK(save());
    return m_tokens->access.clone();
}

Result<SecretBytes> AccountTokens::access(const std::atomic_bool *canceled)
{
    SP_TRY(lock, enter(canceled));
    SP_CHECK(load());
    if (m_clock.now() + margin < m_tokens->expires)
        return m_tokens->access.clone();
    return renewed(canceled);
}

Result<SecretBytes> AccountTokens::instead(const SecretBytes &refused, const std::atomic_bool *canceled)
{
    SP_TRY(lock, enter(canceled));
    SP_CHECK(load());
    if (!m_tokens->access.equals(refused))
        return m_tokens->access.clone();
    return renewed(canceled);
}

Result<Done> AccountTokens::keep(OAuthTokens tokens)
{
    SP_TRY(lock, enter(nullptr));
    m_tokens = std::move(tokens);
    return save();
}

Result<QByteArray> AccountTokens::scope()
{
    SP_TRY(lock, enter(nullptr));
    auto loaded = load();
    if (!loaded && loaded.error().reason == "oauth.sign_in")
        return QByteArray();
    if (!loaded)
        return std::move(loaded).error();
    return m_tokens->scope;
}

Result<Done> AccountTokens::disconnect(const std::atomic_bool *canceled)
{
    SP_TRY(lock, enter(canceled));
    auto loaded = load();
    if (!m_tokens)
        return loaded || loaded.error().reason == "oauth.sign_in" ? Result<Done>(Done{})
                                                                  : Result<Done>(std::move(loaded).error());
    SP_CHECK(m_store.remove(m_account));
    const OAuthTokens last = *std::exchange(m_tokens, std::nullopt);
    m_isSaved = true;
    return m_client.revoke(last, canceled);
}

}  // namespace sp
