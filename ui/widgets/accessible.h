// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <optional>

class QWidget;

namespace sp::ui {

/// Gives a painted widget the role and the name a screen reader says. Without it Qt calls such a widget
/// "client area". The name may change later with QWidget::setAccessibleName(). What has the role of a button
/// can be pressed by a screen reader as Space presses it.
void describe(QWidget *widget, QAccessible::Role role, const QString &name);

/// How far something is, for a described bar.
struct SpokenValue {
    int now = 0;
    int least = 0;
    int most = 100;

    bool operator==(const SpokenValue &) const = default;
};
/// Nothing: it is under way, and nobody knows how far. A change is told to screen readers.
void speakValue(QWidget *widget, const std::optional<SpokenValue> &value);

/// Polite waits until the reader has said its sentence; Assertive is for what went wrong and breaks in.
enum class Politeness { Polite, Assertive };
/// Has a screen reader say `text`, wherever the keyboard is. `about` is a part of the window it happens in.
/// Does nothing while no reader listens, nor in a window that nobody sees.
void announce(QWidget &about, const QString &text, Politeness politeness = Politeness::Polite);

}  // namespace sp::ui
