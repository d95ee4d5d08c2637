// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/epc_qr.h"
#include "core/practice/billing/rules/iban.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

class EpcQrTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ibans_data();
    void ibans();
    void everyChangedDigitIsNoticed();
    void bics_data();
    void bics();
    void payloads_data();
    void payloads();
};

void EpcQrTest::ibans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    // The registry's own example numbers (ISO 13616, SWIFT IBAN registry).
    row("Germany", "DE89370400440532013000", "DE89 3704 0044 0532 0130 00");
    row("spaces and lower case", " gb29 nwbk 6016 1331 9268 19 ", "GB29 NWBK 6016 1331 9268 19");
    row("Malta, the longest of SEPA", "MT84MALT011000012345MTLCAST001S",
        "MT84 MALT 0110 0001 2345 MTLC AST0 01S");
    row("Norway, the shortest", "NO9386011117947", "NO93 8601 1117 947");
    row("Portugal", "PT50000201231234567890154", "PT50 0002 0123 1234 5678 9015 4");
    row("Brazil, outside SEPA", "BR1800360305000010009795493C1", "BR18 0036 0305 0000 1000 9795 493C 1");
    row("wrong check digits", "DE88370400440532013000", "iban.invalid");
    row("a digit too few", "DE8937040044053201300", "iban.invalid");
    row("two digits swapped", "DE89370400440532010300", "iban.invalid");
    row("a hyphen", "DE89-3704-0044-0532-0130-00", "iban.invalid");
    row("no country", "8937040044053201300012", "iban.invalid");
    row("a letter outside ASCII", "DE8937040044053201300Ü", "iban.invalid");
    row("empty", "", "iban.invalid");
}

void EpcQrTest::ibans()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto iban = normalisedIban(text);
    QCOMPARE(iban ? groupedIban(*iban) : iban.error().reason, expected);
}

void EpcQrTest::everyChangedDigitIsNoticed()
{
    const QByteArray good = "DE89370400440532013000";
    for (qsizetype at = 2; at < good.size(); ++at)
        for (char digit = '0'; digit <= '9'; ++digit) {
            QByteArray changed = good;
            changed[at] = digit;
            QCOMPARE(normalisedIban(changed).has_value(), changed == good);
        }
}

void EpcQrTest::bics_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("eight") << QByteArray("DEUTDEFF") << QByteArray("DEUTDEFF");
    QTest::newRow("eleven in lower case") << QByteArray("deutdeff500") << QByteArray("DEUTDEFF500");
    QTest::newRow("nine") << QByteArray("DEUTDEFF5") << QByteArray("bic.invalid");
    QTest::newRow("digits for the country") << QByteArray("DEUT11FF") << QByteArray("bic.invalid");
    QTest::newRow("empty") << QByteArray() << QByteArray("bic.invalid");
}

void EpcQrTest::bics()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto bic = normalisedBic(text);
    QCOMPARE(bic ? *bic : bic.error().reason, expected);
}

void EpcQrTest::payloads_data()
{
    QTest::addColumn<BankAccount>("account");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("remittance");
    QTest::addColumn<QByteArray>("expected");
    const Currency eur = Currency::of("EUR");
    const BankAccount account{u"Jörg Müller"_s, "DE89 3704 0044 0532 0130 00", "cobadeff", u"Bank"_s};
    const auto changed = [&](auto change) {
        BankAccount other = account;
        change(other);
        return other;
    };
    const QByteArray head = "BCD\n002\n1\nSCT\n";
    QTest::newRow("name, account, amount, text")
        << account << Money(12'345, eur) << u"2026/0007"_s
        << head + "COBADEFF\nJ\xc3\xb6rg M\xc3\xbcller\nDE89370400440532013000\nEUR123.45\n\n\n2026/0007";
    QTest::newRow("without a BIC")
        << changed([](BankAccount &a) { a.bic.clear(); }) << Money(1, eur) << u"x"_s
        << head + "\nJ\xc3\xb6rg M\xc3\xbcller\nDE89370400440532013000\nEUR0.01\n\n\nx";
    QTest::newRow("without a text nothing empty stands at the end")
        << account << Money(99'999'999'999, eur) << QString()
        << head + "COBADEFF\nJ\xc3\xb6rg M\xc3\xbcller\nDE89370400440532013000\nEUR999999999.99";
    QTest::newRow("a line break in the text cannot make a new field")
        << account << Money(100, eur) << u"a\nb\t c"_s
        << head + "COBADEFF\nJ\xc3\xb6rg M\xc3\xbcller\nDE89370400440532013000\nEUR1.00\n\n\na b c";
    QTest::newRow("70 characters, though more bytes")
        << changed([](BankAccount &a) { a.holder = QString(70, u'ü'); }) << Money(100, eur) << QString()
        << head + "COBADEFF\n" + QByteArray("\xc3\xbc").repeated(70) + "\nDE89370400440532013000\nEUR1.00";
    const auto refused = [&](const char *name, const BankAccount &to, Money amount, const QString &text,
                             const char *reason) {
        QTest::newRow(name) << to << amount << text << QByteArray(reason);
    };
    refused("nothing to pay", account, Money(0, eur), {}, "epc.amount_out_of_range");
    refused("a billion", account, Money(100'000'000'000, eur), {}, "epc.amount_out_of_range");
    refused("a credit note", account, Money(-100, eur), {}, "epc.amount_out_of_range");
    refused("francs", account, Money(100, Currency::of("CHF")), {}, "epc.currency_not_euro");
    refused("no holder", changed([](BankAccount &a) { a.holder = u" "_s; }), Money(100, eur), {},
        "epc.name_missing");
    refused("a name of 71", changed([](BankAccount &a) { a.holder = QString(71, u'a'); }), Money(100, eur),
        {}, "epc.name_too_long");
    refused("a text of 141", account, Money(100, eur), QString(141, u'a'), "epc.remittance_too_long");
    refused("140 characters of four bytes", account, Money(100, eur), u"\U0001F600"_s.repeated(140),
        "epc.too_long");
    refused(
        "no account", changed([](BankAccount &a) { a.iban.clear(); }), Money(100, eur), {}, "iban.invalid");
    refused("a broken BIC", changed([](BankAccount &a) { a.bic = "X"; }), Money(100, eur), {}, "bic.invalid");
}

void EpcQrTest::payloads()
{
    QFETCH(BankAccount, account);
    QFETCH(Money, amount);
    QFETCH(QString, remittance);
    QFETCH(QByteArray, expected);
    const auto text = epcQrText(account, amount, remittance);
    QCOMPARE(text ? *text : text.error().reason, expected);
}

QTEST_GUILESS_MAIN(EpcQrTest)
#include "epc_qr_test.moc"
