// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include "ui/theme/desktop_settings.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
const auto contrast = u"contrast"_s;
const auto gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const auto gnomeContrast = u"high-contrast"_s;

}  // namespace

DesktopScheme::DesktopScheme(Theme &theme, Scheme first, QObject *parent)
    : QObject(parent), m_theme(theme), m_dark(first == Scheme::Dark)
{
    const auto *settings = new DesktopSettings(
        {{appearance, colorScheme}, {appearance, contrast}, {gnomeAccess, gnomeContrast}}, this);
    connect(settings, &DesktopSettings::told, this, &DesktopScheme::hear);
}

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
