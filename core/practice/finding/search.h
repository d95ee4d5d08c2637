// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finding/finding_store.h"
#include "core/practice/finding/rules/amount_wish.h"
#include "core/practice/finding/rules/day_wish.h"
#include "core/practice/notes/note_store.h"
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/services/service.h"
#include "core/practice/sessions/session_store.h"

#include <map>

namespace sp::finding {

/// Where and when the one is who types.
struct Around {
    DayWords days;
    TimeZone zone;
    Locale locale;
    Currency currency;
    Instant now;
};

/// One search under way. Somebody is named by some of the words; the words that are left must say which of
/// their records is meant: a day for sessions, a number or an amount for invoices and quotes.
class Search {
public:
    Search(const TypedQuery &query, const std::vector<FindingPerson> &people, const FindingStore &store,
        const CalendarService &calendar, const SessionStore &sessions, Around around,
        const std::map<Kind, QStringList> &kinds, std::size_t each);

    void findClients();
    /// Whether what is only in the calendar yet counts as a session.
    enum class Calendar { No, Too };
    Result<Done> findSessions(Calendar calendar);
    Result<Done> findDocuments();
    Result<Done> findQuotes();
    Result<Done> findNotes(const NoteStore &notes);
    void findServices(std::span<const Service> services);
    void findExpenses(std::span<const std::pair<Found, QStringList>> expenses);

    std::vector<Found> found;

private:
    /// Somebody who is named, and by how much.
    struct Named {
        const FindingPerson *person;
        NameFit fit;
    };
    std::vector<Named> namedBest() const;
    std::map<ClientId, const Named *> namedByClient() const;
    /// What of `left` does not name the kind itself.
    WordSet besidesKind(WordSet left, Kind kind) const;
    std::vector<QString> wordsIn(WordSet set) const;
    std::optional<DayWish> dayIn(WordSet set) const;
    /// Whether each word of `set` is in the number or is the amount.
    bool saysDocument(WordSet set, const Found &document) const;
    bool saysAmount(const TypedWord &word, const Found &record) const;
    void add(Found record, int fit);
    Result<Done> sessionsOf(const Named &named, Calendar calendar);
    /// Those of everybody who is named besides a date.
    Result<Done> sessionsOnDays(Calendar calendar);
    Result<std::vector<Found>> sessionsOfDay(LocalDate day, Calendar calendar);
    Result<std::vector<Found>> plannedOf(std::span<const CalendarEntry> entries);
    LocalDate dayOf(const Found &session) const;
    LocalDate today() const { return dateOf(m_around.zone.toLocal(m_around.now)); }

    const TypedQuery &m_query;
    const std::vector<FindingPerson> &m_people;
    const FindingStore &m_store;
    const CalendarService &m_calendar;
    const SessionStore &m_sessions;
    Around m_around;
    const std::map<Kind, QStringList> &m_kinds;
    std::size_t m_each;
    std::vector<Named> m_named;                        ///< Everybody that a word names.
    std::vector<std::optional<AmountWish>> m_amounts;  ///< By word.
    std::optional<AmountWish> m_wholeAmount;           ///< "1 200,00 €": all words together.
};

Found foundService(const Service &service);

}  // namespace sp::finding
