// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/frame_words.h"
#include "app/gallery/screens/gallery.h"

#include "ui/people/client_form.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/restore_screen.h"
#include "ui/shell/tour_guide.h"
#include "ui/shell/unlock_screen.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/burndown_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/states.h"
#include "ui/widgets/time_line.h"
#include "ui/widgets/toast_stack.h"
#include "ui/widgets/twin_clock.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

SecretBytes secret(const char *text)
{
    return SecretBytes::copyOf({reinterpret_cast<const unsigned char *>(text), qstrlen(text)});
}

QWidget *dayCard(const TwinClockContent &clock, const QString &name, const QString &service,
    const ChipContent &state, const QString &action, CardLook look)
{
    auto *card = new Card(look);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(20, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    row->setSpacing(metrics::gap);
    auto *clocks = new TwinClock(clock);
    clocks->setFixedWidth(152);
    row->addWidget(clocks);
    row->addWidget(new Avatar(name));
    row->addWidget(new NameBlock(name, service, Icon::Video), 1);
    auto *bar = new BurndownBar;
    bar->present({Burndown::Kind::Plenty, 10, 6, 2}, u"8 of 10 left"_s);
    bar->setFixedWidth(148);
    row->addWidget(bar);
    row->addWidget(new Chip(state));
    row->addWidget(
        new Button(action, look == CardLook::Current ? ButtonKind::Primary : ButtonKind::Outlined));
    return card;
}

QWidget *samplePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapPane);
    column->setSpacing(metrics::gapSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(u"Tuesday 27 October"_s, style::title), 1);
    auto *create = new Button(u"New session"_s);
    create->setGlyph(Icon::Plus);
    create->setCapText(u"N"_s);
    head->addWidget(create);
    column->addLayout(head);
    column->addWidget(new Label(u"5 sessions, 5 h 15 min"_s, style::muted));
    column->addSpacing(metrics::gapSmall);
    auto *leak = new Banner({BannerContent::Tone::Watch, Icon::Leak,
        {{u"2 finished sessions not invoiced"_s, {}, Weight::Semi}, {u"  ·  "_s, Tone::Muted},
            {u"240,00 €"_s, {}, Weight::Semi}},
        u"Clara Nogueira today, Rui Tavares yesterday"_s});
    leak->addButton(u"Review"_s, ButtonKind::Quiet);
    leak->addButton(u"Invoice all"_s);
    column->addWidget(leak);
    column->addSpacing(metrics::gapSmall);
    auto *day = new TimeLine;
    day->addItem(Marker::Done,
        dayCard({u"09:00–10:00"_s, {}, u"In the studio"_s}, u"Clara Nogueira"_s, u"Coaching, 60 min"_s,
            {u"Finished"_s, ChipTone::Good, Icon::Check}, u"Invoice 120,00 €"_s, CardLook::Plain));
    day->addNow(u"10:42"_s, u"Jonas in 18 min"_s);
    day->addItem(Marker::Current,
        dayCard({u"11:00–12:00"_s, u"12:00–13:00"_s, u"Berlin"_s}, u"Jonas Keller"_s, u"Leadership, 60 min"_s,
            {u"Confirmed"_s, ChipTone::Accent, Icon::Check}, u"Start session"_s, CardLook::Current));
    auto *busy = new Card(CardLook::Busy);
    auto *inner = new QHBoxLayout(busy);
    inner->setContentsMargins(12, 6, 12, 6);
    auto *plate = new Pane(&Tokens::ground);
    auto *plateRow = new QHBoxLayout(plate);
    plateRow->setContentsMargins(8, 3, 8, 3);
    plateRow->addWidget(new Label(u"12:30–13:30  Lunch, busy in Google Calendar"_s, style::caption));
    inner->addWidget(plate);
    inner->addStretch(1);
    day->addItem(Marker::Busy, busy);
    day->addItem(Marker::Later,
        dayCard({u"14:00–15:00"_s, u"10:00–11:00"_s, u"New York"_s}, u"Maya Brooks"_s, u"Coaching, 60 min"_s,
            {u"Unconfirmed"_s, ChipTone::Watch, Icon::Hour}, u"Send reminder"_s, CardLook::Plain));
    column->addWidget(day);
    column->addStretch(1);
    return page;
}

std::unique_ptr<MainFrame> frame(const SessionChipState &session)
{
    auto window = std::make_unique<MainFrame>();
    window->setPractice(u"Inês Carvalho"_s, u"Coaching, Lisbon"_s);
    window->addPage(PageId::Today, samplePage());
    for (const PageId page : {PageId::Calendar, PageId::Clients, PageId::Money, PageId::Plans,
             PageId::Reports, PageId::Activity, PageId::Settings})
        window->addPage(page, new QWidget);
    window->setCount(PageId::Money, 2);
    window->setHealth({ConnectionHealth::State::Good, allSaved()});
    window->setSession(session);
    window->setCommands({{"client.jonas", u"Jonas Keller"_s, u"Client"_s, Icon::User},
        {"client.maya", u"Maya Brooks"_s, u"Client"_s, Icon::User},
        {"invoice.all", u"Invoice all finished sessions"_s, u"Action"_s, Icon::Leak},
        {"session.new", u"New session"_s, u"Action"_s, Icon::Plus, u"N"_s},
        {"invoice.148", u"Invoice 2026/0148"_s, u"Invoice"_s, Icon::Receipt}});
    return window;
}

const SessionChipState running{
    SessionChipState::Kind::Running, u"Jonas Keller"_s, u"38:14"_s, u"0 h 07 of plan left"_s, 64};

std::unique_ptr<QWidget> frameNext()
{
    return frame(nextSession());
}

std::unique_ptr<QWidget> frameToasts()
{
    auto window = frame(nextSession());
    window->toasts().present({Icon::Send, u"Invoice 0148 goes out"_s, u"Undo"_s});
    window->toasts().advance(std::chrono::seconds(3));
    return window;
}

std::unique_ptr<QWidget> framePalette()
{
    auto window = frame(nextSession());
    auto *search = window->commandPalette().findChild<SearchField *>();
    window->commandPalette().open();
    search->setText(u"invoce"_s);
    return window;
}

/// Records as the program's search hands them over: names of clients in all languages alike.
std::vector<ui::Command> records()
{
    return {{"client:1", u"Jonas Keller"_s, u"Client  ·  Acme GmbH"_s, Icon::User},
        {"session:1", u"Jonas Keller"_s, u"Session  ·  Tue 27 Oct, 11:00"_s, Icon::Calendar},
        {"session:2", u"Jonas Keller"_s, u"Session  ·  Tue 20 Oct, 11:00"_s, Icon::Calendar},
        {"invoice:1", u"2026/0148  ·  Jonas Keller"_s, u"Invoice  ·  120,00 €  ·  Tue 20 Oct"_s,
            Icon::Receipt},
        {"invoice:2", u"Jonas Keller"_s, u"Draft  ·  60,00 €"_s, Icon::Receipt},
        {"quote:1", u"Q2026/0003  ·  Jonas Keller"_s, u"Quote  ·  1.440,00 €  ·  Mon 5 Oct"_s, Icon::Quote},
        {"note:1", u"Jonas Keller: Talk with the board, and what Keller wants to say there first"_s,
            u"Note  ·  Tue 20 Oct"_s, Icon::Note}};
}

std::unique_ptr<QWidget> framePaletteFound()
{
    auto window = frame(nextSession());
    std::vector<ui::Command> found = records();
    for (std::size_t at = 0; at < found.size(); ++at)
        found[at].fit = 990 - static_cast<int>(at);
    window->setCommands(std::move(found));
    window->commandPalette().open();
    window->commandPalette().findChild<SearchField *>()->setText(u"kelelr"_s);
    return window;
}

std::unique_ptr<QWidget> framePaletteRecent()
{
    auto window = frame(nextSession());
    window->setCommands(records());
    window->commandPalette().setRecent({"session:1", "invoice:1", "page.3", "client:1", "quote:1"});
    window->commandPalette().open();
    return window;
}

/// Work that a picture needs after its window is on the screen.
void onceThere(QWidget &window, const std::function<void()> &work)
{
    QMetaObject::invokeMethod(&window, work, Qt::QueuedConnection);
}

std::unique_ptr<QWidget> frameDemo()
{
    auto window = frame(nextSession());
    window->setPractice(u"Inês Carvalho"_s, u"Demo practice"_s);
    window->setStrip(
        u"This is a demo practice. Everybody in it is made up."_s, u"Remove it and start my own"_s);
    return window;
}

/// The tour of Today at this step.
std::unique_ptr<QWidget> frameTour(int step)
{
    auto window = frame(nextSession());
    onceThere(*window, [window = window.get(), step] {
        window->guide().start(allTours().front());
        for (int i = 0; i < step; ++i)
            Q_EMIT window->findChild<TourCard *>()->nextWanted();
    });
    return window;
}

std::unique_ptr<QWidget> frameSheet()
{
    auto window = frame(running);
    auto *sheet = new Sheet(*window, u"Finish session with Jonas Keller"_s, KeepTyped("frame-sheet"));
    sheet->setSubtitle(u"Tue 27 Oct 2026  ·  11:00–12:18 Lisbon  ·  12:00–13:18 Berlin"_s);
    auto *length = new DurationField({});
    length->focusProxy()->setAccessibleName(u"Duration"_s);
    length->setDuration(std::chrono::minutes(75));
    length->setHint(u"Your rule: 5 min of grace, then steps of 15 min."_s);
    sheet->addNamedPart(u"Duration"_s, length);
    auto *draws = new QWidget;
    auto *column = new QVBoxLayout(draws);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *bill =
        new RadioRow({u"Bill the 0 h 30"_s, u"at 120,00 € an hour, as agreed on 3 Jun"_s, u"60,00 €"_s});
    bill->setChecked(true);
    column->addWidget(bill);
    column->addWidget(new RadioRow({u"Take one of 3 sparring calls"_s, u"leaves 2"_s, u"0,00 €"_s}));
    column->addWidget(
        new RadioRow({u"Waive it"_s, u"1 of 2 left this year, asks for a reason"_s, u"0,00 €"_s}));
    sheet->addNamedPart(u"Over the plan"_s, draws);
    sheet->addLink(u"End, invoice later"_s);
    sheet->setSecondary(u"Keep running"_s);
    sheet->setPrimary(u"End and invoice 60,00 €"_s);
    sheet->open();
    return window;
}

std::unique_ptr<QWidget> unlock()
{
    auto screen = std::make_unique<UnlockScreen>();
    screen->setPractice(u"Inês Carvalho"_s, u"Documents / SoloPilot"_s);
    return screen;
}

std::unique_ptr<QWidget> unlockRefused()
{
    auto screen = std::make_unique<UnlockScreen>();
    screen->setPractice(u"Inês Carvalho"_s, u"Documents / SoloPilot"_s);
    screen->setRefused(u"That is not the passphrase."_s, std::chrono::seconds(4));
    return screen;
}

std::unique_ptr<QWidget> firstRun(FirstRun::Step step)
{
    auto wizard = std::make_unique<FirstRun>();
    const Currency euro = Currency::of("EUR");
    wizard->setProfessions({{"coach", u"Coach"_s, u"life, career, leadership"_s,
                                {{u"Coaching"_s, std::chrono::minutes(60), {12'000, euro}},
                                    {u"First talk"_s, std::chrono::minutes(30), {0, euro}},
                                    {u"Intensive"_s, std::chrono::minutes(90), {17'000, euro}}}},
        {"therapist", u"Therapist"_s, u"sessions of 50 minutes, progress notes"_s, {}},
        {"consultant", u"Consultant"_s, u"retainers and hours"_s, {}},
        {"facilitator", u"Facilitator"_s, u"workshops and groups"_s, {}},
        {"other", u"Something else"_s, {}, {}}});
    wizard->setZones(zoneChoices(), "Europe/Lisbon");
    wizard->setCountries({{"DE", u"Germany"_s, euro}, {"PT", u"Portugal"_s, euro}}, "PT");
    wizard->setTaxProposal([](const QByteArray &profession, const QByteArray &) -> TaxProposal {
        if (profession == "therapist")
            return {TaxStatus::Exempt,
                u"Proposed: exempt. Treatment by a licensed therapist is usually free of VAT in Portugal. "
                "Choose another if you are not licensed or mostly coach."_s};
        return {{}, u"In Portugal this depends on your turnover and on how you are registered, so SoloPilot "
                    "does not choose for you."_s};
    });
    wizard->goTo(step);
    if (step == FirstRun::Step::You)
        for (TextField *field : wizard->findChildren<TextField *>()) {
            if (field->focusProxy()->accessibleName() == u"Your name"_s)
                field->setText(u"Inês Carvalho"_s);
        }
    if (step == FirstRun::Step::Tax)
        for (QAbstractButton *each : wizard->findChildren<QAbstractButton *>())
            if (each->text().startsWith(u"Therapist"_s))
                each->click();
    if (step == FirstRun::Step::Start)
        wizard->setCalendarFile(u"/exports/practice-calendar.ics"_s);
    if (step == FirstRun::Step::Passphrase) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, u"harbour violet kettle monday lamp"_s);
        for (SecretField *field : wizard->findChildren<SecretField *>()) {
            if (field->accessibleName() == u"Passphrase"_s)
                QCoreApplication::sendEvent(field, &key);
        }
    }
    if (step == FirstRun::Step::Recovery)
        wizard->showRecovery(secret("7K2M9QRT4WXA0PHD3V8CN6JEY5SBF1GZ2QXT"));
    return wizard;
}

std::unique_ptr<RestoreScreen> restore()
{
    auto screen = std::make_unique<RestoreScreen>();
    screen->setFile(u"/media/backup/solopilot-daily-20261026-123000.spbackup"_s);
    screen->setFolder(u"/practices/SoloPilot/practice-restored"_s);
    return screen;
}

std::unique_ptr<QWidget> restoreWorking()
{
    auto screen = restore();
    screen->setWorking();
    screen->setPercent(42);
    return screen;
}

std::unique_ptr<QWidget> restoreRefused()
{
    auto screen = restore();
    screen->setFailed(u"This passphrase does not open the backup. Use the one that was in force when it was "
                      "made, or the recovery key of that time."_s);
    return screen;
}

}  // namespace

std::vector<Screen> shellScreens()
{
    std::vector<Screen> screens = {{u"frame"_s, {}, frameNext}, {u"frame-toast"_s, {}, frameToasts},
        {u"frame-palette"_s, {}, framePalette}, {u"frame-palette-found"_s, {}, framePaletteFound},
        {u"frame-palette-recent"_s, {}, framePaletteRecent}, {u"frame-sheet"_s, {}, frameSheet},
        {u"frame-demo"_s, {}, frameDemo}, {u"frame-tour-pages"_s, {}, [] { return frameTour(0); }},
        {u"frame-tour-search"_s, {}, [] { return frameTour(3); }}, {u"unlock"_s, {}, unlock},
        {u"unlock-refused"_s, {}, unlockRefused},
        {u"restore"_s, {}, [] { return std::make_unique<RestoreScreen>(); }},
        {u"restore-working"_s, {}, restoreWorking}, {u"restore-refused"_s, {}, restoreRefused}};
    const std::vector<std::pair<QString, FirstRun::Step>> steps = {
        {u"profession"_s, FirstRun::Step::Profession}, {u"you"_s, FirstRun::Step::You},
        {u"tax"_s, FirstRun::Step::Tax}, {u"services"_s, FirstRun::Step::Services},
        {u"start"_s, FirstRun::Step::Start}, {u"passphrase"_s, FirstRun::Step::Passphrase},
        {u"recovery"_s, FirstRun::Step::Recovery}};
    for (const auto &[name, step] : steps)
        screens.push_back({u"first-run-"_s + name, {}, [step] { return firstRun(step); }});
    return screens;
}

}  // namespace sp::gallery
