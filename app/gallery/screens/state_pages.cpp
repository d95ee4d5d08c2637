// SPDX-License-Identifier: GPL-3.0-or-later
// Pages while they wait, fail or may not be seen, and a record in a window of its own.
#include "app/desktop/change_keys.h"
#include "app/desktop/professions.h"
#include "app/desktop/record_window.h"
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/calendar/calendar_page.h"
#include "ui/people/client_form.h"
#include "ui/people/client_pane.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_frame.h"
#include "ui/today/today_page.h"
#include "ui/tray/tray_panel.h"
#include "ui/widgets/shortcuts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

/// What the day shares with the rest of the program, kept as long as its page.
struct DayModels : QObject {
    explicit DayModels(EngineClient &client) : running(client), actions(client) {}

    RunningSessionModel running;
    SessionActions actions;
};

/// The day as it was: what changed since cannot be read.
std::unique_ptr<QWidget> todayStale()
{
    auto practice = std::make_shared<SamplePractice>(SamplePractice::Content::Full);
    auto *models = new DayModels(practice->client());
    auto window = framed(PageId::Today, new TodayPage(practice->client(), models->running, models->actions));
    // The page goes first: the frame deletes its children in the order they came.
    models->setParent(window.get());
    practice->settle();
    const auto broken = practice->run([](Engine &engine) {
        return engine.run<Done>("settings.change", [&](Unit &unit) {
            return engine.settings().setValue(unit, "practice", {{u"zone"_s, u"Nowhere/Atlantis"_s}});
        });
    });
    Q_ASSERT(broken);
    practice->settle();
    QObject::connect(window.get(), &QObject::destroyed, [practice] {});
    return window;
}

/// The day after the program ended unexpectedly.
std::unique_ptr<QWidget> todayAfterCrash()
{
    SamplePractice &practice = SamplePractice::shared();
    auto *models = new DayModels(practice.client());
    auto *page = new TodayPage(practice.client(), models->running, models->actions);
    auto window = framed(PageId::Today, page);
    models->setParent(window.get());
    practice.settle();
    page->tellOfEnd(QDateTime(QDate(2026, 10, 26), QTime(18, 42)));
    return window;
}

/// The keys of the program's window: each page tells its own, so each is there, behind the first.
std::unique_ptr<QWidget> shortcuts()
{
    SamplePractice &practice = SamplePractice::shared();
    EngineClient &client = practice.client();
    auto *models = new DayModels(client);
    auto window = framed(PageId::Today, new TodayPage(client, models->running, models->actions));
    for (QWidget *page :
        std::initializer_list<QWidget *>{new SessionPage(client, models->running, models->actions),
            new CalendarPage(client), new ClientsPage(client), new SettingsPage(client)}) {
        page->setParent(window.get());
        page->hide();
    }
    models->setParent(window.get());
    addChangeKeys(
        *window, [] {}, [] {});
    const std::pair<QKeyCombination, const char *> everywhere[] = {{trayStartKeys, "Start the next session"},
        {trayEndKeys, "Finish the running session"}, {trayNoteKeys, "Write a quick note"}};
    for (const auto &[keys, words] : everywhere)
        addShortcut(
            *window, keys, {MainFrame::everywhere(), QCoreApplication::translate("sp::Desktop", words)});
    practice.settle();
    onceShown(*window, [frame = window.get()] { frame->showShortcuts(); });
    return window;
}

/// Maya in a window of her own.
std::unique_ptr<QWidget> recordWindow()
{
    // What the owner's computer remembers of windows is not the gallery's to read or write.
    static const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    SamplePractice &practice = SamplePractice::shared();
    const auto found =
        practice.run([](Engine &engine) { return engine.people().store().search(u"Maya"_s, 1); });
    const ClientId maya = found->front().id;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *pane = new ClientPane(practice.client(), *content);
    column->addWidget(pane);
    pane->setPlace(ClientPane::Place::OwnWindow);
    auto window = std::make_unique<RecordWindow>(RecordWindow::Kind::Client, maya.bytes(), content);
    QObject::connect(pane, &ClientPane::loaded, window.get(),
        [pane, own = window.get()] { own->setRecordName(pane->view().file()->client.details.name); });
    pane->showClient(maya);
    practice.settle();
    return window;
}

/// The services that the first run proposes to a profession.
std::unique_ptr<QWidget> firstRunOf(const QByteArray &profession)
{
    auto wizard = std::make_unique<FirstRun>();
    const Currency euro = Currency::of("EUR");
    const std::vector<ProfessionChoice> choices = professions(euro);
    wizard->setProfessions(choices);
    wizard->setZones(zoneChoices(), "Europe/Lisbon");
    wizard->setCountries({{"PT", u"Portugal"_s, euro}}, "PT");
    const auto chosen = std::ranges::find(choices, profession, &ProfessionChoice::id);
    for (QAbstractButton *each : wizard->findChildren<QAbstractButton *>())
        if (each->text() == chosen->title)
            each->click();
    wizard->goTo(FirstRun::Step::Services);
    return wizard;
}

}  // namespace

std::vector<Screen> stateScreens()
{
    std::vector<Screen> screens = {{u"today-stale"_s, {}, todayStale},
        {u"today-after-crash"_s, {}, todayAfterCrash}, {u"sheet-shortcuts"_s, {}, shortcuts},
        {u"record-client"_s, {1080, 760}, recordWindow},
        {u"first-run-stylist"_s, {}, [] { return firstRunOf("stylist"); }},
        {u"first-run-tutor"_s, {}, [] { return firstRunOf("tutor"); }}};
    using Make = std::unique_ptr<QWidget> (*)(PageId);
    const std::tuple<QString, Make, PageId> pages[] = {{u"clients-loading"_s, loading, PageId::Clients},
        {u"money-loading"_s, loading, PageId::Money}, {u"reports-loading"_s, loading, PageId::Reports},
        {u"activity-loading"_s, loading, PageId::Activity},
        {u"settings-loading"_s, loading, PageId::Settings}, {u"activity-error"_s, failed, PageId::Activity},
        {u"money-denied"_s, denied, PageId::Money}, {u"activity-denied"_s, denied, PageId::Activity}};
    for (const auto &[name, make, page] : pages)
        screens.push_back({name, {}, [make = make, page = page] { return make(page); }});
    return screens;
}

}  // namespace sp::gallery
