// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/vault_tokens.h"

#include "core/engine/engine.h"

namespace sp {

namespace {

QByteArray nameOf(const QByteArray &account)
{
    return "oauth/" + account;
}

}  // namespace

VaultTokens::VaultTokens(Engine &engine, OnEngine onEngine)
    : m_engine(engine), m_onEngine(std::move(onEngine))
{
    if (!m_onEngine)
        m_onEngine = [](const std::function<void()> &work) { work(); };
}

Result<std::optional<OAuthTokens>> VaultTokens::find(const QByteArray &account)
{
    Result<std::optional<SecretBytes>> found = std::optional<SecretBytes>();
    m_onEngine([&] { found = m_engine.secrets().find(nameOf(account)); });
    if (!found)
        return std::move(found).error();
    return *found ? fromSealable(**found) : std::nullopt;
}

Result<Done> VaultTokens::put(const QByteArray &account, const OAuthTokens &tokens)
{
    const SecretBytes bytes = sealable(tokens);
    Result<Done> done = Done{};
    m_onEngine([&] {
        done = m_engine.run<Done>("settings.change",
            [&](Unit &unit) { return m_engine.secrets().put(unit, nameOf(account), bytes); });
    });
    return done;
}

Result<Done> VaultTokens::remove(const QByteArray &account)
{
    Result<Done> done = Done{};
    m_onEngine([&] {
        auto found = m_engine.secrets().find(nameOf(account));
        if (!found)
            done = std::move(found).error();
        else if (*found)
            done = m_engine.run<Done>("settings.change",
                [&](Unit &unit) { return m_engine.secrets().remove(unit, nameOf(account)); });
    });
    return done;
}

}  // namespace sp
