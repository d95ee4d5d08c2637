// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/strips.h"
#include "app/adapters/pdf/style.h"

#include <algorithm>
#include <numeric>

namespace sp::pdf {

namespace {

struct Column {
    qreal left = 0;
    qreal width = 0;
    Align align = Align::Start;
};

qreal natural(const QString &text, qreal size, Weight weight, const DocumentFonts &fonts)
{
    qreal widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, fonts.width(line, size, weight));
    return widest;
}

qreal titleSize(const DataTable &table)
{
    return table.size == TextSize::Small ? style::small : style::detail;
}

/// The width a column needs so that none of its texts breaks.
qreal natural(const DataTable &table, std::size_t column, const DocumentFonts &fonts)
{
    qreal widest = natural(table.columns[column].title, titleSize(table), Weight::Bold, fonts);
    for (const DataRow &row : table.rows) {
        widest = std::max(widest, natural(row[column].text, pointsOf(table.size), row[column].weight, fonts));
        widest = std::max(widest, natural(row[column].detail, style::detail, Weight::Regular, fonts));
    }
    return widest;
}

/// Figures get the width they need. Of the words, a column that needs less than its share of the rest gets
/// what it needs, and the others share what that leaves; where nothing need break, what is left over goes by
/// share. Where figures would take more than two thirds of the line, every column gets its share instead and
/// figures break too.
std::vector<Column> columnsOf(const DataTable &table, qreal width, const DocumentFonts &fonts)
{
    const std::size_t count = table.columns.size();
    const qreal gap = table.size == TextSize::Small ? style::smallColumnGap : style::columnGap;
    const qreal room = width - gap * static_cast<qreal>(count - 1);
    std::vector<Column> columns(count);
    std::vector<qreal> needs(count);
    std::vector<std::size_t> words;
    qreal figures = 0, allShares = 0, wanted = 0;
    for (std::size_t at = 0; at < count; ++at) {
        columns[at].align = table.columns[at].align;
        columns[at].width = needs[at] = natural(table, at, fonts);
        allShares += table.columns[at].share;
        if (columns[at].align == Align::End)
            figures += needs[at];
        else
            words.push_back(at);
        wanted += needs[at];
    }
    const auto share = [&](std::size_t at) { return table.columns[at].share; };
    if (figures > room * 2 / 3 || words.empty()) {
        for (std::size_t at = 0; at < count; ++at)
            columns[at].width = room * share(at) / allShares;
    } else {
        qreal rest = room - figures;
        const bool roomy = wanted <= room;
        while (!words.empty()) {
            qreal shares = 0;
            for (const std::size_t at : words)
                shares += share(at);
            const qreal over = room - wanted;
            const auto modest = std::ranges::find_if(
                words, [&](std::size_t at) { return !roomy && needs[at] <= rest * share(at) / shares; });
            if (modest != words.end()) {
                rest -= needs[*modest];
                words.erase(modest);
                continue;
            }
            for (const std::size_t at : words)
                columns[at].width = roomy ? needs[at] + over * share(at) / shares : rest * share(at) / shares;
            break;
        }
    }
    qreal left = 0;
    for (Column &column : columns) {
        column.left = left;
        left += column.width + gap;
    }
    return columns;
}

/// A line of a cell, text or detail.
struct CellLine {
    TextLine line;
    TextStyle style;
};

std::vector<CellLine> linesOf(
    const DataCell &cell, const Column &column, TextSize size, const DocumentFonts &fonts)
{
    std::vector<CellLine> lines;
    const TextStyle main{pointsOf(size), cell.weight, Colour::Ink, column.align};
    const TextStyle fine{style::detail, Weight::Regular, Colour::Muted, column.align};
    for (TextLine &line : breakLines(cell.text, cell.weight, main.size, column.width, fonts))
        lines.push_back({std::move(line), main});
    if (!cell.detail.isEmpty())
        for (TextLine &line : breakLines(cell.detail, Weight::Regular, fine.size, column.width, fonts))
            lines.push_back({std::move(line), fine});
    return lines;
}

Strip headOf(const DataTable &table, const std::vector<Column> &columns, const StripMaker &maker)
{
    std::vector<Strip> titles;
    Strip head;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const TextStyle style{titleSize(table), Weight::Bold, Colour::Muted, columns[at].align};
        titles.push_back(maker.text(table.columns[at].title, style, columns[at].width));
        head.height = std::max(head.height, titles.back().height);
    }
    for (std::size_t at = 0; at < columns.size(); ++at)  // Titles of several lines stand on one base.
        place(head.marks, titles[at].marks, {columns[at].left, head.height - titles[at].height});
    head.height += 3;
    head.marks.push_back(BoxMark{{0, head.height, maker.width(), style::rule}, Colour::Ink});
    head.height += style::rule;
    return head;
}

/// The row, in one strip or, when it is taller than `tallest`, in parts of at most half of it.
std::vector<Strip> rowStrips(const DataRow &row, TextSize size, const std::vector<Column> &columns,
    const StripMaker &maker, qreal tallest)
{
    std::vector<std::vector<CellLine>> cells;
    std::vector<std::size_t> next(row.size(), 0);
    for (std::size_t at = 0; at < row.size(); ++at)
        cells.push_back(linesOf(row[at], columns[at], size, maker.fonts()));
    const auto heightOf = [](const std::vector<CellLine> &cell) {
        return std::accumulate(cell.begin(), cell.end(), qreal(0),
            [](qreal sum, const CellLine &line) { return sum + lineHeight(line.style.size); });
    };
    qreal height = 0;
    for (const auto &cell : cells)
        height = std::max(height, heightOf(cell));
    const qreal limit = height + 2 * style::cellPadding <= tallest ? height : tallest / 2;

    std::vector<Strip> parts;
    const auto unfinished = [&] {
        for (std::size_t at = 0; at < cells.size(); ++at)
            if (next[at] < cells[at].size())
                return true;
        return false;
    };
    while (parts.empty() || unfinished()) {
        Strip part{parts.empty() ? style::cellPadding : 0};
        qreal bottom = part.height;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            qreal y = part.height;
            while (next[at] < cells[at].size()) {
                const CellLine &line = cells[at][next[at]];
                const qreal step = lineHeight(line.style.size);
                if (y + step > part.height + limit + 0.01 && y > part.height)
                    break;
                setLine(part, line.line, line.style, columns[at].left, y, columns[at].width);
                y += step;
                ++next[at];
            }
            bottom = std::max(bottom, y);
        }
        part.height = bottom;
        parts.push_back(std::move(part));
    }
    Strip &last = parts.back();
    last.height += style::cellPadding;
    last.marks.push_back(BoxMark{{0, last.height, maker.width(), style::hairline}, Colour::Hairline});
    last.height += style::hairline;
    return parts;
}

}  // namespace

TableStrips tableStrips(const DataTable &table, const StripMaker &maker, qreal tallest)
{
    const std::vector<Column> columns = columnsOf(table, maker.width(), maker.fonts());
    TableStrips strips{headOf(table, columns, maker), {}};
    for (const DataRow &row : table.rows) {
        Q_ASSERT(row.size() == columns.size());
        strips.rows.push_back(rowStrips(row, table.size, columns, maker, tallest));
    }
    return strips;
}

}  // namespace sp::pdf
