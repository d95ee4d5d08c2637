// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_model.h"

#include "ui/engine/ask.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"

#include <algorithm>

namespace sp::ui {

namespace {

/// Enough to tell the number of a session and to find the last note.
constexpr int longHistory = 10'000;

Result<Done> addNotes(Engine &engine, SessionContext &context, std::span<const ClientId> family)
{
    SP_TRY(notes, engine.notes().store().ofClients(family, longHistory));
    context.notes = static_cast<int>(notes.size());
    SP_TRY(agenda, openNotes(engine, family, context.session.id));
    context.agenda = std::move(agenda);
    // By when they were begun: a tick in an older note makes that one the last that was written.
    const NoteSummary *last = nullptr;
    for (const NoteSummary &each : notes)
        if (each.note.session != context.session.id && each.note.currentNumber > 0 &&
            (!last || last->note.createdAt < each.note.createdAt))
            last = &each;
    if (!last)
        return Done{};
    SP_TRY(version, engine.notes().store().current(last->note.id));
    if (version)
        context.lastNote = {
            last->note.id, version->content.title, version->content.body, last->note.createdAt};
    return Done{};
}

Result<Done> addNumber(Engine &engine, SessionContext &context, std::span<const ClientId> family)
{
    SP_TRY(rows, engine.sessions().store().ofClients(family, longHistory));
    for (const SessionRow &row : rows) {
        const bool counts =
            row.session.state == SessionState::Completed || row.session.id == context.session.id;
        if (counts && row.session.planned.start <= context.session.planned.start)
            ++context.number;
    }
    return Done{};
}

Result<SessionContext> look(Engine &engine, const SessionId &id)
{
    SP_CHECK(engine.mayRead("session.read"));
    SP_CHECK(engine.mayRead("client.read"));
    SP_TRY(session, engine.sessions().session(id));
    SP_TRY(client, engine.people().client(session.client));
    SP_TRY(service, engine.services().version(session.service));
    SP_TRY(zone, practiceZone(engine));
    SessionContext context{session, client, service, zone, zoneOr(client.details.zone, zone)};
    SP_TRY(family, engine.people().store().family(client.id));
    if (engine.may("notes.read"))
        SP_CHECK(addNotes(engine, context, family));
    SP_CHECK(addNumber(engine, context, family));
    SP_TRY(meeting, engine.meetings().of(id));
    context.meeting = std::move(meeting);
    if (engine.may("balance.read")) {
        SP_TRY(owed, engine.billing().owed(client.id));
        context.owed = std::move(owed);
    }
    if (!engine.may("invoice.read"))
        return context;
    SP_TRY(today, engine.billing().today(engine.now()));
    const ClientId payer = client.details.payer.value_or(client.id);
    SP_TRY(open, engine.billing().store().open(payer, today));
    context.openInvoices = std::move(open);
    return context;
}

}  // namespace

SessionModel::SessionModel(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&m_client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        // Its own note changes with every save and is not part of the context.
        if (m_session && topic != "notes" && topic != "jobs" && topic != "outbox")
            refresh();
    });
}

void SessionModel::open(const SessionId &session)
{
    if (m_session != session) {
        m_session = session;
        m_context.reset();
        m_error.reset();
        Q_EMIT changed();
    }
    refresh();
}

void SessionModel::close()
{
    m_session.reset();
    m_context.reset();
    m_error.reset();
    Q_EMIT changed();
}

void SessionModel::refresh()
{
    ask(
        m_client, this, [id = *m_session](Engine &engine) { return look(engine, id); },
        [this, id = *m_session](const Result<SessionContext> &found) {
            if (m_session != id)
                return;
            if (found) {
                m_context = *found;
                m_error.reset();
            } else if (found.error().reason != "workspace.locked") {
                m_error = found.error();
            }
            Q_EMIT changed();
        });
}

}  // namespace sp::ui
