// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "core/engine/daily_backup.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/outbox_tab.h"
#include "ui/activity/trail_tab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

using Content = SamplePractice::Content;

Result<Done> backups(Engine &engine)
{
    SP_CHECK(scheduleDailyBackup(engine));
    JobStore &jobs = engine.jobStore();
    const Instant now = engine.now();
    SP_CHECK(engine.run<Done>("jobs.run", [&](Unit &unit) -> Result<Done> {
        SP_TRY(job, jobs.schedule(unit, dailyBackupJob, {}, {}, now));
        unit.audit("job.run_now", "job", job, {});
        return Done{};
    }));
    SP_TRY(waiting, jobs.list({JobStatus::Queued, dailyBackupJob}, 1));
    // The disk for backups was not there.
    SP_CHECK(jobs.lease(waiting.front(), "gallery", now, now + std::chrono::minutes(5)));
    JobVerdict away{JobVerdict::Kind::Retry, now + std::chrono::hours(1), "backup.folder_missing",
        {{u"path"_s, u"/media/ines/Backups"_s}}};
    return jobs.settle(waiting.front().id, "gallery", away, now);
}

/// Waiting, held, failed and sent messages, and a backup that could not be made.
Result<Done> stir(Engine &engine)
{
    SP_TRY(messages, engine.outbox().store().list({}, {}, 100));
    int place = 0;
    for (const OutboxMessage &each : messages) {
        const int turn = place++;
        if (turn == 1 || (turn == 2 && each.status != MessageStatus::Sent)) {
            OutboxMessage changed = each;
            changed.status = turn == 1 ? MessageStatus::Failed : MessageStatus::Deferred;
            changed.lastReason = turn == 1 ? QByteArray("mail.auth_refused") : QByteArray(Outbox::heldReason);
            if (turn == 1)
                changed.lastFacts = {{u"user"_s, u"ines@carvalho.example"_s}, {u"reply"_s, u"535 5.7.8"_s}};
            SP_CHECK(OutboxStore(engine.database()).save(changed));
        }
    }
    return backups(engine);
}

SamplePractice &stirred()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>();
        qAddPostRoutine([] { practice.reset(); });
        const auto done = practice->run(stir);
        Q_ASSERT_X(done, "stir", done ? "" : done.error().reason.constData());
    }
    return *practice;
}

std::unique_ptr<QWidget> activity(ActivityPage::Tab tab, Content content = Content::Full)
{
    SamplePractice &practice = content == Content::Full ? stirred() : SamplePractice::shared(content);
    auto *page = new ActivityPage(practice.client());
    page->showTab(tab);
    practice.settle();
    auto window = framed(PageId::Activity, page);
    onceShown(*window, [page, &practice] {
        practice.settle();
        for (DataTable *table : page->findChildren<DataTable *>())
            if (table->isVisible() && table->model()->rowCount() > 0)
                table->selectRow(std::min(1, table->model()->rowCount() - 1));
        practice.settle();
    });
    return window;
}

/// What was done about Maya, checked.
std::unique_ptr<QWidget> history()
{
    SamplePractice &practice = stirred();
    const auto found =
        practice.run([](Engine &engine) { return engine.people().store().search(u"Maya"_s, 1); });
    auto *page = new ActivityPage(practice.client());
    page->showHistory(found->front().id.bytes(), found->front().name);
    practice.settle();
    auto window = framed(PageId::Activity, page);
    onceShown(*window, [page, &practice] {
        for (Button *button : page->trail().findChildren<Button *>())
            if (button->text() == TrailTab::tr("Check the chain"))
                button->click();
        practice.settle();
        practice.settle();
    });
    return window;
}

std::unique_ptr<QWidget> message()
{
    auto window = activity(ActivityPage::Tab::Outbox);
    auto *page = window->findChild<ActivityPage *>();
    onceShown(*window, [page] { Q_EMIT page->outbox().findChild<DataTable *>()->opened(1); });
    return window;
}

std::unique_ptr<QWidget> shortcuts()
{
    auto window = activity(ActivityPage::Tab::Jobs);
    auto *frame = static_cast<MainFrame *>(window.get());
    onceShown(*window, [frame] { frame->showShortcuts(); });
    return window;
}

std::unique_ptr<QWidget> about()
{
    auto window = activity(ActivityPage::Tab::Jobs);
    auto *frame = static_cast<MainFrame *>(window.get());
    onceShown(*window, [frame] { frame->showAbout(); });
    return window;
}

}  // namespace

std::vector<Screen> activityScreens()
{
    using Tab = ActivityPage::Tab;
    return {{u"activity-outbox"_s, {}, [] { return activity(Tab::Outbox); }},
        {u"activity-jobs"_s, {}, [] { return activity(Tab::Jobs); }},
        {u"activity-trail"_s, {}, [] { return activity(Tab::Trail); }}, {u"activity-history"_s, {}, history},
        {u"activity-empty"_s, {}, [] { return activity(Tab::Outbox, Content::Empty); }},
        {u"sheet-message"_s, {}, message}, {u"sheet-shortcuts"_s, {}, shortcuts},
        {u"sheet-about"_s, {}, about}};
}

}  // namespace sp::gallery
