// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace sp::times {

/// The languages the engine knows, in the order of its tables.
enum class Language : std::uint8_t { English, German, French, Spanish, Portuguese, Italian };
constexpr std::size_t languageCount = 6;

/// What a word can mean to the grammar. One grammar serves all languages, because each language's table says
/// which of its words play which part.
enum class Sense : std::uint8_t {
    None,
    Number,         ///< value
    Article,        ///< "a": one, but only before a unit
    Fuzzy,          ///< "a couple of", "a few": value
    Ordinal,        ///< value; "last" is -1
    OrdinalEnd,     ///< "th" after digits
    Weekday,        ///< 1 is Monday
    PluralWeekday,  ///< "montags": every one of them
    WeekdayEnd,     ///< "feira"
    Month,          ///< 1 to 12
    Unit,           ///< a Grain
    Plural,         ///< a unit in the plural: "the next days" are some
    Fortnight,      ///< value weeks
    HalfPeriod,     ///< "half" of a month or a year, "quinzaine": value weeks where it is a length too
    QuarterLetter,  ///< "Q" of "Q3"; value 1 where a year must follow
    DayOffset,      ///< days from today
    DayFrom,        ///< value days after what follows: "the day after tomorrow"
    Part,           ///< a DayPart
    PluralPart,     ///< "mornings": that part of every day
    TodayPart,      ///< a DayPart of today: "tonight", "stasera"
    TomorrowPart,   ///< value: a DayPart of the day before: "last night"
    Noon,           ///< value: the hour (12, or 24 for midnight)
    Now,
    This,  ///< value 1: stands behind its noun ("trimestre atual")
    Next,
    Last,
    AfterNext,  ///< "übernächste"
    BeforeLast,
    In,          ///< "in three days"
    In2,         ///< "in" that only stands before places in time: "im März"
    AgoAfter,    ///< "three days ago"
    AgoBefore,   ///< "vor drei Tagen"
    Later,       ///< "three days from now"
    FromDay,     ///< "from" in "a week from Monday"
    Every,       ///< value: the interval
    EveryPlain,  ///< "los", "am": makes "every" only of a plural: value 1
    Adverb,      ///< "weekly": a Grain
    Times,       ///< "times" of "three times a week"; value 1: the count is within the word
    Per,         ///< "a", "per": before the unit of "three times a week"
    More,        ///< "two more hours"
    Workdays,
    // The values of these are made of `sinceThen`, `dayArticle` and `sinceEither`.
    After,
    Before,
    Until,
    By,
    Since,
    From,
    Between,
    To,
    And,
    Or,
    Not,
    NotWish,  ///< "can't" never excludes, "not" does
    Except,
    At,
    About,
    On,
    Of,
    The,
    HourWord,    ///< "Uhr"; value 1 where it may stand for a length ("heures")
    HourLetter,  ///< "h"
    Am,
    Pm,
    HalfBefore,  ///< "halb acht": half an hour before
    HalfPast,    ///< "half past", "half"
    AndHalf,     ///< "y media", "et demie"
    HalfUnit,    ///< "half an"
    Quarter,     ///< a fraction of an hour or the fourth of a year
    ThreeQuarter,
    Past,
    ToHour,
    Start,
    Middle,
    End,
    Early,
    Late,
    Holiday,
    Season,  ///< 0 spring to 3 winter
    Weekend,
    During,  ///< "for": a length follows
    Within,
    Ish,
    Correction,
    DayWord,   ///< "day" where a number of the month may follow: "dia 15"
    WeekOf,    ///< "week of"
    Zone,      ///< an index of the table of zones
    ZoneWord,  ///< "time", "Zeit": makes a zone of a city
    City,      ///< an index of the table of zones, only with a ZoneWord
    Stop,      ///< a common word that only tells the language
    EndOfDay,
    Workday,
    Whole,        ///< "all day"
    Alternating,  ///< "other" after every
    Move,         ///< "push", "verschieben": what follows are an old and a new time, and no stretch
    WeekNumber,   ///< "KW": the number of a week follows
    Only,         ///< words that make what follows no time: "version", "room"
};

/// "since": what follows lies behind.
constexpr std::int16_t sinceThen = 1;
/// The article of a day is within the word, so a number behind it is no hour: "dal 3", "au 5", "bis zum".
constexpr std::int16_t dayArticle = 2;
/// What follows lies behind or ahead: "desde".
constexpr std::int16_t sinceEither = 4;

enum class Grain : std::int8_t { Second, Minute, Hour, Day, Week, Month, Quarter, Year };

enum class DayPart : std::int8_t {
    EarlyMorning,
    Morning,
    LateMorning,
    Lunch,
    EarlyAfternoon,
    Afternoon,
    LateAfternoon,
    Evening,
    LateEvening,
    Night,
    AfterLunch,
    AfterWork
};

/// One row of a language's table. `words` holds several spellings, folded, parted by '|'. A spelling that
/// ends in
/// '!' is weak: it counts only where what stands around it speaks for it ("mar", "may", "sat").
struct Row {
    std::string_view words;
    Sense sense;
    std::int16_t value = 0;
};

struct Meaning {
    Sense sense;
    std::int16_t value;
    bool weak;
};

/// The words of one language, found by hash.
class Lexicon {
public:
    /// Made at the first call and kept; a few hundred microseconds each.
    static const Lexicon &of(Language language);

    struct Found {
        std::uint32_t first = 0;  ///< Where its meanings stand.
        std::uint8_t count = 0;
        bool goesOn = false;  ///< Longer entries begin with this one.
    };
    /// What a phrase with this hash means, or null.
    const Found *find(std::uint64_t phrase) const;
    std::span<const Meaning> meanings(const Found &found) const
    {
        return {m_meanings.data() + found.first, found.count};
    }
    static std::uint64_t joined(std::uint64_t phrase, std::uint64_t word)
    {
        return (phrase ^ (word + 0x9e3779b97f4a7c15ULL + (phrase << 6) + (phrase >> 2))) * 0x100000001b3ULL;
    }

    struct Name {
        std::u16string letters;
        Sense sense;
        std::int16_t value;
    };
    /// The long names of months, weekdays, units and parts of the day that begin with this letter: one slip
    /// of the finger may spoil them, but seldom the first letter.
    std::span<const Name> names(char16_t first) const;

private:
    explicit Lexicon(Language language);
    struct Slot {
        std::uint64_t hash = 0;
        Found found;
    };
    std::vector<Slot> m_slots;
    std::vector<Meaning> m_meanings;
    std::vector<Name> m_names;
};

/// The tables, one source each.
std::span<const Row> englishRows();
std::span<const Row> germanRows();
std::span<const Row> frenchRows();
std::span<const Row> spanishRows();
std::span<const Row> portugueseRows();
std::span<const Row> italianRows();
/// What all languages share: zones and cities.
std::span<const Row> sharedRows();

}  // namespace sp::times
