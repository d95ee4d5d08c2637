// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/practice/templates/template_kind.h"
#include "core/values/time_zone.h"

namespace sp {

/// What a letter about an appointment tells.
enum class LetterSubject { Invited, Changed, CalledOff, ProposalDeclined, Accepted, Tentative, Declined };

/// An appointment as the one who reads of it knows it.
struct AppointmentWords {
    QString title;  ///< The service, or what the calendar calls it.
    QString place = {};
    Interval when;  ///< Of the first one, for a series.
    bool allDay = false;
    bool recurring = false;
    TimeZone ours = TimeZone::utc();
    TimeZone theirs = TimeZone::utc();
    billing::Language language = billing::Language::En;
};

/// "Tuesday, 27 October 2026, 11:00 – 12:00 CET (UTC+01:00)"; on both clocks, each named, where they differ:
/// whoever reads it never has to guess whose time is meant.
QString appointmentTimes(const AppointmentWords &appointment);

struct LetterNames {
    QString greeted;   ///< Whom it is to.
    QString signedBy;  ///< Who writes.
};

/// The mail around it, in the reader's language.
MailText appointmentMail(
    LetterSubject subject, const AppointmentWords &appointment, const LetterNames &names);

}  // namespace sp
