// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/rules/report.h"

namespace sp::reports {

namespace {

constexpr unsigned monthsOf(Grain grain)
{
    switch (grain) {
    case Grain::Month:
        return 1;
    case Grain::Quarter:
        return 3;
    case Grain::Year:
        break;
    }
    return 12;
}

}  // namespace

LocalDate spanStart(LocalDate day, Grain grain)
{
    const auto date = civil(day);
    const unsigned size = monthsOf(grain);
    const unsigned first = (unsigned(date.month()) - 1) / size * size + 1;
    return LocalDate(date.year() / std::chrono::month(first) / 1);
}

LocalDate nextSpan(LocalDate start, Grain grain)
{
    return LocalDate(civil(start) + std::chrono::months(monthsOf(grain)));
}

std::vector<LocalDate> spansOf(LocalDate from, LocalDate to, Grain grain)
{
    std::vector<LocalDate> spans;
    if (from <= to)
        for (LocalDate start = spanStart(from, grain); start <= to; start = nextSpan(start, grain))
            spans.push_back(start);
    return spans;
}

}  // namespace sp::reports
