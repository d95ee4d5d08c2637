// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/sum_rows.h"

#include "tests/practice/documents/sample_invoices.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::billing;
using namespace sp::billing::samples;

class SumRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsUp_data();
    void addsUp();
};

void SumRowsTest::addsUp_data()
{
    QTest::addColumn<Sample>("sample");
    for (const auto &[name, sample] : std::initializer_list<std::pair<const char *, Sample>>{{"de", german},
             {"en", english}, {"fr", french}, {"es", spanish}, {"it", italian}, {"pt", portuguese},
             {"us", american}, {"quebec", quebec}, {"credit", germanCredit}})
        QTest::newRow(name) << sample;
}

/// Whoever adds the column up comes to the total, whatever the prices hold.
void SumRowsTest::addsUp()
{
    using What = SumRow::What;
    QFETCH(Sample, sample);
    const InvoiceSnapshot snapshot = sample();
    const std::vector<SumRow> rows = sumRows(snapshot);
    const auto minorOf = [&](What what) {
        std::int64_t sum = 0;
        for (const SumRow &row : rows)
            if (row.what == what)
                sum += row.amount.minor();
        return sum;
    };
    const auto has = [&](What what) { return std::ranges::find(rows, what, &SumRow::what) != rows.end(); };
    std::int64_t lines = 0;
    for (const LineFigures &line : snapshot.totals.lines)
        lines += amountOf(line).minor();
    if (has(What::Discount))
        QCOMPARE(minorOf(What::Subtotal), lines);
    const bool net = snapshot.prices == PriceMode::Net && has(What::Net);
    QCOMPARE(lines + minorOf(What::Discount), minorOf(net ? What::Net : What::Total));
    QCOMPARE(has(What::Net), bearsTax(snapshot));
    if (has(What::Net))
        QCOMPARE(minorOf(What::Net) + minorOf(What::Tax), minorOf(What::Total));
    if (has(What::Paid))
        QCOMPARE(minorOf(What::Total) + minorOf(What::Paid), minorOf(What::Due) - minorOf(What::Refund));
}

QTEST_GUILESS_MAIN(SumRowsTest)
#include "sum_rows_test.moc"
