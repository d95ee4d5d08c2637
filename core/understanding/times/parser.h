// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/times/items.h"
#include "core/understanding/times/when.h"

#include <optional>

namespace sp::times {

/// What the grammar found: a phrase and its parts, not yet set against the time of writing.
struct Phrase {
    enum class Kind : std::uint8_t { Point, Range, After, Before, Length, Recurrence };
    Kind kind = Kind::Point;
    When from;
    When to;  ///< of a Range
    bool closedByLength = false;
    std::int64_t seconds = 0;  ///< of a Length
    Grain lengthUnit = Grain::Minute;
    std::int8_t every = 1;  ///< of a Recurrence: the interval
    Grain frequency = Grain::Week;
    std::uint8_t weekdays = 0;  ///< bit 0 is Monday
    std::int8_t nth = 0;
    int first = 0, last = 0;  ///< items, `last` excluded
    bool denied = false;
    bool byPreposition = false;  ///< "from 9": becomes a Range if "to 11" follows
};

/// One grammar for all languages: recursive descent over the items, with slots that fill in any order.
class Parser {
public:
    Parser(const std::vector<Item> &items, Language language, bool monthFirst)
        : m_items(items), m_language(language), m_monthFirst(monthFirst)
    {
    }

    /// All phrases from left to right, after shared parts were handed out and corrections taken back.
    void read(std::vector<Phrase> &into);
    /// How many dates and pieces were tried by read(): at most `mostTries`, whatever the text.
    int tries() const { return mostTries - std::max(m_tries, 0); }
    static constexpr int mostTries = 20'000;

private:
    /// Beyond what one phrase may span there is nothing, so that no rule looks far.
    const Item &at(int i) const { return m_items[std::size_t(i < m_horizon ? i : int(m_items.size()) - 1)]; }
    bool is(int i, Sense sense, int *value = nullptr, bool weakToo = true) const;
    bool isWeak(int i, Sense sense) const;
    bool sign(int i, char16_t c) const { return at(i).kind == Item::Kind::Sign && at(i).sign == c; }
    bool english() const { return m_language == Language::English; }

    // Each reads from `i` and gives the place behind what it read, or 0.
    int number(int i, int &value) const;
    int digits(int i, int low, int high, int &value) const;
    int ordinal(int i, int &value) const;
    int year(int i, int &value) const;
    int skipDot(int i) const;

    int clock(int i, Clock &clock, bool marked) const;
    int numericClock(int i, Clock &clock, bool marked) const;
    int spokenClock(int i, Clock &clock, bool marked) const;
    int quarters(int i, int &minutes) const;
    bool zoneNamed(int i) const;
    int hourTail(int i, Clock &clock) const;
    int halfOfDay(int i, Clock &clock) const;
    int partOfDay(int i, When &when) const;
    int zone(int i, When &when) const;
    int fixedOffset(int i, When &when) const;
    void noteZone(int i);

    int date(int i, When &when) const;
    int numericDate(int i, When &when) const;
    int dayAndMonth(int i, When &when) const;
    int weekday(int i, When &when) const;
    int relativePeriod(int i, When &when) const;
    int quarterCode(int i, When &when) const;
    int shifted(int i, When &when) const;
    int nthOf(int i, When &when) const;
    int edge(int i, When &when) const;
    int named(int i, When &when) const;
    bool monthAt(int i) const;
    int dayOfMonth(int i, When &when) const;
    bool hoursFrom(int i) const;

    int length(int i, std::int64_t &seconds, Grain &unit, int &count) const;
    int moment(int i, When &when, bool bareToo = false) const;
    int freshMoment(int i, When &when, bool bareToo) const;
    int piece(int i, When &when, bool bareToo) const;
    bool dayBehind(int i) const;
    bool merge(When &into, const When &more) const;

    int phrase(int i, Phrase &phrase) const;
    int monthBehind(int i, When &when) const;
    bool moved(int i) const;
    int open(int i, Phrase &phrase) const;
    int weekSpan(int i, Phrase &phrase) const;
    int range(int i, Phrase &phrase) const;
    int lengthPhrase(int i, Phrase &phrase) const;
    int recurrence(int i, Phrase &phrase) const;
    int timesPer(int i, int &unit) const;
    int weekdayList(int i, std::uint8_t &weekdays) const;
    bool isForbidden(int i) const;
    void gather(std::vector<Phrase> &phrases) const;
    void close(std::vector<Phrase> &phrases) const;
    void share(std::vector<Phrase> &phrases) const;
    void takeBack(std::vector<Phrase> &phrases) const;

    const std::vector<Item> &m_items;
    Language m_language;
    bool m_monthFirst;
    int m_horizon = 0;
    /// How many dates are still tried: no text, however made, takes longer than that.
    mutable int m_tries = mostTries;
    int m_zoneApart = -1, m_zonesApart = 0;
    // The last moment read: several rules ask for the same one.
    mutable int m_momentAt = -1, m_momentEnd = 0;
    mutable When m_moment;
};

}  // namespace sp::times
