// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/practice/people/client.h"

namespace sp {

class Database;

/// The clients' SQL. Writes happen inside a Unit of the caller.
class ClientStore {
public:
    explicit ClientStore(Database &database) : m_database(database) {}

    Result<std::optional<Client>> find(const ClientId &id) const;
    /// By name; `status` narrows.
    Result<std::vector<ClientSummary>> list(std::optional<ClientStatus> status, int limit, int offset) const;
    Result<std::int64_t> count(std::optional<ClientStatus> status) const;
    /// Active and suggested clients whose name, company, mail, phone, tag or city begins with each word; best
    /// first. A telephone number is found by any three or more digits in a row, with or without its prefix.
    Result<std::vector<ClientSummary>> search(const QString &text, int limit) const;
    /// Active or suggested clients that hold this mail address or telephone number (normalised).
    Result<std::vector<ClientId>> withContact(ContactPoint::Type type, const QString &normalised) const;
    /// The client and all records merged into it.
    Result<std::vector<ClientId>> family(const ClientId &id) const;

    Result<Done> insert(const Client &client, Instant now);
    /// Fails with Conflict "client.changed" when `client.version` is not the stored one.
    Result<Done> update(const Client &client, Instant now);
    Result<Done> setStatus(
        const ClientId &id, ClientStatus status, std::optional<ClientId> mergedInto, Instant now);
    /// Writes the search words anew from what is stored.
    Result<Done> reindex(const ClientId &id);

    Result<std::optional<IdBytes>> importedAs(
        const QByteArray &source, const QByteArray &externalId, const QByteArray &entityType) const;
    Result<Done> linkImport(const QByteArray &source, const QByteArray &externalId,
        const QByteArray &entityType, const IdBytes &entity, const Digest &digest, Instant now);
    /// The digest the imported record had last time, if it was imported before.
    Result<std::optional<Digest>> importedDigest(
        const QByteArray &source, const QByteArray &externalId, const QByteArray &entityType) const;

private:
    Result<Done> writeParts(const Client &client);
    Database &m_database;
};

/// "Active"...
QByteArray clientStatusName(ClientStatus status);
std::optional<ClientStatus> clientStatusFromName(QByteArrayView name);
/// The form a contact point is compared by: lower case for mail, E.164 for a telephone number as stored.
QString normalisedContact(const ContactPoint &contact);

}  // namespace sp
