// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/key_slots.h"

namespace sp {

/// Stale: intact, but an older generation than the other copy.
enum class CopyState { Intact, Stale, Missing, Damaged };

struct LoadedSlots {
    KeySlots slots;
    CopyState a = CopyState::Intact;
    CopyState b = CopyState::Intact;
    /// Whether one copy is all there is; saving the same slots again mends that.
    bool needsRepair() const { return a != CopyState::Intact || b != CopyState::Intact; }
};

/// One: the slots are in force, but the second copy could not be written.
enum class CopiesWritten { Both, One };

/// The two copies of a slot file. However a write is interrupted, one of them holds the old slots or the new.
class KeySlotFiles {
public:
    KeySlotFiles(QString a, QString b) : m_a(std::move(a)), m_b(std::move(b)) {}

    /// The newest intact copy. Fails with "slot.missing" {path}, "slot.damaged" {path} where none is intact,
    /// with "slot.version" {needs} where a newer program has written one of them, or as readWhole does.
    Result<LoadedSlots> load() const;

    /// Puts `slots` into both copies, into the worse one first. The same slots may be saved again. Fails with
    /// "slot.changed_meanwhile" where the files hold a newer generation or other slots of the same one, or as
    /// writeAtomically does, and then what was there still stands.
    Result<CopiesWritten> save(const KeySlots &slots) const;

private:
    QString m_a;
    QString m_b;
};

}  // namespace sp
