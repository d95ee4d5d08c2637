// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/attachment_store.h"

#include "core/storage/database/database.h"

namespace sp {

namespace {

#define SP_ATTACHMENT_COLUMNS "id, owner_type, owner, filename, mime, size, sha256, created_at"

constexpr auto selectOne = "SELECT " SP_ATTACHMENT_COLUMNS " FROM attachment WHERE id = :id AND removed = 0";
constexpr auto selectOfOwner = "SELECT " SP_ATTACHMENT_COLUMNS " FROM attachment"
                               " WHERE owner = :owner AND owner_type = :type AND removed = 0 ORDER BY id";
constexpr auto insertOne = R"(
    INSERT INTO attachment (id, owner_type, owner, filename, mime, size, sha256, removed, created_at)
    VALUES (:id, :type, :owner, :filename, :mime, :size, :sha256, 0, :now))";
constexpr auto countOwners = R"(
    SELECT (:type = 'note' AND EXISTS (SELECT 1 FROM note WHERE id = :owner))
        OR (:type = 'session' AND EXISTS (SELECT 1 FROM session WHERE id = :owner))
        OR (:type = 'expense' AND EXISTS (SELECT 1 FROM expense WHERE id = :owner AND removed = 0)))";

Attachment readAttachment(const Row &row)
{
    return {row.id<AttachmentTag>(0), {row.bytes(1), row.idBytes(2)}, row.text(3), row.bytes(4),
        row.integer(5), row.digest(6), row.instant(7)};
}

}  // namespace

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

Result<std::int64_t> AttachmentStore::uses(const Digest &sha256) const
{
    return m_database.integer(
        "SELECT count(*) FROM attachment WHERE sha256 = :sha256 AND removed = 0", {{":sha256", sha256}});
}

Result<std::vector<Digest>> AttachmentStore::contents() const
{
    return m_database.all("SELECT DISTINCT sha256 FROM attachment WHERE removed = 0", {},
        [](const Row &row) { return row.digest(0); });
}

Result<Done> AttachmentStore::insert(const Attachment &attachment)
{
    return m_database.run(insertOne,
        {{":id", attachment.id}, {":type", attachment.owner.type}, {":owner", attachment.owner.id},
            {":filename", attachment.filename}, {":mime", attachment.mime}, {":size", attachment.size},
            {":sha256", attachment.sha256}, {":now", attachment.createdAt}});
}

Result<Done> AttachmentStore::markRemoved(const AttachmentId &id)
{
    return m_database.run("UPDATE attachment SET removed = 1 WHERE id = :id", {{":id", id}});
}

}  // namespace sp
