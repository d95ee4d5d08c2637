// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/values/time_zone.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace sp::ui {

class MinuteTick;
class PlaceClock;

/// What time it is here and there, side by side, for an inspector: it goes with the minute. Each says its
/// zone, its summer time and the difference to who points at it.
class ClockPair : public QWidget {
    Q_OBJECT

public:
    struct Wall {
        TimeZone zone;
        QString words;  ///< "Lisbon, you"
    };
    /// `other` stands there only where its wall is another one. `clock` and `minute` outlive it.
    ClockPair(const Clock &clock, MinuteTick &minute, const Wall &own, const std::optional<Wall> &other,
        QWidget *parent = nullptr);

private:
    void refresh();

    const Clock &m_clock;
    std::vector<std::pair<TimeZone, PlaceClock *>> m_shown;
};

}  // namespace sp::ui
