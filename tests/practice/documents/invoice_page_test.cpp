// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/invoice_page.h"

#include "core/base/json.h"
#include "core/practice/billing/rules/notice_codes.h"
#include "core/practice/documents/address_lines.h"
#include "core/practice/documents/page_words.h"
#include "tests/practice/documents/printed_page.h"
#include "tests/practice/documents/sample_invoices.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace sp;
using namespace sp::billing;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Language everyLanguage[] = {
    Language::En, Language::De, Language::Es, Language::Fr, Language::It, Language::Pt};

QJsonObject wordsOf(Language language)
{
    QFile file(QStringLiteral(SOLOPILOT_SOURCE_DIR "/resources/invoice/%1.json")
                   .arg(QLatin1StringView(languageCode(language))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto words = parseJsonObject(file.readAll());
    return words ? *words : QJsonObject();
}

/// A key of one country alone, such as "tax.name.CH", which other languages need not have.
bool ofCountry(const QString &key)
{
    static const QRegularExpression country(u"^(tax\\.name|vat_id|tax_id)\\.[A-Z]{2}$"_s);
    return country.match(key).hasMatch();
}

}  // namespace

class InvoicePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEveryWordInEveryLanguage();
    void wordsEveryNoticeTheLawAsks();
    void keepsThePhrasesOfTheLaw_data();
    void keepsThePhrasesOfTheLaw();
    void titlesDocuments_data();
    void titlesDocuments();
    void sumsUpAsReckoned_data();
    void sumsUpAsReckoned();
    void statesBothClocksAndUtc();
    void asksForPayment_data();
    void asksForPayment();
    void marksDrafts();
    void followsTheBuyersCountry_data();
    void followsTheBuyersCountry();
    void writesAddressesAsTheirPostDoes_data();
    void writesAddressesAsTheirPostDoes();
    void statesTaxInTheHomeCurrency();
    void namesATaxAsItsOwnerDoes();
    void refusesANoticeWithoutWords();
    void leavesPlaceMarksOfOthersAlone();
};

void InvoicePageTest::hasEveryWordInEveryLanguage()
{
    static const QRegularExpression place(u"%\\{(\\w+)\\}"_s);
    const auto placesOf = [](const QString &text) {
        QSet<QString> places;
        for (auto match = place.globalMatch(text); match.hasNext();)
            places += match.next().captured(1);
        places.remove(u"tax"_s);  // "HT" and "TTC" need no name of the tax.
        return places;
    };
    const QJsonObject english = wordsOf(Language::En);
    QVERIFY(english.size() > 100);
    for (const Language language : everyLanguage) {
        const QJsonObject words = wordsOf(language);
        for (auto word = english.begin(); word != english.end(); ++word) {
            const QString text = words.value(word.key()).toString();
            if (ofCountry(word.key()))
                continue;
            QVERIFY2(!text.isEmpty(), qPrintable(word.key()));
            QVERIFY2(placesOf(text) == placesOf(word->toString()), qPrintable(word.key()));
        }
        for (const QString &key : words.keys())
            QVERIFY2(english.contains(key) || ofCountry(key), qPrintable(key));
    }
}

void InvoicePageTest::wordsEveryNoticeTheLawAsks()
{
    for (const Language language : everyLanguage) {
        const auto words = PageWords::load(language, {});
        QVERIFY(words);
        for (const std::string_view code : notices::all)
            QVERIFY2(words->find(QByteArray(code.data(), qsizetype(code.size()))), code.data());
        for (const std::string_view code : notices::roundingStatements)
            QVERIFY2(words->find(QByteArray(code.data(), qsizetype(code.size()))), code.data());
    }
}

void InvoicePageTest::keepsThePhrasesOfTheLaw_data()
{
    QTest::addColumn<QByteArray>("notice");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("Germany: small business")
        << QByteArray("small_business.DE") << u"Steuerfrei nach § 19 Abs. 1 UStG (Kleinunternehmer)"_s;
    QTest::newRow("Austria: small business")
        << QByteArray("small_business.AT")
        << u"Umsatzsteuerfrei aufgrund der Kleinunternehmerregelung, § 6 Abs. 1 Z 27 UStG"_s;
    QTest::newRow("France: small business")
        << QByteArray("small_business.FR") << u"TVA non applicable, art. 293 B du CGI"_s;
    QTest::newRow("Italy: small business")
        << QByteArray("small_business.IT")
        << u"commi da 54 a 89, della Legge n. 190/2014 (regime forfettario)"_s;
    QTest::newRow("Portugal: small business")
        << QByteArray("small_business.PT") << u"IVA - regime de isenção"_s;
    QTest::newRow("Portugal: small business, article")
        << QByteArray("small_business.PT") << u"art. 53.º do CIVA"_s;
    QTest::newRow("Portugal: health") << QByteArray("exempt.health.PT") << u"IVA - isento"_s;
    QTest::newRow("France: late payment") << QByteArray("late_payment.FR") << u"40 €"_s;
    QTest::newRow("United Kingdom: place of supply") << QByteArray("outside_scope.GB") << u"UK"_s;
}

void InvoicePageTest::keepsThePhrasesOfTheLaw()
{
    QFETCH(QByteArray, notice);
    QFETCH(QString, phrase);
    for (const Language language : everyLanguage) {
        if (notice == "outside_scope.GB" && language != Language::En)
            phrase = u"Outside the scope of UK VAT"_s;
        const QString text = wordsOf(language).value(QString::fromLatin1(notice)).toString();
        QVERIFY2(text.contains(phrase), qPrintable(text));
    }
    const std::pair<Language, QString> reverse[] = {{Language::En, u"Reverse charge"_s},
        {Language::De, u"Steuerschuldnerschaft des Leistungsempfängers"_s},
        {Language::Es, u"Inversión del sujeto pasivo"_s}, {Language::Fr, u"Autoliquidation"_s},
        {Language::It, u"Inversione contabile"_s}, {Language::Pt, u"IVA - autoliquidação"_s}};
    for (const auto &[language, words] : reverse)
        QVERIFY(wordsOf(language).value(u"reverse_charge"_s).toString().startsWith(words));
}

void InvoicePageTest::titlesDocuments_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("credit");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, Language language, bool credit, const QString &title) {
        QTest::newRow(name) << int(language) << credit << title;
    };
    row("English invoice", Language::En, false, u"Invoice 7"_s);
    row("R08 English credit note", Language::En, true, u"Credit note 7"_s);
    row("R08 German: Gutschrift would mean self-billing (UStG § 14 Abs. 2)", Language::De, true,
        u"Rechnungskorrektur 7"_s);
    row("R08 Spanish", Language::Es, true, u"Factura rectificativa 7"_s);
    row("R08 French", Language::Fr, true, u"Avoir 7"_s);
    row("R08 Italian", Language::It, true, u"Nota di credito 7"_s);
    row("R08 Portuguese", Language::Pt, true, u"Nota de crédito 7"_s);
}

void InvoicePageTest::titlesDocuments()
{
    QFETCH(int, language);
    QFETCH(bool, credit);
    QFETCH(QString, title);
    InvoiceSnapshot snapshot = credit ? samples::germanCredit() : samples::german();
    snapshot.language = Language(language);
    snapshot.number = "7";
    QCOMPARE(*invoiceTitle(snapshot), title);
    const PageDocument document = composed(snapshot);
    QCOMPARE(document.title, title);
    QCOMPARE(block<Heading>(document)->text, title);
    QCOMPARE(printed(document).contains(u"2026/0148"_s),
        true);  // The invoice it corrects, or the payment reference.
}

void InvoicePageTest::sumsUpAsReckoned_data()
{
    QTest::addColumn<samples::Sample>("sample");
    QTest::addColumn<QStringList>("rows");
    // clang-format off
    QTest::newRow("two rates, net prices, a deposit") << samples::Sample(samples::german) << QStringList{
        u"Nettobetrag: 596,70 €"_s, u"USt. 7 % auf 74,70 €: 5,23 €"_s, u"USt. 19 % auf 522,00 €: 99,18 €"_s,
        u"Gesamtbetrag: 701,11 €"_s, u"Bereits bezahlt: -100,00 €"_s, u"Zu zahlen: 601,11 €"_s};
    QTest::newRow("no tax: one line") << samples::Sample(samples::english) << QStringList{u"Total: €240.00"_s};
    QTest::newRow("a discount on the whole") << samples::Sample(samples::french) << QStringList{
        u"Sous-total: 1 630,00 €"_s, u"Remise de 5 %: -81,50 €"_s, u"Total: 1 548,50 €"_s};
    QTest::newRow("prices with tax, paid") << samples::Sample(samples::portuguese) << QStringList{
        u"Valor tributável: € 69,11"_s, u"IVA 23% sobre € 69,11: € 15,89"_s, u"Total: € 85,00"_s,
        u"Já pago: -€ 85,00"_s, u"Total a pagar: € 0,00"_s};
    // clang-format on
}

void InvoicePageTest::sumsUpAsReckoned()
{
    QFETCH(samples::Sample, sample);
    QFETCH(QStringList, rows);
    const PageDocument document = composed(sample());
    QStringList actual;
    for (const TotalRow &row : block<TotalsBlock>(document)->rows) {
        QString line = row.label + u": "_s + row.amount;
        actual += line.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
    }
    QCOMPARE(actual, rows);
    QCOMPARE(block<TotalsBlock>(document)->rows.back().kind, TotalKind::Grand);
}

void InvoicePageTest::statesBothClocksAndUtc()
{
    const QString text = printed(composed(samples::german()));
    // F33.2.3, F33.2.5: the seller's formats for his clock, the client's for hers; the clocks have changed in
    // Germany and not yet in New York.
    for (const QString &stamp :
        {u"20.10.2026 10:00 CEST (UTC+02:00)"_s, u"20.10.2026 04:00 EDT (UTC-04:00)"_s,
            u"27.10.2026 10:00 CET (UTC+01:00)"_s, u"27.10.2026 05:00 EDT (UTC-04:00)"_s,
            u"2026-10-27T09:00:00Z"_s, u"2026-10-27T10:30:00Z"_s, u"1 h 30"_s})
        QVERIFY2(text.contains(stamp), qPrintable(stamp));
    const QString foreign = printed(composed(samples::english()));
    QVERIFY(foreign.contains(u"27/10/2026 14:00 GMT (UTC+00:00)"_s));
    QVERIFY(foreign.contains(u"10/27/2026 10:00 AM EDT (UTC-04:00)"_s));
    // Frozen: what was stored is printed, whatever the zone's rules say by now.
    InvoiceSnapshot kept = samples::german();
    kept.sessions[0].client.startAbbreviation = "OLD";
    kept.sessions[0].client.start += std::chrono::hours(1);
    QVERIFY(printed(composed(kept)).contains(u"20.10.2026 05:00 OLD (UTC-03:00)"_s));
}

void InvoicePageTest::asksForPayment_data()
{
    QTest::addColumn<int>("paid");
    QTest::addColumn<bool>("due");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("code");
    QTest::newRow("by a date")
        << 0 << true
        << u"Bitte überweisen Sie 701,11 € bis zum 10.11.2026 unter Angabe des Verwendungszwecks."_s << true;
    QTest::newRow("at once") << 0 << false
                             << u"Bitte überweisen Sie 701,11 € sofort nach Erhalt dieser Rechnung."_s
                             << true;
    QTest::newRow("paid before") << 701'11 << true
                                 << u"Diese Rechnung ist vollständig bezahlt. Vielen Dank."_s << false;
    QTest::newRow("paid too much") << 801'11 << true << u"Sie haben 100,00 € zu viel bezahlt"_s << false;
}

void InvoicePageTest::asksForPayment()
{
    QFETCH(int, paid);
    QFETCH(bool, due);
    QFETCH(QString, sentence);
    QFETCH(bool, code);
    InvoiceSnapshot snapshot = samples::reckoned(samples::german(), paid);
    if (!due)
        snapshot.dueDate = snapshot.issueDate;
    const PageDocument document = composed(snapshot);
    QVERIFY2(printed(document).contains(sentence), qPrintable(printed(document)));
    QCOMPARE(block<QrBlock>(document) != nullptr, code);
    QCOMPARE(printed(document).contains(u"Bei Zahlungseingang bis zum 03.11.2026 gewähren wir 2 % Skonto."_s),
        code);
}

void InvoicePageTest::marksDrafts()
{
    InvoiceSnapshot draft = samples::german();
    draft.number.clear();
    const PageDocument document = composed(draft);
    QCOMPARE(document.title, u"Rechnung – Entwurf"_s);
    QVERIFY2(!block<QrBlock>(document), "nobody shall pay a draft by its code");
    QVERIFY(printed(document).contains(u"DE89 3704 0044 0532 0130 00"_s));
    InvoiceSnapshot dollars = samples::american();
    QVERIFY2(!block<QrBlock>(composed(dollars)), "the code is for euro only");
}

void InvoicePageTest::followsTheBuyersCountry_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("seller");
    QTest::addColumn<QByteArray>("buyer");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("provider");
    const auto row = [](const char *name, Language language, const char *seller, const char *buyer,
                         const char *document, const char *provider) {
        QTest::newRow(name) << int(language) << QByteArray(seller) << QByteArray(buyer)
                            << QByteArray(document) << QByteArray(provider);
    };
    row("both at home", Language::De, "DE", "DE", "de-DE", "de-DE");
    row("F33.2.5 each by his own country", Language::En, "IE", "US", "en-US", "en-IE");
    row("a language that is not the buyer's", Language::En, "DE", "SE", "en-GB", "de-DE");
    row("German for an Austrian", Language::De, "DE", "AT", "de-AT", "de-DE");
    row("Switzerland in the document's language", Language::Fr, "CH", "FR", "fr-FR", "fr-CH");
    row("no countries known", Language::It, "", "", "it-IT", "it-IT");
}

void InvoicePageTest::followsTheBuyersCountry()
{
    QFETCH(int, language);
    QFETCH(QByteArray, seller);
    QFETCH(QByteArray, buyer);
    InvoiceSnapshot snapshot = samples::blank(Language(language));
    snapshot.seller.address.country = seller;
    snapshot.buyer.address.country = buyer;
    QTEST(documentLocale(snapshot).tag(), "document");
    QTEST(providerLocale(snapshot).tag(), "provider");
}

void InvoicePageTest::writesAddressesAsTheirPostDoes_data()
{
    QTest::addColumn<QStringList>("given");  // street, postcode, city, region, country, from
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("Germany") << QStringList{u"Weg 1"_s, u"20457"_s, u"Hamburg"_s, u"HH"_s, u"DE"_s, u"DE"_s}
                             << QStringList{u"Weg 1"_s, u"20457 Hamburg"_s};
    QTest::newRow("from abroad the country is named")
        << QStringList{u"Weg 1"_s, u"20457"_s, u"Hamburg"_s, {}, u"DE"_s, u"FR"_s}
        << QStringList{u"Weg 1"_s, u"20457 Hamburg"_s, u"GERMANY"_s};
    QTest::newRow("United States") << QStringList{u"1 Main St"_s, u"10118"_s, u"New York"_s, u"NY"_s, u"US"_s,
                                          u"US"_s}
                                   << QStringList{u"1 Main St"_s, u"New York, NY 10118"_s};
    QTest::newRow("Great Britain") << QStringList{u"1 High St"_s, u"SW1A 1AA"_s, u"London"_s, {}, u"GB"_s,
                                          u"IE"_s}
                                   << QStringList{
                                          u"1 High St"_s, u"London"_s, u"SW1A 1AA"_s, u"UNITED KINGDOM"_s};
    QTest::newRow("Italy with its province")
        << QStringList{u"Via 1"_s, u"20123"_s, u"Milano"_s, u"MI"_s, u"IT"_s, u"IT"_s}
        << QStringList{u"Via 1"_s, u"20123 Milano MI"_s};
    QTest::newRow("several lines of street, nothing else")
        << QStringList{u"a\n\nb"_s, {}, {}, {}, {}, u"IT"_s} << QStringList{u"a"_s, u"b"_s};
}

void InvoicePageTest::writesAddressesAsTheirPostDoes()
{
    QFETCH(QStringList, given);
    QTEST(addressLines({given[0], given[1], given[2], given[3], given[4].toLatin1()}, given[5].toLatin1()),
        "lines");
}

void InvoicePageTest::statesTaxInTheHomeCurrency()
{
    InvoiceSnapshot snapshot = samples::german();
    snapshot.homeRate = FixedRate{Currency::of("CHF"), 93'450'000, samples::day("2026-10-26"), "ecb"};
    // R12: Directive 2006/112/EC art. 230.
    QVERIFY(
        printed(composed(snapshot))
            .contains(
                u"USt. in CHF: 97,57 CHF, zum Kurs 1 EUR = 0,9345 CHF vom 26.10.2026 (Europäische Zentralbank)."_s));
}

void InvoicePageTest::namesATaxAsItsOwnerDoes()
{
    InvoiceSnapshot snapshot = samples::german();
    for (InvoiceLine &line : snapshot.lines)
        if (line.tax.kind == TaxKind::Taxed)
            line.tax.name = u"GST"_s;
    snapshot.totals = *computeTotals(basisOf(snapshot), snapshot.lines, snapshot.totals.paid);
    const QString text = printed(composed(snapshot));
    QVERIFY2(text.contains(u"GST 19"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"USt. 19"_s), qPrintable(text));
}

void InvoicePageTest::refusesANoticeWithoutWords()
{
    InvoiceSnapshot snapshot = samples::german();
    snapshot.notices = {"small_business.XX"};
    const auto document = composeInvoice(snapshot);
    QVERIFY(!document);
    QCOMPARE(document.error().reason, QByteArray("invoice.words_missing"));
    QCOMPARE(document.error().facts.value(u"key"_s).toString(), u"small_business.XX"_s);
}

void InvoicePageTest::leavesPlaceMarksOfOthersAlone()
{
    InvoiceSnapshot snapshot = samples::germanCredit();
    snapshot.corrects->reason = u"%{reason} %{number} 100%"_s;
    QVERIFY(printed(composed(snapshot)).contains(u"Grund der Korrektur: %{reason} %{number} 100%"_s));
}

QTEST_GUILESS_MAIN(InvoicePageTest)
#include "invoice_page_test.moc"
