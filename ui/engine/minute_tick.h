// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace sp::ui {

/// The minute as it turns: one for the program, heard by all that shows what time it is, so that no two
/// clocks of a window differ.
class MinuteTick : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit MinuteTick(const Clock &clock, QObject *parent = nullptr);
    /// Looks at the clock now instead of within the second.
    void look();

Q_SIGNALS:
    void turned();

private:
    std::int64_t minute() const;

    const Clock &m_clock;
    QTimer m_timer;
    std::int64_t m_minute;
};

}  // namespace sp::ui
