// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/bar/credit_view.h"
#include "ui/engine/engine_client.h"

#include <QObject>

namespace sp::ui {

/// What finishing a session would bring, reckoned anew when its length changes. Nothing is kept until it is
/// finished.
class FinishModel : public QObject {
    Q_OBJECT

public:
    struct View {
        Session session;
        QString clientName;
        TimeZone zone;
        TimeZone clientZone;
        Interval counted;  ///< From the start to the end that would be written.
        int timerMinutes;  ///< What the timer ran; the planned length without one.
        FinishPreview preview;
        int undoSeconds = 10;
        /// What it would draw; nothing where the client has prepaid nothing or it may not be read.
        std::optional<SessionCredit> credit = {};
        bool covered = false;  ///< All of it is prepaid: there is nothing to invoice.
    };

    FinishModel(EngineClient &client, const SessionId &session, QObject *parent = nullptr);

    /// Counts this length instead of the timer's; nothing goes back to the timer.
    void setLength(std::optional<minutes> length);
    std::optional<minutes> length() const { return m_length; }
    void refresh();
    const std::optional<View> &view() const { return m_view; }
    const std::optional<Error> &error() const { return m_error; }
    /// While an answer is on its way the figures shown may be the ones before.
    bool isBusy() const { return m_asked != m_answered; }
    /// The request that does what the view shows.
    FinishRequest request(FinishRequest::Billing billing, FinishRequest::Delivery delivery) const;

Q_SIGNALS:
    void changed();

private:
    static Result<View> look(Engine &engine, const SessionId &id, std::optional<minutes> length);

    EngineClient &m_client;
    SessionId m_session;
    std::optional<minutes> m_length;
    std::optional<View> m_view;
    std::optional<Error> m_error;
    int m_asked = 0;
    int m_answered = 0;
};

}  // namespace sp::ui
