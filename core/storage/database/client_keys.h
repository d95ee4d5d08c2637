// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <array>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_context;
struct sqlite3_stmt;
struct sqlite3_value;

namespace sp {

/// The keys of single clients, as one connection knows them. What is written about a client is sealed in its
/// column under that client's key, so whoever destroys the key has erased the words wherever a copy of them
/// lies: in change sets, in the log, in free pages.
///
/// A key is 32 random bytes, kept in `client_key` under a subkey of the vault's. A sealed value is a version
/// (1), a random nonce of 24 bytes and libsodium's XChaCha20-Poly1305; its place ("note.body") and its row
/// are authenticated with it, so values cannot change places. A value of no bytes is an empty text: nothing
/// was written, or it was erased.
///
/// SQL asks for it by functions, on this connection only and never out of the schema:
///   sp_seal(client, place, row, text)     the sealed value; "client.erased" where the key is destroyed
///   sp_unseal(client, place, row, sealed) the text; "storage.damaged" where anything differs
///   sp_new_client_key(client)             a new key, sealed for `client_key`
///   sp_key_commitment(client, sealed)     what is known of the key when it is gone: BLAKE2b keyed with it
class ClientKeys {
public:
    /// Puts the functions into the connection, which this outlives. `key` is what the database was opened
    /// with (databaseKey()); one that is in no vault, of 48 bytes or none, seals under a digest of it.
    ClientKeys(sqlite3 *handle, const SecretBytes &key);
    ~ClientKeys();
    Q_DISABLE_COPY_MOVE(ClientKeys)

    /// A copy of a client's key. Fails with Refused "client.erased", or Corrupt "storage.damaged" where there
    /// is none or it does not open.
    Result<SecretBytes> key(const ClientId &client);
    /// The client's key as it would lie in a database of another vault. Fails as key().
    Result<QByteArray> sealedFor(const ClientKeys &other, const ClientId &client);
    /// Lets go of the keys that were opened: what a transaction made may be rolled back, what it destroyed is
    /// gone.
    void forget();
    /// Lets go of the connection too, before it is closed.
    void close();

private:
    static constexpr std::size_t keySize = 32;
    static constexpr std::size_t mostKept = 256;
    struct IdHash {
        std::size_t operator()(const IdBytes &id) const;
    };

    /// Where the key lies until the next call.
    Result<const unsigned char *> find(const IdBytes &client);
    QByteArray sealKey(const IdBytes &client, std::span<const unsigned char> key) const;
    bool openKey(const IdBytes &client, QByteArrayView sealed, unsigned char *key) const;

    static void sealValue(sqlite3_context *context, int count, sqlite3_value **values);
    static void unsealValue(sqlite3_context *context, int count, sqlite3_value **values);
    static void newKey(sqlite3_context *context, int count, sqlite3_value **values);
    static void commitment(sqlite3_context *context, int count, sqlite3_value **values);

    sqlite3 *m_handle;
    sqlite3_stmt *m_select = nullptr;
    SecretBytes m_sealing;
    SecretBytes m_kept;  ///< One block of locked memory for all keys that are open.
    std::unordered_map<IdBytes, std::size_t, IdHash> m_places;
    std::size_t m_next = 0;
};

}  // namespace sp
