// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include "core/engine/engine.h"
#include "ui/session/money_sums.h"
#include "ui/session/planned_session.h"

#include <algorithm>
#include <map>

namespace sp::ui {

using namespace std::chrono;
using billing::InvoiceState;

namespace {

constexpr int mostClients = 100'000;
constexpr int mostFound = 200;
/// Of each kind; more than anybody has with one client.
constexpr int mostEntries = 5000;
constexpr auto lookAhead = days(60);

struct Owing {
    Money sum;
    bool overdue = false;
};

/// What each payer owes and when each client comes next; read once for the whole list.
class Outlook {
public:
    static Result<Outlook> read(Engine &engine)
    {
        SP_TRY(settings, engine.settings().practice());
        SP_TRY(zone, TimeZone::create(settings.zone));
        SP_TRY(currency, Currency::create(settings.currency));
        SP_TRY(today, engine.billing().today(engine.now()));
        Outlook outlook(today);
        SP_TRY(rows, engine.billing().store().list({DocumentFilter::State::Owed, {}, mostClients}, today));
        for (const DocumentRow &row : rows) {
            if (row.total.currency() != currency)
                continue;
            Owing &owing = outlook.m_owing.try_emplace(row.payer, Owing{Money::zero(currency)}).first->second;
            owing.sum += row.open;
            owing.overdue = owing.overdue || row.state == InvoiceState::PastDue;
        }
        SP_TRY(entries, engine.calendar().entries({engine.now(), engine.now() + lookAhead}, zone));
        for (const CalendarEntry &entry : entries)
            if (entry.client && entry.when.start >= engine.now())
                outlook.m_next.try_emplace(*entry.client, zone.toLocal(entry.when.start));
        return outlook;
    }

    ClientLine line(const ClientSummary &client) const
    {
        ClientLine line{client};
        if (const auto next = m_next.find(client.id); next != m_next.end())
            line.next = next->second;
        if (const auto owing = m_owing.find(client.id); owing != m_owing.end()) {
            line.owed = owing->second.sum;
            line.overdue = owing->second.overdue;
        }
        return line;
    }
    int owing() const { return static_cast<int>(m_owing.size()); }
    LocalDate today() const { return m_today; }

private:
    explicit Outlook(LocalDate today) : m_today(today) {}
    LocalDate m_today;
    std::map<ClientId, LocalTime> m_next;
    std::map<ClientId, Owing> m_owing;
};

FileEntry sessionEntry(const SessionRow &row, const TimeZone &own)
{
    FileEntry entry{FileEntry::Kind::Session, own.toLocal(row.session.planned.start),
        own.toLocal(row.session.planned.end)};
    entry.session = row.session.id;
    entry.title = row.serviceName;
    entry.state = row.session.state;
    entry.billing = row.session.billing;
    return entry;
}

/// What stands in the calendar for them and is no session yet.
Result<Done> addPlanned(
    Engine &engine, const std::vector<ClientId> &family, const TimeZone &own, std::vector<FileEntry> &entries)
{
    if (!engine.may("calendar.read") || !engine.may("session.read"))
        return Done{};
    SP_TRY(planned, plannedWithin(engine, {engine.now(), engine.now() + lookAhead}, own));
    for (const PlannedSession &each : planned) {
        if (each.session || !each.client || std::ranges::find(family, *each.client) == family.end())
            continue;
        FileEntry entry{FileEntry::Kind::Session, own.toLocal(each.when.start), own.toLocal(each.when.end)};
        entry.title = each.serviceName.isEmpty() ? each.title : each.serviceName;
        entry.state = each.state;
        entries.push_back(std::move(entry));
    }
    return Done{};
}

Result<Done> addNotes(
    Engine &engine, const std::vector<ClientId> &family, const TimeZone &own, std::vector<FileEntry> &entries)
{
    // What was said is not for everybody who may see the client.
    if (!engine.may("notes.read"))
        return Done{};
    SP_TRY(notes, engine.notes().store().ofClients(family, mostEntries));
    for (const NoteSummary &summary : notes) {
        // When it was begun: a point ticked a year later does not make it one of today.
        FileEntry entry{FileEntry::Kind::Note, own.toLocal(summary.note.createdAt)};
        entry.session = summary.note.session;
        entry.title = summary.title;
        entry.note = summary.excerpt;
        entries.push_back(std::move(entry));
    }
    return Done{};
}

Result<Done> addMessages(
    Engine &engine, const std::vector<ClientId> &family, const TimeZone &own, std::vector<FileEntry> &entries)
{
    if (!engine.may("outbox.read"))
        return Done{};
    for (const ClientId &member : family) {
        SP_TRY(messages, engine.outbox().store().toClient(member, mostEntries));
        for (const OutboxMessage &message : messages) {
            if (message.status == MessageStatus::Canceled)
                continue;
            FileEntry entry{
                FileEntry::Kind::Message, own.toLocal(message.sentAt.value_or(message.createdAt))};
            entry.message = message.id;
            entry.title = message.subject;
            entry.note = message.address;
            entry.sending = message.status;
            entries.push_back(std::move(entry));
        }
    }
    return Done{};
}

Result<Done> addPayments(Engine &engine, const ClientId &member, LocalDate today,
    const std::map<DocumentId, QByteArray> &numbers, ClientFile &file, std::vector<FileEntry> &entries)
{
    using Kind = PaymentRecord::Kind;
    if (!engine.may("payment.read"))
        return Done{};
    SP_TRY(payments, engine.billing().store().payments({}, member));
    for (const PaymentRecord &payment : payments) {
        FileEntry entry{FileEntry::Kind::Payment, LocalTime(payment.receivedOn)};
        entry.document = payment.document;
        entry.payment = payment;
        if (const auto number = payment.document ? numbers.find(*payment.document) : numbers.end();
            number != numbers.end())
            entry.note = QString::fromUtf8(number->second);
        entries.push_back(std::move(entry));
        if (payment.kind != Kind::CreditApplied && !payment.reversedOn &&
            civil(payment.receivedOn).year() == civil(today).year())
            addTo(file.paidThisYear, payment.kind == Kind::Refund ? -payment.amount : payment.amount);
    }
    return Done{};
}

/// Invoices, credit notes, payments and quotes of one payer.
Result<Done> addMoney(Engine &engine, const ClientId &member, LocalDate today, ClientFile &file,
    std::vector<FileEntry> &entries)
{
    if (engine.may("invoice.read")) {
        SP_TRY(rows, engine.billing().store().list({DocumentFilter::State::Any, member, mostEntries}, today));
        std::map<DocumentId, QByteArray> numbers;
        for (DocumentRow &row : rows) {
            numbers.emplace(row.id, row.number);
            FileEntry entry{FileEntry::Kind::Document, LocalTime(row.issueDate.value_or(today))};
            entry.document = row.id;
            entry.row = std::move(row);
            entries.push_back(std::move(entry));
        }
        SP_CHECK(addPayments(engine, member, today, numbers, file, entries));
    }
    if (!engine.may("quote.read"))
        return Done{};
    SP_TRY(quotes, engine.quotes().store().list({.limit = mostEntries, .payer = member}, today));
    for (QuoteRow &row : quotes) {
        FileEntry entry{FileEntry::Kind::Quote, LocalTime(row.sentOn.value_or(today))};
        entry.quote = row.id;
        entry.offer = std::move(row);
        entries.push_back(std::move(entry));
    }
    return Done{};
}

}  // namespace

bool matches(FileFilter filter, FileEntry::Kind kind)
{
    using Kind = FileEntry::Kind;
    switch (filter) {
    case FileFilter::All:
        return true;
    case FileFilter::Sessions:
        return kind == Kind::Session;
    case FileFilter::Notes:
        return kind == Kind::Note;
    case FileFilter::Money:
        return kind == Kind::Document || kind == Kind::Quote || kind == Kind::Payment;
    case FileFilter::Mail:
        break;
    }
    return kind == Kind::Message;
}

Result<ClientList> readClients(Engine &engine, ClientFilter filter, const QString &text)
{
    SP_CHECK(engine.mayRead("client.read"));
    SP_TRY(outlook, Outlook::read(engine));
    const ClientStore &store = engine.people().store();
    ClientList list;
    list.today = outlook.today();
    list.owing = outlook.owing();
    SP_TRY(active, store.count(ClientStatus::Active));
    SP_TRY(archived, store.count(ClientStatus::Archived));
    list.active = static_cast<int>(active);
    list.archived = static_cast<int>(archived);
    if (!text.trimmed().isEmpty()) {
        SP_TRY(found, store.search(text, mostFound));
        for (const ClientSummary &client : found)
            (client.status == ClientStatus::Suggested ? list.suggested : list.clients)
                .push_back(outlook.line(client));
        return list;
    }
    SP_TRY(
        clients, store.list(filter == ClientFilter::Archived ? ClientStatus::Archived : ClientStatus::Active,
                     mostClients, 0));
    for (const ClientSummary &client : clients) {
        ClientLine line = outlook.line(client);
        if (filter != ClientFilter::Owing || line.owed)
            list.clients.push_back(std::move(line));
    }
    if (filter == ClientFilter::Active) {
        SP_TRY(suggested, store.list(ClientStatus::Suggested, mostClients, 0));
        for (const ClientSummary &client : suggested)
            list.suggested.push_back(outlook.line(client));
    }
    return list;
}

Result<ClientFile> readClient(Engine &engine, const ClientId &id)
{
    SP_CHECK(engine.mayRead("client.read"));
    SP_TRY(client, engine.people().client(id));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(own, TimeZone::create(settings.zone));
    SP_TRY(family, engine.people().store().family(client.id));
    SP_TRY(today, engine.billing().today(engine.now()));
    ClientFile file{client, {}, own};
    file.now = engine.now();
    file.homeCountry = settings.seller.address.country;
    if (!client.details.zone.isEmpty()) {
        SP_TRY(zone, TimeZone::create(client.details.zone));
        file.zone = zone;
    }
    if (client.details.payer) {
        SP_TRY(payer, engine.people().client(*client.details.payer));
        file.payerName = payer.details.name;
    }
    std::vector<FileEntry> entries;
    SP_TRY(sessions, engine.sessions().store().ofClients(family, mostEntries));
    for (const SessionRow &row : sessions)
        entries.push_back(sessionEntry(row, own));
    SP_CHECK(addPlanned(engine, family, own, entries));
    SP_CHECK(addNotes(engine, family, own, entries));
    SP_CHECK(addMessages(engine, family, own, entries));
    SP_TRY(owed, engine.billing().owed(client.id));
    file.owed = std::move(owed);
    for (const ClientId &member : family)
        SP_CHECK(addMoney(engine, member, today, file, entries));
    const LocalTime now = own.toLocal(file.now);
    std::ranges::stable_sort(entries, {}, &FileEntry::when);
    for (FileEntry &entry : entries) {
        const bool waits =
            entry.kind == FileEntry::Kind::Session && entry.end.value_or(entry.when) > now &&
            (entry.state == SessionState::Confirmed || entry.state == SessionState::Tentative ||
                entry.state == SessionState::InProgress);
        (waits ? file.ahead : file.past).push_back(std::move(entry));
    }
    std::ranges::reverse(file.past);
    return file;
}

}  // namespace sp::ui
