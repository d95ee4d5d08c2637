// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/text/offsets.h"

#include <algorithm>

namespace sp {

namespace {

/// Whether the unit at `at` ends a pair that makes one code point.
bool endsPair(QStringView text, qsizetype at)
{
    return at > 0 && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

}  // namespace

qsizetype CodePoints::before(qsizetype place)
{
    place = std::clamp<qsizetype>(place, 0, m_text.size());
    if (place < m_place) {
        m_place = 0;
        m_points = 0;
    }
    for (; m_place < place; ++m_place)
        m_points += endsPair(m_text, m_place) ? 0 : 1;
    return m_points;
}

qsizetype placeAfter(QStringView text, qsizetype points)
{
    qsizetype place = 0;
    while (place < text.size() && points > 0) {
        place += text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate()
                     ? 2
                     : 1;
        --points;
    }
    return place;
}

}  // namespace sp
