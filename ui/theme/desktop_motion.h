// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sp::ui {

/// Whether what moves by itself should move.
enum class Motion { Full, Reduced };

/// Whether the desktop asks for less motion. On Linux the settings portal tells, and reports changes
/// (org.freedesktop.portal.Settings: "reduced-motion" of org.freedesktop.appearance, 1 is reduced, and
/// "enable-animations" of org.gnome.desktop.interface; source: XDG Desktop Portal documentation, Settings).
/// Elsewhere, and until it answers, motion is full.
class DesktopMotion : public QObject {
    Q_OBJECT

public:
    explicit DesktopMotion(QObject *parent = nullptr);
    Motion motion() const { return m_reduced || m_still ? Motion::Reduced : Motion::Full; }

    /// A setting of the desktop, as the portal names it.
    void hear(const QString &group, const QString &key, const QVariant &value);

private:
    bool m_reduced = false;  ///< By the appearance.
    bool m_still = false;    ///< By GNOME's switch.
};

}  // namespace sp::ui
