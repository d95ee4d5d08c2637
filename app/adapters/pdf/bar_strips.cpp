// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/strips.h"
#include "app/adapters/pdf/style.h"

#include <algorithm>
#include <cmath>

namespace sp::pdf {

std::vector<Strip> StripMaker::bars(const BarsBlock &block) const
{
    constexpr qreal thick = 7, gap = 5;
    qreal labels = 0, values = 0;
    for (const BarRow &row : block.rows) {
        labels = std::max(labels, m_fonts.width(row.label, style::detail, Weight::Regular));
        values = std::max(values, m_fonts.width(row.value, style::detail, Weight::Regular));
    }
    labels = std::min(labels, m_width * 0.35) + style::keyGap;
    const qreal room = std::max(m_width - labels - values - style::keyGap, m_width * 0.2);
    std::vector<Strip> strips;
    for (const BarRow &row : block.rows) {
        const TextStyle plain{style::detail};
        const Strip label =
            text(row.label, {style::detail, Weight::Regular, Colour::Muted}, labels - style::keyGap);
        Strip strip{std::max(label.height, thick) + gap};
        place(strip.marks, label.marks, {0, 0});
        // Centred on the label's first line.
        const qreal top = (lineHeight(style::detail) - thick) / 2;
        const qreal wide = std::clamp(std::abs(row.part), 0.0, 1.0) * room;
        if (wide > 0) {
            strip.marks.push_back(BoxMark{{labels, top, wide, thick}, Colour::Accent});
            // What is below zero is a frame.
            if (row.part < 0 && wide > 2)
                strip.marks.push_back(
                    BoxMark{{labels + 0.8, top + 0.8, wide - 1.6, thick - 1.6}, Colour::Paper});
        }
        const Strip value = text(row.value, plain, values + 1);
        place(strip.marks, value.marks, {labels + wide + (wide > 0 ? style::keyGap / 2 : 0), 0});
        strips.push_back(std::move(strip));
    }
    return strips;
}

}  // namespace sp::pdf
