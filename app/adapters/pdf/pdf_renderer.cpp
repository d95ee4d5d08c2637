// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/pdf_renderer.h"

#include "app/adapters/pdf/page_layout.h"
#include "app/adapters/pdf/pdf_file.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace sp::pdf {

PdfRenderer::PdfRenderer() : PdfRenderer(DocumentFonts::standardFolders()) {}

PdfRenderer::PdfRenderer(QStringList fontFolders) : m_fontFolders(std::move(fontFolders)) {}

Result<QByteArray> PdfRenderer::renderPdf(const PageDocument &document)
{
    SP_TRY(fonts, DocumentFonts::load(m_fontFolders));
    const PageLayout layout(document, std::move(fonts));
    // One device pixel is one unit of the layout, so glyphs are placed without rounding.
    constexpr int dotsPerPoint = DocumentFonts::unitsPerPoint;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(72 * dotsPerPoint);
        writer.setPageSize(QPageSize(document.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(document.title);
        writer.setDocumentXmpMetadata(xmpMetadata(document));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorCode::Internal, "pdf.failed", {}, "painter"};
        painter.scale(dotsPerPoint, dotsPerPoint);
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            layout.paintPage(painter, page);
        }
        if (!painter.end())
            return Error{ErrorCode::Internal, "pdf.failed", {}, "write"};
    }
    return canonicalPdf(buffer.data(), document);
}

}  // namespace sp::pdf
