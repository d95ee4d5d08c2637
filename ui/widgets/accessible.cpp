// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include <QAccessibleWidget>

namespace sp::ui {

namespace {

constexpr auto roleProperty = "sp_accessibleRole";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

}  // namespace

void describe(QWidget *widget, QAccessible::Role role, const QString &name)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_ASSERT(installed);
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->setAccessibleName(name);
}

}  // namespace sp::ui
