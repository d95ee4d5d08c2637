// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/documents/page_document.h"

#include <QByteArray>

namespace sp::pdf {

/// The XMP packet of a PDF/A-1b file (ISO 19005-1 sections 6.7.2 and 6.7.11).
QByteArray xmpMetadata(const PageDocument &document);

/// Rewrites a file of QPdfWriter so that the same document gives the same bytes. QPdfWriter puts the clock
/// and a random id into it, and the order of its font objects follows a hash that is seeded anew in each
/// process. Here objects are numbered in the order in which they are met from the catalog, the information
/// dictionary is made from the document (PDF/A wants it equal to the XMP packet), the id is a digest of the
/// content, and the catalog gains the language. Understands what QPdfWriter writes: one classic
/// cross-reference table, no object streams. Fails with Internal "pdf.failed".
Result<QByteArray> canonicalPdf(const QByteArray &pdf, const PageDocument &document);

}  // namespace sp::pdf
