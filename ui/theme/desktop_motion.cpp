// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_motion.h"

#ifdef SOLOPILOT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

#ifdef SOLOPILOT_DBUS

namespace {
const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto reducedMotion = u"reduced-motion"_s;
const auto gnome = u"org.gnome.desktop.interface"_s;
const auto animations = u"enable-animations"_s;
}  // namespace

DesktopMotion::DesktopMotion(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settings, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearance, reducedMotion);
    ask(gnome, animations);
}

void DesktopMotion::ask(const QString &group, const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
    read << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *answered) {
            answered->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *answered;
            if (!reply.isError())
                hear(key, reply.value().variant());
        });
}

void DesktopMotion::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance || group == gnome)
        hear(key, value.variant());
}

void DesktopMotion::hear(const QString &key, const QVariant &value)
{
    // Read answers with a variant inside a variant, the signal with one.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == reducedMotion)
        m_reduced = inner.toUInt() == 1;
    else if (key == animations)
        m_still = !inner.toBool();
}

#else

DesktopMotion::DesktopMotion(QObject *parent) : QObject(parent) {}

#endif

}  // namespace sp::ui
