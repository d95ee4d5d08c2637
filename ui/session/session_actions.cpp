// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_actions.h"

#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/widgets/shown_names.h"

#include <QUuid>

#include <algorithm>

namespace sp::ui {

namespace {

Result<Finished> withUndoTime(Engine &engine, std::vector<FinishResult> results)
{
    SP_TRY(settings, engine.settings().practice());
    return Finished{std::move(results), settings.undoSeconds};
}

Receipt receiptOf(const Finished &finished, const QString &client)
{
    const FinishResult &result = finished.results.front();
    Receipt receipt{.kind = Receipt::Kind::Finished,
        .client = client,
        .number = result.number,
        .undoSeconds = finished.undoSeconds};
    const auto leaves = [](const FinishResult &each) {
        return each.message && each.leaves == FinishResult::Leaves::ByItself;
    };
    receipt.count = static_cast<int>(finished.results.size());
    receipt.leaving = static_cast<int>(std::ranges::count_if(finished.results, leaves));
    if (receipt.count > 1)
        receipt.kind = Receipt::Kind::ManyInvoices;
    else if (result.message)
        receipt.kind = leaves(result) ? Receipt::Kind::InvoiceLeaves : Receipt::Kind::InvoiceWaits;
    else if (!result.number.isEmpty())
        receipt.kind = Receipt::Kind::InvoiceIssued;
    return receipt;
}

}  // namespace

SessionActions::SessionActions(EngineClient &client, QObject *parent) : QObject(parent), m_client(client) {}

QByteArray SessionActions::freshKey()
{
    return "window:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

void SessionActions::runTold(const QByteArray &name, const QString &words, Work work)
{
    ask(
        m_client, this,
        [name, work = std::move(work)](Engine &engine) {
            return engine.run<UnitId>(name, [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(work(engine, unit));
                return unit.id();
            });
        },
        [this, words](const Result<UnitId> &unit) {
            if (unit)
                Q_EMIT changed(*unit, words);
            else
                Q_EMIT failed(unit.error());
        });
}

void SessionActions::run(const QByteArray &name, Work work)
{
    ask(
        m_client, this,
        [name, work = std::move(work)](Engine &engine) {
            return engine.run<Done>(name, [&](Unit &unit) { return work(engine, unit); });
        },
        [this](const Result<Done> &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
        });
}

template <typename Then>
void SessionActions::makeSession(
    const PlannedSession &planned, const SessionDetails &said, bool start, Then then)
{
    if (!planned.isComplete() && !(said.client && said.service)) {
        Q_EMIT detailsNeeded(planned, start);
        return;
    }
    ask(
        m_client, this,
        [planned, said, start](Engine &engine) {
            return engine.run<SessionId>(
                start ? "session.start" : "session.open", [&](Unit &unit) -> Result<SessionId> {
                    SP_TRY(session, sessionOf(engine, unit, planned, said));
                    if (start)
                        SP_CHECK(engine.sessions().start(unit, session));
                    return session;
                });
        },
        [this, then = std::move(then)](const Result<SessionId> &session) {
            if (session)
                then(*session);
            else
                Q_EMIT failed(session.error());
        });
}

void SessionActions::start(const PlannedSession &planned, const SessionDetails &said)
{
    makeSession(planned, said, true, [this](const SessionId &session) { Q_EMIT started(session); });
}

void SessionActions::open(const PlannedSession &planned, const SessionDetails &said)
{
    // What exists needs no command; opening it changes nothing.
    if (planned.session)
        Q_EMIT opened(*planned.session);
    else
        makeSession(planned, said, false, [this](const SessionId &session) { Q_EMIT opened(session); });
}

void SessionActions::confirm(const SessionId &session, const QString &client)
{
    runTold("session.confirm", tr("Session with %1 confirmed").arg(ShownNames::of(client)),
        [session](Engine &engine, Unit &unit) {
            return engine.booking().agree(unit, session, ChangedBy::Provider);
        });
}

void SessionActions::release(const SessionId &session, const QString &client)
{
    runTold("session.release", tr("The time held for %1 is free again").arg(ShownNames::of(client)),
        [session](Engine &engine, Unit &unit) { return engine.booking().release(unit, session); });
}

void SessionActions::settle(
    const PlannedSession &planned, const QByteArray &name, const QString &words, OnSession act)
{
    if (!planned.isComplete()) {
        Q_EMIT detailsNeeded(planned, false);
        return;
    }
    runTold(name, words, [planned, act = std::move(act)](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(session, sessionOf(engine, unit, planned));
        return act(engine, unit, session);
    });
}

void SessionActions::confirm(const PlannedSession &planned)
{
    settle(planned, "session.confirm",
        tr("Session with %1 confirmed").arg(ShownNames::of(planned.clientName)),
        [](Engine &engine, Unit &unit, const SessionId &session) {
            return engine.booking().agree(unit, session, ChangedBy::Provider);
        });
}

void SessionActions::release(const PlannedSession &planned)
{
    settle(planned, "session.release",
        tr("The time held for %1 is free again").arg(ShownNames::of(planned.clientName)),
        [](Engine &engine, Unit &unit, const SessionId &session) {
            return engine.booking().release(unit, session);
        });
}

void SessionActions::markNoShow(const SessionId &session, const QString &client)
{
    runTold("session.no_show", tr("%1 did not come").arg(ShownNames::of(client)),
        [session](Engine &engine, Unit &unit) { return engine.sessions().markNoShow(unit, session); });
}

void SessionActions::reopen(const SessionId &session, const QString &client)
{
    runTold("session.reopen", tr("Session with %1 is open again").arg(ShownNames::of(client)),
        [session](Engine &engine, Unit &unit) { return engine.sessions().reopen(unit, session); });
}

void SessionActions::tickPoint(const NoteId &note, const QString &text, PointState state)
{
    run("note.save", [note, text, state](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(current, engine.notes().store().current(note));
        if (!current)
            return Error{ErrorCode::NotFound, "note.unknown"};
        NoteContent content = current->content;
        content.body = withPoint(content.body, text, state);
        SP_CHECK(engine.notes().save(unit, note, content));
        return Done{};
    });
}

void SessionActions::pause(const SessionId &session)
{
    run("session.pause",
        [session](Engine &engine, Unit &unit) { return engine.sessions().pause(unit, session); });
}

void SessionActions::resume(const SessionId &session)
{
    run("session.resume",
        [session](Engine &engine, Unit &unit) { return engine.sessions().resume(unit, session); });
}

void SessionActions::finish(
    const FinishRequest &request, const QString &client, const QByteArray &key, Before before)
{
    ask(
        m_client, this,
        [request, key](Engine &engine) -> Result<Finished> {
            SP_TRY(result, engine.finish(request, key));
            return withUndoTime(engine, {std::move(result)});
        },
        [this, client, before](const Result<Finished> &finished) {
            if (!finished)
                Q_EMIT failed(finished.error());
            else if (before == Before::Over)
                keepInvoices(*finished, client);
            else
                keep({receiptOf(*finished, client), finished->results.front().session});
        });
}

void SessionActions::invoice(const SessionId &session, const QString &client)
{
    const FinishRequest request{.session = session};
    ask(
        m_client, this,
        [request, key = freshKey()](Engine &engine) -> Result<Finished> {
            SP_TRY(result, engine.finish(request, key));
            return withUndoTime(engine, {std::move(result)});
        },
        [this, client](const Result<Finished> &finished) {
            if (finished)
                keepInvoices(*finished, client);
            else
                Q_EMIT failed(finished.error());
        });
}

void SessionActions::invoiceAll()
{
    struct Answer {
        Finished finished;
        std::vector<InvoicedAll::Refused> refused;
    };
    ask(
        m_client, this,
        [](Engine &engine) -> Result<Answer> {
            SP_TRY(all, engine.invoiceAll());
            SP_TRY(finished, withUndoTime(engine, std::move(all.issued)));
            return Answer{std::move(finished), std::move(all.refused)};
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            if (!answer->refused.empty())
                Q_EMIT refused(answer->refused);
            if (!answer->finished.results.empty())
                keepInvoices(answer->finished, {});
        });
}

void SessionActions::billAgain(const SessionId &session)
{
    run("invoice.bill_again",
        [session](Engine &engine, Unit &unit) { return engine.billing().billAgain(unit, session); });
}

void SessionActions::waive(const SessionId &session)
{
    run("invoice.waive",
        [session](Engine &engine, Unit &unit) { return engine.billing().waive(unit, session); });
}

void SessionActions::keepInvoices(const Finished &finished, const QString &client)
{
    Undoable undoable{receiptOf(finished, client)};
    for (const FinishResult &result : finished.results)
        if (result.document)
            undoable.documents.push_back(*result.document);
    keep(std::move(undoable));
}

void SessionActions::keep(Undoable undoable)
{
    undoable.receipt.id = ++m_lastReceipt;
    const Receipt receipt = undoable.receipt;
    m_undoable.insert_or_assign(receipt.id, std::move(undoable));
    Q_EMIT done(receipt);
}

void SessionActions::undo(int id)
{
    // While it is being taken back nobody can ask for it twice.
    const auto found = m_undoable.extract(id);
    if (!found)
        return;
    const Undoable undoable = found.mapped();
    ask(
        m_client, this,
        [undoable](Engine &engine) {
            return engine.run<Done>("session.undo_finish", [&](Unit &unit) -> Result<Done> {
                if (undoable.session)
                    return engine.finishing().undo(unit, *undoable.session);
                for (const DocumentId &document : undoable.documents)
                    SP_CHECK(engine.finishing().takeBack(unit, document));
                return Done{};
            });
        },
        [this, undoable](const Result<Done> &answer) {
            if (answer) {
                Q_EMIT undone(undoable.receipt);
            } else if (mayUndoAgain(answer.error())) {
                m_undoable.insert_or_assign(undoable.receipt.id, undoable);
                Q_EMIT undoFailed(answer.error(), undoable.receipt.id);
            } else {
                Q_EMIT failed(answer.error());
            }
        });
}

void SessionActions::acceptClient(const ClientId &client)
{
    run("client.accept", [client](Engine &engine, Unit &unit) {
        return engine.people().setStatus(unit, client, ClientStatus::Active);
    });
}

void SessionActions::refuseClient(const ClientId &client)
{
    run("client.archive", [client](Engine &engine, Unit &unit) {
        return engine.people().setStatus(unit, client, ClientStatus::Archived);
    });
}

void SessionActions::markSent(const MessageId &message)
{
    run("outbox.mark_sent",
        [message](Engine &engine, Unit &unit) { return engine.outbox().markSent(unit, message); });
}

void SessionActions::retryMessage(const MessageId &message)
{
    run("outbox.retry", [message](Engine &engine, Unit &unit) {
        return engine.outbox().retry(unit, message, Outbox::Again::IfNotDelivered);
    });
}

}  // namespace sp::ui
