// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/google/google_calendars.h"

#include "core/providers/google/google_calls.h"
#include "core/providers/google/google_writing.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

/// https://developers.google.com/workspace/calendar/api/guides/errors: quotas come as 403 too.
bool isQuota(const QJsonObject &json)
{
    for (const auto &error : json.value(u"error"_s).toObject().value(u"errors"_s).toArray()) {
        const QString reason = error.toObject().value(u"reason"_s).toString();
        if (reason == u"rateLimitExceeded"_s || reason == u"userRateLimitExceeded"_s ||
            reason == u"quotaExceeded"_s || reason == u"calendarUsageLimitsExceeded"_s)
            return true;
    }
    return false;
}

RemoteCalendar calendarOf(const QJsonObject &item)
{
    const QString own = item.value(u"summaryOverride"_s).toString(),
                  role = item.value(u"accessRole"_s).toString();
    return {item.value(u"id"_s).toString().toUtf8(),
        own.isEmpty() ? item.value(u"summary"_s).toString() : own,
        item.value(u"backgroundColor"_s).toString().toLatin1(), item.value(u"timeZone"_s).toString().toUtf8(),
        role == u"writer"_s || role == u"owner"_s, item.value(u"primary"_s).toBool()};
}

RemoteObject gone(const QByteArray &id)
{
    return {.id = id, .gone = true};
}

/// What was told of one event or series.
struct Told {
    QJsonObject master;
    std::vector<QJsonObject> instances;
};

std::optional<RemoteObject> objectOf(const QByteArray &id, const GoogleSeries &series)
{
    const auto read = series.read();
    if (!read)
        return std::nullopt;
    return RemoteObject{.id = id, .etag = series.etag(), .text = remoteText(*read)};
}

/// Who is invited to single occurrences has them and not their series: each is an event of its own.
void addLonely(const Told &told, const TimeZone &zone, bool isWhole, std::vector<RemoteObject> &objects)
{
    for (const QJsonObject &item : told.instances) {
        const QByteArray id = item.value(u"id"_s).toString().toUtf8();
        auto object =
            item.value(u"status"_s) == u"cancelled"_s ? std::nullopt : objectOf(id, {item, {}, zone});
        if (object || !isWhole)
            objects.push_back(object ? *std::move(object) : gone(id));
    }
}

}  // namespace

GoogleCalendars::GoogleCalendars(
    HttpExchange &http, BearerTokens &tokens, const Clock &clock, GoogleCalendarSettings settings)
    : m_calls(http, tokens, clock, isQuota), m_settings(std::move(settings))
{
}

Result<std::vector<RemoteCalendar>> GoogleCalendars::list(const std::atomic_bool *canceled)
{
    const GoogleCalls calls(m_calls, m_settings.base, m_settings.zone, {}, canceled);
    SP_TRY(found, calls.all("users/me/calendarList", {{"maxResults", "250"}}));
    std::vector<RemoteCalendar> calendars;
    for (const QJsonObject &item : found.items)
        if (!item.value(u"deleted"_s).toBool())
            calendars.push_back(calendarOf(item));
    return calendars;
}

Result<RemoteChanges> GoogleCalendars::changes(
    const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled)
{
    const GoogleCalls calls(m_calls, m_settings.base, m_settings.zone, calendar, canceled);
    SP_TRY(list, calls.events(token.isEmpty() ? FormFields() : FormFields{{"syncToken", token}}));
    // In the order of their ids, so that the same is told the same way.
    std::map<QByteArray, Told> all;
    for (const QJsonObject &item : list.items) {
        const QByteArray master = item.value(u"recurringEventId"_s).toString().toUtf8();
        if (master.isEmpty())
            all[item.value(u"id"_s).toString().toUtf8()].master = item;
        else
            all[master].instances.push_back(item);
    }
    RemoteChanges changes{{}, list.syncToken, token.isEmpty()};
    for (const auto &[id, told] : all) {
        const bool isCancelled = told.master.value(u"status"_s) == u"cancelled"_s;
        std::optional<GoogleSeries> series = GoogleSeries{told.master, told.instances, list.zone};
        // What was told since are single occurrences; a change is the whole series.
        const bool isPart = !token.isEmpty() && (series->repeats() || !told.instances.empty());
        if (!isCancelled && (isPart || told.master.isEmpty())) {
            SP_TRY(whole, calls.series(id, told.master));
            series = std::move(whole);
        }
        auto object = isCancelled || !series ? std::nullopt : objectOf(id, *series);
        if (object)
            changes.objects.push_back(*std::move(object));
        else if (!changes.whole)
            changes.objects.push_back(gone(id));
        if (!series && told.master.isEmpty())
            addLonely(told, list.zone, changes.whole, changes.objects);
    }
    return changes;
}

Result<RemoteVersion> GoogleCalendars::write(
    const QByteArray &calendar, const RemoteWrite &what, const std::atomic_bool *canceled)
{
    SP_TRY(wanted, readRemoteSeries(m_settings.files, what.text));
    const GoogleCalls calls(m_calls, m_settings.base, m_settings.zone, calendar, canceled);
    return GoogleWriting(calls, wanted, what).run();
}

Result<Done> GoogleCalendars::remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
    const std::atomic_bool *canceled)
{
    const GoogleCalls calls(m_calls, m_settings.base, m_settings.zone, calendar, canceled);
    SP_TRY(answer, calls.erase(id, etag.split(' ').front()));
    if (answer.isDone() || answer.isGone())
        return Done{};
    if (answer.status != 412)
        return JsonCalls::unexpected(calls.url(calls.eventPlace(id)), answer);
    // Removed before, by ourselves, when the answer was lost.
    SP_TRY(there, calls.series(id));
    return there ? Result<Done>(Error{ErrorCode::Conflict, "remote.changed"}) : Result<Done>(Done{});
}

}  // namespace sp
