// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sp {

/// How many Unicode code points stand before a place in a text, asked for places in any order; nearby and
/// rising places are the quick ones. A lone surrogate counts as one.
class CodePoints {
public:
    explicit CodePoints(QStringView text) : m_text(text) {}
    /// `place` is counted in UTF-16 code units; what lies behind the end counts as the end.
    qsizetype before(qsizetype place);

private:
    QStringView m_text;
    qsizetype m_place = 0;
    qsizetype m_points = 0;
};

/// The place in UTF-16 code units that `points` code points stand before.
qsizetype placeAfter(QStringView text, qsizetype points);

}  // namespace sp
