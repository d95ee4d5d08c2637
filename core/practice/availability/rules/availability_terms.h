// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/slot_ranking.h"

#include <QJsonObject>

namespace sp::availability {

/// The kinds of policies that say what can be booked.
inline constexpr auto serviceTermsKind = "availability.service";
inline constexpr auto holidayTermsKind = "availability.holidays";
inline constexpr auto daysOffKind = "availability.days_off";
inline constexpr auto clientWindowsKind = "availability.client_windows";
inline constexpr auto placesKind = "availability.places";

/// What a service asks of its times, besides its length and buffers, and how its times are offered.
struct ServiceTerms {
    SlotRules rules = {};  ///< Without duration and buffers, which the service has.
    minutes step{15};
    minutes dayBegins{9 * 60};
    int startOfDay = 0;  ///< The weight of RankWeights::startOfDay.
    friend bool operator==(const ServiceTerms &, const ServiceTerms &) = default;
};
/// {"min_notice_minutes", "max_notice_days" (0: none), "daily_cap" (0: none), "seats", "together",
/// "tentative"
/// ("busy" or "free"), "windows": {weekday: spans} (empty: any time), "step_minutes", "day_begins" ("09:00"),
/// "start_of_day_weight"}
QJsonObject serviceTermsJson(const ServiceTerms &terms);
/// Fails with "availability.number" {name, least, most}, "availability.tentative" {text}, "time.invalid" or
/// as readWorkingHours().
Result<ServiceTerms> readServiceTerms(const QJsonObject &body);

/// Whose public holidays are days off.
struct HolidayTerms {
    QByteArray country = {};  ///< Empty: nobody's.
    QStringList open = {};    ///< By name: the owner works on these.
    friend bool operator==(const HolidayTerms &, const HolidayTerms &) = default;
};
/// {"country": "DE", "open": ["Whit Monday"]}
QJsonObject holidayTermsJson(const HolidayTerms &terms);
/// Fails with "availability.country" {country} for one whose holidays are not known.
Result<HolidayTerms> readHolidayTerms(const QJsonObject &body);
/// The days off of a stretch; see publicHolidays().
std::vector<LocalDate> holidaysOff(const HolidayTerms &terms, DateSpan days);

/// The owner's own days: off, with other hours, or away.
struct DaysOff {
    std::vector<DateSpan> off = {};
    std::map<LocalDate, DaySpans> exceptions = {};
    std::vector<TemporaryHours> away = {};
    friend bool operator==(const DaysOff &, const DaysOff &) = default;
};
/// {"off": "2026-12-24..2027-01-03, 2027-05-14", "exceptions": {"2026-12-31": "10:00-12:00"}, "away":
/// [{"from", "to", "zone", "monday", ...}]}
QJsonObject daysOffJson(const DaysOff &days);
/// Fails with "date.invalid", "availability.days_backwards" {text}, "invalid_time_zone" or as
/// readWorkingHours().
Result<DaysOff> readDaysOff(const QJsonObject &body);

/// A place with the calendar of each of its rooms.
struct PlaceTerms {
    QByteArray name;
    std::optional<WorkingHours> hours = {};
    std::map<QByteArray, minutes> travel = {};
    std::map<QByteArray, QByteArray> rooms = {};  ///< Room to the calendar that says when it is taken.
    friend bool operator==(const PlaceTerms &, const PlaceTerms &) = default;
};
/// {"places": [{"name", "hours": {weekday: spans}, "travel": {place: minutes}, "rooms": {room: calendar}}]}
QJsonObject placesJson(const std::vector<PlaceTerms> &places);
/// A way counts in both directions, whichever of the two places says it. Fails with
/// "availability.place_unnamed", "availability.number" or as readWorkingHours().
Result<std::vector<PlaceTerms>> readPlaces(const QJsonObject &body);

/// {} for none.
QJsonObject optionalHoursJson(const std::optional<WorkingHours> &hours);

/// What a simulation asks about a time: {"now", "start" (moments), "zone", "minutes"}. Fails with
/// "time.invalid", "invalid_time_zone" or "availability.number".
struct TimeQuestion {
    Instant now;
    Instant start;
    TimeZone zone;
    minutes length;
};
Result<TimeQuestion> readTimeQuestion(const QJsonObject &facts);
/// What the terms alone say about it.
SlotVerdict decideTerms(const ServiceTerms &terms, const TimeQuestion &question);

}  // namespace sp::availability
