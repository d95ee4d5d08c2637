// SPDX-License-Identifier: GPL-3.0-or-later
// What clients have prepaid: on their page, down to the entry, and what can be done about it.
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/calendar/booking_popover.h"
#include "ui/calendar/calendar_page.h"
#include "ui/credit/bar/credit_bar.h"
#include "ui/credit/credit_drawer.h"
#include "ui/credit/credit_sheets.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_page.h"
#include "ui/theme/metrics.h"
#include "ui/today/today_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

SamplePractice &practice()
{
    return SamplePractice::shared(SamplePractice::Content::Prepaid);
}

std::unique_ptr<QWidget> client(const QString &name)
{
    auto *page = new ClientsPage(practice().client());
    practice().settle();
    const auto found =
        practice().run([name](Engine &engine) { return engine.people().store().search(name, 1); });
    if (found && !found->empty())
        page->list().choose(found->front().id.text());
    practice().settle();
    return framed(PageId::Clients, page);
}

/// The drawer of the client's first package.
std::unique_ptr<QWidget> entries(const QString &name)
{
    auto window = client(name);
    onceShown(*window, [frame = window.get()] {
        const auto bars = frame->findChildren<CreditBar *>();
        if (!bars.isEmpty())
            bars.front()->click();
        practice().settle();
    });
    return window;
}

/// A sheet of that drawer, by the words of its button.
std::unique_ptr<QWidget> act(const QString &name, const QString &words)
{
    auto window = client(name);
    onceShown(*window, [frame = window.get(), words] {
        const auto bars = frame->findChildren<CreditBar *>();
        if (!bars.isEmpty())
            bars.front()->click();
        practice().settle();
        for (auto *button : frame->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == words) {
                button->click();
                break;
            }
        practice().settle();
    });
    return window;
}

std::unique_ptr<QWidget> sell()
{
    auto window = client(u"Maya"_s);
    auto *page = window->findChild<ClientsPage *>();
    onceShown(*window, [page] {
        Q_EMIT page->view().sellAsked();
        practice().settle();
    });
    return window;
}

/// The same a while later: Jonas' hour has run for longer than what is left.
SamplePractice &overrun()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    qAddPostRoutine([] { practice.reset(); });
    practice = std::make_unique<SamplePractice>(SamplePractice::Content::Prepaid);
    const Instant eleven = *parseInstant("2026-10-27T11:00:00Z");
    practice->clock().set(eleven);
    const auto begun = practice->run([eleven](Engine &engine) -> Result<Done> {
        SP_TRY(next, engine.sessions().store().within({eleven, eleven + std::chrono::minutes(30)}));
        return engine.run<Done>("session.start",
            [&](Unit &unit) { return engine.sessions().start(unit, next.front().session.id); });
    });
    Q_ASSERT_X(begun, "overrun", begun ? "" : begun.error().reason.constData());
    practice->clock().set(eleven + std::chrono::minutes(95));
    return *practice;
}

/// A page of the main job with the models it looks at, which go after it.
template <typename Page>
std::pair<std::unique_ptr<QWidget>, Page *> mainJob(SamplePractice &of)
{
    auto *running = new RunningSessionModel(of.client());
    auto *actions = new SessionActions(of.client());
    auto *page = new Page(of.client(), *running, *actions);
    running->setParent(page);
    actions->setParent(page);
    of.settle();
    return {framed(PageId::Today, page), page};
}

std::unique_ptr<QWidget> today()
{
    auto [window, page] = mainJob<TodayPage>(practice());
    return std::move(window);
}

/// The session with Jonas, of which nothing much is left.
std::unique_ptr<QWidget> session(SamplePractice &of)
{
    const auto next = of.run([](Engine &engine) {
        const Instant eleven = *parseInstant("2026-10-27T11:00:00Z");
        return engine.sessions().store().within({eleven, eleven + std::chrono::minutes(30)});
    });
    auto [window, page] = mainJob<SessionPage>(of);
    if (next && !next->empty())
        page->openSession(next->front().session.id);
    of.settle();
    return std::move(window);
}

std::unique_ptr<QWidget> finishing()
{
    auto window = session(overrun());
    window->findChild<SessionPage *>()->finish();
    for (int round = 0; round < 3; ++round)
        overrun().settle();
    return window;
}

/// A booking for somebody who has prepaid.
std::unique_ptr<QWidget> booking()
{
    auto *page = new CalendarPage(practice().client());
    practice().settle();
    auto window = framed(PageId::Calendar, page);
    const auto maya =
        practice().run([](Engine &engine) { return engine.people().store().search(u"Maya"_s, 1); });
    onceShown(*window, [page, maya] {
        page->newSession();
        practice().settle();
        if (maya && !maya->empty())
            page->findChild<BookingPopover *>()->setClient(maya->front());
        practice().settle();
        practice().settle();
    });
    return window;
}

/// Every state of the bar, in both sizes.
std::unique_ptr<QWidget> bars()
{
    using namespace credit;
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    const LocalDate today = *parseDate("2026-10-27");
    const std::int64_t one = Denomination::sessions().one();
    const auto add = [&](const QString &name, Denomination unit, std::int64_t left, std::int64_t booked,
                         std::int64_t granted, bool frozen = false) {
        CreditView view{PackageId(IdBytes{}), ClientId(IdBytes{}), name, unit, left, booked, granted,
            burnOf(left, granted)};
        view.today = today;
        view.frozen = frozen;
        view.expires = today + std::chrono::days(96);
        auto *line = new QHBoxLayout;
        for (const CreditBar::Size size : {CreditBar::Size::Full, CreditBar::Size::Compact}) {
            auto *bar = new CreditBar(size, page.get());
            bar->present(view);
            line->addWidget(bar);
        }
        column->addLayout(line);
    };
    add(u"Coaching"_s, Denomination::sessions(), 8 * one, 2 * one, 10 * one);
    add(u"Ten hours"_s, Denomination::minutes(), 200, 60, 600);
    add(u"Between calls"_s, Denomination::minutes(), 45, 0, 600);
    add(u"Workshops"_s, Denomination::sessions(), 0, 0, 6 * one);
    add(u"Team hours"_s, Denomination::minutes(), -90, 0, 600);
    add(u"Balance"_s, Denomination::money(Currency::of("EUR")), 370'00, 0, 500'00);
    add(u"On leave"_s, Denomination::sessions(), 4 * one, 0, 6 * one, true);
    auto *last = new QHBoxLayout;
    last->addWidget(new CreditBar(CreditBar::Size::Full, page.get()));
    auto *none = new CreditBar(CreditBar::Size::Compact, page.get());
    none->presentNone();
    last->addWidget(none);
    column->addLayout(last);
    column->addStretch(1);
    return page;
}

}  // namespace

std::vector<Screen> creditScreens()
{
    return {
        {u"credit-bars"_s, {760, 860}, bars},
        {u"credit-client"_s, {}, [] { return client(u"Maya"_s); }},
        {u"credit-client-low"_s, {}, [] { return client(u"Jonas"_s); }},
        {u"credit-client-overdrawn"_s, {}, [] { return client(u"Nordlicht"_s); }},
        {u"credit-client-none"_s, {}, [] { return client(u"Sofia"_s); }},
        {u"credit-entries"_s, {}, [] { return entries(u"Jonas"_s); }},
        {u"credit-correct"_s, {}, [] { return act(u"Jonas"_s, CreditDrawer::tr("Correct…")); }},
        {u"credit-rest"_s, {}, [] { return act(u"Jonas"_s, CreditDrawer::tr("Let it rest…")); }},
        {u"credit-sell"_s, {}, sell},
        {u"credit-today"_s, {}, today},
        {u"credit-session"_s, {}, [] { return session(practice()); }},
        {u"credit-finish"_s, {}, finishing},
        {u"credit-booking"_s, {}, booking},
    };
}

}  // namespace sp::gallery
