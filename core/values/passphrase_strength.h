// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace sp {

/// How hard a passphrase is to guess, by its length, its variety and the patterns people use. An estimate for
/// a meter, no promise; the bytes are read in place and never copied.
struct PassphraseStrength {
    enum class Level { None, Weak, Fair, Good, Strong } level = Level::None;
    /// Whether it may be used: 14 characters or six words, and not Weak. No rules about kinds of characters.
    bool enough = false;
    int characters = 0;
    int words = 0;
    int bits = 0;  ///< The estimate behind the level.
};

PassphraseStrength strengthOf(std::span<const unsigned char> utf8);

/// The floor below which nobody may choose a new passphrase, whichever way it comes in. Fails with
/// "passphrase.too_weak" {characters, words}: what would be enough.
Result<Done> admitPassphrase(std::span<const unsigned char> utf8);

}  // namespace sp
