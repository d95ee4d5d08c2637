// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_motion.h"

#include "ui/theme/desktop_settings.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

const auto appearance = u"org.freedesktop.appearance"_s;
const auto reducedMotion = u"reduced-motion"_s;
const auto gnome = u"org.gnome.desktop.interface"_s;
const auto animations = u"enable-animations"_s;

}  // namespace

DesktopMotion::DesktopMotion(QObject *parent) : QObject(parent)
{
    const auto *settings = new DesktopSettings({{appearance, reducedMotion}, {gnome, animations}}, this);
    connect(settings, &DesktopSettings::told, this, &DesktopMotion::hear);
}

void DesktopMotion::hear(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance && key == reducedMotion)
        m_reduced = value.toUInt() == 1;
    else if (group == gnome && key == animations)
        m_still = !value.toBool();
}

}  // namespace sp::ui
