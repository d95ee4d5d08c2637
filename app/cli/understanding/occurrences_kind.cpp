// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understanding/kinds.h"

#include "core/formats/confined/foreign_files.h"
#include "core/practice/scheduling/file_occurrences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

constexpr int mostAsked = 100'000;

Result<int> limitOf(const QJsonObject &asked)
{
    const int limit = asked.value("limit"_L1).toInt(mostOccurrences);
    if (limit < 1 || limit > mostAsked)
        return Error{ErrorCode::InvalidInput, "understand.limit", {{u"most"_s, mostAsked}}};
    return limit;
}

Result<TimeZone> zoneOf(const QJsonObject &asked)
{
    const QString name = asked.value("tz"_L1).toString();
    return name.isEmpty() ? Result<TimeZone>(TimeZone::utc()) : TimeZone::fromAnyName(name.toUtf8());
}

/// A date, or a date and time as ISO 8601 or RFC 5545 writes them.
Result<CalendarTime> startOf(const QString &text, const TimeZone &zone)
{
    if (auto value = readCalendarTime(text.toLatin1())) {
        if (value->kind == TimeKind::Floating)
            return CalendarTime{value->local, TimeKind::Zoned, zone};
        return *value;
    }
    if (const auto date = parseDate(text.toLatin1()))
        return CalendarTime{*date, TimeKind::AllDay, std::nullopt};
    if (text.endsWith(u'Z')) {
        SP_TRY(instant, parseInstant(text.toLatin1()));
        return CalendarTime{LocalTime(instant.time_since_epoch()), TimeKind::Utc, std::nullopt};
    }
    SP_TRY(local, parseLocalTime(text.toLatin1()));
    return CalendarTime{local, TimeKind::Zoned, zone};
}

QJsonArray localTexts(const Expansion &found, const TimeZone &clock, bool dates)
{
    QJsonArray texts;
    for (const Occurrence &each : found.occurrences) {
        // A start that the clocks skip is told as it takes place.
        const QByteArray text =
            dates ? dateText(dateOf(each.local)) : localTimeText(clock.toLocal(each.start));
        texts.append(QString::fromLatin1(text));
    }
    return texts;
}

QJsonObject answerOf(const Expansion &found, const TimeZone &clock, bool dates)
{
    QJsonObject answer{{u"occurrences"_s, localTexts(found, clock, dates)}};
    if (!found.stopped.isEmpty())
        answer.insert(u"stopped"_s, QString::fromLatin1(found.stopped));
    return answer;
}

Result<QJsonObject> ofFile(const QJsonObject &asked, ConfinedParser &parser)
{
    SP_TRY(ics, askedText(asked, "ics"));
    SP_TRY(from, askedText(asked, "from"));
    SP_TRY(to, askedText(asked, "to"));
    SP_TRY(zone, zoneOf(asked));
    SP_TRY(limit, limitOf(asked));
    SP_TRY(first, startOf(from, zone));
    SP_TRY(last, startOf(to, zone));
    SP_TRY(file, ForeignFiles(&parser).calendar(ics.toUtf8(), {.fallbackZone = zone}));
    const Interval window{first.instant(zone), last.instant(zone)};
    SP_TRY(found, occurrencesOf(std::move(file.events), window, zone, limit));
    return answerOf(found, zone, false);
}

/// The starts that the rule itself makes from `start` on. A DTSTART that it does not make is no start and
/// counts for nothing: RFC 5545 section 3.8.5.3 leaves that open, and other programs' readers of rules do so.
/// In a calendar an event always happens at its DTSTART too.
Result<Recurrence> seriesOf(const QByteArray &text, const CalendarTime &start)
{
    SP_TRY(rule, RecurrenceRule::parse(text));
    RecurrenceRule endless = rule;
    endless.count = 0;
    bool made = false;
    scanRule(endless, start.local, start.local, start.local + std::chrono::milliseconds(1), [&](LocalTime) {
        made = true;
        return false;
    });
    if (made)
        return Recurrence{start, {text}, {}, {}};
    rule.count += rule.count > 0 ? 1 : 0;
    return Recurrence{start, {rule.text()}, {}, {start}};
}

}  // namespace

Result<QJsonObject> understandOccurrences(const QJsonObject &asked, const UnderstandingTools &tools)
{
    if (asked.contains("ics"_L1))
        return ofFile(asked, tools.parser);
    SP_TRY(rule, askedText(asked, "rrule"));
    SP_TRY(dtstart, askedText(asked, "dtstart"));
    SP_TRY(zone, zoneOf(asked));
    SP_TRY(limit, limitOf(asked));
    SP_TRY(start, startOf(dtstart, zone));
    QString value = rule.trimmed();
    if (value.startsWith("RRULE:"_L1, Qt::CaseInsensitive))
        value = value.mid(value.indexOf(u':') + 1);
    SP_TRY(series, seriesOf(value.toUtf8(), start));
    SP_TRY(found, firstOccurrences(series, zone, limit));
    return answerOf(
        found, start.kind == TimeKind::Utc ? TimeZone::utc() : zone, start.kind == TimeKind::AllDay);
}

}  // namespace sp::cli
