// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_splitter.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/pane_splitter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled listWidth{392};
constexpr metrics::Scaled listLeast{296};
constexpr metrics::Scaled detailLeast{440};
constexpr int listWidest = 520;  ///< With large text the invoice keeps its place.

}  // namespace

PaneSplitter *makeMoneySplitter(QWidget *list, QWidget *detail, QWidget *parent)
{
    return new PaneSplitter(u"moneyList"_s, list, detail,
        {std::min<int>(listWidth, listWidest), std::min<int>(listLeast, listWidest), detailLeast}, parent);
}

}  // namespace sp::ui
