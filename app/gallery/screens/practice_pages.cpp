// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "core/engine/backup.h"
#include "core/practice/syncing/account_store.h"
#include "ui/people/client_form.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/reports/sum_sheet.h"
#include "ui/session/client_picker.h"
#include "ui/session/log_sheet.h"
#include "ui/settings/audit_key_sheet.h"
#include "ui/settings/calendar_account_sheet.h"
#include "ui/settings/computer_section.h"
#include "ui/settings/secret_sheets.h"
#include "ui/settings/security_section.h"
#include "ui/settings/service_history.h"
#include "ui/settings/services_section.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/field.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/secret_field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

using Content = SamplePractice::Content;

QByteArray clientKey(SamplePractice &practice, const QString &name)
{
    const auto found =
        practice.run([name](Engine &engine) { return engine.people().store().search(name, 1); });
    return found && !found->empty() ? found->front().id.text() : QByteArray();
}

std::unique_ptr<QWidget> clients(Content content, const QString &name)
{
    SamplePractice &practice = SamplePractice::shared(content);
    auto *page = new ClientsPage(practice.client());
    practice.settle();
    if (!name.isEmpty())
        page->list().choose(clientKey(practice, name));
    practice.settle();
    return framed(PageId::Clients, page);
}

std::unique_ptr<QWidget> clientsForm()
{
    SamplePractice &practice = SamplePractice::shared();
    auto *page = new ClientsPage(practice.client());
    practice.settle();
    auto window = framed(PageId::Clients, page);
    onceShown(*window, [page, &practice] {
        page->newClient();
        practice.settle();
        auto *form = page->findChild<ClientForm *>();
        const auto fields = form->findChildren<TextField *>();
        fields[0]->setText(u"Helena Duarte"_s);
        for (TextField *field : fields)
            if (field->box().edit().accessibleName() ==
                QCoreApplication::translate("sp::ui::ContactRows", "Phone"))
                field->setText(u"12"_s);
        Q_EMIT form->accepted();
    });
    return window;
}

/// Maya with her addresses, scrolled to where invoices go.
std::unique_ptr<QWidget> clientsEdit()
{
    auto window = clients(Content::Full, u"Maya"_s);
    auto *page = window->findChild<ClientsPage *>();
    onceShown(*window, [page] {
        Q_EMIT page->view().editAsked();
        SamplePractice::shared().settle();
        auto *form = page->findChild<ClientForm *>();
        auto *scroll = form->findChildren<QScrollArea *>().last();
        for (TextField *field : form->findChildren<TextField *>())
            if (field->box().edit().accessibleName() == ClientForm::tr("Name on invoices"))
                scroll->ensureWidgetVisible(field, 0, 180);
    });
    return window;
}

std::unique_ptr<QWidget> logSession()
{
    SamplePractice &practice = SamplePractice::shared();
    auto window = clients(Content::Full, u"Maya"_s);
    auto *maya = window->findChild<ClientsPage *>();
    const LogDraft draft{.client = maya->view().file()->client.id};
    onceShown(*window, [frame = window.get(), draft, &practice] {
        auto *sheet = new LogSheet(practice.client(), draft, *frame);
        sheet->open();
        practice.settle();
    });
    return window;
}

std::unique_ptr<QWidget> settings(SettingsPage::Section section, Content content = Content::Full)
{
    SamplePractice &practice = SamplePractice::shared(content);
    auto *page = new SettingsPage(practice.client());
    page->showSection(section);
    page->security().setIdleMinutes(5);
    page->computer().setAbilities({true, true});
    practice.settle();
    return framed(PageId::Settings, page);
}

/// Backups were made, and the newest could not be.
std::unique_ptr<QWidget> settingsBackups()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(Content::Empty);
        qAddPostRoutine([] { practice.reset(); });
        // The last one that worked is of yesterday.
        practice->clock().advance(-std::chrono::days(1));
        const auto made = practice->run([](Engine &engine) {
            const QString folder = engine.vault().folder.layout().backups();
            return createBackup(engine, folder + u'/' + backupFileName(engine.now()));
        });
        practice->clock().advance(std::chrono::days(1));
        const auto failed = practice->run([](Engine &engine) -> Result<Done> {
            const auto text = [](Instant at) { return QString::fromLatin1(instantText(at)); };
            return engine.run<Done>("settings.change", [&](Unit &unit) -> Result<Done> {
                SP_CHECK(engine.settings().setValue(
                    unit, "backup_plan", {{u"daily"_s, true}, {u"folder"_s, u"/media/ines/Backups"_s}}));
                return engine.settings().setValue(unit, "backup_state",
                    {{u"made_at"_s, text(engine.now() - std::chrono::days(1))},
                        {u"failed_at"_s, text(engine.now())}, {u"reason"_s, u"backup.folder_missing"_s},
                        {u"facts"_s, QJsonObject{{u"path"_s, u"/media/ines/Backups"_s}}}});
            });
        });
        Q_ASSERT(made && failed);
    }
    auto *page = new SettingsPage(practice->client());
    page->showSection(SettingsPage::Section::Data);
    practice->settle();
    return framed(PageId::Settings, page);
}

using syncing::CalendarAccount;
using syncing::CalendarHere;

/// An account as rounds leave it, with two calendars; none is due.
Result<Done> addAccount(Engine &engine, Unit &unit, CalendarAccount account, std::chrono::minutes ago)
{
    syncing::AccountStore store(engine.database());
    account.createdAt = unit.now();
    SP_CHECK(store.insert(account));
    SP_CHECK(store.update(account));
    SP_CHECK(store.seen(account.id, unit.now() - ago));
    unit.audit("calendar.connected", "calendar_account", account.id);
    const bool isFirst = account.settings.kind == "google";
    const CalendarHere own{.id = unit.newId<RemoteCalendarTag>(),
        .account = account.id,
        .remoteId = "own",
        .name = isFirst ? u"Practice"_s : u"Calendar"_s,
        .writable = true,
        .reads = true,
        .twoWay = isFirst,
        .target = isFirst};
    const CalendarHere other{.id = unit.newId<RemoteCalendarTag>(),
        .account = account.id,
        .remoteId = "other",
        .name = u"Birthdays"_s,
        .writable = false,
        .reads = false};
    for (const CalendarHere &each : {own, other})
        SP_CHECK(store.insert(each));
    return Done{};
}

/// Accounts elsewhere: one agrees, one has to be signed in to again, one is paused.
SamplePractice &withAccounts()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>(Content::Empty);
    qAddPostRoutine([] { practice.reset(); });
    const auto made = practice->run([](Engine &engine) {
        return engine.run<Done>("calendar.connect", [&](Unit &unit) -> Result<Done> {
            CalendarAccount agrees{unit.newId<CalendarAccountTag>(),
                {"google", u"My calendar"_s, {}, u"ines@practice.example"_s}};
            agrees.settings.client = "1029384756.apps.example";
            CalendarAccount shut{unit.newId<CalendarAccountTag>(),
                {"microsoft", u"At the clinic"_s, {}, u"i.duarte@clinic.example"_s}};
            shut.settings.client = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
            shut.settings.tenant = "clinic.example";
            shut.mayWrite = false;
            shut.failing = "remote.signed_out";
            shut.failingFacts = {{u"host"_s, u"graph.microsoft.com"_s}};
            CalendarAccount paused{unit.newId<CalendarAccountTag>(),
                {"caldav", u"Family"_s, u"https://caldav.fastmail.com"_s, u"ines@family.example"_s}};
            paused.paused = true;
            SP_CHECK(addAccount(engine, unit, agrees, std::chrono::minutes(4)));
            SP_CHECK(addAccount(engine, unit, shut, std::chrono::hours(30)));
            return addAccount(engine, unit, paused, std::chrono::hours(90));
        });
    });
    Q_ASSERT(made);
    return *practice;
}

std::unique_ptr<QWidget> settingsAccounts()
{
    SamplePractice &practice = withAccounts();
    auto *page = new SettingsPage(practice.client());
    page->showSection(SettingsPage::Section::Calendars);
    practice.settle();
    return framed(PageId::Settings, page);
}

enum class Signing { Asked, Waiting, Refused };

/// Signing in to a new account.
std::unique_ptr<QWidget> signingIn(Signing state)
{
    SamplePractice &practice = withAccounts();
    auto *page = new SettingsPage(practice.client());
    page->showSection(SettingsPage::Section::Calendars);
    practice.settle();
    auto window = framed(PageId::Settings, page);
    onceShown(*window, [frame = window.get(), state, &practice] {
        auto *sheet = new CalendarAccountSheet(practice.client(), *frame, practice.calendars().kinds(), {});
        sheet->open();
        for (TextField *field : sheet->findChildren<TextField *>())
            if (field->box().edit().accessibleName() == CalendarAccountSheet::tr("Client id"))
                field->setText(u"1029384756-practice.apps.example"_s);
        if (state != Signing::Asked) {
            for (auto *field : sheet->findChildren<SecretField *>())
                QCoreApplication::sendEvent(field,
                    std::make_unique<QKeyEvent>(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s).get());
            if (state == Signing::Refused)
                practice.calendars().answer({ErrorCode::Refused, "oauth.denied"});
            Q_EMIT sheet->accepted();
        }
        practice.settle();
    });
    return window;
}

/// What comes after the recovery sheet has opened the practice.
std::unique_ptr<QWidget> recovered(bool passphraseFirst)
{
    SamplePractice &practice = SamplePractice::shared();
    auto *page = new SettingsPage(practice.client());
    practice.settle();
    auto window = framed(PageId::Settings, page);
    MainFrame *frame = window.get();
    onceShown(*window, [frame, passphraseFirst, &practice] {
        SeededRandom random{11};
        if (passphraseFirst)
            (new PassphraseSheet(practice.client(), *frame, PassphraseSheet::Current::Unknown))->open();
        else
            (new RecoverySheet(practice.client(), *frame, random, RecoverySheet::Old::Used))->open();
    });
    return window;
}

std::unique_ptr<QWidget> serviceForm()
{
    SamplePractice &practice = SamplePractice::shared();
    const auto services = practice.run([](Engine &engine) { return engine.services().list(); });
    auto *page = new SettingsPage(practice.client());
    page->showSection(SettingsPage::Section::Services);
    practice.settle();
    auto window = framed(PageId::Settings, page);
    onceShown(*window, [page, service = services->at(1), &practice] {
        auto *form = new ServiceForm(practice.client(), *page, service, Currency::of("EUR"));
        form->open();
    });
    return window;
}

/// What the prices of a service were.
std::unique_ptr<QWidget> serviceHistory()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(Content::Full);
        qAddPostRoutine([] { practice.reset(); });
        const auto done = practice->run([](Engine &engine) {
            return engine.run<Service>("service.change", [&](Unit &unit) -> Result<Service> {
                SP_TRY(services, engine.services().list());
                ServiceDetails dearer = services.front().details;
                dearer.price.price += Money(15'00, dearer.price.price.currency());
                dearer.bufferAfter = std::chrono::minutes(15);
                return engine.services().change(unit, services.front().id, dearer);
            });
        });
        Q_ASSERT(done);
    }
    const auto services = practice->run([](Engine &engine) { return engine.services().list(); });
    auto *page = new SettingsPage(practice->client());
    page->showSection(SettingsPage::Section::Services);
    practice->settle();
    auto window = framed(PageId::Settings, page);
    onceShown(*window, [page, service = services->front()] {
        (new ServiceHistory(practice->client(), service, *page))->open();
        practice->settle();
    });
    return window;
}

/// What a client owes, invoice by invoice.
std::unique_ptr<QWidget> owedSum()
{
    auto window = clients(Content::Full, u"Maya"_s);
    auto *page = window->findChild<ClientsPage *>();
    onceShown(*window, [page] {
        const Client &client = page->view().file()->client;
        (new SumSheet(SamplePractice::shared().client(), *page,
             {SumQuestion::What::Owed, Currency::of("EUR"), client.id, client.details.name}))
            ->open();
        SamplePractice::shared().settle();
    });
    return window;
}

/// Only what has to do with money.
std::unique_ptr<QWidget> clientsMoney()
{
    auto window = clients(Content::Full, u"Maya"_s);
    window->findChild<ClientsPage *>()->view().setFilter(FileFilter::Money);
    return window;
}

/// What a new signing key means, before there is one.
std::unique_ptr<QWidget> auditKey()
{
    auto window = settings(SettingsPage::Section::Security);
    onceShown(*window,
        [frame = window.get()] { (new AuditKeySheet(SamplePractice::shared().client(), *frame))->open(); });
    return window;
}

}  // namespace

std::vector<Screen> practiceScreens()
{
    using Section = SettingsPage::Section;
    std::vector<Screen> screens = {{u"clients"_s, {}, [] { return clients(Content::Full, u"Maya"_s); }},
        {u"clients-suggested"_s, {}, [] { return clients(Content::Full, u"Priya"_s); }},
        {u"clients-empty"_s, {}, [] { return clients(Content::Empty, {}); }},
        {u"clients-form"_s, {}, clientsForm}, {u"sheet-client"_s, {}, clientsEdit},
        {u"sheet-log-session"_s, {}, logSession},
        {u"clients-error"_s, {}, [] { return failed(PageId::Clients); }},
        {u"settings-numbers"_s, {}, [] { return settings(Section::Invoices, Content::Empty); }},
        {u"clients-money"_s, {}, clientsMoney}, {u"clients-sum-sheet"_s, {}, owedSum},
        {u"settings-service-history-sheet"_s, {}, serviceHistory}, {u"settings-service"_s, {}, serviceForm},
        {u"settings-backups"_s, {}, settingsBackups}, {u"sheet-audit-key"_s, {}, auditKey},
        {u"settings-accounts"_s, {}, settingsAccounts},
        {u"sheet-calendar-sign-in"_s, {}, [] { return signingIn(Signing::Asked); }},
        {u"sheet-calendar-waiting"_s, {}, [] { return signingIn(Signing::Waiting); }},
        {u"sheet-calendar-refused"_s, {}, [] { return signingIn(Signing::Refused); }},
        {u"sheet-new-passphrase"_s, {}, [] { return recovered(true); }},
        {u"sheet-new-recovery"_s, {}, [] { return recovered(false); }}};
    const std::pair<QString, Section> sections[] = {{u"practice"_s, Section::Practice},
        {u"invoices"_s, Section::Invoices}, {u"services"_s, Section::Services}, {u"hours"_s, Section::Hours},
        {u"calendars"_s, Section::Calendars}, {u"language"_s, Section::Language}, {u"mail"_s, Section::Mail},
        {u"security"_s, Section::Security}, {u"data"_s, Section::Data},
        {u"appearance"_s, Section::Appearance}, {u"about"_s, Section::About}};
    for (const auto &[name, section] : sections)
        screens.push_back({u"settings-"_s + name, {}, [section] { return settings(section); }});
    return screens;
}

}  // namespace sp::gallery
