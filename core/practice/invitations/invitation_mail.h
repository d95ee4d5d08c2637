// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/practice/scheduling/rules/meeting.h"
#include "core/practice/templates/template_kind.h"
#include "core/values/time_zone.h"

namespace sp {

/// What a letter about an appointment tells.
enum class LetterSubject { Invited, Changed, CalledOff, ProposalDeclined, Accepted, Tentative, Declined };

/// An appointment as the one who reads of it knows it.
struct AppointmentWords {
    QString title;  ///< The service, or what the calendar calls it.
    QString place = {};
    MeetsBy by = MeetsBy::Unsaid;
    QString link = {};  ///< By video: none while nobody has made one.
    Interval when;      ///< Of the first one, for a series.
    bool allDay = false;
    bool recurring = false;
    TimeZone ours = TimeZone::utc();
    TimeZone theirs = TimeZone::utc();
    billing::Language language = billing::Language::En;
};

/// "Tuesday, 27 October 2026, 11:00 – 12:00 CET (UTC+01:00)"; on both clocks, each named, where they differ:
/// whoever reads it never has to guess whose time is meant.
QString appointmentTimes(const AppointmentWords &appointment);

/// Where it takes place: its place, that it is by phone or by video, and the link or that it will follow.
/// Empty where nothing is known.
QString appointmentPlace(const AppointmentWords &appointment);

/// Which template a letter is written by; none where the program has the only words.
std::optional<TemplateKind> wordingOf(LetterSubject subject);

/// The mail around it, in the reader's language. `people` are letterFacts(); without a wording of one's own
/// the built-in one is taken.
MailText appointmentMail(LetterSubject subject, const AppointmentWords &appointment,
    const templates::FactTable &people, const std::optional<TemplateText> &wording = {});

}  // namespace sp
