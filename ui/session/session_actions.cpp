// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_actions.h"

#include "ui/engine/ask.h"

#include <QUuid>

namespace sp::ui {

namespace {

/// What finishing answered, with how long it can be undone.
struct Finished {
    std::vector<FinishResult> results;
    int undoSeconds = 10;
};

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
        .count = 1,
        .undoSeconds = finished.undoSeconds};
    if (result.message)
        receipt.kind = Receipt::Kind::InvoiceSent;
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

void SessionActions::run(const QByteArray &name, std::function<Result<Done>(Engine &, Unit &)> work)
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
    const PlannedSession &planned, std::optional<ServiceId> service, bool start, Then then)
{
    if (!planned.session && !planned.service && !service) {
        Q_EMIT serviceNeeded(planned, start);
        return;
    }
    ask(
        m_client, this,
        [planned, service, start](Engine &engine) {
            return engine.run<SessionId>(
                start ? "session.start" : "session.open", [&](Unit &unit) -> Result<SessionId> {
                    SP_TRY(session, sessionOf(engine, unit, planned, service));
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

void SessionActions::start(const PlannedSession &planned, std::optional<ServiceId> service)
{
    makeSession(planned, service, true, [this](const SessionId &session) { Q_EMIT started(session); });
}

void SessionActions::open(const PlannedSession &planned, std::optional<ServiceId> service)
{
    // What exists needs no command; opening it changes nothing.
    if (planned.session)
        Q_EMIT opened(*planned.session);
    else
        makeSession(planned, service, false, [this](const SessionId &session) { Q_EMIT opened(session); });
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

void SessionActions::finish(const FinishRequest &request, const QString &client, const QByteArray &key)
{
    ask(
        m_client, this,
        [request, key](Engine &engine) -> Result<Finished> {
            SP_TRY(result, engine.finish(request, key));
            return withUndoTime(engine, {std::move(result)});
        },
        [this, client](const Result<Finished> &finished) {
            if (!finished) {
                Q_EMIT failed(finished.error());
                return;
            }
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
            if (!finished) {
                Q_EMIT failed(finished.error());
                return;
            }
            Undoable undoable{receiptOf(*finished, client)};
            if (finished->results.front().document)
                undoable.documents.push_back(*finished->results.front().document);
            keep(std::move(undoable));
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
            const Finished &finished = answer->finished;
            if (finished.results.empty())
                return;
            Undoable undoable{receiptOf(finished, {})};
            undoable.receipt.count = static_cast<int>(finished.results.size());
            if (undoable.receipt.count > 1)
                undoable.receipt.kind = Receipt::Kind::ManyInvoices;
            for (const FinishResult &result : finished.results)
                if (result.document)
                    undoable.documents.push_back(*result.document);
            keep(std::move(undoable));
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

void SessionActions::keep(Undoable undoable)
{
    undoable.receipt.id = ++m_lastReceipt;
    const Receipt receipt = undoable.receipt;
    m_undoable.insert_or_assign(receipt.id, std::move(undoable));
    Q_EMIT done(receipt);
}

void SessionActions::undo(int id)
{
    const auto found = m_undoable.find(id);
    if (found == m_undoable.end())
        return;
    const Undoable undoable = found->second;
    m_undoable.erase(found);
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
        [this, receipt = undoable.receipt](const Result<Done> &answer) {
            if (answer)
                Q_EMIT undone(receipt);
            else
                Q_EMIT failed(answer.error());
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

void SessionActions::retryMessage(const MessageId &message)
{
    run("outbox.retry", [message](Engine &engine, Unit &unit) {
        return engine.outbox().retry(unit, message, Outbox::Again::IfNotDelivered);
    });
}

}  // namespace sp::ui
