// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/own_tax.h"
#include "core/practice/billing/rules/tax_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

class BillingOwnTaxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void decides();
    void chargesItByItsName_data();
    void chargesItByItsName();
};

void BillingOwnTaxTest::reads_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QJsonObject{} << QByteArray("- -");
    QTest::newRow("GST") << QJsonObject{{u"rate"_s, u"5"_s}, {u"name"_s, u" GST "_s}}
                         << QByteArray("5 GST -");
    QTest::newRow("finer than a tenth of a percent")
        << QJsonObject{{u"rate"_s, u"8.87"_s}, {u"name"_s, u"Sales tax"_s}} << QByteArray("8.87 Sales tax -");
    QTest::newRow("two rates of Japan") << QJsonObject{{u"rate"_s, u"10"_s}, {u"name"_s, u"消費税"_s},
                                               {u"reduced_rate"_s, u"8"_s}, {u"reduced_name"_s, u"軽減"_s}}
                                        << QByteArray("10 消費税 8 軽減");
    QTest::newRow("zero is a rate") << QJsonObject{{u"rate"_s, u"0"_s}} << QByteArray("0  -");
    QTest::newRow("too fine") << QJsonObject{{u"rate"_s, u"9.975"_s}} << QByteArray("rate");
    QTest::newRow("too much") << QJsonObject{{u"rate"_s, u"101"_s}} << QByteArray("rate");
    QTest::newRow("no number") << QJsonObject{{u"reduced_rate"_s, u"half"_s}} << QByteArray("reduced_rate");
    QTest::newRow("a name that fits no line")
        << QJsonObject{{u"rate"_s, u"5"_s}, {u"name"_s, QString(41, u'x')}} << QByteArray("name");
}

void BillingOwnTaxTest::reads()
{
    QFETCH(QJsonObject, body);
    QFETCH(QByteArray, expected);
    const auto read = readOwnTax(body);
    if (!read) {
        QCOMPARE(read.error().reason, QByteArray("tax.own_rate_invalid"));
        QCOMPARE(read.error().facts.value(u"field"_s).toString().toUtf8(), expected);
        return;
    }
    const auto words = [](const std::optional<NamedRate> &rate) {
        return rate ? rate->rate.percentText() + ' ' + rate->name.toUtf8() : QByteArray("-");
    };
    QCOMPARE(words(read->standard) + ' ' + words(read->reduced), expected);
    const auto again = readOwnTax(ownTaxJson(*read));
    QVERIFY(again);
    QCOMPARE(*again, *read);
}

void BillingOwnTaxTest::decides()
{
    const OwnTax tax{NamedRate{{500}, u"GST"_s}, {}};
    QCOMPARE(decideOwnTax(tax, {"standard"}), tax.standard);
    QVERIFY(!decideOwnTax(tax, {"reduced"}));
    QVERIFY(!decideOwnTax(tax, {"exempt.health"}));
    QVERIFY(!readOwnTaxFacts({{u"code"_s, u"magic"_s}}));
}

void BillingOwnTaxTest::chargesItByItsName_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Canada") << QByteArray("CA") << QByteArray("standard") << QByteArray("13 HST");
    QTest::newRow("Australia") << QByteArray("AU") << QByteArray("standard") << QByteArray("13 HST");
    QTest::newRow("a state of the US") << QByteArray("US") << QByteArray("standard") << QByteArray("13 HST");
    QTest::newRow("in place of the table's")
        << QByteArray("DE") << QByteArray("standard") << QByteArray("13 HST");
    QTest::newRow("not on what is zero-rated") << QByteArray("CA") << QByteArray("zero") << QByteArray("0 ");
}

void BillingOwnTaxTest::chargesItByItsName()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, code);
    const auto decision = decideTax({.sellerCountry = country,
        .taxCode = code,
        .day = *parseDate("2026-10-25"),
        .ownRate = BasisPoints{1300},
        .ownRateName = u"HST"_s});
    QVERIFY(decision);
    const TaxTreatment &tax = decision->treatment;
    QTEST(tax.rate.percentText() + ' ' + tax.name.toUtf8(), "expected");
}

QTEST_GUILESS_MAIN(BillingOwnTaxTest)
#include "billing_own_tax_test.moc"
