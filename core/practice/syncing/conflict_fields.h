// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/event_bundle.h"
#include "core/practice/syncing/rules/sync_decision.h"

#include <QByteArrayList>

#include <map>

namespace sp::syncing {

/// One thing that the two sides of a conflict say differently.
struct ConflictField {
    /// What it is: "summary", "description", "location", "url", "status", "busy", "privacy", "categories",
    /// "organizer", "attendees", "time" (start, length and rule as one), "excluded" (canceled occurrences);
    /// "occurrence" and "cancellation" where only one side has a changed occurrence, the second where the
    /// other canceled it; "entry" where one side has nothing at all.
    QByteArray kind;
    std::optional<CalendarTime> occurrence = {};  ///< Of which occurrence; none: of the series or the event.
    /// Both sides changed it, so that a rule had to decide; else only one did and both were brought together.
    bool clashed = false;
    /// Whose value stands here now. Clash: neither's, it was changed since.
    FieldSide now = FieldSide::Clash;

    /// Names it among all of one conflict: "summary", "time 2026-03-05T09:00:00".
    QByteArray name() const;
};

/// All that `ours` and `theirs` say differently, in the order in which somebody reads an entry. `clashes` are
/// the names that were kept with the conflict, `now` is what stands here.
std::vector<ConflictField> conflictFields(
    const Bundle &ours, const Bundle &theirs, const Bundle &now, const QByteArrayList &clashes);

/// Whose value holds, by names of fields: Ours or Theirs. What is not named stays as it is now.
using FieldChoices = std::map<QByteArray, FieldSide>;

/// `now` with the fields that were chosen as that side had them. All as one side had it is that side. Empty:
/// the entry is to be canceled.
Bundle withChoices(const Bundle &ours, const Bundle &theirs, const Bundle &now, const FieldChoices &choices);

}  // namespace sp::syncing
