// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/scheduling/calendar_entry.h"
#include "core/practice/syncing/sync_account.h"

#include <map>
#include <memory>

namespace sp {
class Engine;
}

namespace sp::ui {

/// A calendar elsewhere whose entries stand among the own ones.
struct Overlay {
    RemoteCalendarId id;
    QString name;
    QString account;         ///< As the owner calls the connection.
    QByteArray colour = {};  ///< "#1F807B": the owner's, else the one it bears there, else one of ours.
    QString sign = {};       ///< A letter, or a letter and a figure, that no other bears.
    bool onlyBusy = false;
    bool readOnly = true;  ///< What is changed here does not go back.

    /// "Work, Fastmail".
    QString fullName() const;
};
using OverlayPointer = std::shared_ptr<const Overlay>;

/// The calendars elsewhere that count here, and which entries are theirs.
class Overlays {
public:
    /// Of what may have an occurrence in `window`.
    static Result<Overlays> read(Engine &engine, Interval window);
    /// In the order of their connections.
    const std::vector<OverlayPointer> &all() const { return m_all; }
    /// Null for what was booked here or comes from a calendar that does not count any more.
    OverlayPointer of(const EventId &event) const;

private:
    std::vector<OverlayPointer> m_all;
    std::map<EventId, OverlayPointer> m_origins;
};

/// Why an entry of it can be changed here, or cannot.
QString overlayRule(const Overlay &overlay);
/// What stands for an entry that says nothing but when it is.
QString untitledEntry(bool busy);

}  // namespace sp::ui
