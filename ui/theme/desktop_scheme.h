// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#ifdef SOLOPILOT_DBUS
class QDBusVariant;
#endif

namespace sp::ui {

class Theme;

/// Tells a Theme whether the desktop prefers dark. The first answer comes from the platform's palette; on
/// Linux the settings portal corrects it and reports changes (org.freedesktop.portal.Settings,
/// "color-scheme": 1 is dark; source: XDG Desktop Portal documentation, Settings). Qt tells by itself only
/// from 6.5 on.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    DesktopScheme(Theme &theme, QObject *parent);
    /// From the palette that the platform gave, before ours replaces it.
    static Scheme fromPlatformPalette();

#ifdef SOLOPILOT_DBUS
private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void hear(const QVariant &value);

    Theme &m_theme;
#endif
};

}  // namespace sp::ui
