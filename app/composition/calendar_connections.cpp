// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/calendar_connections.h"

#include "core/providers/caldav/caldav_calendars.h"
#include "core/providers/caldav/caldav_quirks.h"
#include "core/providers/http/http_client.h"
#include "core/providers/ics/ics_subscription.h"

namespace sp {

namespace {

class NetworkConnector final : public CalendarConnector {
public:
    std::vector<RemoteAccountKind> kinds() const override
    {
        return {{"caldav", true, true}, {"ics", true, false}};
    }

    Result<std::unique_ptr<RemoteCalendars>> open(const RemoteAccount &account) override
    {
        const Error badAddress{
            ErrorCode::Refused, "remote.address", {{QStringLiteral("address"), account.address}}};
        dav::Credentials credentials{account.user, account.secret};
        if (account.kind == "caldav") {
            if (dav::placesFor(account.address).empty())
                return badAddress;
            return std::unique_ptr<RemoteCalendars>(
                std::make_unique<CaldavCalendars>(m_http, account.address, std::move(credentials)));
        }
        if (account.kind == "ics") {
            if (IcsSubscription::urlFrom(account.address).isEmpty())
                return badAddress;
            return std::unique_ptr<RemoteCalendars>(
                std::make_unique<IcsSubscription>(m_http, account.address, std::move(credentials)));
        }
        return Error{
            ErrorCode::Refused, "remote.kind", {{QStringLiteral("kind"), QString::fromLatin1(account.kind)}}};
    }

private:
    HttpClient m_http;
};

}  // namespace

std::unique_ptr<CalendarConnector> makeCalendarConnector()
{
    return std::make_unique<NetworkConnector>();
}

}  // namespace sp
