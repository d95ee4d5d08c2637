// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/screens/sample_practice.h"

namespace sp::gallery {

/// Three calendars elsewhere whose entries stand in the sample's week: one of the family with titles, to be
/// read only; one of a clinic of which only busy times are kept; one of a team that goes both ways. Nothing
/// is asked of any network.
Result<Done> fillOverlays(Engine &engine);
/// Two times held for clients in that week: one that is over in the afternoon, one until tomorrow.
Result<Done> fillHolds(Engine &engine);

}  // namespace sp::gallery
