// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/practice/billing/rules/credit_note.h"
#include "core/practice/billing/rules/invoice_words.h"
#include "core/practice/billing/rules/totals.h"
#include "tests/practice/billing/rules/random_documents.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp;
using namespace sp::billing;

namespace {

InvoiceSnapshot snapshotOf(const RandomDocument &document, const Totals &totals)
{
    return {.series = "main",
        .number = "2026/0007",
        .issueDate = *parseDate("2026-10-25"),
        .currency = document.basis.currency,
        .prices = document.basis.prices,
        .rounding = document.basis.rounding,
        .lines = document.lines,
        .discount = document.basis.discount,
        .totals = totals};
}

/// An invoice in which every field says something.
InvoiceSnapshot fullInvoice()
{
    const Currency eur = Currency::of("EUR");
    const TimeZone lisbon = *TimeZone::create("Europe/Lisbon");
    const TimeZone kolkata = *TimeZone::create("Asia/Kolkata");
    // Lisbon leaves summer time on 25 October 2026 at 01:00 UTC, in the middle of this session.
    const Interval when{*parseInstant("2026-10-25T00:30:00.250Z"), *parseInstant("2026-10-25T01:30:00Z")};
    const Period service{*parseDate("2026-10-01"), *parseDate("2026-10-25")};
    const std::vector<InvoiceLine> lines = {
        {.kind = LineKind::Time,
            .description = u"Supervisão \u201cnoturna\u201d - 50 min: \U0001F319"_s,
            .detail = u"two\nlines"_s,
            .service = service,
            .quantity = Quantity::whole(50),
            .unit = UnitWord::Minute,
            .unitPrice = Money(12'000, eur),
            .priceBase = Quantity::whole(60),
            .discount = BasisPoints{250},
            .tax = {TaxKind::Taxed, BasisPoints{2300}, "standard"}},
        {.kind = LineKind::Expense,
            .unitPrice = Money(1999, eur),
            .discount = Money(99, eur),
            .tax = {TaxKind::Exempt, {}, "exempt.health"}},
        {.kind = LineKind::Text,
            .description = u"Obrigada!"_s,
            .quantity = {},
            .unitPrice = Money::zero(eur)},
    };
    const PriceBasis basis{
        eur, PriceMode::Gross, {RoundingMode::ByDocument, Rounding::HalfEven}, Money(500, eur)};
    const auto totals = computeTotals(basis, lines, Money(2000, eur));
    Q_ASSERT(totals);
    return {.type = DocumentType::Invoice,
        .series = "main",
        .number = "FT 2026/7",
        .issueDate = *parseDate("2026-10-25"),
        .dueDate = *parseDate("2026-11-08"),
        .service = service,
        .seller = {u"Inês Sá"_s, {}, {u"Rua A 1\n3.º Esq."_s, u"1000-001"_s, u"Lisboa"_s, u"LX"_s, "PT"},
            u"123456789"_s, u"PT123456789"_s, u"ines@example.pt"_s, u"+351 210 000 000"_s,
            {u"Cédula 123"_s, u"OPP 456"_s}},
        .buyer = {u"Theo GmbH"_s, u"Theo"_s, {u"Weg 2"_s, u"10115"_s, u"Berlin"_s, {}, "DE"}, {},
            u"DE123456789"_s, {}, {}, {}},
        .language = Language::Pt,
        .paper = Paper::Letter,
        .currency = eur,
        .prices = basis.prices,
        .rounding = basis.rounding,
        .lines = lines,
        .discount = basis.discount,
        .totals = *totals,
        .notices = {"exempt.health.PT"},
        .terms = {14, PaymentTerms::Early{7, {200}}, u"Obrigada"_s},
        .paymentReference = u"FT 2026/7"_s,
        .buyerReference = u"PO-9"_s,
        .introduction = u"Cara Theo,"_s,
        .closing = u"Até breve"_s,
        .account = {u"Inês Sá"_s, "PT50000201231234567890154", "BESCPTPL", u"Banco"_s},
        .corrects = DocumentReference{"main", "FT 2026/6", *parseDate("2026-09-30"), u"wrong date"_s},
        .homeRate = FixedRate{Currency::of("CHF"), 94'120'000, *parseDate("2026-10-24"), "ecb"},
        .sessions = {SessionStamp::of(when, lisbon, kolkata, 0)}};
}

}  // namespace

class BillingSnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullInvoiceComesBackExactly();
    void oldRatesKeepTheirBytes();
    void everyMadeUpDocumentComesBackExactly();
    void damage_data();
    void damage();
    void everyMissingFieldIsNamed();
    void aNewerFormatIsRefused();
    void stampsKeepBothWallsAcrossAClockChange();
    void aCreditNoteTurnsEverySign();
    void onlyIssuedInvoicesAreCredited();
    void storedWordsAreComplete();
    void languages_data();
    void languages();
};

void BillingSnapshotTest::aFullInvoiceComesBackExactly()
{
    const InvoiceSnapshot invoice = fullInvoice();
    QVERIFY(figuresAgree(invoice));
    const QByteArray stored = canonicalJson(invoice.toJson());
    const auto json = parseJsonObject(stored);
    QVERIFY(json);
    const auto back = InvoiceSnapshot::fromJson(*json);
    QVERIFY2(back, qPrintable(back ? QString() : QString::fromUtf8(canonicalJson(back.error().facts))));
    QVERIFY(*back == invoice);
    QCOMPARE(canonicalJson(back->toJson()), stored);
}

void BillingSnapshotTest::oldRatesKeepTheirBytes()
{
    // What was frozen before there were finer rates and second taxes is written as it was then, hash and all.
    const InvoiceSnapshot invoice = fullInvoice();
    const QJsonObject line = invoice.toJson().value(u"lines"_s).toArray().at(0).toObject();
    const QJsonObject expected{{u"kind"_s, line.value(u"tax"_s).toObject().value(u"kind"_s)},
        {u"code"_s, QString::fromUtf8(invoice.lines[0].tax.code)},
        {u"basisPoints"_s, invoice.lines[0].tax.rate.thousandths() / 10}};
    QCOMPARE(line.value(u"tax"_s).toObject(), expected);
    for (const auto &figures : invoice.toJson().value(u"totals"_s).toObject().value(u"taxes"_s).toArray())
        QVERIFY(!figures.toObject().contains(u"second"_s));
}

void BillingSnapshotTest::everyMadeUpDocumentComesBackExactly()
{
    constexpr std::uint64_t first = 5'000'000;
    constexpr std::uint64_t count = 4'000;
    qInfo("seeds %llu to %llu", static_cast<unsigned long long>(first),
        static_cast<unsigned long long>(first + count - 1));
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const RandomDocument document = RandomDocuments(seed).document();
        const auto totals = computeTotals(document.basis, document.lines, document.paid);
        if (!totals)
            continue;  // billing_totals_test says which may fail, and how many come through.
        const InvoiceSnapshot snapshot = snapshotOf(document, *totals);
        const auto json = parseJsonObject(canonicalJson(snapshot.toJson()));
        const auto back = InvoiceSnapshot::fromJson(*json);
        QVERIFY2(
            back && *back == snapshot && figuresAgree(*back), qPrintable(u"LESSONS 20: seed %1"_s.arg(seed)));
        const auto note = creditNoteFor(snapshot, {"credit", "CN-1", snapshot.issueDate, {}});
        QVERIFY2(note && figuresAgree(*note), qPrintable(u"R08: seed %1"_s.arg(seed)));
        QVERIFY2(note->totals.gross == -snapshot.totals.gross && note->totals.tax == -snapshot.totals.tax &&
                     note->totals.lines == negated(snapshot.totals).lines,
            qPrintable(u"R08: seed %1"_s.arg(seed)));
    }
}

void BillingSnapshotTest::damage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    const QJsonObject good = fullInvoice().toJson();
    QJsonObject line = good[u"lines"_s].toArray()[0].toObject();
    line[u"unitPrice"_s] = 10.5;
    QJsonObject party = good[u"seller"_s].toObject();
    QJsonObject address = party[u"address"_s].toObject();
    address[u"city"_s] = 7;
    party[u"address"_s] = address;
    QTest::newRow("a currency nobody knows") << u"currency"_s << QJsonValue(u"XXQ"_s) << u"currency"_s;
    QTest::newRow("a date that is none") << u"issueDate"_s << QJsonValue(u"2026-02-30"_s) << u"issueDate"_s;
    QTest::newRow("half a cent") << u"lines"_s << QJsonValue(QJsonArray{line}) << u"lines[0].unitPrice"_s;
    QTest::newRow("a line that is a number") << u"lines"_s << QJsonValue(QJsonArray{1}) << u"lines[0]"_s;
    QTest::newRow("a city that is a number") << u"seller"_s << QJsonValue(party) << u"seller.address.city"_s;
    QTest::newRow("a word that is none") << u"prices"_s << QJsonValue(u"gros"_s) << u"prices"_s;
    QTest::newRow("a notice that is a number") << u"notices"_s << QJsonValue(QJsonArray{1}) << u"notices"_s;
}

void BillingSnapshotTest::damage()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    QJsonObject json = fullInvoice().toJson();
    json[key] = value;
    const auto back = InvoiceSnapshot::fromJson(json);
    QVERIFY(!back);
    QCOMPARE(back.error().reason, QByteArray("snapshot.invalid"));
    QCOMPARE(back.error().facts[u"field"_s].toString(), field);
}

void BillingSnapshotTest::everyMissingFieldIsNamed()
{
    const QJsonObject good = fullInvoice().toJson();
    for (const QString &key : good.keys()) {
        QJsonObject json = good;
        json.remove(key);
        const auto back = InvoiceSnapshot::fromJson(json);
        QVERIFY2(!back && back.error().reason == "snapshot.invalid", qPrintable(key));
        QCOMPARE(back.error().facts[u"field"_s].toString(), key);
    }
}

void BillingSnapshotTest::aNewerFormatIsRefused()
{
    QJsonObject json = fullInvoice().toJson();
    json[u"format"_s] = snapshotFormat + 1;
    QCOMPARE(InvoiceSnapshot::fromJson(json).error().reason, QByteArray("snapshot.newer"));
}

void BillingSnapshotTest::stampsKeepBothWallsAcrossAClockChange()
{
    const InvoiceSnapshot invoice = fullInvoice();
    const SessionStamp &stamp = invoice.sessions.front();
    QCOMPARE(localTimeText(stamp.provider.start), QByteArray("2026-10-25T01:30:00"));
    QCOMPARE(localTimeText(stamp.provider.end), QByteArray("2026-10-25T01:30:00"));
    QCOMPARE(stamp.provider.startAbbreviation, QByteArray("WEST"));
    QCOMPARE(stamp.provider.endAbbreviation, QByteArray("WET"));
    QCOMPARE(localTimeText(stamp.client.start), QByteArray("2026-10-25T06:00:00"));
    QCOMPARE(stamp.client.zone, QByteArray("Asia/Kolkata"));
}

void BillingSnapshotTest::aCreditNoteTurnsEverySign()
{
    const InvoiceSnapshot invoice = fullInvoice();
    const auto note =
        creditNoteFor(invoice, {"credit", "NC 2026/1", *parseDate("2026-11-01"), u"wrong client"_s});
    QVERIFY(note);
    QCOMPARE(note->type, DocumentType::CreditNote);
    QCOMPARE(note->corrects->number, QByteArray("FT 2026/7"));
    QCOMPARE(note->corrects->reason, u"wrong client"_s);
    QCOMPARE(note->totals.gross, -invoice.totals.gross);
    QCOMPARE(note->totals.due, -invoice.totals.gross);
    QVERIFY(note->totals.taxes == negated(invoice.totals).taxes);
    QVERIFY(!note->dueDate);
    QVERIFY(note->homeRate == invoice.homeRate);
    QVERIFY(figuresAgree(*note));
}

void BillingSnapshotTest::onlyIssuedInvoicesAreCredited()
{
    InvoiceSnapshot invoice = fullInvoice();
    const CreditFacts facts{"credit", "NC 2026/1", invoice.issueDate, {}};
    const auto note = creditNoteFor(invoice, facts);
    QCOMPARE(creditNoteFor(*note, facts).error().reason, QByteArray("credit.not_an_invoice"));
    invoice.number.clear();
    QCOMPARE(creditNoteFor(invoice, facts).error().reason, QByteArray("credit.not_an_invoice"));
}

void BillingSnapshotTest::storedWordsAreComplete()
{
    const auto distinct = [](const auto &words, std::size_t count) {
        std::set<std::string_view> texts;
        int expected = 0;
        for (const auto &[value, text] : words) {
            if (static_cast<int>(value) != expected++)
                return false;
            texts.insert(text);
        }
        return texts.size() == count;
    };
    QVERIFY(distinct(billing::documentTypes, 3));
    QVERIFY(distinct(billing::languages, 6));
    QVERIFY(distinct(billing::papers, 2));
    QVERIFY(distinct(billing::priceModes, 2));
    QVERIFY(distinct(billing::roundingModes, 2));
    QVERIFY(distinct(billing::roundings, 2));
    QVERIFY(distinct(billing::taxKinds, 5));
    QVERIFY(distinct(billing::lineKinds, 6));
    QVERIFY(distinct(billing::unitWords, 4));
}

void BillingSnapshotTest::languages_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("German") << QByteArray("de") << QByteArray("de");
    QTest::newRow("German of Austria") << QByteArray("de-AT") << QByteArray("de");
    QTest::newRow("Portuguese as Qt names it") << QByteArray("pt_BR") << QByteArray("pt");
    QTest::newRow("Dutch is not offered") << QByteArray("nl") << QByteArray("language.unsupported");
    QTest::newRow("Spanish Sign Language is not Spanish")
        << QByteArray("ssp") << QByteArray("language.unsupported");
    QTest::newRow("no language") << QByteArray() << QByteArray("language.unsupported");
    QTest::newRow("North Frisian is not French") << QByteArray("frr") << QByteArray("language.unsupported");
}

void BillingSnapshotTest::languages()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, expected);
    const auto language = languageFromCode(code);
    QCOMPARE(language ? languageCode(*language) : language.error().reason, expected);
}

QTEST_GUILESS_MAIN(BillingSnapshotTest)
#include "billing_snapshot_test.moc"
