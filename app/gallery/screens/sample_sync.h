// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/screens/sample_practice.h"

namespace sp::gallery {

/// Connects calendars elsewhere to the sample's practice, as some weeks of syncing leave them: two entries
/// that were changed on both sides, one deletion against a change, a calendar that says that most is gone, a
/// trash and a log. Nothing is asked of any network.
Result<Done> fillSync(Engine &engine);

}  // namespace sp::gallery
