// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/money/quote_form.h"
#include "ui/money/quote_view.h"
#include "ui/money/quotes_pane.h"
#include "ui/money/recurring_form.h"
#include "ui/money/recurring_pane.h"
#include "ui/money/recurring_versions.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

using Content = SamplePractice::Content;

std::unique_ptr<QWidget> paged(SamplePractice &practice, MoneyTab tab)
{
    auto *page = new MoneyPage(practice.client());
    page->setPaperMaker(paperMaker());
    page->tabs().setCurrent(tab);
    practice.settle();
    return framed(PageId::Money, page);
}

/// The list with a certain one chosen, by its number's end or, for a draft, none.
std::unique_ptr<QWidget> quotes(billing::QuoteState state)
{
    SamplePractice &practice = SamplePractice::shared(Content::Full);
    auto window = paged(practice, MoneyTab::Quotes);
    auto *page = window->findChild<MoneyPage *>();
    const auto list = practice.run([](Engine &engine) { return readQuotes(engine, {}); });
    const auto found = std::ranges::find(list->rows, state, &QuoteRow::state);
    if (found != list->rows.end())
        page->quotes().list().choose(found->id.text());
    practice.settle();
    return window;
}

/// A new quote, as far as somebody has typed it.
std::unique_ptr<QWidget> newQuote()
{
    SamplePractice &practice = SamplePractice::shared(Content::Full);
    auto window = paged(practice, MoneyTab::Quotes);
    auto *page = window->findChild<MoneyPage *>();
    auto *sheet =
        new QuoteSheet(page->quotes(), practice.client(), Currency::of("EUR"), *parseDate("2026-10-27"));
    sheet->lines().lines().front()->text().setText(u"Team day in December"_s);
    sheet->lines().lines().front()->price().setMoney(Money(1'200'00, Currency::of("EUR")));
    sheet->lines().addLine();
    sheet->lines().lines().back()->text().setText(u"Workbooks"_s);
    sheet->lines().lines().back()->quantity().setText(u"eight"_s);
    onceShown(*window, [sheet] {
        sheet->open();
        Q_EMIT sheet->accepted();
    });
    return window;
}

std::unique_ptr<QWidget> declined()
{
    auto window = quotes(billing::QuoteState::Sent);
    auto *page = window->findChild<MoneyPage *>();
    onceShown(*window, [page] {
        for (QPushButton *button : page->quotes().view().findChildren<QPushButton *>())
            if (button->text() == QuoteView::tr("Mark declined"))
                button->click();
    });
    return window;
}

std::unique_ptr<QWidget> newRecurring()
{
    SamplePractice &practice = SamplePractice::shared(Content::Full);
    auto window = paged(practice, MoneyTab::Recurring);
    auto *page = window->findChild<MoneyPage *>();
    auto *sheet = new RecurringSheet(
        page->recurring(), practice.client(), Currency::of("EUR"), *parseDate("2026-10-27"));
    sheet->lines().lines().front()->text().setText(u"Coaching {period}"_s);
    sheet->lines().lines().front()->price().setMoney(Money(240'00, Currency::of("EUR")));
    onceShown(*window, [sheet] { sheet->open(); });
    return window;
}

/// One that is set up, with everything that can be changed about it.
std::unique_ptr<QWidget> editedRecurring()
{
    SamplePractice &practice = SamplePractice::shared(Content::Full);
    auto window = paged(practice, MoneyTab::Recurring);
    auto *page = window->findChild<MoneyPage *>();
    const auto found = practice.run([](Engine &engine) -> Result<RecurringInvoice> {
        SP_TRY(rows, engine.recurring().store().list());
        return engine.recurring().recurring(rows.front().id);
    });
    auto *sheet = new RecurringSheet(page->recurring(), *found, *parseDate("2026-10-27"));
    onceShown(*window, [sheet] { sheet->open(); });
    return window;
}

/// One that has made invoices: the first was issued, the second is held since the practice lost its name.
std::unique_ptr<QWidget> recurringRuns()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(Content::Full);
        qAddPostRoutine([] { practice.reset(); });
        const auto done = practice->run([](Engine &engine) -> Result<Done> {
            SP_TRY(clients, engine.people().store().search(u"Jonas Keller"_s, 1));
            SP_CHECK(engine.run<RecurringId>("recurring.add", [&](Unit &unit) {
                return engine.recurring().add(
                    unit, {clients.front().id,
                              {.added = {{.description = u"Leadership retainer, {period}"_s,
                                   .unitPrice = Money(240'00, Currency::of("EUR"))}}},
                              {.every = billing::RecurringPlan::Every::Weeks,
                                  .weeks = 2,
                                  .start = *parseDate("2026-10-27")},
                              RecurringInvoice::Mode::Send});
            }));
            SP_CHECK(engine.jobs().runDue(RecurringService::runType));
            return Done{};
        });
        Q_ASSERT(done);
        practice->clock().advance(std::chrono::days(14));
        const auto held = practice->run([](Engine &engine) -> Result<Done> {
            SP_TRY(settings, engine.settings().practice());
            settings.seller.name.clear();
            SP_CHECK(engine.run<Done>(
                "settings.set", [&](Unit &unit) { return engine.settings().setPractice(unit, settings); }));
            SP_CHECK(engine.jobs().runDue(RecurringService::runType));
            return Done{};
        });
        Q_ASSERT(held);
    }
    auto window = paged(*practice, MoneyTab::Recurring);
    auto *page = window->findChild<MoneyPage *>();
    for (int row = 0; row < page->recurring().list().model()->rowCount(); ++row) {
        const auto index = page->recurring().list().model()->index(row, 0);
        if (const auto each = index.data(RowRole).value<ListRow>(); each.title == u"Jonas Keller"_s)
            page->recurring().list().choose(each.key);
    }
    practice->settle();
    return window;
}

/// What one was before it was changed.
std::unique_ptr<QWidget> recurringVersions()
{
    static std::unique_ptr<SamplePractice> practice;
    static std::optional<RecurringInvoice> changed;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(Content::Full);
        qAddPostRoutine([] { practice.reset(); });
        const auto done = practice->run([](Engine &engine) {
            return engine.run<RecurringInvoice>(
                "recurring.edit", [&](Unit &unit) -> Result<RecurringInvoice> {
                    SP_TRY(rows, engine.recurring().store().list());
                    SP_TRY(before, engine.recurring().recurring(rows.front().id));
                    billing::RecurringPlan plan = before.plan;
                    plan.every = billing::RecurringPlan::Every::Quarter;
                    plan.start = *parseDate("2026-12-01");
                    SP_CHECK(engine.recurring().change(unit, before.id,
                        {.plan = plan, .mode = RecurringInvoice::Mode::Send}, before.version));
                    return engine.recurring().recurring(before.id);
                });
        });
        Q_ASSERT(done);
        changed = *done;
    }
    auto window = paged(*practice, MoneyTab::Recurring);
    auto *page = window->findChild<MoneyPage *>();
    page->recurring().list().choose(changed->id.text());
    practice->settle();
    onceShown(*window, [page] {
        (new RecurringVersions(practice->client(), *changed, page->recurring()))->open();
        practice->settle();
    });
    return window;
}

std::unique_ptr<QWidget> empty(MoneyTab tab)
{
    return paged(SamplePractice::shared(Content::Empty), tab);
}

}  // namespace

std::vector<Screen> quoteScreens()
{
    using billing::QuoteState;
    return {{u"quotes"_s, {}, [] { return quotes(QuoteState::Sent); }},
        {u"quotes-draft"_s, {}, [] { return quotes(QuoteState::Draft); }},
        {u"quotes-declined"_s, {}, [] { return quotes(QuoteState::Declined); }},
        {u"quotes-empty"_s, {}, [] { return empty(MoneyTab::Quotes); }}, {u"quotes-new"_s, {}, newQuote},
        {u"quotes-decline"_s, {}, declined},
        {u"recurring"_s, {},
            [] { return paged(SamplePractice::shared(Content::Full), MoneyTab::Recurring); }},
        {u"recurring-runs"_s, {}, recurringRuns}, {u"recurring-new"_s, {}, newRecurring},
        {u"recurring-edit-sheet"_s, {}, editedRecurring},
        {u"recurring-versions-sheet"_s, {}, recurringVersions},
        {u"recurring-empty"_s, {}, [] { return empty(MoneyTab::Recurring); }}};
}

}  // namespace sp::gallery
