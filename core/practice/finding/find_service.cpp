// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/find_service.h"

#include "core/practice/finding/search.h"
#include "core/storage/database/database.h"
#include "core/values/folding.h"

#include <algorithm>

namespace sp {

using namespace finding;

namespace {

/// Beyond it the oldest expenses are not found by their payee.
constexpr int mostExpenses = 5000;

bool mayRead(Role role, Kind kind)
{
    static const std::map<Kind, const char *> permissions = {{Kind::Client, "client.read"},
        {Kind::Session, "session.read"}, {Kind::Document, "invoice.read"}, {Kind::Quote, "quote.read"},
        {Kind::Note, "notes.read"}, {Kind::Service, "service.read"}, {Kind::Expense, "expense.read"}};
    return permits(role, permissions.at(kind));
}

const std::map<Kind, QStringList> englishKinds = {{Kind::Client, {QStringLiteral("client")}},
    {Kind::Session, {QStringLiteral("session")}},
    {Kind::Document, {QStringLiteral("invoice"), QStringLiteral("credit"), QStringLiteral("draft")}},
    {Kind::Quote, {QStringLiteral("quote")}}, {Kind::Note, {QStringLiteral("note")}},
    {Kind::Service, {QStringLiteral("service")}}, {Kind::Expense, {QStringLiteral("expense")}}};

QStringList foldedList(const QStringList &words)
{
    QStringList list;
    for (const QString &word : words)
        list << folded(word);
    return list;
}

}  // namespace

FindService::FindService(Database &database, const CalendarService &calendar)
    : m_database(database), m_calendar(calendar), m_store(database), m_sessions(database), m_notes(database),
      m_services(database), m_settings(database)
{
}

Result<Done> FindService::refresh()
{
    const std::int64_t changes = m_database.totalChanges();
    if (m_readAt == changes)
        return Done{};
    SP_TRY(people, m_store.people());
    SP_TRY(expenses, m_store.expenses(mostExpenses));
    m_people = std::move(people);
    m_expenses.clear();
    for (Found &expense : expenses) {
        const QStringList words = wordsOf(folded(expense.name + u' ' + expense.words));
        m_expenses.emplace_back(std::move(expense), words);
    }
    m_readAt = changes;
    return Done{};
}

Result<std::vector<Found>> FindService::find(const FindRequest &request, const Asker &asker)
{
    const TypedQuery query = readQuery(request.text);
    qsizetype letters = 0;
    for (const TypedWord &word : query.words)
        letters += word.parts.join(QString()).size();
    if (letters < 2)
        return std::vector<Found>();
    SP_CHECK(refresh());
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(locale, Locale::create(settings.locale));
    SP_TRY(currency, Currency::create(settings.currency));
    std::vector<Locale> locales{locale};
    std::ranges::copy(request.languages, std::back_inserter(locales));
    locales.push_back(Locale::of("en-GB"));
    DayWords days = dayWords(locales);
    days.today = foldedList(request.today) << QStringLiteral("today");
    days.tomorrow = foldedList(request.tomorrow) << QStringLiteral("tomorrow");
    days.yesterday = foldedList(request.yesterday) << QStringLiteral("yesterday");
    std::map<Kind, QStringList> kinds = englishKinds;
    for (const auto &[kind, words] : request.kinds)
        kinds[kind] += foldedList(words);

    Search search{query, m_people, m_store, m_calendar, m_sessions,
        {std::move(days), zone, locale, currency, asker.now}, kinds, request.each};
    const Role role = asker.role;
    if (mayRead(role, Kind::Client))
        search.findClients();
    if (mayRead(role, Kind::Session))
        SP_CHECK(search.findSessions(
            permits(role, "calendar.read") ? Search::Calendar::Too : Search::Calendar::No));
    if (mayRead(role, Kind::Document))
        SP_CHECK(search.findDocuments());
    if (mayRead(role, Kind::Quote))
        SP_CHECK(search.findQuotes());
    if (mayRead(role, Kind::Note))
        SP_CHECK(search.findNotes(m_notes));
    if (mayRead(role, Kind::Service)) {
        SP_TRY(services, m_services.list());
        search.findServices(services);
    }
    if (mayRead(role, Kind::Expense))
        search.findExpenses(m_expenses);
    return bestOf(std::move(search.found), request.each);
}

Result<std::vector<Found>> FindService::described(std::span<const RecordKey> keys, const Asker &asker)
{
    std::vector<Found> all;
    const auto isKept = [](const RecordKey &key) {
        return key.kind == Kind::Client || key.kind == Kind::Expense;
    };
    if (std::ranges::any_of(keys, isKept))
        SP_CHECK(refresh());
    const auto take = [&](std::optional<Found> found) {
        if (found)
            all.push_back(*std::move(found));
    };
    for (const RecordKey &key : keys) {
        if (!mayRead(asker.role, key.kind) || !key.occurrence.isEmpty())
            continue;
        if (key.kind == Kind::Client) {
            const auto person =
                std::ranges::find(m_people, key.id, [](const FindingPerson &each) { return each.found.id; });
            if (person != m_people.end())
                all.push_back(person->found);
        } else if (key.kind == Kind::Session) {
            SP_TRY(session, m_store.session(SessionId(key.id)));
            take(std::move(session));
        } else if (key.kind == Kind::Document) {
            SP_TRY(document, m_store.document(DocumentId(key.id)));
            take(std::move(document));
        } else if (key.kind == Kind::Quote) {
            SP_TRY(quotes, m_store.quotes());
            const auto quote =
                std::ranges::find(quotes, key.id, [](const FindingQuote &each) { return each.found.id; });
            if (quote != quotes.end())
                all.push_back(quote->found);
        } else if (key.kind == Kind::Service) {
            if (const auto service = m_services.service(ServiceId(key.id)); service && service->active)
                all.push_back(foundService(*service));
        } else if (key.kind == Kind::Expense) {
            const auto expense =
                std::ranges::find(m_expenses, key.id, [](const auto &each) { return each.first.id; });
            if (expense != m_expenses.end())
                all.push_back(expense->first);
        }
    }
    return all;
}

}  // namespace sp
