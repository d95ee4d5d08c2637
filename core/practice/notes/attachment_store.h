// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/notes/attachment.h"

#include <optional>
#include <vector>

namespace sp {

class Database;

/// The SQL of attachments. A removed one keeps its row, so that the audit's digests still have a name.
class AttachmentStore {
public:
    explicit AttachmentStore(Database &database) : m_database(database) {}

    /// Nothing for one that is unknown or removed.
    Result<std::optional<Attachment>> find(const AttachmentId &id) const;
    /// In the order they were attached.
    Result<std::vector<Attachment>> of(const AttachmentOwner &owner) const;
    /// Whether there is such a note, session or expense.
    Result<bool> exists(const AttachmentOwner &owner) const;
    /// How many attachments that were not removed have this content.
    Result<std::int64_t> uses(const Digest &sha256) const;
    /// The contents of all attachments that were not removed, each once.
    Result<std::vector<Digest>> contents() const;

    Result<Done> insert(const Attachment &attachment);
    Result<Done> markRemoved(const AttachmentId &id);

private:
    Database &m_database;
};

}  // namespace sp
