// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/change_steps.h"

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
        return did<ClientId>("client.add",
            [&](Unit &unit) { return engine->people().add(unit, {.name = QString::fromUtf8(name)}); });
    }
    void archive(const ClientId &client)
    {
        did<Done>("client.archive",
            [&](Unit &unit) { return engine->people().setStatus(unit, client, ClientStatus::Archived); });
    }
    SessionId log(const ClientId &client)
    {
        const ServiceId service = must(engine->services().list()).front().id;
        return did<SessionId>("session.log", [&](Unit &unit) {
            return engine->sessions().log(
                unit, {client, service, {unit.now() - 1h, unit.now()}, TimeZone::utc()});
        });
    }
    std::int64_t clients() { return must(engine->people().store().count({})); }
    int found(const char *typed)
    {
        return static_cast<int>(must(engine->people().store().search(QString::fromUtf8(typed), 10)).size());
    }
    QByteArray undo()
    {
        const auto last = must(lastChanges(*engine)).undo;
        return last ? reason(undoUnit(*engine, last->change.id)) : QByteArray("nothing");
    }
    QByteArray redo()
    {
        const auto last = must(lastChanges(*engine)).redo;
        return last ? reason(redoUnit(*engine, last->change.id)) : QByteArray("nothing");
    }
    /// "client.added for Ana, open"; what undo and redo would be about.
    static QByteArray said(const std::optional<ChangeStep> &step)
    {
        if (!step)
            return "nothing";
        constexpr const char *ways[] = {"open", "on record", "gone"};
        return step->line.action + " for " + step->subject.toUtf8() + ", " +
               ways[static_cast<int>(step->way)];
    }
};

}  // namespace

class RedoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksBackAndForward();
    void whatWasDoneAgainIsFoundAndTakenBackAgain();
    void aChangeSinceEndsIt();
    void onlyWhatWasTakenBackIsDoneAgain();
    void anExpenseIsPostedAgain();
    void aPaymentIsRecordedAnewInstead();
    void aTimerThatWasStartedByMistake();
    void asksForThePermissionOfWhatIsDoneAgain();
    void namesWhatItIsAbout();
};

void RedoTest::walksBackAndForward()
{
    Practice practice;
    practice.add("Ana");
    practice.add("Ben");
    practice.add("Cem");
    QCOMPARE(practice.redo(), "nothing");
    for (int left = 2; left >= 0; --left) {
        QCOMPARE(practice.undo(), "");
        QCOMPARE(practice.clients(), left);
    }
    for (int there = 1; there <= 3; ++there) {
        QCOMPARE(practice.redo(), "");
        QCOMPARE(practice.clients(), there);
    }
    QCOMPARE(practice.redo(), "nothing");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(practice.found("Cem"), 0);
    QCOMPARE(practice.found("Ben"), 1);
}

void RedoTest::whatWasDoneAgainIsFoundAndTakenBackAgain()
{
    Practice practice;
    practice.add("Ana");
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(practice.undo(), "");
        QCOMPARE(practice.found("Ana"), 0);
        QCOMPARE(practice.redo(), "");
        QCOMPARE(practice.found("Ana"), 1);
    }
    const auto lines = must(practice.engine->units().auditTrail().list({}, {}, 2));
    QCOMPARE(lines[0].action, "unit.done_again");
    QCOMPARE(lines[0].data[u"command"].toString(), u"client.add"_s);
    QCOMPARE(lines[1].action, "unit.undone");
    QVERIFY(!must(practice.engine->units().auditTrail().verify()).brokenAt);
}

void RedoTest::aChangeSinceEndsIt()
{
    Practice practice;
    const ClientId ana = practice.add("Ana");
    practice.add("Ben");
    QCOMPARE(practice.undo(), "");
    practice.archive(ana);
    QCOMPARE(practice.redo(), "nothing");
    // Taking that back leaves it ended; the archiving itself can be done again.
    QCOMPARE(practice.undo(), "");
    QCOMPARE(practice.redo(), "");
    QCOMPARE(practice.redo(), "nothing");
    QCOMPARE(must(practice.engine->people().client(ana)).status, ClientStatus::Archived);
    QCOMPARE(practice.found("Ben"), 0);
}

void RedoTest::onlyWhatWasTakenBackIsDoneAgain()
{
    Practice practice;
    practice.add("Ana");
    const UnitId unit = must(lastChange(*practice.engine))->id;
    QCOMPARE(reason(redoUnit(*practice.engine, unit)), "unit.not_undone");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(reason(undoUnit(*practice.engine, unit)), "unit.already_undone");
    QCOMPARE(reason(redoUnit(*practice.engine, unit)), "");
    QCOMPARE(reason(redoUnit(*practice.engine, unit)), "unit.not_undone");
    QCOMPARE(reason(undoUnit(*practice.engine, unit)), "");
    QCOMPARE(practice.clients(), 0);
}

void RedoTest::anExpenseIsPostedAgain()
{
    Practice practice;
    ExpenseService &expenses = practice.engine->expenses();
    const auto spent = [&] {
        return must(practice.engine->ledger().balance({AccountKind::Expense, {}, u"other"_s, "EUR"}));
    };
    const expenses::ExpenseDetails train{
        .on = date("2026-10-20"), .payee = u"Bahn"_s, .amount = money(10'000), .tax = money(0)};
    const ExpenseId id =
        practice.did<ExpenseId>("expense.add", [&](Unit &unit) { return expenses.add(unit, train); });
    practice.did<Done>("expense.edit", [&](Unit &unit) {
        expenses::ExpenseDetails dearer = train;
        dearer.amount = money(12'000);
        return expenses.edit(unit, id, dearer, 1);
    });
    QCOMPARE(practice.undo(), "");
    QCOMPARE(spent(), 10'000);
    QCOMPARE(practice.undo(), "");
    QCOMPARE(spent(), 0);
    QCOMPARE(practice.redo(), "");
    QCOMPARE(spent(), 10'000);
    QCOMPARE(practice.redo(), "");
    QCOMPARE(spent(), 12'000);
    QCOMPARE(practice.redo(), "nothing");
    QVERIFY(practice.engine->ledger().verify());
}

void RedoTest::aPaymentIsRecordedAnewInstead()
{
    Practice practice;
    const ClientId ana = practice.add("Ana");
    const FinishResult finished = must(practice.engine->finish({practice.log(ana)}));
    BillingService &billing = practice.engine->billing();
    practice.did<PaymentId>("payment.record", [&](Unit &unit) -> Result<PaymentId> {
        SP_TRY(today, billing.today(unit.now()));
        return billing.recordPayment(unit, {ana, finished.document, *finished.total, "bank", today});
    });
    QCOMPARE(practice.undo(), "");
    QCOMPARE(practice.redo(), "unit.on_record");
    QCOMPARE(must(billing.document(*finished.document)).open(), *finished.total);
    const ChangeSteps steps = must(changeSteps(*practice.engine));
    QCOMPARE(steps.redo->way, ChangeStep::Way::OnRecord);
    QCOMPARE(steps.redo->turned.last.command, "payment.reverse");
    QCOMPARE(steps.undo->turned.change.command, "session.finish");
}

void RedoTest::aTimerThatWasStartedByMistake()
{
    Practice practice;
    const ClientId ana = practice.add("Ana");
    const ServiceId service = must(practice.engine->services().list()).front().id;
    SessionService &sessions = practice.engine->sessions();
    const SessionId id = practice.did<SessionId>("session.book", [&](Unit &unit) {
        return sessions.book(unit, {ana, service, local("2026-10-27T11:00"), TimeZone::utc()});
    });
    practice.did<Done>("session.start", [&](Unit &unit) { return sessions.start(unit, id); });
    practice.clock.advance(5min);
    practice.did<Done>("session.pause", [&](Unit &unit) { return sessions.pause(unit, id); });
    QCOMPARE(practice.undo(), "");
    QVERIFY(!must(sessions.store().running())->paused());
    QCOMPARE(practice.undo(), "");
    QVERIFY(!must(sessions.store().running()));
    QCOMPARE(must(sessions.session(id)).state, SessionState::Confirmed);
    QCOMPARE(practice.redo(), "");
    QCOMPARE(practice.redo(), "");
    QVERIFY(must(sessions.store().running())->paused());
}

void RedoTest::asksForThePermissionOfWhatIsDoneAgain()
{
    Practice practice;
    practice.add("Ana");
    QCOMPARE(practice.undo(), "");
    const UndoService service(practice.engine->database());
    const Actor facilitator{practice.engine->actor().profile, Role::Facilitator};
    const std::int64_t undoing = must(lastChanges(*practice.engine)).redo->last.seq;
    UndoService undo(practice.engine->database());
    const auto refused = undo.undo(practice.engine->units(), facilitator, undoing, {{"client"}});
    QCOMPARE(refused.error().reason, "access.denied");
    QCOMPARE(refused.error().facts[u"permission"].toString(), u"client.add"_s);
}

void RedoTest::namesWhatItIsAbout()
{
    Practice practice;
    const auto steps = [&] { return must(changeSteps(*practice.engine)); };
    QCOMPARE(Practice::said(steps().redo), "nothing");
    const ClientId ana = practice.add("Ana");
    practice.archive(ana);
    QCOMPARE(Practice::said(steps().undo), "client.status for Ana, open");
    QCOMPARE(practice.undo(), "");
    QCOMPARE(Practice::said(steps().undo), "client.added for Ana, open");
    QCOMPARE(Practice::said(steps().redo), "client.status for Ana, open");
    const FinishResult finished = must(practice.engine->finish({practice.log(ana)}));
    const auto issued = must(practice.engine->billing().document(*finished.document));
    QCOMPARE(
        Practice::said(steps().undo), "invoice.issued for " + issued.content.number + ", Ana, on record");
    // One session is what a draft is about, not the session's line that says so first.
    const std::vector<SessionId> sessions{practice.log(ana)};
    practice.did<DocumentId>(
        "invoice.draft", [&](Unit &unit) { return practice.engine->billing().draft(unit, sessions); });
    QCOMPARE(Practice::said(steps().undo), "invoice.drafted for Ana, open");
    QVERIFY(practice.engine->database().execute("DELETE FROM unit_changeset"));
    QCOMPARE(Practice::said(steps().undo), "invoice.drafted for Ana, gone");
}

QTEST_GUILESS_MAIN(RedoTest)
#include "redo_test.moc"
