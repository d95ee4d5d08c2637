// SPDX-License-Identifier: GPL-3.0-or-later
// What an open mirror of the practice holds.
#include "core/practice/exchange/export_service.h"

#include "core/base/json.h"
#include "core/practice/exchange/open_texts.h"
#include "core/primitives/documents/file_name.h"

#include <QFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

/// Short enough that a path stays below what every system allows, wherever the folder lies.
constexpr qsizetype longestName = 60;
/// All sessions there can be: the years a date may have, and a margin.
constexpr Interval always{instantFromMillis(-10'000'000'000'000), instantFromMillis(10'000'000'000'000)};

/// Names that differ on every disk: two that are alike, also but for their case, and those of which nothing
/// is left get the end of their ids behind it, so that no other's coming or going changes them again.
std::map<IdBytes, QString> distinctNames(const std::map<IdBytes, QString> &wished)
{
    const QString nothing = safeName({}, longestName);
    std::map<IdBytes, QString> names;
    std::map<QString, int> sharing;
    for (const auto &[id, wish] : wished)
        ++sharing[(names[id] = safeName(wish, longestName)).toCaseFolded()];
    for (auto &[id, name] : names)
        if (name == nothing || sharing.at(name.toCaseFolded()) > 1)
            name += u'-' + QString::fromLatin1(hex(id).right(8));
    return names;
}

Result<QByteArray> readmeText(const QByteArray &locale)
{
    const auto known = Locale::create(locale);
    const QString place = u":/mirror/%1.txt"_s;
    QFile file(place.arg(QString::fromLatin1(known ? known->language() : QByteArray("en"))));
    if (!file.exists())
        file.setFileName(place.arg(u"en"_s));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, "mirror.words_missing"};
    return file.readAll();
}

void wantText(MirrorFolder &folder, const QString &path, QByteArray text)
{
    const Digest source = sha256({text});
    folder.want(path, source, [text = std::move(text)]() -> Result<QByteArray> { return text; });
}

Result<Done> goOn(const std::function<bool()> &go)
{
    return !go || go() ? Result<Done>(Done{}) : Error{ErrorCode::Refused, "canceled"};
}

/// Who stands for a client by now.
ClientId standingFor(const std::map<ClientId, ClientId> &merged, ClientId id)
{
    // A ring of mergers cannot be made; a damaged one must not hold up everything.
    for (std::size_t steps = 0; steps <= merged.size(); ++steps) {
        const auto next = merged.find(id);
        if (next == merged.end())
            break;
        id = next->second;
    }
    return id;
}

}  // namespace

Result<Done> ExportService::mirror(
    MirrorFolder &folder, Instant now, const DrawInvoice &draw, const std::function<bool()> &go) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(readme, readmeText(settings.locale));
    wantText(folder, u"README.txt"_s, std::move(readme));

    std::vector<Client> clients;
    for (const auto status :
        {ClientStatus::Suggested, ClientStatus::Active, ClientStatus::Archived, ClientStatus::Merged}) {
        SP_TRY(summaries, m_people.store().list(status, std::numeric_limits<int>::max(), 0));
        for (const ClientSummary &summary : summaries) {
            SP_CHECK(goOn(go));
            SP_TRY(client, m_people.store().find(summary.id));
            if (client)
                clients.push_back(*std::move(client));
        }
    }
    std::ranges::sort(clients, {}, &Client::id);
    wantText(folder, u"contacts.vcf"_s, contactsText(clients));

    SP_CHECK(goOn(go));
    std::vector<StoredEvent> events;
    SP_CHECK(m_calendar.store().each([&](const StoredEvent &event) { events.push_back(event); }));
    std::ranges::sort(events, {}, &StoredEvent::id);
    // When it was written stands in each entry, and is no change.
    const Digest source = sha256({calendarText(events, settings.practitioner, Instant{})});
    folder.want(u"calendar.ics"_s, source,
        [text = calendarText(events, settings.practitioner, now)]() -> Result<QByteArray> { return text; });

    SP_CHECK(goOn(go));
    SP_TRY(books, journal());
    wantText(folder, u"books.journal"_s, std::move(books));
    SP_CHECK(mirrorNotes(folder, clients, zone, go));
    return mirrorInvoices(folder, draw);
}

Result<Done> ExportService::mirrorNotes(MirrorFolder &folder, const std::vector<Client> &clients,
    const TimeZone &zone, const std::function<bool()> &go) const
{
    std::map<ClientId, ClientId> merged;
    std::map<IdBytes, QString> wished;
    std::map<IdBytes, QString> shown;
    for (const Client &client : clients) {
        shown[client.id.bytes()] = client.details.name;
        if (client.status == ClientStatus::Merged && client.mergedInto)
            merged.insert_or_assign(client.id, *client.mergedInto);
        else
            wished[client.id.bytes()] = client.details.name;
    }
    const std::map<IdBytes, QString> folders = distinctNames(wished);
    std::map<SessionId, Instant> starts;
    SP_TRY(sessions, m_sessions.store().within(always));
    for (const SessionRow &row : sessions)
        starts[row.session.id] = row.session.counted().start;

    std::map<ClientId, std::vector<Note>> ofClient;
    SP_CHECK(m_notes.store().each([&](const Note &note, const NoteContent &) {
        ofClient[standingFor(merged, note.client)].push_back(note);
    }));
    for (const auto &[client, notes] : ofClient) {
        SP_CHECK(goOn(go));
        const auto into = folders.find(client.bytes());
        if (into == folders.end())
            continue;
        std::map<IdBytes, QString> titles;
        std::map<IdBytes, QByteArray> texts;
        for (const Note &note : notes) {
            SP_TRY(current, m_notes.store().current(note.id));
            if (!current)
                continue;
            const auto start = note.session ? starts.find(*note.session) : starts.end();
            const Instant at = start == starts.end() ? note.createdAt : start->second;
            titles[note.id.bytes()] = QString::fromLatin1(dateText(dateOf(zone.toLocal(at)))) + u' ' +
                                      current->content.title.simplified();
            texts[note.id.bytes()] =
                noteText(note, *current, current->content.body, shown[client.bytes()], at, zone);
        }
        for (const auto &[id, name] : distinctNames(titles))
            wantText(folder, u"notes/%1/%2.md"_s.arg(into->second, name), std::move(texts[id]));
    }
    return Done{};
}

Result<Done> ExportService::mirrorInvoices(MirrorFolder &folder, const DrawInvoice &draw) const
{
    std::map<IdBytes, QString> numbers;
    std::map<IdBytes, Digest> sources;
    SP_CHECK(m_billing.store().each([&](const BilledDocument &document) {
        if (!document.issued())
            return;
        numbers[document.id.bytes()] = QString::fromLatin1(document.content.number);
        sources[document.id.bytes()] = sha256({canonicalJson(document.content.toJson())});
    }));
    for (const auto &[id, name] : distinctNames(numbers)) {
        const QString path = u"invoices/%1.pdf"_s.arg(name);
        if (!draw) {
            folder.leave(path);
            continue;
        }
        folder.want(path, sources.at(id), [this, draw, id = DocumentId(id)]() -> Result<QByteArray> {
            SP_TRY(document, m_billing.document(id));
            return draw(document.content);
        });
    }
    return Done{};
}

}  // namespace sp
