// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/lock_rules.h"

#include <QObject>
#include <QVariantMap>

#ifdef SOLOPILOT_DBUS
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#endif

namespace sp {

/// Hears when the screen locks, when another user takes it, and before the computer sleeps. On Linux from
/// logind (org.freedesktop.login1: Manager.PrepareForSleep, Session.Lock, Session's property Active) and from
/// the desktop's screen saver (ActiveChanged of org.freedesktop.ScreenSaver, or of GNOME's, Cinnamon's and
/// MATE's own); it holds sleep up for the moment that locking takes ("delay" of Manager.Inhibit). Elsewhere,
/// and without D-Bus, it is silent.
class ScreenLockWatch : public QObject {
    Q_OBJECT

public:
    explicit ScreenLockWatch(QObject *parent = nullptr);
#ifdef SOLOPILOT_DBUS
    /// On other buses than the machine's and the session's.
    ScreenLockWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent);
#endif
    /// What was to be done before sleep is done.
    void sleepMayBegin();

Q_SIGNALS:
    void lockWanted(sp::LockReason reason);

#ifdef SOLOPILOT_DBUS
private Q_SLOTS:
    void sleepChanged(bool begins);
    void sessionLocked();
    void sessionChanged(const QString &interface, const QVariantMap &changed);
    void saverChanged(bool active);

private:
    void listen();
    void findSession();
    void holdSleepUp();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_delay;  ///< Sleep waits while this is open, for some seconds at most.
#endif
};

}  // namespace sp
