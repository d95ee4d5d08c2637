// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/expenses_view.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/money/period_choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/sum_row.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    MoneyPage page{practice.client()};

    Desk() { present(page); }
    void show(MoneyTab tab)
    {
        page.tabs().setCurrent(tab);
        practice.settle();
    }
};

}  // namespace

class MoneyPaidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void whatIsPaidIsWhatIsListed();
    void aCategoryShowsWhatItIsMadeOf();
};

void MoneyPaidTest::whatIsPaidIsWhatIsListed()
{
    Desk desk;
    desk.show(MoneyTab::Paid);
    auto *period = desk.page.findChild<PeriodChoice *>(u"paidIn"_s);
    QVERIFY(period && period->isVisible());
    const auto figure = [&](PeriodKind kind) {
        period->setCurrentIndex(static_cast<int>(kind));
        desk.practice.settle();
        // "Paid in Oct, 2, 180,00 €"
        for (auto *tab : desk.page.tabs().findChildren<QPushButton *>())
            if (tab->isChecked())
                return tab->accessibleName();
        return QString();
    };
    const QLocale locale;
    for (const PeriodKind kind : {PeriodKind::ThisMonth, PeriodKind::LastMonth, PeriodKind::ThisQuarter,
             PeriodKind::ThisYear, PeriodKind::Always}) {
        const QString said = figure(kind);
        const auto list = *desk.practice.run(
            [kind](Engine &engine) { return readMoney(engine, MoneyTab::Paid, {}, kind, 10'000); });
        Money sum = Money::zero(Currency::of("EUR"));
        for (const DocumentRow &row : list.rows)
            if (row.total.currency() == sum.currency())
                sum += row.total;
        const TabFigure &tab = list.tabs[static_cast<std::size_t>(MoneyTab::Paid)];
        QCOMPARE(tab.count, static_cast<int>(list.rows.size()));
        QCOMPARE(tab.sum, sum);
        QVERIFY2(said.endsWith(u", %1, %2"_s.arg(tab.count).arg(moneyText(sum, locale))), qPrintable(said));
    }
    QVERIFY(figure(PeriodKind::ThisMonth).startsWith(u"Paid in Oct, "_s));
    // A part of an open invoice came in as well: the two sums differ, and that is explained.
    const auto notes = desk.page.findChildren<Label *>();
    QVERIFY(std::ranges::any_of(notes, [](const Label *label) {
        return label->isVisible() && label->text().startsWith(u"Part payments"_s);
    }));
    QVERIFY(figure(PeriodKind::ThisYear).startsWith(u"Paid in 2026, "_s));
    // All the money of the time is another figure, and says what it is made of.
    std::vector<SumQuestion> asked;
    connect(&desk.page, &MoneyPage::sumAsked, &desk.page,
        [&](const SumQuestion &question) { asked.push_back(question); });
    auto *received = desk.page.findChild<SumRow *>();
    QVERIFY(received && received->isVisible());
    QTest::mouseClick(received, Qt::LeftButton);
    QCOMPARE(asked.size(), 1U);
    QCOMPARE(asked.front().from, *parseDate("2026-01-01"));
    desk.show(MoneyTab::Open);
    QVERIFY(!period->isVisible());
}

void MoneyPaidTest::aCategoryShowsWhatItIsMadeOf()
{
    Desk desk;
    QVERIFY(desk.practice.run([](Engine &engine) { return gallery::fillExpenses(engine); }));
    desk.show(MoneyTab::Expenses);
    auto *period = desk.page.expenses().findChild<PeriodChoice *>();
    period->setCurrentIndex(static_cast<int>(PeriodKind::ThisYear));
    desk.practice.settle();
    const auto count = [&] { return desk.page.expenses().list().model()->rowCount(); };
    const auto sum = [&]() -> SumRow * {
        for (SumRow *row : desk.page.expenses().findChildren<SumRow *>())
            if (row->isVisible())
                return row;
        return nullptr;
    };
    const int all = count();
    QVERIFY(sum());
    const QString amount = sum()->amount();
    QTest::mouseClick(sum(), Qt::LeftButton);
    desk.practice.settle();
    QVERIFY(count() > 0 && count() < all);
    const auto totals = *desk.practice.run([](Engine &engine) {
        return engine.expenses().store().totals(*parseDate("2026-01-01"), *parseDate("2026-12-31"));
    });
    QCOMPARE(moneyText(totals.front().amount), amount);
    QCOMPARE(count(), totals.front().count);
    const auto categories = [&] {
        qsizetype shown = 0;
        for (SumRow *row : desk.page.expenses().findChildren<SumRow *>())
            shown += row->isVisible() ? 1 : 0;
        return shown;
    };
    // The list has the room until somebody asks for all categories.
    const qsizetype few = categories();
    SumRow *rest = nullptr;
    for (SumRow *row : desk.page.expenses().findChildren<SumRow *>())
        if (row->isVisible() && row->text().startsWith(u"and "_s))
            rest = row;
    QVERIFY(rest);
    QTest::mouseClick(rest, Qt::LeftButton);
    desk.practice.settle();
    QCOMPARE(categories(), std::ssize(totals));
    QVERIFY(desk.press(desk.page.expenses(), u"Show fewer"_s));
    desk.practice.settle();
    QCOMPARE(categories(), few);
    // Once more, and all are there again.
    QTest::mouseClick(sum(), Qt::LeftButton);
    desk.practice.settle();
    QCOMPARE(count(), all);
}

SP_WINDOW_TEST_MAIN(MoneyPaidTest)
#include "money_paid_test.moc"
