// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"
#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"
#include "ui/money/document_view.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/money/quote_form.h"
#include "ui/money/quote_view.h"
#include "ui/money/quotes_pane.h"
#include "ui/money/recurring_form.h"
#include "ui/money/recurring_pane.h"
#include "ui/money/recurring_versions.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace sp;
using namespace sp::gallery;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

using billing::QuoteState;

namespace {

/// The money page of the sample practice at one of its two later tabs.
struct Desk : PracticeDesk {
    MoneyPage page{practice.client()};

    explicit Desk(MoneyTab tab, SamplePractice::Content content = SamplePractice::Content::Full)
        : PracticeDesk(content)
    {
        page.setPaperMaker(paperMaker());
        hearToasts(page);
        present(page);
        page.tabs().setCurrent(tab);
        practice.settle();
    }
    RecordPane &pane()
    {
        return page.tabs().current() == MoneyTab::Quotes ? static_cast<RecordPane &>(page.quotes())
                                                         : static_cast<RecordPane &>(page.recurring());
    }
    std::vector<ListRow> rows()
    {
        std::vector<ListRow> all;
        const auto *model = pane().list().model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (const auto row = model->index(i, 0).data(RowRole).value<ListRow>(); !row.isHeading)
                all.push_back(row);
        return all;
    }
    ListRow row(const QString &title)
    {
        for (const ListRow &each : rows())
            if (each.title == title)
                return each;
        return {};
    }
    void choose(const QString &title)
    {
        pane().list().choose(row(title).key);
        practice.settle();
    }
    QString chip(const QString &title) { return row(title).trailingChip.value_or(ChipContent{}).text; }
    bool click(const QString &text) { return press(pane(), text); }
    void takeBack()
    {
        undo();
        practice.settle();
    }
    /// Opens the menu of the chosen one and picks from it.
    bool pick(const QString &text)
    {
        for (auto *button : pane().findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName() == u"More actions"_s)
                button->click();
        for (auto *menu : pane().findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text().startsWith(text)) {
                    menu->close();
                    action->trigger();
                    practice.settle();
                    return true;
                }
        return false;
    }
    QuoteFile quote(const QString &title)
    {
        const auto id = QuoteId::parse(row(title).key);
        return *practice.run([id](Engine &engine) { return readQuote(engine, *id); });
    }
    RecurringFile recurring(const QString &title)
    {
        const auto id = RecurringId::parse(row(title).key);
        return *practice.run([id](Engine &engine) { return readRecurring(engine, *id); });
    }
};

}  // namespace

class QuotesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void listsByWhatIsAsked();
    void leadsToTheHistory();
    void draftsAQuoteByHand();
    void sendsAndTakesItBack();
    void acceptsAndInvoicesWithUndo();
    void declinesWithAReason();
    void copiesWhatWasDeclined();
    void editsADraft();
    void searchesByClient();
    void setsUpARecurringInvoice();
    void changesThePlan();
    void saysWhatRunsComesTo();
    void showsTheNextInvoiceFilledIn();
    void pausesAndGoesOn();
    void endsWithUndo();
    void changesWhatIsToCome();
    void emptyPanesOfferTheFirst();
};

void QuotesPageTest::listsByWhatIsAsked()
{
    Desk desk(MoneyTab::Quotes);
    QStringList names;
    for (const ListRow &row : desk.rows())
        names << row.title + u": "_s + row.trailingChip->text;
    QCOMPARE(names,
        (QStringList{u"Rui Tavares: Draft"_s, u"Nordlicht Studio GmbH: Sent"_s, u"Atelier Branco Lda: Sent"_s,
            u"Daniel Ortiz: Accepted"_s, u"Sofia Marques: Declined"_s, u"Lena Hoffmann: Expired"_s}));
    const auto tabs = desk.page.tabs().findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(
        tabs, [](const QPushButton *tab) { return tab->accessibleName().startsWith(u"Quotes, 2, "_s); }));
    QVERIFY(std::ranges::any_of(tabs, [](const QPushButton *tab) {
        return tab->accessibleName().startsWith(u"Recurring a month, 2, "_s);
    }));
}

void QuotesPageTest::leadsToTheHistory()
{
    for (const MoneyTab tab : {MoneyTab::Quotes, MoneyTab::Recurring}) {
        Desk desk(tab);
        std::optional<IdBytes> asked;
        QObject::connect(&desk.page, &MoneyPage::historyRequested, &desk.page,
            [&](const IdBytes &record, const QString &) { asked = record; });
        const ListRow first = desk.rows().front();
        desk.choose(first.title);
        QVERIFY(desk.pick(u"History"_s));
        const auto id = QuoteId::parse(first.key);  // All ids are written alike.
        QVERIFY(asked == std::optional(id->bytes()));
    }
}

void QuotesPageTest::draftsAQuoteByHand()
{
    Desk desk(MoneyTab::Quotes);
    for (auto *button : desk.pane().findChildren<QPushButton *>())
        if (button->accessibleName() == u"New quote"_s)
            button->click();
    desk.practice.settle();
    auto *sheet = desk.page.findChild<QuoteSheet *>();
    QVERIFY(sheet);
    // Nothing is said yet: it stays open and marks what it needs.
    QVERIFY(desk.press(*sheet, u"Save the quote"_s));
    QVERIFY(sheet->isVisible());
    desk.type(*sheet->client(), u"Jonas"_s);
    desk.key(*sheet->client(), Qt::Key_Down);
    desk.key(*sheet->client(), Qt::Key_Return);
    DraftLine *line = sheet->lines().lines().front();
    QTest::keyClicks(&line->text().box().edit(), u"Team day"_s);
    QTest::keyClicks(&line->price().box().edit(), u"1200"_s);
    QVERIFY(desk.press(*sheet, u"Save the quote"_s));
    QCOMPARE(desk.words.last(), u"Quote drafted"_s);
    const Quote quote = desk.quote(u"Jonas Keller"_s).quote;
    QCOMPARE(quote.state, QuoteState::Draft);
    QCOMPARE(quote.content.totals.gross, Money(1'200'00, Currency::of("EUR")));
    desk.takeBack();
    QVERIFY(desk.row(u"Jonas Keller"_s).key.isEmpty());
}

void QuotesPageTest::sendsAndTakesItBack()
{
    Desk desk(MoneyTab::Quotes);
    desk.choose(u"Rui Tavares"_s);
    QVERIFY(desk.click(u"Send 440"_s));
    QCOMPARE(desk.chip(u"Rui Tavares"_s), u"Sent"_s);
    const Quote sent = desk.quote(u"Rui Tavares"_s).quote;
    QVERIFY(sent.content.number.startsWith("Q-2026/"));
    QVERIFY2(
        desk.words.last().contains(QString::fromUtf8(sent.content.number)), qPrintable(desk.words.last()));
    desk.takeBack();
    QCOMPARE(desk.chip(u"Rui Tavares"_s), u"Draft"_s);
}

void QuotesPageTest::acceptsAndInvoicesWithUndo()
{
    Desk desk(MoneyTab::Quotes);
    desk.choose(u"Atelier Branco Lda"_s);
    QVERIFY(desk.click(u"Accept and invoice"_s));
    QCOMPARE(desk.chip(u"Atelier Branco Lda"_s), u"Invoiced"_s);
    desk.takeBack();
    QCOMPARE(desk.chip(u"Atelier Branco Lda"_s), u"Sent"_s);
    QVERIFY(desk.click(u"Accept and invoice"_s));
    // The invoice is one click away.
    QVERIFY(desk.click(u"Open the invoice"_s));
    QCOMPARE(desk.page.tabs().current(), MoneyTab::All);
    QVERIFY(desk.press(desk.page.view(), u"Issue 540"_s));
    desk.page.tabs().setCurrent(MoneyTab::Quotes);
    desk.practice.settle();
    QCOMPARE(desk.quote(u"Atelier Branco Lda"_s).invoiceNumber.isEmpty(), false);
}

void QuotesPageTest::declinesWithAReason()
{
    Desk desk(MoneyTab::Quotes);
    desk.choose(u"Nordlicht Studio GmbH"_s);
    QVERIFY(desk.click(u"Mark declined"_s));
    auto *sheet = desk.page.findChild<DeclineSheet *>();
    QVERIFY(sheet);
    desk.type(*sheet, u"too dear"_s);
    QVERIFY(desk.press(*sheet, u"Mark declined"_s));
    QCOMPARE(desk.quote(u"Nordlicht Studio GmbH"_s).quote.declineReason, u"too dear"_s);
    desk.takeBack();
    QCOMPARE(desk.chip(u"Nordlicht Studio GmbH"_s), u"Sent"_s);
}

void QuotesPageTest::copiesWhatWasDeclined()
{
    Desk desk(MoneyTab::Quotes);
    desk.choose(u"Sofia Marques"_s);
    const std::size_t before = desk.rows().size();
    QVERIFY(desk.click(u"Copy as a new quote"_s));
    QCOMPARE(desk.rows().size(), before + 1);
    const auto key = desk.pane().list().chosenKey();
    const auto copy =
        *desk.practice.run([key](Engine &engine) { return readQuote(engine, *QuoteId::parse(key)); });
    QCOMPARE(copy.shown, QuoteState::Draft);
    QVERIFY(copy.quote.copiedFrom);
}

void QuotesPageTest::editsADraft()
{
    Desk desk(MoneyTab::Quotes);
    desk.choose(u"Rui Tavares"_s);
    for (auto *button : desk.page.quotes().view().findChildren<QPushButton *>())
        if (button->accessibleName() == u"Edit the quote"_s)
            button->click();
    auto *sheet = desk.page.findChild<QuoteSheet *>();
    QVERIFY(sheet);
    sheet->lines().discount().setText(u"10 %"_s);
    QVERIFY(desk.press(*sheet, u"Save the quote"_s));
    QCOMPARE(desk.quote(u"Rui Tavares"_s).quote.content.totals.gross, Money(396'00, Currency::of("EUR")));
    desk.takeBack();
    QCOMPARE(desk.quote(u"Rui Tavares"_s).quote.content.totals.gross, Money(440'00, Currency::of("EUR")));
}

void QuotesPageTest::searchesByClient()
{
    Desk desk(MoneyTab::Quotes);
    desk.type(desk.pane(), u"nord"_s);
    QCOMPARE(desk.rows().size(), 1U);
    QCOMPARE(desk.rows().front().title, u"Nordlicht Studio GmbH"_s);
}

void QuotesPageTest::setsUpARecurringInvoice()
{
    Desk desk(MoneyTab::Recurring);
    for (auto *button : desk.pane().findChildren<QPushButton *>())
        if (button->accessibleName() == u"New recurring invoice"_s)
            button->click();
    desk.practice.settle();
    auto *sheet = desk.page.findChild<RecurringSheet *>();
    QVERIFY(sheet);
    desk.type(*sheet->client(), u"Jonas"_s);
    desk.key(*sheet->client(), Qt::Key_Down);
    desk.key(*sheet->client(), Qt::Key_Return);
    DraftLine *line = sheet->lines().lines().front();
    QTest::keyClicks(&line->text().box().edit(), u"Coaching {period}"_s);
    QTest::keyClicks(&line->price().box().edit(), u"240"_s);
    sheet->every().setCurrentIndex(static_cast<int>(billing::RecurringPlan::Every::Quarter));
    sheet->findChild<Toggle *>()->click();
    QVERIFY(desk.press(*sheet, u"Set it up"_s));
    const RecurringInvoice made = desk.recurring(u"Jonas Keller"_s).review.recurring;
    QCOMPARE(made.plan.every, billing::RecurringPlan::Every::Quarter);
    QCOMPARE(made.mode, RecurringInvoice::Mode::Send);
    QCOMPARE(made.next()->on, *parseDate("2026-11-01"));
    desk.takeBack();
    QVERIFY(desk.row(u"Jonas Keller"_s).key.isEmpty());
}

void QuotesPageTest::changesThePlan()
{
    Desk desk(MoneyTab::Recurring);
    desk.choose(u"Maya Brooks"_s);
    const RecurringInvoice before = desk.recurring(u"Maya Brooks"_s).review.recurring;
    const auto open = [&] {
        for (auto *button : desk.page.recurring().view().findChildren<QPushButton *>())
            if (button->accessibleName() == u"Edit the invoices to come"_s ||
                button->text() == u"Edit the invoices to come"_s) {
                button->click();
                break;
            }
        desk.practice.settle();
        return desk.page.findChild<RecurringSheet *>();
    };
    auto *sheet = open();
    QVERIFY(sheet);
    QCOMPARE(sheet->every().currentIndex(), static_cast<int>(before.plan.every));
    QCOMPARE(sheet->start().date(), before.next()->on);
    sheet->every().setCurrentIndex(static_cast<int>(billing::RecurringPlan::Every::Quarter));
    sheet->start().setDate(*parseDate("2026-12-01"));
    sheet->day().setText(u"15"_s);
    sheet->tax().setCurrentIndex(sheet->tax().findData(QByteArray("exempt.education")));
    sheet->send().setChecked(true);
    QVERIFY(desk.press(*sheet, u"Save"_s));
    const RecurringInvoice after = desk.recurring(u"Maya Brooks"_s).review.recurring;
    QCOMPARE(after.plan.every, billing::RecurringPlan::Every::Quarter);
    QCOMPARE(after.next()->on, *parseDate("2026-12-15"));
    QCOMPARE(after.mode, RecurringInvoice::Mode::Send);
    QCOMPARE(after.content.lines.front().tax.code, QByteArray("exempt.education"));
    // What it was is there to read.
    QVERIFY(desk.pick(u"Versions"_s));
    desk.practice.settle();
    auto *versions = desk.page.findChild<RecurringVersions *>();
    QVERIFY(versions);
    auto *list = versions->findChild<RowList *>();
    QCOMPARE(list->model()->rowCount(), 2);
    const auto version = [&](int row) { return list->model()->index(row, 0).data(RowRole).value<ListRow>(); };
    const QString owner =
        desk.practice.run([](Engine &engine) { return engine.settings().profiles(); })->front().name;
    QCOMPARE(version(0).title, u"Version 2 (now)"_s);
    const auto says = [&] { return versions->findChild<QPlainTextEdit *>()->toPlainText(); };
    const QString by = u"Written by %1\n\n"_s.arg(owner);
    QVERIFY2(says().startsWith(by + u"What changed\nWhen\tMonthly, on the last day → Quarterly, on day 15"_s),
        qPrintable(says()));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY2(says().startsWith(by + u"What it says\nWhen\tMonthly, on the last day\n"_s), qPrintable(says()));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY2(says().contains(u"\nTax\tStandard rate → "_s), qPrintable(says()));
    versions->finish();
    desk.takeBack();
    QCOMPARE(desk.recurring(u"Maya Brooks"_s).review.recurring.plan, before.plan);
}

void QuotesPageTest::saysWhatRunsComesTo()
{
    Desk desk(MoneyTab::Recurring);
    const auto rate = *desk.practice.run(
        [](Engine &engine) { return engine.recurring().store().rate(Currency::of("EUR")); });
    const QString words = u"%1 a month, %2 a year"_s.arg(moneyText(rate.perMonth), moneyText(rate.perYear));
    QVERIFY(std::ranges::any_of(desk.pane().findChildren<sp::ui::Label *>(),
        [&](const sp::ui::Label *label) { return label->isVisible() && label->text().contains(words); }));
}

void QuotesPageTest::showsTheNextInvoiceFilledIn()
{
    Desk desk(MoneyTab::Recurring);
    desk.choose(u"Maya Brooks"_s);
    const RecurringFile file = desk.recurring(u"Maya Brooks"_s);
    QCOMPARE(file.review.next.content.issueDate, *parseDate("2026-11-30"));
    QCOMPARE(file.review.next.content.lines.front().description, u"Coaching retainer, November 2026"_s);
    QVERIFY(desk.row(u"Maya Brooks"_s).note.endsWith(u"   30 Nov"_s));
}

void QuotesPageTest::pausesAndGoesOn()
{
    Desk desk(MoneyTab::Recurring);
    desk.choose(u"Maya Brooks"_s);
    QVERIFY(desk.click(u"Pause"_s));
    QCOMPARE(desk.chip(u"Maya Brooks"_s), u"Paused"_s);
    desk.takeBack();
    QCOMPARE(desk.chip(u"Maya Brooks"_s), u"Running"_s);
    desk.choose(u"Clara Nogueira"_s);
    QVERIFY(desk.click(u"Resume"_s));
    QCOMPARE(desk.chip(u"Clara Nogueira"_s), u"Running"_s);
}

void QuotesPageTest::endsWithUndo()
{
    Desk desk(MoneyTab::Recurring);
    desk.choose(u"Nordlicht Studio GmbH"_s);
    QVERIFY(desk.pick(u"End it"_s));
    QCOMPARE(desk.chip(u"Nordlicht Studio GmbH"_s), u"Ended"_s);
    desk.takeBack();
    QCOMPARE(desk.chip(u"Nordlicht Studio GmbH"_s), u"Running"_s);
    // It is due again on its day.
    const auto jobs = desk.practice.run([](Engine &engine) {
        return engine.jobStore().list({JobStatus::Queued, RecurringService::runType}, 10);
    });
    QCOMPARE(jobs->size(), 2U);
}

void QuotesPageTest::changesWhatIsToCome()
{
    Desk desk(MoneyTab::Recurring);
    desk.choose(u"Maya Brooks"_s);
    QVERIFY(desk.pick(u"Issue and send the next ones"_s));
    QCOMPARE(desk.recurring(u"Maya Brooks"_s).review.recurring.mode, RecurringInvoice::Mode::Send);
    for (auto *button : desk.page.recurring().view().findChildren<QPushButton *>())
        if (button->accessibleName() == u"Edit the invoices to come"_s)
            button->click();
    auto *sheet = desk.page.findChild<RecurringSheet *>();
    QVERIFY(sheet);
    sheet->lines().lines().front()->price().setText(u"500"_s);
    QVERIFY(desk.press(*sheet, u"Save"_s));
    QCOMPARE(desk.recurring(u"Maya Brooks"_s).review.recurring.content.totals.gross,
        Money(500'00, Currency::of("EUR")));
}

void QuotesPageTest::emptyPanesOfferTheFirst()
{
    Desk desk(MoneyTab::Quotes, SamplePractice::Content::Empty);
    QVERIFY(desk.click(u"New quote"_s));
    QVERIFY(desk.page.findChild<QuoteSheet *>());
    Desk other(MoneyTab::Recurring, SamplePractice::Content::Empty);
    QVERIFY(other.click(u"New recurring invoice"_s));
    QVERIFY(other.page.findChild<RecurringSheet *>());
}

SP_WINDOW_TEST_MAIN(QuotesPageTest)
#include "quotes_page_test.moc"
