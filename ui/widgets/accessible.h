// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace sp::ui {

/// Gives a painted widget the role and the name a screen reader says. Without it Qt calls such a widget
/// "client area". The name may change later with QWidget::setAccessibleName().
void describe(QWidget *widget, QAccessible::Role role, const QString &name);

}  // namespace sp::ui
