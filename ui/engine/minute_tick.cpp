// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/minute_tick.h"

#include <utility>

namespace sp::ui {

using namespace std::chrono;

MinuteTick::MinuteTick(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_minute(minute())
{
    connect(&m_timer, &QTimer::timeout, this, &MinuteTick::look);
    // By the second: a timer of a minute would turn late by whatever it began after, and wrong after a sleep.
    m_timer.start(seconds(1));
}

std::int64_t MinuteTick::minute() const
{
    return floor<minutes>(m_clock.now()).time_since_epoch().count();
}

void MinuteTick::look()
{
    const std::int64_t now = minute();
    if (std::exchange(m_minute, now) != now)
        Q_EMIT turned();
}

}  // namespace sp::ui
