// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Values that keep their order inside a line that runs from right to left (Unicode Standard Annex 9,
/// isolates). While the program runs from left to right, texts stay as they are.
namespace sp::ui {

/// What reads from left to right in every language: "11:00–12:00", "+1 212 555 0147", "−4 h".
QString leftToRight(const QString &text);
/// What is written in a language that may be another one than the program's, such as an address.
QString inOwnDirection(const QString &text);
/// Without the marks of both, for a voice.
QString withoutMarks(QString text);

}  // namespace sp::ui
