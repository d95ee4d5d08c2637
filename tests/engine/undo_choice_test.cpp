// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/undo.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Practice : TestEngine {
    ClientId add(const char *name)
    {
        ClientDetails details{.name = QString::fromUtf8(name)};
        details.contacts = {{ContactPoint::Type::Email, {}, u"ana@example.org"_s}};
        return did<ClientId>("client.add", [&](Unit &unit) { return engine->people().add(unit, details); });
    }
    SessionId log(const ClientId &client)
    {
        const ServiceId service = must(engine->services().list()).front().id;
        return did<SessionId>("session.log", [&](Unit &unit) {
            return engine->sessions().log(
                unit, {client, service, {unit.now() - 1h, unit.now()}, TimeZone::utc()});
        });
    }
    /// What an export or a backup leaves in the practice: a line in the audit.
    void exported()
    {
        did<Done>("export.csv", [&](Unit &unit) -> Result<Done> {
            unit.audit({"export.written", "export", {}, {{u"files"_s, 6}}});
            return Done{};
        });
    }
    /// A draft that goes out on 5 December, without a mail.
    DocumentId scheduled()
    {
        const std::vector<SessionId> sessions{log(add("Ana"))};
        const DocumentId id = did<DocumentId>(
            "invoice.draft", [&](Unit &unit) { return engine->billing().draft(unit, sessions); });
        schedule(id, "2026-12-05");
        return id;
    }
    void schedule(const DocumentId &id, const char *on)
    {
        did<Done>("invoice.schedule", [&](Unit &unit) {
            return engine->issueSchedule().schedule(unit, id, date(on), FinishRequest::Delivery::Keep);
        });
    }
    /// What the program makes of it when it runs at that moment.
    QByteArray at(const char *moment, const DocumentId &id)
    {
        clock.set(instant(moment));
        must(engine->runDueJobs());
        return billing::stateName(must(engine->billing().document(id)).state);
    }
    QByteArray last()
    {
        const auto unit = must(lastChange(*engine));
        return unit ? unit->command : QByteArray("nothing");
    }
    QByteArray undo() { return reason(undoUnit(*engine, must(lastChange(*engine))->id)); }
};

}  // namespace

class UndoChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExportIsPassedOver();
    void takingBackTwiceGoesOneStepFurther();
    void whatTheProgramDoesByItselfIsPassedOver();
    void aDenialIsPassedOver();
    void whatIsOnRecordIsNotReachedPast();
    void aLongTailOfExportsIsPassedOver();
    void saysWhatCanBeTakenBack();
    void draftsAndDecisionsAreTakenBack();
    void aDayTakenBackIsKept();
    void aDayOfADiscardedDraftIsCaughtUpWith();
    void openingSeesToScheduledDrafts();
    void everyAddressComesBack();
    void aPaymentIsReversed();
    void aReversalOfOnesOwnIsNotReachedPast();
};

void UndoChoiceTest::anExportIsPassedOver()
{
    Practice practice;
    practice.add("Ana");
    practice.exported();
    QCOMPARE(practice.last(), "client.add");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(must(practice.engine->people().store().count({})), 0);
    QCOMPARE(practice.last(), "workspace.create");
}

void UndoChoiceTest::takingBackTwiceGoesOneStepFurther()
{
    Practice practice;
    practice.add("Ana");
    practice.exported();
    practice.add("Ben");
    practice.exported();
    QCOMPARE(practice.undo(), "");
    QCOMPARE(must(practice.engine->people().store().count({})), 1);
    QCOMPARE(practice.undo(), "");
    QCOMPARE(must(practice.engine->people().store().count({})), 0);
}

void UndoChoiceTest::whatTheProgramDoesByItselfIsPassedOver()
{
    Practice practice;
    const ClientId ana = practice.add("Ana");
    must(practice.engine->finish({practice.log(ana)}));
    practice.add("Ben");
    practice.clock.advance(11s);
    must(practice.engine->runDueJobs());
    QCOMPARE(practice.mail.sent().size(), 1U);
    QCOMPARE(practice.last(), "client.add");
}

void UndoChoiceTest::aDenialIsPassedOver()
{
    Practice practice;
    practice.add("Ana");
    const Actor auditor{practice.engine->actor().profile, Role::Auditor};
    QCOMPARE(reason(practice.engine->units().require(auditor, "client.add")), "access.denied");
    QCOMPARE(practice.last(), "client.add");
}

void UndoChoiceTest::whatIsOnRecordIsNotReachedPast()
{
    Practice practice;
    const SessionId session = practice.log(practice.add("Ana"));
    const FinishResult finished = must(practice.engine->finish({session}));
    QCOMPARE(practice.last(), "session.finish");
    QCOMPARE(practice.undo(), "unit.on_record");
    QVERIFY(must(practice.engine->billing().document(*finished.document)).issued());
    QCOMPARE(must(practice.engine->people().store().count({})), 1);
}

void UndoChoiceTest::aLongTailOfExportsIsPassedOver()
{
    Practice practice;
    practice.add("Ana");
    for (int each = 0; each < 250; ++each)
        practice.exported();
    QCOMPARE(practice.last(), "client.add");
}

void UndoChoiceTest::saysWhatCanBeTakenBack()
{
    Practice practice;
    const ClientId ana = practice.add("Ana");
    must(practice.engine->finish({practice.log(ana)}));
    const auto recent = must(UndoService(practice.engine->database()).recent({}, 10));
    QCOMPARE(recent[0].command, "session.finish");
    QVERIFY(!isUndoable(recent[0]));
    QCOMPARE(recent[2].command, "client.add");
    QVERIFY(isUndoable(recent[2]));
    const ServiceId service = must(practice.engine->services().list()).front().id;
    practice.did<Done>("service.retire", [&](Unit &unit) {
        return practice.engine->services().setActivity(unit, service, ServiceStore::Activity::Retired);
    });
    QCOMPARE(practice.undo(), "");
    QVERIFY(must(practice.engine->services().service(service)).active);
    const auto after = must(UndoService(practice.engine->database()).recent({}, 2));
    QCOMPARE(after[1].command, "service.retire");
    QVERIFY(!isUndoable(after[1]));  // Once is enough.
    // A new price is a version that stays; taking "it" back would change nothing.
    ServiceDetails dearer = must(practice.engine->services().service(service)).details;
    dearer.price.price = money(99'900);
    practice.did<Service>("service.change",
        [&](Unit &unit) { return practice.engine->services().change(unit, service, dearer); });
    QCOMPARE(practice.undo(), "unit.on_record");
}

void UndoChoiceTest::draftsAndDecisionsAreTakenBack()
{
    Practice practice;
    const ClientId ana = practice.add("Ana");
    const std::vector<SessionId> sessions{practice.log(ana), practice.log(ana)};
    BillingService &billing = practice.engine->billing();
    const auto states = [&] {
        QByteArrayList all;
        for (const SessionId &each : sessions)
            all += billingStateName(must(practice.engine->sessions().session(each)).billing);
        return all.join(", ");
    };
    practice.did<Done>("invoice.waive", [&](Unit &unit) { return billing.waive(unit, sessions[0]); });
    QCOMPARE(states(), "Waived, Unbilled");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(states(), "Unbilled, Unbilled");

    const DocumentId id =
        practice.did<DocumentId>("invoice.draft", [&](Unit &unit) { return billing.draft(unit, sessions); });
    practice.did<Done>("invoice.edit", [&](Unit &unit) { return billing.removeLine(unit, id, 0, 1); });
    QCOMPARE(states(), "Unbilled, Draft Invoice");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(states(), "Draft Invoice, Draft Invoice");
    QCOMPARE(must(billing.document(id)).content.lines.size(), 2U);
    QCOMPARE(practice.undo(), "");
    QCOMPARE(states(), "Unbilled, Unbilled");
    QCOMPARE(reason(billing.document(id)), "invoice.unknown");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(reason(practice.engine->sessions().session(sessions[1])), "session.unknown");

    // A draft that was issued since stays.
    const DocumentId issued = practice.did<DocumentId>(
        "invoice.draft", [&](Unit &unit) { return billing.draft(unit, std::array{sessions[0]}); });
    const UnitId drafting = must(lastChange(*practice.engine))->id;
    practice.did<BilledDocument>("invoice.issue", [&](Unit &unit) { return billing.issue(unit, issued); });
    QCOMPARE(reason(undoUnit(*practice.engine, drafting)), "unit.changed_since");
    QVERIFY(must(billing.document(issued)).issued());
    QCOMPARE(must(practice.engine->sessions().session(sessions[0])).billing, BillingState::Billed);
}

void UndoChoiceTest::aDayTakenBackIsKept()
{
    Practice practice;
    const DocumentId id = practice.scheduled();
    practice.schedule(id, "2026-12-10");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(practice.at("2026-12-04T12:00:00Z", id), "Scheduled");
    QCOMPARE(practice.at("2026-12-05T12:00:00Z", id), "Issued");
}

void UndoChoiceTest::aDayOfADiscardedDraftIsCaughtUpWith()
{
    Practice practice;
    const DocumentId id = practice.scheduled();
    practice.did<Done>(
        "invoice.discard", [&](Unit &unit) { return practice.engine->billing().discard(unit, id); });
    QCOMPARE(practice.at("2026-12-06T12:00:00Z", id), "Void");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(practice.at("2026-12-07T12:00:00Z", id), "Issued");
}

void UndoChoiceTest::openingSeesToScheduledDrafts()
{
    Practice practice;
    const DocumentId id = practice.scheduled();
    practice.did<Done>("jobs.cancel",
        [&](Unit &unit) { return practice.engine->jobStore().cancelKey(unit, "invoice.issue", id.text()); });
    QCOMPARE(practice.at("2026-12-06T12:00:00Z", id), "Scheduled");
    practice.reopen();
    QCOMPARE(practice.at("2026-12-06T12:00:00Z", id), "Issued");
}

void UndoChoiceTest::aPaymentIsReversed()
{
    Practice practice;
    const ClientId ana = practice.add("Ana");
    const FinishResult finished = must(practice.engine->finish({practice.log(ana)}));
    BillingService &billing = practice.engine->billing();
    const Money total = *finished.total;
    const auto open = [&] { return must(billing.document(*finished.document)).open(); };
    practice.did<PaymentId>("payment.record", [&](Unit &unit) -> Result<PaymentId> {
        SP_TRY(today, billing.today(unit.now()));
        return billing.recordPayment(unit, {ana, finished.document, total, "bank", today});
    });
    QVERIFY(open().isZero());
    const LoggedUnit recorded = *must(lastChange(*practice.engine));
    QVERIFY(isUndoable(recorded));
    QCOMPARE(practice.undo(), "");
    QCOMPARE(open(), total);
    // Kept: the record and its reversal, which is what took it back; a second time changes nothing.
    const auto recent = must(UndoService(practice.engine->database()).recent({}, 2));
    QCOMPARE(recent[0].command, "payment.reverse");
    QCOMPARE(recent[0].undoes, std::optional(recorded.seq));
    QVERIFY(!isUndoable(recent[1]));
    QCOMPARE(reason(undoUnit(*practice.engine, recorded.id)), "");
    QCOMPARE(open(), total);
    QCOMPARE(must(billing.store().payments(finished.document, {})).size(), 1U);
    // The next step back is the one before the payment, and that is on record.
    QCOMPARE(practice.last(), "session.finish");
    QCOMPARE(practice.undo(), "unit.on_record");
}

void UndoChoiceTest::aReversalOfOnesOwnIsNotReachedPast()
{
    Practice practice;
    const ClientId ana = practice.add("Ana");
    const FinishResult finished = must(practice.engine->finish({practice.log(ana)}));
    BillingService &billing = practice.engine->billing();
    const LocalDate today = must(billing.today(practice.clock.now()));
    const PaymentId payment = practice.did<PaymentId>("payment.record", [&](Unit &unit) {
        return billing.recordPayment(unit, {ana, finished.document, *finished.total, "bank", today});
    });
    const UnitId recorded = must(lastChange(*practice.engine))->id;
    practice.did<Done>("payment.reverse", [&](Unit &unit) {
        return billing.reversePayment(unit, payment, {today, u"bounced"_s});
    });
    QCOMPARE(practice.last(), "payment.reverse");
    QCOMPARE(practice.undo(), "unit.on_record");
    QCOMPARE(reason(undoUnit(*practice.engine, recorded)), "");
    QCOMPARE(practice.last(), "payment.reverse");
}

void UndoChoiceTest::everyAddressComesBack()
{
    Practice practice;
    PeopleService &people = practice.engine->people();
    const ClientId ana = practice.add("Ana");
    const auto edit = [&](const std::function<void(ClientDetails &)> &change) {
        practice.did<Done>("client.edit", [&](Unit &unit) -> Result<Done> {
            SP_TRY(client, people.client(ana));
            change(client.details);
            return people.update(unit, ana, client.version, client.details);
        });
    };
    edit([](ClientDetails &details) {
        details.moreAddresses = {{u"work"_s, {u"Rua 2"_s, {}, u"Porto"_s, {}, "PT"}}};
        details.billing = {u"Reis Lda"_s, {}, {}};
    });
    const ClientDetails full = must(people.client(ana)).details;
    edit([](ClientDetails &details) {
        details.moreAddresses.clear();
        details.billing = {};
    });
    QVERIFY(!(must(people.client(ana)).details == full));
    QCOMPARE(practice.undo(), "");
    QVERIFY(must(people.client(ana)).details == full);
    QCOMPARE(practice.undo(), "");
    QVERIFY(must(people.client(ana)).details.moreAddresses.empty());
}

QTEST_GUILESS_MAIN(UndoChoiceTest)
#include "undo_choice_test.moc"
