// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/kdf.h"

namespace sp {

/// The cheap key derivation that lets tests try thousands of passphrases. It stands here, below tests/,
/// because KdfPolicy's constructor is open to this name alone: nothing that ships can have it.
struct KdfPolicyForTests {
    static KdfPolicy cheap()
    {
        const KdfParameters least{8 * 1024, 1};  // libsodium's own minimum.
        return KdfPolicy(least, least, {64 * 1024 * 1024, 3});
    }
};

}  // namespace sp
