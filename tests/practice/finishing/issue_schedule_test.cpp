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
    void anotherZoneMovesTheDay();
    void aJobThatWasCalledOffComesAgain();
    void whatFailsForGoodIsADraftAgain();
    void aMailThatFailsUndoesNoIssue();
    void aMailThatCannotBeWrittenIsSaid_data();
    void aMailThatCannotBeWrittenIsSaid();
    void remembersWhetherToMail();
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

void IssueScheduleTest::anotherZoneMovesTheDay()
{
    Planned practice;
    practice.set([](PracticeSettings &s) { s.zone = "Asia/Tokyo"; });
    QCOMPARE(practice.schedule("2026-11-02"), "");
    practice.set([](PracticeSettings &s) { s.zone = "America/New_York"; });
    // Midnight in Tokyo is the morning of the day before in New York.
    QCOMPARE(practice.at("2026-11-01T15:00:00Z").state, billing::InvoiceState::Scheduled);
    QCOMPARE(practice.at("2026-11-02T04:59:59Z").state, billing::InvoiceState::Scheduled);
    const BilledDocument issued = practice.at("2026-11-02T05:00:00Z");
    QCOMPARE(issued.content.issueDate, date("2026-11-02"));
    QCOMPARE(practice.mails(), 1U);
}

void IssueScheduleTest::aJobThatWasCalledOffComesAgain()
{
    Planned practice;
    JobStore jobs(practice.database);
    const auto rearm = [&] { must(practice.plan.rearm(practice.units, practice.owner.profile)); };
    QCOMPARE(practice.schedule("2026-11-02", FinishRequest::Delivery::Keep), "");
    const auto units = practice.count("SELECT count(*) FROM unit_log");
    rearm();
    QCOMPARE(practice.count("SELECT count(*) FROM unit_log"), units);
    practice.did<Done>(
        "jobs.cancel", [&](Unit &unit) { return jobs.cancelKey(unit, "invoice.issue", practice.id.text()); });
    QCOMPARE(practice.at("2026-11-02T08:00:00Z").state, billing::InvoiceState::Scheduled);
    rearm();
    QCOMPARE(practice.at("2026-11-02T08:00:00Z").state, billing::InvoiceState::Issued);
    QCOMPARE(practice.mails(), 0U);
}

void IssueScheduleTest::whatFailsForGoodIsADraftAgain()
{
    Planned practice;
    QCOMPARE(practice.schedule("2026-11-02"), "");
    must(practice.database.run("UPDATE session SET document = NULL, billing = 'Unbilled'"));
    const BilledDocument held = practice.at("2026-11-02T08:00:00Z");
    QCOMPARE(held.state, billing::InvoiceState::Draft);
    QVERIFY(held.held && !held.scheduledOn);
    QCOMPARE(held.held->reason, "session.billed");
    QVERIFY(held.content.number.isEmpty());
    QCOMPARE(practice.mails(), 0U);
}

void IssueScheduleTest::aMailThatFailsUndoesNoIssue()
{
    Planned practice;
    QCOMPARE(practice.schedule("2026-11-02"), "");
    must(practice.database.run("UPDATE client_contact SET value = 'nobody'"));
    QCOMPARE(practice.at("2026-11-02T08:00:00Z").content.number, "2026/0001");
    QCOMPARE(practice.mails(), 0U);
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'invoice.not_mailed'"), 1);
}

void IssueScheduleTest::aMailThatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<bool>("sender");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no address of one's own") << true << QByteArray("mail.sender_missing");
    QTest::newRow("no address of the client's") << false << QByteArray("mail.recipient_missing");
}

void IssueScheduleTest::aMailThatCannotBeWrittenIsSaid()
{
    QFETCH(bool, sender);
    QFETCH(QByteArray, why);
    Planned practice;
    QCOMPARE(practice.schedule("2026-11-02"), "");
    if (sender)
        practice.set([](PracticeSettings &s) { s.seller.email.clear(); });
    else
        must(practice.database.run("DELETE FROM client_contact"));
    QCOMPARE(practice.at("2026-11-02T08:00:00Z").state, billing::InvoiceState::Issued);
    QCOMPARE(practice.mails(), 0U);
    QCOMPARE(practice.count(("SELECT count(*) FROM audit_event WHERE action = 'invoice.not_mailed' "
                             "AND data ->> '$.reason' = '" +
                             why + '\'')
                                .constData()),
        1);
}

void IssueScheduleTest::remembersWhetherToMail()
{
    using enum BilledDocument::WhenIssued;
    Planned practice;
    const auto chosen = [&] { return must(practice.billing.document(practice.id)).whenIssued; };
    QCOMPARE(practice.schedule("2026-11-02"), "");
    QVERIFY(chosen() == Mail);
    QCOMPARE(practice.schedule("2026-11-03", FinishRequest::Delivery::Keep), "");
    QVERIFY(chosen() == Keep);
    QCOMPARE(practice.schedule("2026-11-03"), "");
    QCOMPARE(practice.unschedule(), "");
    QVERIFY(chosen() == Keep);
}

QTEST_GUILESS_MAIN(IssueScheduleTest)
#include "issue_schedule_test.moc"
