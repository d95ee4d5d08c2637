// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/redirect_query.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace sp {

namespace {

/// application/x-www-form-urlencoded: "+" is a space.
QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QByteArray errorCode(const QByteArray &text)
{
    const bool isCode = std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    return isCode && !text.isEmpty() && text.size() <= 40 ? text : QByteArray("unnamed");
}

/// Whoever reached us by another name was led here by a page of the web.
bool namesUs(const QByteArrayList &lines, quint16 port)
{
    int hosts = 0;
    bool isUs = false;
    for (const QByteArray &line : lines) {
        if (!line.toLower().startsWith("host:"))
            continue;
        ++hosts;
        isUs = line.mid(5).trimmed() == "127.0.0.1:" + QByteArray::number(port);
    }
    return hosts == 1 && isUs;
}

}  // namespace

std::optional<RedirectQuery> readRedirect(QByteArrayView head, quint16 port)
{
    QByteArrayList lines = head.toByteArray().split('\n');
    const QByteArrayList request = lines.takeFirst().trimmed().split(' ');
    if (request.size() != 3 || request[0] != "GET" || !request[2].startsWith("HTTP/1.") ||
        !request[1].startsWith("/?") || request[1].contains('#') || !namesUs(lines, port))
        return std::nullopt;
    RedirectQuery query;
    QByteArrayList seen;
    for (const QByteArray &pair : request[1].mid(2).split('&')) {
        const qsizetype middle = pair.indexOf('=');
        const QByteArray name = decoded(pair.left(middle < 0 ? pair.size() : middle));
        const QByteArray value = middle < 0 ? QByteArray() : decoded(pair.mid(middle + 1));
        if (seen.contains(name))
            return std::nullopt;
        seen << name;
        if (name == "code")
            query.code = SecretBytes::copyOf(octets(value));
        else if (name == "state")
            query.state = value;
        else if (name == "iss")
            query.issuer = value;
        else if (name == "error")
            query.error = errorCode(value);
    }
    return query;
}

}  // namespace sp
