// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports page does with a report: shows what it is made of, saves it.
#include "core/practice/reports/report_csv.h"
#include "core/practice/reports/report_page.h"
#include "core/primitives/documents/file_name.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/reports/entries_sheet.h"
#include "ui/reports/report_words.h"
#include "ui/reports/reports_page.h"

#include <QFileDialog>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace reports;

namespace {

/// The places of the picture as bars of a page: what is stacked as its sum, else the first series.
std::vector<BarRow> barsOf(const ChartContent &chart)
{
    std::vector<std::int64_t> sums;
    std::int64_t longest = 1;
    for (const ChartPlace &place : chart.places) {
        std::int64_t sum = 0;
        const std::size_t count = chart.kind == ChartContent::Kind::Stacked ? place.values.size() : 1;
        for (std::size_t i = 0; i < std::min(count, place.values.size()); ++i)
            sum += place.values[i];
        sums.push_back(sum);
        longest = std::max({longest, sum, -sum});
    }
    std::vector<BarRow> bars;
    for (std::size_t at = 0; at < sums.size(); ++at)
        bars.push_back({chart.places[at].name, chart.valueText(sums[at]),
            static_cast<double>(sums[at]) / static_cast<double>(longest)});
    return bars;
}

PageDocument pageOf(const ReportView &view, Instant now)
{
    ReportHead head{reportTitle(view.query.kind), view.practice, reportDays(view), reportMeaning(view.query),
        ReportsPage::tr("Total"), ReportsPage::tr("Page %{page} of %{pages}"),
        view.paper == billing::Paper::A4 ? PaperSize::A4 : PaperSize::Letter,
        QLocale().bcp47Name().toLatin1(), now, {}, {}};
    // A picture longer than a page says less than the table.
    constexpr std::size_t most = 24;
    if (const ReportPicture picture = pictureOf(view); picture.places.size() <= most) {
        head.picture = barsOf(picture.chart);
        // Side by side there would be no room for more than the first.
        QStringList names;
        for (const ChartSeries &series : picture.chart.series)
            if (names.isEmpty() || picture.chart.kind == ChartContent::Kind::Stacked)
                names << series.name;
        head.pictureTitle = names.join(u" + "_s);
    }
    return composeReport(readable(view.report), head,
        {columnTitle, [grain = view.query.grain](
                          const Cell &cell, const Column &column) { return cellText(cell, column, grain); }});
}

}  // namespace

void ReportsPage::openRow(int row)
{
    if (!m_view || row < 0)
        return;
    const Report shown = shownReport(m_view->report);
    const auto &cells = shown.rows[static_cast<std::size_t>(row)];
    QStringList names;
    for (std::size_t at = 0; at < cells.size(); ++at)
        if (std::holds_alternative<LocalDate>(cells[at]) || std::holds_alternative<TaxClass>(cells[at]) ||
            (at == 0 && std::holds_alternative<QString>(cells[at])))
            names << cellText(cells[at], shown.columns[at], m_view->query.grain);
    openPart(names.join(u", "_s), partOfRow(*m_view, static_cast<std::size_t>(row)));
}

void ReportsPage::openPart(const QString &title, const ReportPart &part)
{
    if (!m_view || findChild<EntriesSheet *>())
        return;
    auto *sheet = new EntriesSheet(
        *this, title, tr("%1: what the figures are made of").arg(reportTitle(m_view->query.kind)));
    connect(sheet, &EntriesSheet::subjectAsked, this, &ReportsPage::openSubject);
    sheet->open();
    ask(
        m_engine, this, [view = *m_view, part](Engine &engine) { return readEntries(engine, view, part); },
        [open = QPointer(sheet)](const Result<Report> &entries) {
            if (!open)
                return;
            if (entries)
                open->setEntries(*entries);
            else
                open->setFailed(errorText(entries.error()));
        });
}

void ReportsPage::openSubject(const Subject &subject)
{
    if (const auto *document = std::get_if<DocumentId>(&subject))
        Q_EMIT openInvoice(*document);
    else if (const auto *client = std::get_if<ClientId>(&subject))
        Q_EMIT openClient(*client);
    else if (const auto *session = std::get_if<SessionId>(&subject))
        Q_EMIT openSession(*session);
}

void ReportsPage::askPath(const QString &ending, void (ReportsPage::*write)(const QString &))
{
    if (!m_view)
        return;
    const bool csv = ending == u"csv"_s;
    auto *dialog = new QFileDialog(this, csv ? tr("Save as CSV") : tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(csv ? tr("Table (*.csv)") : tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(safeFileName(
        u"%1 %2 %3"_s.arg(reportTitle(m_view->query.kind), QString::fromLatin1(dateText(m_view->days.from)),
            QString::fromLatin1(dateText(m_view->days.to))),
        ending));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, write](const QString &path) { (this->*write)(path); });
    dialog->open();
}

void ReportsPage::writeCsv(const QString &path)
{
    if (!m_view)
        return;
    // A table for programs has bare numbers, so its head says what they count.
    const auto title = [this](const char *code) {
        const auto column = std::ranges::find_if(
            m_view->report.columns, [&](const Column &each) { return qstrcmp(each.code, code) == 0; });
        if (column == m_view->report.columns.end())
            return QString();
        const QString unit = column->kind == ColumnKind::Money ? QString::fromLatin1(m_view->currency.code())
                             : column->kind == ColumnKind::Minutes ? tr("minutes")
                             : column->kind == ColumnKind::Share   ? u"%"_s
                                                                   : QString();
        return unit.isEmpty() ? columnTitle(*column) : u"%1 (%2)"_s.arg(columnTitle(*column), unit);
    };
    save(path, reportCsv(m_view->report, title));
}

void ReportsPage::writePdf(const QString &path)
{
    if (!m_view)
        return;
    ask(
        m_engine, this,
        [document = pageOf(*m_view, m_engine.clock().now())](Engine &engine) -> Result<QByteArray> {
            DocumentRenderer *renderer = engine.ports().renderer;
            if (!renderer)
                return Error{ErrorCode::Unavailable, "pdf.no_gui"};
            return renderer->renderPdf(document);
        },
        [this, path](const Result<QByteArray> &bytes) {
            if (bytes)
                save(path, *bytes);
            else
                Q_EMIT toast(errorText(bytes.error()), {});
        });
}

void ReportsPage::save(const QString &path, const QByteArray &bytes)
{
    QSaveFile out(path);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        Q_EMIT toast(tr("Saved as %1").arg(path.section(u'/', -1)), {});
    else
        Q_EMIT toast(tr("%1 could not be written: %2. Choose another folder.")
                         .arg(path.section(u'/', -1), out.errorString()),
            {});
}

}  // namespace sp::ui
