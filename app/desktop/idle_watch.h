// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace sp {

/// Notices when nobody has touched the program for a while; every key, click, wheel turn and touch counts.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(std::chrono::milliseconds patience, QObject *parent = nullptr);
    void setPatience(std::chrono::milliseconds patience);
    void start();
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::chrono::milliseconds m_patience;
    QElapsedTimer m_since;
    QTimer m_timer;
};

}  // namespace sp
