// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/clock_notices.h"

#include <QWidget>

namespace sp::ui {

/// What of the changes of clocks ahead the day has to say: whose, when, how many sessions, and the way to
/// them. Hidden where nothing changes.
class ClockNote : public QWidget {
    Q_OBJECT

public:
    explicit ClockNote(QWidget *parent = nullptr);
    void present(const std::vector<ClockNotice> &notices, LocalDate today);
    bool isEmpty() const { return m_empty; }

Q_SIGNALS:
    /// The calendar should show that day.
    void dayRequested(sp::LocalDate day);

private:
    bool m_empty = true;
};

}  // namespace sp::ui
