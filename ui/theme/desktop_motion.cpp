// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_motion.h"

#include <QVariant>

#ifdef SOLOPILOT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

const auto appearance = u"org.freedesktop.appearance"_s;
const auto reducedMotion = u"reduced-motion"_s;
const auto gnome = u"org.gnome.desktop.interface"_s;
const auto animations = u"enable-animations"_s;

#ifdef SOLOPILOT_DBUS
const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;

/// Read answers with a variant inside a variant, the signal with one.
QVariant innermost(const QVariant &value)
{
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}
#endif

}  // namespace

#ifdef SOLOPILOT_DBUS

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
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, group, key](QDBusPendingCallWatcher *answered) {
            answered->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *answered;
            if (!reply.isError())
                hear(group, key, innermost(reply.value().variant()));
        });
}

void DesktopMotion::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    hear(group, key, innermost(value.variant()));
}

#else

DesktopMotion::DesktopMotion(QObject *parent) : QObject(parent) {}

#endif

void DesktopMotion::hear(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance && key == reducedMotion)
        m_reduced = value.toUInt() == 1;
    else if (group == gnome && key == animations)
        m_still = !value.toBool();
}

}  // namespace sp::ui
