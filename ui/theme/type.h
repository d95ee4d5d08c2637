// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>

class QPainter;

namespace sp::ui {

/// How large ordinary text is, in pixels: 14 unless the owner chose another. All five sizes and the metrics
/// that depend on text grow along with it; WCAG 2.1, 1.4.4 asks for twice the usual size.
inline constexpr int usualTextBase = 14;
inline constexpr int smallestTextBase = 12;
inline constexpr int largestTextBase = 28;
int textBase();
/// Brought within what is allowed. What is on the screen keeps its sizes until it is made anew.
void setTextBase(int pixels);

/// The only five sizes, at the usual base: 12/16, 14/20, 16/24, 20/28, 28/36.
enum class TextSize { Caption, Base, Strong, Pane, Title };
enum class Weight { Regular, Medium, Semi };

QFont fontFor(TextSize size, Weight weight = Weight::Regular);
/// Pixels from one baseline to the next.
int lineHeight(TextSize size);

/// Families to try in order: the desktop's own font unless it is only a generic name, then Inter, then Noto
/// Sans.
QStringList fontFamilies();

/// Whether digits share one width, so that columns of money and running clocks do not dance.
enum class Figures { Proportional, Tabular };

/// Width of one line of text. Tabular figures stand in cells as wide as the widest digit, because font
/// features cannot be chosen before Qt 6.7.
qreal textWidth(const QFont &font, const QString &text, Figures figures);
/// Draws one line with the painter's pen; `baseline` is its left end.
void drawText(QPainter &painter, QPointF baseline, const QFont &font, const QString &text, Figures figures);
/// The baseline that centres a line of this font in a box of `height`.
qreal baselineIn(const QFont &font, qreal height);

}  // namespace sp::ui
