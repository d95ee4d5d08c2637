// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/report_csv.h"
#include "core/practice/reports/report_service.h"
#include "core/practice/scheduling/working_hours_policy.h"

#include "tests/support/ruled_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::reports;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Practice : RuledPractice {
    ClientId ana = client("Ana");
    ClientId bo = client("Bo");
    ServiceId talk = service("Talk", money(11'900));
    ReportService reports{database, ledger, billing.store(), policies};
    ReportRequest october{date("2026-10-01"), date("2026-10-31"), Grain::Month, Currency::of("EUR")};

    Practice() { registry.add(workingHoursPolicy()); }

    static QString line(const std::vector<Cell> &cells)
    {
        QStringList words;
        for (const Cell &cell : cells)
            words << plainCell(cell);
        return words.join(u" | "_s);
    }
    std::int64_t posted(AccountKind kind, const ReportRequest &request)
    {
        std::int64_t sum = 0;
        for (const DayMovement &movement :
            must(ledger.movements(kind, request.currency.code(), request.from, request.to)))
            sum += movement.quantity;
        return sum;
    }
};

std::int64_t minor(const Cell &cell)
{
    return std::get<Money>(cell).minor();
}

}  // namespace

class ReportServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void incomeIsWhatTheLedgerSays();
    void whatIsOwedAgainStandsInTheBooks();
    void mergedClientsAreOne();
    void whatWasPaidIsNotOwed();
    void whatCameInAddsUp();
    void timeIsHeldMissedAndBilled();
    void aCreditedLineBillsNothing();
    void openTimeIsTheHoursThatHeldThen();
    void aDayIsTheWallsAndNotUtcs();
    void otherCurrenciesStandApart();
    void csvHasHeadRowsAndTotals();
};

void ReportServiceTest::incomeIsWhatTheLedgerSays()
{
    Practice practice;
    const BilledDocument first = practice.invoiced(practice.ana, practice.talk);
    const BilledDocument second = practice.invoiced(practice.bo, practice.talk);
    must(practice.pay(practice.ana, money(11'900), first.id));
    must(practice.pay(practice.bo, money(5'000), second.id, "cash"));
    must(practice.refunded(first.id, money(2'000)));
    must(practice.credited(second.id));
    const Report report = must(practice.reports.income(practice.october));
    QCOMPARE(report.rows.size(), std::size_t(1));
    // Two invoices and a credit note; 169.00 came in, 20.00 went back.
    QCOMPARE(std::get<std::int64_t>(report.totals[1]), 3);
    QCOMPARE(minor(report.totals[4]), 11'900);
    QCOMPARE(minor(report.totals[5]), 14'900);
    QCOMPARE(minor(report.totals[2]), -practice.posted(AccountKind::Income, practice.october));
    QCOMPARE(minor(report.totals[3]), -practice.posted(AccountKind::Tax, practice.october));
    // A rebate for paying early is earned no more: 2.38 of 119.00, 0.38 of it tax.
    practice.set([](PracticeSettings &s) {
        s.terms.early = billing::PaymentTerms::Early{7, *BasisPoints::parsePercent("2")};
    });
    const BilledDocument early = practice.invoiced(practice.ana, practice.talk);
    must(practice.pay(practice.ana, money(11'662), early.id));
    const Report after = must(practice.reports.income(practice.october));
    QCOMPARE(std::get<std::int64_t>(after.totals[1]), 4);
    QCOMPARE(minor(after.totals[3]) - minor(report.totals[3]), 1'862);
    QCOMPARE(minor(after.totals[4]) - minor(report.totals[4]), 11'662);
    QCOMPARE(minor(after.totals[2]), -practice.posted(AccountKind::Income, practice.october));
    QCOMPARE(minor(after.totals[3]), -practice.posted(AccountKind::Tax, practice.october));
}

void ReportServiceTest::whatIsOwedAgainStandsInTheBooks()
{
    Practice practice;
    const BilledDocument all = practice.invoiced(practice.ana, practice.talk);
    const BilledDocument part = practice.invoiced(practice.bo, practice.talk);
    must(practice.pay(practice.ana, money(11'900), all.id));
    must(practice.pay(practice.bo, money(11'900), part.id));
    must(practice.refunded(all.id, money(11'900)));
    must(practice.refunded(part.id, money(1'900)));
    const auto owed = [&] {
        return minor(must(practice.reports.ageing(date("2026-10-28"), Currency::of("EUR"))).totals.back());
    };
    QCOMPARE(owed(), 13'800);
    practice.did<WriteOff>(
        "invoice.write_off", [&](Unit &unit) { return practice.billing.writeOff(unit, all.id, u"gone"_s); });
    QCOMPARE(owed(), 1'900);
    QCOMPARE(practice.owed(practice.bo), "19.00 EUR");
}

void ReportServiceTest::mergedClientsAreOne()
{
    Practice practice;
    practice.invoiced(practice.ana, practice.talk);
    practice.invoiced(practice.bo, practice.talk);
    practice.did<Done>(
        "client.merge", [&](Unit &unit) { return practice.people.merge(unit, practice.bo, practice.ana); });
    const Report owed = must(practice.reports.ageing(date("2026-10-27"), Currency::of("EUR")));
    QCOMPARE(owed.rows.size(), std::size_t(1));
    QCOMPARE(Practice::line(owed.rows[0]), u"Ana | 238.00 | 0.00 | 0.00 | 0.00 | 0.00 | 238.00"_s);
    const Report time = must(practice.reports.timeByClient(practice.october, practice.berlin));
    QCOMPARE(time.rows.size(), std::size_t(1));
    QCOMPARE(Practice::line(time.rows[0]), u"Ana | 2 | 120 | 0 | 0 | 200.00 | 100.00"_s);
}

void ReportServiceTest::whatWasPaidIsNotOwed()
{
    Practice practice;
    const BilledDocument invoice = practice.invoiced(practice.ana, practice.talk);
    must(practice.pay(practice.ana, money(900), invoice.id));
    const auto owed = [&](const char *day) {
        return Practice::line(must(practice.reports.ageing(date(day), Currency::of("EUR"))).totals);
    };
    QCOMPARE(owed("2026-10-27"), u" | 110.00 | 0.00 | 0.00 | 0.00 | 0.00 | 110.00"_s);
    QCOMPARE(owed("2026-11-11"), u" | 0.00 | 110.00 | 0.00 | 0.00 | 0.00 | 110.00"_s);
    must(practice.pay(practice.ana, money(11'000), invoice.id));
    QCOMPARE(owed("2026-11-11"), u" | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00"_s);
}

void ReportServiceTest::whatCameInAddsUp()
{
    Practice practice;
    const BilledDocument one = practice.invoiced(practice.ana, practice.talk);
    const BilledDocument two = practice.invoiced(practice.ana, practice.talk);
    const BilledDocument other = practice.invoiced(practice.bo, practice.talk);
    must(practice.pay(practice.ana, money(20'000)));  // The first in full, the second in part.
    must(practice.pay(practice.bo, money(12'000), other.id));
    must(practice.refunded(other.id, money(1'000)));
    const LocalDate from = date("2026-10-01"), to = date("2026-10-31");
    const Currency euro = Currency::of("EUR");
    const Report all = must(practice.reports.receivedEntries(from, to, euro));
    QCOMPARE(std::get<Money>(all.totals.back()), must(practice.billing.store().received(euro, from, to)).sum);
    QCOMPARE(std::get<Money>(all.totals.back()), money(31'000));
    Money sum = Money::zero(euro);
    for (const auto &row : all.rows)
        sum += std::get<Money>(row.back());
    QCOMPARE(sum, money(31'000));
    const Report ana = must(practice.reports.receivedEntries(from, to, euro, {practice.ana}));
    QCOMPARE(ana.rows.size(), 2U);
    QCOMPARE(std::get<Money>(ana.totals.back()), money(20'000));
    QVERIFY(std::ranges::any_of(ana.subjects, [&](const Subject &each) { return each == Subject(one.id); }));
    QVERIFY(
        must(practice.reports.receivedEntries(date("2026-11-01"), date("2026-11-30"), euro)).rows.empty());
}

void ReportServiceTest::timeIsHeldMissedAndBilled()
{
    Practice practice;
    practice.issued(practice.drafted({practice.logged(practice.ana, practice.talk, 50min)}));
    practice.logged(practice.bo, practice.talk, 90min);
    const SessionId missed = practice.booked(practice.ana, practice.talk, "2026-10-27T09:00");
    practice.did<Done>(
        "session.no_show", [&](Unit &unit) { return practice.sessions.markNoShow(unit, missed); });
    practice.booked(practice.ana, practice.talk, "2026-10-30T09:00");  // Not over yet.
    const Report report = must(practice.reports.timeByClient(practice.october, practice.berlin));
    QCOMPARE(report.rows.size(), std::size_t(2));
    QCOMPARE(Practice::line(report.rows[0]), u"Bo | 1 | 90 | 0 | 0 | 0.00 | 0.00"_s);
    QCOMPARE(Practice::line(report.rows[1]), u"Ana | 1 | 50 | 1 | 0 | 100.00 | 120.00"_s);
}

void ReportServiceTest::aCreditedLineBillsNothing()
{
    Practice practice;
    const BilledDocument invoice = practice.invoiced(practice.ana, practice.talk);
    must(practice.credited(invoice.id));
    const Report report = must(practice.reports.timeByClient(practice.october, practice.berlin));
    QCOMPARE(Practice::line(report.rows[0]), u"Ana | 1 | 60 | 0 | 0 | 0.00 | 0.00"_s);
}

void ReportServiceTest::openTimeIsTheHoursThatHeldThen()
{
    Practice practice;
    practice.logged(practice.ana, practice.talk, 60min);
    QCOMPARE(Practice::line(must(practice.reports.utilisation(practice.october, practice.berlin)).totals),
        u" | 0 | 60 | 0 | 0 | "_s);
    WorkingHours hours;
    hours.days[1] = {{9h, 12h}};  // Tuesdays, from today on: it is one, and so is none after it in October.
    practice.did<Done>(
        "policy.publish", [&](Unit &unit) { return setWorkingHours(unit, practice.policies, hours); });
    const Report report = must(practice.reports.utilisation(practice.october, practice.berlin));
    QCOMPARE(Practice::line(report.totals), u" | 180 | 60 | 0 | 0 | 33.33"_s);
}

void ReportServiceTest::aDayIsTheWallsAndNotUtcs()
{
    Practice practice;
    // Half past midnight of 1 November in Berlin is 31 October in UTC.
    practice.clock.set(instant("2026-10-31T23:45:00Z"));
    practice.did<SessionId>("session.log", [&](Unit &unit) {
        return practice.sessions.log(unit,
            {practice.ana, practice.talk, {instant("2026-10-31T23:30:00Z"), unit.now()}, practice.berlin});
    });
    QVERIFY(must(practice.reports.timeByClient(practice.october, practice.berlin)).rows.empty());
    ReportRequest november = practice.october;
    november.from = date("2026-11-01");
    november.to = date("2026-11-30");
    QCOMPARE(must(practice.reports.timeByClient(november, practice.berlin)).rows.size(), std::size_t(1));
}

void ReportServiceTest::otherCurrenciesStandApart()
{
    Practice practice;
    ClientDetails abroad;
    abroad.currency = "USD";
    const ClientId cleo = practice.client("Cleo", "", abroad);
    const ServiceId dollars = practice.service("Call", money(10'000, "USD"));
    practice.invoiced(practice.ana, practice.talk);
    practice.invoiced(practice.bo, practice.talk);
    practice.invoiced(cleo, dollars);
    QCOMPARE(must(practice.reports.store().currencies()),
        (std::vector<Currency>{Currency::of("EUR"), Currency::of("USD")}));
    ReportRequest request = practice.october;
    QCOMPARE(std::get<std::int64_t>(must(practice.reports.income(request)).totals[1]), 2);
    request.currency = Currency::of("USD");
    QCOMPARE(std::get<std::int64_t>(must(practice.reports.income(request)).totals[1]), 1);
    QCOMPARE(must(practice.reports.ageing(date("2026-10-27"), request.currency)).rows.size(), std::size_t(1));
}

void ReportServiceTest::csvHasHeadRowsAndTotals()
{
    const std::vector<OpenFact> open{
        {ClientId(IdBytes{}), u"=Ana, \"A\""_s, date("2026-10-01"), money(1'234)}};
    const QByteArray csv = reportCsv(reports::ageing(open, date("2026-10-27"), Currency::of("EUR")),
        [](const char *code) { return QString::fromLatin1(code).toUpper(); });
    QCOMPARE(csv, QByteArray("CLIENT,NOT_DUE,DAYS_30,DAYS_60,DAYS_90,OLDER,TOTAL\n"
                             "\"'=Ana, \"\"A\"\"\",0.00,12.34,0.00,0.00,0.00,12.34\n"
                             ",0.00,12.34,0.00,0.00,0.00,12.34\n"));
}

QTEST_GUILESS_MAIN(ReportServiceTest)
#include "report_service_test.moc"
