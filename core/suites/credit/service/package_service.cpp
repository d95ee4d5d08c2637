// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/package_service.h"

#include <algorithm>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;

Result<QString> named(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestName)
        return Error{ErrorCode::InvalidInput, "package.name"};
    return trimmed;
}

}  // namespace

Result<TemplateVersion> PackageService::known(const PackageTemplateId &id) const
{
    SP_TRY(found, m_packages.latest(id));
    if (!found)
        return Error{ErrorCode::NotFound, "package.unknown_template"};
    return *std::move(found);
}

Result<PackageTemplateId> PackageService::addTemplate(
    Unit &unit, const QString &name, const PackageTerms &terms)
{
    SP_TRY(called, named(name));
    SP_CHECK(checkPackageTerms(terms));
    SP_TRY(taken, m_packages.named(called));
    if (taken)
        return Error{ErrorCode::Conflict, "package.template_name_taken", {{u"name"_s, called}}};
    const TemplateVersion version{unit.newId<PackageTemplateTag>(), called, false, 1, terms, true};
    SP_CHECK(m_packages.insertTemplate(version, unit.now()));
    unit.audit("package.template_added", "package_template", version.id, {{u"version"_s, 1}});
    unit.touch("credits");
    return version.id;
}

Result<int> PackageService::publish(Unit &unit, const PackageTemplateId &id, const PackageTerms &terms)
{
    SP_CHECK(checkPackageTerms(terms));
    SP_TRY(version, known(id));
    ++version.number;
    version.terms = terms;
    version.published = true;
    SP_CHECK(m_packages.insertVersion(version, unit.now()));
    unit.audit("package.template_published", "package_template", id, {{u"version"_s, version.number}});
    unit.touch("credits");
    return version.number;
}

Result<PackageTemplateId> PackageService::clone(Unit &unit, const PackageTemplateId &id, const QString &name)
{
    SP_TRY(version, known(id));
    return addTemplate(unit, name, version.terms);
}

Result<Done> PackageService::retire(Unit &unit, const PackageTemplateId &id)
{
    SP_CHECK(known(id));
    SP_CHECK(m_packages.retire(id, true));
    unit.audit("package.template_retired", "package_template", id);
    unit.touch("credits");
    return Done{};
}

Result<TimeZone> PackageService::zone() const
{
    SP_TRY(settings, m_settings.practice());
    return TimeZone::create(settings.zone);
}

Result<LocalDate> PackageService::today(Instant now) const
{
    SP_TRY(wall, zone());
    return dateOf(wall.toLocal(now));
}

Result<Instant> PackageService::nextMidnight(Instant now) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    return zone.toInstant(LocalTime(dateOf(zone.toLocal(now)) + std::chrono::days(1)));
}

Result<Done> PackageService::grant(Unit &unit, const Package &package, std::int64_t quantity, LocalDate from,
    std::optional<LocalDate> until, EntryType type, const QByteArray &key, bool carried)
{
    if (quantity <= 0)
        return Done{};
    StoredLot lot{unit.newId<CreditLotTag>(), package.id, carried, from, until};
    SP_CHECK(m_book.store().insertLot(lot, unit.now()));
    SP_CHECK(m_book.post(unit, package, lot.id, {type, quantity, from, "package", key}));
    return Done{};
}

Result<PackageId> PackageService::sell(Unit &unit, const PackageSale &sale)
{
    SP_TRY(client, m_people.client(sale.client));
    Package package{unit.newId<PackageTag>(), client.id, sale.name};
    if (sale.of) {
        SP_TRY(version, known(*sale.of));
        if (version.retired)
            return Error{ErrorCode::Refused, "package.retired", {{u"name"_s, version.name}}};
        package.of = version.id;
        package.version = version.number;
        package.terms = version.terms;
        if (package.name.trimmed().isEmpty())
            package.name = version.name;
    } else if (sale.terms) {
        package.terms = *sale.terms;
        SP_CHECK(checkPackageTerms(package.terms));
    } else {
        return Error{ErrorCode::NotFound, "package.unknown_template"};
    }
    SP_TRY(called, named(package.name));
    package.name = called;
    // The map that holds at the sale is the package's from then on (F11.2.5).
    if (package.terms.map == ConsumptionMap{}) {
        SP_TRY(map, termsInForce(m_policies, consumptionPolicy(), {}, unit.now()));
        package.terms.map = map.first;
        package.terms.map.version = map.second.narrowest() ? map.second.sources.begin()->second.number : 0;
    }
    package.allowNegative = sale.allowNegative;
    package.document = sale.document;
    package.boughtOn = sale.on;
    package.activatedOn = activatedOn(package.terms, sale.on, {});
    package.periodOn = package.activatedOn;
    SP_CHECK(m_packages.insert(package, unit.now()));
    unit.audit("package.sold", "package", package.id,
        {{u"client"_s, QString::fromLatin1(client.id.text())}, {u"template_version"_s, package.version}});
    const bool opening = sale.opening >= 0;
    SP_CHECK(grant(unit, package, opening ? sale.opening : package.terms.allocation, sale.on, {},
        opening ? EntryType::Opening : EntryType::Purchase, "sale:" + package.id.text()));
    unit.touch("credits");
    return package.id;
}

Result<Package> PackageService::package(const PackageId &id) const
{
    SP_TRY(found, m_packages.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "package.unknown"};
    return *std::move(found);
}

Result<Done> PackageService::freeze(
    Unit &unit, const PackageId &id, const Freeze &freeze, const QString &reason)
{
    SP_TRY(package, this->package(id));
    const bool overlaps = std::ranges::any_of(package.freezes,
        [&](const Freeze &each) { return each.covers(freeze.from) || freeze.covers(each.from); });
    if (overlaps)
        return Error{ErrorCode::Conflict, "package.frozen"};
    if (freeze.to && *freeze.to <= freeze.from)
        return Error{ErrorCode::InvalidInput, "package.expiry"};
    SP_CHECK(m_packages.putFreeze(id, freeze, reason.left(500)));
    unit.audit("package.frozen", "package", id, {{u"from"_s, QString::fromLatin1(dateText(freeze.from))}});
    unit.touch("credits");
    return Done{};
}

Result<Done> PackageService::unfreeze(Unit &unit, const PackageId &id, LocalDate day)
{
    SP_TRY(package, this->package(id));
    const auto resting = std::ranges::find_if(package.freezes,
        [&](const Freeze &each) { return each.from <= day && (!each.to || day < *each.to); });
    if (resting == package.freezes.end())
        return Error{ErrorCode::Conflict, "package.not_frozen"};
    SP_CHECK(m_packages.putFreeze(id, {resting->from, day}, {}));
    unit.audit("package.unfrozen", "package", id, {{u"to"_s, QString::fromLatin1(dateText(day))}});
    unit.touch("credits");
    return Done{};
}

Result<Done> PackageService::archive(Unit &unit, const PackageId &id)
{
    SP_TRY(package, this->package(id));
    package.state = Package::State::Archived;
    SP_CHECK(m_packages.update(package, unit.now()));
    unit.audit("package.archived", "package", id);
    unit.touch("credits");
    return Done{};
}

Result<PackageStanding> PackageService::stand(Package package) const
{
    PackageStanding result{std::move(package)};
    result.expires = result.package.expires();
    SP_TRY(lots, m_book.store().allLots(result.package.id));
    SP_TRY(granted, m_book.store().granted(result.package.id));
    for (const StoredLot &lot : lots) {
        result.standing.total += lot.balance;
        result.standing.reserved += lot.reserved;
    }
    result.standing.granted = granted;
    result.lots = std::move(lots);
    return result;
}

Result<PackageStanding> PackageService::standing(const PackageId &id) const
{
    SP_TRY(package, this->package(id));
    return stand(std::move(package));
}

Result<std::vector<PackageStanding>> PackageService::ofClient(const ClientId &client) const
{
    SP_TRY(packages, m_packages.ofClient(client));
    std::vector<PackageStanding> list;
    for (Package &package : packages) {
        SP_TRY(standing, stand(std::move(package)));
        list.push_back(std::move(standing));
    }
    return list;
}

Result<std::vector<Lot>> PackageService::lots(
    const ClientId &client, LocalDate on, const ServiceUse &use, std::optional<SessionId> except) const
{
    SP_TRY(packages, m_packages.ofClient(client));
    std::vector<Lot> lots;
    for (const Package &package : packages) {
        const auto expires = package.expires();
        const Demand demand = consumptionOf(package.terms.map, use).demand;
        SP_TRY(stored, m_book.store().lots(package.id, except));
        for (const StoredLot &each : stored) {
            Lot lot{each.id.text(), package.name, package.terms.denomination, each.balance - each.reserved};
            lot.state = package.state != Package::State::Active ? Lot::State::Archived
                        : package.frozenOn(on)                  ? Lot::State::Frozen
                                                                : Lot::State::Active;
            lot.carried = each.carried;
            lot.from = std::max(
                each.from.value_or(LocalDate::min()), package.activatedOn.value_or(LocalDate::min()));
            lot.until = each.until && expires ? std::optional(std::min(*each.until, *expires))
                        : each.until          ? each.until
                                              : expires;
            // A package's grace lets it be used a little longer.
            if (expires && lot.until == expires)
                lot.until = *expires + std::chrono::days(package.terms.graceDays);
            lot.services = package.terms.services;
            lot.excluded = package.terms.excluded;
            lot.increment = package.terms.increment;
            lot.demand = demand;
            lots.push_back(std::move(lot));
        }
    }
    return lots;
}

Result<Done> PackageService::used(Unit &unit, Package package, LocalDate on)
{
    if (package.activatedOn)
        return Done{};
    package.activatedOn = activatedOn(package.terms, package.boughtOn, on);
    package.periodOn = package.activatedOn;
    SP_CHECK(m_packages.update(package, unit.now()));
    unit.audit("package.activated", "package", package.id,
        {{u"on"_s, QString::fromLatin1(dateText(*package.activatedOn))}});
    return Done{};
}

}  // namespace sp::credit
