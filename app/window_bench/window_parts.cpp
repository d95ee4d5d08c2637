// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_bench/window_parts.h"

#include "ui/widgets/data_table.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr int steps = 400;
constexpr int keys = 300;

/// Invoices as the list of them shows them, made up as they are asked for.
class ManyInvoices final : public QAbstractTableModel {
public:
    explicit ManyInvoices(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &) const override { return 5; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int row = index.row();
        if (role == ui::ChipRole && index.column() == 3)
            return QVariant::fromValue(ui::ChipContent{row % 3 ? u"Paid"_s : u"Overdue"_s,
                row % 3 ? ui::ChipTone::Good : ui::ChipTone::Bad, ui::Icon::Check});
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0:
            return u"2026/%1"_s.arg(row, 5, 10, QLatin1Char('0'));
        case 1:
            return u"Client number %1 with a longer name"_s.arg(row * 7919 % 400);
        case 2:
            return u"%1 Oct 2026"_s.arg(row % 28 + 1);
        case 4:
            return u"%1.00 €"_s.arg(row % 977);
        default:
            return {};
        }
    }

private:
    int m_rows;
};

double millisecondsSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

void paintPending(QWidget &widget)
{
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(widget.window(), &update);
}

std::vector<double> scrollTable(int rows)
{
    using Kind = ui::TableColumn::Kind;
    ManyInvoices model(rows);
    ui::DataTable table(u"Invoices"_s);
    table.setSource(&model);
    table.setColumns(
        {{Kind::Text, 120}, {Kind::Text, 0}, {Kind::Text, 120}, {Kind::Chip, 120}, {Kind::Figures, 120}});
    table.resize(1100, 800);
    table.show();
    QCoreApplication::processEvents();
    QScrollBar &bar = *table.verticalScrollBar();
    std::vector<double> taken;
    for (int step = 1; step <= steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        // By more than a page, so that no picture of before can be moved along.
        bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * step / steps));
        paintPending(table);
        taken.push_back(millisecondsSince(timer));
        QCoreApplication::processEvents();
    }
    return taken;
}

std::vector<double> typeInto(QPlainTextEdit &text, int bytes)
{
    const QString line = u"She said that the week had been calmer, and that she slept through twice.\n"_s;
    text.setPlainText(line.repeated(bytes / static_cast<int>(line.size()) + 1));
    text.setTextCursor(QTextCursor(text.document()->findBlockByNumber(text.blockCount() / 2)));
    text.ensureCursorVisible();
    text.setFocus();
    QCoreApplication::processEvents();
    std::vector<double> taken;
    for (int key = 0; key < keys; ++key) {
        const QChar letter(u'a' + key % 26);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A + key % 26, Qt::NoModifier, letter);
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendEvent(&text, &press);
        paintPending(text);
        taken.push_back(millisecondsSince(timer));
        QCoreApplication::processEvents();
    }
    return taken;
}

}  // namespace sp
