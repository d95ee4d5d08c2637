// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/requests/plain_words.h"
#include "core/understanding/requests/request_details.h"

namespace sp::understanding {

/// Who takes part, as far as the text says: people with an address ("Alex Chen <alex@acme.com>"), people who
/// are introduced ("Priya (my EA)", "my colleague Ben") and the unnamed ("with my husband").
std::vector<Told<Participant>> mentionedParticipants(QStringView text, const std::vector<PlainWord> &words);

}  // namespace sp::understanding
