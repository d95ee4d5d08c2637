// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time_zone.h"

#include <QLocale>
#include <QString>

/// How the session, Today and the tray say times: in the reader's locale, each with its place.
namespace sp::ui {

/// "New York" from "America/New_York".
QString placeOf(const QByteArray &zone);
/// The zone of that name, or `otherwise` when it is empty or unknown.
TimeZone zoneOr(const QByteArray &name, const TimeZone &otherwise);

/// "11:00" on the wall of `zone`.
QString clockAt(Instant at, const TimeZone &zone, const QLocale &locale = {});
/// "11:00–12:00"
QString clockRangeAt(Interval when, const TimeZone &zone, const QLocale &locale = {});
/// "11:00 Lisbon", and ", 12:00 Berlin" after it when the other's wall shows another time.
QString twinClockAt(Instant at, const TimeZone &own, const TimeZone &other, const QLocale &locale = {});
/// Whether the wall of `zone` stands between 08:00 and 20:00.
bool isDayAt(Instant at, const TimeZone &zone);
/// Days that the date in `other` is ahead of (or behind) the one in `own`.
int dayShift(Instant at, const TimeZone &own, const TimeZone &other);

/// "38:14", "1:18:06": a running timer.
QString timerText(std::chrono::milliseconds elapsed);
/// "now", "in 18 min", "in 2 h 05", "in 3 days", or "31 min ago": how far `at` is.
QString waitText(Instant at, Instant now);
/// "1 h 15", "45 min", "2 h".
QString lengthText(std::chrono::minutes length);

/// "Tuesday 27 October"
QString dayTitle(LocalDate date, const QLocale &locale = {});
/// "Tue 27 Oct", and the year when it is not `now`'s.
QString shortDay(LocalDate date, LocalDate today, const QLocale &locale = {});

/// The same without its weekday, for lists: "27 Oct".
QString listDay(LocalDate date, LocalDate today, const QLocale &locale = {});

/// "yesterday", "today", "tomorrow" within a sentence, a short day otherwise.
QString nearDay(LocalDate date, LocalDate today, const QLocale &locale = {});
/// "Tuesday 27 October 2026", "Tue 27 Oct 2026".
QString dayTitleWithYear(LocalDate date, QLocale::FormatType form, const QLocale &locale = {});
/// Parts of dates, in the order and with the signs of the language: "27", "27." in German; "27 October" or
/// "27 Oct"; with the year "27 de outubro de 2026"; "October 2026".
QString dayOfMonth(LocalDate date, const QLocale &locale = {});
QString dayAndMonth(LocalDate date, QLocale::FormatType form, const QLocale &locale = {});
QString dayMonthYear(LocalDate date, QLocale::FormatType form, const QLocale &locale = {});
QString monthAndYear(LocalDate date, const QLocale &locale = {});

/// A time of day as somebody types it: by the locale, "14:30", "1430" or "14". Nothing when it is none.
std::optional<std::chrono::milliseconds> readClock(const QString &text);

}  // namespace sp::ui
