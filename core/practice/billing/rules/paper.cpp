// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/paper.h"

#include <algorithm>
#include <array>

namespace sp::billing {

Paper usualPaper(QByteArrayView country)
{
    constexpr std::array<QByteArrayView, 15> onLetter{
        "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "UM", "VE"};
    return std::ranges::find(onLetter, country) != onLetter.end() ? Paper::Letter : Paper::A4;
}

}  // namespace sp::billing
