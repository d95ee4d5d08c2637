// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/report_csv.h"
#include "core/practice/reports/report_page.h"
#include "core/practice/reports/rules/ageing.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::reports;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

PageDocument paged(std::vector<BarRow> picture)
{
    const std::vector<OpenFact> open{{ClientId(IdBytes{}), u"Ana"_s, date("2026-10-01"), money(12'34)}};
    const ReportWriting writing{
        [](const Column &column) { return QString::fromLatin1(column.code).toUpper(); },
        [](const Cell &cell, const Column &) { return plainCell(cell); }};
    return composeReport(ageing(open, date("2026-10-27"), Currency::of("EUR")),
        {u"Owed"_s, u"Mara Lind"_s, u"27 Oct 2026"_s, u"What is owed."_s, u"Total"_s,
            u"Page %{page} of %{pages}"_s, PaperSize::Letter, "en", instant("2026-10-27T10:00:00Z"),
            u"Open"_s, std::move(picture)},
        writing);
}

template <typename Kind>
const Kind *blockOf(const PageDocument &document)
{
    for (const Block &block : document.blocks)
        if (const auto *found = std::get_if<Kind>(&block))
            return found;
    return nullptr;
}

}  // namespace

class ReportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs();
    void totalsStandInTheLastRow();
    void aPictureIsThereWhenThereIsOne();
};

void ReportPageTest::saysWhatItIs()
{
    const PageDocument document = paged({});
    QCOMPARE(document.title, u"Owed · 27 Oct 2026"_s);
    QVERIFY(document.runningHead.contains(u"Mara Lind"_s));
    QCOMPARE(document.paper, PaperSize::Letter);
    QCOMPARE(document.footer.pageText, u"Page %{page} of %{pages}"_s);
    QCOMPARE(document.metadata.created, instant("2026-10-27T10:00:00Z"));
    QCOMPARE(blockOf<Heading>(document)->text, u"Owed"_s);
}

void ReportPageTest::totalsStandInTheLastRow()
{
    const PageDocument document = paged({});
    const DataTable *table = blockOf<DataTable>(document);
    QVERIFY(table);
    QCOMPARE(table->columns.front().title, u"CLIENT"_s);
    QCOMPARE(table->columns.front().align, Align::Start);
    QCOMPARE(table->columns.back().align, Align::End);
    QCOMPARE(table->rows.size(), std::size_t(2));
    QCOMPARE(table->rows.front().front().text, u"Ana"_s);
    QCOMPARE(table->rows.back().front(), (DataCell{u"Total"_s, {}, Weight::Bold}));
    QCOMPARE(table->rows.back().back(), (DataCell{u"12.34"_s, {}, Weight::Bold}));
}

void ReportPageTest::aPictureIsThereWhenThereIsOne()
{
    QVERIFY(!blockOf<BarsBlock>(paged({})));
    const BarsBlock bars{{{u"Not due"_s, u"0.00"_s, 0}, {u"1-30 days"_s, u"12.34"_s, 1}}};
    QCOMPARE(*blockOf<BarsBlock>(paged(bars.rows)), bars);
}

QTEST_GUILESS_MAIN(ReportPageTest)
#include "report_page_test.moc"
