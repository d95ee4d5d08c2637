// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace sp::understanding {

/// What a message wants, in the order of the intent model's classes.
inline constexpr std::array intentLabels{
    "request_to_book", "reschedule", "cancel", "confirm", "availability_inquiry", "unknown"};
inline constexpr std::size_t unknownIntent = 5;

/// ISO 639 codes in the order of the language model's classes; the last is what is none of them.
inline constexpr std::array languageCodes{"en", "es", "fr", "de", "pt", "it", "other"};

}  // namespace sp::understanding
