// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/clash.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;

Clash clashOf(const Stretch &one, const Stretch &other)
{
    if (one.start > other.start)
        return clashOf(other, one);
    const auto shared = duration_cast<minutes>(std::min(one.end, other.end) - other.start);
    if (shared > minutes(0))
        return {shared, minutes(0)};
    const auto between = duration_cast<minutes>(other.start - one.end);
    return {minutes(0), std::max(minutes(0), std::max(one.after, other.before) - between)};
}

}  // namespace sp
