// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace sp {

/// Whether it is a colour as it is kept, "#1F807B", or nothing, for none.
inline bool isColour(QByteArrayView text)
{
    const auto isFigure = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    return text.isEmpty() ||
           (text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), isFigure));
}

}  // namespace sp
