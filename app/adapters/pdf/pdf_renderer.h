// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/document_renderer.h"
#include "core/primitives/documents/page_document.h"

#include <QStringList>

namespace sp::pdf {

/// Writes PDF/A-1b with Qt. Text can be copied as it was typed. Needs a QGuiApplication in the process.
class PdfRenderer : public DocumentRenderer {
public:
    PdfRenderer();
    /// Looks for Noto Sans in `fontFolders` alone.
    explicit PdfRenderer(QStringList fontFolders);

    Result<QByteArray> renderPdf(const PageDocument &document) override;

private:
    QStringList m_fontFolders;
};

}  // namespace sp::pdf
