// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_calendars.h"
#include "core/ports/service_records.h"
#include "core/providers/caldav/dav_client.h"

namespace sp {

/// The calendars of a CalDAV account (RFC 4791): changes by sync-collection (RFC 6578) where the server has
/// it, else by comparing etags; objects in batches; writes only over the version that was known. A calendar's
/// id and an object's are their addresses, in one spelling.
///
/// Invitations are left to whoever reads the mail: deleting tells the server to send no reply (RFC 6638
/// section 8.1). Besides RemoteCalendars' reasons, list() fails with Refused "remote.address" {address} and
/// "remote.no_calendars" {host}.
class CaldavCalendars final : public RemoteCalendars {
public:
    /// Without `records` the domain's own ones are not asked for.
    CaldavCalendars(HttpExchange &exchange, QString address, dav::Credentials credentials,
        ServiceRecords *records = nullptr)
        : m_client(exchange, std::move(credentials)), m_address(std::move(address)), m_records(records)
    {
    }

    /// How many objects one request asks for.
    static constexpr int batch = 100;

    Result<std::vector<RemoteCalendar>> list(const std::atomic_bool *canceled) override;
    Result<RemoteChanges> changes(
        const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled) override;
    Result<RemoteVersion> write(
        const QByteArray &calendar, const RemoteWrite &what, const std::atomic_bool *canceled) override;
    Result<Done> remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
        const std::atomic_bool *canceled) override;

private:
    /// Which objects changed, without their texts yet.
    Result<std::optional<RemoteChanges>> synchronized(
        const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled);
    Result<RemoteChanges> compared(
        const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled);
    Result<Done> fetch(
        const QByteArray &calendar, std::vector<RemoteObject> &objects, const std::atomic_bool *canceled);

    dav::Client m_client;
    QString m_address;
    ServiceRecords *m_records;
};

}  // namespace sp
