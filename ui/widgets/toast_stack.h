// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace sp::ui {

/// What has just happened and can be taken back while it shows.
struct Toast {
    Icon icon = Icon::Check;
    QString text;
    /// Empty: nothing to undo; the toast only informs.
    QString undoText = {};
    std::chrono::milliseconds time = std::chrono::seconds(10);
};

class ToastView;

/// Toasts at the bottom right of their host, the newest lowest, each with its countdown. They never take the
/// focus; Ctrl+Z reaches the newest one through undoNewest().
class ToastStack : public QWidget {
    Q_OBJECT

public:
    explicit ToastStack(QWidget &host);

    /// Shows a toast; the number names it in the signals.
    int present(const Toast &toast);
    /// Takes a toast away without a signal, when what it offered is no longer possible.
    void remove(int id);
    /// Presses Undo of the newest toast that has one. False when there is none.
    bool undoNewest();
    /// What that toast says; empty when there is none.
    QString undoable() const;
    int count() const { return static_cast<int>(m_toasts.size()); }
    /// Lets time pass; the own timer calls it with what a steady clock measured.
    void advance(std::chrono::milliseconds passed);

Q_SIGNALS:
    void undone(int id);
    void expired(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const ToastView *newestUndo() const;
    void undo(int id);
    void place();

    QVBoxLayout *m_column;
    std::vector<ToastView *> m_toasts;
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_lastId = 0;
};

}  // namespace sp::ui
