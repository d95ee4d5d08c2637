// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/caldav/caldav_calendars.h"

#include "core/formats/kept_lines.h"
#include "core/providers/caldav/caldav_discovery.h"
#include "core/providers/caldav/caldav_quirks.h"
#include "core/providers/caldav/dav_href.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sp {

using namespace dav;

namespace {

/// Tokens of ours begin so: the etags of a calendar on a server that keeps no list of changes.
const QByteArray listToken = "etags:";

constexpr auto askEtags = R"(<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/><D:resourcetype/></D:prop></D:propfind>)";

QByteArray escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray askChanges(const QByteArray &token)
{
    return R"(<?xml version="1.0" encoding="utf-8"?>
<D:sync-collection xmlns:D="DAV:"><D:sync-token>)" +
           escaped(token) + R"(</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop>
</D:sync-collection>)";
}

QByteArray askTexts(std::span<const RemoteObject> objects)
{
    QByteArray body = R"(<?xml version="1.0" encoding="utf-8"?>
<C:calendar-multiget xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/><C:calendar-data/>
</D:prop>)";
    for (const RemoteObject &object : objects)
        body += "<D:href>" + escaped(urlOf(object.id).path(QUrl::FullyEncoded).toLatin1()) + "</D:href>\n";
    return body + "</C:calendar-multiget>";
}

bool isCanceled(const std::atomic_bool *canceled)
{
    return canceled && *canceled;
}

/// Of a refusal that only its place makes plain.
Error refusal(int status, const QUrl &url)
{
    if (status == 403 || status == 405)
        return remoteError(ErrorCode::Refused, "remote.forbidden", url);
    if (status == 404 || status == 410)
        return remoteError(ErrorCode::NotFound, "remote.gone", url);
    return remoteError(ErrorCode::Unavailable, "remote.server", url, {{u"status"_s, status}});
}

/// Each object with its etag; what is no object in this very collection is left out.
std::map<QByteArray, QByteArray> etagsIn(const Client::Found &found, const QByteArray &calendar)
{
    std::map<QByteArray, QByteArray> etags;
    for (const Response &response : found.content.responses) {
        const auto id = canonicalHref(found.url, response.href);
        const Property *type = response.find("resourcetype");
        const bool collection = type && type->elements.contains("collection");
        if (id && !collection && *id != calendar && id->startsWith(calendar) && !id->endsWith('/'))
            etags.emplace(*id, etagFrom(response.text("getetag")));
    }
    return etags;
}

QByteArray tokenOf(const std::map<QByteArray, QByteArray> &etags)
{
    QByteArray lines;
    for (const auto &[id, etag] : etags)
        lines += id + ' ' + etag + '\n';
    return listToken + qCompress(lines).toBase64();
}

std::map<QByteArray, QByteArray> etagsOf(const QByteArray &token)
{
    std::map<QByteArray, QByteArray> etags;
    if (!token.startsWith(listToken))
        return etags;
    const QByteArray lines = qUncompress(QByteArray::fromBase64(token.mid(listToken.size())));
    for (const QByteArray &line : lines.split('\n'))
        if (const qsizetype space = line.indexOf(' '); space > 0)
            etags.emplace(line.left(space), line.mid(space + 1));
    return etags;
}

}  // namespace

Result<std::vector<RemoteCalendar>> CaldavCalendars::list(const std::atomic_bool *canceled)
{
    return discover(m_client, m_address, m_records, canceled);
}

Result<RemoteChanges> CaldavCalendars::changes(
    const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled)
{
    RemoteChanges changes;
    std::optional<RemoteChanges> listed;
    if (!token.startsWith(listToken)) {
        SP_TRY(found, synchronized(calendar, token, canceled));
        listed = std::move(found);
    }
    if (listed) {
        changes = *std::move(listed);
    } else {
        SP_TRY(found, compared(calendar, token, canceled));
        changes = std::move(found);
    }
    SP_CHECK(fetch(calendar, changes.objects, canceled));
    // What went between the two questions is gone all the same.
    if (changes.whole)
        std::erase_if(changes.objects, [](const RemoteObject &object) { return object.gone; });
    return changes;
}

Result<std::optional<RemoteChanges>> CaldavCalendars::synchronized(
    const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled)
{
    RemoteChanges changes;
    changes.whole = token.isEmpty();
    changes.token = token;
    std::map<QByteArray, RemoteObject> objects;
    // A server may answer in parts, each with the token of the next (RFC 6578 section 3.6).
    for (bool more = true; more;) {
        const QByteArray asked = changes.token;
        SP_TRY(found, m_client.find({"REPORT", urlOf(calendar), askChanges(asked), "0"}, canceled));
        if (found.status != 207) {
            if (!asked.isEmpty() && meansExpired(found.status, found.body))
                return remoteError(ErrorCode::Conflict, "remote.token_expired", found.url);
            if (asked.isEmpty() && lacksReport(found.status))
                return std::optional<RemoteChanges>();
            return refusal(found.status, found.url);
        }
        more = false;
        for (const Response &response : found.content.responses) {
            const auto id = canonicalHref(found.url, response.href);
            if (!id || !id->startsWith(calendar))
                continue;
            more = more || (*id == calendar && response.status == 507);
            if (*id == calendar || id->endsWith('/'))
                continue;
            RemoteObject object{*id, etagFrom(response.text("getetag"))};
            object.gone = response.status == 404 || response.status == 410;
            objects.insert_or_assign(*id, std::move(object));
        }
        changes.token = found.content.syncToken;
        // Without a token to go on with, a list of changes is worth nothing.
        if (changes.token.isEmpty())
            return std::optional<RemoteChanges>();
        more = more && changes.token != asked;
        if (isCanceled(canceled))
            return remoteError(ErrorCode::Refused, "remote.canceled", found.url);
    }
    for (auto &[id, object] : objects)
        changes.objects.push_back(std::move(object));
    return std::optional(std::move(changes));
}

Result<RemoteChanges> CaldavCalendars::compared(
    const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled)
{
    SP_TRY(found, m_client.find({"PROPFIND", urlOf(calendar), askEtags, "1"}, canceled));
    if (found.status != 207)
        return refusal(found.status, found.url);
    const auto now = etagsIn(found, calendar);
    const auto before = etagsOf(token);
    RemoteChanges changes{{}, tokenOf(now), !token.startsWith(listToken)};
    for (const auto &[id, etag] : now) {
        const auto known = before.find(id);
        if (known == before.end() || known->second != etag || etag.isEmpty())
            changes.objects.push_back({id, etag});
    }
    for (const auto &[id, etag] : before)
        if (!now.contains(id))
            changes.objects.push_back({id, etag, true});
    return changes;
}

Result<Done> CaldavCalendars::fetch(
    const QByteArray &calendar, std::vector<RemoteObject> &objects, const std::atomic_bool *canceled)
{
    std::map<QByteArray, std::size_t> places;
    std::vector<RemoteObject> wanted;
    for (std::size_t at = 0; at < objects.size(); ++at) {
        if (objects[at].gone)
            continue;
        places.emplace(objects[at].id, at);
        wanted.push_back(objects[at]);
    }
    for (std::size_t from = 0; from < wanted.size(); from += batch) {
        const auto part = std::span(wanted).subspan(from, std::min<std::size_t>(batch, wanted.size() - from));
        SP_TRY(found, m_client.find({"REPORT", urlOf(calendar), askTexts(part), "1"}, canceled));
        if (found.status != 207)
            return refusal(found.status, found.url);
        for (const Response &response : found.content.responses) {
            const auto id = canonicalHref(found.url, response.href);
            const auto known = id ? places.find(*id) : places.end();
            if (known == places.end())
                continue;
            RemoteObject &object = objects[known->second];
            object.text = response.text("calendar-data").toUtf8();
            object.gone = response.status == 404 || response.status == 410;
            if (const QByteArray etag = etagFrom(response.text("getetag")); !etag.isEmpty())
                object.etag = etag;
        }
        for (const RemoteObject &each : part) {
            const RemoteObject &object = objects[places[each.id]];
            // An object that the server names and does not give: nobody can say what became of it.
            if (!object.gone && object.text.isEmpty())
                return remoteError(ErrorCode::Unavailable, "remote.protocol", found.url);
        }
        if (isCanceled(canceled))
            return remoteError(ErrorCode::Refused, "remote.canceled", found.url);
    }
    return Done{};
}

Result<RemoteVersion> CaldavCalendars::write(
    const QByteArray &calendar, const RemoteWrite &what, const std::atomic_bool *canceled)
{
    const bool isNew = what.id.isEmpty();
    const QByteArray id = isNew ? newResource(calendar, what.uid) : what.id;
    Request request{"PUT", urlOf(id), what.text};
    request.effect = Request::Effect::Writes;
    request.headers = {{"Content-Type", "text/calendar; charset=utf-8"}};
    if (isNew)
        request.headers.push_back({"If-None-Match", "*"});
    else
        request.headers.push_back({"If-Match", what.etag.isEmpty() ? QByteArray("*") : what.etag});
    // Others keep alarms and more on the same object; where it cannot be had, writing says why.
    if (!isNew) {
        SP_TRY(there, m_client.ask({"GET", urlOf(id)}, canceled));
        if (there.answer.status == 200)
            request.body = withKeptLines(what.text, there.answer.body);
    }
    SP_TRY(reached, m_client.ask(request, canceled));
    const HttpAnswer &answer = reached.answer;
    if (answer.status / 100 == 2)
        return RemoteVersion{id, answer.header("etag").isEmpty()
                                     ? QByteArray()
                                     : etagFrom(QString::fromLatin1(answer.header("etag")))};
    // The same uid stands in the calendar under another address: it will be found there.
    const bool taken = namesPrecondition(answer.body, "no-uid-conflict");
    if (taken || answer.status == 412 || (isNew && answer.status == 409))
        return remoteError(ErrorCode::Conflict, "remote.changed", reached.url);
    return refusal(answer.status, reached.url);
}

Result<Done> CaldavCalendars::remove(
    const QByteArray &, const QByteArray &id, const QByteArray &etag, const std::atomic_bool *canceled)
{
    Request request{"DELETE", urlOf(id)};
    request.effect = Request::Effect::Writes;
    request.headers = {{"Schedule-Reply", "F"}};
    if (!etag.isEmpty())
        request.headers.push_back({"If-Match", etag});
    SP_TRY(reached, m_client.ask(request, canceled));
    const int status = reached.answer.status;
    if (status / 100 == 2 || status == 404 || status == 410)
        return Done{};
    if (status == 412)
        return remoteError(ErrorCode::Conflict, "remote.changed", reached.url);
    return refusal(status, reached.url);
}

}  // namespace sp
