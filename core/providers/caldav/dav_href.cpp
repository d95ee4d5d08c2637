// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/caldav/dav_href.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace sp::dav {

namespace {

constexpr qsizetype longestName = 120;

/// Unreserved, and what else may stand in a segment (RFC 3986 section 3.3).
const QByteArray plain = "-._~!$&'()*+,=:@";

bool isPlainName(const QByteArray &uid)
{
    return !uid.isEmpty() && uid.size() <= longestName && uid.front() != '.' &&
           std::ranges::all_of(uid, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == '.' || c == '@';
           });
}

}  // namespace

std::optional<QByteArray> canonicalHref(const QUrl &base, QByteArrayView href)
{
    const QUrl url = base.resolved(QUrl::fromEncoded(href.toByteArray(), QUrl::TolerantMode));
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return std::nullopt;
    QByteArray path;
    const QByteArrayList segments = url.path(QUrl::FullyEncoded).toLatin1().split('/');
    for (const QByteArray &segment : segments) {
        const QByteArray name = QByteArray::fromPercentEncoding(segment);
        path += '/' + name.toPercentEncoding(plain);
    }
    if (segments.front().isEmpty())
        path.remove(0, 1);
    QUrl site;
    site.setScheme(url.scheme());
    site.setHost(url.host());
    site.setPort(url.port());
    return site.toEncoded() + (path.isEmpty() ? QByteArray("/") : path);
}

QUrl urlOf(const QByteArray &canonical)
{
    return QUrl::fromEncoded(canonical, QUrl::StrictMode);
}

QByteArray newResource(const QByteArray &collection, const QByteArray &uid)
{
    const QByteArray name = isPlainName(uid) ? uid : hex(sha256({uid}));
    return collection + (collection.endsWith('/') ? "" : "/") + name.toPercentEncoding(plain) + ".ics";
}

}  // namespace sp::dav
