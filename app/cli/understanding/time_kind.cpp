// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understanding/kinds.h"
#include "app/cli/understanding/time_result.h"

#include "core/base/clock.h"
#include "core/understanding/text/offsets.h"
#include "core/understanding/times/find_times.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

QJsonValue timeValue(const std::optional<LocalTime> &time)
{
    return time ? QJsonValue(QString::fromLatin1(localTimeText(*time))) : QJsonValue(QJsonValue::Null);
}

}  // namespace

Result<TimeContext> timeContextOf(const QJsonObject &asked)
{
    TimeContext context;
    const QString zone = asked.value("tz"_L1).toString(), lang = asked.value("lang"_L1).toString();
    if (!zone.isEmpty()) {
        SP_TRY(known, TimeZone::create(zone.toUtf8()));
        context.zone = known;
    }
    context.language = timeLanguage(lang);
    context.monthFirst = writesMonthFirst(lang);
    const QByteArray reference = asked.value("reference"_L1).toString().toUtf8();
    if (reference.isEmpty()) {
        context.reference = context.zone.value_or(TimeZone::system()).toLocal(SystemClock().now());
        return context;
    }
    const auto mark = reference.indexOf('T');
    const bool zoned = mark > 0 && (reference.endsWith('Z') || reference.indexOf('+', mark) > 0 ||
                                       reference.indexOf('-', mark) > 0);
    if (!zoned) {
        if (mark < 0) {
            SP_TRY(date, parseDate(reference));
            context.reference = LocalTime(date.time_since_epoch());
            return context;
        }
        SP_TRY(local, parseLocalTime(reference));
        context.reference = local;
        return context;
    }
    SP_TRY(instant, parseInstant(reference));
    if (context.zone) {
        context.reference = context.zone->toLocal(instant);
        return context;
    }
    // Without a zone the clock of the reference is kept.
    const auto sign = std::max(reference.lastIndexOf('+'), reference.lastIndexOf('-'));
    if (!reference.endsWith('Z') && sign > mark) {
        const QByteArray digits = reference.mid(sign + 1).replace(":", "");
        const int minutes = digits.left(2).toInt() * 60 + digits.mid(2).toInt();
        context.offset = std::chrono::minutes(reference[sign] == '-' ? -minutes : minutes);
    }
    context.reference = LocalTime(instant.time_since_epoch() + context.offset);
    return context;
}

QJsonObject timeResult(const TimeFound &found, CodePoints &points)
{
    QJsonArray readings;
    for (const TimeFound::Reading &reading : found.alternatives) {
        QJsonObject shown{{u"start"_s, timeValue(reading.start)}, {u"end"_s, timeValue(reading.end)}};
        if (reading.instant)
            shown[u"instant"_s] = QString::fromLatin1(instantText(*reading.instant));
        readings.append(shown);
    }
    QJsonObject result{{u"type"_s, QLatin1String(timeTypeCode(found.type))},
        {u"start"_s, timeValue(found.start)}, {u"end"_s, timeValue(found.end)},
        {u"grain"_s, QLatin1String(grainCode(found.grain))},
        {u"span"_s, QJsonArray{points.before(found.begin), points.before(found.begin + found.length)}},
        {u"confidence"_s, found.confidence}, {u"rationale"_s, QString::fromLatin1(found.why)},
        {u"alts"_s, readings}};
    if (found.type == TimeFound::Type::Duration)
        result[u"seconds"_s] = qint64(found.seconds);
    if (found.type == TimeFound::Type::Recurrence)
        result[u"rrule"_s] = QString::fromLatin1(found.rrule);
    return result;
}

Result<QJsonObject> understandTime(const QJsonObject &asked, const UnderstandingTools &)
{
    SP_TRY(text, askedText(asked, "text"));
    SP_TRY(context, timeContextOf(asked));
    thread_local TimeFinder finder;
    CodePoints points(text);
    QJsonArray results;
    for (const TimeFound &found : finder.find(text, context))
        results.append(timeResult(found, points));
    return QJsonObject{{u"results"_s, results}};
}

}  // namespace sp::cli
