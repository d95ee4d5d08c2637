// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/tax_terms.h"

#include "core/practice/billing/rules/canada.h"
#include "core/practice/billing/rules/totals.h"

#include "tests/support/ruled_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;

namespace {

/// A practice in Toronto, which charges what its owner says; it is 27 October 2026, 06:00 there.
struct Toronto : RuledPractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(100'00, "CAD"));

    Toronto()
    {
        set([](PracticeSettings &s) {
            s.zone = "America/Toronto";
            s.currency = "CAD";
            s.prices = PriceMode::Net;
            s.seller.address.country = "CA";
        });
    }
    void publish(const char *from, const QString &rate, const QString &name)
    {
        published(ownTaxKind, PolicyScope::workspace(), {{u"rate"_s, rate}, {u"name"_s, name}},
            zone("America/Toronto").toInstant(local(from)));
    }
    QByteArray taxOf(const SessionId &id)
    {
        const auto shown = preview(id);
        if (!shown)
            return shown.error().reason;
        const TaxTreatment &tax = shown->content.lines[0].tax;
        return tax.rate.percentText() + ' ' + tax.name.toUtf8();
    }
};

}  // namespace

class TaxTermsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutARateNothingIsBilled();
    void theDayOfTheServiceDecides();
    void twoTaxesAreRoundedAndPostedEachByItself();
    void theNameIsFrozen();
    void aFreeLineFollowsToo();
};

void TaxTermsTest::withoutARateNothingIsBilled()
{
    Toronto practice;
    const auto refused = practice.preview(practice.logged(practice.ana, practice.talk));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, "tax.rate_unknown");
    // One command may bill many sessions, so it says which day of whom.
    QCOMPARE(refused.error().facts.value("client"_L1).toString(), u"Ana"_s);
    QCOMPARE(refused.error().facts.value("day"_L1).toString(), u"2026-10-27"_s);
    practice.set([](PracticeSettings &s) { s.smallBusiness = true; });
    QCOMPARE(practice.taxOf(practice.logged(practice.ana, practice.talk)), "0 ");
}

void TaxTermsTest::theDayOfTheServiceDecides()
{
    Toronto practice;
    practice.publish("2026-01-01T00:00", u"5"_s, u"GST"_s);
    const SessionId before = practice.logged(practice.ana, practice.talk);
    practice.publish("2026-10-28T00:00", u"13"_s, u"HST"_s);
    practice.clock.set(instant("2026-10-29T10:00:00Z"));
    const SessionId after = practice.logged(practice.ana, practice.talk);
    QCOMPARE(practice.taxOf(before), "5 GST");
    QCOMPARE(practice.taxOf(after), "13 HST");
}

void TaxTermsTest::twoTaxesAreRoundedAndPostedEachByItself()
{
    Toronto practice;
    practice.published(ownTaxKind, PolicyScope::workspace(),
        ownTaxJson(canadianTax("QC", date("2026-10-27"))->tax), instant("2026-01-01T05:00:00Z"));
    const SessionId held = practice.logged(practice.ana, practice.talk);
    QCOMPARE(practice.taxOf(held), "5 GST");
    const BilledDocument issued = practice.issuedFor(held);
    const Totals &totals = issued.content.totals;
    // 100.00 net: 5.00 and 9.98.
    QCOMPARE(totals.gross, money(114'98, "CAD"));
    QCOMPARE(totals.taxes.size(), 1U);
    const std::vector<TaxLine> lines = taxLines(totals.taxes[0]);
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0], (TaxLine{BasisPoints{500}, u"GST"_s, money(5'00, "CAD")}));
    QCOMPARE(lines[1], (TaxLine{TaxRate::ofThousandths(9'975), u"QST"_s, money(9'98, "CAD")}));
    QVERIFY(figuresAgree(issued.content));
    const auto books = [&](const QString &name) {
        return must(practice.ledger.balance({AccountKind::Tax, {}, name, "CAD"}));
    };
    QCOMPARE(books(u"standard GST 5"_s), -5'00);
    QCOMPARE(books(u"standard QST 9.975"_s), -9'98);
    // Frozen and read again it says the same.
    const InvoiceSnapshot kept = must(practice.ruled.document(issued.id)).content;
    QCOMPARE(kept, issued.content);
    // A credit note takes both back.
    must(practice.unit<BilledDocument>("invoice.credit",
        [&](Unit &unit) { return practice.ruled.credit(unit, issued.id, {u"mistake"_s}); }));
    QCOMPARE(books(u"standard GST 5"_s), 0);
    QCOMPARE(books(u"standard QST 9.975"_s), 0);
    must(practice.ledger.verify());
}

void TaxTermsTest::theNameIsFrozen()
{
    Toronto practice;
    practice.publish("2026-01-01T00:00", u"13"_s, u"HST"_s);
    const std::array sessions{practice.logged(practice.ana, practice.talk)};
    const BilledDocument issued =
        practice.did<BilledDocument>("invoice.issue", [&](Unit &unit) -> Result<BilledDocument> {
            SP_TRY(id, practice.ruled.draft(unit, sessions));
            return practice.ruled.issue(unit, id);
        });
    practice.publish("2026-10-28T00:00", u"15"_s, u"GST"_s);
    const InvoiceSnapshot kept = must(practice.ruled.document(issued.id)).content;
    QCOMPARE(kept.totals.taxes.size(), 1U);
    QCOMPARE(kept.totals.taxes[0].treatment,
        (TaxTreatment{TaxKind::Taxed, BasisPoints{1300}, "standard", u"HST"_s}));
    QCOMPARE(kept.totals.tax, money(13'00, "CAD"));
    QCOMPARE(must(InvoiceSnapshot::fromJson(kept.toJson())), kept);
}

void TaxTermsTest::aFreeLineFollowsToo()
{
    Toronto practice;
    practice.publish("2026-01-01T00:00", u"13"_s, u"HST"_s);
    const std::array sessions{practice.logged(practice.ana, practice.talk)};
    const DocumentId id = practice.did<DocumentId>(
        "invoice.draft", [&](Unit &unit) { return practice.ruled.draft(unit, sessions); });
    practice.did<Done>("invoice.edit", [&](Unit &unit) {
        return practice.ruled.change(
            unit, id, {.added = {{.description = u"Room"_s, .unitPrice = money(20'00, "CAD")}}}, 1);
    });
    const InvoiceSnapshot content = must(practice.ruled.document(id)).content;
    QCOMPARE(content.lines[1].tax, content.lines[0].tax);
    QCOMPARE(content.totals.tax, money(15'60, "CAD"));
}

QTEST_GUILESS_MAIN(TaxTermsTest)
#include "tax_terms_test.moc"
