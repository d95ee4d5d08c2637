// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/hours_grid.h"
#include "ui/engine/engine_client.h"

class QMenu;

namespace sp::ui {

class Button;
class Label;

/// The line below the hours: what the textures mean, and which clock stands beside the own one.
class CalendarFoot : public QWidget {
    Q_OBJECT

public:
    CalendarFoot(EngineClient &engine, QWidget *parent);
    /// `shown` is the zone that stands there at the moment, empty for none.
    void setClock(const SecondClock &clock, const QByteArray &shown);
    /// What can be done with what is chosen; empty for nothing.
    void setHint(const QString &hint);
    /// Whose unsuited hours are tinted; empty for nobody's.
    void setUnsuited(const QString &client);

Q_SIGNALS:
    void clockChosen(const sp::ui::SecondClock &clock);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu(const std::vector<QByteArray> &zones);
    void offer(QMenu &menu, const QString &text, const SecondClock &clock);

    EngineClient &m_engine;
    QWidget *m_unsuited;
    Label *m_unsuitedWords;
    Label *m_hint;
    Button *m_button;
    SecondClock m_clock;
};

}  // namespace sp::ui
