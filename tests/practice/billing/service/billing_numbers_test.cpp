// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;

namespace {

/// A practice whose clock can be wrong; it is 27 October 2026.
struct Desk : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(100'00));

    DocumentId draft() { return drafted({logged(ana, talk)}); }
    Result<BilledDocument> issuing(const DocumentId &id, IssueDate when)
    {
        return unit<BilledDocument>(
            "invoice.issue", [&](Unit &unit) { return billing.issue(unit, id, when); });
    }
    QByteArray start(std::int64_t first, DocumentType type = DocumentType::Invoice)
    {
        const auto started = unit<QByteArray>(
            "numbers.start", [&](Unit &unit) { return billing.startNumbers(unit, type, first); });
        return started ? *started : started.error().reason;
    }
    /// One invoice dated 1 March 2027, by a clock that was set right again since.
    BilledDocument ahead()
    {
        const Instant now = clock.now();
        const DocumentId id = draft();
        clock.set(instant("2027-03-01T10:00:00Z"));
        const BilledDocument invoice = issued(id);
        clock.set(now);
        return invoice;
    }
};

}  // namespace

class BillingNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnFromAnotherProgram();
    void startsAnewInTheNextYear();
    void creditNotesCountApart();
    void aStartIsSetAgainUntilTheFirstIsIssued();
    void aStartDoesNotCollide();
    void onlyTheOwnerMay();
    void aClockThatRanAheadStopsNobody();
    void anInvoiceDatedAheadIsCredited();
    void theFinishSheetSaysSo();
};

void BillingNumbersTest::goesOnFromAnotherProgram()
{
    Desk desk;
    QCOMPARE(desk.start(148), "2026/0148");
    QCOMPARE(must(desk.billing.expectedNumber(date("2026-10-27"))), "2026/0148");
    QCOMPARE(desk.issued(desk.draft()).content.number, "2026/0148");
    QCOMPARE(desk.issued(desk.draft()).content.number, "2026/0149");
    QCOMPARE(desk.count("SELECT count(*) FROM audit_event WHERE action = 'number.series_started'"), 1);
}

void BillingNumbersTest::startsAnewInTheNextYear()
{
    Desk desk;
    QCOMPARE(desk.start(148), "2026/0148");
    // Nothing was issued in what is left of the year.
    const DocumentId draft = desk.draft();
    desk.clock.set(instant("2027-01-04T10:00:00Z"));
    QCOMPARE(must(desk.billing.expectedNumber(date("2027-01-04"))), "2027/0001");
    QCOMPARE(desk.start(20), "2027/0020");
    QCOMPARE(desk.issued(draft).content.number, "2027/0020");
    QCOMPARE(desk.start(30), "number.start_issued");
    desk.clock.set(instant("2028-01-04T10:00:00Z"));
    QCOMPARE(desk.start(30), "2028/0030");
}

void BillingNumbersTest::creditNotesCountApart()
{
    Desk desk;
    QCOMPARE(desk.start(12, DocumentType::CreditNote), "C2026/0012");
    const BilledDocument invoice = desk.issued(desk.draft());
    QCOMPARE(invoice.content.number, "2026/0001");
    QCOMPARE(must(desk.credited(invoice.id)).content.number, "C2026/0012");
}

void BillingNumbersTest::aStartIsSetAgainUntilTheFirstIsIssued()
{
    Desk desk;
    QCOMPARE(desk.start(0), "number.start_invalid");
    QCOMPARE(desk.start(1480), "2026/1480");
    QCOMPARE(desk.start(148), "2026/0148");  // One digit too many at first.
    const SeriesOutlook before = must(desk.billing.outlook(DocumentType::Invoice, date("2026-10-27")));
    QCOMPARE(before.next, "2026/0148");
    QCOMPARE(before.counter, 148);
    QVERIFY(before.mayStart);
    desk.issued(desk.draft());
    // From here on a jump would be a gap.
    for (const std::int64_t first : {1, 148, 150, 900})
        QCOMPARE(desk.start(first), "number.start_issued");
    QCOMPARE(desk.start(149), "2026/0149");  // Where it stands anyway.
    const SeriesOutlook after = must(desk.billing.outlook(DocumentType::Invoice, date("2026-10-27")));
    QCOMPARE(after.next, "2026/0149");
    QCOMPARE(reason(after.mayStart), "number.start_issued");
    QVERIFY(must(desk.billing.outlook(DocumentType::CreditNote, date("2026-10-27"))).mayStart);
    QCOMPARE(desk.issued(desk.draft()).content.number, "2026/0149");
    QCOMPARE(desk.count("SELECT count(*) FROM audit_event WHERE action = 'number.series_started'"), 2);
}

void BillingNumbersTest::aStartDoesNotCollide()
{
    Desk desk;
    desk.set([](PracticeSettings &s) { s.numberPattern = "X{#}"; });
    QCOMPARE(desk.start(10), "X10");
    QCOMPARE(desk.issued(desk.draft()).content.number, "X10");
    desk.set([](PracticeSettings &s) { s.creditPattern = "X{##}"; });
    QCOMPARE(desk.start(10, DocumentType::CreditNote), "number.taken");
}

void BillingNumbersTest::onlyTheOwnerMay()
{
    QVERIFY(permits(Role::Owner, "numbers.start"));
    for (const Role role : {Role::Assistant, Role::Accountant, Role::Facilitator, Role::Auditor})
        QVERIFY(!permits(role, "numbers.start"));
}

void BillingNumbersTest::aClockThatRanAheadStopsNobody()
{
    Desk desk;
    QCOMPARE(desk.ahead().content.number, "2027/0001");
    const DocumentId draft = desk.draft();
    const auto refused = desk.issuing(draft, IssueDate::Today);
    QCOMPARE(reason(refused), "number.date_before_last");
    QCOMPARE(refused.error().facts.value(u"last"_s).toString(), u"2027-03-01"_s);
    const BilledDocument issued = must(desk.issuing(draft, IssueDate::NotBeforeLast));
    QCOMPARE(issued.content.number, "2027/0002");
    QCOMPARE(issued.content.issueDate, date("2027-03-01"));
    QCOMPARE(issued.content.dueDate, date("2027-03-15"));
    // Once the day has come, both say the same.
    const DocumentId later = desk.draft();
    desk.clock.set(instant("2027-03-02T10:00:00Z"));
    QCOMPARE(must(desk.issuing(later, IssueDate::NotBeforeLast)).content.issueDate, date("2027-03-02"));
    QCOMPARE(desk.issued(desk.draft()).content.number, "2027/0004");
}

void BillingNumbersTest::anInvoiceDatedAheadIsCredited()
{
    Desk desk;
    const BilledDocument invoice = desk.ahead();
    QCOMPARE(reason(desk.credited(invoice.id)), "credit.before_invoice");
    const auto note = desk.unit<BilledDocument>("invoice.credit", [&](Unit &unit) {
        return desk.billing.credit(
            unit, invoice.id, {.reason = u"dated wrongly"_s, .date = IssueDate::NotBeforeLast});
    });
    QCOMPARE(must(note).content.issueDate, date("2027-03-01"));
    QCOMPARE(desk.state(invoice.id), "Superseded");
}

void BillingNumbersTest::theFinishSheetSaysSo()
{
    Desk desk;
    desk.ahead();
    const SessionId held = desk.logged(desk.ana, desk.talk);
    const FinishPreview preview = must(desk.finishing.preview(held, desk.clock.now()));
    QVERIFY(preview.expectedNumber.isEmpty());
    QVERIFY(!preview.missing.empty());
    QCOMPARE(preview.missing.front(), (MissingFact{MissingFact::Weight::Refused, "number.date_before_last",
                                          {{u"date"_s, u"2026-10-27"_s}, {u"last"_s, u"2027-03-01"_s}}}));
    const FinishResult done = desk.did<FinishResult>("session.finish", [&](Unit &unit) {
        return desk.finishing.finish(unit, {.session = held, .date = IssueDate::NotBeforeLast});
    });
    QCOMPARE(done.number, "2027/0002");
}

QTEST_GUILESS_MAIN(BillingNumbersTest)
#include "billing_numbers_test.moc"
