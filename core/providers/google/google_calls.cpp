// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/google/google_calls.h"

#include "core/base/bytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr int mostPages = 10'000;
// The owner's program tells guests by itself, and what it does not know about a meeting by video stays.
// Version 0 leaves the meeting alone, version 1 takes what is said of it.
FormFields quietly(const QJsonObject &item)
{
    return {
        {"sendUpdates", "none"}, {"conferenceDataVersion", item.contains(u"conferenceData"_s) ? "1" : "0"}};
}

}  // namespace

QByteArray GoogleSeries::etag() const
{
    const QByteArray own = master.value(u"etag"_s).toString().toUtf8();
    if (!repeats())
        return own;
    QByteArrayList others;
    for (const QJsonObject &item : instances)
        others << (item.value(u"id"_s).toString() + u' ' + item.value(u"etag"_s).toString()).toUtf8();
    std::ranges::sort(others);
    return own + ' ' + view(sha256({others.join('\n')})).first(9).toByteArray().toBase64();
}

std::optional<RemoteSeries> GoogleSeries::read() const
{
    auto event = readGoogleEvent(master, zone);
    if (!event)
        return std::nullopt;
    return joinGoogleSeries(*std::move(event), instances, zone);
}

QUrl GoogleCalls::url(const QByteArray &place, const FormFields &query) const
{
    QByteArray text = m_base.toEncoded() + '/' + place;
    if (!query.empty())
        text += '?' + formText(query);
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QByteArray GoogleCalls::eventPlace(const QByteArray &id) const
{
    const QByteArray events = "calendars/" + m_calendar.toPercentEncoding() + "/events";
    return id.isEmpty() ? events : events + '/' + id.toPercentEncoding();
}

Result<GoogleList> GoogleCalls::all(const QByteArray &place, const FormFields &query) const
{
    GoogleList list{{}, {}, m_zone};
    QByteArray page;
    for (int count = 0; count < mostPages; ++count) {
        FormFields asked = query;
        if (!page.isEmpty())
            asked.emplace_back("pageToken", page);
        const QUrl place_url = url(place, asked);
        SP_TRY(answer, m_calls.call(jsonRequest("GET", place_url), CallEffect::None, m_canceled));
        const bool hadToken = !query.empty() && query.back().first == "syncToken";
        // 410 is what the service documents; a token that is none is a bad request.
        if (hadToken && (answer.status == 410 || answer.status == 400))
            return Error{ErrorCode::Conflict, "remote.token_expired"};
        if (!answer.isDone() || !answer.json.contains(u"items"_s))
            return JsonCalls::unexpected(place_url, answer);
        for (const auto &item : answer.json.value(u"items"_s).toArray())
            list.items.push_back(item.toObject());
        if (const auto zone = TimeZone::fromAnyName(answer.json.value(u"timeZone"_s).toString().toUtf8()))
            list.zone = *zone;
        list.syncToken = answer.json.value(u"nextSyncToken"_s).toString().toUtf8();
        const QByteArray next = answer.json.value(u"nextPageToken"_s).toString().toUtf8();
        if (next.isEmpty())
            return list;
        if (next == page)
            return JsonCalls::unexpected(place_url, answer);
        page = next;
    }
    return JsonCalls::unexpected(url(place), {});
}

Result<GoogleList> GoogleCalls::events(const FormFields &query) const
{
    FormFields asked{{"singleEvents", "false"}, {"showDeleted", "true"}, {"maxResults", "1000"}};
    asked.insert(asked.end(), query.begin(), query.end());
    return all(eventPlace({}), asked);
}

Result<std::optional<GoogleSeries>> GoogleCalls::series(const QByteArray &id, const QJsonObject &known) const
{
    using Found = std::optional<GoogleSeries>;
    GoogleSeries series{known, {}, m_zone};
    if (known.isEmpty()) {
        const QUrl place = url(eventPlace(id));
        SP_TRY(answer, m_calls.call(jsonRequest("GET", place), CallEffect::None, m_canceled));
        if (answer.isGone())
            return Found();
        if (!answer.isDone())
            return JsonCalls::unexpected(place, answer);
        series.master = answer.json;
    }
    if (series.master.value(u"status"_s) == u"cancelled"_s)
        return Found();
    if (!series.repeats())
        return Found(std::move(series));
    SP_TRY(list, events({{"iCalUID", series.master.value(u"iCalUID"_s).toString().toUtf8()}}));
    series.zone = list.zone;
    for (QJsonObject &item : list.items)
        if (item.value(u"recurringEventId"_s).toString().toUtf8() == id)
            series.instances.push_back(std::move(item));
    return Found(std::move(series));
}

Result<JsonAnswer> GoogleCalls::send(HttpRequest request, const QByteArray &etag) const
{
    if (!etag.isEmpty())
        request.headers.push_back({"If-Match", etag});
    return m_calls.call(std::move(request), CallEffect::Writes, m_canceled);
}

Result<JsonAnswer> GoogleCalls::insert(const QJsonObject &item) const
{
    return send(jsonRequest("POST", url(eventPlace({}), quietly(item)), item), {});
}

Result<JsonAnswer> GoogleCalls::patch(
    const QByteArray &id, const QJsonObject &item, const QByteArray &etag) const
{
    return send(jsonRequest("PATCH", url(eventPlace(id), quietly(item)), item), etag);
}

Result<JsonAnswer> GoogleCalls::erase(const QByteArray &id, const QByteArray &etag) const
{
    return send(jsonRequest("DELETE", url(eventPlace(id), {{"sendUpdates", "none"}})), etag);
}

}  // namespace sp
