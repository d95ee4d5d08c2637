// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/notes/attachment.h"

#include <optional>
#include <vector>

namespace sp {

class Database;

class BlobStore;

/// Content in the attachment store, and whose key it lies under: nobody's, for the vault's.
struct StoredContent {
    Digest sha256{};
    std::optional<ClientId> client = {};
};
StoredContent contentOf(const Attachment &attachment);
/// The store that holds it. Fails as ClientKeys::key() does.
Result<BlobStore> holderOf(Database &database, const BlobStore &blobs, const StoredContent &content);

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
    /// Whose note or session that is; nothing for expenses and for what is unknown.
    Result<std::optional<ClientId>> clientOf(const AttachmentOwner &owner) const;
    /// How many attachments that were not removed have the very same content, under the same key.
    Result<std::int64_t> uses(const StoredContent &content) const;
    /// The contents of all attachments that were not removed, each once.
    Result<std::vector<StoredContent>> contents() const;
    /// Those of a client that still lie under the vault's key, the oldest first, from the one behind `after`.
    Result<std::vector<Attachment>> unmoved(const std::optional<AttachmentId> &after, int limit) const;
    Result<std::int64_t> unmovedCount() const;

    Result<Done> insert(const Attachment &attachment);
    Result<Done> markRemoved(const AttachmentId &id);
    /// Its content lies under its client's key from now on; false for one that was removed meanwhile.
    Result<bool> markMoved(const AttachmentId &id);

private:
    Database &m_database;
};

}  // namespace sp
