// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/working_hours.h"

#include <QRegularExpression>

#include <algorithm>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *keys[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr minutes wholeDay = hours(24);

Error invalid(const char *reason, const QString &text)
{
    return {ErrorCode::InvalidInput, reason, {{u"text"_s, text}}};
}

minutes minuteOf(QStringView hour, QStringView minute)
{
    return hours(hour.toInt()) + minutes(minute.isEmpty() ? 0 : minute.toInt());
}

QString clock(minutes at)
{
    return u"%1:%2"_s.arg(at / hours(1), 2, 10, QChar(u'0')).arg(at.count() % 60, 2, 10, QChar(u'0'));
}

}  // namespace

const DaySpans &WorkingHours::on(LocalDate date) const
{
    return days[static_cast<std::size_t>(isoWeekday(date) - 1)];
}

Result<DaySpans> parseDaySpans(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?$"_s);
    static const QRegularExpression between(u"[,;]"_s);
    DaySpans spans;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString span = part.trimmed();
        if (span.isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(span);
        if (!match.hasMatch() || match.capturedView(2).toInt() > 59 || match.capturedView(4).toInt() > 59)
            return invalid("hours.invalid", span);
        const DaySpan read{minuteOf(match.capturedView(1), match.capturedView(2)),
            minuteOf(match.capturedView(3), match.capturedView(4))};
        if (read.from >= read.to || read.to > wholeDay)
            return invalid("hours.invalid", span);
        spans.push_back(read);
    }
    std::ranges::sort(spans, {}, &DaySpan::from);
    DaySpans joined;
    for (const DaySpan &span : spans) {
        if (!joined.empty() && span.from < joined.back().to)
            return invalid("hours.overlap", text.trimmed());
        if (!joined.empty() && span.from == joined.back().to)
            joined.back().to = span.to;
        else
            joined.push_back(span);
    }
    return joined;
}

QString daySpansText(const DaySpans &spans)
{
    QStringList parts;
    for (const DaySpan &span : spans)
        parts += clock(span.from) + u'-' + clock(span.to);
    return parts.join(u", "_s);
}

QString weekdayKey(int day)
{
    return QString::fromLatin1(keys[day]);
}

QJsonObject workingHoursJson(const WorkingHours &hours)
{
    QJsonObject json;
    for (int day = 0; day < 7; ++day)
        json.insert(weekdayKey(day), daySpansText(hours.days[static_cast<std::size_t>(day)]));
    return json;
}

Result<WorkingHours> readWorkingHours(const QJsonObject &body)
{
    WorkingHours hours;
    for (int day = 0; day < 7; ++day) {
        auto spans = parseDaySpans(body.value(weekdayKey(day)).toString());
        if (!spans) {
            Error error = spans.error();
            error.facts.insert(u"day"_s, weekdayKey(day));
            return error;
        }
        hours.days[static_cast<std::size_t>(day)] = *std::move(spans);
    }
    return hours;
}

WorkingHours usualHours()
{
    WorkingHours usual;
    for (DaySpans &day : usual.days)
        day = {{hours(8), hours(20)}};
    return usual;
}

Result<HoursFacts> readHoursFacts(const QJsonObject &facts)
{
    const auto read = [&](const QString &name) -> Result<LocalTime> {
        const QString text = facts.value(name).toString();
        const auto time = parseLocalTime(text.toUtf8());
        if (!time)
            return invalid("hours.invalid", text);
        return *time;
    };
    SP_TRY(start, read(u"start"_s));
    SP_TRY(end, read(u"end"_s));
    return HoursFacts{start, end};
}

HoursVerdict decideHours(const WorkingHours &hours, const HoursFacts &facts)
{
    LocalTime covered = facts.start;
    for (LocalDate day = dateOf(facts.start); LocalTime(day) < facts.end; day += days(1))
        for (const DaySpan &span : hours.on(day))
            if (LocalTime(day) + span.from <= covered)
                covered = std::max(covered, LocalTime(LocalTime(day) + span.to));
    return covered >= facts.end ? HoursVerdict::Within : HoursVerdict::Outside;
}

QJsonObject hoursVerdictJson(const HoursVerdict &verdict)
{
    return {{u"within"_s, verdict == HoursVerdict::Within}};
}

}  // namespace sp
