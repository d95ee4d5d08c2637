// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_calendars.h"
#include "core/providers/caldav/dav_client.h"

namespace sp {

/// A calendar that is published as one file: asked for with its ETag and Last-Modified, so that an unchanged
/// one is not sent again. The file is one object, whose text holds all its events; the calendar's id and the
/// object's is its address. Writing is Refused "remote.forbidden".
class IcsSubscription final : public RemoteCalendars {
public:
    /// With credentials it signs in.
    IcsSubscription(HttpExchange &exchange, const QString &address, dav::Credentials credentials = {})
        : m_client(exchange, std::move(credentials)), m_url(urlFrom(address))
    {
    }

    /// "webcal://" and "webcals://" mean https. Empty for what is no address of a file on the web.
    static QUrl urlFrom(const QString &address);

    Result<std::vector<RemoteCalendar>> list(const std::atomic_bool *canceled) override;
    Result<RemoteChanges> changes(
        const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled) override;
    Result<RemoteVersion> write(
        const QByteArray &calendar, const RemoteWrite &what, const std::atomic_bool *canceled) override;
    Result<Done> remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
        const std::atomic_bool *canceled) override;

private:
    dav::Client m_client;
    QUrl m_url;
};

}  // namespace sp
