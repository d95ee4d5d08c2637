// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

namespace sp::ui {

class Theme;

/// Tells a Theme whether the desktop prefers dark and high contrast. The first answer comes from the
/// platform's palette; on Linux the settings portal corrects it and reports changes
/// (org.freedesktop.portal.Settings; source: XDG Desktop Portal documentation, Settings: "color-scheme" 1 is
/// dark, "contrast" 1 is high; desktops that know no "contrast" may have GNOME's "high-contrast"). Qt tells
/// by itself only from 6.5 on.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    /// `first` is what the platform's palette said.
    DesktopScheme(Theme &theme, Scheme first, QObject *parent);
    /// From the palette that the platform gave, before ours replaces it.
    static Scheme fromPlatformPalette();
    /// One setting of the portal; others than those named above are passed over.
    void hear(const QString &group, const QString &key, const QVariant &value);

private:
    Theme &m_theme;
    bool m_dark;
    bool m_contrast = false;       ///< "contrast"
    bool m_gnomeContrast = false;  ///< "high-contrast"
};

}  // namespace sp::ui
