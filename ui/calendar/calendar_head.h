// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_range.h"

#include <QWidget>

namespace sp::ui {

class Button;
class Label;
class SegmentedControl;

/// The line above the calendar: what is shown, the way back and on, the views, print, a new session.
class CalendarHead : public QWidget {
    Q_OBJECT

public:
    explicit CalendarHead(QWidget *parent);
    void setTitle(const QString &full, const QString &brief);
    QString title() const { return m_full; }
    void setView(CalendarView view);

Q_SIGNALS:
    void viewChosen(sp::ui::CalendarView view);
    void stepRequested(int step);
    void todayRequested();
    void printRequested();
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Label *m_title;
    Button *m_before;
    Button *m_after;
    SegmentedControl *m_views;
    Button *m_print;
    Button *m_new;
    QString m_full;
    QString m_brief;
};

}  // namespace sp::ui
