// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/services/service.h"

namespace sp::ui {

/// "120,00 €", "120,00 € an hour"
QString priceText(const ServiceDetails &details);
/// Everything a version says: what it is called, and what it is.
std::vector<std::pair<QString, QString>> serviceFacts(const ServiceDetails &details);

}  // namespace sp::ui
