// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/page_frames.h"

#include "core/engine/vault_keys.h"
#include "ui/activity/activity_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/money/money_page.h"
#include "ui/people/clients_page.h"
#include "ui/plans/plans_page.h"
#include "ui/reports/reports_page.h"
#include "ui/session/time_words.h"
#include "ui/settings/settings_page.h"
#include "ui/watch/watched_application.h"
#include "ui/widgets/shown_names.h"

#include <QApplication>
#include <QSemaphore>

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

/// One that a facilitator has unlocked.
SamplePractice &facilitated()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>(SamplePractice::Content::Full);
    qAddPostRoutine([] { practice.reset(); });
    const auto phrase = [] {
        const QByteArray words = "copper lantern valley seven bridges";
        return *Passphrase::create(SecretBytes::copyOf(
            {reinterpret_cast<const unsigned char *>(words.data()), std::size_t(words.size())}));
    };
    const auto added = practice->run([&phrase](Engine &engine) {
        return VaultKeys(engine, KdfPolicy::production())
            .addProfile(u"Rui Tavares"_s, Role::Facilitator, phrase());
    });
    practice->client().lock().waitForFinished();
    const auto opened = practice->client().open(practice->folder(), phrase()).result();
    Q_ASSERT(added && opened);
    practice->settle();
    return *practice;
}

/// One whose engine is at work on something long.
SamplePractice &busyPractice()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(SamplePractice::Content::Empty);
        qAddPostRoutine([] { practice.reset(); });
    }
    return *practice;
}

QWidget *pageOf(PageId id, EngineClient &client)
{
    switch (id) {
    case PageId::Calendar:
        return new CalendarPage(client);
    case PageId::Clients:
        return new ClientsPage(client);
    case PageId::Plans:
        return new PlansPage(client);
    case PageId::Reports:
        return new ReportsPage(client);
    case PageId::Activity:
        return new ActivityPage(client);
    case PageId::Settings:
        return new SettingsPage(client);
    default:
        return new MoneyPage(client);
    }
}

}  // namespace

QString allSaved()
{
    return QCoreApplication::translate("sp::Workplace", "All saved");
}

SessionChipState nextSession()
{
    const Instant now = *parseInstant("2026-10-27T10:42:00Z");
    const Instant start = *parseInstant("2026-10-27T11:00:00Z");
    const QString when = QCoreApplication::translate("SessionWords", "%1, %2")
                             .arg(clockAt(start, TimeZone::utc()), waitText(start, now));
    return {SessionChipState::Kind::Next, ShownNames::of(u"Jonas Keller"_s), when, {}, 40};
}

std::unique_ptr<MainFrame> framed(PageId id, QWidget *page)
{
    auto window = std::make_unique<MainFrame>();
    window->setPractice(u"Inês Carvalho"_s, u"Coaching, Lisbon"_s);
    for (const PageId other : {PageId::Today, PageId::Calendar, PageId::Clients, PageId::Money, PageId::Plans,
             PageId::Reports, PageId::Activity, PageId::Settings})
        window->addPage(other, other == id ? page : new QWidget);
    window->setHealth({ConnectionHealth::State::Good, allSaved()});
    window->setSession(nextSession());
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
    QWidget *page = pageOf(id, locked.client());
    Q_EMIT locked.client().changed("settings");
    locked.settle();
    auto window = framed(id, page);
    onceShown(*window, [&locked] { locked.settle(); });  // Some pages ask only once they are seen.
    return window;
}

std::unique_ptr<QWidget> waiting(const std::function<std::unique_ptr<QWidget>(SamplePractice &)> &make)
{
    const auto answer = std::make_shared<QSemaphore>();
    busyPractice().client().ask([answer](Engine &) {
        answer->acquire();
        return Result<Done>(Done{});
    });
    auto window = make(busyPractice());
    QObject::connect(window.get(), &QObject::destroyed, [answer] { answer->release(); });
    return window;
}

std::unique_ptr<QWidget> loading(PageId id)
{
    return waiting([id](SamplePractice &practice) -> std::unique_ptr<QWidget> {
        return framed(id, pageOf(id, practice.client()));
    });
}

std::unique_ptr<QWidget> denied(PageId id)
{
    SamplePractice &practice = facilitated();
    auto window = framed(id, pageOf(id, practice.client()));
    onceShown(*window, [&practice] { practice.settle(); });
    return window;
}

}  // namespace sp::gallery
