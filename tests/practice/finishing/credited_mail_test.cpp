// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/finish_service.h"

#include "core/practice/finishing/invoice_gate.h"
#include "core/providers/fake/fake_mail_transport.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sending : ServicePractice {
    FakeMailTransport mail{clock};
    JobRunner runner{database, units, ids, random, owner};
    ClientId ana = client("Ana", "ana@example.org");
    ServiceId talk = service("Talk", money(10'000));

    Sending()
    {
        outbox.addGate("invoice_credited", creditedInvoiceGate(billing));
        outbox.carry(MailChannel::Eml, mail);
        outbox.registerJobs(runner);
        cancelMailOfCredited(bus, billing, outbox);
    }
    FinishResult finished()
    {
        const SessionId held = logged(ana, talk);
        return did<FinishResult>(
            "session.finish", [&](Unit &unit) { return finishing.finish(unit, {held}); });
    }
    void run(std::chrono::milliseconds later)
    {
        clock.advance(later);
        must(runner.runDue());
    }
    OutboxMessage message(const FinishResult &result) { return *must(outbox.store().find(*result.message)); }
    QByteArray undo(const SessionId &session)
    {
        return reason(
            unit<Done>("session.undo_finish", [&](Unit &unit) { return finishing.undo(unit, session); }));
    }
};

}  // namespace

class CreditedMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInvoiceCreditedMeanwhileIsNotSent();
    void aMailThatWaitsForTheOwnerIsCanceledWithItsInvoice();
    void aPartlyCreditedOneIs();
    void aCopyAskedForAfterwardsIs();
    void aFinishThatIsUndoneLeavesNoMailFile();
    void aFinishWhoseMailFailedIsUndone();
    void aFinishWhoseMailMayHaveLeftIsNot();
};

void CreditedMailTest::anInvoiceCreditedMeanwhileIsNotSent()
{
    Sending practice;
    practice.mail.failNext({ErrorCode::Unavailable, "mail.unreachable"});
    const FinishResult result = practice.finished();
    practice.run(10s);
    QCOMPARE(practice.message(result).status, MessageStatus::Deferred);
    must(practice.credited(*result.document));
    practice.run(1h);
    QVERIFY(practice.mail.sent().empty());
    QCOMPARE(practice.message(result).status, MessageStatus::Blocked);
    QCOMPARE(practice.message(result).lastReason, "outbox.invoice_credited");
}

void CreditedMailTest::aMailThatWaitsForTheOwnerIsCanceledWithItsInvoice()
{
    Sending practice;
    const FinishResult result = practice.finished();
    practice.run(10s);
    QCOMPARE(practice.message(result).status, MessageStatus::Queued);
    must(practice.credited(*result.document));
    QCOMPARE(practice.message(result).status, MessageStatus::Canceled);
}

void CreditedMailTest::aPartlyCreditedOneIs()
{
    Sending practice;
    const SessionId one = practice.logged(practice.ana, practice.talk);
    const SessionId two = practice.logged(practice.ana, practice.talk);
    const InvoicedAll all = must(practice.finishing.invoiceAll(practice.units, practice.owner));
    must(practice.credited(*all.issued[0].document, {0}));
    practice.run(10s);
    QCOMPARE(practice.mail.sent().size(), 1U);
    QVERIFY(one != two);
}

void CreditedMailTest::aCopyAskedForAfterwardsIs()
{
    Sending practice;
    const FinishResult result = practice.finished();
    practice.run(10s);
    must(practice.credited(*result.document));
    practice.clock.advance(1min);
    practice.did<std::optional<MessageId>>(
        "outbox.send", [&](Unit &unit) { return practice.finishing.send(unit, *result.document, "copy"); });
    practice.run(10s);
    QCOMPARE(practice.mail.sent().size(), 2U);
}

void CreditedMailTest::aFinishThatIsUndoneLeavesNoMailFile()
{
    Sending practice;
    const FinishResult result = practice.finished();
    practice.run(10s);
    QCOMPARE(practice.message(result).status, MessageStatus::Queued);
    QCOMPARE(practice.mail.sent().size(), 1U);
    QCOMPARE(practice.undo(result.session), "");
    practice.run(0s);
    QCOMPARE(practice.mail.withdrawn(), std::vector{QString::fromUtf8(practice.message(result).providerId)});
}

void CreditedMailTest::aFinishWhoseMailFailedIsUndone()
{
    Sending practice;
    practice.mail.failNext({ErrorCode::Refused, "mail.rejected"});
    const FinishResult result = practice.finished();
    practice.run(10s);
    QCOMPARE(practice.message(result).status, MessageStatus::Failed);
    QCOMPARE(practice.undo(result.session), "");
    QCOMPARE(practice.message(result).status, MessageStatus::Canceled);
    QCOMPARE(practice.session(result.session).billing, BillingState::Unbilled);
    QCOMPARE(practice.state(*result.document), "Superseded");
}

void CreditedMailTest::aFinishWhoseMailMayHaveLeftIsNot()
{
    Sending practice;
    practice.mail.failNext({ErrorCode::Refused, "mail.outcome_unknown"});
    const FinishResult result = practice.finished();
    practice.run(10s);
    QCOMPARE(practice.message(result).status, MessageStatus::Failed);
    QCOMPARE(practice.undo(result.session), "outbox.too_late");
    QCOMPARE(practice.session(result.session).billing, BillingState::Billed);
}

QTEST_GUILESS_MAIN(CreditedMailTest)
#include "credited_mail_test.moc"
