// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/messages/error_text.h"
#include "ui/session/failure_state.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/today/clock_note.h"
#include "ui/today/today_head.h"
#include "ui/today/tomorrow_strip.h"
#include "ui/today/waiting_column.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_place.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/time_line.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

/// Cards and strip leave out what is said elsewhere where the column is narrower.
constexpr metrics::Scaled roomyFrom{820};
}  // namespace

TodayPage::TodayPage(
    EngineClient &client, RunningSessionModel &running, SessionActions &actions, QWidget *parent)
    : QWidget(parent), m_running(running), m_actions(actions), m_model(client), m_held(client, nullptr),
      m_head(new TodayHead), m_content(new QWidget), m_waiting(new WaitingColumn(actions))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_head);
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

    connect(m_head, &TodayHead::newSessionRequested, this, &TodayPage::newSessionRequested);
    connect(m_head, &TodayHead::logRequested, this, &TodayPage::logRequested);
    connect(m_head, &TodayHead::decisionsToggled, this, [this](bool shown) {
        m_waiting->setVisible(!m_narrow || shown);
        if (isTight() != m_tight)
            refresh();
    });
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
    connect(
        m_waiting, &WaitingColumn::bookHeldRequested, this, [this](const HoldId &id) { m_held.book(id); });
    connect(m_waiting, &WaitingColumn::releaseHeldRequested, &m_held, &HeldActs::release);
    connect(&m_held, &HeldActs::done, this, &TodayPage::toast);
    connect(
        &m_held, &HeldActs::failed, this, [this](const Error &error) { Q_EMIT toast(errorText(error), {}); });
    connect(&m_held, &HeldActs::refused, this,
        [this](const HoldId &, const Error &error) { Q_EMIT toast(errorText(error), {}); });
    connect(m_waiting, &WaitingColumn::overdueRequested, this, &TodayPage::overdueRequested);
    refresh();
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
    m_head->present(m_model, m_narrow);
    m_waiting->setVisible(m_model.isReadable() && (!m_narrow || m_head->decisionsWanted()));
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
        showEnd(*column);
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

void TodayPage::tellOfEnd(const QDateTime &when)
{
    m_end = when;
    refresh();
}

void TodayPage::showEnd(QVBoxLayout &column)
{
    if (!m_end.isValid())
        return;
    BannerContent content{BannerContent::Tone::Info, Icon::Info, {}};
    content.text.push_back(
        {tr("SoloPilot ended unexpectedly on %1").arg(QLocale().toString(m_end, QLocale::ShortFormat))});
    content.note = tr("Nothing of it was sent.");
    auto *banner = new Banner(content, m_content);
    connect(banner->addButton(tr("Copy diagnostics…")), &QPushButton::clicked, this,
        &TodayPage::diagnosticsRequested);
    connect(banner->addButton(tr("Close"), ButtonKind::Quiet), &QPushButton::clicked, this,
        [this] { tellOfEnd({}); });
    column.addWidget(banner);
}

void TodayPage::showLeak(QVBoxLayout &column)
{
    const TodayView &view = m_model.view();
    if (view.unbilled.empty())
        return;
    const int count = static_cast<int>(view.unbilled.size());
    BannerContent content{BannerContent::Tone::Watch, Icon::Leak, {}};
    content.text.push_back(
        {view.moreUnbilled ? tr("More than %n finished sessions not invoiced", nullptr, count)
                           : tr("%n finished sessions not invoiced", nullptr, count),
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
    auto *review = banner->addButton(tr("Review"), ButtonKind::Quiet);
    review->setToolTip(tr("What it is made of"));
    connect(review, &QPushButton::clicked, this,
        [this, question = SumQuestion{.what = SumQuestion::What::NotInvoiced, .most = listedUnbilled}] {
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
    std::vector<DayCard *> cards;
    for (auto each = view.today.begin(); each != view.today.end(); ++each) {
        const bool current = each == next;
        const bool begun = each->when.start <= now || (running && current);
        if (!begun && !each->allDay)
            showNow(next != view.today.end() && !running ? &*next : nullptr);
        const Marker marker = !each->isAppointment() ? Marker::Busy
                              : current              ? Marker::Current
                              : each->isOver()       ? Marker::Done
                                                     : Marker::Later;
        if (!each->isAppointment()) {
            line->addItem(marker, busyCardFor(*each));
            continue;
        }
        cards.push_back(cardFor(*each, current));
        line->addItem(marker, cards.back(), cards.back()->clock());
    }
    const auto room = std::ranges::max_element(cards, {}, &DayCard::actRoom);
    for (DayCard *card : cards)
        card->setActRoom((*room)->actRoom());
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

DayCard *TodayPage::cardFor(const PlannedSession &planned, bool current)
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
    if (planned.client)
        if (const auto known = view.credits.find(*planned.client); known != view.credits.end())
            content.credit = known->second;
    auto *card = new DayCard(content, m_content);
    connect(card, &DayCard::creditAsked, this, &TodayPage::creditAsked);
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
}

}  // namespace sp::ui
