// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/oauth/token_store.h"

#include <functional>

namespace sp {

class Engine;

/// Keeps the tokens of accounts in the practice's encrypted database: they come and go with it, and there is
/// nothing to unlock. Each change is a Unit.
class VaultTokens final : public TokenStore {
public:
    /// Has work done on the engine's thread and returns when it is done. Without one it is done at once,
    /// which is right on that thread only.
    using OnEngine = std::function<void(const std::function<void()> &)>;
    explicit VaultTokens(Engine &engine, OnEngine onEngine = {});

    Result<std::optional<OAuthTokens>> find(const QByteArray &account) override;
    Result<Done> put(const QByteArray &account, const OAuthTokens &tokens) override;
    Result<Done> remove(const QByteArray &account) override;

private:
    Engine &m_engine;
    OnEngine m_onEngine;
};

}  // namespace sp
