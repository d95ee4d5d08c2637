// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/money/expense_detail.h"
#include "ui/money/expense_forms.h"
#include "ui/money/expense_versions.h"
#include "ui/money/expenses_view.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/money/statement_view.h"
#include "ui/widgets/row_list.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

using Content = SamplePractice::Content;

/// A practice of its own: what waits to be passed on would be on the other pictures' invoices.
SamplePractice &spendingPractice()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>(Content::Full);
    qAddPostRoutine([] { practice.reset(); });
    const auto filled = practice->run([](Engine &engine) { return fillExpenses(engine); });
    Q_ASSERT_X(filled, "fillExpenses", filled ? "" : filled.error().reason.constData());
    return *practice;
}

std::unique_ptr<QWidget> expenses(SamplePractice &practice)
{
    auto *page = new MoneyPage(practice.client());
    page->setPaperMaker(paperMaker());
    page->tabs().setCurrent(MoneyTab::Expenses);
    practice.settle();
    return framed(PageId::Money, page);
}

std::unique_ptr<QWidget> expensesDrive()
{
    SamplePractice &practice = spendingPractice();
    auto window = expenses(practice);
    auto *page = window->findChild<MoneyPage *>();
    const auto rows =
        *practice.run([](Engine &engine) { return readExpenses(engine, PeriodKind::ThisYear, {}); });
    for (const ExpenseRow &row : rows.rows)
        if (row.expense.details.drive)
            page->expenses().list().choose(row.expense.id.text());
    practice.settle();
    return window;
}

/// The newest version of an expense, and what it was before.
std::unique_ptr<QWidget> expenseVersions()
{
    static std::unique_ptr<SamplePractice> practice;
    static std::optional<Expense> changed;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(SamplePractice::Content::Full);
        qAddPostRoutine([] { practice.reset(); });
        const auto done = practice->run([](Engine &engine) -> Result<Expense> {
            SP_CHECK(fillExpenses(engine));
            SP_TRY(list, readExpenses(engine, PeriodKind::ThisYear, u"Miro"_s));
            const Expense before = list.rows.front().expense;
            expenses::ExpenseDetails details = before.details;
            details.amount += Money(2'00, details.amount.currency());
            details.note = u"Two seats from now on"_s;
            SP_CHECK(engine.run<Done>("expense.edit", [&](Unit &unit) {
                return engine.expenses().edit(unit, before.id, details, before.version);
            }));
            return engine.expenses().expense(before.id);
        });
        Q_ASSERT(done);
        changed = *done;
    }
    auto window = expenses(*practice);
    auto *page = window->findChild<MoneyPage *>();
    page->expenses().list().choose(changed->id.text());
    practice->settle();
    onceShown(*window, [page] {
        (new ExpenseVersions(practice->client(), *changed, page->expenses()))->open();
        practice->settle();
    });
    return window;
}

std::unique_ptr<QWidget> expenseForm()
{
    SamplePractice &practice = spendingPractice();
    auto window = expenses(practice);
    auto *page = window->findChild<MoneyPage *>();
    onceShown(*window, [page, &practice] {
        page->expenses().newExpense(u"bilhete-braga.jpg"_s);
        practice.settle();
        auto *sheet = page->findChild<ExpenseSheet *>();
        sheet->payee().setText(u"CP Comboios"_s);
        sheet->amount().setMoney(Money(41'80, Currency::of("EUR")));
    });
    return window;
}

std::unique_ptr<QWidget> driveForm()
{
    SamplePractice &practice = spendingPractice();
    auto window = expenses(practice);
    auto *page = window->findChild<MoneyPage *>();
    onceShown(*window, [page, &practice] {
        page->expenses().newDrive();
        practice.settle();
        auto *sheet = page->findChild<DriveSheet *>();
        sheet->distance().setText(u"42,5"_s);
        sheet->from().setText(u"Lisboa"_s);
        sheet->to().setText(u"Sintra"_s);
    });
    return window;
}

std::unique_ptr<QWidget> statementOf(const QString &name, PeriodKind period)
{
    SamplePractice &practice = SamplePractice::shared(Content::Full);
    auto *page = new MoneyPage(practice.client());
    page->setPaperMaker(paperMaker());
    const ClientId client = *practice.run([name](Engine &engine) -> Result<ClientId> {
        SP_TRY(found, engine.people().store().search(name, 1));
        return found.front().id;
    });
    page->statement().period().setCurrentIndex(static_cast<int>(period));
    page->showStatement(client);
    practice.settle();
    return framed(PageId::Money, page);
}

}  // namespace

std::vector<Screen> expenseScreens()
{
    return {{u"money-expenses"_s, {}, [] { return expenses(spendingPractice()); }},
        {u"money-expenses-drive"_s, {}, expensesDrive},
        {u"money-expenses-empty"_s, {}, [] { return expenses(SamplePractice::shared(Content::Empty)); }},
        {u"money-expense-versions-sheet"_s, {}, expenseVersions}, {u"money-expense-form"_s, {}, expenseForm},
        {u"money-drive-form"_s, {}, driveForm},
        {u"money-statement"_s, {}, [] { return statementOf(u"Jonas"_s, PeriodKind::ThisYear); }},
        {u"money-statement-empty"_s, {}, [] { return statementOf(u"Priya"_s, PeriodKind::ThisMonth); }}};
}

}  // namespace sp::gallery
