// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "core/practice/booking/booking_events.h"
#include "core/primitives/jobs/job_runner.h"
#include "core/suites/credit/service/package_service.h"

namespace sp::credit {

/// How a session would be, or was, covered.
struct Coverage {
    DrawPlan plan;
    QByteArray source;  ///< Which rule chose the buckets; see DrawChoice.
    int minutes = 0;    ///< What the session took.
    int included = 0;   ///< What of it is covered.
    OverageResult overage{0, Money::zero(Currency::of("EUR"))};
    std::optional<Money> charge = {};  ///< Beyond what is covered; none: nothing.
    QJsonObject trace = {};

    /// Something is drawn, or what is charged follows a package's or the owner's rules for overage.
    bool applies() const { return !plan.drawn.empty() || (charge && plan.eligible); }
};

/// A correction by hand.
struct Adjustment {
    PackageId package;
    std::int64_t quantity;
    QByteArray reason;  ///< One of adjustmentReasons().
    QString note;       ///< At least ten characters.
    LocalDate on;
    QByteArray key;  ///< The same key does it once.
};

/// What a sale brought about.
struct Sold {
    PackageId package;
    std::optional<DocumentId> invoice = {};  ///< The draft.
};

/// The catalog of reasons: "goodwill", "correction", "migration", "refund", "chargeback", "dispute".
std::vector<QByteArray> adjustmentReasons();

/// A difference between what the rows, the ledger and the packages say.
struct Discrepancy {
    LotId lot;
    QByteArray what;
};

/// Credits in the life of sessions: reserved when booked, taken when delivered, given back when not, each in
/// the Unit of what causes it and once for each version of it. Hears sessions' events; nobody has to call it.
class CreditService {
public:
    CreditService(Database &database, CreditBook &book, PackageService &packages, SessionService &sessions,
        ServiceStore &services, BillingService &billing, PolicyService &policies)
        : m_jobs(database), m_book(book), m_packages(packages), m_sessions(sessions), m_services(services),
          m_billing(billing), m_policies(policies)
    {
    }

    /// From now on sessions draw, and invoices say what was prepaid.
    void follow(EventBus &bus);
    /// Ends periods and packages five minutes after midnight, and once for all days that were missed.
    void registerJobs(JobRunner &runner);
    static constexpr auto settleJob = "credit.settle";
    /// Puts the next run into the queue.
    Result<Done> armSettling(Unit &unit);

    /// What covering the session would draw; writes nothing.
    Result<Coverage> plan(const Session &session, int minutes, Shortfall shortfall) const;
    /// What it was covered by; nothing when nothing was.
    Result<std::optional<CreditUse>> useOf(const SessionId &session) const;

    /// Holds credits for a booked session, in place of what it held before. Fails with Refused
    /// "package.exhausted" {bucket, required, available} where the package says so, or
    /// "credit.no_bucket" {service} where the rules name none and nothing may be billed.
    Result<Done> reserve(Unit &unit, const SessionId &session);
    /// Takes credits for a delivered session, in place of what was taken before. Nothing changes when the
    /// facts did not.
    Result<Done> consume(Unit &unit, const SessionId &session);
    /// Gives back what was taken.
    Result<Done> giveBack(Unit &unit, const SessionId &session, const QByteArray &source);
    /// It will not take place, or nobody came: what is held is returned or taken, as the package says.
    Result<Done> absent(Unit &unit, const SessionId &session, Absence absence);

    /// What the invoice of a sale would say today; nothing is stored. Fails with NotFound
    /// "package.unknown_template", or as BillingService::compose().
    Result<BilledDocument> previewSale(const PackageSale &sale, const Money &price, Instant now) const;
    /// Sells a package and drafts its invoice at `price`; without a price it only sells. Fails as
    /// PackageService::sell() and BillingService::compose().
    Result<Sold> sell(Unit &unit, PackageSale sale, const std::optional<Money> &price);
    /// Takes a sale back of which nothing is used or booked: what was granted goes, the package is archived,
    /// the draft of its invoice thrown away. Fails with Refused "package.in_use" {bucket} and, while an
    /// issued invoice says that it is owed, "package.invoiced" {number}.
    Result<Done> takeBack(Unit &unit, const PackageId &package);

    /// Fails with InvalidInput "credit.adjust_reason" {reason}, "credit.adjust_note", Refused
    /// "access.denied" for a day before today without "credit.adjust_retroactive", "period.locked",
    /// "credit.below_zero" or Conflict "package.archived".
    Result<CreditEntryId> adjust(Unit &unit, const Adjustment &adjustment);
    /// The opposite of an adjustment, with its own reason. Fails with NotFound "credit.unknown_entry",
    /// Conflict "credit.already_reversed".
    Result<Done> reverseAdjustment(Unit &unit, const CreditEntryId &entry, const QString &note);
    /// From one package of a client to another of the same unit. Fails with InvalidInput "credit.move_unit",
    /// "credit.below_zero" or Conflict "package.archived".
    Result<Done> move(Unit &unit, const PackageId &from, const PackageId &to, std::int64_t quantity,
        LocalDate on, const QByteArray &key);

    /// The method "cadence" for a package, with its client's terms.
    Result<std::pair<Forecast, ForecastTerms>> forecast(const PackageId &package, Instant now) const;
    /// The method "bookings", for the bar beside a package (F08.3).
    Result<BookingsRunOut> bookingsRunOut(const PackageId &package, Instant now) const;
    /// Compares rows, ledger and folds; empty when they agree.
    Result<std::vector<Discrepancy>> reconcile() const;
    /// Takes credits for completed sessions of a client that none were taken for, from a day on; answers how
    /// many (F08.5.2). Again it does nothing.
    Result<int> backfill(Unit &unit, const ClientId &client, LocalDate from);

    PackageService &packages() { return m_packages; }
    const CreditStore &store() const { return m_book.store(); }

private:
    struct Facts;
    Result<Facts> factsOf(const Session &session, int minutes) const;
    Result<std::optional<std::vector<billing::InvoiceLine>>> cover(const Session &session,
        const PricedTime &time, const billing::InvoiceLine &usual, billing::Language language) const;
    Result<Done> draw(Unit &unit, const Session &session, const Coverage &coverage, const QByteArray &source,
        const QByteArray &key, LocalDate on);
    Result<Coverage> charged(const Facts &facts, DrawPlan plan, QByteArray source) const;
    /// What was decided then, by what was kept of it.
    Result<Coverage> stateOf(const CreditUse &use) const;
    Result<Done> bill(Unit &unit, const SessionId &session, BillingEvent event);

    JobStore m_jobs;
    CreditBook &m_book;
    PackageService &m_packages;
    SessionService &m_sessions;
    ServiceStore &m_services;
    BillingService &m_billing;
    PolicyService &m_policies;
};

}  // namespace sp::credit
