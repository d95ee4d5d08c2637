// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/clock_notices.h"

#include <QWidget>

namespace sp::ui {

class HoursGrid;
class Label;

/// A card on the day on which clocks change: whose, when, and what each of those whom it touches reads then.
/// It lies on free ground of the hours and scrolls with them; where there is none it stays away, and the head
/// of the day says the least. Closed, it does not come back while the program runs.
class ClockCard : public QWidget {
    Q_OBJECT

public:
    explicit ClockCard(HoursGrid &grid);
    /// What the grid shows has changed.
    void refresh();

Q_SIGNALS:
    /// The calendar should show that day.
    void dayRequested(sp::LocalDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const ClockNotice &notice);
    /// Puts it onto free ground; answers whether there is some.
    bool place(LocalDate day);

    HoursGrid &m_grid;
    Label *m_title;
    Label *m_when;
    QWidget *m_who;
    QWidget *m_see;
    LocalDate m_day;
    LocalDate m_first;  ///< The first day it touches somebody.
    QByteArray m_key;   ///< Of the notice on show.
    std::vector<QByteArray> m_closed;
};

}  // namespace sp::ui
