// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/unit/unit.h"
#include "core/suites/credit/service/credit_records.h"

#include <map>

namespace sp::credit {

/// The rows of templates, packages and their rests.
class PackageStore {
public:
    explicit PackageStore(Database &database) : m_database(database) {}

    Result<Done> insertTemplate(const TemplateVersion &version, Instant now);
    Result<Done> insertVersion(const TemplateVersion &version, Instant now);
    Result<Done> retire(const PackageTemplateId &id, bool retired);
    /// The newest published version; the newest draft where none is.
    Result<std::optional<TemplateVersion>> latest(const PackageTemplateId &id) const;
    Result<std::optional<TemplateVersion>> version(const PackageTemplateId &id, int number) const;
    Result<std::optional<PackageTemplateId>> named(const QString &name) const;
    /// Each by its newest version, by name.
    Result<std::vector<TemplateVersion>> templates() const;
    /// Every version of one, the newest first.
    Result<std::vector<TemplateVersion>> versions(const PackageTemplateId &id) const;
    /// Of each template that was sold at all.
    Result<std::map<PackageTemplateId, SoldCount>> soldCounts() const;

    /// Fails with Conflict "package.name_taken" {name}.
    Result<Done> insert(const Package &package, Instant now);
    Result<Done> update(const Package &package, Instant now);
    Result<std::optional<Package>> find(const PackageId &id) const;
    /// The newest first.
    Result<std::vector<Package>> ofClient(const ClientId &client) const;
    Result<std::vector<Package>> active() const;
    /// What was sold of a template, the newest first.
    Result<std::vector<Package>> ofTemplate(const PackageTemplateId &id) const;
    Result<Done> putFreeze(const PackageId &id, const Freeze &freeze, const QString &reason);

private:
    Result<std::vector<Package>> withFreezes(Result<std::vector<Package>> found) const;
    Database &m_database;
};

}  // namespace sp::credit
