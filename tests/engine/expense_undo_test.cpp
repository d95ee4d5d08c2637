// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/undo.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::expenses;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Practice : TestEngine {
    ExpenseId noted(std::int64_t minor, std::optional<ClientId> billTo = {})
    {
        ExpenseDetails details{.on = date("2026-10-20"),
            .payee = u"Bahn"_s,
            .amount = money(minor),
            .tax = money(0),
            .client = billTo,
            .bill = billTo ? ExpenseDetails::Bill::ToClient : ExpenseDetails::Bill::No};
        return did<ExpenseId>(
            "expense.add", [&](Unit &unit) { return engine->expenses().add(unit, details); });
    }
    QByteArray undo() { return reason(undoUnit(*engine, must(lastChange(*engine))->id)); }
    std::int64_t spent()
    {
        return must(engine->ledger().balance({AccountKind::Expense, {}, u"other"_s, "EUR"}));
    }
};

}  // namespace

class ExpenseUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachActIsTakenBack();
    void anActThatWasTakenBackIsNotTakenBackTwice();
    void aDraftThatIsUndoneLetsItsExpensesWaitAgain();
    void receiptsAreSealedAndGoWithTheBackup();
    void whoKeepsTheBooksNotesExpensesButReadsNoNotes();
    void aStatementLeavesAsAPdf();
};

void ExpenseUndoTest::eachActIsTakenBack()
{
    Practice p;
    const ExpenseId id = p.noted(10'000);
    const Expense before = must(p.engine->expenses().expense(id));
    p.did<Done>("expense.edit", [&](Unit &unit) {
        ExpenseDetails dearer = before.details;
        dearer.amount = money(12'000);
        return p.engine->expenses().edit(unit, id, dearer, before.version);
    });
    p.did<Done>("expense.remove", [&](Unit &unit) { return p.engine->expenses().remove(unit, id); });
    QCOMPARE(p.spent(), 0);
    QCOMPARE(p.undo(), "");
    QCOMPARE(p.spent(), 12'000);
    QVERIFY(p.engine->ledger().verify());
    QVERIFY(must(lastChange(*p.engine)));
}

void ExpenseUndoTest::anActThatWasTakenBackIsNotTakenBackTwice()
{
    Practice p;
    p.noted(10'000);
    const UnitId unit = must(lastChange(*p.engine))->id;
    QCOMPARE(reason(undoUnit(*p.engine, unit)), "");
    QCOMPARE(reason(undoUnit(*p.engine, unit)), "unit.already_undone");
    QCOMPARE(p.spent(), 0);
}

void ExpenseUndoTest::aDraftThatIsUndoneLetsItsExpensesWaitAgain()
{
    Practice p;
    const ClientId ana = p.did<ClientId>(
        "client.add", [&](Unit &unit) { return p.engine->people().add(unit, {.name = u"Ana"_s}); });
    const ExpenseId id = p.noted(5'000, ana);
    p.did<DocumentId>("invoice.draft",
        [&](Unit &unit) { return p.engine->billing().draftExpenses(unit, ana, Currency::of("EUR")); });
    QCOMPARE(must(p.engine->expenses().expense(id)).billing, ExpenseBilling::Draft);
    QCOMPARE(p.undo(), "");
    QCOMPARE(must(p.engine->expenses().expense(id)).billing, ExpenseBilling::Unbilled);
    p.did<DocumentId>("invoice.draft",
        [&](Unit &unit) { return p.engine->billing().draftExpenses(unit, ana, Currency::of("EUR")); });
}

void ExpenseUndoTest::receiptsAreSealedAndGoWithTheBackup()
{
    Practice p;
    const ExpenseId id = p.noted(10'000);
    const AttachmentOwner owner{"expense", id.bytes()};
    const Attachment kept =
        must(p.engine->attachments().attach(p.engine->actor(), owner, u"slip.pdf"_s, "%PDF a receipt"));
    QCOMPARE(must(p.engine->attachments().read(kept.id)), QByteArray("%PDF a receipt"));
    QCOMPARE(must(p.engine->attachments().store().of(owner)).size(), 1U);
    QCOMPARE(reason(p.engine->attachments().attach(
                 p.engine->actor(), {"expense", IdBytes{}}, u"slip.pdf"_s, "%PDF")),
        "attachment.no_owner");
    QCOMPARE(must(p.engine->attachments().removeOrphans()), 0);
}

void ExpenseUndoTest::whoKeepsTheBooksNotesExpensesButReadsNoNotes()
{
    for (const char *permission : {"expense.add", "expense.attach", "expense.read", "statement.send"})
        QVERIFY2(permits(Role::Accountant, permission), permission);
    QVERIFY(!permits(Role::Accountant, "note.attach"));
    QVERIFY(!permits(Role::Facilitator, "expense.read"));
    QVERIFY(permits(Role::Auditor, "expense.read"));
    QVERIFY(!permits(Role::Auditor, "expense.add"));
}

void ExpenseUndoTest::aStatementLeavesAsAPdf()
{
    Practice p;
    ClientDetails details{.name = u"Ana"_s};
    details.contacts = {{ContactPoint::Type::Email, {}, u"ana@example.org"_s}};
    const ClientId ana =
        p.did<ClientId>("client.add", [&](Unit &unit) { return p.engine->people().add(unit, details); });
    p.noted(5'000, ana);
    const DocumentId draft = p.did<DocumentId>("invoice.draft",
        [&](Unit &unit) { return p.engine->billing().draftExpenses(unit, ana, Currency::of("EUR")); });
    p.did<BilledDocument>(
        "invoice.issue", [&](Unit &unit) { return p.engine->billing().issue(unit, draft); });
    p.did<std::optional<MessageId>>("statement.send", [&](Unit &unit) {
        return p.engine->statements().send(unit, {ana, {date("2026-10-01"), date("2026-10-27")}});
    });
    p.clock.advance(std::chrono::seconds(11));
    must(p.engine->runDueJobs());
    const auto sent = must(p.engine->outbox().store().list({}, {}, 5));
    QCOMPARE(sent.front().lastReason, QByteArray());
    QCOMPARE(p.renderer.rendered(), 1);
}

QTEST_GUILESS_MAIN(ExpenseUndoTest)
#include "expense_undo_test.moc"
