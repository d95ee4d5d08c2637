// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QWidget>

#include <functional>

namespace sp {

inline constexpr QKeyCombination undoKeys = Qt::CTRL | Qt::Key_Z;
inline constexpr QKeyCombination redoKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_Z;

/// Gives a window the keys of undo and redo. While the keyboard is in a text they are the text's own.
void addChangeKeys(QWidget &window, const std::function<void()> &undo, const std::function<void()> &redo);

}  // namespace sp
