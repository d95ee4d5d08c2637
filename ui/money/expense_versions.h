// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/expenses/expense_store.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/version_sheet.h"

namespace sp::ui {

/// What an expense was before each change, the newest first, to read.
class ExpenseVersions : public VersionSheet {
    Q_OBJECT

public:
    ExpenseVersions(EngineClient &engine, const Expense &expense, QWidget &region);
};

}  // namespace sp::ui
