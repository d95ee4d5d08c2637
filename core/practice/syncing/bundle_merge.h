// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/event_bundle.h"
#include "core/practice/syncing/rules/sync_decision.h"

#include <QByteArrayList>

namespace sp::syncing {

struct Merged {
    Bundle bundle;
    /// What both sides changed, each in its own way: "summary", or "time 2026-03-05T09:00" for an occurrence.
    QByteArrayList clashes = {};
};

/// Brings together what both sides made of `base`, field by field and occurrence by occurrence; `prefer` has
/// the say where both changed the same. An occurrence that one side changed and the other let go stays as it
/// was changed, and clashes. Without a base everything that differs clashes.
Merged merge(const Bundle &base, const Bundle &ours, const Bundle &theirs, FieldSide prefer);

}  // namespace sp::syncing
