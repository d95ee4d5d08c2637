// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/primitives/audit/checkpoint.h"

#include <QJsonObject>

namespace sp {

class Database;

/// A checkpoint as it is kept. What counts is the note, which is signed; the rest is there to go on from and
/// to look for.
struct StoredCheckpoint {
    TreeHead head{};
    Instant at{};
    QByteArray nodes;  ///< CompactRange::bytes().
    QByteArray note;
};

/// What an authority said of the checkpoint of `size` links, as it came: a TimeStampResp in DER, over the 64
/// bytes of the note's signature.
struct StoredStamp {
    std::int64_t size = 0;
    Instant at{};
    QByteArray reply;
};

/// What a link says by which one key hands the audit over to another.
struct StoredHandover {
    std::int64_t seq = 0;
    QJsonObject data;
};

/// The tables of checkpoints and their time stamps. Triggers refuse UPDATE and DELETE
/// ("APPEND_ONLY_ENFORCED").
class CheckpointStore {
public:
    explicit CheckpointStore(Database &database) : m_database(database) {}

    Result<Done> append(const StoredCheckpoint &checkpoint);
    /// That of the largest tree.
    Result<std::optional<StoredCheckpoint>> last() const;
    /// All, that of the smallest tree first.
    Result<std::vector<StoredCheckpoint>> all() const;

    /// One for each checkpoint. Fails with Conflict "storage.constraint" where it has one.
    Result<Done> append(const StoredStamp &stamp);
    /// That of the largest tree first.
    Result<std::vector<StoredStamp>> stamps() const;

    /// The links of that action in order. Reads all links.
    Result<std::vector<StoredHandover>> handovers(const QByteArray &action) const;

private:
    Database &m_database;
};

}  // namespace sp
