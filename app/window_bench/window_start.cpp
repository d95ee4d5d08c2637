// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_bench/window_start.h"

#include "app/adapters/pdf/pdf_renderer.h"
#include "app/cli/bench/practice_copy.h"
#include "app/desktop/desktop.h"
#include "app/window_bench/busy_months.h"
#include "app/window_bench/window_parts.h"
#include "ui/calendar/calendar_page.h"
#include "ui/session/note_editor.h"
#include "ui/session/session_page.h"
#include "ui/shell/main_frame.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sp {

using namespace std::chrono;

namespace {

constexpr int rounds = 20;
constexpr int patience = 60'000;
constexpr int tableRows = 50'000;
constexpr int noteBytes = 200'000;

/// False when `ready` was not true in time.
bool waitFor(const std::function<bool()> &ready)
{
    QElapsedTimer waiting;
    waiting.start();
    while (!ready()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (waiting.elapsed() > patience)
            return false;
    }
    return true;
}

/// Until what the page asked the engine is answered and painted.
void settleDown(ui::EngineClient &client, QWidget &window)
{
    auto asked = client.ask([](Engine &) -> Result<Done> { return Done{}; });
    while (!asked.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::processEvents();
    paintPending(window);
}

QJsonArray arrayOf(const std::vector<double> &figures)
{
    QJsonArray array;
    for (const double each : figures)
        array.append(each);
    return array;
}

/// The unlocked window, and what is done in it.
struct Measured {
    ui::EngineClient &client;
    Desktop &desktop;
    Workplace &work;

    double taken(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        settleDown(client, desktop);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    QJsonArray switches(std::initializer_list<ui::PageId> pages)
    {
        QJsonArray all;
        for (int round = 0; round < rounds; ++round)
            for (const ui::PageId page : pages)
                all.append(taken([&] { work.frame().showPage(page); }));
        return all;
    }
    /// Pages through months from `first` on, `count` of them and round again.
    QJsonArray months(LocalDate first, int count)
    {
        ui::CalendarPage &calendar = work.calendarPage();
        QJsonArray all;
        for (int round = 0; round < rounds; ++round)
            all.append(taken([&] {
                const std::chrono::year_month_day from(first);
                const auto month = from.year() / from.month() + std::chrono::months(round % count);
                calendar.showDate(local_days(month / 1));
            }));
        return all;
    }
    /// Types into the note of the last session there was.
    std::vector<double> typing()
    {
        std::optional<SessionId> session;
        auto asked = client.ask([](Engine &engine) -> Result<std::optional<SessionId>> {
            SP_TRY(rows, engine.sessions().store().within({engine.now() - days(60), engine.now()}));
            if (rows.empty())
                return std::optional<SessionId>();
            return std::optional(rows.front().session.id);
        });
        if (!waitFor([&] { return asked.isFinished(); }) || !asked.result() || !*asked.result())
            return {};
        ui::SessionPage &page = work.sessionPage();
        work.frame().showPage(ui::PageId::Today);
        work.openLink(**asked.result());
        if (!waitFor([&] { return page.isVisible() && page.note().state() == ui::NoteModel::State::Saved; }))
            return {};
        return typeInto(page.editor().body(), noteBytes);
    }
};

}  // namespace

int startOnce(ui::WatchedApplication &application, const QString &folder)
{
    OneKey keys;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QByteArray kept = QByteArray::fromHex(input.readLine().trimmed());
    (void)keys.write({}, SecretBytes::copyOf({reinterpret_cast<const unsigned char *>(kept.data()),
                             static_cast<std::size_t>(kept.size())}));
    ui::Theme::install(application, ui::ThemeChoice::Light);
    SystemClock clock;
    SystemRandom random;
    pdf::PdfRenderer renderer;
    ui::EngineClient client({.clock = clock, .random = random, .renderer = &renderer, .keys = &keys});
    Desktop desktop(client, &renderer, random, {folder});
    desktop.resize(1440, 900);
    desktop.start();
    if (!waitFor([&] {
            return desktop.workplace() &&
                   desktop.workplace()->todayPage().model().state() == ui::TodayModel::State::Ready;
        }))
        return 1;
    desktop.repaint();
    std::fputs("ready\n", stdout);
    std::fflush(stdout);

    Measured measured{client, desktop, *desktop.workplace()};
    QJsonObject figures{{u"ready_mib"_s, cli::memoryInMiB("VmRSS")}};
    // The first visit of a page makes it; what is asked of later ones is asked of it too.
    QStringList held;
    application.watch([&held](const ui::Stall &stall) {
        held << u"%1 ms by %2 of %3 %4"_s.arg(stall.held.count() / 1000)
                    .arg(stall.event, stall.receiver, QString::fromUtf8(stall.excuse));
    });
    using ui::PageId;
    figures.insert(u"switches"_s, measured.switches({PageId::Calendar, PageId::Clients, PageId::Money,
                                      PageId::Reports, PageId::Activity, PageId::Settings, PageId::Today}));
    figures.insert(u"all_mib"_s, cli::memoryInMiB("VmRSS"));
    measured.work.frame().showPage(PageId::Calendar);
    measured.work.calendarPage().showView(ui::CalendarView::Month);
    settleDown(client, desktop);
    const LocalDate today = dateOf(TimeZone::utc().toLocal(clock.now()));
    figures.insert(u"months"_s, measured.months(today - days(700), rounds));
    figures.insert(u"busy_months"_s, measured.months(busyMonth(clock.now()), 3));
    figures.insert(u"keys"_s, arrayOf(measured.typing()));
    figures.insert(u"longest_ms"_s, static_cast<double>(application.longest().held.count()) / 1e3);
    figures.insert(u"held"_s, QJsonArray::fromStringList(held));
    application.watch({});
    figures.insert(u"rows"_s, arrayOf(scrollTable(tableRows)));
    figures.insert(u"peak_mib"_s, cli::memoryInMiB("VmHWM"));
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    desktop.quit();
    return 0;
}

}  // namespace sp
