// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/text/tokens.h"
#include "core/understanding/times/lexicon.h"

namespace sp::times {

/// The language whose lexicon knows most of the words; English where none knows any.
Language guessLanguage(const Tokens &tokens);

}  // namespace sp::times
