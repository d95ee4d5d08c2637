// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/documents/page_document.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

/// What a laid-out page consists of; lengths in points, y downwards.
namespace sp::pdf {

/// Ink and Muted are for text, Hairline for lines between things, Accent for the mark of the letterhead and
/// for bars, Paper for what is cut out of them.
enum class Colour { Ink, Muted, Hairline, Accent, Paper };

struct TextMark {
    QPointF baseline;
    QString text;
    qreal size = 0;
    Weight weight = Weight::Regular;
    Colour colour = Colour::Ink;
};

/// A filled rectangle; rules are thin ones.
struct BoxMark {
    QRectF box;
    Colour colour = Colour::Ink;
};

struct CodeMark {
    QRectF box;
    QrMatrix code;
};

using Mark = std::variant<TextMark, BoxMark, CodeMark>;

/// A piece of a page that is never cut; marks count from its top left.
struct Strip {
    qreal height = 0;
    std::vector<Mark> marks = {};
};

/// `marks` moved by `offset`.
void place(std::vector<Mark> &onto, const std::vector<Mark> &marks, QPointF offset);

}  // namespace sp::pdf
