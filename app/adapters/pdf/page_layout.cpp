// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/page_layout.h"

#include "app/adapters/pdf/page_flow.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sp::pdf {

namespace {

QColor colourOf(Colour colour)
{
    switch (colour) {
    case Colour::Ink:
        return QColor(0x1C, 0x24, 0x30);
    case Colour::Muted:
        return QColor(0x56, 0x60, 0x72);
    case Colour::Hairline:
        return QColor(0xC9, 0xC7, 0xC0);
    case Colour::Paper:
        return Qt::white;
    case Colour::Accent:
        break;
    }
    return QColor(0x1F, 0x6F, 0x6B);
}

constexpr qreal units = DocumentFonts::unitsPerPoint;

QRectF scaled(const QRectF &box)
{
    return {box.x() * units, box.y() * units, box.width() * units, box.height() * units};
}

void paint(QPainter &painter, const CodeMark &mark)
{
    // One path for all modules: neighbours filled apart would show seams.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QRectF box = scaled(mark.box);
    const qreal module = box.width() / mark.code.size;
    for (int row = 0; row < mark.code.size; ++row)
        for (int column = 0; column < mark.code.size; ++column) {
            int end = column;
            while (end < mark.code.size && mark.code.at(row, end))
                ++end;
            if (end == column)
                continue;
            path.addRect(box.x() + column * module, box.y() + row * module, (end - column) * module, module);
            column = end;
        }
    painter.fillPath(path, Qt::black);
}

}  // namespace

Result<PageLayout> PageLayout::create(const PageDocument &document)
{
    SP_TRY(fonts, DocumentFonts::load());
    return PageLayout(document, std::move(fonts));
}

PageLayout::PageLayout(const PageDocument &document, DocumentFonts fonts)
    : m_size(paperSize(document.paper)), m_fonts(std::move(fonts)), m_pages(flowPages(document, m_fonts))
{
}

void PageLayout::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);  // Paper is the same in a window that is mirrored.
    painter.scale(1 / units, 1 / units);
    for (const Mark &mark : m_pages.at(static_cast<std::size_t>(page))) {
        if (const auto *text = std::get_if<TextMark>(&mark)) {
            painter.setFont(m_fonts.font(text->size, text->weight));
            painter.setPen(colourOf(text->colour));
            painter.drawText(text->baseline * units, text->text);
        } else if (const auto *box = std::get_if<BoxMark>(&mark)) {
            painter.fillRect(scaled(box->box), colourOf(box->colour));
        } else if (const auto *code = std::get_if<CodeMark>(&mark)) {
            paint(painter, *code);
        }
    }
    painter.restore();
}

QImage PageLayout::pageImage(int page, qreal dotsPerInch) const
{
    const qreal scale = dotsPerInch / 72;
    QImage image(static_cast<int>(std::lround(m_size.width() * scale)),
        static_cast<int>(std::lround(m_size.height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

}  // namespace sp::pdf
