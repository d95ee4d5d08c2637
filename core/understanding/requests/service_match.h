// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/requests/plain_words.h"
#include "core/understanding/requests/request_details.h"

namespace sp::understanding {

/// Which services of a catalogue a message names: places in it, the likeliest first, at most three. A name
/// said whole is worth 0.95, a word that no other service has 0.85, slips of the hand and common words less.
std::vector<Told<std::size_t>> namedServices(
    const std::vector<PlainWord> &words, const std::vector<OfferedService> &catalogue);

}  // namespace sp::understanding
