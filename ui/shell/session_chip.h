// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QWidget>

namespace sp::ui {

class Button;
class Label;

/// The next or the running session in the top bar. Its ring fills as the time goes; the words say the same.
class SessionChip : public QWidget {
    Q_OBJECT

public:
    explicit SessionChip(QWidget *parent = nullptr);
    void present(const SessionChipState &state);

Q_SIGNALS:
    void startRequested();
    void endRequested();
    /// A click on the chip itself: open that session.
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// Whether there is a session to open.
    bool waits() const;

    SessionChipState m_state;
    Label *m_first;
    Label *m_second;
    Label *m_note;
    Button *m_button;
};

}  // namespace sp::ui
