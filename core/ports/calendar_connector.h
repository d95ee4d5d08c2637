// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/ports/remote_calendars.h"

#include <memory>

namespace sp {

/// What it takes to reach an account elsewhere.
struct RemoteAccount {
    QByteArray kind;  ///< "google", "microsoft", "caldav" or "ics".
    QString address;  ///< The address of its calendars, where the kind has one.
    QString user;
    std::shared_ptr<const SecretBytes> secret = {};  ///< A password or a token; none where it needs none.
};

/// A kind of account, and what its owner has to say of it.
struct RemoteAccountKind {
    QByteArray name;
    bool atAddress = false;
    bool needsSecret = false;
};

/// Reaches accounts elsewhere.
class CalendarConnector {
public:
    virtual ~CalendarConnector() = default;
    /// The kinds that this program knows.
    virtual std::vector<RemoteAccountKind> kinds() const = 0;
    /// Asks nothing of the network yet. Fails with Refused "remote.address" {address} when it is no address
    /// of such an account, and "remote.kind" {kind} when this program knows no such accounts.
    virtual Result<std::unique_ptr<RemoteCalendars>> open(const RemoteAccount &account) = 0;
};

}  // namespace sp
