// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/booking/booking_service.h"
#include "core/primitives/jobs/job_runner.h"
#include "core/suites/credit/service/credit_service.h"

#include "tests/support/practice_services.h"

namespace sp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A practice whose clients prepay. Now it is 27 October 2026, 10:00 UTC; Coaching takes an hour and costs
/// 120.00 by the hour.
struct CreditDesk : ServicePractice {
    PolicyRegistry registry = [] {
        PolicyRegistry all;
        all.add(changeTermsPolicy());
        credit::addCreditPolicies(all);
        return all;
    }();
    PolicyService policies{database, registry};
    HoldService holds{database};
    BookingService booking{database, sessions, holds, calendar, services, policies};
    credit::CreditBook book{database, ledger};
    credit::PackageService packages{database, book, people, settings, policies};
    credit::CreditService credits{database, book, packages, sessions, services, billing, policies};
    JobRunner runner{database, units, ids, random, owner};
    ClientId ana = client("Ana", "ana@client.example");
    ServiceId coaching = service("Coaching", money(12'000), billing::PriceBy::Hour);

    explicit CreditDesk(const QString &path = {}) : ServicePractice(path)
    {
        credits.follow(bus);
        credits.registerJobs(runner);
    }

    static QJsonObject hours(const char *allocation = "300")
    {
        return {{u"unit"_s, u"minutes"_s}, {u"allocation"_s, QString::fromLatin1(allocation)},
            {u"currency"_s, u"EUR"_s}, {u"overage"_s, u"bill"_s}, {u"overage_rate"_s, u"2"_s}};
    }
    static QJsonObject pieces(const char *allocation = "10")
    {
        QJsonObject body = hours(allocation);
        body.insert(u"unit"_s, u"sessions"_s);
        body.insert(u"overage_rate"_s, u"150"_s);
        return body;
    }
    Result<PackageId> trySell(
        const QJsonObject &terms, const char *name = "Ten", const char *on = "2026-10-01")
    {
        return unit<PackageId>("package.sell", [&](Unit &unit) -> Result<PackageId> {
            SP_TRY(read, credit::readPackageTerms(terms));
            return packages.sell(unit, {ana, {}, QString::fromLatin1(name), read, date(on)});
        });
    }
    PackageId sell(const QJsonObject &terms, const char *name = "Ten", const char *on = "2026-10-01")
    {
        return must(trySell(terms, name, on));
    }
    void policy(const char *kind, const QJsonObject &body)
    {
        did<Done>("policy.publish", [&](Unit &unit) -> Result<Done> {
            SP_TRY(draft, policies.draft(unit, kind, PolicyScope::workspace(), body));
            return policies.publish(unit, draft, unit.now());
        });
        clock.advance(1s);
    }
    Result<SessionId> book_(const char *start, minutes length = 60min)
    {
        return unit<SessionId>("session.book", [&](Unit &unit) {
            return booking.confirm(unit, {ana, coaching, local(start), berlin, length});
        });
    }
    std::int64_t left(const PackageId &id) { return must(packages.standing(id)).standing.total; }
    std::int64_t reserved(const PackageId &id) { return must(packages.standing(id)).standing.reserved; }
    std::vector<credit::CreditEntry> entries(const PackageId &id) { return must(book.store().entriesOf(id)); }
    Result<FinishResult> finish(const SessionId &id, std::optional<Interval> actual = {})
    {
        return unit<FinishResult>("session.finish", [&](Unit &unit) {
            return finishing.finish(unit, {id, actual});
        });
    }
    Result<FinishResult> finishFor(const SessionId &id, minutes length)
    {
        const Instant start = session(id).planned.start;
        return finish(id, Interval{start, start + length});
    }
    Result<Done> cancel(const SessionId &id, ChangedBy by)
    {
        const auto canceled = unit<int>("session.cancel", [&](Unit &unit) {
            return booking.cancel(unit, id, {by, u"ill"_s, SeriesScope::This});
        });
        return canceled ? Result<Done>(Done{}) : canceled.error();
    }
    Result<CreditEntryId> adjust(const PackageId &id, std::int64_t quantity, const char *key,
        const char *reason = "goodwill", const QString &note = u"because it rained"_s,
        std::optional<LocalDate> on = {}, std::optional<Actor> actor = {})
    {
        return units.run<CreditEntryId>({"credit.adjust", actor.value_or(owner)}, [&](Unit &unit) {
            return credits.adjust(unit, {id, quantity, reason, note, on.value_or(date("2026-10-27")), key});
        });
    }
};

}  // namespace sp::test
