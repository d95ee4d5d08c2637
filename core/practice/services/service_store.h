// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/services/service.h"
#include "core/primitives/unit/unit.h"

namespace sp {

/// A version of a service and when it was made; it held until the next one was.
struct ServiceVersion {
    Service service;
    Instant since;
};

/// The services and their versions.
class ServiceStore {
public:
    explicit ServiceStore(Database &database) : m_database(database) {}

    /// With their newest version, in the owner's order; active ones only unless told otherwise.
    enum class Which { Active, All };
    Result<std::vector<Service>> list(Which which = Which::Active) const;
    /// The newest version. Fails with NotFound "service.unknown".
    Result<Service> service(const ServiceId &id) const;
    /// A version as it was booked. Fails with NotFound "service.unknown".
    Result<Service> version(const ServiceVersionId &id) const;
    /// All versions, the newest first.
    Result<std::vector<ServiceVersion>> history(const ServiceId &id) const;
    /// By exact name, upper and lower case alike; nothing when there is none or more than one.
    Result<std::optional<Service>> named(const QString &name) const;

    /// Fails with "service.name_missing", "service.name_long", "service.duration", "service.price",
    /// "service.colour" {colour}, "tax.code_unknown" {code} or a pricing rule's reason.
    Result<Service> add(Unit &unit, const ServiceDetails &details);
    /// A new version; nothing when nothing differs.
    Result<Service> change(Unit &unit, const ServiceId &id, const ServiceDetails &details);
    enum class Activity { Active, Retired };
    Result<Done> setActivity(Unit &unit, const ServiceId &id, Activity activity);

private:
    Result<Done> insertVersion(Unit &unit, const ServiceId &service, const ServiceVersionId &version,
        int number, const ServiceDetails &details);
    Database &m_database;
};

}  // namespace sp
