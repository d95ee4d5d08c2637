// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/money_model.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/states.h"

namespace sp::ui {

/// The documents of a tab as its list shows them; open ones by urgency, under headings.
std::vector<ListRow> rowsOf(const MoneyList &list, MoneyTab tab);
/// What a tab without a document says; `searching`: there may be some that were not asked for.
StateContent emptyTab(MoneyTab tab, bool searching);

}  // namespace sp::ui
