// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to packages by themselves, as days go by.
#include "core/suites/credit/service/package_service.h"

namespace sp::credit {

using namespace Qt::StringLiterals;

Result<Done> PackageService::dealWithRest(Unit &unit, const Package &package, const RestSplit &split,
    LocalDate on, std::optional<LocalDate> carriedUntil, const QByteArray &key)
{
    SP_TRY(lots, m_book.store().lots(package.id));
    // What bookings hold stays where it is until they take place or do not.
    std::int64_t carried = split.carried, forfeited = split.forfeited, converted = split.converted;
    for (const StoredLot &lot : lots) {
        std::int64_t rest = lot.balance - lot.reserved;
        const std::pair<EntryType, std::int64_t *> parts[] = {{EntryType::CarryOut, &carried},
            {EntryType::Forfeit, &forfeited}, {EntryType::Convert, &converted}};
        for (const auto &[type, left] : parts) {
            const std::int64_t part = std::min(rest, *left);
            if (part <= 0)
                continue;
            SP_CHECK(m_book.post(
                unit, package, lot.id, {type, -part, on, "package", key + ':' + entryTypeName(type)}));
            rest -= part;
            *left -= part;
        }
        if (lot.reserved == 0)
            SP_CHECK(m_book.store().closeLot(lot.id));
    }
    // At the package's own end what is carried goes into another one, see carryOnce().
    if (split.carried > 0 && carriedUntil)
        SP_CHECK(
            grant(unit, package, split.carried, on, carriedUntil, EntryType::CarryIn, key + ":carry", true));
    return Done{};
}

Result<Done> PackageService::carryOnce(
    Unit &unit, const Package &package, std::int64_t quantity, LocalDate on)
{
    Package next = package;
    next.id = unit.newId<PackageTag>();
    next.boughtOn = on;
    next.activatedOn = on;
    next.periodOn.reset();
    next.freezes.clear();
    next.state = Package::State::Active;
    next.terms.activation = Activation::OnPurchase;
    next.terms.endsOn.reset();
    next.terms.endsAfterDays = package.terms.endsAfterDays.value_or(30);
    next.terms.period = Period::None;
    next.terms.leftover = Leftover::Forfeit;
    SP_CHECK(m_packages.insert(next, unit.now()));
    unit.audit("package.carried", "package", next.id,
        {{u"from"_s, QString::fromLatin1(package.id.text())}, {u"quantity"_s, qint64(quantity)}});
    return grant(unit, next, quantity, on, {}, EntryType::CarryIn, "carry:" + next.id.text(), true);
}

Result<bool> PackageService::settle(Unit &unit, Package package, LocalDate today)
{
    bool changed = false;
    for (;;) {
        const LocalDate never = LocalDate::max();
        const LocalDate settled = settledOn(package.terms, package.expires()).value_or(never);
        const LocalDate period =
            package.periodOn
                ? nextPeriod(package.terms, *package.activatedOn, *package.periodOn).value_or(never)
                : never;
        const LocalDate next = std::min(settled, period);
        // While it rests nothing expires.
        if (next > today || package.frozenOn(today) || package.state != Package::State::Active)
            return changed;
        SP_TRY(standing, stand(package));
        const std::int64_t rest = standing.standing.available();
        const QByteArray key = package.id.text() + ':' + dateText(next);
        changed = true;
        if (settled <= period) {
            RestSplit split = splitAtExpiry(package.terms, rest);
            package.state = Package::State::Expired;
            SP_CHECK(m_packages.update(package, unit.now()));
            if (split.carried > 0)
                SP_CHECK(carryOnce(unit, package, split.carried, next));
            SP_CHECK(dealWithRest(unit, package, split, next, {}, "expire:" + key));
            unit.audit("package.expired", "package", package.id,
                {{u"forfeited"_s, qint64(split.forfeited)}, {u"carried"_s, qint64(split.carried)},
                    {u"converted"_s, qint64(split.converted)}});
            unit.touch("credits");
            return changed;
        }
        const RestSplit split = splitAtPeriodEnd(package.terms, rest);
        const auto after = nextPeriod(package.terms, *package.activatedOn, next);
        const LocalDate carriedUntil =
            package.terms.carryGraceDays > 0
                ? next + std::chrono::days(package.terms.carryGraceDays)
                : after.value_or(next + std::chrono::days(1)) - std::chrono::days(1);
        SP_CHECK(dealWithRest(unit, package, split, next, carriedUntil, "period:" + key));
        SP_CHECK(grant(unit, package, package.terms.allocation, next, {}, EntryType::Fund, "period:" + key));
        package.periodOn = next;
        SP_CHECK(m_packages.update(package, unit.now()));
        unit.audit("package.period", "package", package.id,
            {{u"on"_s, QString::fromLatin1(dateText(next))}, {u"carried"_s, qint64(split.carried)},
                {u"forfeited"_s, qint64(split.forfeited)}});
        unit.touch("credits");
    }
}

Result<int> PackageService::settle(Unit &unit)
{
    SP_TRY(day, today(unit.now()));
    SP_TRY(packages, m_packages.active());
    int changed = 0;
    for (Package &package : packages) {
        SP_TRY(one, settle(unit, std::move(package), day));
        changed += one ? 1 : 0;
    }
    return changed;
}

}  // namespace sp::credit
