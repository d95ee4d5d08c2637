// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/key_store.h"

#include <map>
#include <utility>

namespace sp {

/// A key store that lasts as long as the object and can be told to be away.
class MemoryKeyStore final : public KeyStore {
public:
    enum class Presence { There, Away };
    void setPresence(Presence presence) { m_presence = presence; }

    Result<SecretBytes> read(const QByteArray &name) override
    {
        SP_CHECK(requirePresence());
        const auto found = m_secrets.find(name);
        if (found == m_secrets.end())
            return Error{ErrorCode::NotFound, "keychain.not_found"};
        return found->second.clone();
    }

    Result<Done> write(const QByteArray &name, const SecretBytes &secret) override
    {
        SP_CHECK(requirePresence());
        m_secrets.insert_or_assign(name, secret.clone());
        return Done{};
    }

    Result<Done> remove(const QByteArray &name) override
    {
        SP_CHECK(requirePresence());
        m_secrets.erase(name);
        return Done{};
    }

    /// How many secrets it keeps.
    std::size_t size() const { return m_secrets.size(); }

private:
    Result<Done> requirePresence() const
    {
        if (m_presence == Presence::Away)
            return Error{ErrorCode::Unavailable, "keychain.unavailable"};
        return Done{};
    }

    Presence m_presence = Presence::There;
    std::map<QByteArray, SecretBytes> m_secrets;
};

}  // namespace sp
