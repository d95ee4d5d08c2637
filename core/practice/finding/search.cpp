// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/search.h"

#include "core/practice/sessions/rules/session_state.h"
#include "core/values/folding.h"

#include <algorithm>
#include <bit>

namespace sp::finding {

using namespace std::chrono;

namespace {

/// How many people's records are looked at: with the name alone those of the best, with more said, such as
/// "keller tue", those of everybody whom it may mean.
constexpr std::size_t fewPeople = 3, morePeople = 8;
/// Whoever is named so much less well is not meant: with "keller" there, nobody asks for Kellner's invoices.
constexpr int worseThanBest = 300;
constexpr int pastIsFarther = 5;
constexpr qsizetype shortestDay = 3;  ///< Without a name: "mo" may become anything.
constexpr int mostOfOne = 200;        ///< Sessions or documents of one client.
constexpr days ahead{35};             ///< How far the calendar is looked through for one client.

/// How much less a record counts than the client it was found by: what comes next stands above what was
/// billed.
constexpr int ofNext = 30, ofLast = 36, ofDocument = 45, ofQuote = 50;
constexpr int ofArchived = 60;
/// By amount, by amount that goes on behind what was typed, by the words of a note.
constexpr int byAmount = 990, byOpenAmount = 600, byNote = 500, byDay = 700;
/// A whole number, or its count: as good as a name. A command that mentions it, such as the one that takes
/// the invoice back, must not come first.
constexpr int byNumber = 1000, asNumber = 95;

int asInt(std::size_t count)
{
    return static_cast<int>(count);
}

bool isHeld(const Found &session)
{
    const auto state = sessionStateFromName(session.state);
    return !state || holdsPlace(*state);
}

}  // namespace

Found foundService(const Service &service)
{
    Found found{Kind::Service, service.id.bytes()};
    found.name = service.details.name;
    found.amount = service.details.price.price;
    return found;
}

Search::Search(const TypedQuery &query, const std::vector<FindingPerson> &people, const FindingStore &store,
    const CalendarService &calendar, const SessionStore &sessions, Around around,
    const std::map<Kind, QStringList> &kinds, std::size_t each)
    : m_query(query), m_people(people), m_store(store), m_calendar(calendar), m_sessions(sessions),
      m_around(std::move(around)), m_kinds(kinds), m_each(each)
{
    for (const TypedWord &word : query.words)
        m_amounts.push_back(readAmount(word.raw, m_around.currency, m_around.locale));
    m_wholeAmount = readAmount(query.text, m_around.currency, m_around.locale);
}

void Search::findClients()
{
    for (const FindingPerson &person : m_people) {
        const NameFit fit = fitName(m_query, person.known);
        if (fit.fit == 0)
            continue;
        m_named.push_back({&person, fit});
        if (besidesKind(fit.left, Kind::Client) == 0)
            add(person.found, fit.fit - (person.found.state == "Archived" ? ofArchived : 0));
    }
    // Those of whom the words say most, then best.
    std::ranges::stable_sort(m_named, {},
        [](const Named &named) { return std::pair(std::popcount(named.fit.left), -named.fit.fit); });
}

std::vector<Search::Named> Search::namedBest() const
{
    if (m_named.empty())
        return {};
    const std::size_t most = m_named.front().fit.left == 0 ? fewPeople : morePeople;
    std::vector<Named> best{
        m_named.begin(), m_named.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_named.size()))};
    std::erase_if(
        best, [&](const Named &named) { return named.fit.fit < m_named.front().fit.fit - worseThanBest; });
    return best;
}

std::map<ClientId, const Search::Named *> Search::namedByClient() const
{
    std::map<ClientId, const Named *> byClient;
    for (const Named &named : m_named)
        for (const ClientId &record : named.person->records)
            byClient.emplace(record, &named);
    return byClient;
}

WordSet Search::besidesKind(WordSet left, Kind kind) const
{
    for (std::size_t at = 0; at < m_query.words.size(); ++at)
        if ((left >> at & 1U) && namesKind(m_query.words[at], m_kinds.at(kind)))
            left &= ~(1U << at);
    return left;
}

std::vector<QString> Search::wordsIn(WordSet set) const
{
    std::vector<QString> words;
    for (std::size_t at = 0; at < m_query.words.size(); ++at)
        if (set >> at & 1U)
            words.push_back(m_query.words[at].whole);
    return words;
}

std::optional<DayWish> Search::dayIn(WordSet set) const
{
    return readDay(wordsIn(set), m_around.days, today());
}

void Search::add(Found record, int fit)
{
    record.fit = fit;
    found.push_back(std::move(record));
}

LocalDate Search::dayOf(const Found &session) const
{
    return dateOf(m_around.zone.toLocal(session.when->start));
}

Result<std::vector<Found>> Search::plannedOf(std::span<const CalendarEntry> entries)
{
    std::vector<Found> planned;
    for (const CalendarEntry &entry : entries) {
        const auto person = std::ranges::find_if(m_people, [&](const FindingPerson &each) {
            return entry.client && std::ranges::find(each.records, *entry.client) != each.records.end();
        });
        if (person == m_people.end())
            continue;
        SP_TRY(session, m_sessions.ofOccurrence(entry.event, entry.occurrence));
        if (session)
            continue;
        Found one{Kind::Session, entry.event.bytes()};
        one.occurrence = entry.occurrence;
        one.name = person->found.name;
        one.words = entry.summary;
        one.when = entry.when;
        one.client = entry.client;
        planned.push_back(std::move(one));
    }
    return planned;
}

Result<Done> Search::findSessions(Calendar calendar)
{
    for (const Named &named : namedBest())
        SP_CHECK(sessionsOf(named, calendar));
    SP_CHECK(sessionsOnDays(calendar));
    const auto wish = dayIn(besidesKind(allWords(m_query), Kind::Session));
    const auto day = wish && m_query.text.size() >= shortestDay ? wish->only(today()) : std::nullopt;
    if (!day)
        return Done{};
    SP_TRY(sessions, sessionsOfDay(*day, calendar));
    std::erase_if(sessions, [](const Found &each) { return !isHeld(each); });
    for (std::size_t at = 0; at < sessions.size(); ++at)
        add(sessions[at], byDay - asInt(at));
    return Done{};
}

Result<Done> Search::sessionsOnDays(Calendar calendar)
{
    const auto byClient = namedByClient();
    std::map<WordSet, std::optional<LocalDate>> days;
    for (const Named &named : m_named) {
        if (days.contains(named.fit.left))
            continue;
        const auto wish = dayIn(besidesKind(named.fit.left, Kind::Session));
        days.emplace(named.fit.left, wish && wish->isDate() ? wish->only(today()) : std::nullopt);
    }
    for (const auto &[left, day] : days) {
        if (!day)
            continue;
        SP_TRY(sessions, sessionsOfDay(*day, calendar));
        int place = 0;
        for (const Found &each : sessions) {
            const auto named = byClient.find(*each.client);
            if (named != byClient.end() && named->second->fit.left == left)
                add(each, named->second->fit.fit - place++ - (isHeld(each) ? 0 : ofArchived));
        }
    }
    return Done{};
}

Result<std::vector<Found>> Search::sessionsOfDay(LocalDate day, Calendar calendar)
{
    const Interval window{
        m_around.zone.toInstant(LocalTime(day)), m_around.zone.toInstant(LocalTime(day + days(1)))};
    SP_TRY(sessions, m_store.sessionsIn(window, mostOfOne));
    if (calendar == Calendar::Too) {
        SP_TRY(entries, m_calendar.entries(window, m_around.zone));
        SP_TRY(planned, plannedOf(entries));
        std::ranges::move(planned, std::back_inserter(sessions));
    }
    std::ranges::stable_sort(sessions, {}, [](const Found &each) { return each.when->start; });
    return sessions;
}

Result<Done> Search::sessionsOf(const Named &named, Calendar calendar)
{
    const WordSet left = besidesKind(named.fit.left, Kind::Session);
    const auto wish = dayIn(left);
    // Those of one day are found by the day.
    if (left != 0 && (!wish || wish->isDate()))
        return Done{};
    SP_TRY(sessions, m_store.sessionsOf(named.person->records, mostOfOne));
    if (calendar == Calendar::Too) {
        const Interval window{m_around.now, m_around.now + hours(24) * ahead.count()};
        for (const ClientId &record : named.person->records) {
            SP_TRY(entries, m_calendar.entriesOf(record, window, m_around.zone));
            SP_TRY(planned, plannedOf(entries));
            std::ranges::move(planned, std::back_inserter(sessions));
        }
    }
    if (wish) {
        std::erase_if(sessions, [&](const Found &each) { return !wish->holds(dayOf(each)); });
        // The nearest first; who says "tue" on a Tuesday rather means what is still to come.
        std::ranges::stable_sort(sessions, {}, [&](const Found &each) {
            const auto distance = each.when->start - m_around.now;
            return distance.count() < 0 ? -distance * pastIsFarther : distance;
        });
        for (std::size_t at = 0; at < std::min(m_each, sessions.size()); ++at)
            add(sessions[at], named.fit.fit - asInt(at) - (isHeld(sessions[at]) ? 0 : ofArchived));
        return Done{};
    }
    // By the name alone: the next one, and the last one.
    std::erase_if(sessions, [](const Found &each) { return !isHeld(each); });
    const Found *next = nullptr, *last = nullptr;
    for (const Found &each : sessions) {
        if (each.when->end > m_around.now && each.state != "Completed" && each.state != "NoShow") {
            if (!next || each.when->start < next->when->start)
                next = &each;
        } else if (!last || each.when->start > last->when->start) {
            last = &each;
        }
    }
    if (next)
        add(*next, named.fit.fit - ofNext);
    if (last)
        add(*last, named.fit.fit - ofLast);
    return Done{};
}

bool Search::saysAmount(const TypedWord &word, const Found &record) const
{
    const auto &wish = m_amounts[static_cast<std::size_t>(&word - m_query.words.data())];
    return wish && record.amount && wish->holds(record.amount->minor());
}

bool Search::saysDocument(WordSet set, const Found &document) const
{
    for (std::size_t at = 0; at < m_query.words.size(); ++at) {
        const TypedWord &word = m_query.words[at];
        if ((set >> at & 1U) && fitNumber(word, document.words.toLatin1()) == 0 &&
            !saysAmount(word, document))
            return false;
    }
    return true;
}

Result<Done> Search::findDocuments()
{
    for (const Named &named : namedBest()) {
        const WordSet left = besidesKind(named.fit.left, Kind::Document);
        SP_TRY(documents, m_store.documentsOf(named.person->records, mostOfOne));
        std::erase_if(documents, [&](const Found &each) { return !saysDocument(left, each); });
        const int less = left == 0 ? ofDocument : 0;
        for (std::size_t at = 0; at < std::min(m_each, documents.size()); ++at)
            add(documents[at], named.fit.fit - less - asInt(at));
    }
    // Without a name: the first word that is no kind finds them, the others must agree.
    const WordSet said = besidesKind(allWords(m_query), Kind::Document);
    if (said != 0) {
        const auto first = static_cast<std::size_t>(std::countr_zero(said));
        const TypedWord &word = m_query.words[first];
        const auto judge = [&word](QByteArrayView number) { return fitNumber(word, number); };
        // Of more words the others must agree, so that the last numbers which fit the first are not enough.
        const auto most = std::popcount(said) == 1 ? m_each : static_cast<std::size_t>(mostOfOne);
        SP_TRY(numbered, m_store.documentsByNumber(word.count, judge, most));
        std::erase_if(numbered, [&](const Found &each) { return !saysDocument(said, each); });
        for (std::size_t at = 0; at < std::min(m_each, numbered.size()); ++at)
            add(numbered[at], (numbered[at].fit >= asNumber ? byNumber : numbered[at].fit * 10) - asInt(at));
    }
    const bool oneWord = std::popcount(said) == 1;
    const auto &wish = oneWord ? m_amounts[static_cast<std::size_t>(std::countr_zero(said))] : m_wholeAmount;
    if (!wish)
        return Done{};
    for (const auto &[least, most, fit] : {std::tuple(wish->exact, wish->exact, byAmount),
             std::tuple(wish->exact + 1, wish->most, byOpenAmount)}) {
        if (least > most)
            continue;
        SP_TRY(documents, m_store.documentsOver(least, most, asInt(m_each)));
        for (std::size_t at = 0; at < documents.size(); ++at)
            add(documents[at], fit - asInt(at));
    }
    return Done{};
}

Result<Done> Search::findQuotes()
{
    const auto byClient = namedByClient();
    SP_TRY(quotes, m_store.quotes());
    int place = 0;
    for (const FindingQuote &quote : quotes) {
        const auto payer = byClient.find(quote.payer), client = byClient.find(quote.client);
        const Named *named = payer != byClient.end()    ? payer->second
                             : client != byClient.end() ? client->second
                                                        : nullptr;
        const WordSet all = named ? named->fit.left : allWords(m_query);
        const WordSet left = besidesKind(all, Kind::Quote);
        if (!saysDocument(left, quote.found))
            continue;
        place = std::min(place + 1, 9);
        if (named) {
            add(quote.found, named->fit.fit - (left == 0 ? ofQuote : 0) - place);
        } else if (left != 0) {
            const TypedWord &word = m_query.words[static_cast<std::size_t>(std::countr_zero(left))];
            const int numbered = fitNumber(word, quote.found.words.toLatin1());
            const int fit = numbered >= asNumber ? byNumber : numbered > 0 ? numbered * 10 : byAmount;
            add(quote.found, fit - ofQuote - place);
        }
    }
    return Done{};
}

Result<Done> Search::findNotes(const NoteStore &notes)
{
    // The kind's own word stands in no note.
    const WordSet said = besidesKind(allWords(m_query), Kind::Note);
    QStringList words;
    for (std::size_t at = 0; at < m_query.words.size(); ++at)
        if (said >> at & 1U)
            words += m_query.words[at].raw;
    SP_TRY(some, notes.search(words.join(u' '), asInt(m_each)));
    for (std::size_t at = 0; at < some.size(); ++at) {
        const NoteSummary &note = some[at];
        Found one{Kind::Note, note.note.id.bytes()};
        one.name = note.clientName;
        one.words = note.title.isEmpty() ? note.excerpt : note.title;
        one.on = dateOf(m_around.zone.toLocal(note.note.updatedAt));
        one.session = note.note.session;
        one.client = note.note.client;
        add(std::move(one), byNote - asInt(at));
    }
    return Done{};
}

void Search::findServices(std::span<const Service> services)
{
    for (const Service &service : services) {
        const WordSet words = besidesKind(allWords(m_query), Kind::Service);
        const int fit = fitTitle(m_query, words, wordsOf(folded(service.details.name)));
        if (fit > 0)
            add(foundService(service), fit - ofDocument);
    }
}

void Search::findExpenses(std::span<const std::pair<Found, QStringList>> expenses)
{
    const WordSet said = besidesKind(allWords(m_query), Kind::Expense);
    int place = 0;
    for (const auto &[expense, title] : expenses) {
        WordSet words = said;
        for (std::size_t at = 0; at < m_query.words.size(); ++at)
            if ((said >> at & 1U) && saysAmount(m_query.words[at], expense))
                words &= ~(1U << at);
        const bool byWords = words != 0;
        const int fit = byWords ? fitTitle(m_query, words, title) - ofQuote : byAmount - ofQuote;
        if (said == 0 || fit <= 0)
            continue;
        add(expense, fit - place);
        place = std::min(place + 1, 9);
    }
}

}  // namespace sp::finding
