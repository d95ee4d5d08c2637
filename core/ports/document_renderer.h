// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sp {

struct PageDocument;  // core/primitives/documents/page_document.h

/// Makes a file of a document. The same document gives the same bytes, on every machine with the same fonts
/// and libraries, so that a rendered document can be hashed, kept and compared. Safe to call from any one
/// thread.
class DocumentRenderer {
public:
    virtual ~DocumentRenderer() = default;

    /// A PDF. Fails with Unavailable "pdf.font_missing" {font}, Unavailable "pdf.no_gui" where the program
    /// runs without a graphics layer, or Internal "pdf.failed".
    virtual Result<QByteArray> renderPdf(const PageDocument &document) = 0;
};

}  // namespace sp
