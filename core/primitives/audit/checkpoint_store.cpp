// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/checkpoint_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

namespace sp {

namespace {

StoredCheckpoint readCheckpoint(const Row &row)
{
    return {{row.integer(0), row.digest(2)}, row.instant(1), row.bytes(3), row.bytes(4)};
}

}  // namespace

Result<Done> CheckpointStore::append(const StoredCheckpoint &checkpoint)
{
    return m_database.run("INSERT INTO audit_checkpoint (size, at, root, nodes, note) "
                          "VALUES (:size, :at, :root, :nodes, :note)",
        {{":size", checkpoint.head.size}, {":at", checkpoint.at}, {":root", checkpoint.head.root},
            {":nodes", SqlBlob{checkpoint.nodes}}, {":note", checkpoint.note}});
}

Result<std::optional<StoredCheckpoint>> CheckpointStore::last() const
{
    return m_database.first(
        "SELECT size, at, root, nodes, note FROM audit_checkpoint ORDER BY size DESC LIMIT 1", {},
        readCheckpoint);
}

Result<std::vector<StoredCheckpoint>> CheckpointStore::all() const
{
    return m_database.all(
        "SELECT size, at, root, nodes, note FROM audit_checkpoint ORDER BY size", {}, readCheckpoint);
}

Result<Done> CheckpointStore::append(const StoredStamp &stamp)
{
    return m_database.run("INSERT INTO audit_time_stamp (size, at, reply) VALUES (:size, :at, :reply)",
        {{":size", stamp.size}, {":at", stamp.at}, {":reply", SqlBlob{stamp.reply}}});
}

Result<std::vector<StoredStamp>> CheckpointStore::stamps() const
{
    return m_database.all(
        "SELECT size, at, reply FROM audit_time_stamp ORDER BY size DESC", {}, [](const Row &row) {
            return StoredStamp{row.integer(0), row.instant(1), row.bytes(2)};
        });
}

Result<std::vector<StoredHandover>> CheckpointStore::handovers(const QByteArray &action) const
{
    return m_database.all("SELECT seq, data FROM audit_event WHERE action = :action ORDER BY seq",
        {{":action", action}}, [](const Row &row) {
            const auto data = parseJsonObject(row.bytes(1));
            return StoredHandover{row.integer(0), data ? *data : QJsonObject()};
        });
}

}  // namespace sp
