// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "core/values/name_order.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/private_copy.h"
#include "ui/widgets/table_header.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int cellPadding = 12;

class TableDelegate : public QStyledItemDelegate {
public:
    explicit TableDelegate(const DataTable &table, QObject *parent)
        : QStyledItemDelegate(parent), m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = Theme::tokens();
        const QRectF box(option.rect);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(box, chosen ? t.tint : index.row() == m_table.hoveredRow() ? t.hover : t.surface);
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line);
        const auto column = static_cast<std::size_t>(index.column());
        const TableColumn kind =
            column < m_table.columns().size() ? m_table.columns()[column] : TableColumn{};
        paintCell(*painter, box.adjusted(cellPadding, 0, -cellPadding, -1), option, index, kind, chosen);
        painter->restore();
    }

private:
    void paintCell(QPainter &painter, const QRectF &box, const QStyleOptionViewItem &option,
        const QModelIndex &index, const TableColumn &column, bool chosen) const
    {
        const Tokens &t = Theme::tokens();
        const bool mirrored = option.direction == Qt::RightToLeft;
        const bool struck = index.data(StruckRole).toBool();
        const QVariant tone = index.data(ToneRole);
        const QColor color = struck           ? t.muted
                             : tone.isValid() ? colorOf(static_cast<Tone>(tone.toInt()), t)
                                              : t.ink;
        QFont font = fontFor(TextSize::Base, chosen && index.column() == 0 ? Weight::Semi : column.weight);
        font.setStrikeOut(struck);
        const QString text = index.data().toString();
        switch (column.kind) {
        case TableColumn::Kind::Text:
            drawLine(painter, box, mirrored ? Qt::AlignRight : Qt::AlignLeft, font, color, text);
            return;
        case TableColumn::Kind::Figures:
            drawFigures(painter, box, mirrored ? Qt::AlignLeft : Qt::AlignRight, font, color, text);
            return;
        case TableColumn::Kind::Chip: {
            const auto chip = index.data(ChipRole).value<ChipContent>();
            if (chip.text.isEmpty())
                return;
            const qreal width = std::min<qreal>(box.width(), chipWidth(chip));
            const QRectF place(mirrored ? box.right() - width : box.left(),
                box.top() + (box.height() - metrics::chip) / 2, width, metrics::chip);
            drawChip(painter, place, chip, option.direction);
            if (chosen)  // Pale ones would be lost in the row's tint.
                drawBox(painter, place, metrics::radiusControl, QColor(), t.line);
            return;
        }
        }
    }

    const DataTable &m_table;
};

class SortProxy : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    const std::vector<TableColumn> *columns = nullptr;

    void sort(int column, Qt::SortOrder order) override
    {
        m_names = NameOrder();
        QSortFilterProxyModel::sort(column, order);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const auto column = static_cast<std::size_t>(section);
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && columns &&
            column < columns->size() && (*columns)[column].kind == TableColumn::Kind::Figures)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return QSortFilterProxyModel::headerData(section, orientation, role);
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const auto value = [](const QModelIndex &index) {
            const QVariant by = index.data(SortRole);
            return by.isValid() ? by : index.data();
        };
        const QVariant a = value(left);
        const QVariant b = value(right);
        if (a.typeId() == QMetaType::QString)
            return m_names(a.toString(), b.toString());
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }

private:
    NameOrder m_names;
};

QString csvCell(QString text)
{
    // A cell that starts like this is run as a formula by spreadsheets (OWASP, "CSV Injection").
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

}  // namespace

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << csvCell(cell);
    return written.join(u',');
}

DataTable::DataTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    auto *sorted = new SortProxy(this);
    sorted->columns = &m_columns;
    m_sorted = sorted;
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new TableDelegate(*this, this));
    setAccessibleName(accessibleName);
    setFocusSign(this, FocusSign::Inside, 0);
    describe(horizontalHeader(), QAccessible::ColumnHeader, tr("Columns of %1").arg(accessibleName));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics::rowTable);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(metrics::rowTable);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setMinimumSectionSize(metrics::scaled(48));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { openMenu(horizontalHeader()->mapToGlobal(at)); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT columnsChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_arranging)
            return;
        // A column that takes what is left changes with the window, not by hand.
        if (!takesShare(column)) {
            shareRest();
            Q_EMIT columnsChanged();
        }
    });
    setModel(m_sorted);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(chosenRow()); });
}

void DataTable::setSource(QAbstractItemModel *model, Sorting sorting)
{
    if (sorting == Sorting::BySource) {
        setModel(model);
        return;
    }
    m_sorted->setSourceModel(model);
    if (this->model() != m_sorted)
        setModel(m_sorted);
}

int DataTable::chosenRow() const
{
    const QModelIndex current = currentIndex();
    const QModelIndex index = model() == m_sorted ? m_sorted->mapToSource(current) : current;
    return index.isValid() ? index.row() : -1;
}

QString DataTable::csv(Rows rows) const
{
    const std::vector<int> columns = shownColumns();
    const auto line = [&columns](const auto &cellOf) {
        QStringList cells;
        for (const int column : columns)
            cells << cellOf(column);
        return csvLine(cells);
    };
    QStringList lines{line([this](int column) {
        return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    })};
    const auto add = [&](int row) {
        lines << line([this, row](int column) {
            const QModelIndex index = model()->index(row, column);
            const auto chip = index.data(ChipRole).value<ChipContent>();
            return withoutMarks(chip.text.isEmpty() ? index.data().toString() : chip.text);
        });
    };
    if (rows == Rows::All) {
        for (int row = 0; row < model()->rowCount(); ++row)
            add(row);
    } else {
        std::set<int> chosen;
        for (const QModelIndex &index : selectionModel()->selectedRows())
            chosen.insert(index.row());
        std::ranges::for_each(chosen, add);
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

void DataTable::copy()
{
    copyPrivately(csv(selectionModel()->hasSelection() ? Rows::Chosen : Rows::All));
}

void DataTable::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as CSV")), &QAction::triggered, this, &DataTable::copy);
    menu->addSection(tr("Columns"));
    const std::vector<int> shown = shownColumns();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        const bool isShown = !isColumnHidden(column);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown.size() > 1);  // A table without columns could not be got back.
        connect(action, &QAction::toggled, this, [this, column](bool on) { showColumn(column, on); });
    }
    menu->popup(at);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
    event->accept();
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const QRect row = visualRect(index);
        painter.fillRect(QRect(mirrored ? viewport()->width() - metrics::markBar : 0, row.top(),
                             metrics::markBar, row.height()),
            t.accent);
    }
    if (hasFocus() && currentIndex().isValid()) {
        const QRect row = visualRect(currentIndex());
        drawBox(painter, QRectF(0, row.top(), viewport()->width(), row.height()), 2, QColor(), t.accent,
            metrics::focusWidth);
    }
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosenRow() >= 0) {
        Q_EMIT opened(chosenRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()).row());
}

void DataTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The row tells who has the keyboard, once there is one; before that the table itself has to.
    setFocusSign(this, current.isValid() ? FocusSign::Own : FocusSign::Inside, 0);
    FocusRing::refresh(*this);
    viewport()->update();
    Q_EMIT chosen(chosenRow());
}

}  // namespace sp::ui
