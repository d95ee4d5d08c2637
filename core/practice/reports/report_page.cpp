// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/report_page.h"

namespace sp {

using namespace reports;

namespace {

bool isFigure(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Money:
    case ColumnKind::Count:
    case ColumnKind::Minutes:
    case ColumnKind::Share:
        return true;
    case ColumnKind::Text:
    case ColumnKind::Span:
    case ColumnKind::Day:
    case ColumnKind::Tax:
    case ColumnKind::Code:
        break;
    }
    return false;
}

DataRow rowOf(
    const Report &report, const std::vector<Cell> &cells, Weight weight, const ReportWriting &writing)
{
    DataRow row;
    for (std::size_t at = 0; at < cells.size(); ++at)
        row.push_back({writing.cell(cells[at], report.columns[at]), {}, weight});
    return row;
}

DataTable tableOf(const Report &report, const ReportHead &head, const ReportWriting &writing)
{
    DataTable table;
    for (const Column &column : report.columns)
        table.columns.push_back({writing.column(column), isFigure(column.kind) ? Align::End : Align::Start});
    for (const auto &cells : report.rows)
        table.rows.push_back(rowOf(report, cells, Weight::Regular, writing));
    if (!report.totals.empty()) {
        table.rows.push_back(rowOf(report, report.totals, Weight::Bold, writing));
        table.rows.back().front().text = head.total;
    }
    // Many figures side by side get the smaller print.
    constexpr std::size_t many = 6;
    if (report.columns.size() > many)
        table.size = TextSize::Small;
    return table;
}

}  // namespace

PageDocument composeReport(const Report &report, const ReportHead &head, const ReportWriting &writing)
{
    PageDocument document;
    document.paper = head.paper;
    document.language = head.language;
    document.title = head.title + QStringLiteral(" · ") + head.period;
    document.runningHead = document.title + QStringLiteral(" · ") + head.practice;
    document.metadata = {head.practice, document.title, {}, head.made};
    document.blocks = {Heading{Heading::Level::Title, head.title},
        Paragraph{{{head.practice, Weight::Bold}, {QStringLiteral(" · ") + head.period}}},
        Paragraph{{{head.meaning}}, TextSize::Small, Tone::Muted}, Spacer{8}};
    if (!head.picture.empty()) {
        document.blocks.emplace_back(Heading{Heading::Level::Section, head.pictureTitle});
        document.blocks.emplace_back(BarsBlock{head.picture});
        document.blocks.emplace_back(Spacer{14});
    }
    document.blocks.emplace_back(tableOf(report, head, writing));
    document.footer.pageText = head.page;
    return document;
}

}  // namespace sp
