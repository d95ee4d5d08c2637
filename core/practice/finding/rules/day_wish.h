// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/locale.h"
#include "core/values/time.h"

#include <QStringList>

#include <array>
#include <optional>
#include <span>

namespace sp::finding {

/// What days are called where somebody types, folded. Several languages at once do no harm.
struct DayWords {
    std::array<QStringList, 7> weekdays;  ///< From Monday: "tuesday", "dienstag".
    std::array<QStringList, 12> months;
    QStringList today, tomorrow, yesterday;
    bool monthFirst = false;  ///< "10/27" is the 27th of October.
};
/// Names of weekdays and months as CLDR has them, the order of a date as the first locale has it.
DayWords dayWords(std::span<const Locale> locales);

/// The days that somebody means: "tue", "27 oct", "oct 2026", "27.10.", "tomorrow".
struct DayWish {
    std::optional<int> weekday = {};  ///< 1 is Monday, as in isoWeekday().
    std::optional<unsigned> day = {};
    std::optional<unsigned> month = {};
    std::optional<int> year = {};

    bool holds(LocalDate date) const;
    /// A day and a month, so that only() may know it.
    bool isDate() const { return day && month; }
    /// The one day that is meant, where it is one: of those of other years the nearest, of weekdays the next.
    std::optional<LocalDate> only(LocalDate today) const;
    friend bool operator==(const DayWish &, const DayWish &) = default;
};

/// Reads words (folded, as they were typed otherwise), all of which must say something of a day. A day of the
/// month alone is none: "27" says too little.
std::optional<DayWish> readDay(std::span<const QString> typed, const DayWords &words, LocalDate today);

}  // namespace sp::finding
