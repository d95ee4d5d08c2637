// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/credit_note.h"
#include "core/practice/billing/rules/line_removal.h"
#include "core/practice/billing/rules/totals.h"

#include "tests/practice/billing/rules/random_documents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

namespace {

const Currency eur = Currency::of("EUR");
const CreditFacts facts{"credit", "CN-1", *parseDate("2026-11-01"), u"did not take place"_s};

Period on(const char *day)
{
    return {*parseDate(day), *parseDate(day)};
}

SessionStamp stamp(const char *start, int line)
{
    const Instant begin = *parseInstant(start);
    return SessionStamp::of({begin, begin + std::chrono::hours(1)}, TimeZone::utc(), TimeZone::utc(), line);
}

/// Three sessions and a line of words, ten percent off the whole.
InvoiceSnapshot invoice(const PriceBasis &basis, std::vector<InvoiceLine> lines)
{
    InvoiceSnapshot made{.series = "main",
        .number = "2026/0007",
        .issueDate = *parseDate("2026-10-25"),
        .currency = basis.currency,
        .prices = basis.prices,
        .rounding = basis.rounding,
        .lines = std::move(lines),
        .discount = basis.discount,
        .totals = *computeTotals({basis.currency}, {}, Money::zero(basis.currency))};
    made.totals = *computeTotals(basis, made.lines, Money::zero(basis.currency));
    return made;
}

InvoiceSnapshot sample()
{
    const TaxTreatment taxed{TaxKind::Taxed, BasisPoints{1900}, "standard"};
    InvoiceSnapshot made = invoice({eur, PriceMode::Net, {RoundingMode::ByDocument}, BasisPoints{1'000}},
        {{.description = u"First"_s,
             .service = on("2026-10-01"),
             .unitPrice = Money(9'999, eur),
             .tax = taxed},
            {.description = u"Second"_s,
                .service = on("2026-10-08"),
                .unitPrice = Money(5'555, eur),
                .tax = taxed},
            {.kind = LineKind::Text,
                .description = u"Thank you"_s,
                .quantity = {},
                .unitPrice = Money::zero(eur)},
            {.description = u"Third"_s,
                .service = on("2026-10-15"),
                .unitPrice = Money(3'333, eur),
                .tax = taxed}});
    made.service = Period{*parseDate("2026-10-01"), *parseDate("2026-10-15")};
    made.sessions = {
        stamp("2026-10-01T09:00:00Z", 0), stamp("2026-10-08T09:00:00Z", 1), stamp("2026-10-15T09:00:00Z", 3)};
    return made;
}

/// Everything a note says of money, summed over several notes.
struct Sums {
    std::int64_t net = 0;
    std::int64_t tax = 0;
    std::int64_t gross = 0;
    std::map<TaxTreatment, std::pair<std::int64_t, std::int64_t>> taxes;

    void add(const Totals &totals)
    {
        net += totals.net.minor();
        tax += totals.tax.minor();
        gross += totals.gross.minor();
        for (const TaxFigures &figures : totals.taxes) {
            taxes[figures.treatment].first += figures.base.minor();
            taxes[figures.treatment].second += figures.tax.minor();
        }
    }
};

}  // namespace

class CreditNoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartGivesBackWhatItsLinesCharged();
    void partsSumToTheWhole();
    void refuses_data();
    void refuses();
    void aLineIsTakenOut();
};

void CreditNoteTest::aPartGivesBackWhatItsLinesCharged()
{
    const InvoiceSnapshot whole = sample();
    const int lines[] = {3, 0, 3};
    const InvoiceSnapshot note = *creditNoteFor(whole, facts, lines);
    QCOMPARE(note.type, DocumentType::CreditNote);
    QCOMPARE(note.corrects->number, "2026/0007");
    QCOMPARE(note.lines.size(), 2U);
    QCOMPARE(note.lines[1].description, u"Third"_s);
    QCOMPARE(note.lines[1].quantity, Quantity::whole(-1));
    QCOMPARE(note.totals.lines[0].gross, -whole.totals.lines[0].gross);
    QCOMPARE(note.totals.lines[1].gross, -whole.totals.lines[3].gross);
    QCOMPARE(note.totals.gross, -(whole.totals.lines[0].gross + whole.totals.lines[3].gross));
    QCOMPARE(note.totals.due, note.totals.gross);
    QCOMPARE(note.totals.discount, Money::zero(eur));
    QCOMPARE(
        note.totals.subtotal, -(Money(9'999, eur) - Money(1'000, eur) + Money(3'333, eur) - Money(333, eur)));
    QVERIFY((note.service == Period{*parseDate("2026-10-01"), *parseDate("2026-10-15")}));
    QCOMPARE(note.sessions.size(), 2U);
    QCOMPARE(note.sessions[1].line, 1);
    QCOMPARE(note.sessions[1].start, whole.sessions[2].start);
}

void CreditNoteTest::partsSumToTheWhole()
{
    constexpr std::uint64_t first = 9'000'000;
    constexpr std::uint64_t count = 3'000;
    qInfo("seeds %llu to %llu", static_cast<unsigned long long>(first),
        static_cast<unsigned long long>(first + count - 1));
    int split = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        RandomDocuments made(seed);
        const RandomDocument document = made.document();
        const auto totals = computeTotals(document.basis, document.lines, document.paid);
        if (!totals)
            continue;
        InvoiceSnapshot whole = invoice(document.basis, document.lines);
        std::vector<int> parts[3];
        for (int line = 0; line < std::ssize(whole.lines); ++line)
            parts[made.between(0, 2)].push_back(line);
        Sums sums;
        int notes = 0;
        for (const std::vector<int> &part : parts) {
            const auto note = creditNoteFor(whole, facts, part);
            if (!note) {
                QCOMPARE(note.error().reason, "credit.would_charge");
                break;
            }
            const bool byLine = document.basis.rounding.mode == RoundingMode::ByLine;
            QVERIFY2(!byLine || figuresAgree(*note), qPrintable(u"R08: seed %1"_s.arg(seed)));
            sums.add(note->totals);
            ++notes;
        }
        if (notes < 3)
            continue;
        ++split;
        Sums all;
        all.add(negated(whole.totals));
        QVERIFY2(
            sums.net == all.net && sums.tax == all.tax && sums.gross == all.gross && sums.taxes == all.taxes,
            qPrintable(u"R08: seed %1"_s.arg(seed)));
    }
    QVERIFY2(split > 1'000, "too few documents were split to prove anything");
}

void CreditNoteTest::refuses_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("a line before the first") << -1 << QByteArray("invoice.no_such_line");
    QTest::newRow("a line behind the last") << 4 << QByteArray("invoice.no_such_line");
    QTest::newRow("a discount alone: the client would owe more") << 3 << QByteArray("credit.would_charge");
    QTest::newRow("a line of words changes nothing") << 2 << QByteArray();
}

void CreditNoteTest::refuses()
{
    QFETCH(int, line);
    QFETCH(QByteArray, reason);
    InvoiceSnapshot whole = sample();
    whole.lines[3].kind = LineKind::Discount;
    whole.lines[3].unitPrice = Money(-500, eur);
    whole.totals = *computeTotals(basisOf(whole), whole.lines, Money::zero(eur));
    const auto note = creditNoteFor(whole, facts, {&line, 1});
    QCOMPARE(note ? QByteArray() : note.error().reason, reason);
    whole.number.clear();
    QCOMPARE(creditNoteFor(whole, facts, {&line, 1}).error().reason, "credit.not_an_invoice");
}

void CreditNoteTest::aLineIsTakenOut()
{
    const InvoiceSnapshot whole = sample();
    const InvoiceSnapshot left = *withoutLine(whole, 1);
    QCOMPARE(left.lines.size(), 3U);
    QCOMPARE(left.lines[2].description, u"Third"_s);
    QCOMPARE(left.sessions.size(), 2U);
    QCOMPARE(left.sessions[0].line, 0);
    QCOMPARE(left.sessions[1].line, 2);
    QCOMPARE(left.sessions[1].start, whole.sessions[2].start);
    QCOMPARE(withoutLine(whole, 2)->sessions.size(), 3U);
    for (const int line : {-1, 4}) {
        const auto refused = withoutLine(whole, line);
        QCOMPARE(refused.error().reason, "invoice.no_such_line");
        QCOMPARE(refused.error().facts[u"line"_s].toInt(), line + 1);
    }
}

QTEST_GUILESS_MAIN(CreditNoteTest)
#include "credit_note_test.moc"
