// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_calendars.h"
#include "core/providers/caldav/dav_client.h"

namespace sp::dav {

/// Finds an account's calendars from whatever its owner typed: by the well-known address, the account's
/// principal and its calendar home (RFC 6764 section 6, RFC 5397, RFC 4791 section 6.2.1). Addresses are
/// canonical. Fails as Client::ask() does, with Refused "remote.address" {address} for what is no address,
/// and with Refused "remote.no_calendars" {host} when there are none.
Result<std::vector<RemoteCalendar>> discover(
    Client &client, const QString &address, const std::atomic_bool *canceled);

}  // namespace sp::dav
