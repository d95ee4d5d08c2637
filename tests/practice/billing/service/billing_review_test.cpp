// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A practice with Ana, whose facts change between drafting and issuing.
struct Waiting : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(119'00));
    DocumentId draft = drafted({logged(ana, talk)});

    void become(const std::function<void(ClientDetails &)> &change)
    {
        Client now = must(people.client(ana));
        change(now.details);
        did<Done>(
            "client.edit", [&](Unit &unit) { return people.update(unit, ana, now.version, now.details); });
    }
    DraftReview reviewed() { return must(billing.review(draft, clock.now())); }
    QByteArray issuing()
    {
        return reason(
            unit<BilledDocument>("invoice.issue", [&](Unit &unit) { return billing.issue(unit, draft); }));
    }
    QByteArray missing()
    {
        QByteArrayList reasons;
        for (const MissingFact &each : reviewed().missing)
            reasons += each.reason;
        return reasons.join(' ');
    }
};

}  // namespace

class BillingReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuyerIsWhoTheyAreAtIssue();
    void anIssuedOneStays();
    void theTaxFollowsTheBuyer();
    void whatWasTaxedByHandStays();
    void whatIsRefusedIsKnownBefore();
    void aTaxThatCannotBeDecidedIsSaidToo();
    void aBusinessWithoutANumberIsNamed();
    void aCompanyIsABusinessWhateverItIsCalled_data();
    void aCompanyIsABusinessWhateverItIsCalled();
    void theFinishSheetIsTold();
};

void BillingReviewTest::theBuyerIsWhoTheyAreAtIssue()
{
    Waiting practice;
    practice.become([](ClientDetails &d) {
        d.name = u"Ana Reis"_s;
        d.company = u"Werk AG"_s;  // Where she works; she pays herself.
        d.address = {u"Rua da Rosa 84"_s, u"1200-390"_s, u"Lisboa"_s, {}, "PT"};
        d.taxId = u"123456789"_s;
        d.locale = "pt-PT";
    });
    practice.clock.advance(24h);
    const BilledDocument shown = practice.reviewed().document;
    QCOMPARE(shown.content.buyer.name, u"Ana Reis"_s);
    QCOMPARE(shown.content.issueDate, date("2026-10-28"));
    // Asking stores nothing.
    QCOMPARE(must(practice.billing.document(practice.draft)).content.buyer.name, u"Ana"_s);
    const InvoiceSnapshot issued = practice.issued(practice.draft).content;
    QCOMPARE(issued.buyer, shown.content.buyer);
    QCOMPARE(issued.buyer.address.city, u"Lisboa"_s);
    QCOMPARE(issued.buyer.taxId, u"123456789"_s);
    QCOMPARE(issued.language, Language::Pt);
}

void BillingReviewTest::anIssuedOneStays()
{
    Waiting practice;
    const BilledDocument issued = practice.issued(practice.draft);
    practice.become([](ClientDetails &d) { d.name = u"Ana Reis"_s; });
    practice.set([](PracticeSettings &s) { s.seller.name.clear(); });
    const DraftReview review = practice.reviewed();
    QCOMPARE(review.document.content, issued.content);
    QVERIFY(review.missing.empty());
}

void BillingReviewTest::theTaxFollowsTheBuyer()
{
    Waiting practice;
    QCOMPARE(practice.reviewed().document.content.totals.tax, money(19'00));
    practice.become([](ClientDetails &d) {
        d.kind = ClientKind::Company;
        d.address.country = "FR";
        d.vatId = u"FR40303265045"_s;
    });
    const InvoiceSnapshot issued = practice.issued(practice.draft).content;
    QCOMPARE(issued.lines[0].tax.kind, TaxKind::ReverseCharge);
    QCOMPARE(issued.totals.gross, money(119'00));
    QCOMPARE(issued.totals.tax, money(0));
    QCOMPARE(issued.notices, std::vector<QByteArray>{"reverse_charge.DE"});
}

void BillingReviewTest::whatWasTaxedByHandStays()
{
    Waiting practice;
    const BilledDocument draft = must(practice.billing.document(practice.draft));
    DraftEdit edit{draft.content, {draft.sessions[0].session}};
    edit.content.lines[0].tax = {TaxKind::Taxed, BasisPoints{1234}, "standard"};
    practice.did<Done>("invoice.edit",
        [&](Unit &unit) { return practice.billing.edit(unit, draft.id, edit, draft.version); });
    practice.become([](ClientDetails &d) {
        d.kind = ClientKind::Company;
        d.address.country = "US";
    });
    QCOMPARE(practice.issued(practice.draft).content.lines[0].tax.rate, BasisPoints{1234});
}

void BillingReviewTest::whatIsRefusedIsKnownBefore()
{
    Waiting practice;
    const BilledDocument draft = must(practice.billing.document(practice.draft));
    DraftEdit edit{draft.content, {draft.sessions[0].session}};
    edit.content.lines[0].tax = {TaxKind::ReverseCharge, {}, "reduced"};
    practice.did<Done>("invoice.edit",
        [&](Unit &unit) { return practice.billing.edit(unit, draft.id, edit, draft.version); });
    QCOMPARE(practice.missing(), "missing.buyer_vat_id");
    QCOMPARE(practice.issuing(), "missing.buyer_vat_id");
    QCOMPARE(practice.count("SELECT count(*) FROM number_series"), 0);
}

void BillingReviewTest::aTaxThatCannotBeDecidedIsSaidToo()
{
    Waiting practice;
    practice.become([](ClientDetails &d) {
        d.business = true;
        d.address.country = "FR";
        d.vatId = u"IT12345678901"_s;
    });
    QCOMPARE(practice.missing(), "tax.buyer_vat_id_invalid");
    QCOMPARE(practice.reviewed().document.content.totals.gross, money(119'00));
    QCOMPARE(practice.issuing(), "tax.buyer_vat_id_invalid");
}

void BillingReviewTest::aBusinessWithoutANumberIsNamed()
{
    Waiting practice;
    practice.become([](ClientDetails &d) {
        d.kind = ClientKind::Company;
        d.address.country = "FR";
    });
    QCOMPARE(practice.missing(), "missing.business_vat_id");
    QCOMPARE(practice.issuing(), "");
    QCOMPARE(must(practice.billing.document(practice.draft)).content.totals.tax, money(19'00));
}

void BillingReviewTest::aCompanyIsABusinessWhateverItIsCalled_data()
{
    QTest::addColumn<bool>("company");
    QTest::addColumn<QString>("billed");
    QTest::addColumn<bool>("asked");
    QTest::newRow("a company") << true << QString() << true;
    QTest::newRow("a company billed under another name") << true << u"ACME Contabilidade"_s << true;
    QTest::newRow("a person billed under another name") << false << u"Família Reis"_s << false;
}

void BillingReviewTest::aCompanyIsABusinessWhateverItIsCalled()
{
    QFETCH(bool, company);
    QFETCH(QString, billed);
    QFETCH(bool, asked);
    Waiting practice;
    practice.set([](PracticeSettings &s) {
        s.seller.address.country = "PT";
        s.seller.vatId = u"PT501964843"_s;
        s.seller.taxId = u"501964843"_s;
    });
    practice.become([&](ClientDetails &d) {
        d.kind = company ? ClientKind::Company : ClientKind::Person;
        d.name = company ? u"ACME Lda"_s : u"Ana Reis"_s;
        d.billing.name = billed;
        d.address = {u"Rua da Rosa 84"_s, u"1200-390"_s, u"Lisboa"_s, {}, "PT"};
    });
    QCOMPARE(practice.missing().contains("missing.buyer_tax_id"), asked);
}

void BillingReviewTest::theFinishSheetIsTold()
{
    Waiting practice;
    const ServiceId dear = practice.service("Workshop", money(1'000'00));
    const SessionId held = practice.logged(practice.ana, dear);
    const FinishPreview preview = must(practice.finishing.preview(held, practice.clock.now()));
    QCOMPARE(preview.missing.size(), 1U);
    QCOMPARE(preview.missing[0].reason, "missing.buyer_address");
    // A warning keeps nobody from issuing.
    const FinishResult done = practice.did<FinishResult>(
        "session.finish", [&](Unit &unit) { return practice.finishing.finish(unit, {held}); });
    QVERIFY(!done.number.isEmpty());
}

QTEST_GUILESS_MAIN(BillingReviewTest)
#include "billing_review_test.moc"
