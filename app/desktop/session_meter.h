// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/meter/floating_meter.h"

#include <QTimer>

namespace sp {

class Workplace;

/// The floating meter of an open practice: follows the running session, asks the workplace for what its
/// buttons say, and remembers for this computer how it stood. It goes with the workplace when that locks.
class SessionMeter : public QObject {
    Q_OBJECT

public:
    explicit SessionMeter(Workplace &work);

    ui::FloatingMeter &floating() { return m_floating; }
    /// Shows it and gives it the keyboard, where a session runs.
    void bringForward();
    /// Off the screen for good; the practice is about to lock.
    void cover();

private:
    void wire();
    void remember();
    void showFacts();
    void refresh();
    ui::MeterFacts facts() const;
    ui::MeterFacing facing() const;

    Workplace &m_work;
    ui::FloatingMeter m_floating;
    QTimer m_later;
    bool m_covered = false;
    std::optional<SessionId> m_dismissed;  ///< The session it was sent away for.
};

}  // namespace sp
