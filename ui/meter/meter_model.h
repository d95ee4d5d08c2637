// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meter/meter_state.h"

namespace sp::ui {

/// What the meter's window shows and what it asks for. Knows no window.
class MeterModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(sp::ui::MeterState state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool expanded READ isExpanded WRITE setExpanded NOTIFY expandedChanged)
    Q_PROPERTY(bool pinned READ isPinned WRITE setPinned NOTIFY pinnedChanged)

public:
    using QObject::QObject;

    const MeterState &state() const { return m_state; }
    void present(const MeterState &state);
    /// Expanded: with the client, the bar and what End will do.
    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    /// Pinned: shows over the session's own page too.
    bool isPinned() const { return m_pinned; }
    void setPinned(bool pinned);

    Corner corner() const { return m_corner; }
    void setCorner(Corner corner);

    Q_INVOKABLE void pauseOrResume();
    Q_INVOKABLE void end() { Q_EMIT endRequested(); }
    Q_INVOKABLE void openSession() { Q_EMIT openRequested(); }
    /// Folds, and where it is folded goes away for this session.
    Q_INVOKABLE void stepBack();

Q_SIGNALS:
    void stateChanged();
    void expandedChanged();
    void pinnedChanged();
    void cornerChanged();
    void pauseRequested();
    void resumeRequested();
    void endRequested();
    void openRequested();
    void dismissed();

private:
    MeterState m_state;
    bool m_expanded = false;
    bool m_pinned = false;
    Corner m_corner = Corner::BottomRight;
};

}  // namespace sp::ui
