// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/own_tax.h"

#include "core/practice/billing/rules/canada.h"
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
    void theProvincesOfCanada_data();
    void theProvincesOfCanada();
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
    QTest::newRow("three decimals") << QJsonObject{{u"rate"_s, u"9.975"_s}} << QByteArray("9.975  -");
    QTest::newRow("two taxes") << QJsonObject{{u"rate"_s, u"5"_s}, {u"name"_s, u"GST"_s},
                                      {u"second_rate"_s, u"9.975"_s}, {u"second_name"_s, u"QST"_s}}
                               << QByteArray("5 GST + 9.975 QST -");
    QTest::newRow("a second tax without a name")
        << QJsonObject{{u"rate"_s, u"5"_s}, {u"name"_s, u"GST"_s}, {u"second_rate"_s, u"9.975"_s}}
        << QByteArray("second_name");
    QTest::newRow("a second tax beside one without a name")
        << QJsonObject{{u"rate"_s, u"5"_s}, {u"second_rate"_s, u"7"_s}, {u"second_name"_s, u"PST"_s}}
        << QByteArray("name");
    QTest::newRow("a second tax beside none")
        << QJsonObject{{u"second_rate"_s, u"7"_s}, {u"second_name"_s, u"PST"_s}} << QByteArray("rate");
    QTest::newRow("too fine") << QJsonObject{{u"rate"_s, u"9.9755"_s}} << QByteArray("rate");
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
        if (!rate)
            return QByteArray("-");
        const QByteArray second =
            rate->second ? " + " + rate->second->rate.percentText() + ' ' + rate->second->name.toUtf8() : "";
        return rate->rate.percentText() + ' ' + rate->name.toUtf8() + second;
    };
    QCOMPARE(words(read->standard) + ' ' + words(read->reduced), expected);
    const auto again = readOwnTax(ownTaxJson(*read));
    QVERIFY(again);
    QCOMPARE(*again, *read);
}

void BillingOwnTaxTest::decides()
{
    const OwnTax tax{NamedRate{BasisPoints{500}, u"GST"_s}, {}};
    QCOMPARE(decideOwnTax(tax, {"standard"}), tax.standard);
    QVERIFY(!decideOwnTax(tax, {"reduced"}));
    QVERIFY(!decideOwnTax(tax, {"exempt.health"}));
    QVERIFY(!readOwnTaxFacts({{u"code"_s, u"magic"_s}}));
}

void BillingOwnTaxTest::theProvincesOfCanada_data()
{
    QTest::addColumn<QByteArray>("province");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *province, const char *day, const char *expected) {
        QTest::addRow("%s on %s", province, day)
            << QByteArray(province) << QByteArray(day) << QByteArray(expected);
    };
    row("QC", "2026-10-25", "5 GST 9.975 QST");
    row("ON", "2026-10-25", "13 HST");
    row("NS", "2025-03-31", "15 HST");
    row("NS", "2025-04-01", "14 HST");
    row("NB", "2026-10-25", "15 HST");
    row("AB", "2026-10-25", "5 GST");
    row("BC", "2026-10-25", "5 GST ask");
    row("XX", "2026-10-25", "unknown");
}

void BillingOwnTaxTest::theProvincesOfCanada()
{
    QFETCH(QByteArray, province);
    QFETCH(QByteArray, day);
    const auto tax = canadianTax(province, *parseDate(day));
    QByteArray said = "unknown";
    if (tax) {
        const NamedRate &rate = *tax->tax.standard;
        said = rate.rate.percentText() + ' ' + rate.name.toUtf8();
        if (rate.second)
            said += ' ' + rate.second->rate.percentText() + ' ' + rate.second->name.toUtf8();
        if (tax->asksForProvincial)
            said += " ask";
    }
    QTEST(said, "expected");
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
