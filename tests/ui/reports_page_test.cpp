// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/entries_sheet.h"
#include "ui/reports/report_list.h"
#include "ui/reports/report_table.h"
#include "ui/reports/report_words.h"
#include "ui/reports/reports_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace sp;
using namespace sp::gallery;
using namespace sp::reports;
using namespace sp::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    ReportsPage page{practice.client()};

    explicit Desk(SamplePractice::Content content = SamplePractice::Content::Full) : PracticeDesk(content)
    {
        hearToasts(page);
        present(page);
    }
    void show(ReportKind kind)
    {
        page.showReport(kind);
        practice.settle();
    }
    /// Chooses in one of the page's lists, as somebody would.
    void choose(const QString &list, int index)
    {
        for (auto *select : page.findChildren<QComboBox *>())
            if (select->accessibleName() == list && select->isVisible()) {
                select->setCurrentIndex(index);
                Q_EMIT select->activated(index);
                practice.settle();
                return;
            }
        QFAIL("no such list");
    }
    Money total(std::size_t column) { return std::get<Money>(page.view()->report.totals[column]); }
    bool hasSpans() { return page.view()->report.columns.front().kind == ColumnKind::Span; }
    EntriesSheet *sheet() { return page.findChild<EntriesSheet *>(); }
    void clickRow(ReportTable &table, int row)
    {
        sp::ui::DataTable &rows = table.table();
        const QRect place = rows.visualRect(rows.model()->index(row, 0));
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, place.center());
        practice.settle();
    }
};

}  // namespace

class ReportsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void periodsEndToday_data();
    void periodsEndToday();
    void eachReportIsAPictureAndATable_data();
    void eachReportIsAPictureAndATable();
    void theListSaysTheFigures();
    void aBarShowsItsEntriesAndTheyOpen();
    void aRowShowsItsEntries_data();
    void aRowShowsItsEntries();
    void taxCountsAsIssuedOrAsReceived();
    void stepsAndDaysAreChosen();
    void aNewPaymentIsThereAtOnce();
    void savesWhatIsShown_data();
    void savesWhatIsShown();
    void aFolderThatIsNotThere();
    void namesStayInFiles();
    void anEmptyPracticeSaysSo();
    void whatCannotBeReadSaysWhy();
};

void ReportsPageTest::periodsEndToday_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, ReportPeriod period, const char *from, const char *to) {
        QTest::newRow(name) << int(period) << QByteArray(from) << QByteArray(to);
    };
    row("this month", ReportPeriod::Month, "2026-10-01", "2026-10-27");
    row("this quarter", ReportPeriod::Quarter, "2026-10-01", "2026-10-27");
    row("this year", ReportPeriod::Year, "2026-01-01", "2026-10-27");
    row("last year is over", ReportPeriod::LastYear, "2025-01-01", "2025-12-31");
}

void ReportsPageTest::periodsEndToday()
{
    QFETCH(int, period);
    const ReportDays days = daysOf(static_cast<ReportPeriod>(period), *parseDate("2026-10-27"));
    QTEST(sp::dateText(days.from), "from");
    QTEST(sp::dateText(days.to), "to");
}

void ReportsPageTest::eachReportIsAPictureAndATable_data()
{
    QTest::addColumn<int>("kind");
    for (int at = 0; at < reportCount; ++at)
        QTest::newRow(qPrintable(reportTitle(static_cast<ReportKind>(at)))) << at;
}

void ReportsPageTest::eachReportIsAPictureAndATable()
{
    QFETCH(int, kind);
    Desk desk;
    desk.show(static_cast<ReportKind>(kind));
    QVERIFY(desk.page.view() && !desk.page.view()->empty());
    QVERIFY(desk.page.chart().isVisible());
    QVERIFY(!desk.page.chart().content().places.empty());
    QVERIFY(desk.page.chart().accessibleName().startsWith(reportTitle(static_cast<ReportKind>(kind))));
    QCOMPARE(desk.page.table().table().model()->rowCount(),
        static_cast<int>(desk.page.view()->report.rows.size()));
    // The newest is on top, and the last row above the totals is not cut.
    sp::ui::DataTable &table = desk.page.table().table();
    if (desk.hasSpans())
        QCOMPARE(table.model()->index(0, 0).data().toString(), u"October 2026"_s);
    QCOMPARE(table.verticalScrollBar()->value(), 0);
    QCOMPARE(table.viewport()->height() % table.rowHeight(0), 0);
    // Every column and every value has its words.
    const ReportView &view = *desk.page.view();
    for (const Column &column : view.report.columns)
        QVERIFY2(columnTitle(column) != QLatin1StringView(column.code), column.code);
}

void ReportsPageTest::theListSaysTheFigures()
{
    Desk desk;
    desk.show(ReportKind::Income);
    const auto items = desk.page.list().findChildren<ReportItem *>();
    QCOMPARE(items.size(), reportCount);
    QVERIFY2(items[0]->accessibleName().endsWith(moneyText(desk.total(4))),
        qPrintable(items[0]->accessibleName()));
    desk.show(ReportKind::Ageing);
    QVERIFY(items[1]->accessibleName().endsWith(moneyText(desk.total(6))));
    // Hours before the practice began would make the share of all of them small: the newest month is told.
    QVERIFY2(items[3]->accessibleName().endsWith(u"Sessions, October 2026, 7\u00A0%"_s),
        qPrintable(items[3]->accessibleName()));
    // The keyboard goes down the list.
    QTest::keyClick(items[1], Qt::Key_Down);
    desk.practice.settle();
    QCOMPARE(desk.page.view()->query.kind, ReportKind::Tax);
}

void ReportsPageTest::aBarShowsItsEntriesAndTheyOpen()
{
    Desk desk;
    desk.show(ReportKind::Income);
    QSignalSpy opened(&desk.page, &ReportsPage::openInvoice);
    QTest::mouseClick(desk.page.chart().place(8), Qt::LeftButton);  // September
    desk.practice.settle();
    QVERIFY(desk.sheet());
    const Report entries = desk.sheet()->entries().report();
    // Two invoices and a payment; they add up to the bar.
    QCOMPARE(entries.rows.size(), std::size_t(3));
    QCOMPARE(std::get<Money>(entries.totals[4]), std::get<Money>(desk.page.view()->report.rows[8][4]));
    QCOMPARE(std::get<Money>(entries.totals[5]), std::get<Money>(desk.page.view()->report.rows[8][5]));
    QVERIFY(desk.press(*desk.sheet(), u"Open the entry"_s));
    QCOMPARE(opened.size(), 1);
    QVERIFY(!desk.sheet());
}

void ReportsPageTest::aRowShowsItsEntries_data()
{
    eachReportIsAPictureAndATable_data();
}

void ReportsPageTest::aRowShowsItsEntries()
{
    QFETCH(int, kind);
    Desk desk;
    desk.show(static_cast<ReportKind>(kind));
    const Report &report = desk.page.view()->report;
    // The last row is of this month, which is shown first, or of somebody.
    const int row = static_cast<int>(report.rows.size()) - 1;
    desk.clickRow(desk.page.table(), desk.hasSpans() ? 0 : row);
    QVERIFY(desk.sheet());
    const Report entries = desk.sheet()->entries().report();
    QVERIFY(!entries.rows.empty());
    if (static_cast<ReportKind>(kind) == ReportKind::Ageing) {
        QCOMPARE(std::get<Money>(entries.totals[4]),
            std::get<Money>(report.rows[static_cast<std::size_t>(row)][6]));
    }
    QTest::keyClick(&desk.sheet()->entries().table(), Qt::Key_Escape);
    desk.practice.settle();
    QVERIFY(!desk.sheet());
}

void ReportsPageTest::taxCountsAsIssuedOrAsReceived()
{
    Desk desk;
    desk.show(ReportKind::Tax);
    const Money issued = desk.total(4);
    const auto posted = desk.practice.run([](Engine &engine) -> Result<Money> {
        std::int64_t sum = 0;
        SP_TRY(moves, engine.ledger().movements(
                          AccountKind::Tax, "EUR", *parseDate("2026-01-01"), *parseDate("2026-12-31")));
        for (const DayMovement &move : moves)
            sum -= move.quantity;
        return Money(sum, Currency::of("EUR"));
    });
    QCOMPARE(issued, *posted);
    desk.choose(u"When tax counts"_s, 1);
    QCOMPARE(desk.page.view()->query.basis, TaxBasis::Received);
    QVERIFY(desk.total(4) < issued);
    QVERIFY(desk.total(4).minor() > 0);
}

void ReportsPageTest::stepsAndDaysAreChosen()
{
    Desk desk;
    desk.show(ReportKind::Income);
    QCOMPARE(desk.page.view()->report.rows.size(), std::size_t(10));
    desk.choose(u"Step"_s, 1);
    QCOMPARE(desk.page.view()->report.rows.size(), std::size_t(4));
    desk.choose(u"Period"_s, static_cast<int>(ReportPeriod::Custom));
    const auto fields = desk.page.findChildren<DateField *>();
    QCOMPARE(fields.size(), 2);
    QVERIFY(fields[0]->isVisible());
    const auto set = [&](int field, const QString &text) {
        auto *edit = fields[field]->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        desk.practice.settle();
    };
    set(0, u"2026-09-01"_s);
    set(1, u"2026-09-30"_s);
    QCOMPARE(sp::dateText(desk.page.view()->days.from), "2026-09-01");
    QCOMPARE(sp::dateText(desk.page.view()->days.to), "2026-09-30");
    set(1, u"2026-08-01"_s);
    QVERIFY(!fields[1]->error().isEmpty());
    set(1, u"soon"_s);
    QVERIFY(!fields[1]->error().isEmpty());
    QCOMPARE(sp::dateText(desk.page.view()->days.to), "2026-09-30");
}

void ReportsPageTest::aNewPaymentIsThereAtOnce()
{
    Desk desk;
    desk.show(ReportKind::Income);
    const Money before = desk.total(5);
    desk.did<PaymentId>("payment.record", [](Engine &engine, Unit &unit) -> Result<PaymentId> {
        SP_TRY(today, engine.billing().today(unit.now()));
        SP_TRY(rows, engine.billing().store().list({.state = DocumentFilter::State::Open}, today));
        return engine.billing().recordPayment(
            unit, {rows.front().payer, rows.front().id, Money(10'00, Currency::of("EUR")), "bank", today});
    });
    QTRY_COMPARE(desk.total(5), before + Money(10'00, Currency::of("EUR")));
}

void ReportsPageTest::savesWhatIsShown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("totalled");  // A column with a sum of money, or -1.
    QTest::addColumn<QStringList>("printed");
    const QString october = QLocale().standaloneMonthName(10);
    const auto row = [](ReportKind kind, const char *head, int totalled, const QStringList &printed) {
        QTest::newRow(qPrintable(reportTitle(kind))) << int(kind) << QByteArray(head) << totalled << printed;
    };
    row(ReportKind::Income, "Period,", 3, {october, u"Invoiced"_s, u"Received"_s});
    row(ReportKind::Ageing, "Client,", 1, {u"Not due"_s, u"Over 90 days"_s, u"Lena Hoffmann"_s});
    row(ReportKind::Tax, "Period,Currency,Rate,Net (EUR),Tax (EUR)\n", 4,
        {u"Reverse charge"_s, QLocale().standaloneMonthName(9)});
    row(ReportKind::Utilisation, "Period,", -1, {october, u"Held"_s, u"%"_s});
    row(ReportKind::Time, "Client,", -1, {u"Maya Brooks"_s, u"Sessions"_s});
}

void ReportsPageTest::savesWhatIsShown()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, head);
    QFETCH(int, totalled);
    QFETCH(QStringList, printed);
    Desk desk;
    desk.show(static_cast<ReportKind>(kind));
    QTemporaryDir folder;
    const QString csv = folder.filePath(u"report.csv"_s), pdf = folder.filePath(u"report.pdf"_s);
    desk.page.writeCsv(csv);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    QVERIFY2(text.startsWith(head), text.constData());
    QCOMPARE(text.count('\n'),
        std::ssize(desk.page.view()->report.rows) + (desk.page.view()->report.totals.empty() ? 1 : 2));
    if (totalled >= 0) {
        QVERIFY2(text.contains(desk.total(static_cast<std::size_t>(totalled)).plain()), text.constData());
        printed << moneyText(desk.total(static_cast<std::size_t>(totalled))).section(QChar(0x00A0), 0, 0);
    }
    desk.page.writePdf(pdf);
    desk.practice.settle();
    QCOMPARE(desk.words, (QStringList{u"Saved as report.csv"_s, u"Saved as report.pdf"_s}));
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        QSKIP("pdftotext is not here");
    QProcess reader;
    reader.start(tool, {u"-layout"_s, pdf, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString words = QString::fromUtf8(reader.readAllStandardOutput());
    printed << reportTitle(static_cast<ReportKind>(kind)) << u"Inês Carvalho"_s << u"Page 1 of"_s;
    for (const QString &word : std::as_const(printed))
        QVERIFY2(words.contains(word), qPrintable(word + u" is not in "_s + words));
}

void ReportsPageTest::aFolderThatIsNotThere()
{
    Desk desk;
    desk.show(ReportKind::Tax);
    QTemporaryDir folder;
    desk.page.writeCsv(folder.filePath(u"missing/tax.csv"_s));
    QVERIFY(desk.words.last().contains(u"could not be written"_s));
}

void ReportsPageTest::namesStayInFiles()
{
    Desk desk;
    desk.show(ReportKind::Time);
    const auto shown = [&desk] {
        QString names = desk.page.chart().accessibleName();
        const QAbstractItemModel &rows = *desk.page.table().table().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            names += rows.index(row, 0).data().toString() + u'\n';
        return names;
    };
    QVERIFY(shown().contains(u"Maya Brooks"_s));
    ShownNames::instance().show(ShownNames::Names::Initials);
    const QString hidden = shown();
    QTemporaryDir folder;
    desk.page.writeCsv(folder.filePath(u"time.csv"_s));
    ShownNames::instance().show(ShownNames::Names::Spelled);
    QVERIFY2(!hidden.contains(u"Brooks"_s) && hidden.contains(u"MB"_s), qPrintable(hidden));
    QFile table(folder.filePath(u"time.csv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly) && table.readAll().contains("Maya Brooks"));
    QVERIFY(shown().contains(u"Maya Brooks"_s));
}

void ReportsPageTest::anEmptyPracticeSaysSo()
{
    Desk desk(SamplePractice::Content::Empty);
    desk.show(ReportKind::Income);
    QVERIFY(!desk.page.chart().isVisible());
    QVERIFY(desk.press(desk.page, u"Show last year"_s));
    QCOMPARE(desk.page.view()->query.period, ReportPeriod::LastYear);
    desk.show(ReportKind::Ageing);
    QVERIFY(desk.page.findChild<StateView *>());
}

void ReportsPageTest::whatCannotBeReadSaysWhy()
{
    Desk desk;
    desk.practice.client().lock().waitForFinished();
    desk.practice.settle();
    Q_EMIT desk.practice.client().changed("settings");
    desk.practice.settle();
    auto *state = desk.page.findChild<StateView *>();
    QVERIFY(state && state->isVisible());
}

SP_WINDOW_TEST_MAIN(ReportsPageTest)
#include "reports_page_test.moc"
