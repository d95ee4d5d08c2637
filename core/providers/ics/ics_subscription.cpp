// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/ics/ics_subscription.h"

#include "core/base/bytes.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

/// What a server said of the file, and the digest of it: some send new etags with the same bytes.
struct Seen {
    QByteArray etag;
    QByteArray modified;
    QByteArray digest;

    static Seen from(const QByteArray &token)
    {
        const QByteArrayList lines = token.split('\n');
        return lines.size() == 3 ? Seen{lines[0], lines[1], lines[2]} : Seen{};
    }
    QByteArray token() const { return etag + '\n' + modified + '\n' + digest; }
};

QByteArray oneLine(const QByteArray &header)
{
    return header.contains('\n') ? QByteArray() : header.left(300);
}

Error readOnly(const QUrl &url)
{
    return dav::remoteError(ErrorCode::Refused, "remote.forbidden", url);
}

}  // namespace

QUrl IcsSubscription::urlFrom(const QString &address)
{
    QUrl url(address.trimmed(), QUrl::TolerantMode);
    if (url.scheme() == u"webcal"_s || url.scheme() == u"webcals"_s)
        url.setScheme(u"https"_s);
    url.setUserInfo(QString());
    url.setFragment(QString());
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

Result<std::vector<RemoteCalendar>> IcsSubscription::list(const std::atomic_bool *)
{
    QString name = m_url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (name.endsWith(u".ics"_s, Qt::CaseInsensitive))
        name.chop(4);
    return std::vector{RemoteCalendar{
        m_url.toEncoded(), name.isEmpty() ? m_url.host() : name.left(200), {}, {}, false, true}};
}

Result<RemoteChanges> IcsSubscription::changes(
    const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled)
{
    const Seen before = Seen::from(token);
    dav::Request request{"GET", m_url};
    request.headers = {{"Accept", "text/calendar, */*;q=0.5"}};
    if (!before.etag.isEmpty())
        request.headers.push_back({"If-None-Match", before.etag});
    if (!before.modified.isEmpty())
        request.headers.push_back({"If-Modified-Since", before.modified});
    SP_TRY(reached, m_client.ask(request, canceled));
    const HttpAnswer &answer = reached.answer;
    if (answer.status == 304)
        return RemoteChanges{{}, token, false};
    if (answer.status == 403)
        return readOnly(reached.url);
    if (answer.status == 404 || answer.status == 410)
        return dav::remoteError(ErrorCode::NotFound, "remote.gone", reached.url);
    // A page of HTML says 200 as well.
    if (answer.status != 200 || !answer.body.contains("BEGIN:VCALENDAR"))
        return dav::remoteError(ErrorCode::Unavailable, "remote.protocol", reached.url);
    const QByteArray digest = hex(sha256({answer.body}));
    const Seen now{oneLine(answer.header("etag")), oneLine(answer.header("last-modified")), digest};
    if (digest == before.digest)
        return RemoteChanges{{}, now.token(), false};
    return RemoteChanges{{{calendar, digest, false, answer.body}}, now.token(), true};
}

Result<RemoteVersion> IcsSubscription::write(
    const QByteArray &, const RemoteWrite &, const std::atomic_bool *)
{
    return readOnly(m_url);
}

Result<Done> IcsSubscription::remove(
    const QByteArray &, const QByteArray &, const QByteArray &, const std::atomic_bool *)
{
    return readOnly(m_url);
}

}  // namespace sp
