// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/requests/plain_words.h"
#include "core/understanding/requests/request_details.h"

namespace sp::understanding {

/// Reads how people want to meet, and on which platform, in the order of the text.
void readMeeting(const std::vector<PlainWord> &words, RequestDetails &details);
/// Adds a way to meet that was not named before; otherwise the surer of the two holds.
void addMode(RequestDetails &details, const Told<MeetingMode> &mode);

}  // namespace sp::understanding
