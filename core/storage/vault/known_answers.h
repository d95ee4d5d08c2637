// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace sp {

/// Asks each algorithm that guards a practice for an answer that is known from its standard or from another
/// implementation. Answers the first one that is wrong; then nothing may be opened or written. Takes under a
/// millisecond.
std::optional<std::string_view> wrongAlgorithm();

}  // namespace sp
