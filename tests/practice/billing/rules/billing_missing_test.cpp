// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/missing.h"
#include "core/practice/billing/rules/totals.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

namespace {

using Change = std::function<void(InvoiceSnapshot &)>;

/// An invoice over `minor` with 19 % that lacks nothing.
InvoiceSnapshot complete(std::int64_t minor, const char *country, const char *code = "EUR")
{
    const Currency currency = *Currency::create(code);
    const LocalDate day = *parseDate("2026-10-25");
    const Money zero = Money::zero(currency);
    InvoiceSnapshot snapshot{
        .currency = currency, .totals = {{}, {}, zero, zero, zero, zero, zero, zero, zero}};
    snapshot.issueDate = day;
    snapshot.service = Period{day, day};
    snapshot.prices = PriceMode::Gross;
    snapshot.seller.name = u"Mara Lind"_s;
    snapshot.seller.address = {u"Elbchaussee 1"_s, u"22765"_s, u"Hamburg"_s, {}, country};
    snapshot.seller.vatId = u"XX123456789"_s;
    snapshot.seller.taxId = u"41/123/45678"_s;
    snapshot.buyer.name = u"Ana Reis"_s;
    snapshot.buyer.taxId = u"RSENAA80A01H501U"_s;
    snapshot.buyer.address = {u"Rua 1"_s, u"1000"_s, u"Lisboa"_s, {}, country};
    InvoiceLine line{.unitPrice = Money(minor, currency)};
    line.tax = {TaxKind::Taxed, BasisPoints{1900}, "standard"};
    snapshot.lines = {line};
    return snapshot;
}

/// "reason!" for one that is refused.
QByteArray words(InvoiceSnapshot snapshot, BuyerKind buyer = BuyerKind::Person)
{
    snapshot.totals = *computeTotals(basisOf(snapshot), snapshot.lines, snapshot.totals.paid);
    QByteArrayList parts;
    for (const MissingFact &each : missingOn(snapshot, buyer))
        parts += each.reason.sliced(8) + (each.weight == MissingFact::Weight::Refused ? "!" : "");
    return parts.join(' ');
}

void noNumbers(InvoiceSnapshot &s)
{
    s.seller.vatId.clear();
    s.seller.taxId.clear();
}
void noVatId(InvoiceSnapshot &s)
{
    s.seller.vatId.clear();
}
void noBuyerAddress(InvoiceSnapshot &s)
{
    s.buyer.address.street.clear();
}
void noSellerTaxId(InvoiceSnapshot &s)
{
    s.seller.taxId.clear();
}
void noBuyerNumber(InvoiceSnapshot &s)
{
    s.buyer.taxId.clear();
    s.buyer.vatId.clear();
}
void fromElsewhere(InvoiceSnapshot &s)
{
    s.buyer.address.country = "US";
}
void smallBusiness(InvoiceSnapshot &s)
{
    s.lines[0].tax = {TaxKind::SmallBusiness, {}, "standard"};
}
void untaxed(InvoiceSnapshot &s)
{
    s.lines[0].tax = {TaxKind::Exempt, {}, "exempt.health"};
}
void reverse(InvoiceSnapshot &s)
{
    s.lines[0].tax = {TaxKind::ReverseCharge, {}, "standard"};
}

}  // namespace

Q_DECLARE_METATYPE(Change)

class BillingMissingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void named_data();
    void named();
    void onlyWhatIsRefusedRefuses();
    void aCreditNoteLacksNothing();
    void limits();
};

void BillingMissingTest::named_data()
{
    QTest::addColumn<InvoiceSnapshot>("snapshot");
    QTest::addColumn<QByteArray>("missing");
    QTest::addColumn<bool>("business");
    const auto row = [](const char *name, InvoiceSnapshot snapshot, const std::vector<Change> &changes,
                         const char *missing, BuyerKind buyer = BuyerKind::Person) {
        for (const Change &change : changes)
            change(snapshot);
        QTest::newRow(name) << snapshot << QByteArray(missing) << (buyer == BuyerKind::Business);
    };
    for (const char *country : {"DE", "AT", "FR", "ES", "IT", "PT", "NL", "GB", "CH", "NO", "US", "AU"})
        row(country, complete(1'000'00, country, QByteArray(country) == "GB" ? "GBP" : "EUR"), {},
            QByteArray(country) == "NO" ? "home_rate" : "");

    row("no name", complete(100'00, "DE"), {[](auto &s) { s.seller.name = u" "_s; }}, "seller_name!");
    row("no country", complete(100'00, ""), {}, "seller_address!");
    row("no street", complete(100'00, "DE"), {[](auto &s) { s.seller.address.street.clear(); }},
        "seller_address");

    row("DE no number", complete(250'01, "DE"), {noNumbers}, "seller_tax_number");
    row("DE no number on a small amount", complete(250'00, "DE"), {noNumbers}, "");
    row("DE the tax number will do", complete(250'01, "DE"), {noVatId}, "");
    row("DE no number, exempt", complete(250'01, "DE"), {noNumbers, untaxed}, "seller_tax_number");
    row("AT the tax number will not do", complete(400'01, "AT"), {noVatId}, "seller_tax_number");
    row("AT no number on a small amount", complete(400'00, "AT"), {noNumbers}, "");
    row("AT no number, exempt", complete(400'01, "AT"), {noNumbers, untaxed}, "");
    for (const char *country : {"ES", "FR", "IT", "PT"})
        row((QByteArray(country) + " no number at all, not even for one euro").constData(),
            complete(1'00, country), {noNumbers, untaxed}, "seller_tax_number");
    row("GB no number", complete(250'01, "GB", "GBP"), {noNumbers}, "seller_tax_number");
    row("GB no number, no tax", complete(250'01, "GB", "GBP"), {noNumbers, untaxed}, "");
    row("AU no number", complete(100'00, "AU", "AUD"), {noNumbers}, "seller_tax_number");
    row("NO no number, not even without tax", complete(100'00, "NO", "NOK"), {noNumbers, untaxed},
        "seller_tax_number");
    row("FR with tax both numbers", complete(1'00, "FR"), {noVatId}, "seller_vat_number");
    row("FR with tax the SIREN too", complete(1'00, "FR"), {noSellerTaxId}, "seller_tax_number");
    row("FR without tax one of them", complete(1'00, "FR"), {noVatId, untaxed}, "");
    row("US asks for none", complete(1'000'00, "US", "USD"), {noNumbers, noBuyerAddress}, "");

    row("DE no address of the client", complete(250'01, "DE"), {noBuyerAddress}, "buyer_address");
    row("DE none on a small amount", complete(250'00, "DE"), {noBuyerAddress}, "");
    row("AT none on a small amount", complete(400'00, "AT"), {noBuyerAddress}, "");
    row("PT above 100 euro", complete(100'01, "PT"), {noBuyerAddress}, "buyer_address");
    row("FR for any amount", complete(1'00, "FR"), {noBuyerAddress}, "buyer_address");
    row("GB up to 250 pounds", complete(250'00, "GB", "GBP"), {noBuyerAddress}, "");
    row("a small amount in another currency is not known to be one", complete(1'00, "DE", "CHF"),
        {noBuyerAddress}, "buyer_address home_rate");
    row("IT no number of the client", complete(1'00, "IT"), {[](auto &s) { s.buyer.taxId.clear(); }},
        "buyer_tax_id");
    row("IT no number of a client abroad", complete(1'00, "IT"), {noBuyerNumber, fromElsewhere}, "");
    row("ES no number of the client on a full invoice", complete(400'01, "ES"), {noBuyerNumber},
        "buyer_tax_id");
    row("ES none on a small amount", complete(400'00, "ES"), {noBuyerNumber}, "");
    row("PT no number of a business", complete(1'00, "PT"), {noBuyerNumber}, "buyer_tax_id",
        BuyerKind::Business);
    row("PT none of a person, though it names somebody", complete(1'00, "PT"),
        {noBuyerNumber, [](auto &s) { s.buyer.contact = u"Ana Reis"_s; }}, "");
    row("PT none of a person", complete(1'00, "PT"), {noBuyerNumber}, "");
    row("AT a business above 10,000 euro", complete(10'000'01, "AT"), {noBuyerNumber}, "buyer_tax_id",
        BuyerKind::Business);
    row("AT a business up to 10,000 euro", complete(10'000'00, "AT"), {noBuyerNumber}, "",
        BuyerKind::Business);
    row("AT a person above 10,000 euro", complete(10'000'01, "AT"), {noBuyerNumber}, "");
    row("FR a business from September 2027 on", complete(1'00, "FR"),
        {noBuyerNumber, [](auto &s) { s.issueDate = *parseDate("2027-09-01"); }}, "buyer_tax_id",
        BuyerKind::Business);
    row("FR a business before that", complete(1'00, "FR"),
        {noBuyerNumber, [](auto &s) { s.issueDate = *parseDate("2027-08-31"); }}, "", BuyerKind::Business);
    row("CH name and place of the client will do", complete(500'00, "CH", "CHF"), {noBuyerAddress}, "");
    row("CH for any amount", complete(1'00, "CH", "CHF"), {[](auto &s) { s.buyer.address.city.clear(); }},
        "buyer_address");
    row("NO the client's number in place of the address", complete(500'00, "NO", "NOK"), {noBuyerAddress},
        "");
    row("NO neither of them", complete(500'00, "NO", "NOK"), {noBuyerAddress, noBuyerNumber},
        "buyer_address");
    const Change noDay = [](auto &s) { s.service.reset(); };
    row("DE a small business needs no day", complete(250'01, "DE"), {smallBusiness, noDay}, "");
    row("DE a small business needs the address", complete(250'01, "DE"), {smallBusiness, noBuyerAddress},
        "buyer_address");
    row("AT a small business for any amount", complete(900'00, "AT"), {smallBusiness, noDay, noBuyerAddress},
        "");
    row("IT a small business for any amount", complete(900'00, "IT"), {smallBusiness, noDay, noBuyerAddress},
        "");
    row("IT a small business names the client", complete(900'00, "IT"),
        {smallBusiness, [](auto &s) { s.buyer.name.clear(); }}, "buyer_name");
    row("nobody's", complete(250'01, "DE"), {[](auto &s) { s.buyer.name.clear(); }}, "buyer_name");

    row("reverse charge", complete(1'000'00, "DE"), {reverse, [](auto &s) { s.buyer.vatId = u"FR1"_s; }}, "");
    row("reverse charge without the client's number", complete(1'00, "DE"), {reverse}, "buyer_vat_id!");
    row("reverse charge without the seller's", complete(1'000'00, "DE"),
        {noVatId, reverse, [](auto &s) { s.buyer.vatId = u"FR1"_s; }}, "seller_vat_id!");

    row("no day", complete(250'01, "DE"), {[](auto &s) { s.service.reset(); }}, "service_date");
    row("US asks for no day", complete(1'000'00, "US", "USD"), {[](auto &s) { s.service.reset(); }}, "");
    row("no day on a small amount", complete(250'00, "DE"), {[](auto &s) { s.service.reset(); }}, "");

    const Change rated = [](InvoiceSnapshot &s) {
        s.homeRate = FixedRate{Currency::of("EUR"), 92'000'000, s.issueDate, "ecb"};
    };
    row("tax in dollars", complete(1'000'00, "DE", "USD"), {}, "home_rate");
    row("a quote in dollars", complete(1'000'00, "DE", "USD"),
        {[](auto &s) { s.type = DocumentType::Quote; }}, "");
    row("tax in dollars at a rate", complete(1'000'00, "DE", "USD"), {rated}, "");
    row("dollars without tax", complete(1'000'00, "DE", "USD"), {untaxed}, "");
    row("euro from Sweden", complete(1'000'00, "SE"), {}, "home_rate");
    row("no rule about it in Switzerland", complete(1'000'00, "CH"), {}, "");
}

void BillingMissingTest::named()
{
    QFETCH(InvoiceSnapshot, snapshot);
    QFETCH(bool, business);
    QTEST(words(snapshot, business ? BuyerKind::Business : BuyerKind::Person), "missing");
}

void BillingMissingTest::onlyWhatIsRefusedRefuses()
{
    const MissingFact warning{MissingFact::Weight::Warning, "missing.service_date"};
    const MissingFact refused{MissingFact::Weight::Refused, "missing.seller_name"};
    QVERIFY(!refusedBy({warning}));
    QCOMPARE(refusedBy({warning, refused}), refused);
}

void BillingMissingTest::aCreditNoteLacksNothing()
{
    InvoiceSnapshot note = complete(1'000'00, "DE");
    note.type = DocumentType::CreditNote;
    note.seller = {};
    QCOMPARE(words(note), "");
}

void BillingMissingTest::limits()
{
    QCOMPARE(smallAmountLimit("DE"), Money(250'00, Currency::of("EUR")));
    QCOMPARE(smallAmountLimit("NL"), Money(100'00, Currency::of("EUR")));
    QVERIFY(!smallAmountLimit("FR"));
    QVERIFY(!smallAmountLimit("SE"));
    QVERIFY(!smallAmountLimit("US"));
}

QTEST_GUILESS_MAIN(BillingMissingTest)
#include "billing_missing_test.moc"
