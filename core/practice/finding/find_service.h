// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finding/finding_store.h"
#include "core/practice/notes/note_store.h"
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/services/service_store.h"
#include "core/practice/sessions/session_store.h"
#include "core/practice/workspace/settings_store.h"
#include "core/primitives/access/access.h"

#include <map>

namespace sp {

/// What somebody types to find something, and the words they may use for it. English is understood always.
struct FindRequest {
    QString text;
    /// Whose names of days and months count beside those of the practice's locale.
    std::vector<Locale> languages = {};
    /// What the kinds of records are called: "invoice keller" finds only those.
    std::map<finding::Kind, QStringList> kinds = {};
    QStringList today = {}, tomorrow = {}, yesterday = {};
    std::size_t each = 6;  ///< The most of one kind.
};

/// Who asks, and when.
struct Asker {
    Role role;
    Instant now;
};

/// One search over everything a practice keeps: names with a slip in them, numbers and amounts, days. What
/// the role may not read is not looked at. Keeps the folded names of clients, and payees, until something in
/// the practice changes.
class FindService {
public:
    FindService(Database &database, const CalendarService &calendar);

    /// The best first; nothing for less than two letters or digits.
    Result<std::vector<finding::Found>> find(const FindRequest &request, const Asker &asker);
    /// The records of these keys in their order, as they are now; what is gone or not for this role is left
    /// out, and so are notes, which are opened as their sessions.
    Result<std::vector<finding::Found>> described(
        std::span<const finding::RecordKey> keys, const Asker &asker);

private:
    Result<Done> refresh();

    Database &m_database;
    const CalendarService &m_calendar;
    FindingStore m_store;
    SessionStore m_sessions;
    NoteStore m_notes;
    ServiceStore m_services;
    SettingsStore m_settings;
    std::optional<std::int64_t> m_readAt;  ///< The database's count of changes when the rest was read.
    std::vector<FindingPerson> m_people;
    std::vector<std::pair<finding::Found, QStringList>> m_expenses;  ///< With the folded words of each.
};

}  // namespace sp
