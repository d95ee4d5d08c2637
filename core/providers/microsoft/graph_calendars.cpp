// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/microsoft/graph_calendars.h"

#include "core/providers/microsoft/graph_writing.h"

#include <set>

using namespace Qt::StringLiterals;

namespace sp {

using std::chrono::days;

namespace {

constexpr auto tokenLife = days(90);
// Changes beside it are told as well, as removals that are looked after; but nobody promises how long.
constexpr auto windowBefore = days(31), windowAfter = days(400);

/// https://learn.microsoft.com/graph/errors: mailboxes have limits of their own besides 429.
bool isQuota(const QJsonObject &json)
{
    const QString code = json.value(u"error"_s).toObject().value(u"code"_s).toString();
    return code == u"ErrorExceededMessageLimit"_s || code == u"ApplicationThrottled"_s ||
           code == u"ErrorServerBusy"_s || code == u"TooManyRequests"_s;
}

RemoteCalendar calendarOf(const QJsonObject &item)
{
    return {item.value(u"id"_s).toString().toUtf8(), item.value(u"name"_s).toString(),
        item.value(u"hexColor"_s).toString().toLatin1(), {}, item.value(u"canEdit"_s).toBool(),
        item.value(u"isDefaultCalendar"_s).toBool()};
}

/// "1792567620000 https://...": when it was begun, and the link to ask with next time.
QByteArray tokenOf(Instant begun, const QByteArray &link)
{
    return QByteArray::number(qint64(toMillis(begun))) + ' ' + link;
}

std::optional<RemoteObject> objectOf(const QJsonObject &item, const TimeZone &zone)
{
    const auto series = readGraphSeries(item, zone);
    if (!series)
        return std::nullopt;
    return RemoteObject{
        .id = item.value(u"id"_s).toString().toUtf8(), .etag = graphEtag(item), .text = remoteText(*series)};
}

/// Which events and series a list of changes is about.
std::set<QByteArray> touched(const GraphList &list)
{
    std::set<QByteArray> ids;
    for (const QJsonObject &item : list.items) {
        const QString master = item.value(u"seriesMasterId"_s).toString();
        ids.insert((master.isEmpty() ? item.value(u"id"_s).toString() : master).toUtf8());
    }
    return ids;
}

/// All there is.
Result<RemoteChanges> everything(const GraphCalls &calls, Instant now)
{
    // What changes while it is listed is told again the next time.
    SP_TRY(link, calls.deltaLink({now - windowBefore, now + windowAfter}));
    SP_TRY(list, calls.events());
    RemoteChanges changes{{}, tokenOf(now, link), true};
    for (const QJsonObject &item : list.items) {
        std::optional<QJsonObject> whole = item;
        if (!item.value(u"recurrence"_s).toObject().isEmpty()) {
            SP_TRY(series, calls.event(item.value(u"id"_s).toString().toUtf8()));
            whole = std::move(series);
        }
        if (auto object = whole ? objectOf(*whole, calls.zone()) : std::nullopt)
            changes.objects.push_back(*std::move(object));
    }
    return changes;
}

/// What a link of before leads to.
Result<RemoteChanges> since(const GraphCalls &calls, Instant begun, const QByteArray &link)
{
    const QUrl place = QUrl::fromEncoded(link);
    SP_TRY(list, calls.all(place));
    if (list.deltaLink.isEmpty())
        return JsonCalls::unexpected(place, {});
    RemoteChanges changes{{}, tokenOf(begun, list.deltaLink), false};
    std::set<QByteArray> told;
    for (const QByteArray &id : touched(list)) {
        SP_TRY(first, calls.event(id));
        std::optional<QJsonObject> item = std::move(first);
        // An occurrence that left the window tells no series; but it is still there to be asked.
        const QByteArray master = item ? item->value(u"seriesMasterId"_s).toString().toUtf8() : QByteArray();
        if (!master.isEmpty()) {
            SP_TRY(series, calls.event(master));
            item = std::move(series);
        }
        const QByteArray object = master.isEmpty() ? id : master;
        if (!told.insert(object).second)
            continue;
        auto whole = item ? objectOf(*item, calls.zone()) : std::nullopt;
        changes.objects.push_back(whole ? *std::move(whole) : RemoteObject{.id = object, .gone = true});
    }
    return changes;
}

}  // namespace

GraphCalendars::GraphCalendars(
    HttpExchange &http, BearerTokens &tokens, const Clock &clock, GraphCalendarSettings settings)
    : m_calls(http, tokens, clock, isQuota), m_clock(clock), m_settings(std::move(settings))
{
}

Result<std::vector<RemoteCalendar>> GraphCalendars::list(const std::atomic_bool *canceled)
{
    const GraphCalls calls(m_calls, m_settings.base, m_settings.zone, {}, canceled);
    SP_TRY(found, calls.all(calls.url("me/calendars", {{"$top", "100"}})));
    std::vector<RemoteCalendar> calendars;
    for (const QJsonObject &item : found.items)
        calendars.push_back(calendarOf(item));
    return calendars;
}

Result<RemoteChanges> GraphCalendars::changes(
    const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled)
{
    const GraphCalls calls(m_calls, m_settings.base, m_settings.zone, calendar, canceled);
    const Instant now = m_clock.now();
    if (token.isEmpty())
        return everything(calls, now);
    const qsizetype space = token.indexOf(' ');
    const Instant begun = instantFromMillis(token.left(space).toLongLong());
    if (space < 0 || now - begun > tokenLife)
        return Error{ErrorCode::Conflict, "remote.token_expired"};
    return since(calls, begun, token.mid(space + 1));
}

Result<RemoteVersion> GraphCalendars::write(
    const QByteArray &calendar, const RemoteWrite &what, const std::atomic_bool *canceled)
{
    SP_TRY(wanted, readRemoteSeries(m_settings.files, what.text));
    const GraphCalls calls(m_calls, m_settings.base, m_settings.zone, calendar, canceled);
    return GraphWriting(calls, wanted, what).run();
}

Result<Done> GraphCalendars::remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
    const std::atomic_bool *canceled)
{
    const GraphCalls calls(m_calls, m_settings.base, m_settings.zone, calendar, canceled);
    SP_TRY(answer, calls.erase(id, etag.split(' ').front()));
    if (answer.isDone() || answer.isGone())
        return Done{};
    if (answer.status == 412)
        return Error{ErrorCode::Conflict, "remote.changed"};
    return JsonCalls::unexpected(calls.url(calls.eventPlace(id)), answer);
}

}  // namespace sp
