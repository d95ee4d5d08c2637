// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/page_frames.h"

#include "ui/calendar/calendar_page.h"
#include "ui/money/money_page.h"
#include "ui/people/clients_page.h"
#include "ui/reports/reports_page.h"
#include "ui/watch/watched_application.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

/// One that was locked again; gone before the application is.
SamplePractice &lockedPractice()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(SamplePractice::Content::Empty);
        practice->client().lock().waitForFinished();
        practice->settle();
        qAddPostRoutine([] { practice.reset(); });
    }
    return *practice;
}

}  // namespace

std::unique_ptr<MainFrame> framed(PageId id, QWidget *page)
{
    auto window = std::make_unique<MainFrame>();
    window->setPractice(u"Inês Carvalho"_s, u"Coaching, Lisbon"_s);
    for (const PageId other : {PageId::Today, PageId::Calendar, PageId::Clients, PageId::Money,
             PageId::Reports, PageId::Activity, PageId::Settings})
        window->addPage(other, other == id ? page : new QWidget);
    window->setHealth({ConnectionHealth::State::Good, u"All saved"_s});
    window->setSession({SessionChipState::Kind::Next, u"Jonas Keller"_s, u"11:00, in 18 min"_s, {}, 40});
    window->showPage(id);
    window->resize(1440, 900);
    return window;
}

void onceShown(QWidget &window, const std::function<void()> &work)
{
    QMetaObject::invokeMethod(
        &window,
        [work] {
            WatchedApplication::excuse("a picture is arranged, and waits for what it shows");
            work();
        },
        Qt::QueuedConnection);
}

std::unique_ptr<QWidget> failed(PageId id)
{
    SamplePractice &locked = lockedPractice();
    QWidget *page = nullptr;
    if (id == PageId::Calendar)
        page = new CalendarPage(locked.client());
    else if (id == PageId::Clients)
        page = new ClientsPage(locked.client());
    else if (id == PageId::Reports)
        page = new ReportsPage(locked.client());
    else
        page = new MoneyPage(locked.client());
    Q_EMIT locked.client().changed("settings");
    locked.settle();
    auto window = framed(id, page);
    onceShown(*window, [&locked] { locked.settle(); });  // Some pages ask only once they are seen.
    return window;
}

}  // namespace sp::gallery
