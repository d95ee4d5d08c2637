// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/client_keys.h"

#include "core/storage/vault/subkeys.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>

namespace sp {

namespace {

constexpr unsigned char version = 1;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t overhead = 1 + nonceSize + tagSize;
constexpr QByteArrayView keyPlace = "client_key";
constexpr QByteArrayView commitmentContext = "solopilot client key 1";

QByteArrayView bytesOf(sqlite3_value *value)
{
    const void *bytes = sqlite3_value_blob(value);
    return {static_cast<const char *>(bytes), sqlite3_value_bytes(value)};
}

std::optional<IdBytes> idOf(sqlite3_value *value)
{
    const QByteArrayView bytes = bytesOf(value);
    IdBytes id{};
    if (bytes.size() != static_cast<qsizetype>(id.size()))
        return std::nullopt;
    std::memcpy(id.data(), bytes.data(), id.size());
    return id;
}

/// A length before it, so that no two places and rows read alike.
QByteArray boundTo(QByteArrayView place, QByteArrayView row)
{
    QByteArray bound;
    bound.reserve(2 + place.size() + row.size());
    bound += static_cast<char>(version);
    bound += static_cast<char>(place.size());
    bound += place;
    bound += row;
    return bound;
}

void seal(const unsigned char *key, QByteArrayView bound, QByteArrayView plain, unsigned char *out)
{
    out[0] = version;
    randombytes_buf(out + 1, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + 1 + nonceSize, nullptr, octets(plain).data(),
        octets(plain).size(), octets(bound).data(), octets(bound).size(), nullptr, out + 1, key);
}

/// `out` has room for what is left without the overhead.
bool unseal(const unsigned char *key, QByteArrayView bound, QByteArrayView sealed, unsigned char *out)
{
    const auto bytes = octets(sealed);
    if (bytes.size() < overhead || bytes[0] != version)
        return false;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, bytes.data() + 1 + nonceSize,
               bytes.size() - 1 - nonceSize, octets(bound).data(), octets(bound).size(), bytes.data() + 1,
               key) == 0;
}

Error erased()
{
    return {ErrorCode::Refused, "client.erased"};
}

Error damaged()
{
    return {ErrorCode::Corrupt, "storage.damaged", {}, "a client's key or what is sealed under it"};
}

/// Database::failure() makes the same error of it again.
void refuse(sqlite3_context *context, const Error &error)
{
    const bool isErased = error.code == ErrorCode::Refused;
    sqlite3_result_error(context, isErased ? error.reason.constData() : error.detail.constData(), -1);
    sqlite3_result_error_code(context, isErased ? SQLITE_CONSTRAINT_TRIGGER : SQLITE_CORRUPT);
}

ClientKeys &keysOf(sqlite3_context *context)
{
    return *static_cast<ClientKeys *>(sqlite3_user_data(context));
}

SecretBytes sealingKey(const SecretBytes &key)
{
    constexpr std::size_t raw = 48, size = 32;
    SecretBytes sealing(size);
    if (key.size() == raw + size)
        std::memcpy(sealing.data(), key.data() + raw, size);
    else
        crypto_generichash(sealing.data(), size, key.data(), key.size(), nullptr, 0);
    return sealing;
}

}  // namespace

std::size_t ClientKeys::IdHash::operator()(const IdBytes &id) const
{
    // The end of a UUIDv7 is random.
    std::size_t hash = 0;
    std::memcpy(&hash, id.data() + id.size() - sizeof hash, sizeof hash);
    return hash;
}

ClientKeys::ClientKeys(sqlite3 *handle, const SecretBytes &key)
    : m_handle(handle), m_sealing(sealingKey(key)), m_kept(mostKept * keySize)
{
    struct Function {
        const char *name;
        int values;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    constexpr Function functions[] = {{"sp_seal", 4, sealValue}, {"sp_unseal", 4, unsealValue},
        {"sp_new_client_key", 1, newKey}, {"sp_key_commitment", 2, commitment}};
    for (const Function &each : functions)
        sqlite3_create_function_v2(handle, each.name, each.values, SQLITE_UTF8 | SQLITE_DIRECTONLY, this,
            each.call, nullptr, nullptr, nullptr);
    // A key that was made in what is rolled back must not go on sealing.
    sqlite3_rollback_hook(
        handle, [](void *keys) { static_cast<ClientKeys *>(keys)->forget(); }, this);
}

ClientKeys::~ClientKeys()
{
    close();
}

void ClientKeys::close()
{
    sqlite3_finalize(std::exchange(m_select, nullptr));
    forget();
}

void ClientKeys::forget()
{
    m_places.clear();
    m_next = 0;
    sodium_memzero(m_kept.data(), m_kept.size());
}

QByteArray ClientKeys::sealKey(const IdBytes &client, std::span<const unsigned char> key) const
{
    QByteArray sealed(static_cast<qsizetype>(overhead + key.size()), Qt::Uninitialized);
    seal(m_sealing.data(), boundTo(keyPlace, view(client)), view(key),
        reinterpret_cast<unsigned char *>(sealed.data()));
    return sealed;
}

bool ClientKeys::openKey(const IdBytes &client, QByteArrayView sealed, unsigned char *key) const
{
    return sealed.size() == static_cast<qsizetype>(overhead + keySize) &&
           unseal(m_sealing.data(), boundTo(keyPlace, view(client)), sealed, key);
}

Result<const unsigned char *> ClientKeys::find(const IdBytes &client)
{
    if (const auto known = m_places.find(client); known != m_places.end())
        return m_kept.data() + known->second * keySize;
    if (!m_select && sqlite3_prepare_v3(m_handle, "SELECT sealed FROM client_key WHERE client = ?1", -1,
                         SQLITE_PREPARE_PERSISTENT, &m_select, nullptr) != SQLITE_OK)
        return damaged();
    sqlite3_bind_blob(m_select, 1, client.data(), static_cast<int>(client.size()), SQLITE_STATIC);
    const int code = sqlite3_step(m_select);
    const bool isDestroyed = code == SQLITE_ROW && sqlite3_column_type(m_select, 0) == SQLITE_NULL;
    if (m_places.size() == mostKept)
        forget();
    unsigned char *place = m_kept.data() + m_next * keySize;
    const bool opened =
        code == SQLITE_ROW && !isDestroyed &&
        openKey(client,
            {static_cast<const char *>(sqlite3_column_blob(m_select, 0)), sqlite3_column_bytes(m_select, 0)},
            place);
    sqlite3_reset(m_select);
    if (isDestroyed)
        return erased();
    if (!opened)
        return damaged();
    m_places.emplace(client, m_next++);
    return place;
}

Result<SecretBytes> ClientKeys::key(const ClientId &client)
{
    SP_TRY(found, find(client.bytes()));
    return SecretBytes::copyOf({found, keySize});
}

Result<QByteArray> ClientKeys::sealedFor(const ClientKeys &other, const ClientId &client)
{
    SP_TRY(found, find(client.bytes()));
    return other.sealKey(client.bytes(), {found, keySize});
}

void ClientKeys::sealValue(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto client = idOf(values[0]);
    const auto key = client ? keysOf(context).find(*client) : Result<const unsigned char *>(damaged());
    if (!key)
        return refuse(context, key.error());
    const QByteArrayView text = bytesOf(values[3]);
    if (text.isEmpty())
        return sqlite3_result_zeroblob(context, 0);
    const auto size = overhead + static_cast<std::size_t>(text.size());
    auto *sealed = static_cast<unsigned char *>(sqlite3_malloc64(size));
    if (!sealed)
        return sqlite3_result_error_nomem(context);
    seal(*key, boundTo(bytesOf(values[1]), bytesOf(values[2])), text, sealed);
    sqlite3_result_blob64(context, sealed, size, sqlite3_free);
}

void ClientKeys::unsealValue(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArrayView sealed = bytesOf(values[3]);
    if (sealed.isEmpty())
        return sqlite3_result_text(context, "", 0, SQLITE_STATIC);
    const auto client = idOf(values[0]);
    const auto key = client ? keysOf(context).find(*client) : Result<const unsigned char *>(damaged());
    if (!key)
        return refuse(context, key.error());
    if (sealed.size() < static_cast<qsizetype>(overhead))
        return refuse(context, damaged());
    const auto size = static_cast<std::size_t>(sealed.size()) - overhead;
    auto *text = static_cast<unsigned char *>(sqlite3_malloc64(size + 1));
    if (!text)
        return sqlite3_result_error_nomem(context);
    if (!unseal(*key, boundTo(bytesOf(values[1]), bytesOf(values[2])), sealed, text)) {
        sqlite3_free(text);
        return refuse(context, damaged());
    }
    sqlite3_result_text64(context, reinterpret_cast<char *>(text), size, sqlite3_free, SQLITE_UTF8);
}

void ClientKeys::newKey(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto client = idOf(values[0]);
    if (!client)
        return refuse(context, damaged());
    SecretBytes key(keySize);
    randombytes_buf(key.data(), key.size());
    const QByteArray sealed = keysOf(context).sealKey(*client, key.span());
    sqlite3_result_blob64(
        context, sealed.constData(), static_cast<sqlite3_uint64>(sealed.size()), SQLITE_TRANSIENT);
}

void ClientKeys::commitment(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto client = idOf(values[0]);
    SecretBytes key(keySize);
    if (!client || !keysOf(context).openKey(*client, bytesOf(values[1]), key.data()))
        return refuse(context, damaged());
    const Digest digest = keyedDigest(key, {commitmentContext, view(*client)});
    sqlite3_result_blob64(context, digest.data(), digest.size(), SQLITE_TRANSIENT);
}

}  // namespace sp
