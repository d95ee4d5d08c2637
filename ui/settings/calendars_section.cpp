// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendars_section.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/service_colour.h"
#include "ui/session/time_words.h"
#include "ui/settings/calendar_account_sheet.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/code_choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using syncing::CalendarAccount;
using syncing::CalendarHere;

namespace {

constexpr metrics::Scaled nameRoom{220};

/// "mara@practice.example, cloud.example.org": where an account is.
QString placeOf(const CalendarAccount &account, const std::vector<RemoteAccountKind> &kinds)
{
    QString host = QUrl(account.settings.address).host();
    for (const RemoteAccountKind &kind : kinds)
        if (host.isEmpty() && kind.name == account.settings.kind)
            host = QCoreApplication::translate("CalendarKinds", kind.title);
    const QString user = account.settings.user;
    return user.isEmpty() ? host : user + u", "_s + host;
}

/// What only the owner mends, by letting the program in anew.
bool isShutOut(const CalendarAccount &account)
{
    return account.failing == "remote.sign_in" || account.failing == "remote.signed_out" ||
           account.failing == "oauth.app";
}

}  // namespace

CalendarsSection::CalendarsSection(EngineClient &engine, QWidget &region, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_region(region), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(new Label(tr("Calendars"), style::pane, this));
    auto *note = new Label(tr("What is taken in your other calendars is not free here, and what is booked "
                              "here can stand in one of them."),
        style::muted, this);
    note->setFlow(Flow::Wrap);
    m_column->addWidget(note);
    m_column->addSpacing(metrics::gapLarge);
    auto *row = new QHBoxLayout;
    auto *add = new Button(tr("Connect a calendar"), ButtonKind::Outlined, this);
    add->setGlyph(Icon::Plus);
    row->addWidget(add);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addSpacing(metrics::gapSmall);
    m_column->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { openForm({}); });
    connect(&engine, &EngineClient::unlocked, this, &CalendarsSection::load);
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "calendar_accounts")
            load();
    });
}

void CalendarsSection::load()
{
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<Loaded> {
            SP_CHECK(engine.mayRead("calendar.read"));
            Loaded all{engine.syncing().kinds(), {}};
            SP_TRY(accounts, engine.syncing().accounts().accounts());
            for (const CalendarAccount &account : accounts) {
                SP_TRY(calendars, engine.syncing().accounts().calendars(account.id));
                all.accounts.push_back({account, std::move(calendars)});
            }
            return all;
        },
        [this](const Result<Loaded> &all) {
            if (!all) {
                Q_EMIT toast(errorText(all.error()), {});
                return;
            }
            m_kinds = all->kinds;
            show(all->accounts);
        });
}

void CalendarsSection::show(const std::vector<Connected> &all)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    for (const Connected &each : all)
        column->addWidget(accountCard(each));
    if (all.empty()) {
        auto *none = new Label(tr("No other calendar is connected."), style::muted, m_rows);
        none->setFlow(Flow::Wrap);
        column->addWidget(none);
    }
    m_column->insertWidget(m_column->count() - 1, m_rows);
}

QString CalendarsSection::health(const CalendarAccount &account) const
{
    if (account.paused)
        return tr("Paused: nothing is read or written.");
    if (!account.failing.isEmpty())
        return reasonText(account.failing, account.failingFacts);
    if (!account.lastTrueSync)
        return tr("It is being read for the first time.");
    return tr("Both sides agreed %1.").arg(waitText(*account.lastTrueSync, m_engine.clock().now()));
}

QWidget *CalendarsSection::accountCard(const Connected &connected)
{
    const CalendarAccount account = connected.account;
    auto *card = new Card(CardLook::Plain, m_rows);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    auto *head = new WrapRow(nameRoom);
    head->setLead(new NameBlock(account.settings.name, placeOf(account, m_kinds), Icon::Calendar));
    const auto button = [&](const QString &text, const QString &spoken, const std::function<void()> &press) {
        auto *made = new Button(text, ButtonKind::Quiet, card);
        made->setButtonSize(ButtonSize::Small);
        made->setAccessibleName(spoken.arg(account.settings.name));
        connect(made, &QPushButton::clicked, this, press);
        head->addAct(made);
    };
    using What = AccountPurpose::What;
    if (isShutOut(account) && !account.paused)
        button(tr("Reconnect"), tr("Reconnect: %1"), [this, account] {
            openForm({signsIn(account) ? What::SignIn : What::Change, account});
        });
    else if (!account.paused)
        button(tr("Sync now"), tr("Sync now: %1"), [this, id = account.id] {
            act("calendar.sync",
                [id](Engine &engine, Unit &unit) { return engine.syncing().syncNow(unit, id); });
        });
    button(account.paused ? tr("Go on") : tr("Pause"), account.paused ? tr("Go on: %1") : tr("Pause: %1"),
        [this, id = account.id, pause = !account.paused] {
            act("calendar.pause",
                [id, pause](Engine &engine, Unit &unit) { return engine.syncing().pause(unit, id, pause); });
        });
    button(tr("Change"), tr("Change: %1"), [this, account] { openForm({What::Change, account}); });
    button(tr("Disconnect"), tr("Disconnect: %1"), [this, id = account.id] {
        act("calendar.connect",
            [id](Engine &engine, Unit &unit) { return engine.syncing().disconnect(unit, id); });
    });
    column->addLayout(head);
    const bool fails = !account.paused && !account.failing.isEmpty();
    auto *told = new Label(
        health(account), {TextSize::Caption, Weight::Regular, fails ? Tone::Bad : Tone::Muted}, card);
    told->setFlow(Flow::Wrap);
    column->addWidget(told);
    for (const CalendarHere &calendar : connected.calendars) {
        column->addWidget(new Hairline(Qt::Horizontal, card));
        column->addWidget(calendarRow(account, calendar));
        if (calendar.missing > 0 && calendar.said.isEmpty())
            column->addWidget(missingRow(calendar));
    }
    return card;
}

QWidget *CalendarsSection::calendarRow(const CalendarAccount &account, const CalendarHere &calendar)
{
    auto *box = new QWidget;
    auto *row = new WrapRow(nameRoom);
    box->setLayout(row);
    row->setLead(new Label(calendar.name.isEmpty() ? account.settings.name : calendar.name, style::label));
    const auto toggle = [&](const QString &text, bool on, bool can, const auto &choice) {
        auto *made = new Toggle(text, box);
        made->setAccessibleName(text + u": "_s + calendar.name);
        made->setChecked(on);
        made->setEnabled(can);
        connect(made, &QCheckBox::toggled, this, [this, account, id = calendar.id, choice](bool wanted) {
            this->choose(account, id, choice(wanted));
        });
        row->addAct(made);
    };
    auto *colour = new Select(box);
    colour->setAccessibleName(tr("Colour of %1").arg(calendar.name));
    colour->setToolTip(tr("The colour its entries bear in the calendar"));
    fillColours(*colour, tr("Colour as there"), calendar.ownColour);
    connect(colour, &QComboBox::activated, this, [this, account, colour, id = calendar.id] {
        choose(account, id, CalendarChoice{.colour = chosenCode(*colour)});
    });
    row->addAct(colour);
    const bool writable = calendar.writable && account.settings.privacy == syncing::Privacy::Title;
    toggle(tr("Counts here"), calendar.reads, true, [](bool on) { return CalendarChoice{.reads = on}; });
    if (writable) {
        toggle(tr("Both ways"), calendar.twoWay, true, [](bool on) { return CalendarChoice{.twoWay = on}; });
        toggle(tr("Bookings go here"), calendar.target, true,
            [](bool on) { return CalendarChoice{.target = on}; });
    }
    return box;
}

QWidget *CalendarsSection::missingRow(const CalendarHere &calendar)
{
    auto *box = new QWidget;
    auto *row = new WrapRow(nameRoom);
    box->setLayout(row);
    auto *told = new Label(tr("%n entries are missing there all at once, so nothing was deleted here.",
                               nullptr, static_cast<int>(calendar.missing)),
        {TextSize::Caption, Weight::Regular, Tone::Watch}, box);
    told->setFlow(Flow::Wrap);
    row->setLead(told);
    const auto answer = [&](const QString &text, SyncService::Missing said) {
        auto *made = new Button(text, ButtonKind::Outlined, box);
        made->setButtonSize(ButtonSize::Small);
        connect(made, &QPushButton::clicked, this, [this, id = calendar.id, said] {
            act("calendar.resolve", [id, said](Engine &engine, Unit &unit) {
                return engine.syncing().answerMissing(unit, id, said);
            });
        });
        row->addAct(made);
    };
    answer(tr("They are gone"), SyncService::Missing::Gone);
    answer(tr("Keep them"), SyncService::Missing::Keep);
    return box;
}

bool CalendarsSection::signsIn(const CalendarAccount &account) const
{
    return std::ranges::any_of(m_kinds,
        [&](const RemoteAccountKind &kind) { return kind.name == account.settings.kind && kind.signsIn; });
}

void CalendarsSection::choose(
    const CalendarAccount &account, const RemoteCalendarId &id, const CalendarChoice &choice)
{
    const auto work = [this, id, choice] {
        act("calendar.choose",
            [id, choice](Engine &engine, Unit &unit) { return engine.syncing().choose(unit, id, choice); });
    };
    const bool writes = choice.twoWay.value_or(false) || choice.target.value_or(false);
    if (writes && !account.mayWrite)
        openForm({AccountPurpose::What::AllowWriting, account}, work);
    else
        work();
}

void CalendarsSection::openForm(const AccountPurpose &purpose, const std::function<void()> &then)
{
    if (m_form)
        return;
    auto *form = new CalendarAccountSheet(m_engine, m_region, m_kinds, purpose);
    m_form = form;
    connect(
        form, &CalendarAccountSheet::saved, this, then ? then : [this] { load(); });
    // What was switched on goes back to what it is.
    connect(form, &QObject::destroyed, this, &CalendarsSection::load);
    form->open();
}

void CalendarsSection::act(const QByteArray &permission, const Work &work)
{
    ask(
        m_engine, this,
        [permission, work](Engine &engine) {
            return engine.run<Done>(permission, [&](Unit &unit) { return work(engine, unit); });
        },
        [this](const Result<Done> &done) {
            if (!done)
                Q_EMIT toast(errorText(done.error()), {});
            load();
        });
}

}  // namespace sp::ui
