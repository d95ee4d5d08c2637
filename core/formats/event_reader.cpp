// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/event_reader.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

constexpr qsizetype longestTitle = 1000;  // What lists and pages show on one line.
constexpr std::size_t mostRules = 16;     // RFC 5545 section 3.8.5.3 advises one.

bool inRange(LocalTime local)
{
    return local >= local_days(1900y / 1 / 1) && local < local_days(2201y / 1 / 1);
}

QString decodedAddress(const QByteArray &value)
{
    return QUrl::fromPercentEncoding(value).trimmed();
}

/// The mail address of a CAL-ADDRESS; "invalid:nomail" and other URIs are none.
QString addressOf(const ContentLine &line)
{
    const QByteArray value = line.value.trimmed();
    if (value.left(7).toLower() == "mailto:")
        return decodedAddress(value.mid(7).split('?').front());
    const QByteArray extra = line.parameter("EMAIL").trimmed();
    if (!extra.isEmpty())
        return QString::fromUtf8(extra);
    return value.contains('@') && !value.contains(':') && !value.contains('/') ? QString::fromUtf8(value)
                                                                               : QString();
}

std::optional<CalendarPerson> personOf(const ContentLine &line)
{
    CalendarPerson person;
    person.name = QString::fromUtf8(line.parameter("CN")).trimmed();
    person.email = addressOf(line);
    if (person.name.compare(person.email, Qt::CaseInsensitive) == 0 && !person.email.isEmpty())
        person.name.clear();  // Programs without a name repeat the address.
    person.participation = line.parameter("PARTSTAT").toUpper();
    person.role = line.parameter("ROLE").toUpper();
    person.userType = line.parameter("CUTYPE").toUpper();
    person.replyWanted = line.parameter("RSVP").toUpper() == "TRUE";
    if (person.name.isEmpty() && person.email.isEmpty())
        return std::nullopt;
    return person;
}

std::optional<Instant> stampOf(const ContentLine &line)
{
    const auto time = readCalendarTime(line.value);
    if (!time || !inRange(time->local))
        return std::nullopt;
    return Instant(time->local.time_since_epoch());  // These are UTC by definition, with or without "Z".
}

/// How long the rules of an event go on after its last explicit date, as far as a zone's offsets matter: ten
/// years at most.
LocalTime lastUse(const EventLines &event, LocalTime first, LocalTime last)
{
    constexpr days most(3653);
    LocalTime end = last;
    for (const ContentLine &line : event.lines) {
        const auto rule = line.name == "RRULE" ? RecurrenceRule::parse(line.value) : RecurrenceRule{};
        if (line.name != "RRULE" || !rule)
            continue;
        static constexpr int unitDays[] = {1, 1, 1, 1, 7, 31, 366};
        const auto span = days(unitDays[static_cast<int>(rule->frequency)]) * rule->interval;
        const auto counted = rule->count > 0 && rule->count < most / span ? span * rule->count : most;
        end = std::max(
            end, rule->until ? std::min(rule->until->local + days(1), last + most) : first + counted);
    }
    return end;
}

class EventReader {
public:
    EventReader(ZoneResolver &zones, WarningList &warnings) : m_zones(zones), m_warnings(warnings) {}

    std::optional<CalendarEvent> read(const EventLines &event)
    {
        // Whether DTSTART is there decides everything else, and it may stand anywhere.
        for (const ContentLine &line : event.lines)
            if (line.name == "DTSTART" && !m_started)
                if (const auto start = timeOf(line, line.value)) {
                    m_event.when.start = *start;
                    m_started = true;
                }
        if (!m_started) {
            m_warnings.add("event_skipped", {{QStringLiteral("line"), event.number},
                                                {QStringLiteral("property"), QStringLiteral("DTSTART")}});
            return std::nullopt;
        }
        for (const ContentLine &line : event.lines)
            take(line);
        settleAllDay();
        settleEnd(event.number);
        if (m_event.uid.isEmpty())
            m_event.uid = madeUid();
        return std::move(m_event);
    }

private:
    std::optional<CalendarTime> timeOf(const ContentLine &line, QByteArrayView value)
    {
        auto time = readCalendarTime(value);
        if (!time || !inRange(time->local)) {
            ignored(line);
            return std::nullopt;
        }
        if (line.parameter("VALUE").toUpper() == "DATE") {
            time->kind = TimeKind::AllDay;
            time->local = floor<days>(time->local);
        }
        const QByteArray tzid = line.parameter("TZID").trimmed();
        if (time->kind == TimeKind::Floating && !tzid.isEmpty()) {
            const TimeZone zone = m_zones.resolve(tzid, m_warnings);
            time->kind = zone == TimeZone::utc() ? TimeKind::Utc : TimeKind::Zoned;
            if (time->kind == TimeKind::Zoned)
                time->zone = zone;
        }
        return time;
    }

    void ignored(const ContentLine &line)
    {
        m_warnings.add(
            "value_ignored", {{QStringLiteral("line"), line.number},
                                 {QStringLiteral("property"), QString::fromUtf8(line.name.left(40))}});
    }

    void take(const ContentLine &line)
    {
        if (!takeText(line) && !takeTime(line))
            takeOther(line);
    }

    QString titleOf(const ContentLine &line)
    {
        QString title = unescapedText(line.value).trimmed();
        if (title.size() <= longestTitle)
            return title;
        m_warnings.add(
            "value_shortened", {{QStringLiteral("line"), line.number},
                                   {QStringLiteral("property"), QString::fromUtf8(line.name.left(40))},
                                   {QStringLiteral("limit"), static_cast<int>(longestTitle)}});
        title.truncate(longestTitle);
        if (title.back().isHighSurrogate())
            title.chop(1);
        return title.trimmed();
    }

    bool takeText(const ContentLine &line)
    {
        if (line.name == "SUMMARY")
            m_event.summary = titleOf(line);
        else if (line.name == "DESCRIPTION")
            m_event.description = unescapedText(line.value);
        else if (line.name == "LOCATION")
            m_event.location = titleOf(line);
        else if (line.name == "URL")
            m_event.url = QString::fromUtf8(line.value.trimmed());
        else if (line.name == "UID")
            m_event.uid = line.value.trimmed().left(1000);
        else if (line.name == "STATUS")
            m_event.status = line.value.trimmed().toUpper();
        else if (line.name == "TRANSP")
            m_event.transparency = line.value.trimmed().toUpper();
        else if (line.name == "CLASS")
            m_event.classification = line.value.trimmed().toUpper();
        else if (line.name == "CATEGORIES")
            for (const QByteArray &item : splitEscaped(line.value, ',')) {
                const QString category = unescapedText(item).trimmed();
                if (!category.isEmpty())
                    m_event.categories.push_back(category);
            }
        else
            return false;
        return true;
    }

    bool takeTime(const ContentLine &line)
    {
        if (line.name == "DTEND")
            m_event.end = timeOf(line, line.value);
        else if (line.name == "DURATION") {
            m_event.length = readEventLength(line.value);
            if (!m_event.length)
                ignored(line);
        } else if (line.name == "RECURRENCE-ID") {
            m_event.recurrenceId = timeOf(line, line.value);
            if (line.parameter("RANGE").toUpper() == "THISANDFUTURE")
                m_event.range = OverrideRange::ThisAndFuture;
        } else if (line.name == "RDATE") {
            for (const QByteArray &item : line.value.split(','))
                takeExtraDate(line, item);
        } else if (line.name == "EXDATE") {
            for (const QByteArray &item : line.value.split(','))
                if (const auto time = timeOf(line, item))
                    m_event.when.excludedDates.push_back(*time);
        } else if (line.name == "CREATED") {
            m_event.created = stampOf(line);
        } else if (line.name == "LAST-MODIFIED") {
            m_event.lastModified = stampOf(line);
        } else {
            return false;
        }
        return true;
    }

    void takeOther(const ContentLine &line)
    {
        if (line.name == "RRULE")
            takeRule(line);
        else if (line.name == "SEQUENCE")
            m_event.sequence = std::max(line.value.trimmed().toInt(), 0);
        else if (line.name == "ORGANIZER")
            m_event.organizer = personOf(line);
        else if (line.name == "ATTENDEE") {
            if (const auto person = personOf(line))
                m_event.attendees.push_back(*person);
        } else if (line.name == "CONFERENCE") {
            const QString link = QString::fromUtf8(line.value.trimmed());
            if (m_event.url.isEmpty() && link.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
                m_event.url = link;
        } else if (line.name == "X-MICROSOFT-CDO-ALLDAYEVENT") {
            m_markedAllDay = line.value.trimmed().toUpper() == "TRUE";
        }
    }

    void takeRule(const ContentLine &line)
    {
        const auto rule = RecurrenceRule::parse(line.value);
        if (rule && checkRule(line.value, m_event.when.start) && m_event.when.rules.size() < mostRules)
            m_event.when.rules.push_back(rule->text());
        else
            m_warnings.add(
                "rule_ignored", {{QStringLiteral("line"), line.number},
                                    {QStringLiteral("rule"), QString::fromUtf8(line.value.left(100))}});
    }

    void takeExtraDate(const ContentLine &line, const QByteArray &item)
    {
        const qsizetype slash = item.indexOf('/');
        const auto time = timeOf(line, slash < 0 ? item : item.first(slash));
        if (!time)
            return;
        ExtraDate extra{*time};
        if (slash >= 0) {
            const QByteArray rest = item.sliced(slash + 1).trimmed();
            if (const auto length = readEventLength(rest)) {
                extra.length = length->days + length->exact;
            } else if (const auto end = timeOf(line, rest);
                       end && end->instant(TimeZone::utc()) > time->instant(TimeZone::utc())) {
                extra.length = floor<seconds>(end->instant(TimeZone::utc()) - time->instant(TimeZone::utc()));
            }
        }
        m_event.when.extraDates.push_back(extra);
    }

    /// Exchange writes all-day events as midnight to midnight with a mark of its own.
    void settleAllDay()
    {
        const auto midnight = [](const CalendarTime &time) { return time.local == floor<days>(time.local); };
        if (!m_markedAllDay || m_event.when.start.kind == TimeKind::AllDay || !midnight(m_event.when.start) ||
            (m_event.end && !midnight(*m_event.end)))
            return;
        m_event.when.start = {m_event.when.start.local, TimeKind::AllDay, std::nullopt};
        if (m_event.end)
            m_event.end = CalendarTime{m_event.end->local, TimeKind::AllDay, std::nullopt};
    }

    void settleEnd(int line)
    {
        const CalendarTime &start = m_event.when.start;
        if (!m_event.end)
            return;
        m_event.length.reset();
        CalendarTime &end = *m_event.end;
        if (start.kind == TimeKind::AllDay)
            end = {floor<days>(end.local), TimeKind::AllDay, std::nullopt};
        else if (end.kind == TimeKind::AllDay ||
                 (end.kind == TimeKind::Floating && start.kind != TimeKind::Floating))
            end = {end.local, start.kind, start.zone};
        const Instant from = start.instant(TimeZone::utc()), to = end.instant(TimeZone::utc());
        if (to < from)
            m_warnings.add("end_before_start", {{QStringLiteral("line"), line}});
        if (to < from || (to == from && start.kind == TimeKind::AllDay))
            m_event.end.reset();
    }

    /// The same for the same content, whenever the file was exported.
    QByteArray madeUid() const
    {
        QByteArray content = calendarTimeText(m_event.when.start) + '\n' + m_event.summary.toUtf8() + '\n' +
                             m_event.location.toUtf8();
        for (const QByteArray &rule : m_event.when.rules)
            content += '\n' + rule;
        return "made-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32);
    }

    ZoneResolver &m_zones;
    WarningList &m_warnings;
    CalendarEvent m_event;
    bool m_started = false;
    bool m_markedAllDay = false;
};

}  // namespace

void noteZones(const EventLines &event, ZoneResolver &zones)
{
    std::optional<LocalTime> first, last;
    std::vector<QByteArray> names;
    for (const ContentLine &line : event.lines) {
        const QByteArray tzid = line.parameter("TZID").trimmed();
        if (tzid.isEmpty())
            continue;
        if (std::ranges::find(names, tzid) == names.end() && names.size() < 16)
            names.push_back(tzid);
        for (const QByteArray &item : line.value.split(','))
            if (const auto time = readCalendarTime(item); time && inRange(time->local)) {
                first = std::min(first.value_or(time->local), time->local);
                last = std::max(last.value_or(time->local), time->local);
            }
    }
    if (!first)
        return;
    const LocalTime end = lastUse(event, *first, *last);
    for (const QByteArray &name : names)
        zones.use(name, *first, end);
}

std::optional<CalendarEvent> readEvent(const EventLines &event, ZoneResolver &zones, WarningList &warnings)
{
    return EventReader(zones, warnings).read(event);
}

std::optional<EventLength> readEventLength(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith('+'))
        text = text.sliced(1);
    if (text.size() < 3 || text[0] != 'P')
        return std::nullopt;
    EventLength length;
    qint64 number = -1;
    for (const char c : text.sliced(1)) {
        if (c >= '0' && c <= '9') {
            number = std::max<qint64>(number, 0) * 10 + (c - '0');
            if (number > 366LL * 86'400)
                return std::nullopt;
            continue;
        }
        if (c == 'T' && number < 0)
            continue;
        if (number < 0)
            return std::nullopt;
        switch (c) {
        case 'W':
            length.days += days(7 * number);
            break;
        case 'D':
            length.days += days(number);
            break;
        case 'H':
            length.exact += hours(number);
            break;
        case 'M':
            length.exact += minutes(number);
            break;
        case 'S':
            length.exact += seconds(number);
            break;
        default:
            return std::nullopt;
        }
        number = -1;
    }
    if (number >= 0 || length.days + length.exact > days(366))
        return std::nullopt;
    return length;
}

EventRemark remarkOf(const EventLines &event)
{
    EventRemark remark;
    for (const ContentLine &line : event.lines) {
        if (line.name == "DTSTAMP" && !remark.stamp)
            remark.stamp = stampOf(line);
        else if (line.name == "COMMENT")
            remark.comment += (remark.comment.isEmpty() ? QString() : QStringLiteral("\n")) +
                              unescapedText(line.value).trimmed();
    }
    return remark;
}

}  // namespace sp
