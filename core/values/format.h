// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/locale.h"
#include "core/values/money.h"
#include "core/values/time_zone.h"

#include <QString>

/// Values as people read and type them, by a named locale (CLDR as Qt carries it). Parts that belong together
/// are joined by no-break spaces (U+00A0, in French groups U+202F), so an amount or a duration never breaks
/// over two lines. Files and exports use the plain forms of the values instead.
namespace sp {

/// "€", "US$", "CHF": a sign only where it can mean one currency alone in that locale, else the code.
QString currencySign(Currency currency, const Locale &locale);

/// "120,00 €", "€120.00", "CHF 1’200.00", "-120,00 €"; always the currency's decimals. Exact for every
/// amount.
QString formatMoney(const Money &amount, const Locale &locale);
/// "1.200,00": the amount without its currency, for columns that name it in their heading.
QString formatAmount(const Money &amount, const Locale &locale);
/// "1,5": as many decimals as it has.
QString formatQuantity(Quantity quantity, const Locale &locale);
/// "19 %", "8.1%"
QString formatPercent(BasisPoints share, const Locale &locale);
QString formatPercent(TaxRate rate, const Locale &locale);

/// Short: "27/10/2026", always with four digits of the year and two of day and month. Long: "27 October
/// 2026". LongWithWeekday: "Tuesday, 27 October 2026".
enum class DateStyle { Short, Long, LongWithWeekday };
QString formatDate(LocalDate date, const Locale &locale, DateStyle style = DateStyle::Short);

/// Hours as the locale counts them, or as a person prefers.
enum class ClockStyle { ByLocale, Hours12, Hours24 };
/// "09:30", "9:30 AM"; seconds are left out.
QString formatTime(LocalTime time, const Locale &locale, ClockStyle style = ClockStyle::ByLocale);

/// "45 min", "2 h", "1 h 05"; these unit signs are the same in all languages of client documents.
QString formatDuration(minutes length);

/// "(UTC+02:00)"
QString formatOffset(std::chrono::seconds offset);

/// "15/10/2025 18:30 CEST (UTC+02:00)" (F33.2.4); where the zone has no letters, the offset alone.
QString formatDual(
    Instant at, const TimeZone &zone, const Locale &locale, ClockStyle style = ClockStyle::ByLocale);
/// The same of a time whose zone was resolved and frozen earlier; `abbreviation` as TimeZone gives it.
QString formatDual(LocalTime local, const QByteArray &abbreviation, std::chrono::seconds offset,
    const Locale &locale, ClockStyle style = ClockStyle::ByLocale);
/// "2025-09-22T16:30:00Z": ISO 8601 in UTC to the second, the same in every locale (F33.2.1).
QString formatUtc(Instant at);

/// An amount as somebody typed it: "1.234,5" or "1234,50 €" in de-DE, "$1,234.5" in en-US. The currency's
/// sign or code may stand on either side. A grouping mark in the wrong place is refused, since "1.5" in
/// German may mean either. Fails with "money.invalid" {text} or "money.out_of_range" {text}.
Result<Money> parseMoney(QStringView typed, Currency currency, const Locale &locale);

}  // namespace sp
