// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/ports/http_exchange.h"

#include <chrono>
#include <optional>

namespace sp {

/// What an answer's Retry-After asks for, as seconds or as a date (RFC 9110, section 10.2.3): how long to
/// wait from `now`, not less than nothing and not more than a day. Nothing when it says nothing that can be
/// read.
std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, Instant now);

}  // namespace sp
