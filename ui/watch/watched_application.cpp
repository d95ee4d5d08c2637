// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch/watched_application.h"

#include <QFile>
#include <QMetaEnum>
#include <QThread>

namespace sp::ui {

using std::chrono::microseconds;
using std::chrono::nanoseconds;

/// The clock of what the thread did: time that passes, less what it only stood in the processor's queue. The
/// kernel's second figure of schedstat is that wait (Documentation/scheduler/sched-stats.rst); where there is
/// none, all time counts.
class WatchedApplication::Spent {
public:
    Spent() : m_schedule(QStringLiteral("/proc/thread-self/schedstat"))
    {
        (void)m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    nanoseconds now() { return std::chrono::steady_clock::now().time_since_epoch() - queued(); }

private:
    nanoseconds queued()
    {
        char line[96];
        if (!m_schedule.isOpen() || !m_schedule.seek(0))
            return {};
        const qint64 length = m_schedule.read(line, sizeof line);
        if (length <= 0)
            return {};
        const QList<QByteArray> figures = QByteArray(line, length).simplified().split(' ');
        return nanoseconds(figures.value(1).toLongLong());
    }

    QFile m_schedule;
};

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv) {}

WatchedApplication::~WatchedApplication()
{
    m_heard = {};  // Widgets that outlive this get their last events unwatched.
}

void WatchedApplication::watch(Heard heard)
{
    m_heard = std::move(heard);
    m_longest = {};
    m_spent = m_heard ? std::make_unique<Spent>() : nullptr;
}

void WatchedApplication::excuse(const char *why)
{
    if (auto *watched = qobject_cast<WatchedApplication *>(instance()))
        watched->m_excuse = why;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_heard || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_depth > 0) {
        // Part of the event around it; unless that runs a loop of its own, as a drag does, which answers.
        m_looped = m_looped || thread()->loopLevel() > m_loops;
        return QApplication::notify(receiver, event);
    }
    // Asked before it is delivered: neither may exist afterwards.
    const QEvent::Type type = event->type();
    const QString kind = QString::fromLatin1(receiver->metaObject()->className());
    const QString name = receiver->objectName();
    m_looped = false;
    m_excuse.clear();
    m_loops = thread()->loopLevel();
    const nanoseconds before = m_spent->now();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (!m_heard || m_looped)
        return done;
    const auto held = std::chrono::duration_cast<microseconds>(m_spent->now() - before);
    if (held > m_longest.held || held > limit) {
        const Stall stall{held, QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
            name.isEmpty() ? kind : kind + u' ' + name, m_excuse};
        if (m_excuse.isEmpty() && held > m_longest.held)
            m_longest = stall;
        if (held > limit)
            m_heard(stall);
    }
    return done;
}

}  // namespace sp::ui
