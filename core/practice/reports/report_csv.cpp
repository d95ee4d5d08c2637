// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/report_csv.h"

#include "core/formats/csv.h"
#include "core/practice/reports/rules/taxes.h"

namespace sp {

using namespace reports;

namespace {

struct Plain {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(LocalDate day) const { return QString::fromLatin1(dateText(day)); }
    QString operator()(const Money &money) const { return QString::fromLatin1(money.plain()); }
    QString operator()(std::int64_t count) const { return QString::number(count); }
    QString operator()(minutes length) const { return QString::number(length.count()); }
    QString operator()(BasisPoints share) const { return QString::fromLatin1(share.percentText()); }
    QString operator()(const TaxClass &tax) const { return taxCode(tax); }
};

std::vector<QString> plainRow(const std::vector<Cell> &cells)
{
    std::vector<QString> row;
    row.reserve(cells.size());
    for (const Cell &cell : cells)
        row.push_back(plainCell(cell));
    return row;
}

}  // namespace

QString plainCell(const Cell &cell)
{
    return std::visit(Plain{}, cell);
}

QByteArray reportCsv(const Report &report, const std::function<QString(const char *)> &word)
{
    return reportCsv({&report, 1}, word);
}

QByteArray reportCsv(std::span<const Report> sections, const std::function<QString(const char *)> &word)
{
    std::vector<std::vector<QString>> rows(1);
    for (const Column &column : sections.front().columns)
        rows.front().push_back(word(column.code));
    for (const Report &report : sections) {
        for (const auto &row : report.rows)
            rows.push_back(plainRow(row));
        if (!report.totals.empty())
            rows.push_back(plainRow(report.totals));
    }
    return writeCsv(rows, FormulaGuard::Mark);
}

}  // namespace sp
