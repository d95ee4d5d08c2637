// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_kind.h"

#include "core/base/id.h"
#include "core/base/instant.h"

namespace sp {

class Database;

using TemplateId = Id<struct TemplateTag>;

/// A template somebody wrote something of their own for.
struct StoredTemplate {
    TemplateId id;
    TemplateKey key;
    QString name = {};  ///< Of an own form of notes.
    bool archived = false;
    std::optional<TemplateText> draft = {};  ///< Typed and not published.
    int version = 0;                         ///< The last published one; 0 before the first.
    std::optional<TemplateText> own = {};    ///< What that version says; nothing for the built-in wording.
};

/// A published wording. Versions are never changed or removed.
struct TemplateVersion {
    int number;                        ///< From 1, without gaps.
    std::optional<TemplateText> text;  ///< Nothing: the built-in wording again.
    ProfileId author;
    Instant savedAt;
};

/// Templates in the practice's database.
class TemplateStore {
public:
    explicit TemplateStore(Database &database) : m_database(database) {}

    Result<std::optional<StoredTemplate>> find(const TemplateKey &key) const;
    Result<std::optional<StoredTemplate>> find(const TemplateId &id) const;
    /// In the order in which they were made.
    Result<std::vector<StoredTemplate>> list() const;
    /// The newest first.
    Result<std::vector<TemplateVersion>> versions(const TemplateId &id) const;

    Result<Done> insert(const StoredTemplate &made, Instant now);
    /// Name, archived and draft.
    Result<Done> update(const StoredTemplate &changed, Instant now);
    Result<Done> append(const TemplateId &id, TemplateKind kind, const TemplateVersion &version);

private:
    Database &m_database;
};

}  // namespace sp
