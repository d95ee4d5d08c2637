// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session_meter.h"

#include "app/desktop/window_store.h"
#include "app/desktop/workplace.h"
#include "ui/shell/main_frame.h"

#include <QApplication>
#include <QWindow>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

constexpr auto cornerKey = "meter/corner";
constexpr auto expandedKey = "meter/expanded";
constexpr auto pinnedKey = "meter/pinned";

/// Between two windows of ours nobody has the keyboard for a moment, and a session that just began is about
/// to open its page; the meter need not flash up for either.
constexpr std::chrono::milliseconds settling{300};

}  // namespace

SessionMeter::SessionMeter(Workplace &work) : QObject(&work), m_work(work)
{
    const QSettings store = windowStore();
    MeterModel &model = m_floating.model();
    model.setCorner(static_cast<Corner>(
        std::clamp(store.value(QLatin1StringView(cornerKey), static_cast<int>(Corner::BottomRight)).toInt(),
            0, static_cast<int>(Corner::BottomRight))));
    model.setExpanded(store.value(QLatin1StringView(expandedKey)).toBool());
    model.setPinned(store.value(QLatin1StringView(pinnedKey)).toBool());
    m_later.setSingleShot(true);
    m_later.setInterval(settling);
    connect(&m_later, &QTimer::timeout, this, &SessionMeter::refresh);
    wire();
    refresh();
}

void SessionMeter::wire()
{
    MeterModel &model = m_floating.model();
    connect(&model, &MeterModel::endRequested, &m_work, &Workplace::endRunning);
    connect(&model, &MeterModel::pauseRequested, &m_work, &Workplace::pause);
    connect(&model, &MeterModel::resumeRequested, &m_work, &Workplace::resume);
    connect(&model, &MeterModel::dismissed, this, [this] {
        if (const auto &running = m_work.running().running())
            m_dismissed = running->row.session.id;
        refresh();
    });
    for (const auto signal :
        {&MeterModel::cornerChanged, &MeterModel::expandedChanged, &MeterModel::pinnedChanged})
        connect(&model, signal, this, &SessionMeter::remember);
    connect(&model, &MeterModel::pinnedChanged, this, &SessionMeter::refresh);
    connect(&m_work, &Workplace::trayChanged, this, [this] {
        showFacts();
        if (m_floating.isShown())
            refresh();
        else if (!m_later.isActive())
            m_later.start();
    });
    connect(&m_work, &Workplace::pageChanged, this, [this] { m_later.start(); });
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this] { m_later.start(); });
}

void SessionMeter::remember()
{
    const MeterModel &model = m_floating.model();
    QSettings store = windowStore();
    store.setValue(QLatin1StringView(cornerKey), static_cast<int>(model.corner()));
    store.setValue(QLatin1StringView(expandedKey), model.isExpanded());
    store.setValue(QLatin1StringView(pinnedKey), model.isPinned());
}

MeterFacts SessionMeter::facts() const
{
    const RunningSessionModel &model = m_work.running();
    // Tray and meter say the same of one session.
    const TrayState tray = m_work.trayState();
    MeterFacts facts;
    facts.client = tray.client;
    facts.elapsed = model.elapsed();
    facts.planned = model.running()->row.session.planned.length();
    facts.clock = model.running()->paused() ? MeterFacts::Clock::Paused : MeterFacts::Clock::Runs;
    facts.price = tray.spanNote;
    facts.endText = tray.endText;
    if (const auto &service = model.runningService();
        service && service->details.price.by == billing::PriceBy::Hour)
        facts.step = std::chrono::minutes(service->details.price.time.stepMinutes);
    return facts;
}

MeterFacing SessionMeter::facing() const
{
    MeterFacing facing;
    const auto &running = m_work.running().running();
    if (!running || m_covered)
        return facing;
    facing.timer = MeterFacing::Timer::Runs;
    // The meter is no widget: while the keyboard is in it, no window of widgets is active.
    const bool front = m_work.showsRunningSession() && QApplication::activeWindow();
    facing.page = front ? MeterFacing::Page::Front : MeterFacing::Page::Elsewhere;
    facing.pin = m_floating.model().isPinned() ? MeterFacing::Pin::On : MeterFacing::Pin::Off;
    facing.wish =
        m_dismissed == running->row.session.id ? MeterFacing::Wish::Dismissed : MeterFacing::Wish::Usual;
    return facing;
}

void SessionMeter::refresh()
{
    showFacts();
    m_floating.face(facing());
}

void SessionMeter::showFacts()
{
    if (m_work.running().running())
        m_floating.model().present(meterState(facts()));
}

void SessionMeter::cover()
{
    m_covered = true;
    refresh();
}

void SessionMeter::bringForward()
{
    m_dismissed.reset();
    if (!m_work.running().running()) {
        m_work.tell(tr("The meter shows while a session runs"));
        return;
    }
    refresh();
    m_floating.bringForward();
}

}  // namespace sp
