// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/pdf/strips.h"

#include <QSizeF>

namespace sp::pdf {

QSizeF paperSize(PaperSize paper);

/// The pages of a document. Rules: a heading stays with what follows, a paragraph leaves no single line
/// behind, a table repeats its head and keeps its first and last two rows together, totals stay with the rows
/// before them, and what fits on one page is not cut.
std::vector<std::vector<Mark>> flowPages(const PageDocument &document, const DocumentFonts &fonts);

}  // namespace sp::pdf
