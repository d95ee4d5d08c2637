// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <vector>

namespace sp {

/// A calendar of an account elsewhere.
struct RemoteCalendar {
    QByteArray id;  ///< As the service names it: an address, or an opaque name.
    QString name;
    QByteArray colour = {};  ///< "#rrggbb", or empty.
    QByteArray zone = {};    ///< IANA, or empty.
    bool writable = false;
    bool primary = false;
};

/// One event or series there with all its changed occurrences, as iCalendar text. The text is a stranger's:
/// whoever receives it has it read by ForeignFiles.
struct RemoteObject {
    QByteArray id;
    QByteArray etag = {};
    bool gone = false;
    QByteArray text = {};  ///< Empty when gone.
};

struct RemoteChanges {
    std::vector<RemoteObject> objects;
    QByteArray token;  ///< To ask with next time.
    /// These are all there are: whatever was known before and is not among them is gone.
    bool whole = false;
};

/// What is to be written. Without `id` it is new; writing a new one twice makes one (the same `uid`).
struct RemoteWrite {
    QByteArray id = {};
    QByteArray etag = {};  ///< What it is thought to be there.
    QByteArray uid;
    QByteArray text = {};  ///< iCalendar with METHOD left out: one UID, with its VTIMEZONEs.
    /// The service is to make a link to meet by video, if it can and there is none; asking again for the same
    /// `uid` makes no second one.
    bool makesLink = false;
};

struct RemoteVersion {
    QByteArray id;
    QByteArray etag;
    QString link = {};  ///< To meet by video, where one was asked for and is there already.
};

/// The calendars of one account: Google, Microsoft, CalDAV or a subscribed file. Every call blocks and is
/// never made inside a Unit.
///
/// Every call may fail with Unavailable "remote.unreachable" {host}, "remote.timeout" {host}, "remote.tls"
/// {host}, "remote.protocol" {host} (an answer of another kind, cut, or too long), "remote.busy" {host,
/// retryAfter: seconds} (429, 503, quotas), "remote.server" {host, status}; with Refused "remote.sign_in"
/// {host} when the password is not accepted, "remote.signed_out" {host} when the owner has to sign in anew,
/// "oauth.app" {host} when the program that she registered is not known, "remote.forbidden" {host} when it
/// may not do this, "remote.canceled" when the caller gave up.
class RemoteCalendars {
public:
    virtual ~RemoteCalendars() = default;
    virtual Result<std::vector<RemoteCalendar>> list(const std::atomic_bool *canceled = nullptr) = 0;
    /// What changed since `token`; everything for an empty one. Fails also with Conflict
    /// "remote.token_expired": ask again with an empty token.
    virtual Result<RemoteChanges> changes(
        const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled = nullptr) = 0;
    /// Fails also with Conflict "remote.changed" when it is another version there by now, NotFound
    /// "remote.gone" when it is no longer there, and Unavailable "remote.unknown_outcome" when it may have
    /// been written or not: writing it again is safe. Refused "remote.not_possible" when the service has no
    /// way to hold it, such as a rule it does not know.
    virtual Result<RemoteVersion> write(
        const QByteArray &calendar, const RemoteWrite &what, const std::atomic_bool *canceled = nullptr) = 0;
    /// What is gone already counts as removed. Fails also with "remote.changed" and "remote.unknown_outcome".
    virtual Result<Done> remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
        const std::atomic_bool *canceled = nullptr) = 0;
};

}  // namespace sp
