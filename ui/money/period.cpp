// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/period.h"

namespace sp::ui {

using namespace std::chrono;

billing::Period periodOf(PeriodKind kind, LocalDate today)
{
    const year_month_day day = civil(today);
    const auto span = [](year_month from, year_month to) {
        return billing::Period{LocalDate(local_days(from / 1)), LocalDate(local_days(to / last))};
    };
    const year_month month = day.year() / day.month();
    const year before = day.year() - years(1);
    switch (kind) {
    case PeriodKind::ThisMonth:
        return span(month, month);
    case PeriodKind::LastMonth:
        return span(month - months(1), month - months(1));
    case PeriodKind::ThisQuarter: {
        const unsigned first = (static_cast<unsigned>(day.month()) - 1) / 3 * 3 + 1;
        const year_month start = day.year() / std::chrono::month(first);
        return span(start, start + months(2));
    }
    case PeriodKind::ThisYear:
        return span(day.year() / January, day.year() / December);
    case PeriodKind::LastYear:
        return span(before / January, before / December);
    case PeriodKind::Always:
        break;
    }
    return span(year(1900) / January, year(2200) / December);
}

}  // namespace sp::ui
