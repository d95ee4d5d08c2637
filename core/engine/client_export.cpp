// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/client_export.h"

#include "core/base/json.h"
#include "core/engine/engine.h"
#include "core/practice/exchange/hold_export.h"
#include "core/practice/exchange/open_texts.h"
#include "core/practice/exchange/quote_export.h"
#include "core/practice/quotes/quote_store.h"
#include "core/practice/recurring/recurring_store.h"
#include "core/primitives/documents/file_name.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto permission = "export.client";
constexpr int all = std::numeric_limits<int>::max();

/// Gathers the records of a family, kind by kind.
class ClientExport {
public:
    ClientExport(
        Engine &engine, ExportFolder &folder, std::vector<ClientId> family, PrivateNotes privateNotes)
        : m_engine(engine), m_folder(folder), m_family(std::move(family)), m_private(privateNotes)
    {
    }

    Result<Done> write(const ClientId &client)
    {
        SP_CHECK(people());
        SP_CHECK(days());
        SP_CHECK(notes());
        SP_CHECK(papers());
        SP_CHECK(messages());
        m_json.insert(u"format"_s, u"solopilot.client"_s);
        m_json.insert(u"version"_s, 1);
        m_json.insert(u"client"_s, QString::fromLatin1(client.text()));
        m_json.insert(u"exported_at"_s, QString::fromLatin1(instantText(m_engine.now())));
        m_json.insert(u"private_notes"_s, m_private == PrivateNotes::Include ? u"included"_s : u"left_out"_s);
        return m_folder.write(u"client.json"_s, canonicalJson(m_json) + '\n');
    }

private:
    bool isTheirs(const ClientId &id) const { return std::ranges::find(m_family, id) != m_family.end(); }

    Result<Done> people()
    {
        QJsonArray list;
        std::vector<Client> clients;
        for (const ClientId &id : m_family) {
            SP_TRY(found, m_engine.people().store().find(id));
            if (!found)
                continue;
            list.append(clientJson(*found));
            if (clients.empty())
                m_name = found->details.name;
            clients.push_back(*std::move(found));
        }
        m_json.insert(u"clients"_s, list);
        return m_folder.write(u"contact.vcf"_s, contactsText(clients));
    }

    Result<Done> days()
    {
        QJsonArray events, sessions, holds;
        SP_TRY(held, m_engine.holds().store().recent(all));
        for (const Hold &hold : held)
            if (hold.client && std::ranges::find(m_family, *hold.client) != m_family.end())
                holds.append(holdJson(hold));
        for (const ClientId &id : m_family) {
            SP_TRY(found, m_engine.calendar().store().ofClient(id));
            for (const StoredEvent &event : found)
                events.append(eventJson(event));
        }
        SP_TRY(rows, m_engine.sessions().store().ofClients(m_family, all));
        for (const SessionRow &row : rows) {
            SP_TRY(segments, m_engine.sessions().store().segments(row.session.id));
            sessions.append(sessionJson(row.session, segments));
            SP_CHECK(files(AttachmentOwner::of(row.session.id)));
        }
        m_json.insert(u"events"_s, events);
        m_json.insert(u"holds"_s, holds);
        m_json.insert(u"sessions"_s, sessions);
        return Done{};
    }

    Result<Done> notes()
    {
        SP_TRY(settings, m_engine.settings().practice());
        SP_TRY(zone, TimeZone::create(settings.zone));
        const NoteStore &store = m_engine.notes().store();
        SP_TRY(summaries, store.ofClients(m_family, all));
        QJsonArray list;
        for (const NoteSummary &summary : summaries) {
            const Note &note = summary.note;
            SP_TRY(history, store.history(note.id));
            list.append(noteJson(note, history, m_private));
            const QString date = QString::fromLatin1(dateText(dateOf(zone.toLocal(note.createdAt))));
            const auto text = [&](const QString &body) {
                return noteText(note, history.front(), body, m_name, note.createdAt, zone);
            };
            const QString name = safeFileName(date, u"md"_s);
            SP_CHECK(m_folder.write(m_folder.freeName(u"notes"_s, name), text(history.front().content.body)));
            if (m_private == PrivateNotes::Include && !history.front().content.privateBody.isEmpty())
                SP_CHECK(m_folder.write(
                    m_folder.freeName(u"notes-private"_s, name), text(history.front().content.privateBody)));
            SP_CHECK(files(AttachmentOwner::of(note.id)));
        }
        m_json.insert(u"notes"_s, list);
        m_json.insert(u"attachments"_s, m_attachments);
        return Done{};
    }

    Result<Done> files(const AttachmentOwner &owner)
    {
        SP_TRY(attachments, m_engine.attachments().store().of(owner));
        for (const Attachment &each : attachments) {
            const QString path = m_folder.freeName(u"attachments"_s, each.filename);
            SP_CHECK(m_folder.fill(
                path, [&](const QString &plain) { return m_engine.attachments().extract(each.id, plain); }));
            m_attachments.append(QJsonObject{{u"id"_s, QString::fromLatin1(each.id.text())},
                {u"owner"_s, QString::fromLatin1(idText(each.owner.id))},
                {u"owner_type"_s, QString::fromLatin1(each.owner.type)}, {u"filename"_s, each.filename},
                {u"sha256"_s, QString::fromLatin1(hex(each.sha256))}, {u"file"_s, path}});
        }
        return Done{};
    }

    Result<Done> papers()
    {
        QJsonArray documents, payments, quotes, recurring;
        SP_CHECK(m_engine.billing().store().each([&](const BilledDocument &document) {
            if (isTheirs(document.client) || isTheirs(document.payer))
                documents.append(documentJson(document));
        }));
        SP_CHECK(m_engine.billing().store().eachPayment([&](const PaymentRecord &payment) {
            if (isTheirs(payment.client))
                payments.append(paymentJson(payment));
        }));
        SP_CHECK(QuoteStore(m_engine.database()).each([&](const Quote &quote) {
            if (isTheirs(quote.client) || isTheirs(quote.payer))
                quotes.append(quoteJson(quote));
        }));
        const RecurringInvoiceStore store(m_engine.database());
        std::vector<RecurringInvoice> plans;
        SP_CHECK(store.each([&](const RecurringInvoice &plan) {
            if (isTheirs(plan.client) || isTheirs(plan.payer))
                plans.push_back(plan);
        }));
        for (const RecurringInvoice &plan : plans) {
            SP_TRY(runs, store.runs(plan.id));
            recurring.append(recurringJson(plan, runs));
        }
        m_json.insert(u"invoices"_s, documents);
        m_json.insert(u"payments"_s, payments);
        m_json.insert(u"quotes"_s, quotes);
        m_json.insert(u"recurring_invoices"_s, recurring);
        return Done{};
    }

    Result<Done> messages()
    {
        QJsonArray list;
        for (const ClientId &id : m_family) {
            SP_TRY(found, m_engine.outbox().store().toClient(id, all));
            for (const OutboxMessage &each : found)
                list.append(QJsonObject{{u"id"_s, QString::fromLatin1(each.id.text())},
                    {u"address"_s, each.address}, {u"name"_s, each.name}, {u"subject"_s, each.subject},
                    {u"body"_s, each.body},
                    {u"status"_s, QString::fromLatin1(messageStatusName(each.status))},
                    {u"created_at"_s, QString::fromLatin1(instantText(each.createdAt))},
                    {u"sent_at"_s, each.sentAt ? QJsonValue(QString::fromLatin1(instantText(*each.sentAt)))
                                               : QJsonValue()}});
        }
        m_json.insert(u"messages"_s, list);
        return Done{};
    }

    Engine &m_engine;
    ExportFolder &m_folder;
    std::vector<ClientId> m_family;
    PrivateNotes m_private;
    QString m_name;
    QJsonObject m_json;
    QJsonArray m_attachments;
};

}  // namespace

Result<std::vector<ExportedFile>> exportClient(
    Engine &engine, const ClientId &client, const QString &folder, PrivateNotes privateNotes)
{
    SP_CHECK(engine.mayRead(permission));
    SP_TRY(standing, engine.people().client(client));
    SP_TRY(family, engine.people().store().family(standing.id));
    SP_TRY(place, ExportFolder::create(folder));
    SP_CHECK(ClientExport(engine, place, std::move(family), privateNotes).write(standing.id));
    SP_TRY(files, place.commit());
    SP_CHECK(engine.run<Done>(permission, [&](Unit &unit) -> Result<Done> {
        unit.audit("client.exported", "client", standing.id,
            {{u"files"_s, static_cast<qint64>(files.size())},
                {u"private_notes"_s, privateNotes == PrivateNotes::Include}});
        return Done{};
    }));
    return files;
}

}  // namespace sp
