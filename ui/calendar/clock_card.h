// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/clock_notices.h"

#include <QWidget>

namespace sp::ui {

class Button;
class HoursGrid;
class Label;

/// A card on the day on which clocks change: whose, when, and what each of those whom it touches reads then.
/// It lies on free ground of the hours; where there is none it stays away, and the head of the day says the
/// least. Where it would reach over more than two days, or the hours it lies on scroll away above, it folds
/// to its title, and that stays at the top. Closed, it does not come back while the program runs.
class ClockCard : public QWidget {
    Q_OBJECT

public:
    explicit ClockCard(HoursGrid &grid);
    /// What the grid shows has changed.
    void refresh();
    bool isFolded() const { return m_folded; }
    /// While something else needs the room, such as the form that books a session.
    void setAside(bool aside);

Q_SIGNALS:
    /// The calendar should show that day.
    void dayRequested(sp::LocalDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const ClockNotice &notice);
    /// Folds it or not, and puts it onto free ground; answers whether there is some.
    bool place();
    /// Opened is whole by hand where it would be folded.
    enum class Look { Whole, Folded, Opened };
    Look folds() const;
    /// Onto the first free ground from a pixel of the hours on.
    bool placeWith(Look look, int from);
    void fold(bool folded);
    /// The first pixel of the hours that is on show.
    int topShown() const;

    HoursGrid &m_grid;
    Label *m_title;
    Label *m_when;
    QWidget *m_who;
    QWidget *m_see;
    Button *m_fold;
    LocalDate m_day;
    LocalDate m_first;  ///< The first day it touches somebody.
    QByteArray m_key;   ///< Of the notice on show.
    std::vector<QByteArray> m_closed;
    bool m_touches = false;  ///< The notice names somebody.
    bool m_folded = false;
    bool m_aside = false;
    bool m_opened = false;  ///< Unfolded by hand where it would fold by itself.
};

}  // namespace sp::ui
