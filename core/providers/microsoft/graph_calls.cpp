// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/microsoft/graph_calls.h"

#include "core/base/bytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr int mostPages = 10'000;
const HttpHeader preferred{"Prefer", "outlook.timezone=\"UTC\", outlook.body-content-type=\"text\", "
                                     "IdType=\"ImmutableId\", odata.maxpagesize=200"};

QByteArray propertiesOfOurs()
{
    return "singleValueExtendedProperties($filter=id eq '" + graphUidProperty.toUtf8() + "' or id eq '" +
           graphZoneProperty.toUtf8() + "')";
}

/// https://learn.microsoft.com/graph/delta-query-overview: 410, or a code that says so.
bool isOldToken(const JsonAnswer &answer)
{
    const QString code = answer.json.value(u"error"_s).toObject().value(u"code"_s).toString();
    return answer.status == 410 || code.compare(u"syncStateNotFound"_s, Qt::CaseInsensitive) == 0 ||
           code.compare(u"resyncRequired"_s, Qt::CaseInsensitive) == 0;
}

}  // namespace

QByteArray graphEtag(const QJsonObject &item)
{
    const QByteArray own = item.value(u"@odata.etag"_s).toString().toUtf8();
    if (item.value(u"recurrence"_s).toObject().isEmpty())
        return own;
    std::vector<QByteArray> others;
    for (const auto &each : item.value(u"exceptionOccurrences"_s).toArray())
        others.push_back((each.toObject().value(u"id"_s).toString() + u' ' +
                          each.toObject().value(u"@odata.etag"_s).toString())
                             .toUtf8());
    for (const auto &each : item.value(u"cancelledOccurrences"_s).toArray())
        others.push_back(each.toString().toUtf8());
    std::ranges::sort(others);
    QByteArray all;
    for (const QByteArray &each : others)
        all += each + '\n';
    return own + ' ' + view(sha256({all})).first(9).toByteArray().toBase64();
}

QUrl GraphCalls::url(const QByteArray &place, const FormFields &query) const
{
    QByteArray text = m_base.toEncoded() + '/' + place;
    if (!query.empty())
        text += '?' + formText(query);
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QByteArray GraphCalls::eventPlace(const QByteArray &id) const
{
    const QByteArray events = "me/calendars/" + m_calendar.toPercentEncoding() + "/events";
    return id.isEmpty() ? events : events + '/' + id.toPercentEncoding();
}

bool GraphCalls::isOurs(const QUrl &link) const
{
    return link.isValid() && link.scheme() == m_base.scheme() && link.authority() == m_base.authority();
}

Result<JsonAnswer> GraphCalls::get(const QUrl &url) const
{
    HttpRequest request = jsonRequest("GET", url);
    request.headers.push_back(preferred);
    return m_calls.call(std::move(request), CallEffect::None, m_canceled);
}

Result<GraphList> GraphCalls::all(const QUrl &first) const
{
    GraphList list;
    QUrl page = first;
    for (int count = 0; count < mostPages; ++count) {
        // The token is for one service; a link to elsewhere gets none.
        if (!isOurs(page))
            return JsonCalls::unexpected(m_base, {});
        SP_TRY(answer, get(page));
        if (isOldToken(answer))
            return Error{ErrorCode::Conflict, "remote.token_expired"};
        if (!answer.isDone() || !answer.json.contains(u"value"_s))
            return JsonCalls::unexpected(page, answer);
        for (const auto &item : answer.json.value(u"value"_s).toArray())
            list.items.push_back(item.toObject());
        list.deltaLink = answer.json.value(u"@odata.deltaLink"_s).toString().toUtf8();
        const QUrl next = QUrl::fromEncoded(answer.json.value(u"@odata.nextLink"_s).toString().toUtf8());
        if (next.isEmpty())
            return list;
        if (next == page)
            return JsonCalls::unexpected(page, answer);
        page = next;
    }
    return JsonCalls::unexpected(first, {});
}

Result<QByteArray> GraphCalls::deltaLink(const Interval &window) const
{
    const QUrl place = url("me/calendars/" + m_calendar.toPercentEncoding() + "/calendarView/delta",
        {{"startDateTime", instantText(window.start)}, {"endDateTime", instantText(window.end)}});
    SP_TRY(list, all(place));
    if (list.deltaLink.isEmpty())
        return JsonCalls::unexpected(place, {});
    return list.deltaLink;
}

Result<GraphList> GraphCalls::events() const
{
    return all(url(eventPlace({}), {{"$top", "200"}, {"$expand", propertiesOfOurs()}}));
}

Result<std::optional<QJsonObject>> GraphCalls::byUid(const QByteArray &uid) const
{
    QByteArray quoted = uid;
    quoted.replace('\'', "''");
    SP_TRY(list, all(url(eventPlace({}),
                     {{"$filter", "singleValueExtendedProperties/Any(ep: ep/id eq '" +
                                      graphUidProperty.toUtf8() + "' and ep/value eq '" + quoted + "')"},
                         {"$select", "id"}})));
    if (list.items.empty())
        return std::optional<QJsonObject>();
    return event(list.items.front().value(u"id"_s).toString().toUtf8());
}

Result<std::optional<QJsonObject>> GraphCalls::event(const QByteArray &id) const
{
    const QUrl place = url(eventPlace(id),
        {{"$select", "id,type,seriesMasterId,iCalUId,subject,body,location,start,end,isAllDay,originalStart,"
                     "originalStartTimeZone,recurrence,showAs,sensitivity,isCancelled,createdDateTime,"
                     "lastModifiedDateTime,organizer,attendees,onlineMeeting,onlineMeetingUrl,"
                     "cancelledOccurrences"},
            {"$expand", propertiesOfOurs() + ",exceptionOccurrences"}});
    SP_TRY(answer, get(place));
    if (answer.isGone())
        return std::optional<QJsonObject>();
    if (!answer.isDone())
        return JsonCalls::unexpected(place, answer);
    return std::optional(answer.json);
}

Result<QByteArray> GraphCalls::instance(
    const QByteArray &master, const CalendarEvent &series, const CalendarTime &start) const
{
    // One that was moved lies elsewhere, but its exception is known by the series.
    using std::chrono::days;
    const Instant at = start.instant(m_zone);
    SP_TRY(list,
        all(url(eventPlace(master) + "/instances",
            {{"startDateTime", instantText(at - days(1))}, {"endDateTime", instantText(at + days(2))}})));
    for (const QJsonObject &item : list.items) {
        auto original = graphOriginalStart(item, series);
        if (!original)
            if (const auto event = readGraphEvent(item, m_zone))
                original = occurrenceAt(series.when.start, event->when.start, m_zone);
        if (original && original->local == start.local)
            return item.value(u"id"_s).toString().toUtf8();
    }
    return QByteArray();
}

Result<JsonAnswer> GraphCalls::send(HttpRequest request, const QByteArray &etag) const
{
    request.headers.push_back(preferred);
    if (!etag.isEmpty())
        request.headers.push_back({"If-Match", etag});
    return m_calls.call(std::move(request), CallEffect::Writes, m_canceled);
}

Result<JsonAnswer> GraphCalls::insert(const QJsonObject &item) const
{
    return send(jsonRequest("POST", url(eventPlace({})), item), {});
}

Result<JsonAnswer> GraphCalls::patch(
    const QByteArray &id, const QJsonObject &item, const QByteArray &etag) const
{
    return send(jsonRequest("PATCH", url(eventPlace(id)), item), etag);
}

Result<JsonAnswer> GraphCalls::erase(const QByteArray &id, const QByteArray &etag) const
{
    return send(jsonRequest("DELETE", url(eventPlace(id))), etag);
}

}  // namespace sp
