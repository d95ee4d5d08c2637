// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace sp {

IdleWatch::IdleWatch(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    setPatience(patience);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (std::chrono::milliseconds(m_since.elapsed()) < m_patience)
            return;
        stop();
        Q_EMIT idle();
    });
}

void IdleWatch::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    m_timer.setInterval(std::min<std::chrono::milliseconds>(patience, std::chrono::seconds(5)));
}

void IdleWatch::start()
{
    m_since.start();
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_since.start();
        break;
    default:
        break;
    }
    return false;
}

}  // namespace sp
