// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPalette>

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
const auto colorScheme = u"color-scheme"_s;
const auto contrast = u"contrast"_s;
const auto gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const auto gnomeContrast = u"high-contrast"_s;

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

DesktopScheme::DesktopScheme(Theme &theme, Scheme first, QObject *parent)
    : QObject(parent), m_theme(theme), m_dark(first == Scheme::Dark)
{
#ifdef SOLOPILOT_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settings, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    const std::pair<QString, QString> asked[] = {
        {appearance, colorScheme}, {appearance, contrast}, {gnomeAccess, gnomeContrast}};
    for (const auto &[group, key] : asked) {
        QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
        read << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group = group, key = key](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<QDBusVariant> reply = *answered;
                if (!reply.isError())
                    hear(group, key, innermost(reply.value().variant()));
                answered->deleteLater();
            });
    }
#endif
}

#ifdef SOLOPILOT_DBUS
void DesktopScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    hear(group, key, innermost(value.variant()));
}
#endif

void DesktopScheme::hear(const QString &group, const QString &key, const QVariant &value)
{
    constexpr uint prefers = 1;
    if (group == appearance && key == colorScheme)
        m_dark = value.toUInt() == prefers;
    else if (group == appearance && key == contrast)
        m_contrast = value.toUInt() == prefers;
    else if (group == gnomeAccess && key == gnomeContrast)
        m_gnomeContrast = value.toBool();
    else
        return;
    m_theme.setDesktopScheme(schemeFor(m_dark, m_contrast || m_gnomeContrast));
}

Scheme DesktopScheme::fromPlatformPalette()
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Scheme::Dark : Scheme::Light;
}

}  // namespace sp::ui
