// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/people_service.h"
#include "core/practice/workspace/settings_store.h"
#include "core/suites/credit/credit_policies.h"
#include "core/suites/credit/service/credit_book.h"
#include "core/suites/credit/service/package_store.h"

namespace sp::credit {

/// What is sold, to whom, and from when.
struct PackageSale {
    ClientId client;
    std::optional<PackageTemplateId> of = {};
    QString name = {};                       ///< The template's where nothing is said.
    std::optional<PackageTerms> terms = {};  ///< Without a template: a bucket of its own.
    LocalDate on;
    bool allowNegative = false;
    std::int64_t opening = -1;  ///< Instead of the allocation, for balances brought from elsewhere.
    QByteArray key = {};        ///< The same key sells once.
    std::optional<DocumentId> document = {};  ///< What invoices it.
};

/// A package with what is left of it.
struct PackageStanding {
    Package package;
    std::vector<StoredLot> lots = {};
    CreditStanding standing = {};
    std::optional<LocalDate> expires = {};
};

/// Templates and packages: written, published, retired, sold, rested.
class PackageService {
public:
    PackageService(Database &database, CreditBook &book, PeopleService &people, SettingsStore &settings,
        const PolicyService &policies)
        : m_packages(database), m_book(book), m_people(people), m_settings(settings), m_policies(policies)
    {
    }
    const PackageStore &store() const { return m_packages; }

    /// A template's first version, published. Fails with "package.name" (none, or above 120 characters),
    /// Conflict "package.template_name_taken" {name}, or as checkPackageTerms() does.
    Result<PackageTemplateId> addTemplate(Unit &unit, const QString &name, const PackageTerms &terms);
    /// The next version. What was sold keeps its own (F11.1.6).
    Result<int> publish(Unit &unit, const PackageTemplateId &id, const PackageTerms &terms);
    /// The same rules under another name, from version 1.
    Result<PackageTemplateId> clone(Unit &unit, const PackageTemplateId &id, const QString &name);
    /// It cannot be sold any more; what was sold goes on.
    Result<Done> retire(Unit &unit, const PackageTemplateId &id);

    /// Fails with Refused "package.retired" {name}, Conflict "package.name_taken" {name}, NotFound
    /// "package.unknown_template", InvalidInput "package.name" or as checkPackageTerms() does.
    Result<PackageId> sell(Unit &unit, const PackageSale &sale);
    /// It rests from a day on; until another, where that is known. Fails with Conflict "package.frozen".
    Result<Done> freeze(Unit &unit, const PackageId &id, const Freeze &freeze, const QString &reason);
    /// It goes on on `day`. Fails with Conflict "package.not_frozen".
    Result<Done> unfreeze(Unit &unit, const PackageId &id, LocalDate day);
    /// Nobody may draw from it, or add to it, any more.
    Result<Done> archive(Unit &unit, const PackageId &id);

    /// Fails with NotFound "package.unknown".
    Result<Package> package(const PackageId &id) const;
    Result<PackageStanding> standing(const PackageId &id) const;
    /// The newest first.
    Result<std::vector<PackageStanding>> ofClient(const ClientId &client) const;
    /// What may be drawn from by a client's session, as the rules see it, and what it takes of each by the
    /// map that its package was sold with; what `except` has reserved counts as free.
    Result<std::vector<Lot>> lots(const ClientId &client, LocalDate on, const ServiceUse &use,
        std::optional<SessionId> except = {}) const;
    /// The package begins with its first use.
    Result<Done> used(Unit &unit, Package package, LocalDate on);
    /// The practice's own.
    Result<TimeZone> zone() const;
    Result<LocalDate> today(Instant now) const;
    /// The next midnight on the practice's wall.
    Result<Instant> nextMidnight(Instant now) const;

    /// Ends periods and packages whose day has come: grants, carries over, forfeits, converts, expires, each
    /// once (F11.5.1, F11.5.3). Answers how many packages changed.
    Result<int> settle(Unit &unit);

private:
    Result<TemplateVersion> known(const PackageTemplateId &id) const;
    Result<Done> grant(Unit &unit, const Package &package, std::int64_t quantity, LocalDate from,
        std::optional<LocalDate> until, EntryType type, const QByteArray &key, bool carried = false);
    Result<PackageStanding> stand(Package package) const;
    Result<bool> settle(Unit &unit, Package package, LocalDate today);
    Result<Done> dealWithRest(Unit &unit, const Package &package, const RestSplit &split, LocalDate on,
        std::optional<LocalDate> carriedUntil, const QByteArray &key);

    /// What an ended package leaves lives on, once, in one of its name.
    Result<Done> carryOnce(Unit &unit, const Package &package, std::int64_t quantity, LocalDate on);

    PackageStore m_packages;
    CreditBook &m_book;
    PeopleService &m_people;
    SettingsStore &m_settings;
    const PolicyService &m_policies;
};

}  // namespace sp::credit
