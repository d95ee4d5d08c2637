// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/requests/request_details.h"

namespace sp::understanding {

/// The first street with a number that a text names, as the six languages write it, with a town behind it.
std::optional<Told<QString>> streetAddress(QStringView text);

}  // namespace sp::understanding
