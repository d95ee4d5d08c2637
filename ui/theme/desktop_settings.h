// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <utility>
#include <vector>

#ifdef SOLOPILOT_DBUS
class QDBusVariant;
#endif

namespace sp::ui {

/// The settings of the desktop as the settings portal of Linux tells them (org.freedesktop.portal.Settings;
/// source: XDG Desktop Portal documentation, Settings). Elsewhere, and where nobody answers, it tells
/// nothing.
class DesktopSettings : public QObject {
    Q_OBJECT

public:
    /// A group and a key: "org.freedesktop.appearance", "color-scheme".
    using Setting = std::pair<QString, QString>;
    /// Asks for these; what changes later is told of every setting there is.
    DesktopSettings(const std::vector<Setting> &asked, QObject *parent);

Q_SIGNALS:
    /// Never from within the constructor.
    void told(const QString &group, const QString &key, const QVariant &value);

#ifdef SOLOPILOT_DBUS
private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const Setting &setting);
#endif
};

}  // namespace sp::ui
