// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/recurring/recurring_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::billing;
using namespace sp::test;
using namespace Qt::StringLiterals;

using Every = RecurringPlan::Every;
using Mode = RecurringInvoice::Mode;
using State = RecurringInvoice::State;

namespace {

/// Invoices that come back to a practice in Hamburg; it is 27 October 2026.
struct Repeating : ServicePractice {
    JobRunner runner{database, units, ids, random, owner};
    IssueSchedule issuing{database, billing, finishing, settings};
    RecurringService recurring{database, billing, issuing, settings};
    bool trusted = true;
    ClientId ana = client("Ana", "ana@example.org");

    Repeating()
    {
        issuing.registerJobs(runner);
        recurring.registerJobs(runner);
        recurring.askTrusted([this] { return trusted; });
    }
    RecurringPlan monthly(int day = 1, std::optional<int> count = {}) const
    {
        return {.day = day, .start = date("2026-10-27"), .count = count};
    }
    RecurringRequest request(const RecurringPlan &plan, Mode mode) const
    {
        return {ana, {.added = {{.description = u"Coaching {period}"_s, .unitPrice = money(240'00)}}}, plan,
            mode};
    }
    RecurringId added(const RecurringPlan &plan, Mode mode = Mode::Send)
    {
        return did<RecurringId>(
            "recurring.add", [&](Unit &unit) { return recurring.add(unit, request(plan, mode)); });
    }
    using Step = Result<Done> (RecurringService::*)(Unit &, const RecurringId &);
    QByteArray step(const char *command, Step work, const RecurringId &id)
    {
        return reason(unit<Done>(command, [&](Unit &unit) { return (recurring.*work)(unit, id); }));
    }
    /// Why a change of what is stored now is refused; nothing when it is not.
    QByteArray changed(const RecurringId &id, const RecurringChange &change)
    {
        const std::int64_t version = must(recurring.recurring(id)).version;
        return reason(unit<Done>(
            "recurring.edit", [&](Unit &unit) { return recurring.change(unit, id, change, version); }));
    }
    /// The program runs at that moment.
    void at(const char *moment)
    {
        clock.set(instant(moment));
        must(runner.runDue());
    }
    RecurringReview look(const RecurringId &id) { return must(recurring.review(id, clock.now())); }
    /// "2026-12:2026/0002 2026-11:2026/0001", "2026-11:draft", newest first.
    QByteArray made(const RecurringId &id)
    {
        QByteArrayList list;
        for (const auto &[run, document] : look(id).runs)
            list << run.period + ':' +
                        (document.held                          ? "held " + document.held->reason
                            : document.content.number.isEmpty() ? QByteArray("draft")
                                                                : document.content.number);
        return list.join(' ');
    }
    QByteArray nextOn(const RecurringId &id)
    {
        const auto next = must(recurring.recurring(id)).next();
        return next ? dateText(next->on) : QByteArray();
    }
    std::size_t mails(const RecurringId &id)
    {
        std::size_t count = 0;
        for (const auto &[run, document] : look(id).runs)
            count += must(outbox.store().aboutSubject(document.id.bytes())).size();
        return count;
    }
};

}  // namespace

class RecurringServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isIssuedAndSentOnItsDay();
    void isOnlyDraftedWhereTold();
    void saysThePeriodInTheClientsLanguage();
    void missedPeriodsAreBilledOneByOne();
    void noPeriodIsBilledTwice();
    void whatLacksSomethingIsHeldAndThePlanGoesOn();
    void whatFailsForGoodIsHeldAndThePlanGoesOn();
    void aPauseIsNotBilled();
    void endsByCountAndByHand();
    void changesWhatIsToCome();
    void anOldCopyBillsNothing();
    void aJobThatWasCalledOffComesAgain();
    void anotherZoneMovesTheDay();
    void beginsTodayOrLater();
    void listsTheNextFirst();
    void rhythmsAreBroughtToOne();
    void anotherPlanBeginsWithTheNext();
    void aPlanOfShorterPeriodsBillsNoDayTwice();
    void whatIsDueIsNotDropped();
    void anotherTaxIsForTheNext();
};

void RecurringServiceTest::isIssuedAndSentOnItsDay()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    QCOMPARE(practice.nextOn(id), "2026-11-01");
    practice.at("2026-10-31T22:59:00Z");  // Still October in Hamburg.
    QCOMPARE(practice.made(id), "");
    practice.at("2026-10-31T23:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
    QCOMPARE(practice.mails(id), 1U);
    QCOMPARE(practice.nextOn(id), "2026-12-01");
    const BilledDocument invoice = practice.look(id).runs.front().second;
    QCOMPARE(invoice.content.issueDate, date("2026-11-01"));
    QCOMPARE(invoice.content.service, std::optional(Period{date("2026-11-01"), date("2026-11-30")}));
    QCOMPARE(practice.owed(practice.ana), "240.00 EUR");
    practice.at("2026-11-02T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
}

void RecurringServiceTest::isOnlyDraftedWhereTold()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly(), Mode::Draft);
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:draft");
    QCOMPARE(practice.mails(id), 0U);
    QCOMPARE(practice.owed(practice.ana), "");
    practice.did<Done>(
        "recurring.edit", [&](Unit &unit) { return practice.recurring.setMode(unit, id, Mode::Send); });
    practice.at("2026-12-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-12:2026/0001 2026-11:draft");
}

void RecurringServiceTest::saysThePeriodInTheClientsLanguage()
{
    Repeating practice;
    ClientDetails german;
    german.locale = "de-DE";
    RecurringRequest asked = practice.request(practice.monthly(), Mode::Draft);
    asked.client = practice.client("Jonas", "", german);
    const auto id = practice.did<RecurringId>(
        "recurring.add", [&](Unit &unit) { return practice.recurring.add(unit, asked); });
    QCOMPARE(practice.look(id).next.content.lines.front().description, u"Coaching November 2026"_s);
    practice.at("2026-12-01T08:00:00Z");
    const auto runs = practice.look(id).runs;
    QCOMPARE(runs.size(), 2U);
    QCOMPARE(runs.front().second.content.lines.front().description, u"Coaching Dezember 2026"_s);
    // The template keeps the place.
    QCOMPARE(
        must(practice.recurring.recurring(id)).content.lines.front().description, u"Coaching {period}"_s);
}

void RecurringServiceTest::missedPeriodsAreBilledOneByOne()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly(31));
    practice.at("2027-02-10T08:00:00Z");
    QCOMPARE(practice.made(id), "2027-01:2027/0004 2026-12:2027/0003 2026-11:2027/0002 2026-10:2027/0001");
    QCOMPARE(practice.nextOn(id), "2027-02-28");
}

void RecurringServiceTest::noPeriodIsBilledTwice()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
    // As after a crash that lost the step to the next period, or a second job for the same one.
    must(practice.database.execute(
        "UPDATE recurring_invoice SET next_run = 0, next_on = '2026-11-01', version = version + 1"));
    practice.did<Done>("recurring.rearm", [&](Unit &unit) { return practice.recurring.rearm(unit); });
    practice.at("2026-11-02T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
    QCOMPARE(practice.nextOn(id), "2026-12-01");
    QCOMPARE(practice.count("SELECT count(*) FROM document"), 1);
}

void RecurringServiceTest::whatLacksSomethingIsHeldAndThePlanGoesOn()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    practice.set([](PracticeSettings &settings) { settings.seller.name.clear(); });
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:held invoice.seller_missing");
    QCOMPARE(practice.nextOn(id), "2026-12-01");
    const auto rows = must(practice.billing.store().list({DocumentFilter::State::Draft}, date("2026-11-01")));
    QCOMPARE(rows.size(), 1U);
    QVERIFY(rows.front().held);
    // Mended, it is issued by hand, and the next one by itself.
    practice.set([](PracticeSettings &settings) { settings.seller.name = u"Mara Lind"_s; });
    QCOMPARE(practice.issued(rows.front().id).content.number, "2026/0001");
    practice.at("2026-12-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-12:2026/0002 2026-11:2026/0001");
}

void RecurringServiceTest::whatFailsForGoodIsHeldAndThePlanGoesOn()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    must(practice.database.execute(
        "CREATE TEMP TRIGGER no_issue BEFORE UPDATE OF number ON document "
        "WHEN new.number IS NOT NULL BEGIN SELECT RAISE(ABORT, 'nothing_doing'); END"));
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:held nothing_doing");
    must(practice.database.execute("DROP TRIGGER no_issue"));
    practice.at("2026-12-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-12:2026/0001 2026-11:held nothing_doing");
}

void RecurringServiceTest::aPauseIsNotBilled()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    QCOMPARE(practice.step("recurring.resume", &RecurringService::resume, id), "recurring.transition");
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.step("recurring.pause", &RecurringService::pause, id), "");
    practice.at("2027-01-20T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
    QCOMPARE(practice.step("recurring.resume", &RecurringService::resume, id), "");
    QCOMPARE(practice.nextOn(id), "2027-02-01");
    practice.at("2027-02-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2027-02:2027/0001 2026-11:2026/0001");
}

void RecurringServiceTest::endsByCountAndByHand()
{
    Repeating practice;
    const RecurringId twice = practice.added(practice.monthly(1, 2)),
                      other = practice.added(practice.monthly());
    QCOMPARE(practice.step("recurring.end", &RecurringService::end, other), "");
    practice.at("2027-05-01T08:00:00Z");
    QCOMPARE(practice.look(twice).runs.size(), 2U);
    QCOMPARE(must(practice.recurring.recurring(twice)).state, State::Ended);
    QCOMPARE(practice.nextOn(twice), "");
    QCOMPARE(practice.made(other), "");
    QCOMPARE(practice.step("recurring.end", &RecurringService::end, twice), "recurring.transition");
    QCOMPARE(practice.step("recurring.pause", &RecurringService::pause, twice), "recurring.transition");
}

void RecurringServiceTest::changesWhatIsToCome()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    practice.at("2026-11-01T08:00:00Z");
    const std::int64_t version = must(practice.recurring.recurring(id)).version;
    const RecurringChange change{{.lines = {{.line = 0, .unitPrice = money(260'00)}}}};
    const auto edit = [&](std::int64_t of) {
        return reason(practice.unit<Done>(
            "recurring.edit", [&](Unit &unit) { return practice.recurring.change(unit, id, change, of); }));
    };
    QCOMPARE(edit(version - 1), "recurring.changed");
    QCOMPARE(edit(version), "");
    practice.at("2026-12-01T08:00:00Z");
    const auto runs = practice.look(id).runs;
    QCOMPARE(runs.at(0).second.content.totals.gross, money(260'00));
    QCOMPARE(runs.at(1).second.content.totals.gross, money(240'00));
}

void RecurringServiceTest::anOldCopyBillsNothing()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    practice.trusted = false;
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "");
    practice.trusted = true;
    practice.at("2026-11-01T08:59:00Z");
    QCOMPARE(practice.made(id), "");
    practice.at("2026-11-01T09:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
}

void RecurringServiceTest::aJobThatWasCalledOffComesAgain()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    JobStore jobs{practice.database};
    const auto listed = must(jobs.list({{}, RecurringService::runType}, 10));
    QCOMPARE(listed.size(), 1U);
    practice.did<Done>("jobs.cancel", [&](Unit &unit) { return jobs.cancel(unit, listed.front().id); });
    must(practice.recurring.rearm(practice.units, practice.owner.profile));
    const auto audited =
        practice.count("SELECT count(*) FROM audit_event WHERE action = 'recurring.rearmed'");
    QCOMPARE(audited, 1);
    // Nothing amiss leaves no line.
    must(practice.recurring.rearm(practice.units, practice.owner.profile));
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'recurring.rearmed'"), audited);
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
}

void RecurringServiceTest::anotherZoneMovesTheDay()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    practice.set([](PracticeSettings &settings) { settings.zone = "America/New_York"; });
    practice.at("2026-11-01T03:59:00Z");
    QCOMPARE(practice.made(id), "");
    practice.at("2026-11-01T04:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
}

void RecurringServiceTest::beginsTodayOrLater()
{
    Repeating practice;
    RecurringPlan plan = practice.monthly(27);
    plan.start = date("2026-10-26");
    const auto past = practice.unit<RecurringId>("recurring.add",
        [&](Unit &unit) { return practice.recurring.add(unit, practice.request(plan, Mode::Draft)); });
    QCOMPARE(reason(past), "recurring.start_past");
    const RecurringId id = practice.added(practice.monthly(27));
    must(practice.runner.runDue());
    QCOMPARE(practice.made(id), "2026-10:2026/0001");
}

void RecurringServiceTest::listsTheNextFirst()
{
    Repeating practice;
    const RecurringId late = practice.added(practice.monthly(20)), soon = practice.added(practice.monthly(1)),
                      paused = practice.added(practice.monthly(28));
    QCOMPARE(practice.step("recurring.pause", &RecurringService::pause, paused), "");
    const auto rows = must(practice.recurring.store().list());
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows.at(0).id, soon);
    QCOMPARE(rows.at(1).id, late);
    QCOMPARE(rows.at(2).id, paused);
    QCOMPARE(rows.at(0).total, money(240'00));
    QVERIFY(must(practice.recurring.store().list(u"nobody"_s)).empty());
    const RecurringRate rate = must(practice.recurring.store().rate(Currency::of("EUR")));
    QCOMPARE(rate.count, 2);
    QCOMPARE(rate.perMonth, money(480'00));
    QCOMPARE(rate.perYear, money(5'760'00));
}

void RecurringServiceTest::rhythmsAreBroughtToOne()
{
    Repeating practice;
    practice.added(practice.monthly());
    RecurringPlan other = practice.monthly();
    other.every = Every::Quarter;
    practice.added(other);
    other.every = Every::Year;
    practice.added(other);
    other.every = Every::Weeks;
    other.weeks = 2;
    practice.added(other);
    const RecurringRate rate = must(practice.recurring.store().rate(Currency::of("EUR")));
    // 12, 4, 1 and 26 times 240.00.
    QCOMPARE(rate.perYear, money(43 * 240'00));
    QCOMPARE(rate.perMonth, money(860'00));
    QCOMPARE(
        must(practice.recurring.store().rate(Currency::of("USD"))).perYear, Money::zero(Currency::of("USD")));
}

void RecurringServiceTest::anotherPlanBeginsWithTheNext()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
    RecurringPlan plan = practice.monthly(15);
    plan.every = Every::Quarter;
    const auto edit = [&](LocalDate start) {
        plan.start = start;
        return practice.changed(id, {.plan = plan, .mode = Mode::Draft});
    };
    QCOMPARE(edit(date("2026-10-31")), "recurring.start_past");
    // Its first would be of November, which is billed.
    QCOMPARE(edit(date("2026-11-02")), "recurring.period_billed");
    QCOMPARE(practice.nextOn(id), "2026-12-01");
    QVERIFY(must(practice.recurring.store().versions(id)).empty());
    QCOMPARE(edit(date("2026-12-10")), "");
    QCOMPARE(practice.nextOn(id), "2026-12-15");
    practice.at("2026-12-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
    practice.at("2026-12-15T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-12:draft 2026-11:2026/0001");
    QCOMPARE(practice.nextOn(id), "2027-03-15");
    const auto versions = must(practice.recurring.store().versions(id));
    QCOMPARE(versions.size(), 1U);
    QCOMPARE(versions.front().plan.every, Every::Month);
    QCOMPARE(versions.front().mode, Mode::Send);
}

void RecurringServiceTest::aPlanOfShorterPeriodsBillsNoDayTwice()
{
    Repeating practice;
    RecurringPlan plan = practice.monthly();
    plan.every = Every::Quarter;
    const RecurringId id = practice.added(plan);
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");  // Until the end of January.
    plan.every = Every::Month;
    const auto edit = [&](const char *start) {
        plan.start = date(start);
        return practice.changed(id, {.plan = plan});
    };
    QCOMPARE(edit("2026-12-01"), "recurring.period_billed");
    QCOMPARE(edit("2027-01-01"), "recurring.period_billed");
    QCOMPARE(edit("2027-02-01"), "");
    QCOMPARE(practice.nextOn(id), "2027-02-01");
}

void RecurringServiceTest::whatIsDueIsNotDropped()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    practice.clock.set(*parseInstant("2026-11-01T08:00:00Z"));
    RecurringPlan plan = practice.monthly();
    plan.start = date("2026-12-01");
    QCOMPARE(practice.changed(id, {.plan = plan}), "recurring.run_due");
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.made(id), "2026-11:2026/0001");
}

void RecurringServiceTest::anotherTaxIsForTheNext()
{
    Repeating practice;
    const RecurringId id = practice.added(practice.monthly());
    practice.at("2026-11-01T08:00:00Z");
    QCOMPARE(practice.changed(id, {.content = {.lines = {{.line = 0, .taxCode = "exempt.health"}}}}), "");
    practice.at("2026-12-01T08:00:00Z");
    const auto runs = practice.look(id).runs;
    QCOMPARE(runs.at(0).second.content.lines.front().tax.kind, TaxKind::Exempt);
    QCOMPARE(runs.at(1).second.content.lines.front().tax.kind, TaxKind::Taxed);
}

QTEST_GUILESS_MAIN(RecurringServiceTest)
#include "recurring_service_test.moc"
