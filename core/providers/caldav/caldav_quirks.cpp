// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/caldav/caldav_quirks.h"

#include "core/providers/caldav/dav_reply.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::dav {

bool mayFollow(const QUrl &known, const QUrl &target)
{
    if (known.scheme() == u"https"_s && target.scheme() != u"https"_s)
        return false;
    const QString from = known.host(), to = target.host();
    if (to == from)
        return true;
    if (to.isEmpty() || from.isEmpty())
        return false;
    const bool shared =
        (from == u"icloud.com"_s || from.endsWith(u".icloud.com"_s)) && to.endsWith(u".icloud.com"_s);
    return shared || to.endsWith(u'.' + from);
}

std::vector<QUrl> placesFor(const QString &address)
{
    QString typed = address.trimmed();
    if (!typed.contains(u"://"_s)) {
        // A mail address: whoever types it means the host behind the "@".
        if (!typed.contains(u'/') && typed.contains(u'@'))
            typed = typed.section(u'@', -1);
        typed.prepend(u"https://"_s);
    }
    if (typed.startsWith(u"caldavs://"_s) || typed.startsWith(u"caldav://"_s))
        typed.replace(0, typed.indexOf(u"://"_s), u"https"_s);
    QUrl url = QUrl(typed, QUrl::TolerantMode);
    url.setUserInfo(QString());
    url.setQuery(QString());
    url.setFragment(QString());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        return {};
    std::vector<QUrl> places;
    const auto add = [&](const QString &path) {
        QUrl place = url;
        place.setPath(path);
        if (std::ranges::find(places, place) == places.end())
            places.push_back(place);
    };
    if (url.path().size() > 1)
        places.push_back(url);
    if (const qsizetype page = url.path().indexOf(u"/index.php/apps/calendar"_s); page >= 0)
        add(url.path().left(page) + u"/remote.php/dav/"_s);
    add(u"/.well-known/caldav"_s);
    add(u"/"_s);
    return places;
}

bool meansExpired(int status, const QByteArray &body)
{
    if (namesPrecondition(body, "valid-sync-token"))
        return true;
    return status == 400 || status == 409 || status == 410 || status == 412;
}

bool lacksReport(int status)
{
    return status == 400 || status == 403 || status == 404 || status == 405 || status == 415 || status == 501;
}

QByteArray etagFrom(const QString &text)
{
    QByteArray etag = text.trimmed().toUtf8();
    if (etag.isEmpty() || etag.contains('\r') || etag.contains('\n'))
        return {};
    if (etag.endsWith("-gzip\""))
        etag.remove(etag.size() - 6, 5);
    const bool quoted = etag.endsWith('"') && (etag.startsWith('"') || etag.startsWith("W/\""));
    return quoted ? etag : '"' + etag.replace('"', "") + '"';
}

QByteArray colourFrom(const QString &text)
{
    static const QRegularExpression form(u"^#[0-9a-f]{6}([0-9a-f]{2})?$"_s);
    const QString colour = text.trimmed().toLower();
    return form.match(colour).hasMatch() ? colour.left(7).toLatin1() : QByteArray();
}

bool maySaveWith(const QByteArrayList &privileges, bool given)
{
    return !given || privileges.contains("all") || privileges.contains("write") ||
           (privileges.contains("write-content") && privileges.contains("bind"));
}

}  // namespace sp::dav
