// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/period_choice.h"

namespace sp::ui {

PeriodChoice::PeriodChoice(const QString &accessibleName, PeriodKind chosen, QWidget *parent) : Select(parent)
{
    // In the order of PeriodKind.
    addItems({tr("This month"), tr("Last month"), tr("This quarter"), tr("This year"), tr("Last year"),
        tr("All time")});
    setCurrentIndex(static_cast<int>(chosen));
    setAccessibleName(accessibleName);
}

}  // namespace sp::ui
