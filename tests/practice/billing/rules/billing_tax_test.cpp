// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/notice_codes.h"
#include "core/practice/billing/rules/tax_rates.h"
#include "core/practice/billing/rules/tax_rules.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

namespace {

const LocalDate autumn = *parseDate("2026-10-25");

QByteArray words(const Result<TaxDecision> &decision)
{
    if (!decision)
        return decision.error().reason;
    QByteArray text = decision->rule + ' ' + taxCategory(decision->treatment) + ' ' +
                      decision->treatment.rate.percentText();
    for (const QByteArray &notice : decision->notices)
        text += ' ' + notice;
    return text;
}

TaxFacts german()
{
    return {.sellerCountry = "DE", .sellerVatId = u"DE123456789"_s, .day = autumn};
}
TaxFacts with(TaxFacts facts, auto change)
{
    change(facts);
    return facts;
}

}  // namespace

class BillingTaxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decisions_data();
    void decisions();
    void rates_data();
    void rates();
    void everyMemberStateHasAStandardRateAndAVatIdForm();
    void vatIds_data();
    void vatIds();
    void everyNoticeARuleGivesIsListed();
    void aDocumentCarriesEachNoticeOnce();
};

void BillingTaxTest::decisions_data()
{
    QTest::addColumn<TaxFacts>("facts");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const TaxFacts &facts, const char *expected) {
        QTest::newRow(name) << facts << QByteArray(expected);
    };
    const auto businessIn = [](const char *country, const QString &vatId) {
        return with(german(), [&](TaxFacts &facts) {
            facts.buyer = BuyerKind::Business;
            facts.buyerCountry = country;
            facts.buyerVatId = vatId;
        });
    };
    const auto personIn = [](const char *country) {
        return with(german(), [&](TaxFacts &facts) { facts.buyerCountry = country; });
    };
    const auto coded = [](TaxFacts facts, const char *code) {
        facts.taxCode = code;
        return facts;
    };
    const auto small = [](const char *country) {
        return TaxFacts{.sellerCountry = country, .scheme = SellerScheme::SmallBusiness, .day = autumn};
    };

    row("R10 at home: the standard rate", german(), "domestic S 19");
    row("R10 at home: the reduced rate", coded(german(), "reduced"), "domestic S 7");
    row("R10 zero-rated", coded(german(), "zero"), "domestic Z 0");
    row("R10 a business at home pays tax too", businessIn("DE", u"DE987654321"_s), "domestic S 19");
    row("R10 a private client in another member state", personIn("FR"), "domestic S 19");
    row("R10 a private client outside the Union", personIn("CH"), "domestic S 19");
    row("R10 advice to a private client outside the Union",
        with(personIn("CH"), [](TaxFacts &facts) { facts.nature = ServiceNature::Advisory; }),
        "outside_scope O 0 outside_scope.DE");
    row("R10 advice to a private client inside the Union",
        with(personIn("FR"), [](TaxFacts &facts) { facts.nature = ServiceNature::Advisory; }),
        "domestic S 19");
    row("R10 reverse charge", businessIn("FR", u"FR12345678901"_s), "reverse_charge AE 0 reverse_charge.DE");
    row("R10 reverse charge to Greece, whose numbers begin with EL", businessIn("GR", u"EL123456789"_s),
        "reverse_charge AE 0 reverse_charge.DE");
    row("R10 no number, no reverse charge", businessIn("FR", {}), "buyer_without_vat_id S 19");
    row("R10 a number of another state", businessIn("FR", u"IT12345678901"_s), "tax.buyer_vat_id_invalid");
    row("R10 reverse charge needs the seller's number",
        with(businessIn("FR", u"FR12345678901"_s), [](TaxFacts &facts) { facts.sellerVatId.clear(); }),
        "tax.seller_vat_id_missing");
    row("R10 a small business charges in reverse too",
        with(businessIn("FR", u"FR12345678901"_s),
            [](TaxFacts &facts) { facts.scheme = SellerScheme::SmallBusiness; }),
        "reverse_charge AE 0 reverse_charge.DE");
    row("R10 reverse charge from where no other words are asked for",
        with(businessIn("FR", u"FR12345678901"_s),
            [](TaxFacts &facts) {
                facts.sellerCountry = "NL";
                facts.sellerVatId = u"NL123456789B01"_s;
            }),
        "reverse_charge AE 0 reverse_charge");
    row("R10 care for a business in another member state is exempt by the Directive",
        coded(businessIn("FR", u"FR12345678901"_s), "exempt.health"), "exempt E 0 exempt.health");
    row("R10 regime de isenção is said abroad too",
        with(small("PT"),
            [](TaxFacts &facts) {
                facts.buyer = BuyerKind::Business;
                facts.buyerCountry = "US";
            }),
        "outside_scope O 0 outside_scope.PT.M44 small_business.PT");
    row("R10 a business outside the Union", businessIn("US", {}), "outside_scope O 0 outside_scope.DE");
    row("R10 care is exempt", coded(german(), "exempt.health"), "exempt E 0 exempt.health.DE");
    row("R10 tuition is exempt", coded(german(), "exempt.education"), "exempt E 0 exempt.education.DE");
    row("R10 care for a private client abroad is exempt", coded(personIn("CH"), "exempt.health"),
        "exempt E 0 exempt.health.DE");
    row("R10 care by a small business is exempt as care", coded(small("AT"), "exempt.health"),
        "exempt E 0 exempt.health.AT");
    row("R10 Kleinunternehmer", small("DE"), "small_business E 0 small_business.DE");
    row("R10 Kleinunternehmer in Austria", small("AT"), "small_business E 0 small_business.AT");
    row("R10 franchise en base", small("FR"), "small_business E 0 small_business.FR");
    row("R10 regime forfettario", small("IT"), "small_business E 0 small_business.IT");
    row("R10 regime de isenção", small("PT"), "small_business E 0 small_business.PT");
    row("R10 a small business elsewhere in the Union", small("NL"), "small_business E 0 small_business");
    row("R10 Spain has no such scheme", small("ES"), "tax.small_business_none");
    row("R10 not registered in Britain", small("GB"), "small_business E 0 small_business.GB");
    row("R10 not registered in Switzerland", small("CH"), "small_business E 0 small_business.CH");
    row("R10 not registered in Norway", small("NO"), "small_business E 0 small_business.NO");
    row("R10 not registered elsewhere: no sentence", small("AU"), "small_business E 0");
    for (const char *country : {"GB", "CH", "NO"}) {
        const auto at = [&](const char *code) {
            return TaxFacts{.sellerCountry = country, .taxCode = code, .day = autumn};
        };
        row((QByteArray("R10 care in ") + country).constData(), at("exempt.health"),
            (QByteArray("exempt E 0 exempt.health.") + country).constData());
        row((QByteArray("R10 tuition in ") + country).constData(), at("exempt.education"),
            (QByteArray("exempt E 0 exempt.education.") + country).constData());
    }
    row("R10 a Briton to a business in the Union",
        {.sellerCountry = "GB", .buyerCountry = "DE", .buyer = BuyerKind::Business, .day = autumn},
        "outside_scope O 0 outside_scope.GB");
    row("R10 the United States have no such tax", {.sellerCountry = "US", .day = autumn},
        "seller_without_vat O 0");
    row("R10 a rate of the owner's own", {.sellerCountry = "US", .day = autumn, .ownRate = BasisPoints{875}},
        "domestic S 8.75");
    row("R10 a country without a table row", {.sellerCountry = "AU", .day = autumn}, "tax.rate_unknown");
    row("R10 Denmark has no reduced rate", {.sellerCountry = "DK", .taxCode = "reduced", .day = autumn},
        "tax.rate_unknown");
    row("R10 a code nobody knows", coded(german(), "exempt.magic"), "tax.code_unknown");
}

void BillingTaxTest::decisions()
{
    QFETCH(TaxFacts, facts);
    QFETCH(QByteArray, expected);
    QCOMPARE(words(decideTax(facts)), expected);
}

void BillingTaxTest::rates_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *country, const char *day, const char *expected) {
        QTest::newRow(name) << QByteArray(country) << QByteArray(day) << QByteArray(expected);
    };
    row("Estonia before July 2025", "EE", "2025-06-30", "22 9");
    row("Estonia from July 2025", "EE", "2025-07-01", "24 9");
    row("Romania on the last day of the old rate", "RO", "2025-07-31", "19 9");
    row("Romania on the first day of the new rate", "RO", "2025-08-01", "21 11");
    row("Finland in 2026", "FI", "2026-03-01", "25.5 13.5");
    row("Slovakia in 2024", "SK", "2024-12-31", "20 10");
    row("Switzerland", "CH", "2026-01-01", "8.1 2.6");
    row("Denmark has one rate", "DK", "2026-01-01", "25 -");
    row("the United States have none", "US", "2026-01-01", "none");
    row("Portugal ten years back", "PT", "2016-11-24", "23 13");
    row("Portugal before the rate of 2011", "PT", "2010-12-31", "none");
    row("before the table begins", "DE", "2023-12-31", "none");
}

void BillingTaxTest::rates()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, expected);
    const auto rates = ratesOf(country, *parseDate(day));
    QCOMPARE(!rates ? QByteArray("none")
                    : rates->standard.percentText() + ' ' +
                          (rates->reduced ? rates->reduced->percentText() : QByteArray("-")),
        expected);
}

void BillingTaxTest::everyMemberStateHasAStandardRateAndAVatIdForm()
{
    const QByteArrayList members =
        QByteArray("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")
            .split(' ');
    QCOMPARE(members.size(), 27);
    for (const QByteArray &country : members) {
        QVERIFY2(inUnion(country), country.constData());
        const auto rates = ratesOf(country, autumn);
        // The Directive's floor for the standard rate, art. 97.
        QVERIFY2(rates && rates->standard.value >= 1500, country.constData());
    }
    for (const char *outside : {"GB", "CH", "NO", "US", "EL", ""})
        QVERIFY2(!inUnion(outside), outside);
}

void BillingTaxTest::vatIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<bool>("fits");
    QTest::newRow("Germany") << u"DE123456789"_s << QByteArray("DE") << true;
    QTest::newRow("with spaces and in lower case") << u"nl 1234.567.89b01"_s << QByteArray("NL") << true;
    QTest::newRow("too short") << u"DE12345678"_s << QByteArray("DE") << false;
    QTest::newRow("too long") << u"DE1234567890"_s << QByteArray("DE") << false;
    QTest::newRow("no prefix") << u"123456789"_s << QByteArray("DE") << false;
    QTest::newRow("a letter that is none") << u"DE12345678Ü"_s << QByteArray("DE") << false;
    QTest::newRow("a country outside") << u"CHE123456789"_s << QByteArray("CH") << false;
    QTest::newRow("empty") << QString() << QByteArray("DE") << false;
}

void BillingTaxTest::vatIds()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, country);
    QFETCH(bool, fits);
    QCOMPARE(hasVatIdForm(text, country), fits);
}

void BillingTaxTest::everyNoticeARuleGivesIsListed()
{
    const std::set<std::string_view> listed(notices::all.begin(), notices::all.end());
    QCOMPARE(listed.size(), notices::all.size());
    int seen = 0;
    for (const char *seller : {"DE", "AT", "FR", "ES", "IT", "PT", "NL", "GB", "CH", "NO", "US"})
        for (const SellerScheme scheme : {SellerScheme::Regular, SellerScheme::SmallBusiness})
            for (const BuyerKind buyer : {BuyerKind::Person, BuyerKind::Business})
                for (const char *country : {"DE", "FR", "US"})
                    for (const std::string_view code : taxCodes) {
                        const auto decision = decideTax({.sellerCountry = seller,
                            .scheme = scheme,
                            .buyerCountry = country,
                            .buyer = buyer,
                            .taxCode = QByteArray(code.data(), static_cast<qsizetype>(code.size())),
                            .day = autumn});
                        if (!decision)
                            continue;
                        for (const QByteArray &notice : documentNotices(seller, buyer, {&*decision, 1})) {
                            QVERIFY2(listed.contains(notice.toStdString()), notice.constData());
                            ++seen;
                        }
                    }
    QVERIFY(seen > 100);
}

void BillingTaxTest::aDocumentCarriesEachNoticeOnce()
{
    TaxFacts facts = german();
    facts.taxCode = "exempt.health";
    const auto care = decideTax(facts);
    facts.taxCode = "exempt.education";
    const auto tuition = decideTax(facts);
    const std::vector<TaxDecision> decisions = {*care, *tuition, *care};
    QCOMPARE(documentNotices("DE", BuyerKind::Business, decisions),
        (std::vector<QByteArray>{"exempt.education.DE", "exempt.health.DE"}));
    QCOMPARE(documentNotices("FR", BuyerKind::Business, {}), (std::vector<QByteArray>{"late_payment.FR"}));
    QCOMPARE(documentNotices("FR", BuyerKind::Person, {}), std::vector<QByteArray>{});
}

QTEST_GUILESS_MAIN(BillingTaxTest)
#include "billing_tax_test.moc"
