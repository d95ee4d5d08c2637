// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/times/items.h"
#include "core/values/time_zone.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace sp {

/// When and where a message was written.
struct TimeContext {
    LocalTime reference;
    std::optional<TimeZone> zone = {};
    /// How far `reference` is from UTC where no zone is known; zones named in the text need it.
    std::chrono::seconds offset{0};
    /// Without it, the language whose words explain most of the text.
    std::optional<times::Language> language = {};
    /// Whether "3/5" is the fifth of March. It only holds where both readings exist.
    bool monthFirst = true;
};

/// A time that a text speaks of. README.md of this folder says what each kind means.
struct TimeFound {
    enum class Type : std::uint8_t { Point, Range, Open, Duration, Recurrence };
    struct Reading {
        std::optional<LocalTime> start;
        std::optional<LocalTime> end;
        /// Which of two instants is meant, where the clock shows `start` twice, as daylight saving ends.
        std::optional<Instant> instant = {};
    };

    Type type = Type::Point;
    std::optional<LocalTime> start;
    std::optional<LocalTime> end;  ///< Excluded. A Point has none.
    times::Grain grain = times::Grain::Day;
    std::int64_t seconds = 0;         ///< of a Duration
    QByteArray rrule;                 ///< of a Recurrence: RFC 5545, without "RRULE:"
    qsizetype begin = 0, length = 0;  ///< UTF-16 code units of the text
    double confidence = 1;
    QByteArray why;  ///< What it was read from, such as "weekday clock"; stable words, at most 140 letters.
    std::vector<Reading> alternatives;
};

/// The code of a grain: "minute". Stable.
const char *grainCode(times::Grain grain);
/// The code of a type: "range". Stable.
const char *timeTypeCode(TimeFound::Type type);

/// Finds the times in texts. One for each thread; it keeps its memory from text to text.
class TimeFinder {
public:
    TimeFinder();
    ~TimeFinder();
    TimeFinder(const TimeFinder &) = delete;
    TimeFinder &operator=(const TimeFinder &) = delete;

    /// In the order of the text. Takes any text; what lies behind 65,536 code units is not read.
    std::vector<TimeFound> find(QStringView text, const TimeContext &context);
    /// How many readings the last text was tried for; bounded, so that no text is slow.
    int tries() const;
    static int mostTries();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// The language by a tag such as "pt-BR"; nothing for what the engine does not know.
std::optional<times::Language> timeLanguage(QStringView tag);
/// Whether people who write with this tag put the month first: English but for the countries that do not.
bool writesMonthFirst(QStringView tag);

}  // namespace sp
