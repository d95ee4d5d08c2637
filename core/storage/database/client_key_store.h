// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <optional>

namespace sp {

class Database;

/// What is known of a client's key whether or not it is still there.
struct KnownClientKey {
    Digest commitment{};  ///< Whoever holds a copy of the key can tell by this that it is the one.
    std::optional<Instant> destroyedAt = {};
};

/// The table of client keys. Writes happen inside a Unit of the caller.
class ClientKeyStore {
public:
    explicit ClientKeyStore(Database &database) : m_database(database) {}

    /// Gives a client a key; one that has had one keeps it, or stays without.
    Result<Done> make(const ClientId &client);
    Result<std::optional<KnownClientKey>> find(const ClientId &client) const;
    /// The key is gone when the caller's transaction is committed and the log folded in; what is known of it
    /// stays. Fails with NotFound "client.unknown", or Refused "client.erased" the second time.
    Result<KnownClientKey> destroy(const ClientId &client, Instant now);
    /// Seals each key that is there for this database, which was copied from `from` and has another vault
    /// key; in a transaction of its own.
    Result<Done> takeOver(Database &from);

private:
    Database &m_database;
};

}  // namespace sp
