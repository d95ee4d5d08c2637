// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/availability_terms.h"
#include "core/practice/availability/rules/public_holidays.h"
#include "core/primitives/policy/policy_service.h"

namespace sp::availability {

/// What a policy of days says of one.
struct DayVerdict {
    DayReason reason;
    DaySpans spans;  ///< The policy's own; of an ordinary day none.
};

/// A way between two places.
struct Way {
    QByteArray from;
    QByteArray to;
};

/// "availability.service": of a service, or of all.
const PolicyKind<ServiceTerms, TimeQuestion, SlotVerdict> &serviceTermsPolicy();
/// "availability.holidays": whose public holidays are days off.
const PolicyKind<HolidayTerms, LocalDate, std::vector<Holiday>> &holidayTermsPolicy();
/// "availability.days_off": the owner's own days.
const PolicyKind<DaysOff, LocalDate, DayVerdict> &daysOffPolicy();
/// "availability.client_windows": the hours that suit a client, or all of them, on the client's own wall.
const PolicyKind<WorkingHours, HoursFacts, HoursVerdict> &clientWindowsPolicy();
/// "availability.places": where sessions take place, how long the ways are and who has the rooms.
const PolicyKind<std::vector<PlaceTerms>, Way, minutes> &placesPolicy();

void addAvailabilityPolicies(PolicyRegistry &registry);

/// What holds at `at`; the built-in values where nobody said anything.
Result<ServiceTerms> serviceTerms(const PolicyService &policies, const ServiceId &service, Instant at);
Result<HolidayTerms> holidayTerms(const PolicyService &policies, Instant at);
Result<DaysOff> daysOff(const PolicyService &policies, Instant at);
Result<WorkingHours> clientWindows(const PolicyService &policies, const ClientId &client, Instant at);
/// Whether somebody said which hours suit this client, or all of them; without one only the latter counts.
Result<bool> windowsSaid(const PolicyService &policies, const std::optional<ClientId> &client, Instant at);
Result<std::vector<PlaceTerms>> places(const PolicyService &policies, Instant at);

}  // namespace sp::availability
