// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"
#include "core/practice/documents/statement_page.h"
#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"
#include "ui/money/document_view.h"
#include "ui/money/expense_detail.h"
#include "ui/money/expense_forms.h"
#include "ui/money/expense_versions.h"
#include "ui/money/expenses_view.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/money/receipt_view.h"
#include "ui/money/statement_view.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>

using namespace sp;
using namespace sp::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    MoneyPage page{practice.client()};
    QTemporaryDir folder;

    Desk()
    {
        const auto filled = practice.run([](Engine &engine) { return gallery::fillExpenses(engine); });
        if (!filled)
            qFatal("%s", filled.error().reason.constData());
        page.setPaperMaker(paperMaker());
        hearToasts(page);
        present(page);
        page.tabs().setCurrent(MoneyTab::Expenses);
        practice.settle();
        view().findChild<PeriodChoice *>()->setCurrentIndex(static_cast<int>(PeriodKind::ThisYear));
        practice.settle();
    }
    ExpensesView &view() { return page.expenses(); }
    std::vector<ListRow> rows()
    {
        std::vector<ListRow> all;
        for (int i = 0; i < view().list().model()->rowCount(); ++i)
            all.push_back(view().list().model()->index(i, 0).data(RowRole).value<ListRow>());
        return all;
    }
    std::optional<ListRow> row(const QString &title)
    {
        for (const ListRow &each : rows())
            if (each.title == title)
                return each;
        return std::nullopt;
    }
    void choose(const QString &title)
    {
        view().list().choose(row(title)->key);
        practice.settle();
    }
    bool says(const QString &text)
    {
        for (Label *label : view().detail().findChildren<Label *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void takeBack()
    {
        QVERIFY(undo);
        std::exchange(undo, {})();
        practice.settle();
    }
    template <typename Sheet>
    Sheet *sheet()
    {
        for (auto *each : page.findChildren<Sheet *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QString receipt(const char *name = "slip.png")
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QImage picture(60, 80, QImage::Format_RGB32);
        picture.fill(Qt::white);
        picture.save(path);
        return path;
    }
    void drop(QWidget &on, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&on, &event);
        practice.settle();
    }
    std::int64_t spent()
    {
        const auto totals = *practice.run([](Engine &engine) {
            return engine.expenses().store().totals(*parseDate("2026-01-01"), *parseDate("2026-12-31"));
        });
        std::int64_t sum = 0;
        for (const CategoryTotal &total : totals)
            sum += total.amount.minor();
        return sum;
    }
};

}  // namespace

class ExpensesViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void listsWhatWasSpentWithTotals();
    void leadsToTheHistory();
    void searchesAndChangesThePeriod();
    void notesAnExpenseByKeys();
    void saysWhatAFormLacks();
    void takesBackWhatWasNoted();
    void changesAndRemovesWithUndo();
    void saysWhatItWasBefore();
    void aDriveSaysItsAmountBeforeItIsNoted();
    void aDroppedFileIsAReceipt();
    void aReceiptThatWasRemovedComesBack();
    void aFileDroppedOnTheListBeginsAnExpense();
    void whatIsOnAnInvoiceCannotBeRemoved();
    void whatIsNotedMeanwhileTakesNoFocus_data();
    void whatIsNotedMeanwhileTakesNoFocus();
    void showsAStatementAndSendsIt();
    void goesBackFromAStatementToTheInvoice();
};

void ExpensesViewTest::listsWhatWasSpentWithTotals()
{
    Desk desk;
    QCOMPARE(desk.rows().size(), 10U);
    QCOMPARE(desk.row(u"CP Comboios"_s)->trailingChip->text, u"To bill"_s);
    QCOMPARE(desk.row(u"Lisboa – Setúbal"_s)->trailing, u"34,40\u00A0€"_s);
    QVERIFY(desk.says(u"CP Comboios"_s));
    QVERIFY(desk.says(u"Train to Porto, team day"_s));
    QCOMPARE(desk.view().detail().receipts().findChildren<PictureView *>().size(), 1);
}

void ExpensesViewTest::leadsToTheHistory()
{
    Desk desk;
    QString name;
    QObject::connect(&desk.view(), &ExpensesView::historyRequested, &desk.view(),
        [&](const IdBytes &, const QString &title) { name = title; });
    for (auto *button : desk.view().detail().findChildren<QPushButton *>())
        if (button->accessibleName() == u"History"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(name, u"CP Comboios"_s);
}

void ExpensesViewTest::searchesAndChangesThePeriod()
{
    Desk desk;
    auto *search = desk.view().findChild<SearchField *>();
    QTest::keyClicks(&search->edit(), u"miro"_s);
    desk.practice.settle();
    QCOMPARE(desk.rows().size(), 1U);
    QTest::keyClick(&search->edit(), Qt::Key_Escape);
    desk.view().findChild<PeriodChoice *>()->setCurrentIndex(static_cast<int>(PeriodKind::LastMonth));
    desk.practice.settle();
    QCOMPARE(desk.rows().size(), 2U);
}

void ExpensesViewTest::notesAnExpenseByKeys()
{
    Desk desk;
    QVERIFY(desk.press(desk.page, u"New expense"_s));
    auto *sheet = desk.sheet<ExpenseSheet>();
    QVERIFY(sheet);
    QTest::keyClicks(&sheet->payee().box().edit(), u"Uber"_s);
    QTest::keyClicks(&sheet->amount().box().edit(), u"12,30"_s);
    QTest::keyClick(&sheet->amount().box().edit(), Qt::Key_Return);
    desk.practice.settle();
    QCOMPARE(desk.words.last(), u"Expense noted"_s);
    QCOMPARE(desk.row(u"Uber"_s)->trailing, u"12,30\u00A0€"_s);
    QVERIFY(desk.says(u"Uber"_s));
}

void ExpensesViewTest::saysWhatAFormLacks()
{
    Desk desk;
    QVERIFY(desk.press(desk.page, u"New expense"_s));
    auto *sheet = desk.sheet<ExpenseSheet>();
    Q_EMIT sheet->accepted();
    QVERIFY(!sheet->amount().error().isEmpty());
    sheet->amount().setMoney(Money(100, Currency::of("EUR")));
    Q_EMIT sheet->accepted();
    QVERIFY(!sheet->payee().error().isEmpty());
    QCOMPARE(desk.rows().size(), 10U);
}

void ExpensesViewTest::takesBackWhatWasNoted()
{
    Desk desk;
    const std::int64_t before = desk.spent();
    desk.press(desk.page, u"New expense"_s);
    auto *sheet = desk.sheet<ExpenseSheet>();
    sheet->payee().setText(u"Uber"_s);
    sheet->amount().setMoney(Money(1230, Currency::of("EUR")));
    QVERIFY(desk.press(*sheet, u"Add 12,30"_s));
    QCOMPARE(desk.spent(), before + 1230);
    desk.takeBack();
    QVERIFY(!desk.row(u"Uber"_s));
    QCOMPARE(desk.spent(), before);
}

void ExpensesViewTest::changesAndRemovesWithUndo()
{
    Desk desk;
    desk.choose(u"Miro"_s);
    QVERIFY(desk.press(desk.view().detail(), u"Edit"_s));
    auto *sheet = desk.sheet<ExpenseSheet>();
    QCOMPARE(sheet->payee().text(), u"Miro"_s);
    sheet->amount().setMoney(Money(2000, Currency::of("EUR")));
    QVERIFY(desk.press(*sheet, u"Save"_s));
    QCOMPARE(desk.row(u"Miro"_s)->trailing, u"20,00\u00A0€"_s);
    desk.takeBack();
    QCOMPARE(desk.row(u"Miro"_s)->trailing, u"18,45\u00A0€"_s);
    desk.choose(u"Miro"_s);
    QVERIFY(desk.press(desk.view().detail(), u"Remove"_s));
    QVERIFY(!desk.row(u"Miro"_s));
    desk.takeBack();
    QVERIFY(desk.row(u"Miro"_s));
}

void ExpensesViewTest::saysWhatItWasBefore()
{
    Desk desk;
    desk.choose(u"Miro"_s);
    QVERIFY2(!desk.press(desk.view().detail(), u"Show them"_s), "it was never another");
    QVERIFY(desk.press(desk.view().detail(), u"Edit"_s));
    desk.sheet<ExpenseSheet>()->amount().setMoney(Money(2000, Currency::of("EUR")));
    desk.practice.clock().advance(std::chrono::minutes(1));
    QVERIFY(desk.press(*desk.sheet<ExpenseSheet>(), u"Save"_s));
    QVERIFY(desk.press(desk.view().detail(), u"Show them"_s));
    auto *versions = desk.sheet<ExpenseVersions>();
    QVERIFY(versions);
    auto *list = versions->findChild<RowList *>();
    QCOMPARE(list->model()->rowCount(), 2);
    const auto newest = list->model()->index(0, 0).data(RowRole).value<ListRow>();
    const QString owner =
        desk.practice.run([](Engine &engine) { return engine.settings().profiles(); })->front().name;
    QCOMPARE(newest.title, u"Version 2 (now)"_s);
    QVERIFY2(newest.note.endsWith(u"10:43"_s), qPrintable(newest.note));
    const auto says = [&] { return versions->findChild<QPlainTextEdit *>()->toPlainText(); };
    const QString by = u"Written by %1\n\n"_s.arg(owner);
    QVERIFY2(
        says().startsWith(by + u"What changed\nAmount with tax\t18,45 € → 20,00 €\n"_s), qPrintable(says()));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY2(says().startsWith(by + u"What it says\n"_s) && says().contains(u"Paid to\tMiro"_s),
        qPrintable(says()));
}

void ExpensesViewTest::aDriveSaysItsAmountBeforeItIsNoted()
{
    Desk desk;
    QVERIFY(desk.press(desk.page, u"New drive"_s));
    auto *sheet = desk.sheet<DriveSheet>();
    QTest::keyClicks(&sheet->distance().box().edit(), u"42,5"_s);
    QTest::keyClicks(&sheet->to().box().edit(), u"Sintra"_s);
    QVERIFY(desk.press(*sheet, u"Add 17,00"_s));
    QCOMPARE(desk.row(u"Sintra"_s)->trailing, u"17,00\u00A0€"_s);
    QVERIFY(desk.says(u"42,5\u00A0km"_s));
    QVERIFY(desk.says(u"Portaria"_s));
    desk.takeBack();
    QVERIFY(!desk.row(u"Sintra"_s));
}

void ExpensesViewTest::aDroppedFileIsAReceipt()
{
    Desk desk;
    desk.choose(u"Miro"_s);
    desk.drop(desk.view().detail(), desk.receipt());
    QCOMPARE(desk.words.last(), u"Receipt kept"_s);
    QCOMPARE(desk.view().detail().receipts().findChildren<PictureView *>().size(), 1);
    QCOMPARE(desk.row(u"Miro"_s)->trailingChip->text, u"Receipt"_s);
    desk.takeBack();
    QCOMPARE(desk.row(u"Miro"_s)->trailingChip->text, u"No receipt"_s);
}

void ExpensesViewTest::aReceiptThatWasRemovedComesBack()
{
    Desk desk;
    desk.choose(u"CP Comboios"_s);
    QVERIFY(desk.press(desk.view().detail().receipts(), u"Remove"_s));
    QVERIFY(desk.view().detail().receipts().findChildren<PictureView *>().isEmpty());
    desk.takeBack();
    QCOMPARE(desk.view().detail().receipts().findChildren<PictureView *>().size(), 1);
}

void ExpensesViewTest::aFileDroppedOnTheListBeginsAnExpense()
{
    Desk desk;
    desk.drop(desk.view(), desk.receipt("taxi.png"));
    auto *sheet = desk.sheet<ExpenseSheet>();
    QVERIFY(sheet);
    sheet->payee().setText(u"Taxi"_s);
    sheet->amount().setMoney(Money(900, Currency::of("EUR")));
    QVERIFY(desk.press(*sheet, u"Add 9,00"_s));
    QCOMPARE(desk.row(u"Taxi"_s)->trailingChip->text, u"Receipt"_s);
}

void ExpensesViewTest::whatIsOnAnInvoiceCannotBeRemoved()
{
    Desk desk;
    const auto drafted = desk.practice.run([](Engine &engine) -> Result<DocumentId> {
        SP_TRY(found, engine.people().store().search(u"Atelier"_s, 1));
        return engine.run<DocumentId>("invoice.draft", [&](Unit &unit) {
            return engine.billing().draftExpenses(unit, found.front().id, Currency::of("EUR"));
        });
    });
    QVERIFY(drafted);
    desk.choose(u"CP Comboios"_s);
    QCOMPARE(desk.row(u"CP Comboios"_s)->trailingChip->text, u"On a draft"_s);
    // The receipt may still go; the expense may not.
    for (auto *button :
        desk.view().detail().findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly))
        if (button->text() == u"Remove expense"_s)
            QVERIFY(!button->isEnabled());
    QVERIFY(desk.press(desk.view().detail(), u"Open the draft"_s));
    QCOMPARE(desk.page.tabs().current(), MoneyTab::All);
}

void ExpensesViewTest::whatIsNotedMeanwhileTakesNoFocus_data()
{
    QTest::addColumn<QString>("begins");
    QTest::newRow("from a receipt") << u"Remove receipt: "_s;
    QTest::newRow("from a sum that becomes another") << u"Rent: "_s;
    QTest::newRow("from a sum that stays") << u"Training: "_s;
}

void ExpensesViewTest::whatIsNotedMeanwhileTakesNoFocus()
{
    QFETCH(QString, begins);
    Desk desk;
    desk.choose(u"CP Comboios"_s);
    QApplication::setActiveWindow(&desk.page);
    const auto button = [&]() -> QPushButton * {
        for (auto *each : desk.view().findChildren<QPushButton *>())
            if (each->isVisible() && each->accessibleName().startsWith(begins))
                return each;
        return nullptr;
    };
    QVERIFY(button());
    const QString name = button()->accessibleName();
    button()->setFocus(Qt::TabFocusReason);
    const QPointer<QPushButton> before = button();
    QCOMPARE(QApplication::focusWidget(), before.data());
    desk.did<ExpenseId>("expense.add", [](Engine &engine, Unit &unit) {
        const Currency euro = Currency::of("EUR");
        return engine.expenses().add(unit, {.on = *parseDate("2026-10-26"),
                                               .payee = u"Predial do Carmo"_s,
                                               .category = u"rent"_s,
                                               .amount = Money(2'000, euro),
                                               .tax = Money::zero(euro),
                                               .paidBy = "bank"});
    });
    QVERIFY2(!before, "it is made anew");
    QTRY_VERIFY(button() && QApplication::focusWidget() == button());
    QCOMPARE(button()->accessibleName() == name, begins != u"Rent: "_s);
}

void ExpensesViewTest::showsAStatementAndSendsIt()
{
    Desk desk;
    desk.page.tabs().setCurrent(MoneyTab::Open);
    desk.practice.settle();
    const auto client = *desk.practice.run([](Engine &engine) -> Result<ClientId> {
        SP_TRY(found, engine.people().store().search(u"Jonas"_s, 1));
        return found.front().id;
    });
    desk.page.showStatement(client);
    desk.practice.settle();
    QVERIFY(desk.page.statement().isVisible());
    QVERIFY(desk.press(desk.page.statement(), u"Send"_s));
    QVERIFY2(desk.words.last().contains(u"statement"_s), qPrintable(desk.words.last()));
    desk.takeBack();
    const auto waiting =
        *desk.practice.run([](Engine &engine) { return engine.outbox().store().list({}, {}, 20); });
    QCOMPARE(waiting.front().status, MessageStatus::Canceled);
}

void ExpensesViewTest::goesBackFromAStatementToTheInvoice()
{
    Desk desk;
    desk.page.tabs().setCurrent(MoneyTab::Open);
    desk.practice.settle();
    QVERIFY(desk.page.view().isVisible());
    Q_EMIT desk.page.view().statementAsked(*desk.practice.run([](Engine &engine) -> Result<DocumentFile> {
        SP_TRY(list, readMoney(engine, MoneyTab::Open, {}));
        return readDocument(engine, list.rows.front().id);
    }));
    desk.practice.settle();
    QVERIFY(desk.page.statement().isVisible());
    const auto buttons = desk.page.statement().findChildren<QPushButton *>();
    const auto back = std::ranges::find(buttons, u"Back to the invoice"_s, &QPushButton::accessibleName);
    QVERIFY(back != buttons.end());
    QTest::mouseClick(*back, Qt::LeftButton);
    desk.practice.settle();
    QVERIFY(desk.page.view().isVisible());
}

SP_WINDOW_TEST_MAIN(ExpensesViewTest)
#include "expenses_view_test.moc"
