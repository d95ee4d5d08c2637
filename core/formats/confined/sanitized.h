// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp {

/// Whether this is built with a sanitizer, which reserves terabytes of addresses and takes many times as
/// long: what a confined process may use is then measured by other builds.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

}  // namespace sp
