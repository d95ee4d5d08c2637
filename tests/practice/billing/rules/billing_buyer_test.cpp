// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/buyer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

class BillingBuyerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsNamed_data();
    void whoIsNamed();
    void howItIsTaxed_data();
    void howItIsTaxed();
};

void BillingBuyerTest::whoIsNamed_data()
{
    QTest::addColumn<bool>("company");
    QTest::addColumn<bool>("business");
    QTest::addColumn<QString>("works");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("contact");
    QTest::newRow("a person") << false << false << QString() << u"Ana Reis"_s << QString();
    QTest::newRow("a person is not billed under their employer's name")
        << false << false << u"Werk AG"_s << u"Ana Reis"_s << QString();
    QTest::newRow("a sole trader under the name of the business")
        << false << true << u"Reis Design"_s << u"Reis Design"_s << u"Ana Reis"_s;
    QTest::newRow("a sole trader without one") << false << true << QString() << u"Ana Reis"_s << QString();
    QTest::newRow("a company") << true << false << u"Werk AG"_s << u"Werk AG"_s << u"Ana Reis"_s;
    QTest::newRow("a company whose name is its own")
        << true << false << QString() << u"Ana Reis"_s << QString();
    QTest::newRow("spaces are no company") << true << true << u"  "_s << u"Ana Reis"_s << QString();
}

void BillingBuyerTest::whoIsNamed()
{
    QFETCH(bool, company);
    QFETCH(bool, business);
    QFETCH(QString, works);
    const Party party = buyerParty({.kind = company ? BuyerFacts::Kind::Company : BuyerFacts::Kind::Person,
        .business = business,
        .name = u"Ana Reis"_s,
        .company = works});
    QTEST(party.name, "named");
    QTEST(party.contact, "contact");
}

void BillingBuyerTest::howItIsTaxed_data()
{
    QTest::addColumn<bool>("company");
    QTest::addColumn<bool>("business");
    QTest::addColumn<QString>("vatId");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *name, bool company, bool business, const char *vatId, const char *country,
                         const char *rule) {
        QTest::newRow(name) << company << business << QString::fromLatin1(vatId) << QByteArray(country)
                            << QByteArray(rule);
    };
    row("R10 a person at home", false, false, "", "DE", "domestic");
    row("R10 a person in the Union", false, false, "", "FR", "domestic");
    row("R10 a person elsewhere", false, false, "", "US", "domestic");
    row("R10 a company at home", true, false, "DE987654321", "DE", "domestic");
    row("R10 a company in the Union", true, false, "FR12345678901", "FR", "reverse_charge");
    row("R10 a company in the Union without a number", true, false, "", "FR", "buyer_without_vat_id");
    row("R10 a company elsewhere needs no flag", true, false, "", "US", "outside_scope");
    row("R10 a sole trader at home", false, true, "", "DE", "domestic");
    row("R10 a sole trader in the Union", false, true, "FR12345678901", "FR", "reverse_charge");
    row("R10 a sole trader elsewhere", false, true, "", "CH", "outside_scope");
    row("R10 a person with a VAT number", false, false, "FR12345678901", "FR", "reverse_charge");
}

void BillingBuyerTest::howItIsTaxed()
{
    QFETCH(bool, company);
    QFETCH(bool, business);
    QFETCH(QString, vatId);
    QFETCH(QByteArray, country);
    const BuyerFacts buyer{.kind = company ? BuyerFacts::Kind::Company : BuyerFacts::Kind::Person,
        .business = business,
        .name = u"Ana Reis"_s,
        .vatId = vatId};
    const auto decision = decideTax({.sellerCountry = "DE",
        .sellerVatId = u"DE123456789"_s,
        .buyerCountry = country,
        .buyer = buyerKind(buyer),
        .buyerVatId = vatId,
        .day = *parseDate("2026-10-25")});
    QVERIFY(decision.has_value());
    QTEST(decision->rule, "rule");
}

QTEST_GUILESS_MAIN(BillingBuyerTest)
#include "billing_buyer_test.moc"
