// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/practice/syncing/rules/sync_decision.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sp {

using CalendarAccountId = Id<struct CalendarAccountTag>;
using RemoteCalendarId = Id<struct RemoteCalendarTag>;
using SyncConflictId = Id<struct SyncConflictTag>;
using TrashedEventId = Id<struct TrashedEventTag>;

namespace syncing {

/// Title: what others' calendars say is kept. Busy: nothing of it but when, and whether it takes up time;
/// then nothing of that account is ever written to.
enum class Privacy { Title, Busy };

struct AccountSettings {
    QByteArray kind;  ///< "google", "microsoft", "caldav" or "ics".
    QString name;
    QString address = {};
    QString user = {};
    QByteArray colour = {};
    SyncMode mode = SyncMode::LocalFirst;
    Privacy privacy = Privacy::Title;
    /// Where its owner signs in: the program as she registered it there, and the organisation if it is one's.
    QByteArray client = {};
    QByteArray tenant = {};
};

/// An account elsewhere, and how it is.
struct CalendarAccount {
    CalendarAccountId id;
    AccountSettings settings;
    bool paused = false;
    bool mayWrite = true;     ///< False until its owner allowed it in the browser, where she signs in there.
    QByteArray failing = {};  ///< The reason, empty when the last round ended well.
    QJsonObject failingFacts = {};
    int failures = 0;  ///< In a row.
    Instant createdAt = {};
    std::optional<Instant> lastTrueSync = {};  ///< When both sides were last seen to agree.

    /// The name under which the secret store keeps its password, or what signing in gave.
    QByteArray secretName() const { return "calendar/" + id.text(); }
};

struct CalendarHere {
    RemoteCalendarId id;
    CalendarAccountId account;
    QByteArray remoteId;
    QString name;
    QByteArray colour = {};
    bool writable = false;
    bool reads = true;    ///< Its events count here.
    bool twoWay = false;  ///< What came from it and is changed here goes back.
    bool target = false;  ///< What is booked here is written there.
    QByteArray token = {};
    std::int64_t missing = 0;   ///< Gone there, and not believed yet.
    QByteArray said = {};       ///< What the owner said about it: "gone", "keep" or nothing yet.
    QByteArray ownColour = {};  ///< The owner's, "#1F807B"; empty: the one it bears there.
};

/// How one event here and one there belong together.
struct EventLink {
    RemoteCalendarId calendar;
    QByteArray externalId;
    QByteArray uid;
    std::optional<EventId> event = {};
    QByteArray etag = {};
    QByteArray base = {};
    std::optional<Digest> baseHash = {};
    std::optional<Digest> beforeHash = {};
    int sequence = 0;
    std::int64_t seen = 0;
    bool busy = true;
    enum class Origin { Here, Elsewhere } origin = Origin::Elsewhere;
    /// Again: gone there, to be written anew. Second: the same event stands in another calendar too, which
    /// counts. Unreadable: nobody could read it. Left: whoever it was about is erased here.
    enum class State { Linked, Again, Second, Unreadable, Left } state = State::Linked;
};

/// A write that may have been done, or was refused.
struct SyncAttempt {
    RemoteCalendarId calendar;
    QByteArray uid;
    QByteArray content;
    std::optional<Digest> hash = {};
    QByteArray reason = {};
    int failures = 0;
    Instant againAt = {};
};

struct SyncConflict {
    SyncConflictId id;
    RemoteCalendarId calendar;
    QByteArray uid;
    Instant at;
    QByteArray ours;
    QByteArray theirs;
    QByteArrayList fields;
    QByteArray rule;  ///< Which rule decided: "kept_ours", "kept_theirs", "newer_ours", "newer_theirs",
                      ///< "change_over_deletion".
    std::optional<Instant> resolvedAt = {};
    QByteArray resolution = {};
};

struct TrashedEvent {
    TrashedEventId id;
    RemoteCalendarId calendar;
    QByteArray uid;
    QByteArray content;
    QByteArray side;  ///< Where it was deleted: "here" or "elsewhere".
    Instant at;
    std::optional<Instant> restoredAt = {};
};

/// What happened. `action` is a stable name: "taken", "changed", "written", "trashed"...
struct SyncLogLine {
    Instant at;
    CalendarAccountId account;
    std::optional<RemoteCalendarId> calendar = {};
    QByteArray uid = {};
    QByteArray action;
    QJsonObject facts = {};
};

}  // namespace syncing
}  // namespace sp
