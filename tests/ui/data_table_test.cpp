// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A model of a million rows that counts which it was asked for, and sorts itself.
class LongModel : public QAbstractTableModel {
public:
    mutable std::set<int> asked;
    int sortedBy = -1;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1'000'000; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        asked.insert(index.row());
        return u"%1/%2"_s.arg(index.row()).arg(index.column());
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Column %1"_s.arg(section)) : QVariant();
    }
    void sort(int column, Qt::SortOrder) override { sortedBy = column; }
};

struct Desk {
    LongModel model;
    DataTable table{u"Lines"_s};

    Desk()
    {
        table.setSource(&model, DataTable::Sorting::BySource);
        table.setColumns(
            {{TableColumn::Kind::Text, 120}, {TableColumn::Kind::Text, 0}, {TableColumn::Kind::Figures, 90}});
        table.resize(600, 400);
        table.show();
        QApplication::processEvents();
    }
};

}  // namespace

class DataTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void asksOnlyForWhatItShows();
    void theSourceSortsItself();
    void remembersItsColumns();
    void refusesColumnsOfAnotherTable();
    void copiesTheChosenRowsAsShown();
    void columnsAreHiddenByKeyboard();
};

void DataTableTest::asksOnlyForWhatItShows()
{
    Desk desk;
    desk.table.scrollTo(desk.model.index(500'000, 0));
    QApplication::processEvents();
    QVERIFY2(desk.model.asked.size() < 100, qPrintable(QString::number(desk.model.asked.size())));
    QVERIFY(desk.model.asked.contains(500'000));
}

void DataTableTest::theSourceSortsItself()
{
    Desk desk;
    QHeaderView *header = desk.table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(2) + 10, 10});
    QCOMPARE(desk.model.sortedBy, 2);
    QVERIFY(desk.model.asked.size() < 100);
}

void DataTableTest::remembersItsColumns()
{
    Desk desk;
    QSignalSpy changed(&desk.table, &DataTable::columnsChanged);
    desk.table.horizontalHeader()->moveSection(2, 0);
    desk.table.setColumnWidth(0, 200);
    desk.table.showColumn(1, false);
    QVERIFY(changed.count() >= 3);
    Desk again;
    QVERIFY(again.table.restoreColumns(desk.table.columnState()));
    QCOMPARE(again.table.horizontalHeader()->logicalIndex(0), 2);
    QCOMPARE(again.table.columnWidth(0), 200);
    QVERIFY(again.table.isColumnHidden(1));
    QCOMPARE(again.table.columnState(), desk.table.columnState());
}

void DataTableTest::refusesColumnsOfAnotherTable()
{
    Desk desk;
    const QByteArray before = desk.table.columnState();
    for (const QByteArray &state :
        {QByteArray(), QByteArray("[]"), QByteArray("nonsense"), QByteArray(R"([{"column":0},{"column":1}])"),
            QByteArray(R"([{"column":0},{"column":0},{"column":2}])"),
            QByteArray(R"([{"column":0},{"column":1},{"column":7}])")})
        QVERIFY2(!desk.table.restoreColumns(state), state.constData());
    QCOMPARE(desk.table.columnState(), before);
}

void DataTableTest::copiesTheChosenRowsAsShown()
{
    Desk desk;
    desk.table.showColumn(1, false);
    desk.table.horizontalHeader()->moveSection(2, 0);
    desk.table.selectRow(3);
    QTest::keyClick(&desk.table, Qt::Key_Down, Qt::ShiftModifier);
    desk.model.asked.clear();
    QTest::keyClick(&desk.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Column 2,Column 0\r\n3/2,3/0\r\n4/2,4/0\r\n"_s);
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QCOMPARE(desk.model.asked, (std::set<int>{3, 4}));
}

void DataTableTest::columnsAreHiddenByKeyboard()
{
    Desk desk;
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {20, 20}, desk.table.mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(&desk.table, &asked);
    auto *menu = desk.table.findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (action->text() == u"Column 1"_s)
            action->trigger();
    QVERIFY(desk.table.isColumnHidden(1));
}

SP_WINDOW_TEST_MAIN(DataTableTest)
#include "data_table_test.moc"
