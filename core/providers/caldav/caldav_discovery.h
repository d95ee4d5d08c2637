// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_calendars.h"
#include "core/ports/service_records.h"
#include "core/providers/caldav/dav_client.h"

namespace sp::dav {

/// Where the domain of `address` says that its calendars are, best first (RFC 6764 section 6 step 2): by
/// priority, then by weight, at the path that it names, else at the well-known one. Only for a domain or a
/// mail address; whoever typed a path knows better. Names are not signed, so hosts that the password may not
/// follow to are left out; see mayFollow().
std::vector<QUrl> placesNamedBy(
    ServiceRecords &records, const QString &address, const std::atomic_bool *canceled);

/// Finds an account's calendars from whatever its owner typed: where its domain's records point, if somebody
/// can ask for those, by the well-known address, the account's principal and its calendar home (RFC 6764
/// section 6, RFC 5397, RFC 4791 section 6.2.1). Addresses are canonical. Fails as Client::ask() does, with
/// Refused "remote.address" {address} for what is no address, and with Refused "remote.no_calendars" {host}
/// when there are none.
Result<std::vector<RemoteCalendar>> discover(
    Client &client, const QString &address, ServiceRecords *records, const std::atomic_bool *canceled);

}  // namespace sp::dav
