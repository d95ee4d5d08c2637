// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_notifier.h"

#ifdef SOLOPILOT_DBUS
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sp {

#ifdef SOLOPILOT_DBUS

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto defaultAction = u"default"_s;
constexpr int asTheDesktopLikes = -1;

}  // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : DesktopNotifier(QDBusConnection::sessionBus(), parent) {}

DesktopNotifier::DesktopNotifier(const QDBusConnection &session, QObject *parent)
    : QObject(parent), m_session(session)
{
    listen();
}

DesktopNotifier::~DesktopNotifier()
{
    for (const uint id : std::as_const(m_shown)) {
        QDBusMessage close = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
        close << id;
        m_session.send(close);
    }
}

void DesktopNotifier::listen()
{
    if (!m_session.isConnected())
        return;
    m_session.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_session.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void DesktopNotifier::show(const DesktopNote &note)
{
    if (!m_session.isConnected())
        return;
    QDBusMessage notify = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"org.solopilot.SoloPilot"_s}, {u"suppress-sound"_s, true},
        {u"category"_s, u"x-solopilot.reminder"_s}};
    // Many servers read the body as markup, and all of them show an escaped text as it was meant.
    notify << u"SoloPilot"_s << m_shown.value(note.key) << u"org.solopilot.SoloPilot"_s << note.title
           << note.body.toHtmlEscaped() << QStringList{defaultAction, tr("Open")} << hints
           << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, key = note.key](QDBusPendingCallWatcher *answered) {
            answered->deleteLater();
            const QDBusPendingReply<uint> reply = *answered;
            if (!reply.isError())
                m_shown.insert(key, reply.value());
        });
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    if (action == defaultAction && m_shown.values().contains(id))
        Q_EMIT clicked(m_shown.key(id));
}

void DesktopNotifier::closed(uint id, uint)
{
    m_shown.removeIf([id](auto shown) { return shown.value() == id; });
}

#else

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) {}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::show(const DesktopNote &) {}

#endif

}  // namespace sp
