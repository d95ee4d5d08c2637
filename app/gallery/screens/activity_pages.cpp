// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "core/engine/daily_backup.h"
#include "core/engine/diagnostics.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/outbox_tab.h"
#include "ui/activity/trail_tab.h"
#include "ui/shell/diagnostics_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/shown_names.h"

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

/// Messages in every state, and a backup that could not be made.
Result<Done> stir(Engine &engine)
{
    const struct {
        const char16_t *name;
        const char16_t *subject;
        MessageStatus status;
        QByteArray reason;
        QJsonObject facts;
    } messages[] = {{u"Clara Nogueira", u"Thank you for today", MessageStatus::Sent, {}, {}},
        {u"Lena Hoffmann", u"Invoice 2026/0005", MessageStatus::Sent, {}, {}},
        {u"Nordlicht Studio GmbH", u"Invoice 2026/0007", MessageStatus::Failed, "mail.auth_refused",
            {{u"user"_s, u"ines@carvalho.example"_s}, {u"reply"_s, u"535 5.7.8"_s}}},
        {u"Rui Tavares", u"Notes from our call", MessageStatus::Deferred, Outbox::heldReason, {}},
        {u"Maya Brooks", u"Invoice 2026/0006", MessageStatus::Queued, {}, {}},
        {u"Jonas Keller", u"Before our session at eleven", MessageStatus::Scheduled, {}, {}}};
    for (const auto &each : messages) {
        const QString name = QString::fromUtf16(each.name);
        SP_TRY(id, engine.run<MessageId>("outbox.enqueue", [&](Unit &unit) {
            MessageDraft draft{.messageClass = "note",
                .channel = MailChannel::Smtp,
                .address = name.section(u' ', 0, 0).toLower() + u"@example.com"_s,
                .name = name,
                .subject = QString::fromUtf16(each.subject),
                .body = u"Hello,\n\nplease find what we spoke about below.\n\nInês"_s,
                .idempotencyKey = "gallery:" + name.toUtf8()};
            return engine.outbox().enqueue(unit, draft);
        }));
        SP_TRY(message, engine.outbox().store().find(id));
        message->status = each.status;
        message->lastReason = each.reason;
        message->lastFacts = each.facts;
        if (each.status == MessageStatus::Sent)
            message->sentAt = engine.now();
        SP_CHECK(OutboxStore(engine.database()).save(*message));
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
        for (ui::DataTable *table : page->findChildren<ui::DataTable *>())
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
    page->showHistory(found->front().id.bytes(), ShownNames::of(found->front().name));
    practice.settle();
    auto window = framed(PageId::Activity, page);
    onceShown(*window, [page, &practice] {
        for (Button *button : page->trail().findChildren<Button *>())
            if (button->text() == TrailTab::tr("Check for tampering"))
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
    onceShown(*window, [page] {
        // Before, no row is there to open.
        stirred().settle();
        Q_EMIT page->outbox().findChild<ui::DataTable *>()->opened(1);
        stirred().settle();
    });
    return window;
}

std::unique_ptr<QWidget> about()
{
    auto window = activity(ActivityPage::Tab::Jobs);
    auto *frame = static_cast<MainFrame *>(window.get());
    onceShown(*window, [frame] { frame->showAbout(); });
    return window;
}

std::unique_ptr<QWidget> diagnostics()
{
    auto window = activity(ActivityPage::Tab::Jobs);
    auto *frame = static_cast<MainFrame *>(window.get());
    onceShown(*window, [frame] {
        const QString text = diagnosticsText(
            {instantFromMillis(1'793'181'600'000), "0.1.0", u"Debian GNU/Linux 12 (bookworm), x86_64"_s,
                "6.4.2", "4.14.0 community", "1.0.18", {},
                {u"2026-10-28T09:12:03.114Z info solopilot.core Running a command... name=note.save"_s}},
            std::nullopt);
        (new DiagnosticsSheet(*frame, text))->open();
    });
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
        {u"sheet-message"_s, {}, message}, {u"sheet-about"_s, {}, about},
        {u"sheet-diagnostics"_s, {}, diagnostics}};
}

}  // namespace sp::gallery
