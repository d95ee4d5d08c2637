// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/messages/error_text.h"
#include "ui/session/failure_state.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/time_words.h"
#include "ui/session/zone_words.h"
#include "ui/theme/metrics.h"
#include "ui/today/clock_note.h"
#include "ui/today/tomorrow_strip.h"
#include "ui/today/waiting_column.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_place.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/time_line.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr TextStyle clockStyle{TextSize::Base, Weight::Regular, Tone::Muted, Figures::Tabular};

/// Cards and strip leave out what is said elsewhere where the column is narrower.
constexpr metrics::Scaled roomyFrom{820};
constexpr std::size_t clocksShown = 3;

/// The own zone and the next ones that matter: of what is still to come first, each wall once.
std::vector<TimeZone> zonesOf(const TodayView &view, Instant now)
{
    std::vector<TimeZone> zones{view.zone};
    for (const bool past : {false, true})
        for (const PlannedSession &each : view.today) {
            const TimeZone zone = zoneOr(each.clientZone, view.zone);
            const auto sameWall = [&](const TimeZone &known) {
                return known.offsetAt(now) == zone.offsetAt(now);
            };
            if ((each.when.end <= now) == past && zones.size() < clocksShown &&
                std::ranges::none_of(zones, sameWall))
                zones.push_back(zone);
        }
    return zones;
}

}  // namespace

TodayPage::TodayPage(
    EngineClient &client, RunningSessionModel &running, SessionActions &actions, QWidget *parent)
    : QWidget(parent), m_running(running), m_actions(actions), m_model(client),
      m_title(new Label({}, style::title)), m_summary(new Label({}, clockStyle)), m_clocks(new QWidget),
      m_decisions(new Button(QString())), m_newSession(new Button(tr("New session"))), m_content(new QWidget),
      m_waiting(new WaitingColumn(actions))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeHead());
    m_offer = makeOffer();
    left->addWidget(m_offer);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"todayDay"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setObjectName(u"paneContents"_s);
    scroll->setWidget(m_content);
    left->addWidget(scroll, 1);
    row->addLayout(left, 1);
    row->addWidget(m_waiting);

    connect(&m_model, &TodayModel::changed, this, &TodayPage::refresh);
    connect(&m_running, &RunningSessionModel::changed, this, &TodayPage::refresh);
    connect(&ShownNames::instance(), &ShownNames::changed, this, &TodayPage::refresh);
    connect(&client.minute(), &MinuteTick::turned, this, &TodayPage::refresh);
    connect(&m_actions, &SessionActions::opened, this, [this](const SessionId &session) {
        if (std::exchange(m_finishWhenOpen, false))
            Q_EMIT finishRequested(session);
    });
    connect(&m_actions, &SessionActions::failed, this, [this] { m_finishWhenOpen = false; });
    connect(m_waiting, &WaitingColumn::invoiceRequested, this, &TodayPage::invoiceRequested);
    connect(m_waiting, &WaitingColumn::mailRequested, this, &TodayPage::mailRequested);
    connect(m_waiting, &WaitingColumn::dayRequested, this, &TodayPage::dayRequested);
    connect(m_waiting, &WaitingColumn::overdueRequested, this, &TodayPage::overdueRequested);
    refresh();
}

QWidget *TodayPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::gapPane, metrics::gapLarge + 2, metrics::gapPane, metrics::gap);
    column->setSpacing(4);
    auto *line = new QWidget(head);
    auto *first = new WrapRow(WrapRow::wholeLead, line);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(metrics::gap);
    first->setLead(m_title);
    m_decisions->setCheckable(true);
    connect(m_decisions, &QPushButton::toggled, this, [this](bool shown) {
        m_waiting->setVisible(!m_narrow || shown);
        if (isTight() != m_tight)
            refresh();
    });
    first->addAct(m_decisions);
    auto *log = new Button(Icon::Done, tr("Log a past session"), ButtonKind::Outlined, head);
    log->setToolTip(tr("Log a past session"));
    log->setObjectName(u"logPast"_s);
    connect(log, &QPushButton::clicked, this, &TodayPage::logRequested);
    first->addAct(log);
    m_newSession->setObjectName(u"newSession"_s);
    m_newSession->setGlyph(Icon::Plus);
    m_newSession->setShortcutCap(QKeySequence(Qt::Key_N));
    tellShortcut(*m_newSession, QKeySequence(Qt::Key_N), {tr("Today"), tr("New session")});
    connect(m_newSession, &QPushButton::clicked, this, &TodayPage::newSessionRequested);
    first->addAct(m_newSession);
    column->addWidget(line);
    m_second = new QBoxLayout(QBoxLayout::LeftToRight);
    m_second->setSpacing(metrics::gapLarge);
    m_second->addWidget(m_summary);
    m_second->addWidget(m_clocks, 0, Qt::AlignLeading);
    m_second->addStretch(1);
    column->addLayout(m_second);
    return head;
}

QWidget *TodayPage::makeOffer()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(new Label(tr("New here? A short tour shows you around."), style::muted, line));
    const auto offer = [&](const QString &text, void (TodayPage::*answer)()) {
        auto *link = new Button(text, ButtonKind::Quiet, line);
        link->setButtonSize(ButtonSize::Small);
        connect(link, &QPushButton::clicked, this, answer);
        row->addWidget(link);
    };
    offer(tr("Show me around"), &TodayPage::tourWanted);
    offer(tr("No, thank you"), &TodayPage::tourRefused);
    row->addStretch(1);
    line->hide();
    return line;
}

void TodayPage::offerTour(bool offered)
{
    m_offer->setVisible(offered);
}

bool TodayPage::isNarrow() const
{
    return window()->width() < metrics::foldBelow;
}

bool TodayPage::isTight() const
{
    const int beside = m_waiting->isHidden() ? 0 : m_waiting->minimumWidth();
    return width() - beside < roomyFrom;
}

void TodayPage::refresh()
{
    const FocusPlace keeper(*this);
    m_narrow = isNarrow();
    qDeleteAll(m_content->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_content->layout();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gapPane);
    column->setSpacing(metrics::gapLarge);
    showHead();
    m_tight = isTight();
    switch (m_model.state()) {
    case TodayModel::State::Loading: {
        auto *loading = new LoadingView(tr("Looking at your day"), m_content);
        loading->setCancellable(false);
        column->addWidget(loading);
        break;
    }
    case TodayModel::State::Failed: {
        auto *failed =
            new StateView(failureState(*m_model.error(), tr("The day could not be read")), m_content);
        connect(failed, &StateView::acted, &m_model, &TodayModel::refresh);
        column->addWidget(failed);
        break;
    }
    case TodayModel::State::Stale: {
        const QString since = clockAt(m_model.asOf(), m_model.view().zone);
        auto *stale =
            new StateView({StateContent::Kind::Stale, tr("This is your day as it was at %1").arg(since),
                              errorText(*m_model.error()), tr("Refresh")},
                m_content);
        connect(stale, &StateView::acted, &m_model, &TodayModel::refresh);
        column->addWidget(stale);
        [[fallthrough]];
    }
    case TodayModel::State::Ready:
        showLeak(*column);
        showDay(*column);
        column->addWidget(new TomorrowStrip(m_model.view(), m_content));
        m_waiting->present(m_model.view(), m_model.now());
        showClocksAhead(*column);
        break;
    }
    column->addStretch(1);
    for (QWidget *each : m_content->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->show();
}

void TodayPage::showHead()
{
    const TodayView &view = m_model.view();
    const bool ready =
        m_model.state() == TodayModel::State::Ready || m_model.state() == TodayModel::State::Stale;
    m_title->setPlain(ready ? dayTitle(view.date) : tr("Today"));
    m_newSession->setKind(ready && view.today.empty() ? ButtonKind::Primary : ButtonKind::Outlined);
    m_summary->setVisible(ready && !view.denied);
    const int count = view.sessions();
    m_summary->setPlain(
        count == 0
            ? tr("No sessions")
            : counted(count, tr("1 session, %1"), tr("%1 sessions, %2")).arg(lengthText(view.booked())));
    m_decisions->setText(counted(view.decisions(), tr("1 decision"), tr("%1 decisions")));
    m_decisions->setVisible(m_narrow && ready && view.decisions() > 0);
    m_waiting->setVisible(ready && (!m_narrow || m_decisions->isChecked()));

    qDeleteAll(m_clocks->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_clocks->layout();
    auto *row = new QHBoxLayout(m_clocks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (!ready)
        return;
    m_divider = new QWidget(m_clocks);
    auto *beside = new QHBoxLayout(m_divider);
    beside->setContentsMargins(directedMargins(0, 0, metrics::gap, 0));
    auto *divider = new Hairline(Qt::Vertical, m_divider);
    divider->setFixedHeight(12);
    beside->addWidget(divider);
    row->addWidget(m_divider);
    const Instant now = m_model.now();
    for (const TimeZone &zone : zonesOf(view, now)) {
        row->addSpacing(row->count() > 1 ? +metrics::gap : 0);
        row->addWidget(
            new Glyph(isDayAt(now, zone) ? Icon::Sun : Icon::Moon, metrics::iconTiny, Tone::Muted, m_clocks));
        auto *clock =
            new Label(u"%1 %2"_s.arg(clockAt(now, zone), placeOf(zone.name())), clockStyle, m_clocks);
        clock->setToolTip(zoneFacts(zone, view.zone, now));
        row->addWidget(clock);
    }
    for (QWidget *each : m_clocks->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->show();
    fitHead();
}

void TodayPage::fitHead()
{
    // Measured with the line between them, which stands only where both are beside each other.
    if (m_divider)
        m_divider->show();
    const int beside = m_summary->sizeHint().width() + m_second->spacing() + m_clocks->sizeHint().width();
    const bool fits = beside <= width() - 2 * metrics::gapPane;
    m_second->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_divider)
        m_divider->setVisible(fits);
}

void TodayPage::showLeak(QVBoxLayout &column)
{
    const TodayView &view = m_model.view();
    if (view.unbilled.empty())
        return;
    const int count = static_cast<int>(view.unbilled.size());
    BannerContent content{BannerContent::Tone::Watch, Icon::Leak, {}};
    content.text.push_back(
        {view.moreUnbilled ? counted(count, tr("More than 1 finished session not invoiced"),
                                 tr("More than %1 finished sessions not invoiced"))
                           : counted(count, tr("1 finished session not invoiced"),
                                 tr("%1 finished sessions not invoiced")),
            {}, Weight::Semi});
    for (const Money &sum : view.leaking) {
        content.text.push_back({u"  ·  "_s, Tone::Muted});
        content.text.push_back({moneyText(sum), {}, Weight::Semi});
    }
    if (!m_tight && count <= 2) {
        QStringList who;
        // The newest first, as somebody looks for it.
        for (const UnbilledSession &each : view.unbilled | std::views::reverse)
            who << u"%1 %2"_s.arg(
                ShownNames::of(each.client), nearDay(dateOf(view.zone.toLocal(each.start)), view.date));
        content.note = who.join(u", "_s);
    }
    auto *banner = new Banner(content, m_content);
    const Currency currency = view.leaking.empty() ? Currency::of("EUR") : view.leaking.front().currency();
    auto *review = banner->addButton(tr("Review"), ButtonKind::Quiet);
    review->setToolTip(tr("What it is made of"));
    connect(review, &QPushButton::clicked, this,
        [this, question = SumQuestion{
                   .what = SumQuestion::What::NotInvoiced, .currency = currency, .most = listedUnbilled}] {
            Q_EMIT sumAsked(question);
        });
    auto *all = banner->addButton(tr("Invoice all"));
    all->setObjectName(u"invoiceAll"_s);
    connect(all, &QPushButton::clicked, &m_actions, &SessionActions::invoiceAll);
    column.addWidget(banner);
}

void TodayPage::showDay(QVBoxLayout &column)
{
    const TodayView &view = m_model.view();
    if (view.denied) {
        column.addSpacing(metrics::gapSmall);
        column.addWidget(new StateView(failureState(*view.denied, {}), m_content));
        return;
    }
    if (view.today.empty()) {
        auto *empty = new StateView({StateContent::Kind::Empty, tr("Nothing planned today"),
                                        tr("Book a session, or bring in the calendar you have."),
                                        tr("Import calendar"), Icon::Calendar},
            m_content);
        connect(empty, &StateView::acted, this, &TodayPage::importRequested);
        column.addSpacing(metrics::gapSmall);
        column.addWidget(empty);
        return;
    }
    const Instant now = m_model.now();
    auto *line = new TimeLine(m_content);
    const auto running = m_running.running();
    const auto next = std::ranges::find_if(view.today, [&](const PlannedSession &each) {
        return running ? each.session == running->row.session.id
                       : each.isAppointment() && !each.allDay && !each.isOver() && each.when.end > now;
    });
    bool nowShown = false;
    const auto showNow = [&](const PlannedSession *upcoming) {
        if (std::exchange(nowShown, true))
            return;
        const bool ahead = upcoming && upcoming->isAppointment() && upcoming->when.start > now;
        line->addNow(clockAt(now, view.zone),
            ahead ? tr("%1 %2").arg(ShownNames::of(upcoming->clientName).section(u' ', 0, 0),
                        waitText(upcoming->when.start, now))
                  : QString());
    };
    for (auto each = view.today.begin(); each != view.today.end(); ++each) {
        const bool current = each == next;
        const bool past = each->when.end <= now || each->isOver();
        if (!past && !each->allDay)
            showNow(next != view.today.end() ? &*next : nullptr);
        const Marker marker = !each->isAppointment() ? Marker::Busy
                              : current              ? Marker::Current
                              : each->isOver()       ? Marker::Done
                                                     : Marker::Later;
        line->addItem(marker, each->isAppointment() ? cardFor(*each, current) : busyCardFor(*each));
    }
    showNow(nullptr);
    column.addWidget(line);
}

void TodayPage::showClocksAhead(QVBoxLayout &column)
{
    // Beside the day it stands below what waits; without that column it must not be lost.
    if (!m_waiting->isHidden())
        return;
    auto *note = new ClockNote(m_content);
    note->present(noticesAhead(m_model.view(), m_model.now()), m_model.view().date);
    note->setContentsMargins(directedMargins(m_model.view().today.empty() ? 0 : 32, 0, 0, 0));
    connect(note, &ClockNote::dayRequested, this, &TodayPage::dayRequested);
    if (!note->isEmpty())
        column.addWidget(note);
}

QWidget *TodayPage::cardFor(const PlannedSession &planned, bool current)
{
    const TodayView &view = m_model.view();
    const auto &running = m_running.running();
    DayCardContent content{planned, view.zone, m_model.now(),
        actFor(planned, m_model.now(), running ? std::optional(running->row.session.id) : std::nullopt),
        current};
    content.narrow = m_tight;
    if (current && !running)
        content.lastTime = view.lastTime;
    const auto unbilled = std::ranges::find_if(
        view.unbilled, [&](const UnbilledSession &each) { return planned.session == each.session; });
    if (unbilled != view.unbilled.end())
        content.total = unbilled->total;
    auto *card = new DayCard(content, m_content);
    // By value: the view is read anew while this card still answers.
    connect(card, &DayCard::acted, this, [this, planned](DayAct act) { this->act(planned, act); });
    return card;
}

QWidget *TodayPage::busyCardFor(const PlannedSession &planned)
{
    auto *card = new BusyCard(planned, m_model.view().zone, m_content);
    connect(card, &BusyCard::sessionWanted, this, [this, planned] { m_actions.open(planned); });
    return card;
}

void TodayPage::act(const PlannedSession &planned, DayAct act)
{
    m_finishWhenOpen = false;
    switch (act) {
    case DayAct::None:
        return;
    case DayAct::Start:
        m_actions.start(planned);
        return;
    case DayAct::Open:
        m_actions.open(planned);
        return;
    case DayAct::Finish:
        m_finishWhenOpen = true;
        m_actions.open(planned);
        return;
    case DayAct::Invoice:
        if (planned.session)
            m_actions.invoice(*planned.session, planned.clientName);
        return;
    }
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isNarrow() != m_narrow || isTight() != m_tight)
        refresh();
    else
        fitHead();
}

}  // namespace sp::ui
