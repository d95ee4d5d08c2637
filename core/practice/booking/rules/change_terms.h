// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessions/rules/session_terms.h"

#include <QJsonObject>

namespace sp {

/// The kind of policy that says until when clients may change what was booked.
inline constexpr auto changeTermsKind = "booking.changes";

/// How long before its start a session may be moved or canceled in time (F03.4: "reschedule cutoff 12h and
/// cancellation cutoff 24h").
struct ChangeTerms {
    std::chrono::minutes reschedule{std::chrono::hours(24)};
    std::chrono::minutes cancel{std::chrono::hours(24)};
    friend bool operator==(const ChangeTerms &, const ChangeTerms &) = default;
};

/// {"cancel_minutes", "reschedule_minutes"}, whole numbers from 0 to 30 days. Fails with InvalidInput
/// "booking.terms_invalid" {parameter}.
Result<ChangeTerms> readChangeTerms(const QJsonObject &body);
QJsonObject changeTermsJson(const ChangeTerms &terms);

/// What somebody does to a session, and when.
struct ChangeFacts {
    enum class What { Reschedule, Cancel } what;
    enum class By { Client, Provider } by;
    Instant start;
    Instant at;
};
/// {"what", "by", "start", "at"}. Fails with InvalidInput "booking.facts_invalid" {fact}.
Result<ChangeFacts> readChangeFacts(const QJsonObject &facts);

/// Whether it was in time. The last moment that is in time counts; the practitioner is bound by no terms.
struct ChangeVerdict {
    Standing standing;
    Instant until;
};
ChangeVerdict assessChange(const ChangeTerms &terms, const ChangeFacts &facts);
/// {"standing": "in_policy" | "late" | "provider", "until"}
QJsonObject changeVerdictJson(const ChangeVerdict &verdict);

}  // namespace sp
