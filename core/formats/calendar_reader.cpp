// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/calendar_file.h"
#include "core/formats/dense_series.h"
#include "core/formats/event_reader.h"
#include "core/formats/text_decoding.h"

namespace sp {

using namespace std::chrono;

namespace {

Error refused(const char *reason, QJsonObject facts = {})
{
    return {ErrorCode::InvalidInput, reason, std::move(facts)};
}

class CalendarReader {
public:
    CalendarReader(const QByteArray &utf8, const CalendarReadOptions &options)
        : m_lines(utf8, SoftBreaks::None), m_options(options), m_zones(options.fallbackZone)
    {
    }

    Result<CalendarFile> read()
    {
        while (m_lines.next()) {
            if (++m_properties > m_options.mostProperties)
                return refused(
                    "ics.too_many_properties", {{QStringLiteral("limit"), m_options.mostProperties}});
            const auto line = m_lines.parse();
            if (!line)
                lineIgnored();
            else if (line->name == "BEGIN")
                begin(line->value.trimmed().toUpper());
            else if (line->name == "END")
                SP_CHECK(end(line->value.trimmed().toUpper()));
            else
                take(*line);
        }
        if (!m_found)
            return refused("ics.not_a_calendar");
        if (!m_open.empty())
            return refused("ics.truncated", {{QStringLiteral("line"), m_lines.lineNumber()}});
        return finish();
    }

    WarningList &warnings() { return m_warnings; }

private:
    void lineIgnored()
    {
        if (!m_open.empty())
            m_warnings.add("line_ignored", {{QStringLiteral("line"), m_lines.lineNumber()}});
    }

    void begin(const QByteArray &name)
    {
        if (m_open.empty() && name != "VCALENDAR")
            return;
        m_found = true;
        m_open.push_back(name);
        if (m_open.size() == 2) {
            if (name == "VEVENT")
                m_events.push_back({m_lines.lineNumber(), {}});
            else if (name == "VTIMEZONE")
                m_zone = ZoneDefinition();
            else if (name == "VTODO" || name == "VJOURNAL" || name == "VFREEBUSY")
                ++m_others;
        } else if (m_open.size() == 3 && m_open[1] == "VTIMEZONE" &&
                   (name == "STANDARD" || name == "DAYLIGHT")) {
            m_zone.observances.emplace_back();
        }
    }

    Result<Done> end(const QByteArray &name)
    {
        if (m_open.empty())
            return Done{};
        if (m_open.back() != name) {
            if (m_lines.atEnd())  // "END:VCALEN": the file was cut inside its last line.
                return refused("ics.truncated", {{QStringLiteral("line"), m_lines.lineNumber()}});
            return refused(
                "ics.unbalanced", {{QStringLiteral("line"), m_lines.lineNumber()},
                                      {QStringLiteral("expected"), QString::fromUtf8(m_open.back().left(40))},
                                      {QStringLiteral("found"), QString::fromUtf8(name.left(40))}});
        }
        if (m_open.size() == 2 && name == "VTIMEZONE")
            m_zones.define(std::exchange(m_zone, {}));
        m_open.pop_back();
        return Done{};
    }

    void take(const ContentLine &line)
    {
        if (m_open.size() == 1)
            takeOfCalendar(line);
        else if (m_open.size() == 2 && m_open[1] == "VEVENT")
            m_events.back().lines.push_back(line);
        else if (m_open.size() == 2 && m_open[1] == "VTIMEZONE")
            m_zone.take(line);
        else if (m_open.size() == 3 && m_open[1] == "VTIMEZONE")
            m_zone.takeObserved(line);
    }

    void takeOfCalendar(const ContentLine &line)
    {
        if (line.name == "PRODID")
            m_file.product = unescapedText(line.value).trimmed();
        else if (line.name == "METHOD")
            m_file.method = line.value.trimmed().toUpper();
        else if (line.name == "X-WR-CALNAME" || (line.name == "NAME" && m_file.name.isEmpty()))
            m_file.name = unescapedText(line.value).trimmed();
        else if (line.name == "X-WR-TIMEZONE")
            if (const auto zone = TimeZone::fromAnyName(line.value.trimmed()))
                m_file.zone = *zone;
    }

    CalendarFile finish()
    {
        if (m_file.zone)
            m_zones.prefer(*m_file.zone);
        for (const EventLines &event : m_events)
            noteZones(event, m_zones);
        for (const EventLines &lines : m_events)
            if (auto event = readEvent(lines, m_zones, m_warnings)) {
                m_file.events.push_back(*std::move(event));
                if (!m_file.method.isEmpty())
                    m_file.remarks.push_back(remarkOf(lines));
            }
        if (m_options.series == SeriesCheck::Done)
            for (const Warning &dense : weighSeries(m_file.events, m_options.fallbackZone))
                m_warnings.add(dense);
        if (m_others > 0)
            m_warnings.add("other_entries", {{QStringLiteral("count"), m_others}});
        m_file.warnings = m_warnings.take();
        return std::move(m_file);
    }

    ContentLineReader m_lines;
    const CalendarReadOptions &m_options;
    ZoneResolver m_zones;
    WarningList m_warnings{"ics"};
    CalendarFile m_file;
    std::vector<QByteArray> m_open;
    std::vector<EventLines> m_events;
    ZoneDefinition m_zone;
    int m_properties = 0;
    int m_others = 0;
    bool m_found = false;
};

}  // namespace

Interval eventSpan(const CalendarEvent &event, const TimeZone &viewer)
{
    const CalendarTime &start = event.when.start;
    const Instant from = start.instant(viewer);
    if (event.end)
        return {from, event.end->instant(viewer)};
    CalendarTime end = start;
    const bool unsaid = !event.length && start.kind == TimeKind::AllDay;
    const EventLength length = unsaid ? EventLength{days(1)} : event.length.value_or(EventLength());
    if (length.days == days(0))  // A start in a gap must not be moved by reading it twice.
        return {from, from + length.exact};
    end.local += length.days;
    return {from, end.instant(viewer) + length.exact};
}

Result<CalendarFile> readCalendar(const QByteArray &bytes, const CalendarReadOptions &options)
{
    if (bytes.size() > options.mostBytes)
        return refused("ics.too_large",
            {{QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("limit"), options.mostBytes}});
    const DecodedText text = decodeText(bytes);
    CalendarReader reader(text.utf8, options);
    if (const auto warning = text.warning())
        reader.warnings().add(*warning);
    return reader.read();
}

}  // namespace sp
