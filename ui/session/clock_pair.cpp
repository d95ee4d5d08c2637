// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/clock_pair.h"

#include "ui/engine/minute_tick.h"
#include "ui/session/time_words.h"
#include "ui/session/zone_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/twin_clock.h"

#include <QHBoxLayout>

namespace sp::ui {

ClockPair::ClockPair(const Clock &clock, MinuteTick &minute, const Wall &own,
    const std::optional<Wall> &other, QWidget *parent)
    : QWidget(parent), m_clock(clock)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    const auto add = [&](const Wall &wall) {
        auto *shown = new PlaceClock({}, wall.words, DayPart::Day, this);
        m_shown.emplace_back(wall.zone, shown);
        row->addWidget(shown, 1);
    };
    add(own);
    if (other) {
        row->addWidget(new Hairline(Qt::Vertical, this));
        add(*other);
    }
    connect(&minute, &MinuteTick::turned, this, &ClockPair::refresh);
    refresh();
}

void ClockPair::refresh()
{
    const Instant now = m_clock.now();
    for (const auto &[zone, shown] : m_shown) {
        shown->setTime(clockAt(now, zone), isDayAt(now, zone) ? DayPart::Day : DayPart::Night);
        shown->setFacts(zoneFacts(zone, m_shown.front().first, now));
    }
}

}  // namespace sp::ui
