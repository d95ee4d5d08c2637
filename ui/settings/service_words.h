// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/services/service.h"

namespace sp::ui {

/// "120,00 €", "120,00 € an hour"
QString priceText(const ServiceDetails &details);
/// Everything a version says, one fact a line.
QString serviceText(const ServiceDetails &details);
/// What is different from the version before, one fact a line: "Price: 120,00 € → 130,00 €".
QStringList serviceChanges(const ServiceDetails &before, const ServiceDetails &after);

}  // namespace sp::ui
