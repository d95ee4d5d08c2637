// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/workspace/settings_store.h"
#include "core/values/time.h"

namespace sp {

/// Up to which day the books are closed: nothing may be posted with that date or an earlier one, so that what
/// was handed to an accountant stays as it was. Closing and opening are the owner's acts and stand in the
/// audit trail.
class ClosedBooks {
public:
    explicit ClosedBooks(SettingsStore &settings) : m_settings(settings) {}

    /// The last closed day; nothing while all is open.
    Result<std::optional<LocalDate>> until() const;
    /// Fails with Refused "period.locked" {date, until} when `on` lies in what is closed.
    Result<Done> admit(LocalDate on) const;
    /// Closes all days up to and including `until`. Fails with InvalidInput "period.not_over" {date} for a
    /// day that is not past on `today`, or "period.closed_before" {until} for one that is closed.
    Result<Done> close(Unit &unit, LocalDate until, LocalDate today);
    /// Opens the days after `until`; all of them, without one. Fails with Refused "period.not_locked", or
    /// InvalidInput "period.not_earlier" {until}.
    Result<Done> open(Unit &unit, std::optional<LocalDate> until);

private:
    Result<Done> store(Unit &unit, std::optional<LocalDate> before, std::optional<LocalDate> until);

    SettingsStore &m_settings;
};

}  // namespace sp
