// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/find_times.h"

#include "core/understanding/times/language_guess.h"
#include "core/understanding/times/parser.h"
#include "core/understanding/times/resolve.h"

namespace sp {

using namespace times;

namespace {

constexpr qsizetype longestText = 65'536;

LocalTime local(Wall wall)
{
    return LocalTime(std::chrono::seconds(wall));
}

/// One text's phrases set against its writing.
class Setter {
public:
    explicit Setter(const Writing &writing) : m_writing(writing) {}

    std::optional<TimeFound> set(const Phrase &phrase) const
    {
        TimeFound found;
        found.confidence = phrase.from.doubtful ? 0.7 : 0.95;
        bool valid = false;
        switch (phrase.kind) {
        case Phrase::Kind::Point:
            valid = point(phrase, found);
            break;
        case Phrase::Kind::Range:
            valid = range(phrase, found);
            break;
        case Phrase::Kind::After:
        case Phrase::Kind::Before:
            valid = open(phrase, found);
            break;
        case Phrase::Kind::Length:
            found.type = TimeFound::Type::Duration;
            found.seconds = phrase.seconds;
            found.grain = phrase.lengthUnit;
            valid = true;
            break;
        case Phrase::Kind::Recurrence:
            valid = recurrence(phrase, found);
            break;
        }
        if (!valid)
            return std::nullopt;
        if (!found.alternatives.empty())
            found.confidence -= 0.1;
        found.why = reasons(phrase);
        return found;
    }

private:
    static QByteArray reasons(const Phrase &phrase)
    {
        QByteArray why;
        const auto say = [&](bool said, const char *word) {
            if (!said)
                return;
            if (!why.isEmpty())
                why += ' ';
            why += word;
        };
        const When &when = phrase.from;
        say(phrase.kind == Phrase::Kind::Length, "length");
        say(phrase.kind == Phrase::Kind::Recurrence, "every");
        say(phrase.kind == Phrase::Kind::Before, "before");
        say(phrase.kind == Phrase::Kind::After, "after");
        say(when.now, "now");
        say(when.hasShift, "distance");
        say(when.hasOffset || when.hasPeriod || when.weekend, "relative");
        say(when.nth, "ordinal");
        say(when.weekday, "weekday");
        say(when.day || when.month || when.year, "date");
        say(when.holiday, "holiday");
        say(when.part >= 0, "part");
        say(when.clock.said(), "clock");
        say(when.zone >= 0, "zone");
        say(when.doubtful, "misspelt");
        return why;
    }

    bool point(const Phrase &phrase, TimeFound &found) const
    {
        const When &when = phrase.from;
        const Stretch stretch = resolve(when, m_writing);
        if (!stretch.valid)
            return false;
        found.type = stretch.range ? TimeFound::Type::Range : TimeFound::Type::Point;
        found.start = local(stretch.begin);
        if (stretch.range)
            found.end = local(stretch.end);
        found.grain = stretch.grain;
        if (when.clock.open && when.part < 0) {
            const Stretch other = resolve(when, m_writing, Half::Other);
            if (other.valid && other.begin != stretch.begin)
                found.alternatives.push_back({local(other.begin), std::nullopt});
        }
        otherDays(when, stretch, found);
        if (when.clock.said() && when.zone < 0 && m_writing.zone)
            otherInstants(*m_writing.zone, found);
        return true;
    }

    /// An hour that daylight saving skips or repeats: the readings before and after the change.
    static void otherInstants(const TimeZone &zone, TimeFound &found)
    {
        const LocalReading reading = zone.read(*found.start);
        if (reading.kind == LocalReading::Kind::Unique)
            return;
        if (reading.kind == LocalReading::Kind::Skipped)
            found.start = zone.toLocal(reading.before);
        for (const Instant at : {reading.before, reading.after})
            if (reading.kind == LocalReading::Kind::Repeated || at == reading.after)
                found.alternatives.push_back({zone.toLocal(at), std::nullopt, at});
    }

    /// The other readings of a day: the month for the day, the week after for "next".
    void otherDays(const When &when, const Stretch &stretch, TimeFound &found) const
    {
        When other = when;
        if (when.ambiguousOrder)
            std::swap(other.day, other.month);
        else if (when.weekday && when.weekdayTurn == 1)
            other.weekdayTurn = 4;
        else if (when.weekday && when.weekdayTurn == 4)
            other.weekdayTurn = 1;
        else
            return;
        const Stretch second = resolve(other, m_writing);
        if (second.valid && second.begin != stretch.begin)
            found.alternatives.push_back(
                {local(second.begin), stretch.range ? std::optional(local(second.end)) : std::nullopt});
    }

    /// "since January": the last one there was.
    When lastOne(When when) const
    {
        const DayNumber today = dayOf(m_writing.now);
        if (when.holiday && !when.year)
            when.holidayTurn = -1;
        else if (when.month && when.day && !when.year)
            when.year = std::int16_t(civilOf(today).year - 1);
        else if (when.month && !when.year)
            when.monthTurn = -1;
        else if (when.season >= 0 && !when.year && !when.seasonTurn)
            when.seasonTurn = -1;
        return when;
    }

    bool open(const Phrase &phrase, TimeFound &found) const
    {
        Stretch stretch = resolve(phrase.from, m_writing);
        if (!stretch.valid)
            return false;
        if (phrase.from.behind && stretch.begin > m_writing.now) {
            stretch = resolve(lastOne(phrase.from), m_writing);
            if (!stretch.valid)
                return false;
        }
        found.type = TimeFound::Type::Open;
        found.grain = stretch.grain;
        if (phrase.kind == Phrase::Kind::After)
            found.start = local(stretch.begin);
        else
            found.end = local(phrase.from.edge >= 3 ? stretch.end : stretch.begin);
        if (phrase.from.clock.open && phrase.from.part < 0) {
            const Stretch other = resolve(phrase.from, m_writing, Half::Other);
            if (other.valid && other.begin != stretch.begin) {
                if (phrase.kind == Phrase::Kind::After)
                    found.alternatives.push_back({local(other.begin), std::nullopt});
                else
                    found.alternatives.push_back({std::nullopt, local(other.begin)});
            }
        }
        if (phrase.from.eitherSide) {
            When ahead = phrase.from;
            ahead.weekdayTurn = 0;
            found.alternatives.push_back({local(resolve(ahead, m_writing).begin), std::nullopt});
        }
        return true;
    }

    static int minuteOf(const Clock &clock, int hour) { return hour * 60 + std::max<int>(clock.minute, 0); }

    /// Settles which halves of the day two hours of one stretch lie in.
    static void settleHalves(When &from, When &to)
    {
        const auto close = [](Clock &clock, int hour) {
            clock.hour = std::int8_t(hour);
            clock.open = false;
        };
        const bool inherits = to.part >= 0 && from.clock.open && (from.part < 0 || from.part == to.part);
        if (inherits)
            from.part = to.part;
        if (to.part < 0 && from.part >= 0 && to.clock.open)
            to.part = from.part;
        for (When *when : {&from, &to})
            if (when->part >= 0 && when->clock.hour <= 12)
                close(when->clock, settledHour(when->clock, when->part, Half::Likely));
        // "from 9 to 5 in the afternoon"
        if (inherits && from.clock.hour >= 12 &&
            minuteOf(from.clock, from.clock.hour) >= minuteOf(to.clock, to.clock.hour))
            from.clock.hour = std::int8_t(from.clock.hour - 12);
        from.part = to.part = -1;
        if (from.clock.open && !to.clock.open) {
            const int end = minuteOf(to.clock, to.clock.hour == 0 ? 24 : to.clock.hour);
            const int late = from.clock.hour % 12 + 12;
            close(from.clock, minuteOf(from.clock, late) < end ? late : from.clock.hour % 12);
            return;
        }
        if (from.clock.open)
            close(from.clock, settledHour(from.clock, -1, Half::Likely));
        if (to.clock.open) {
            const int begin = minuteOf(from.clock, from.clock.hour);
            const int early = to.clock.hour % 12;
            close(to.clock, minuteOf(to.clock, early) > begin ? early : early + 12);
        }
    }

    bool range(const Phrase &phrase, TimeFound &found) const
    {
        found.type = TimeFound::Type::Range;
        When from = phrase.from, to = phrase.to;
        const bool hours = from.clock.said() && to.clock.said();
        if (hours)
            settleHalves(from, to);
        if (!hours && !from.hasDate() && from.hasTime() && to.hasDate())
            return false;
        Stretch a = resolve(from, m_writing), b = resolve(to, m_writing);
        if (!a.valid || !b.valid)
            return false;
        Wall begin = a.begin, end = hours || phrase.closedByLength || to.clock.said() ? b.begin : b.end;
        found.grain = std::min(a.grain, b.grain);
        if (hours && !from.hasDate()) {
            // Both were set on their own; the end follows the beginning.
            const Wall today = dayOf(m_writing.now) * daySeconds;
            const Wall length = ((b.begin - a.begin) % daySeconds + daySeconds) % daySeconds;
            begin = a.begin;
            if (begin - daySeconds >= today && begin - daySeconds + length > m_writing.now && from.zone < 0 &&
                from.clock.hour != 24)
                begin -= daySeconds;
            end = begin + (length ? length : daySeconds);
        } else if (end <= begin) {
            if (hours)
                end += daySeconds;
            else if (to.weekday && !to.day)
                end += 7 * daySeconds;
            else if (to.month && !to.year) {
                const DayNumber later = addMonths(dayOf(b.begin), 12);
                end = to.day ? (later + 1) * daySeconds : addMonths(dayOf(b.end), 12) * daySeconds;
            } else if (to.day && !to.month) {
                end = (addMonths(dayOf(b.begin), 1) + 1) * daySeconds;
            } else {
                return false;
            }
            if (end <= begin)
                return false;
        } else if (!hours && from.month && from.day && !from.year && to.month && !to.year &&
                   end - begin > 300 * daySeconds) {
            // The beginning lies behind, the end ahead: it is under way.
            if (const Wall earlier = addMonths(dayOf(begin), 12) * daySeconds; earlier < end)
                begin = earlier;
        }
        if (from.now)
            found.grain = b.grain;
        found.start = local(begin);
        found.end = local(end);
        return true;
    }

    bool recurrence(const Phrase &phrase, TimeFound &found) const
    {
        static constexpr const char *dayCodes[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        static constexpr const char *frequencies[] = {
            "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"};
        found.type = TimeFound::Type::Recurrence;
        Grain frequency = phrase.frequency;
        QByteArray rule = QByteArray("FREQ=") + frequencies[int(frequency)];
        const int every = phrase.every * (frequency == Grain::Quarter ? 3 : 1);
        if (every > 1)
            rule += ";INTERVAL=" + QByteArray::number(every);
        if (phrase.weekdays) {
            rule += ";BYDAY=";
            bool first = true;
            for (int day = 0; day < 7; ++day) {
                if (!(phrase.weekdays >> day & 1))
                    continue;
                if (!first)
                    rule += ',';
                if (phrase.nth)
                    rule += QByteArray::number(phrase.nth);
                rule += dayCodes[day];
                first = false;
            }
        }
        if (frequency == Grain::Month && phrase.from.day)
            rule += ";BYMONTHDAY=" + QByteArray::number(phrase.from.day);
        if (frequency == Grain::Year && phrase.from.month)
            rule += ";BYMONTH=" + QByteArray::number(phrase.from.month);
        if (frequency == Grain::Year && phrase.from.month && phrase.from.day)
            rule += ";BYMONTHDAY=" + QByteArray::number(phrase.from.day);
        found.rrule = rule;
        setFirst(phrase, found);
        return true;
    }

    /// The first time a recurrence falls on, from the time of writing on.
    void setFirst(const Phrase &phrase, TimeFound &found) const
    {
        const DayNumber today = dayOf(m_writing.now);
        When time;
        time.clock = phrase.from.clock;
        time.part = phrase.from.part;
        found.grain = time.clock.said() ? (time.clock.minute >= 0 ? Grain::Minute : Grain::Hour)
                      : time.part >= 0  ? Grain::Hour
                                        : Grain::Day;
        if (phrase.frequency < Grain::Day) {
            found.start = local(m_writing.now);
            found.grain = phrase.frequency;
            return;
        }
        for (DayNumber day = today; day < today + 3000; ++day) {
            if (phrase.weekdays && !(phrase.weekdays >> (weekdayOf(day) - 1) & 1))
                continue;
            const Civil date = civilOf(day);
            if (phrase.nth) {
                const auto wanted = nthWeekday(date.year, date.month, weekdayOf(day), phrase.nth);
                if (!wanted || *wanted != day)
                    continue;
            }
            if (phrase.from.day && date.day != phrase.from.day)
                continue;
            if (phrase.from.month && date.month != phrase.from.month)
                continue;
            if (phrase.from.holiday && holidayOn(phrase.from.holiday, date.year, m_writing.language) != day)
                continue;
            When full = time;
            full.hasOffset = true;
            full.offset = std::int16_t(day - today);
            if (phrase.to.clock.said() && full.clock.said()) {
                When end = full;
                end.clock = phrase.to.clock;
                settleHalves(full, end);
                const Stretch close = resolve(end, m_writing);
                found.end = local(close.begin);
            }
            const Stretch stretch = resolve(full, m_writing);
            if (stretch.begin <= m_writing.now && full.hasTime() && stretch.end <= m_writing.now)
                continue;
            found.start = local(stretch.begin);
            if (time.part >= 0 && !time.clock.said())
                found.end = local(stretch.end);
            return;
        }
    }

    const Writing &m_writing;
};

}  // namespace

struct TimeFinder::Work {
    Tokens tokens;
    std::vector<Item> items;
    std::vector<Phrase> phrases;
    int tries = 0;
};

TimeFinder::TimeFinder() : m_work(std::make_unique<Work>()) {}

TimeFinder::~TimeFinder() = default;

int TimeFinder::tries() const
{
    return m_work->tries;
}

int TimeFinder::mostTries()
{
    return Parser::mostTries;
}

std::vector<TimeFound> TimeFinder::find(QStringView text, const TimeContext &context)
{
    using namespace std::chrono;
    text = text.left(longestText);
    tokenize(text, m_work->tokens);
    Writing writing;
    writing.now = floor<seconds>(context.reference).time_since_epoch().count();
    writing.zone = context.zone;
    writing.offset = context.offset.count();
    writing.language = context.language ? *context.language : guessLanguage(m_work->tokens);
    readItems(m_work->tokens, Lexicon::of(writing.language), m_work->items);
    Parser parser(
        m_work->items, writing.language, context.monthFirst && writing.language == Language::English);
    parser.read(m_work->phrases);
    m_work->tries = parser.tries();
    std::vector<TimeFound> all;
    const Setter setter(writing);
    for (const Phrase &phrase : m_work->phrases) {
        std::optional<TimeFound> found = setter.set(phrase);
        if (!found)
            continue;
        found->begin = m_work->items[std::size_t(phrase.first)].begin;
        found->length = qsizetype(m_work->items[std::size_t(phrase.last) - 1].end) - found->begin;
        all.push_back(*std::move(found));
    }
    return all;
}

const char *grainCode(Grain grain)
{
    static constexpr const char *codes[] = {
        "second", "minute", "hour", "day", "week", "month", "quarter", "year"};
    return codes[int(grain)];
}

const char *timeTypeCode(TimeFound::Type type)
{
    static constexpr const char *codes[] = {"point", "range", "open", "duration", "recurrence"};
    return codes[int(type)];
}

}  // namespace sp
