// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_head.h"

#include "ui/session/time_words.h"
#include "ui/session/zone_words.h"
#include "ui/theme/metrics.h"
#include "ui/today/today_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/wrap_row.h"

#include <QBoxLayout>
#include <QKeySequence>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr TextStyle clockStyle{TextSize::Base, Weight::Regular, Tone::Muted, Figures::Tabular};

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

TodayHead::TodayHead(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, style::title)), m_summary(new Label({}, clockStyle)),
      m_clocks(new QWidget), m_decisions(new Button(QString())), m_newSession(new Button(tr("New session")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapPane, metrics::gapLarge + 2, metrics::gapPane, metrics::gap);
    column->setSpacing(4);
    auto *line = new QWidget(this);
    auto *first = new WrapRow(WrapRow::wholeLead, line);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(metrics::gap);
    first->setLead(m_title);
    m_decisions->setCheckable(true);
    connect(m_decisions, &QPushButton::toggled, this, &TodayHead::decisionsToggled);
    first->addAct(m_decisions);
    auto *log = new Button(Icon::Done, tr("Log a past session"), ButtonKind::Outlined, this);
    log->setToolTip(tr("Log a past session"));
    log->setObjectName(u"logPast"_s);
    connect(log, &QPushButton::clicked, this, &TodayHead::logRequested);
    first->addAct(log);
    m_newSession->setObjectName(u"newSession"_s);
    m_newSession->setGlyph(Icon::Plus);
    m_newSession->setShortcutCap(QKeySequence(Qt::Key_N));
    tellShortcut(*m_newSession, QKeySequence(Qt::Key_N), {tr("Today"), tr("New session")});
    connect(m_newSession, &QPushButton::clicked, this, &TodayHead::newSessionRequested);
    first->addAct(m_newSession);
    column->addWidget(line);
    m_second = new QBoxLayout(QBoxLayout::LeftToRight);
    m_second->setSpacing(metrics::gapLarge);
    m_second->addWidget(m_summary);
    m_second->addWidget(m_clocks, 0, Qt::AlignLeading);
    m_second->addStretch(1);
    column->addLayout(m_second);
}

bool TodayHead::decisionsWanted() const
{
    return m_decisions->isChecked();
}

void TodayHead::present(const TodayModel &model, bool decisions)
{
    const TodayView &view = model.view();
    const bool ready = model.isReadable();
    m_title->setPlain(ready ? dayTitle(view.date) : tr("Today"));
    m_newSession->setKind(ready && view.today.empty() ? ButtonKind::Primary : ButtonKind::Outlined);
    m_summary->setVisible(ready && !view.denied);
    const int count = view.sessions();
    m_summary->setPlain(count == 0 ? tr("No sessions")
                                   : tr("%n sessions, %1", nullptr, count).arg(lengthText(view.booked())));
    m_decisions->setText(tr("%n decisions", nullptr, view.decisions()));
    m_decisions->setVisible(decisions && ready && view.decisions() > 0);
    showClocks(model);
    fit();
}

void TodayHead::showClocks(const TodayModel &model)
{
    qDeleteAll(m_clocks->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_clocks->layout();
    auto *row = new QHBoxLayout(m_clocks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (!model.isReadable())
        return;
    m_divider = new QWidget(m_clocks);
    auto *beside = new QHBoxLayout(m_divider);
    beside->setContentsMargins(directedMargins(0, 0, metrics::gap, 0));
    auto *divider = new Hairline(Qt::Vertical, m_divider);
    divider->setFixedHeight(12);
    beside->addWidget(divider);
    row->addWidget(m_divider);
    const Instant now = model.now();
    for (const TimeZone &zone : zonesOf(model.view(), now)) {
        row->addSpacing(row->count() > 1 ? +metrics::gap : 0);
        row->addWidget(
            new Glyph(isDayAt(now, zone) ? Icon::Sun : Icon::Moon, metrics::iconTiny, Tone::Muted, m_clocks));
        auto *clock =
            new Label(u"%1 %2"_s.arg(clockAt(now, zone), placeOf(zone.name())), clockStyle, m_clocks);
        clock->setToolTip(zoneFacts(zone, model.view().zone, now));
        row->addWidget(clock);
    }
    for (QWidget *each : m_clocks->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->show();
}

void TodayHead::fit()
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

void TodayHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace sp::ui
