// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/time_stamp_authority.h"

#include <memory>

namespace sp {

/// Asks authorities by HTTP.
std::unique_ptr<TimeStampAuthority> makeTimeStampAuthority();
/// Fails with InvalidInput "stamp.url" for what cannot be the address of one.
Result<Done> checkAuthorityUrl(const QString &url);

}  // namespace sp
