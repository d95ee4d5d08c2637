// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_table.h"

#include "ui/reports/report_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace reports;

namespace {

constexpr int cellPadding = 12;
constexpr metrics::Scaled leastWords{140};  ///< A name that is cut to two letters names nobody.
constexpr metrics::Scaled leastGiving{96};  ///< Of the one that gives where little is missing.
constexpr int shownRows = 3;                ///< A table keeps room for these below its head.

bool isWords(ColumnKind kind)
{
    return kind == ColumnKind::Text || kind == ColumnKind::Span || kind == ColumnKind::Day ||
           kind == ColumnKind::Tax || kind == ColumnKind::Code;
}

/// What a column sorts by; words by their text.
QVariant sortValue(const Cell &cell, const QString &text)
{
    if (const auto *money = std::get_if<Money>(&cell))
        return qlonglong(money->minor());
    if (const auto *count = std::get_if<std::int64_t>(&cell))
        return qlonglong(*count);
    if (const auto *length = std::get_if<minutes>(&cell))
        return qlonglong(length->count());
    if (const auto *share = std::get_if<BasisPoints>(&cell))
        return share->value;
    if (const auto *day = std::get_if<LocalDate>(&cell))
        return qlonglong(day->time_since_epoch().count());
    if (const auto *tax = std::get_if<TaxClass>(&cell))
        return tax->rate.thousandths();
    return text;
}

}  // namespace

ReportRows::ReportRows(QObject *parent) : QAbstractTableModel(parent), m_report{"", {}, {}, {}, {}} {}

void ReportRows::setReport(const Report &report, Grain grain)
{
    beginResetModel();
    m_report = readable(report);
    m_grain = grain;
    endResetModel();
}

QString ReportRows::totalAt(int section) const
{
    const auto column = static_cast<std::size_t>(section);
    return cellText(m_report.totals[column], m_report.columns[column], m_grain);
}

int ReportRows::widthOf(int section) const
{
    const QFont head = fontFor(TextSize::Caption, Weight::Medium);
    qreal widest = textWidth(
        head, headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(), Figures::Proportional);
    if (!m_report.totals.empty())
        widest = std::max(
            widest, textWidth(fontFor(TextSize::Base, Weight::Semi), totalAt(section), Figures::Tabular));
    // Ten thousand rows are measured no better than the first hundred.
    constexpr int most = 100;
    for (int row = 0; row < std::min(rowCount(), most); ++row)
        widest =
            std::max(widest, textWidth(fontFor(TextSize::Base),
                                 data(index(row, section), Qt::DisplayRole).toString(), Figures::Tabular));
    return static_cast<int>(std::ceil(widest)) + 1;
}

int ReportRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size());
}

int ReportRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.columns.size());
}

QVariant ReportRows::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<std::size_t>(index.column());
    const Cell &cell = m_report.rows[static_cast<std::size_t>(index.row())][column];
    const QString text = cellText(cell, m_report.columns[column], m_grain);
    // What is nothing steps back, so that what is something stands out.
    const QVariant value = sortValue(cell, text);
    const bool nothing = !isWords(m_report.columns[column].kind) && value.typeId() != QMetaType::QString &&
                         value.toLongLong() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return nothing ? u"–"_s : text;
    case SortRole:
        return value;
    case ToneRole:
        return nothing ? QVariant(int(Tone::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant ReportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columnTitle(m_report.columns[static_cast<std::size_t>(section)]);
    return {};
}

/// The totals, each below its column.
class ReportTable::Totals : public QWidget {
public:
    Totals(const ReportRows &rows, const DataTable &table, QWidget *parent)
        : QWidget(parent), m_rows(rows), m_table(table)
    {
        setFixedHeight(metrics::rowTable + 1);
        describe(this, QAccessible::Row, QString());
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this] { update(); });
        connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, [this] { update(); });
        connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
    }

    void refresh()
    {
        QStringList words{ReportTable::tr("Total")};
        for (int column = 0; column < m_rows.columnCount(); ++column)
            if (const QString text = m_rows.totalAt(column); !text.isEmpty())
                words << u"%1 %2"_s.arg(
                    m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text);
        setAccessibleName(words.join(u", "_s));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, 0, width(), 1), t.control);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QHeaderView &header = *m_table.horizontalHeader();
        const QFont font = fontFor(TextSize::Base, Weight::Semi);
        for (int column = 0; column < m_rows.columnCount(); ++column) {
            const QRectF box(
                header.mapTo(parentWidget(), QPoint()).x() + header.sectionViewportPosition(column), 1,
                header.sectionSize(column), metrics::rowTable);
            const QRectF inner = box.adjusted(cellPadding, 0, -cellPadding, 0);
            const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
            const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
            if (column == 0)
                drawLine(painter, inner, leading, font, t.ink, ReportTable::tr("Total"));
            else
                drawFigures(painter, inner, trailing, font, t.ink, m_rows.totalAt(column));
        }
    }

private:
    const ReportRows &m_rows;
    const DataTable &m_table;
};

ReportTable::ReportTable(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_rows(new ReportRows(this)), m_table(new DataTable(accessibleName, this)),
      m_totals(new Totals(*m_rows, *m_table, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);
    // What is left of a row's height stays empty below the totals.
    column->addStretch(0);
    m_table->setSource(m_rows);
    connect(m_table, &DataTable::opened, this, &ReportTable::opened);
    connect(m_table, &DataTable::clicked, this, [this] { Q_EMIT pressed(m_table->chosenRow()); });
}

void ReportTable::setReport(const Report &report, Grain grain)
{
    m_rows->setReport(report, grain);
    m_totals->setVisible(!report.totals.empty());
    m_totals->refresh();
    m_table->setMinimumHeight((std::min(m_rows->rowCount(), shownRows) + 1) * metrics::rowTable);
    arrange();
    // The newest is what somebody looks for first.
    const bool spans = !report.columns.empty() && report.columns.front().kind == ColumnKind::Span;
    m_table->sortByColumn(spans ? 0 : -1, spans ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->scrollToTop();
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReportTable::arrange()
{
    const int count = m_rows->columnCount();
    if (count == 0)
        return;
    const int room = width() - m_table->verticalScrollBar()->sizeHint().width();
    std::vector<TableColumn> columns;
    int needed = 0, spare = 0;
    TableColumn *widest = nullptr;
    for (int section = 0; section < count; ++section) {
        const bool words = isWords(m_rows->report().columns[static_cast<std::size_t>(section)].kind);
        const int width = m_rows->widthOf(section) + 2 * cellPadding;
        columns.push_back(
            {words ? TableColumn::Kind::Text : TableColumn::Kind::Figures, width, Weight::Regular});
        needed += width;
        spare += words ? std::max(0, width - leastWords) : 0;
    }
    const int left = std::max(room - needed, 0) / count;
    for (TableColumn &column : columns) {
        if (column.kind == TableColumn::Kind::Text && (!widest || column.width > widest->width))
            widest = &column;
        column.width += left;
    }
    // Where there is enough room, the widest column of words takes what rounding leaves; where a little is
    // missing, the widest gives it. Where it is more, all are cut down to what tells them apart, and then the
    // table scrolls sideways.
    // One pixel each for what rounding by the size of text may add.
    const int lack = needed - room + count;
    const bool oneGives = needed > room && widest && widest->width - lack >= leastGiving;
    for (TableColumn &column : columns) {
        if (column.kind != TableColumn::Kind::Text)
            continue;
        if (oneGives)
            column.width -= &column == widest ? lack : 0;
        else if (needed - spare > room)
            column.width = std::min<int>(column.width, leastWords);
        else if (needed > room || &column == widest)
            column.width = 0;
    }
    for (TableColumn &column : columns)
        column.width = metrics::unscaled(column.width);
    m_table->setColumns(std::move(columns));
    showWholeRows(needed - spare > room ? m_table->horizontalScrollBar()->sizeHint().height() : 0);
}

void ReportTable::showWholeRows(int bar)
{
    const int rowHeight = metrics::rowTable;
    const int room = height() - (m_totals->isVisibleTo(this) ? m_totals->height() : 0) - rowHeight - bar;
    const int least = std::min(m_rows->rowCount(), shownRows);
    const int shown = std::clamp(room / rowHeight, least, m_rows->rowCount());
    m_table->setMaximumHeight((shown + 1) * rowHeight + bar);
}

int ReportTable::fullHeight() const
{
    return (m_rows->rowCount() + 1) * metrics::rowTable + m_totals->height();
}

}  // namespace sp::ui
