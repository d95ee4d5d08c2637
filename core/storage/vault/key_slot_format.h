// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/key_slots.h"

// The slot file, format 1, big-endian:
//   "SPSLOTS" 0, version:2, vault:16, generation:8, count:2, then for each slot
//     type:1 id:16 profile:16 role:1 label:2+n memory:8 passes:4 salt:16 nonce:24 sealed:48
//   then a keyed BLAKE2b-256 of all that (purpose Slots), then SHA-256 of all that.
// The eight first bytes, the version and the closing SHA-256 stay where they are in every later format, so an
// older program tells a newer file from a damaged one.

namespace sp {

/// What a slot's seal authenticates besides the key: format, vault, type, id, profile, role, cost.
QByteArray slotBinding(VaultId vault, const KeySlot &slot);

Error slotsDamaged();

}  // namespace sp
