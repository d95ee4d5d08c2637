// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/finish_model.h"

#include "ui/engine/ask.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"

namespace sp::ui {

namespace {

/// Ends the trial: everything of its Unit is rolled back.
constexpr auto trialOver = "finish.trial_over";

/// From where an edited length counts.
Instant startOf(const Session &session)
{
    return session.actualStart.value_or(session.planned.start);
}

}  // namespace

FinishModel::FinishModel(EngineClient &client, const SessionId &session, QObject *parent)
    : QObject(parent), m_client(client), m_session(session)
{
    refresh();
}

Result<FinishModel::View> FinishModel::look(
    Engine &engine, const SessionId &id, std::optional<minutes> length)
{
    SP_TRY(session, engine.sessions().session(id));
    SP_TRY(client, engine.people().client(session.client));
    SP_TRY(zone, practiceZone(engine));
    SP_TRY(settings, engine.settings().practice());
    std::optional<View> view;
    // The figures come from really finishing it, in a Unit that is then rolled back: pauses, edited lengths
    // and sessions without a timer are reckoned by the same code that will issue the invoice.
    const auto trial = engine.run<Done>("session.finish", [&](Unit &unit) -> Result<Done> {
        std::optional<Interval> actual;
        if (length)
            actual = Interval{startOf(session), startOf(session) + *length};
        SP_TRY(timed, engine.sessions().asFinished(session, engine.now()));
        SP_TRY(ran, engine.sessions().actualMinutes(timed));
        const bool over = session.state == SessionState::Completed;
        if (over && actual)
            SP_CHECK(engine.sessions().reopen(unit, id));
        if (!over || actual)
            SP_CHECK(engine.sessions().finish(unit, id, actual));
        SP_TRY(finished, engine.sessions().session(id));
        const bool covered = finished.billing == BillingState::NotBillable;
        // What is prepaid is on no invoice; its lines are shown all the same, with what covers them.
        if (covered)
            SP_CHECK(engine.sessions().bill(unit, id, BillingEvent::BillAgain));
        SP_TRY(preview, engine.finishing().preview(id, engine.now()));
        view = View{session, client.details.name, zone, zoneOr(client.details.zone, zone), finished.counted(),
            ran, std::move(preview), settings.undoSeconds, {}, covered};
        if (engine.may("balance.read")) {
            SP_TRY(credit, readSessionCredit(engine, finished, view->preview.minutes));
            // What the trial took is not taken yet.
            credit.taken = session.state == SessionState::Completed;
            if (!credit.isEmpty())
                view->credit = std::move(credit);
        }
        return Error{ErrorCode::Refused, trialOver};
    });
    if (view)
        return *std::move(view);
    return trial.error();
}

void FinishModel::setLength(std::optional<minutes> length)
{
    if (length == m_length)
        return;
    m_length = length;
    refresh();
}

void FinishModel::refresh()
{
    ask(
        m_client, this,
        [id = m_session, length = m_length](Engine &engine) { return look(engine, id, length); },
        [this, asked = ++m_asked](const Result<View> &view) {
            m_answered = asked;
            if (view) {
                m_view = *view;
                m_error.reset();
            } else {
                m_error = view.error();
            }
            Q_EMIT changed();
        });
}

FinishRequest FinishModel::request(FinishRequest::Billing billing, FinishRequest::Delivery delivery) const
{
    FinishRequest request{.session = m_session, .billing = billing, .delivery = delivery};
    if (m_length && m_view)
        request.actual = Interval{startOf(m_view->session), startOf(m_view->session) + *m_length};
    return request;
}

}  // namespace sp::ui
