// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screen_lock_watch.h"

#ifdef SOLOPILOT_DBUS
#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sp {

#ifdef SOLOPILOT_DBUS

namespace {

const auto login = u"org.freedesktop.login1"_s;
const auto managerPath = u"/org/freedesktop/login1"_s;
const auto manager = u"org.freedesktop.login1.Manager"_s;
const auto sessionInterface = u"org.freedesktop.login1.Session"_s;
const auto properties = u"org.freedesktop.DBus.Properties"_s;

/// Each desktop says it under a name of its own; the interface has the service's name.
struct Saver {
    QLatin1StringView service;
    QLatin1StringView path;
};
constexpr Saver savers[] = {{"org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1},
    {"org.freedesktop.ScreenSaver"_L1, "/ScreenSaver"_L1},
    {"org.gnome.ScreenSaver"_L1, "/org/gnome/ScreenSaver"_L1},
    {"org.cinnamon.ScreenSaver"_L1, "/org/cinnamon/ScreenSaver"_L1},
    {"org.mate.ScreenSaver"_L1, "/org/mate/ScreenSaver"_L1}};

QDBusMessage toManager(const QString &method)
{
    return QDBusMessage::createMethodCall(login, managerPath, manager, method);
}

}  // namespace

ScreenLockWatch::ScreenLockWatch(QObject *parent)
    : ScreenLockWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent)
{
}

ScreenLockWatch::ScreenLockWatch(
    const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent), m_system(system), m_session(session)
{
    listen();
}

void ScreenLockWatch::listen()
{
    if (m_system.isConnected()) {
        m_system.connect(login, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(sleepChanged(bool)));
        findSession();
        holdSleepUp();
    }
    if (m_session.isConnected())
        for (const Saver &saver : savers)
            m_session.connect(
                saver.service, saver.path, saver.service, u"ActiveChanged"_s, this, SLOT(saverChanged(bool)));
}

void ScreenLockWatch::findSession()
{
    QDBusMessage ask = toManager(u"GetSessionByPID"_s);
    ask << static_cast<uint>(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *answered;
        const QString path = reply.isError() ? QString() : reply.value().path();
        // A program that belongs to no session hears of every one: locking once too often costs a passphrase.
        m_system.connect(login, path, sessionInterface, u"Lock"_s, this, SLOT(sessionLocked()));
        // Of other people's sessions it would hear that they come and go, which is no reason to lock.
        if (!path.isEmpty())
            m_system.connect(login, path, properties, u"PropertiesChanged"_s, this,
                SLOT(sessionChanged(QString, QVariantMap)));
    });
}

void ScreenLockWatch::holdSleepUp()
{
    QDBusMessage ask = toManager(u"Inhibit"_s);
    ask << u"sleep"_s << u"SoloPilot"_s << tr("Locks the practice") << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answered;
        if (!reply.isError())
            m_delay = reply.value();
    });
}

void ScreenLockWatch::sleepChanged(bool begins)
{
    if (begins)
        Q_EMIT lockWanted(LockReason::Suspend);
    else
        holdSleepUp();
}

void ScreenLockWatch::sessionLocked()
{
    Q_EMIT lockWanted(LockReason::ScreenLocked);
}

void ScreenLockWatch::sessionChanged(const QString &interface, const QVariantMap &changed)
{
    // Somebody else has the screen: another virtual terminal, or the greeter for another user.
    const auto active = changed.constFind(u"Active"_s);
    if (interface == sessionInterface && active != changed.constEnd() && !active->toBool())
        Q_EMIT lockWanted(LockReason::ScreenLocked);
}

void ScreenLockWatch::saverChanged(bool active)
{
    if (active)
        Q_EMIT lockWanted(LockReason::ScreenLocked);
}

void ScreenLockWatch::sleepMayBegin()
{
    m_delay = QDBusUnixFileDescriptor();
}

#else

ScreenLockWatch::ScreenLockWatch(QObject *parent) : QObject(parent) {}

void ScreenLockWatch::sleepMayBegin() {}

#endif

}  // namespace sp
