// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/attachment_store.h"

#include "core/storage/database/database.h"
#include "core/storage/vault/blob_store.h"

namespace sp {

namespace {

#define SP_ATTACHMENT_COLUMNS                                                                                \
    "id, owner_type, owner, CASE WHEN client IS NULL THEN filename ELSE "                                    \
    "sp_unseal(client, 'attachment.filename', id, filename) END, mime, size, sha256, created_at, client, "   \
    "own_key"

constexpr auto selectOne = "SELECT " SP_ATTACHMENT_COLUMNS " FROM attachment WHERE id = :id AND removed = 0";
constexpr auto selectOfOwner = "SELECT " SP_ATTACHMENT_COLUMNS " FROM attachment"
                               " WHERE owner = :owner AND owner_type = :type AND removed = 0 ORDER BY id";
constexpr auto selectUnmoved = "SELECT " SP_ATTACHMENT_COLUMNS
                               " FROM attachment WHERE client IS NOT NULL AND own_key = 0 AND removed = 0"
                               " AND (:after IS NULL OR id > :after) ORDER BY id LIMIT :limit";
constexpr auto selectClient = R"(
    SELECT CASE :type WHEN 'note' THEN (SELECT client FROM note WHERE id = :owner)
                      WHEN 'session' THEN (SELECT client FROM session WHERE id = :owner) END)";
constexpr auto insertOne = R"(
    INSERT INTO attachment (id, owner_type, owner, client, own_key, filename, mime, size, sha256, removed, created_at)
    VALUES (:id, :type, :owner, :client, :own_key,
            CASE WHEN :client IS NULL THEN CAST(:filename AS BLOB)
                 ELSE sp_seal(:client, 'attachment.filename', :id, :filename) END,
            :mime, :size, :sha256, 0, :now))";
constexpr auto countUses = R"(
    SELECT count(*) FROM attachment
     WHERE sha256 = :sha256 AND removed = 0 AND CASE own_key WHEN 1 THEN client END IS :client)";
constexpr auto countOwners = R"(
    SELECT (:type = 'note' AND EXISTS (SELECT 1 FROM note WHERE id = :owner))
        OR (:type = 'session' AND EXISTS (SELECT 1 FROM session WHERE id = :owner))
        OR (:type = 'expense' AND EXISTS (SELECT 1 FROM expense WHERE id = :owner AND removed = 0)))";

Attachment readAttachment(const Row &row)
{
    return {row.id<AttachmentTag>(0), {row.bytes(1), row.idBytes(2)}, row.text(3), row.bytes(4),
        row.integer(5), row.digest(6), row.instant(7), row.optionalId<ClientTag>(8),
        row.flag(9) ? Attachment::Held::ByClient : Attachment::Held::ByVault};
}

}  // namespace

StoredContent contentOf(const Attachment &attachment)
{
    const bool byClient = attachment.held == Attachment::Held::ByClient;
    return {attachment.sha256, byClient ? attachment.client : std::nullopt};
}

Result<BlobStore> holderOf(Database &database, const BlobStore &blobs, const StoredContent &content)
{
    if (!content.client)
        return blobs.clone();
    SP_TRY(key, database.clientKeys().key(*content.client));
    return blobs.heldFor(key);
}

Result<std::optional<Attachment>> AttachmentStore::find(const AttachmentId &id) const
{
    return m_database.first(selectOne, {{":id", id}}, readAttachment);
}

Result<std::vector<Attachment>> AttachmentStore::of(const AttachmentOwner &owner) const
{
    return m_database.all(selectOfOwner, {{":owner", owner.id}, {":type", owner.type}}, readAttachment);
}

Result<bool> AttachmentStore::exists(const AttachmentOwner &owner) const
{
    SP_TRY(found, m_database.integer(countOwners, {{":type", owner.type}, {":owner", owner.id}}));
    return found != 0;
}

Result<std::optional<ClientId>> AttachmentStore::clientOf(const AttachmentOwner &owner) const
{
    SP_TRY(found, m_database.first(selectClient, {{":type", owner.type}, {":owner", owner.id}},
                      [](const Row &row) { return row.optionalId<ClientTag>(0); }));
    return found.value_or(std::nullopt);
}

Result<std::int64_t> AttachmentStore::uses(const StoredContent &content) const
{
    return m_database.integer(countUses, {{":sha256", content.sha256}, {":client", content.client}});
}

Result<std::vector<StoredContent>> AttachmentStore::contents() const
{
    return m_database.all("SELECT DISTINCT sha256, CASE own_key WHEN 1 THEN client END FROM attachment "
                          "WHERE removed = 0",
        {}, [](const Row &row) {
            return StoredContent{row.digest(0), row.optionalId<ClientTag>(1)};
        });
}

Result<std::vector<Attachment>> AttachmentStore::unmoved(
    const std::optional<AttachmentId> &after, int limit) const
{
    return m_database.all(selectUnmoved, {{":after", after}, {":limit", limit}}, readAttachment);
}

Result<std::int64_t> AttachmentStore::unmovedCount() const
{
    return m_database.integer(
        "SELECT count(*) FROM attachment WHERE client IS NOT NULL AND own_key = 0 AND removed = 0");
}

Result<Done> AttachmentStore::insert(const Attachment &attachment)
{
    return m_database.run(insertOne,
        {{":id", attachment.id}, {":type", attachment.owner.type}, {":owner", attachment.owner.id},
            {":filename", attachment.filename}, {":mime", attachment.mime}, {":size", attachment.size},
            {":sha256", attachment.sha256}, {":now", attachment.createdAt}, {":client", attachment.client},
            {":own_key", attachment.held == Attachment::Held::ByClient}});
}

Result<Done> AttachmentStore::markRemoved(const AttachmentId &id)
{
    return m_database.run("UPDATE attachment SET removed = 1 WHERE id = :id", {{":id", id}});
}

Result<bool> AttachmentStore::markMoved(const AttachmentId &id)
{
    SP_CHECK(
        m_database.run("UPDATE attachment SET own_key = 1 WHERE id = :id AND removed = 0", {{":id", id}}));
    return m_database.changes() == 1;
}

}  // namespace sp
