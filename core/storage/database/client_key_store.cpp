// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/client_key_store.h"

#include "core/storage/database/client_keys.h"
#include "core/storage/database/database.h"

namespace sp {

namespace {

// Materialised, or the key might be made once for each place that it is named.
constexpr auto insertKey = R"(
    WITH made AS MATERIALIZED (SELECT sp_new_client_key(:client) AS sealed)
    INSERT OR IGNORE INTO client_key (client, sealed, commitment)
    SELECT :client, sealed, sp_key_commitment(:client, sealed) FROM made)";

}  // namespace

Result<Done> ClientKeyStore::make(const ClientId &client)
{
    return m_database.run(insertKey, {{":client", client}});
}

Result<std::optional<KnownClientKey>> ClientKeyStore::find(const ClientId &client) const
{
    return m_database.first("SELECT commitment, destroyed_at FROM client_key WHERE client = :client",
        {{":client", client}}, [](const Row &row) {
            return KnownClientKey{row.digest(0), row.optionalInstant(1)};
        });
}

Result<KnownClientKey> ClientKeyStore::destroy(const ClientId &client, Instant now)
{
    SP_TRY(known, find(client));
    if (!known)
        return Error{ErrorCode::NotFound, "client.unknown"};
    if (known->destroyedAt)
        return Error{ErrorCode::Refused, "client.erased"};
    SP_CHECK(m_database.run("UPDATE client_key SET sealed = NULL, destroyed_at = :now WHERE client = :client",
        {{":client", client}, {":now", now}}));
    m_database.clientKeys().forget();
    known->destroyedAt = now;
    return *known;
}

Result<Done> ClientKeyStore::takeOver(Database &from)
{
    SP_TRY(clients, from.all("SELECT client FROM client_key WHERE sealed IS NOT NULL", {},
                        [](const Row &row) { return row.id<ClientTag>(0); }));
    SP_TRY(transaction, Transaction::begin(m_database));
    for (const ClientId &client : clients) {
        SP_TRY(sealed, from.clientKeys().sealedFor(m_database.clientKeys(), client));
        SP_CHECK(m_database.run("UPDATE client_key SET sealed = :sealed WHERE client = :client",
            {{":client", client}, {":sealed", SqlBlob{sealed}}}));
    }
    m_database.clientKeys().forget();
    return transaction.commit();
}

}  // namespace sp
