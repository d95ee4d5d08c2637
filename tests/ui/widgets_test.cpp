// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/toast_stack.h"
#include "ui/widgets/twin_clock.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(std::optional<qlonglong>)

namespace {

QPushButton *undoButton(QWidget &host, int place)
{
    return host.findChildren<QPushButton *>().at(place);
}

}  // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void aFieldThatIsOffIsGreyThroughout();
    void toastUndoesByClick();
    void toastExpiresAfterItsTime();
    void newestToastIsUndoneFirst();
    void readsMoney_data();
    void readsMoney();
    void moneyFieldSaysWhatIsWrong();
    void writesMoney_data();
    void writesMoney();
    void readsDurations_data();
    void readsDurations();
    void segmentsMoveByArrowKeys();
    void listTellsTheChoiceAndOpens();
    void headingsCannotBeChosen();
    void tableSortsByTheValueNotTheText();
    void tableCopiesCsv();
    void sheetAnswersByKeyboard();
    void sheetKeepsTheFocusInside();
    void searchFieldEmptiesByEscape();
    void twinClockSpeaksBothTimes();
};

void WidgetsTest::aFieldThatIsOffIsGreyThroughout()
{
    TextField field(u"Minutes of grace"_s);
    field.box().edit().setText(u"5"_s);
    field.resize(200, field.sizeHint().height());
    const auto middle = [&field] {
        InputBox &box = field.box();
        return box.grab().toImage().pixelColor(box.width() / 2, box.height() / 2);
    };
    QCOMPARE(middle(), Theme::tokens().surface);
    field.box().setEnabled(false);
    QCOMPARE(middle(), Theme::tokens().fill);
}

void WidgetsTest::toastUndoesByClick()
{
    QWidget host;
    host.resize(600, 400);
    ToastStack toasts(host);
    QSignalSpy undone(&toasts, &ToastStack::undone);
    const int id = toasts.present({Icon::Send, u"Invoice 0148 goes out"_s, u"Undo"_s});
    host.show();
    QTest::mouseClick(undoButton(host, 0), Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(undone[0][0].toInt(), id);
    QCOMPARE(toasts.count(), 0);
    toasts.advance(20s);
    QCOMPARE(undone.count(), 1);
}

void WidgetsTest::toastExpiresAfterItsTime()
{
    QWidget host;
    ToastStack toasts(host);
    QSignalSpy expired(&toasts, &ToastStack::expired);
    QSignalSpy undone(&toasts, &ToastStack::undone);
    const int id = toasts.present({Icon::Send, u"Invoice 0148 goes out"_s, u"Undo"_s});
    toasts.advance(9'999ms);
    QCOMPARE(expired.count(), 0);
    toasts.advance(1ms);
    QCOMPARE(expired.count(), 1);
    QCOMPARE(expired[0][0].toInt(), id);
    QVERIFY(!toasts.undoNewest());
    QCOMPARE(undone.count(), 0);
}

void WidgetsTest::newestToastIsUndoneFirst()
{
    QWidget host;
    ToastStack toasts(host);
    QSignalSpy undone(&toasts, &ToastStack::undone);
    toasts.present({Icon::Send, u"first"_s, u"Undo"_s});
    const int second = toasts.present({Icon::Swap, u"second"_s, u"Undo"_s});
    toasts.present({Icon::Check, u"only says something"_s});
    QVERIFY(toasts.undoNewest());
    QCOMPARE(undone[0][0].toInt(), second);
    QCOMPARE(toasts.count(), 2);
}

void WidgetsTest::readsMoney_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<std::optional<qlonglong>>("cents");
    using Cents = std::optional<qlonglong>;
    // clang-format off
    QTest::newRow("German: a comma before the cents")      << u"120,00"_s     << u"de_DE"_s << u"EUR"_s << Cents(12'000);
    QTest::newRow("German: points between thousands")      << u"1.240,50 €"_s << u"de_DE"_s << u"EUR"_s << Cents(124'050);
    QTest::newRow("English: commas between thousands")     << u"$1,240.50"_s  << u"en_US"_s << u"USD"_s << Cents(124'050);
    QTest::newRow("French: narrow spaces between")         << u"1\u202f240,5"_s << u"fr_FR"_s << u"EUR"_s << Cents(124'050);
    QTest::newRow("a typographic minus")                   << u"\u2212" "3,99"_s << u"de_DE"_s << u"EUR"_s << Cents(-399);
    QTest::newRow("the code instead of the sign")          << u"50 EUR"_s     << u"de_DE"_s << u"EUR"_s << Cents(5'000);
    QTest::newRow("German: the point of another keyboard") << u"120.50"_s     << u"de_DE"_s << u"EUR"_s << Cents(12'050);
    QTest::newRow("English: the comma of another keyboard") << u"120,50"_s    << u"en_US"_s << u"USD"_s << Cents(12'050);
    QTest::newRow("one decimal of another keyboard")       << u"1.5"_s        << u"de_DE"_s << u"EUR"_s << Cents(150);
    QTest::newRow("a thousand is a thousand")              << u"1.200"_s      << u"de_DE"_s << u"EUR"_s << Cents(120'000);
    QTest::newRow("yen have no cents")                     << u"1200"_s       << u"en_US"_s << u"JPY"_s << Cents(1'200);
    QTest::newRow("too many decimals")                     << u"1,234"_s      << u"de_DE"_s << u"EUR"_s << Cents();
    QTest::newRow("no number")                             << u"free"_s       << u"de_DE"_s << u"EUR"_s << Cents();
    // clang-format on
}

void WidgetsTest::readsMoney()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(std::optional<qlonglong>, cents);
    const auto money = readMoney(typed, *Currency::create(currency.toLatin1()), QLocale(locale));
    QCOMPARE(money.has_value(), cents.has_value());
    if (cents)
        QCOMPARE(money->minor(), *cents);
}

void WidgetsTest::moneyFieldSaysWhatIsWrong()
{
    MoneyField field(u"Price"_s, Currency::of("EUR"));
    QSignalSpy changed(&field, &MoneyField::moneyChanged);
    QTest::keyClicks(field.focusProxy(), u"12x"_s);
    QVERIFY(!field.money());
    QVERIFY(!field.error().isEmpty());
    QCOMPARE(field.focusProxy()->accessibleDescription(), field.error());
    QTest::keyClick(field.focusProxy(), Qt::Key_Backspace);
    QVERIFY(field.error().isEmpty());
    QCOMPARE(field.money()->minor(), 1'200);
    QVERIFY(changed.count() > 0);
}

void WidgetsTest::writesMoney_data()
{
    QTest::addColumn<qlonglong>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    // clang-format off
    QTest::newRow("German: sign after")          << 124'000LL  << u"EUR"_s << u"de_DE"_s << u"1.240,00\u00a0€"_s;
    QTest::newRow("English: sign before")        << 124'000LL  << u"USD"_s << u"en_US"_s << u"$1,240.00"_s;
    QTest::newRow("Portuguese: four digits")     << 124'000LL  << u"EUR"_s << u"pt_PT"_s << u"1240,00\u00a0€"_s;
    QTest::newRow("Swiss: sign before")          << 12'000LL   << u"CHF"_s << u"de_CH"_s << u"CHF\u00a0120.00"_s;
    QTest::newRow("no language of anybody")      << 124'000LL  << u"USD"_s << u"C"_s     << u"$1,240.00"_s;
    QTest::newRow("a real minus sign")           << -12'000LL  << u"EUR"_s << u"de_DE"_s << u"\u2212" "120,00\u00a0€"_s;
    QTest::newRow("cents only")                  << 5LL        << u"EUR"_s << u"de_DE"_s << u"0,05\u00a0€"_s;
    QTest::newRow("R12 no cents in yen")         << 1'200LL    << u"JPY"_s << u"en_US"_s << u"¥1,200"_s;
    QTest::newRow("past what a double holds")    << 999'999'999'999'999LL << u"EUR"_s << u"de_DE"_s << u"9.999.999.999.999,99\u00a0€"_s;
    // clang-format on
}

void WidgetsTest::writesMoney()
{
    QFETCH(qlonglong, minor);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QCOMPARE(moneyText(Money(minor, *Currency::create(currency.toLatin1())), QLocale(locale)), text);
}

void WidgetsTest::readsDurations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("length");
    // clang-format off
    QTest::newRow("a bare number is minutes")  << u"75"_s       << 75;
    QTest::newRow("minutes with their unit")   << u"45 min"_s   << 45;
    QTest::newRow("as on a clock")             << u"1:15"_s     << 75;
    QTest::newRow("hours and minutes")         << u"1 h 15"_s   << 75;
    QTest::newRow("whole hours")               << u"2h"_s       << 120;
    QTest::newRow("half an hour by comma")     << u"1,5 h"_s    << 90;
    QTest::newRow("half an hour by point")     << u"1.5"_s      << 90;
    QTest::newRow("nothing is no length")      << u"0"_s        << -1;
    QTest::newRow("longer than a day")         << u"1441"_s     << -1;
    QTest::newRow("words")                     << u"an hour"_s  << -1;
    // clang-format on
}

void WidgetsTest::readsDurations()
{
    QFETCH(QString, typed);
    QFETCH(int, length);
    const auto read = readDuration(typed);
    QCOMPARE(read ? static_cast<int>(read->count()) : -1, length);
    if (read)
        QCOMPARE(readDuration(durationText(*read)), read);
}

void WidgetsTest::segmentsMoveByArrowKeys()
{
    SegmentedControl views(u"View"_s, {u"Day"_s, u"Week"_s, u"Month"_s});
    QSignalSpy changed(&views, &SegmentedControl::currentChanged);
    views.show();
    auto *first = views.findChildren<QPushButton *>().first();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(views.current(), 1);
    QCOMPARE(changed.last()[0].toInt(), 1);
    QTest::keyClick(first, Qt::Key_Left);
    QCOMPARE(views.current(), 1);  // The first has nothing left of it.
}

void WidgetsTest::listTellsTheChoiceAndOpens()
{
    RowModel model;
    RowList list(u"Clients"_s, 64);
    list.setModel(&model);
    model.setRows({{u"Clara"_s, u"Thu"_s}, {u"Daniel"_s, u"Wed"_s}});
    std::vector<ListRow> rows = {{u"Clara"_s}, {u"Daniel"_s}};
    rows[0].key = "a";
    rows[1].key = "b";
    model.setRows(rows);
    QSignalSpy chosen(&list, &RowList::chosen);
    QSignalSpy opened(&list, &RowList::opened);
    list.resize(288, 200);
    list.show();
    list.choose("a");
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(chosen.last()[0].toByteArray(), QByteArray("b"));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toByteArray(), QByteArray("b"));
    // The same keys again are an update: the choice stays.
    rows[1].note = u"changed"_s;
    model.setRows(rows);
    QCOMPARE(list.chosenKey(), QByteArray("b"));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"changed"_s));
}

void WidgetsTest::headingsCannotBeChosen()
{
    RowModel model;
    ListRow heading;
    heading.title = u"Overdue"_s;
    heading.isHeading = true;
    model.setRows({heading, {u"Atelier Branco"_s}});
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
}

namespace {

std::unique_ptr<QStandardItemModel> amounts()
{
    auto model = std::make_unique<QStandardItemModel>(0, 2);
    model->setHorizontalHeaderLabels({u"Client"_s, u"Amount"_s});
    for (const auto &[name, cents] : std::vector<std::pair<QString, qlonglong>>{
             {u"Keller, Jonas"_s, 90'000}, {u"=cmd()"_s, 1'000'000}, {u"Maya"_s, 500}}) {
        auto *amount = new QStandardItem(moneyText(Money(cents, Currency::of("EUR")), QLocale(u"de_DE"_s)));
        amount->setData(cents, SortRole);
        model->appendRow({new QStandardItem(name), amount});
    }
    return model;
}

}  // namespace

void WidgetsTest::tableSortsByTheValueNotTheText()
{
    const auto model = amounts();
    DataTable table(u"Invoices"_s);
    table.setSource(model.get());
    table.setColumns({{}, {TableColumn::Kind::Figures, 120}});
    table.resize(400, 300);
    table.show();
    QHeaderView *header = table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(1) + 10, 10});
    QStringList shown;
    for (int row = 0; row < 3; ++row)
        shown << table.model()->index(row, 1).data().toString();
    QVERIFY(shown.first().startsWith(u"5,00"_s) || shown.last().startsWith(u"5,00"_s));
    QVERIFY(shown[1].startsWith(u"900,00"_s));
}

void WidgetsTest::tableCopiesCsv()
{
    const auto model = amounts();
    DataTable table(u"Invoices"_s);
    table.setSource(model.get());
    table.setColumns({{}, {TableColumn::Kind::Figures, 120}});
    table.show();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(
        QApplication::clipboard()->text(), u"Client,Amount\r\n\"Keller, Jonas\",\"900,00\u00a0€\"\r\n"_s);
    QVERIFY2(table.csv(DataTable::Rows::All).contains(u"'=cmd()"_s), "a name must not become a formula");
}

void WidgetsTest::sheetAnswersByKeyboard()
{
    QWidget region;
    region.resize(900, 700);
    Sheet sheet(region, u"Finish session"_s, KeepTyped::Nothing::WithoutItsAct);
    auto *length = new DurationField(u"Duration"_s);
    sheet.addPart(length);
    sheet.setSecondary(u"Keep running"_s);
    sheet.setPrimary(u"End and invoice 60,00 €"_s);
    QSignalSpy accepted(&sheet, &Sheet::accepted);
    QSignalSpy rejected(&sheet, &Sheet::rejected);
    region.show();
    sheet.open();
    QCOMPARE(region.focusWidget(), length->focusProxy());
    QTest::keyClick(length->focusProxy(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QTest::keyClick(length->focusProxy(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    sheet.finish();
    QVERIFY(sheet.isHidden());
}

void WidgetsTest::sheetKeepsTheFocusInside()
{
    QWidget region;
    region.resize(900, 700);
    QLineEdit outside(&region);
    Sheet sheet(region, u"Finish session"_s, KeepTyped::Nothing::WithoutItsAct);
    sheet.addPart(new DurationField(u"Duration"_s));
    sheet.setPrimary(u"End"_s);
    region.show();
    QApplication::setActiveWindow(&region);
    outside.setFocus();
    sheet.open();
    for (int i = 0; i < 8; ++i) {
        QVERIFY(region.focusWidget());
        QVERIFY2(sheet.isAncestorOf(region.focusWidget()), "Tab must stay in the sheet");
        QTest::keyClick(region.focusWidget(), Qt::Key_Tab);
    }
    sheet.finish();
    QCOMPARE(region.focusWidget(), &outside);
}

void WidgetsTest::searchFieldEmptiesByEscape()
{
    SearchField field(u"Filter"_s);
    field.show();
    QTest::keyClicks(field.focusProxy(), u"jonas"_s);
    QCOMPARE(field.text(), u"jonas"_s);
    QTest::keyClick(field.focusProxy(), Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void WidgetsTest::twinClockSpeaksBothTimes()
{
    const TwinClock clock({u"23:30"_s, u"00:30"_s, u"Berlin"_s, DayPart::Night, 1});
    QCOMPARE(clock.accessibleName(), u"23:30, 00:30 Berlin +1 day"_s);
}

SP_WINDOW_TEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
