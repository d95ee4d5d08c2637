// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/period.h"
#include "ui/widgets/field.h"

namespace sp::ui {

/// A field that offers the usual periods.
class PeriodChoice : public Select {
    Q_OBJECT

public:
    PeriodChoice(const QString &accessibleName, PeriodKind chosen, QWidget *parent = nullptr);
    PeriodKind current() const { return static_cast<PeriodKind>(currentIndex()); }
};

}  // namespace sp::ui
