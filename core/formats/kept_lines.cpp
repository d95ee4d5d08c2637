// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/kept_lines.h"

#include "core/formats/calendar_time.h"
#include "core/formats/content_line.h"
#include "core/formats/text_decoding.h"

#include <algorithm>
#include <array>
#include <set>

namespace sp {

namespace {

struct Line {
    QByteArray text;  ///< Unfolded.
    ContentLine parts;
};

/// A component below the calendar: its own lines, and what stands within it.
struct Part {
    QByteArray name;
    std::vector<Line> lines;
    std::vector<QByteArrayList> inner;  ///< Each from its BEGIN to its END.
};

struct Calendar {
    std::vector<Line> lines;
    std::vector<Part> parts;
    bool isWhole = false;
};

Calendar taken(const QByteArray &text)
{
    Calendar calendar;
    ContentLineReader reader(text, SoftBreaks::None);
    QByteArrayList open;
    while (reader.next()) {
        auto line = reader.parse();
        if (!line)
            continue;
        const QByteArray value = line->value.trimmed().toUpper();
        if (line->name == "BEGIN") {
            open.push_back(value);
            if (open.size() == 2)
                calendar.parts.push_back({value, {}, {}});
            else if (open.size() == 3)
                calendar.parts.back().inner.push_back({});
        }
        if (open.size() > 2)
            calendar.parts.back().inner.back().push_back(reader.text());
        else if (line->name != "BEGIN" && line->name != "END" && open.size() == 2)
            calendar.parts.back().lines.push_back({reader.text(), *std::move(line)});
        else if (line->name != "BEGIN" && line->name != "END" && open.size() == 1)
            calendar.lines.push_back({reader.text(), *std::move(line)});
        if (line->name == "END") {
            if (open.isEmpty() || open.takeLast() != value)
                return {};
            calendar.isWhole = calendar.isWhole || (open.isEmpty() && value == "VCALENDAR");
        }
    }
    return calendar.isWhole && open.isEmpty() ? calendar : Calendar();
}

/// What only we say, however it was written there.
const std::set<QByteArray> onlyOurs{"UID", "DTSTAMP", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION",
    "RRULE", "RDATE", "EXDATE", "SEQUENCE", "CREATED", "LAST-MODIFIED"};
const std::set<QByteArray> texts{"SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "TRANSP", "CLASS"};
const std::set<QByteArray> lists{"CATEGORIES", "ORGANIZER", "ATTENDEE", "CONFERENCE"};

bool isKnown(const QByteArray &name)
{
    return onlyOurs.contains(name) || texts.contains(name) || lists.contains(name);
}

/// What nobody needs to write down.
bool isTakenForGiven(const ContentLine &line)
{
    static const std::set<std::pair<QByteArray, QByteArray>> usual{
        {"STATUS", "CONFIRMED"}, {"TRANSP", "OPAQUE"}, {"CLASS", "PUBLIC"}};
    return usual.contains({line.name, line.value});
}

std::vector<const Line *> named(const Part &part, const QByteArray &name)
{
    std::vector<const Line *> found;
    for (const Line &line : part.lines)
        if (line.parts.name == name)
            found.push_back(&line);
    return found;
}

QString meaning(const Line &line)
{
    constexpr qsizetype longest = 999;  // Of titles and places, as the reader cuts them.
    const QString text = unescapedText(line.parts.value).trimmed();
    const bool isCut = line.parts.name == "SUMMARY" || line.parts.name == "LOCATION";
    if (isCut)
        return text.left(longest);
    const bool isCode =
        line.parts.name == "STATUS" || line.parts.name == "TRANSP" || line.parts.name == "CLASS";
    return isCode ? text.toUpper() : text;
}

QByteArray addressOf(const ContentLine &line)
{
    const QByteArray value = line.value.trimmed().toLower();
    const QByteArray address =
        value.startsWith("mailto:") ? QByteArray::fromPercentEncoding(value.mid(7)) : value;
    return value.startsWith("mailto:") || line.parameter("EMAIL").isEmpty()
               ? address
               : line.parameter("EMAIL").trimmed().toLower();
}

/// A parameter as it counts, also where it is not written.
QByteArray counted(const ContentLine &line, const QByteArray &name)
{
    const QByteArray value = line.parameter(name).trimmed();
    if (name == "CN")
        return value.toLower() == addressOf(line) ? QByteArray() : value;
    if (!value.isEmpty())
        return value.toUpper();
    return name == "CUTYPE"     ? "INDIVIDUAL"
           : name == "ROLE"     ? "REQ-PARTICIPANT"
           : name == "PARTSTAT" ? "NEEDS-ACTION"
                                : "FALSE";
}

/// Somebody as they are written there, with what we say of them.
QByteArray person(const Line &ours, const Line &there)
{
    static constexpr std::array<const char *, 5> said = {"CN", "CUTYPE", "ROLE", "PARTSTAT", "RSVP"};
    ContentLine merged = there.parts;
    bool changes = false;
    for (const char *name : said) {
        const bool isSame = counted(ours.parts, name) == counted(there.parts, name);
        // A name that we do not know is not one that we took away.
        if (isSame || (qstrcmp(name, "CN") == 0 && ours.parts.parameter(name).isEmpty()))
            continue;
        changes = true;
        std::erase_if(
            merged.parameters, [&](const LineParameter &each) { return each.name == QByteArrayView(name); });
        merged.parameters.push_back({name, {counted(ours.parts, name)}});
    }
    if (!changes)
        return there.text;
    QByteArray text = merged.name;
    for (const LineParameter &parameter : merged.parameters) {
        QByteArrayList values;
        for (const QByteArray &value : parameter.values)
            values += parameterText(QString::fromUtf8(value));
        text += ';' + parameter.name + '=' + values.join(',');
    }
    return text + ':' + merged.value;
}

std::set<QString> categoriesOf(const std::vector<const Line *> &lines)
{
    std::set<QString> all;
    for (const Line *line : lines)
        for (const QByteArray &item : splitEscaped(line->parts.value, ','))
            all.insert(unescapedText(item).trimmed());
    all.erase(QString());
    return all;
}

QByteArrayList textsOf(const std::vector<const Line *> &lines)
{
    QByteArrayList all;
    for (const Line *line : lines)
        all += line->text;
    return all;
}

std::optional<CalendarTime> timeOf(const Part &part, const QByteArray &name)
{
    const auto lines = named(part, name);
    if (lines.empty())
        return std::nullopt;
    auto time = readCalendarTime(lines.front()->parts.value);
    const auto zone = TimeZone::fromAnyName(lines.front()->parts.parameter("TZID").trimmed());
    if (time && time->kind == TimeKind::Floating && zone) {
        time->kind = TimeKind::Zoned;
        time->zone = *zone;
    }
    return time;
}

bool isSameOccurrence(const Part &ours, const Part &there)
{
    const auto a = timeOf(ours, "RECURRENCE-ID"), b = timeOf(there, "RECURRENCE-ID");
    if (!a || !b)
        return a.has_value() == b.has_value();
    const bool isWall = a->kind == TimeKind::AllDay || b->kind == TimeKind::AllDay ||
                        a->kind == TimeKind::Floating || b->kind == TimeKind::Floating;
    return isWall ? a->local == b->local : a->instant(TimeZone::utc()) == b->instant(TimeZone::utc());
}

/// One event of ours and its other side.
class Merge {
public:
    enum class Side { Itself, Series };
    Merge(const Part &ours, const Part &there, Side side) : m_ours(ours), m_there(there), m_side(side) {}

    void write(QByteArray &out) const
    {
        appendFolded(out, "BEGIN:VEVENT");
        std::set<QByteArray> done;
        for (const Line &line : m_there.lines) {
            const QByteArray &name = line.parts.name;
            if (isKnown(name)) {
                if (done.insert(name).second)
                    for (const QByteArray &text : chosen(name))
                        appendFolded(out, text);
            } else if (!isStale(name)) {
                appendFolded(out, line.text);
            }
        }
        for (const Line &line : m_ours.lines)
            if (!isKnown(line.parts.name) || done.insert(line.parts.name).second)
                for (const QByteArray &text :
                    isKnown(line.parts.name) ? chosen(line.parts.name) : QByteArrayList{line.text})
                    appendFolded(out, text);
        for (const QByteArrayList &block : m_there.inner)
            for (const QByteArray &text : block)
                appendFolded(out, text);
        appendFolded(out, "END:VEVENT");
    }

private:
    QByteArrayList chosen(const QByteArray &name) const
    {
        const auto ours = named(m_ours, name), there = named(m_there, name);
        if (texts.contains(name)) {
            const bool isAlike = !ours.empty() && !there.empty() && meaning(*ours[0]) == meaning(*there[0]);
            const bool isGiven = there.empty() && !ours.empty() && isTakenForGiven(ours[0]->parts);
            if (isAlike)
                return textsOf(there);
            return isGiven && m_side == Side::Itself ? QByteArrayList() : textsOf(ours);
        }
        if (name == "CATEGORIES")
            return categoriesOf(ours) == categoriesOf(there) ? textsOf(there) : textsOf(ours);
        if (name == "CONFERENCE")
            return conferences(ours, there);
        if (name == "ATTENDEE" || name == "ORGANIZER")
            return people(ours, there);
        return textsOf(ours);
    }

    QByteArrayList people(const std::vector<const Line *> &ours, const std::vector<const Line *> &there) const
    {
        QByteArrayList all;
        for (const Line *line : ours) {
            const auto same = std::ranges::find_if(
                there, [&](const Line *each) { return addressOf(each->parts) == addressOf(line->parts); });
            all += same == there.end() ? line->text : person(*line, **same);
        }
        return all;
    }

    /// A link that was ours is replaced; others' ways to join stay.
    QByteArrayList conferences(
        const std::vector<const Line *> &ours, const std::vector<const Line *> &there) const
    {
        const auto url = named(m_there, "URL");
        QByteArrayList all = textsOf(ours);
        for (const Line *line : there) {
            const bool wasOurs = !url.empty() && line->parts.value == url[0]->parts.value;
            const bool isOurs = std::ranges::any_of(
                ours, [&](const Line *each) { return each->parts.value == line->parts.value; });
            if (isOurs)
                all.removeAll(ours[0]->text);
            if (isOurs || !wasOurs || !isChanged("URL"))
                all += line->text;
        }
        return all;
    }

    bool isChanged(const QByteArray &name) const
    {
        const auto ours = named(m_ours, name), there = named(m_there, name);
        if (ours.empty() || there.empty())
            return ours.empty() != there.empty();
        return meaning(*ours[0]) != meaning(*there[0]);
    }

    /// What describes something that is no longer so.
    bool isStale(const QByteArray &name) const
    {
        if (name == "GEO" || name == "X-APPLE-STRUCTURED-LOCATION")
            return isChanged("LOCATION");
        if (name == "X-ALT-DESC")
            return isChanged("DESCRIPTION");
        if (name == "X-MICROSOFT-CDO-BUSYSTATUS" || name == "X-MICROSOFT-CDO-INTENDEDSTATUS")
            return isChanged("TRANSP");
        if (name != "X-MICROSOFT-CDO-ALLDAYEVENT" && name != "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT")
            return false;
        const auto ours = timeOf(m_ours, "DTSTART"), there = timeOf(m_there, "DTSTART");
        return !ours || !there || (ours->kind == TimeKind::AllDay) != (there->kind == TimeKind::AllDay);
    }

    const Part &m_ours;
    const Part &m_there;
    Side m_side;
};

void writePart(QByteArray &out, const Part &part)
{
    appendFolded(out, "BEGIN:" + part.name);
    for (const Line &line : part.lines)
        appendFolded(out, line.text);
    for (const QByteArrayList &block : part.inner)
        for (const QByteArray &text : block)
            appendFolded(out, text);
    appendFolded(out, "END:" + part.name);
}

/// The event that `ours` is there, or the series that it is taken from.
const Part *otherSide(const Calendar &there, const Part &ours, Merge::Side &side)
{
    const Part *series = nullptr;
    for (const Part &part : there.parts) {
        if (part.name != "VEVENT")
            continue;
        side = Merge::Side::Itself;
        if (isSameOccurrence(ours, part))
            return &part;
        if (!timeOf(part, "RECURRENCE-ID"))
            series = &part;
    }
    side = Merge::Side::Series;
    return series;
}

}  // namespace

QByteArray withKeptLines(const QByteArray &ours, const QByteArray &foreign)
{
    const Calendar mine = taken(ours), there = taken(decodeText(foreign).utf8);
    if (!mine.isWhole || !there.isWhole)
        return ours;
    QByteArray out;
    appendFolded(out, "BEGIN:VCALENDAR");
    for (const Line &line : mine.lines)
        appendFolded(out, line.text);
    for (const Line &line : there.lines)
        if (line.parts.name.startsWith("X-"))
            appendFolded(out, line.text);
    // A zone that is named where we do not look must stay defined.
    std::set<QByteArray> zones;
    for (const Part &part : mine.parts)
        if (part.name == "VTIMEZONE")
            for (const Line *line : named(part, "TZID"))
                zones.insert(line->parts.value);
    for (const Part &part : there.parts) {
        const auto name = named(part, "TZID");
        if (part.name == "VTIMEZONE" && !name.empty() && zones.insert(name[0]->parts.value).second)
            writePart(out, part);
    }
    for (const Part &part : mine.parts) {
        Merge::Side side = Merge::Side::Itself;
        const Part *other = part.name == "VEVENT" ? otherSide(there, part, side) : nullptr;
        if (other)
            Merge(part, *other, side).write(out);
        else
            writePart(out, part);
    }
    appendFolded(out, "END:VCALENDAR");
    return out;
}

}  // namespace sp
