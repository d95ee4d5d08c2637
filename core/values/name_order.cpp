// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/name_order.h"

namespace sp {

NameOrder::NameOrder(const QLocale &locale)
    : m_collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale)
{
    m_collator.setNumericMode(true);
}

}  // namespace sp
