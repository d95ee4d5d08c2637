// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/finish_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Three finished sessions of one client.
struct Practice : ServicePractice {
    ClientId ana = client("Ana", "ana@example.org");
    ServiceId talk = service("Talk", money(10'000));
    SessionId one = at(1);
    SessionId two = at(2);
    SessionId three = at(3);

    SessionId at(int hour)
    {
        const SessionId id = logged(ana, talk, std::chrono::minutes(30 + hour));
        clock.advance(1h);
        return id;
    }
    QByteArray billing(const SessionId &id) { return billingStateName(session(id).billing); }
    QByteArray states() { return billing(one) + ", " + billing(two) + ", " + billing(three); }
    template <typename T>
    QByteArray tried(const QByteArray &name, const std::function<Result<T>(Unit &)> &work)
    {
        return reason(unit<T>(name, work));
    }
    QByteArray removeLine(const DocumentId &id, int line)
    {
        const std::int64_t version = must(ServicePractice::billing.document(id)).version;
        return tried<Done>("invoice.edit",
            [&](Unit &unit) { return ServicePractice::billing.removeLine(unit, id, line, version); });
    }
    QByteArray billAgain(const SessionId &id)
    {
        return tried<Done>(
            "invoice.bill_again", [&](Unit &unit) { return ServicePractice::billing.billAgain(unit, id); });
    }
    QByteArray waive(const SessionId &id)
    {
        return tried<Done>(
            "invoice.waive", [&](Unit &unit) { return ServicePractice::billing.waive(unit, id); });
    }
    InvoicedAll invoiceAll() { return must(finishing.invoiceAll(units, owner)); }
    BilledDocument document(const DocumentId &id) { return must(ServicePractice::billing.document(id)); }
};

}  // namespace

class BillingSessionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineTakenOffADraftFreesItsSession();
    void anEditNamesTheSessionsOnTheDraft_data();
    void anEditNamesTheSessionsOnTheDraft();
    void aDraftThrownAwayFreesOnlyItsOwn();
    void theWordingsFollowTheLines();
    void aCreditedSessionWaitsForADecision();
    void whatIsUndoneCountsAsNeverBilled();
    void undoingOneOfSeveralLeavesTheOthersOnTheDraft();
    void aPartIsCredited();
    void theRestIsCreditedWithoutALineTwice();
    void aPartOfWhatWasPaidBecomesCredit();
    void aSessionBilledAnewIsPaidAnew();
    void waivedSessionsAreNotBilled();
    void exportsNameTheSessions();
};

void BillingSessionsTest::aLineTakenOffADraftFreesItsSession()
{
    Practice practice;
    const DocumentId id = practice.drafted({practice.one, practice.two, practice.three});
    QCOMPARE(practice.removeLine(id, 1), "");
    QCOMPARE(practice.states(), "Draft Invoice, Unbilled, Draft Invoice");
    QVERIFY(!practice.session(practice.two).document);
    const BilledDocument draft = practice.document(id);
    QCOMPARE(draft.content.totals.gross, money(20'000));
    QCOMPARE(draft.sessions, (std::vector<BilledSession>{{practice.one, 0}, {practice.three, 1}}));
    QCOMPARE(draft.content.sessions[1].end - draft.content.sessions[1].start, 33min);
    // It can be billed by another document, and this one is issued without it.
    QCOMPARE(practice.issued(practice.drafted({practice.two})).content.totals.gross, money(10'000));
    practice.issued(id);
    QCOMPARE(practice.states(), "Billed, Billed, Billed");
    QCOMPARE(practice.removeLine(id, 0), "invoice.issued");

    const SessionId last = practice.at(4);
    const DocumentId alone = practice.drafted({last});
    QCOMPARE(practice.removeLine(alone, 0), "invoice.last_line");
    QCOMPARE(practice.removeLine(alone, 1), "invoice.no_such_line");
    QCOMPARE(practice.billing(last), "Draft Invoice");
    QCOMPARE(practice.tried<Done>("invoice.edit",
                 [&](Unit &unit) { return practice.ServicePractice::billing.removeLine(unit, id, 0, 99); }),
        "invoice.issued");
}

void BillingSessionsTest::anEditNamesTheSessionsOnTheDraft_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("as they are") << 0 << QByteArray();
    QTest::newRow("the lines change places") << 1 << QByteArray();
    QTest::newRow("a stamp without its session") << 2 << QByteArray("invoice.sessions_mixed");
    QTest::newRow("a session that is not on it") << 3 << QByteArray("invoice.sessions_mixed");
    QTest::newRow("one session twice") << 4 << QByteArray("invoice.sessions_mixed");
    QTest::newRow("two sessions on one line") << 5 << QByteArray("invoice.sessions_mixed");
    QTest::newRow("a line that is not there") << 6 << QByteArray("invoice.sessions_mixed");
    QTest::newRow("no line") << 7 << QByteArray("invoice.sessions_mixed");
}

void BillingSessionsTest::anEditNamesTheSessionsOnTheDraft()
{
    Practice practice;
    const DocumentId id = practice.drafted({practice.one, practice.two});
    DraftEdit edit{practice.document(id).content, {practice.one, practice.two}};
    QFETCH(int, which);
    switch (which) {
    case 1:
        std::swap(edit.content.lines[0], edit.content.lines[1]);
        edit.content.sessions[0].line = 1;
        edit.content.sessions[1].line = 0;
        break;
    case 2:
        edit.sessions.pop_back();
        break;
    case 3:
        edit.sessions[1] = practice.three;
        break;
    case 4:
        edit.sessions[1] = practice.one;
        break;
    case 5:
        edit.content.sessions[1].line = 0;
        break;
    case 6:
        edit.content.sessions[1].line = 2;
        break;
    case 7:
        edit.content.sessions[1].line = -1;
        break;
    default:
        break;
    }
    QTEST(practice.tried<Done>("invoice.edit",
              [&](Unit &unit) { return practice.ServicePractice::billing.edit(unit, id, edit, 1); }),
        "why");
    QCOMPARE(practice.states(), "Draft Invoice, Draft Invoice, Unbilled");
    if (which != 1)
        return;
    // The first line is now the second session's.
    QCOMPARE(practice.removeLine(id, 0), "");
    QCOMPARE(practice.states(), "Draft Invoice, Unbilled, Unbilled");
}

void BillingSessionsTest::aDraftThrownAwayFreesOnlyItsOwn()
{
    Practice practice;
    const DocumentId id = practice.drafted({practice.one, practice.two});
    practice.did<Done>(
        "invoice.discard", [&](Unit &unit) { return practice.ServicePractice::billing.discard(unit, id); });
    QCOMPARE(practice.states(), "Unbilled, Unbilled, Unbilled");
    QCOMPARE(practice.count("SELECT count(*) FROM document_session"), 0);
    QCOMPARE(practice.invoiceAll().issued.size(), 1U);
    QCOMPARE(practice.states(), "Billed, Billed, Billed");
    QCOMPARE(practice.tried<Done>("invoice.discard",
                 [&](Unit &unit) { return practice.ServicePractice::billing.discard(unit, id); }),
        "invoice.transition");
    QCOMPARE(practice.states(), "Billed, Billed, Billed");
}

void BillingSessionsTest::theWordingsFollowTheLines()
{
    Practice practice;
    ServiceDetails details{u"Therapy"_s, 60min, {PriceBy::Session, money(8'000)}};
    details.taxCode = "exempt.health";
    const ServiceId therapy =
        practice.did<Service>("service.add", [&](Unit &unit) { return practice.services.add(unit, details); })
            .id;
    const DocumentId id = practice.drafted({practice.one, practice.logged(practice.ana, therapy)});
    const auto notices = practice.document(id).content.notices;
    QCOMPARE(notices.size(), 1U);
    QCOMPARE(practice.removeLine(id, 0), "");
    QCOMPARE(practice.document(id).content.notices, notices);
    QCOMPARE(practice.document(id).content.lines.front().tax.code, "exempt.health");

    const DocumentId other = practice.drafted({practice.two, practice.logged(practice.ana, therapy)});
    QCOMPARE(practice.removeLine(other, 1), "");
    QVERIFY(practice.document(other).content.notices.empty());
}

void BillingSessionsTest::aCreditedSessionWaitsForADecision()
{
    Practice practice;
    const BilledDocument invoice =
        practice.issued(practice.drafted({practice.one, practice.two, practice.three}));
    must(practice.credited(invoice.id));
    QCOMPARE(practice.states(), "Credited, Credited, Credited");
    QCOMPARE(practice.session(practice.one).document, invoice.id);
    QCOMPARE(must(practice.sessions.store().credited(10)).size(), 3U);
    // "Invoice all" does not bill them anew, and neither does a click on one of them.
    QVERIFY(practice.invoiceAll().issued.empty());
    QCOMPARE(practice.tried<DocumentId>("invoice.draft",
                 [&](Unit &unit) {
                     return practice.ServicePractice::billing.draft(unit, std::array{practice.one});
                 }),
        "session.credited");
    QCOMPARE(practice.tried<FinishResult>("session.finish",
                 [&](Unit &unit) { return practice.finishing.finish(unit, {practice.one}); }),
        "session.credited");
    QCOMPARE(practice.billAgain(practice.one), "");
    QCOMPARE(practice.waive(practice.two), "");
    QCOMPARE(practice.states(), "Unbilled, Waived, Credited");
    const InvoicedAll all = practice.invoiceAll();
    QCOMPARE(all.issued.size(), 1U);
    QCOMPARE(all.issued[0].total, money(10'000));
    QCOMPARE(practice.states(), "Billed, Waived, Credited");
    QCOMPARE(practice.billAgain(practice.one), "session.billing");
    QCOMPARE(practice.billAgain(practice.two), "");  // Nothing that was waived is lost for ever.
    QCOMPARE(practice.owed(practice.ana), "100.00 EUR");
}

void BillingSessionsTest::whatIsUndoneCountsAsNeverBilled()
{
    Practice practice;
    const InvoicedAll all = practice.invoiceAll();
    QCOMPARE(practice.states(), "Billed, Billed, Billed");
    practice.did<Done>("session.undo_finish",
        [&](Unit &unit) { return practice.finishing.takeBack(unit, *all.issued[0].document); });
    QCOMPARE(practice.states(), "Unbilled, Unbilled, Unbilled");
    QCOMPARE(practice.invoiceAll().issued[0].total, money(30'000));
    QCOMPARE(practice.owed(practice.ana), "300.00 EUR");
}

void BillingSessionsTest::undoingOneOfSeveralLeavesTheOthersOnTheDraft()
{
    Practice practice;
    const DocumentId id = practice.drafted({practice.one, practice.two});
    practice.did<Done>(
        "session.undo_finish", [&](Unit &unit) { return practice.finishing.undo(unit, practice.one); });
    QCOMPARE(practice.states(), "Unbilled, Draft Invoice, Unbilled");
    QCOMPARE(practice.session(practice.one).state, SessionState::Confirmed);
    QCOMPARE(practice.issued(id).content.totals.gross, money(10'000));
}

void BillingSessionsTest::aPartIsCredited()
{
    Practice practice;
    const BilledDocument invoice =
        practice.issued(practice.drafted({practice.one, practice.two, practice.three}));
    const BilledDocument note = must(practice.credited(invoice.id, {1}));
    QCOMPARE(note.content.totals.gross, money(-10'000));
    QCOMPARE(note.content.corrects->number, "2026/0001");
    QCOMPARE(note.sessions, (std::vector<BilledSession>{{practice.two, 0}}));
    QCOMPARE(practice.states(), "Billed, Credited, Billed");
    QCOMPARE(practice.state(invoice.id), "Issued");
    QCOMPARE(practice.document(invoice.id).open(), money(20'000));
    QCOMPARE(practice.owed(practice.ana), "200.00 EUR");
    QVERIFY(practice.document(invoice.id).content == invoice.content);
    const auto rows = must(practice.ServicePractice::billing.store().list({}, date("2026-10-27")));
    QCOMPARE(rows.size(), 2U);
    for (const DocumentRow &row : rows)
        QCOMPARE(row.open, row.id == invoice.id ? money(20'000) : money(0));
    // What is open by now is what can be paid, and it is paid then.
    must(practice.pay(practice.ana, money(25'000)));
    QCOMPARE(practice.state(invoice.id), "Paid");
    QCOMPARE(practice.states(), "Paid, Credited, Paid");
    QCOMPARE(practice.owed(practice.ana), "-50.00 EUR");
    QCOMPARE(reason(practice.ledger.verify()), "");
}

void BillingSessionsTest::theRestIsCreditedWithoutALineTwice()
{
    Practice practice;
    practice.set([](PracticeSettings &s) {
        s.prices = PriceMode::Net;
        s.rounding.mode = RoundingMode::ByDocument;
    });
    const ServiceId odd = practice.service("Odd", money(3'333));
    const DocumentId id = practice.drafted(
        {practice.logged(practice.ana, odd, 10min), practice.logged(practice.ana, odd, 20min), practice.one});
    const BilledDocument invoice = practice.issued(id);
    must(practice.credited(id, {0}));
    QCOMPARE(reason(practice.credited(id, {0})), "credit.line_credited");
    QCOMPARE(reason(practice.credited(id, {1, 0})), "credit.line_credited");
    QCOMPARE(reason(practice.credited(id, {3})), "invoice.no_such_line");
    const BilledDocument rest = must(practice.credited(id));
    QCOMPARE(rest.content.lines.size(), 2U);
    QCOMPARE(practice.state(id), "Superseded");
    QCOMPARE(practice.document(id).open(), money(0));
    QCOMPARE(practice.owed(practice.ana), "");
    for (const AccountBalance &balance : must(practice.ledger.balances()))
        QCOMPARE(balance.quantity, 0);
    QCOMPARE(reason(practice.credited(id)), "invoice.transition");
    QVERIFY(
        !practice.database.run("INSERT INTO credited_line SELECT document, line, note FROM credited_line"));
    QVERIFY(!practice.database.run("DELETE FROM credited_line"));
}

void BillingSessionsTest::aPartOfWhatWasPaidBecomesCredit()
{
    Practice practice;
    const BilledDocument invoice = practice.issued(practice.drafted({practice.one, practice.two}));
    must(practice.pay(practice.ana, money(15'000), invoice.id));
    must(practice.credited(invoice.id, {0}));
    QCOMPARE(practice.state(invoice.id), "Paid");  // 100.00 are charged and 150.00 came in.
    QCOMPARE(practice.states(), "Credited, Paid, Unbilled");
    QCOMPARE(practice.owed(practice.ana), "-50.00 EUR");
    // Half of the credit goes back, then more than is left of it: what goes beyond is owed again.
    must(practice.refunded(invoice.id, money(2'500)));
    QCOMPARE(practice.state(invoice.id), "Paid");
    QCOMPARE(practice.owed(practice.ana), "-25.00 EUR");
    must(practice.refunded(invoice.id, money(4'500)));
    QCOMPARE(practice.state(invoice.id), "PartiallyRefunded");
    QCOMPARE(practice.states(), "Credited, Billed, Unbilled");
    QCOMPARE(practice.document(invoice.id).open(), money(2'000));
    QCOMPARE(practice.owed(practice.ana), "20.00 EUR");
    QCOMPARE(reason(practice.refunded(invoice.id, money(8'001))), "refund.too_large");
    // The rest is credited: 80.00 of the money are left, and become credit.
    must(practice.credited(invoice.id));
    QCOMPARE(practice.state(invoice.id), "Superseded");
    QCOMPARE(practice.owed(practice.ana), "-80.00 EUR");
    must(practice.refunded(invoice.id, money(8'000)));
    QCOMPARE(practice.owed(practice.ana), "");
    QCOMPARE(reason(practice.refunded(invoice.id, money(1))), "refund.too_large");
    QCOMPARE(reason(practice.ledger.verify()), "");
}

void BillingSessionsTest::aSessionBilledAnewIsPaidAnew()
{
    Practice practice;
    const BilledDocument first = practice.issued(practice.drafted({practice.one, practice.two}));
    must(practice.credited(first.id, {0}));
    QCOMPARE(practice.billAgain(practice.one), "");
    const BilledDocument second = practice.issued(practice.drafted({practice.one}));
    // Paying what is left of the first says nothing about the session on the second.
    must(practice.pay(practice.ana, money(10'000), first.id));
    QCOMPARE(practice.states(), "Billed, Paid, Unbilled");
    must(practice.credited(first.id));
    QCOMPARE(practice.states(), "Billed, Credited, Unbilled");
    must(practice.pay(practice.ana, money(10'000), second.id));
    QCOMPARE(practice.states(), "Paid, Credited, Unbilled");
    must(practice.refunded(second.id, money(10'000)));
    QCOMPARE(practice.states(), "Billed, Credited, Unbilled");
    must(practice.pay(practice.ana, money(10'000), second.id));
    QCOMPARE(practice.state(second.id), "Paid");
    QCOMPARE(practice.states(), "Paid, Credited, Unbilled");
}

void BillingSessionsTest::waivedSessionsAreNotBilled()
{
    Practice practice;
    QCOMPARE(practice.waive(practice.one), "");
    QCOMPARE(practice.waive(practice.one), "session.billing");
    QCOMPARE(
        practice.tried<DocumentId>("invoice.draft",
            [&](Unit &unit) {
                return practice.ServicePractice::billing.draft(unit, std::array{practice.one, practice.two});
            }),
        "session.waived");
    QCOMPARE(practice.states(), "Waived, Unbilled, Unbilled");
    QCOMPARE(practice.invoiceAll().issued[0].total, money(20'000));
    QCOMPARE(practice.waive(practice.two), "session.billing");
    QCOMPARE(practice.states(), "Waived, Billed, Billed");
}

void BillingSessionsTest::exportsNameTheSessions()
{
    Practice practice;
    const BilledDocument invoice = practice.issued(practice.drafted({practice.one, practice.two}));
    must(practice.pay(practice.ana, money(20'000), invoice.id));
    must(practice.refunded(invoice.id, money(5'000)));
    std::vector<BilledDocument> all;
    must(practice.ServicePractice::billing.store().each(
        [&](const BilledDocument &each) { all.push_back(each); }));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].sessions, practice.document(invoice.id).sessions);
    QCOMPARE(all[0].open(), money(5'000));
    QCOMPARE(all[0].open(), practice.document(invoice.id).open());
}

QTEST_GUILESS_MAIN(BillingSessionsTest)
#include "billing_sessions_test.moc"
