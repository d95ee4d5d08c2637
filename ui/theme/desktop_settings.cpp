// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_settings.h"

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

/// Read answers with a variant inside a variant, the signal with one.
QVariant innermost(const QVariant &value)
{
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

}  // namespace

DesktopSettings::DesktopSettings(const std::vector<Setting> &asked, QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settings, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const Setting &setting : asked)
        ask(setting);
}

void DesktopSettings::ask(const Setting &setting)
{
    QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
    read << setting.first << setting.second;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, setting](QDBusPendingCallWatcher *answered) {
            answered->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *answered;
            if (!reply.isError())
                Q_EMIT told(setting.first, setting.second, innermost(reply.value().variant()));
        });
}

void DesktopSettings::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    Q_EMIT told(group, key, innermost(value.variant()));
}

#else

DesktopSettings::DesktopSettings(const std::vector<Setting> &, QObject *parent) : QObject(parent) {}

#endif

}  // namespace sp::ui
