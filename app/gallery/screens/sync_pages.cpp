// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "app/gallery/screens/sample_sync.h"
#include "ui/calendar/calendar_page.h"
#include "ui/syncing/sync_banners.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

/// A practice with calendars elsewhere that need somebody.
SamplePractice &connectedPractice()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>();
    qAddPostRoutine([] { practice.reset(); });
    [[maybe_unused]] const auto filled = practice->run(fillSync);
    Q_ASSERT(filled);
    return *practice;
}

/// The calendar with what syncing has to say, and `opened` over it.
std::unique_ptr<QWidget> connected(const std::function<void(SyncBanners &)> &opened)
{
    SamplePractice &practice = connectedPractice();
    auto *page = new CalendarPage(practice.client());
    practice.settle();
    auto window = framed(PageId::Calendar, page);
    if (opened)
        onceShown(*window, [page, opened] {
            opened(*page->findChild<SyncBanners *>());
            connectedPractice().settle();
        });
    return window;
}

}  // namespace

std::vector<Screen> syncScreens()
{
    return {{u"calendar-connected"_s, {}, [] { return connected({}); }},
        {u"sheet-sync-conflict"_s, {},
            [] { return connected([](SyncBanners &banners) { banners.openConflicts(); }); }},
        {u"sheet-sync-trash"_s, {},
            [] { return connected([](SyncBanners &banners) { banners.openTrash(); }); }},
        {u"sheet-sync-missing"_s, {},
            [] {
                return connected([](SyncBanners &banners) {
                    const auto news = connectedPractice().run(readSyncNews);
                    banners.openMissing(news->missing.front());
                });
            }},
        {u"sheet-sync-log"_s, {}, [] { return connected([](SyncBanners &banners) { banners.openLog(); }); }}};
}

}  // namespace sp::gallery
