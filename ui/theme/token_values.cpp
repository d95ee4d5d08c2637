// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/token_values.h"

namespace sp::ui {

TokenValues::TokenValues(QObject *parent) : QObject(parent)
{
    if (Theme *theme = Theme::installed())
        connect(theme, &Theme::changed, this, &TokenValues::changed);
}

}  // namespace sp::ui
