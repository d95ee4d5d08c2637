// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/time_stamp_authority.h"

#include <QString>

#include <memory>

namespace sp {

/// The authority at `url`, asked by HTTP. Fails with InvalidInput "stamp.url" for what cannot be its address.
Result<std::unique_ptr<TimeStampAuthority>> makeTimeStampAuthority(const QString &url);

}  // namespace sp
