// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/issue_schedule.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// A draft, in a practice whose jobs run; it is 27 October 2026.
struct Planned : ServicePractice {
    JobRunner runner{database, units, ids, random, owner};
    IssueSchedule plan{database, billing, finishing, settings};
    ClientId ana = client("Ana", "ana@example.org");
    ServiceId talk = service("Talk", money(100'00));
    DocumentId id = drafted({logged(ana, talk)});

    Planned() { plan.registerJobs(runner); }
    QByteArray schedule(const char *on, FinishRequest::Delivery delivery = FinishRequest::Delivery::Send)
    {
        return reason(unit<Done>(
            "invoice.schedule", [&](Unit &unit) { return plan.schedule(unit, id, date(on), delivery); }));
    }
    QByteArray unschedule()
    {
        return reason(
            unit<Done>("invoice.unschedule", [&](Unit &unit) { return plan.unschedule(unit, id); }));
    }
    /// The program runs at that moment.
    BilledDocument at(const char *moment)
    {
        clock.set(instant(moment));
        must(runner.runDue());
        return must(billing.document(id));
    }
    std::size_t mails() { return must(outbox.store().aboutSubject(id.bytes())).size(); }
};

}  // namespace

class IssueScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsGivenOnTheDay();
    void aDayThatWasMissedIsCaughtUpWith();
    void isCalledOff();
    void isMoved();
    void whatLacksSomethingIsADraftAgain();
    void anotherPathToIssueWins();
    void onlyADayToCome();
};

void IssueScheduleTest::theNumberIsGivenOnTheDay()
{
    Planned practice;
    QCOMPARE(practice.schedule("2026-11-02"), "");
    QCOMPARE(practice.state(practice.id), "Scheduled");
    QVERIFY(practice.at("2026-11-01T22:59:59Z").content.number.isEmpty());  // Still the first in Hamburg.
    // Another one is issued before and takes the number.
    QCOMPARE(practice.invoiced(practice.ana, practice.talk).content.number, "2026/0001");
    const BilledDocument issued = practice.at("2026-11-01T23:00:00Z");
    QCOMPARE(issued.content.number, "2026/0002");
    QCOMPARE(issued.content.issueDate, date("2026-11-02"));
    QVERIFY(!issued.scheduledOn);
    QCOMPARE(practice.mails(), 1U);
    practice.at("2026-11-03T23:00:00Z");
    QCOMPARE(practice.mails(), 1U);
}

void IssueScheduleTest::aDayThatWasMissedIsCaughtUpWith()
{
    Planned practice;
    QCOMPARE(practice.schedule("2026-11-02", FinishRequest::Delivery::Keep), "");
    const BilledDocument issued = practice.at("2026-11-09T08:00:00Z");
    QCOMPARE(issued.content.issueDate, date("2026-11-09"));
    QCOMPARE(practice.mails(), 0U);
}

void IssueScheduleTest::isCalledOff()
{
    Planned practice;
    QCOMPARE(practice.unschedule(), "invoice.transition");
    QCOMPARE(practice.schedule("2026-11-02"), "");
    QCOMPARE(practice.unschedule(), "");
    QCOMPARE(practice.state(practice.id), "Draft");
    QCOMPARE(practice.at("2026-11-05T08:00:00Z").state, billing::InvoiceState::Draft);
}

void IssueScheduleTest::isMoved()
{
    Planned practice;
    QCOMPARE(practice.schedule("2026-11-02"), "");
    QCOMPARE(practice.schedule("2026-11-20"), "");
    QCOMPARE(practice.at("2026-11-05T08:00:00Z").scheduledOn, std::optional(date("2026-11-20")));
    QCOMPARE(practice.at("2026-11-20T08:00:00Z").state, billing::InvoiceState::Issued);
}

void IssueScheduleTest::whatLacksSomethingIsADraftAgain()
{
    Planned practice;
    QCOMPARE(practice.schedule("2026-11-02"), "");
    practice.set([](PracticeSettings &s) { s.seller.name.clear(); });
    const BilledDocument held = practice.at("2026-11-02T08:00:00Z");
    QCOMPARE(held.state, billing::InvoiceState::Draft);
    QVERIFY(held.held && !held.scheduledOn);
    QCOMPARE(held.held->reason, "invoice.seller_missing");
    const auto rows = must(practice.billing.store().list({DocumentFilter::State::Draft}, date("2026-11-02")));
    QVERIFY(rows.front().held);
    // Mended and scheduled anew, it goes out; nothing is held against it any more.
    practice.set([](PracticeSettings &s) { s.seller.name = u"Mara Lind"_s; });
    QCOMPARE(practice.schedule("2026-11-03"), "");
    const BilledDocument issued = practice.at("2026-11-03T08:00:00Z");
    QCOMPARE(issued.content.number, "2026/0001");
    QVERIFY(!issued.held);
}

void IssueScheduleTest::anotherPathToIssueWins()
{
    Planned practice;
    QCOMPARE(practice.schedule("2026-11-02"), "");
    QCOMPARE(practice.issued(practice.id).content.number, "2026/0001");
    QCOMPARE(practice.at("2026-11-02T08:00:00Z").content.issueDate, date("2026-10-27"));
    QCOMPARE(practice.schedule("2026-12-02"), "invoice.transition");
}

void IssueScheduleTest::onlyADayToCome()
{
    Planned practice;
    QCOMPARE(practice.schedule("2026-10-27"), "invoice.schedule_past");
    QCOMPARE(practice.state(practice.id), "Draft");
}

QTEST_GUILESS_MAIN(IssueScheduleTest)
#include "issue_schedule_test.moc"
