// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/availability_terms.h"

#include "core/practice/availability/rules/public_holidays.h"
#include "core/practice/scheduling/rules/zone_text.h"

#include <algorithm>

namespace sp::availability {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

Error invalid(const char *reason, const QString &name, const QString &what)
{
    return {ErrorCode::InvalidInput, reason, {{name, what.left(64)}}};
}

/// A whole number of a body. A number as text counts too, as the command line gives it.
Result<int> readNumber(const QJsonObject &body, const QString &name, int otherwise, int least, int most)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    bool read = value.isDouble();
    const double number = read ? value.toDouble() : value.toString().trimmed().toInt(&read);
    if (!read || number != std::floor(number) || number < least || number > most)
        return Error{ErrorCode::InvalidInput, "availability.number",
            {{u"name"_s, name}, {u"least"_s, least}, {u"most"_s, most}}};
    return static_cast<int>(number);
}

Result<std::optional<WorkingHours>> readOptionalHours(const QJsonValue &value)
{
    if (value.toObject().isEmpty())
        return std::optional<WorkingHours>();
    SP_TRY(hours, readWorkingHours(value.toObject()));
    return std::optional(std::move(hours));
}

Result<LocalDate> readDate(const QString &written)
{
    return parseDate(written.trimmed().toUtf8());
}

Result<DateSpan> readDateSpan(const QString &written)
{
    const qsizetype dots = written.indexOf(u".."_s);
    SP_TRY(first, readDate(dots < 0 ? written : written.left(dots)));
    SP_TRY(last, readDate(dots < 0 ? written : written.mid(dots + 2)));
    if (last < first)
        return invalid("availability.days_backwards", u"text"_s, written.trimmed());
    return DateSpan{first, last};
}

QString dateSpanText(const DateSpan &days)
{
    const QString first = text(dateText(days.first));
    return days.first == days.last ? first : first + u".."_s + text(dateText(days.last));
}

Result<TemporaryHours> readAway(const QJsonObject &away)
{
    SP_TRY(days, readDateSpan(away.value(u"from"_s).toString() + u".."_s + away.value(u"to"_s).toString()));
    SP_TRY(hours, readWorkingHours(away));
    TemporaryHours read{days, {}, std::move(hours)};
    if (const QByteArray zone = away.value(u"zone"_s).toString().toUtf8(); !zone.isEmpty()) {
        SP_TRY(named, acceptZone(zone, {}, Instant(days.first.time_since_epoch())));
        read.zone = named;
    }
    return read;
}

QJsonObject awayJson(const TemporaryHours &away)
{
    QJsonObject json = workingHoursJson(away.hours);
    json.insert(u"from"_s, text(dateText(away.days.first)));
    json.insert(u"to"_s, text(dateText(away.days.last)));
    json.insert(u"zone"_s, away.zone ? text(away.zone->name()) : QString());
    return json;
}

Result<PlaceTerms> readPlace(const QJsonObject &json)
{
    PlaceTerms place{json.value(u"name"_s).toString().trimmed().toUtf8()};
    if (place.name.isEmpty())
        return Error{ErrorCode::InvalidInput, "availability.place_unnamed"};
    SP_TRY(hours, readOptionalHours(json.value(u"hours"_s)));
    place.hours = std::move(hours);
    const QJsonObject travel = json.value(u"travel"_s).toObject();
    for (const QString &to : travel.keys()) {
        SP_TRY(way, readNumber(travel, to, 0, 0, dayMinutes));
        place.travel[to.toUtf8()] = minutes(way);
    }
    const QJsonObject rooms = json.value(u"rooms"_s).toObject();
    for (const QString &room : rooms.keys())
        place.rooms[room.toUtf8()] = rooms.value(room).toString().toUtf8();
    return place;
}

}  // namespace

QJsonObject optionalHoursJson(const std::optional<WorkingHours> &hours)
{
    return hours ? workingHoursJson(*hours) : QJsonObject();
}

QJsonObject serviceTermsJson(const ServiceTerms &terms)
{
    const SlotRules &rules = terms.rules;
    return {{u"min_notice_minutes"_s, int(rules.minNotice.count())},
        {u"max_notice_days"_s, rules.maxNotice ? int(rules.maxNotice->count()) : 0},
        {u"daily_cap"_s, rules.dailyCap}, {u"seats"_s, rules.seats}, {u"together"_s, rules.together},
        {u"tentative"_s, rules.tentativeBlocks ? u"busy"_s : u"free"_s},
        {u"windows"_s, optionalHoursJson(rules.windows)}, {u"step_minutes"_s, int(terms.step.count())},
        {u"day_begins"_s, text(localTimeText(LocalTime(terms.dayBegins)).mid(11, 5))},
        {u"start_of_day_weight"_s, terms.startOfDay}};
}

Result<ServiceTerms> readServiceTerms(const QJsonObject &body)
{
    ServiceTerms terms;
    SP_TRY(notice, readNumber(body, u"min_notice_minutes"_s, 0, 0, 366 * dayMinutes));
    SP_TRY(most, readNumber(body, u"max_notice_days"_s, 0, 0, 3660));
    SP_TRY(cap, readNumber(body, u"daily_cap"_s, 0, 0, 1000));
    SP_TRY(seats, readNumber(body, u"seats"_s, 1, 1, 10'000));
    SP_TRY(together, readNumber(body, u"together"_s, 1, 1, 1000));
    SP_TRY(step, readNumber(body, u"step_minutes"_s, 15, 1, dayMinutes));
    SP_TRY(weight, readNumber(body, u"start_of_day_weight"_s, 0, 0, 1000));
    const QString tentative = body.value(u"tentative"_s).toString(u"busy"_s);
    if (tentative != u"busy" && tentative != u"free")
        return invalid("availability.tentative", u"text"_s, tentative);
    SP_TRY(begins, parseLocalTime("2000-01-01T" + body.value(u"day_begins"_s).toString(u"09:00"_s).toUtf8()));
    SP_TRY(windows, readOptionalHours(body.value(u"windows"_s)));
    terms.rules.minNotice = minutes(notice);
    if (most > 0)
        terms.rules.maxNotice = days(most);
    terms.rules.dailyCap = cap;
    terms.rules.seats = seats;
    terms.rules.together = together;
    terms.rules.tentativeBlocks = tentative == u"busy";
    terms.rules.windows = std::move(windows);
    terms.step = minutes(step);
    terms.dayBegins = floor<minutes>(begins - floor<days>(begins));
    terms.startOfDay = weight;
    return terms;
}

QJsonObject holidayTermsJson(const HolidayTerms &terms)
{
    return {{u"country"_s, text(terms.country)}, {u"open"_s, QJsonArray::fromStringList(terms.open)}};
}

Result<HolidayTerms> readHolidayTerms(const QJsonObject &body)
{
    HolidayTerms terms{body.value(u"country"_s).toString().trimmed().toUpper().toUtf8()};
    if (!terms.country.isEmpty() && !holidayCalendar(terms.country))
        return invalid("availability.country", u"country"_s, text(terms.country));
    for (const auto &name : body.value(u"open"_s).toArray())
        terms.open << name.toString();
    return terms;
}

std::vector<LocalDate> holidaysOff(const HolidayTerms &terms, DateSpan days)
{
    std::vector<LocalDate> off;
    for (const Holiday &holiday : publicHolidays(terms.country, days.first, days.last))
        if (!terms.open.contains(text(holiday.name)) && (off.empty() || off.back() != holiday.date))
            off.push_back(holiday.date);
    return off;
}

QJsonObject daysOffJson(const DaysOff &days)
{
    QStringList off;
    for (const DateSpan &each : days.off)
        off << dateSpanText(each);
    QJsonObject exceptions;
    for (const auto &[date, spans] : days.exceptions)
        exceptions.insert(text(dateText(date)), daySpansText(spans));
    QJsonArray away;
    for (const TemporaryHours &each : days.away)
        away.append(awayJson(each));
    return {{u"off"_s, off.join(u", "_s)}, {u"exceptions"_s, exceptions}, {u"away"_s, away}};
}

Result<DaysOff> readDaysOff(const QJsonObject &body)
{
    DaysOff days;
    for (const QString &written : body.value(u"off"_s).toString().split(u',', Qt::SkipEmptyParts)) {
        if (written.trimmed().isEmpty())
            continue;
        SP_TRY(span, readDateSpan(written));
        days.off.push_back(span);
    }
    const QJsonObject exceptions = body.value(u"exceptions"_s).toObject();
    for (const QString &date : exceptions.keys()) {
        SP_TRY(day, readDate(date));
        SP_TRY(spans, parseDaySpans(exceptions.value(date).toString()));
        days.exceptions[day] = std::move(spans);
    }
    for (const auto &each : body.value(u"away"_s).toArray()) {
        SP_TRY(away, readAway(each.toObject()));
        days.away.push_back(std::move(away));
    }
    return days;
}

QJsonObject placesJson(const std::vector<PlaceTerms> &places)
{
    QJsonArray all;
    for (const PlaceTerms &place : places) {
        QJsonObject travel, rooms;
        for (const auto &[to, way] : place.travel)
            travel.insert(text(to), int(way.count()));
        for (const auto &[room, calendar] : place.rooms)
            rooms.insert(text(room), text(calendar));
        all.append(QJsonObject{{u"name"_s, text(place.name)}, {u"hours"_s, optionalHoursJson(place.hours)},
            {u"travel"_s, travel}, {u"rooms"_s, rooms}});
    }
    return {{u"places"_s, all}};
}

Result<std::vector<PlaceTerms>> readPlaces(const QJsonObject &body)
{
    std::vector<PlaceTerms> places;
    for (const auto &each : body.value(u"places"_s).toArray()) {
        SP_TRY(place, readPlace(each.toObject()));
        places.push_back(std::move(place));
    }
    for (PlaceTerms &place : places)
        for (const PlaceTerms &other : places)
            if (const auto way = other.travel.find(place.name); way != other.travel.end())
                place.travel.try_emplace(other.name, way->second);
    return places;
}

Result<TimeQuestion> readTimeQuestion(const QJsonObject &facts)
{
    SP_TRY(now, parseInstant(facts.value(u"now"_s).toString().toUtf8()));
    SP_TRY(start, parseInstant(facts.value(u"start"_s).toString().toUtf8()));
    SP_TRY(zone, acceptZone(facts.value(u"zone"_s).toString().toUtf8(), {}, start));
    SP_TRY(length, readNumber(facts, u"minutes"_s, 60, 1, dayMinutes));
    return TimeQuestion{now, start, zone, minutes(length)};
}

SlotVerdict decideTerms(const ServiceTerms &terms, const TimeQuestion &question)
{
    WorkingHours always;
    always.days.fill({{minutes(0), minutes(dayMinutes)}});
    SlotFacts facts{question.now, {question.zone, always}};
    facts.rules = terms.rules;
    facts.rules.duration = question.length;
    return assess(facts, question.start);
}

}  // namespace sp::availability
