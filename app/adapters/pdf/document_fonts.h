// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/documents/page_document.h"

#include <QFont>
#include <QHash>
#include <QStringList>

namespace sp::pdf {

/// Noto Sans, in two weights, measured without shaping or hinting: the width of a text is the sum of its
/// characters', and grows with the size, so the screen and the PDF break lines alike.
class DocumentFonts {
public:
    /// One font unit of the painter is a twentieth of a point; sizes are whole numbers of them.
    static constexpr int unitsPerPoint = 20;

    /// Where NotoSans-Regular.ttf and NotoSans-Bold.ttf are looked for, best first: beside the program, then
    /// the folders of Debian, Fedora and Arch.
    static QStringList standardFolders();
    /// Loads both faces into the process once. Fails with Unavailable "pdf.font_missing" {font} or
    /// "pdf.no_gui".
    static Result<DocumentFonts> load(const QStringList &folders = standardFolders());

    /// The width in points at `size` points.
    qreal width(QStringView text, qreal size, Weight weight) const;
    QFont font(qreal size, Weight weight) const;

private:
    explicit DocumentFonts(QString family) : m_family(std::move(family)) {}
    qreal advance(char32_t character, Weight weight) const;

    QString m_family;
    mutable QHash<char32_t, qreal> m_advances[2];  ///< Per em; filled as characters are met.
};

}  // namespace sp::pdf
