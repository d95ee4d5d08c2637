// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/pdf/document_fonts.h"
#include "app/adapters/pdf/page_marks.h"

#include <QImage>
#include <QSizeF>

class QPainter;

namespace sp::pdf {

/// A document broken into pages. The PDF and the window paint from this, so what is seen is what is sent.
class PageLayout {
public:
    /// Fails as DocumentFonts::load() does.
    static Result<PageLayout> create(const PageDocument &document);
    /// With fonts loaded before.
    PageLayout(const PageDocument &document, DocumentFonts fonts);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In points.
    QSizeF pageSize() const { return m_size; }
    /// Paints page `page` (from 0) with its top left at the origin; one unit of the painter is a point.
    /// The paper is not filled.
    void paintPage(QPainter &painter, int page) const;
    /// The page on white paper.
    QImage pageImage(int page, qreal dotsPerInch) const;

private:
    QSizeF m_size;
    DocumentFonts m_fonts;
    std::vector<std::vector<Mark>> m_pages;
};

}  // namespace sp::pdf
