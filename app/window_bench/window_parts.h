// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QPlainTextEdit;
class QWidget;

namespace sp {

/// Paints what changed in the widget's window, at once: what the event loop would do next.
void paintPending(QWidget &widget);
/// Milliseconds that a table of `rows` rows takes for each step of a scroll through it, painted.
std::vector<double> scrollTable(int rows);
/// Milliseconds from a key to its letter on the screen, in a text of `bytes` bytes that is written at its
/// middle.
std::vector<double> typeInto(QPlainTextEdit &text, int bytes);

}  // namespace sp
