// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/session/session_agenda.h"

namespace sp::ui {

/// What stands around the note of a session: who, when, what was said last, what is owed.
struct SessionContext {
    Session session;
    Client client;
    Service service;
    TimeZone zone;        ///< The practice's.
    TimeZone clientZone;  ///< The practice's when the client's is unknown.
    struct LastNote {
        NoteId note;
        QString title;
        QString body;
        Instant at;
    };
    std::optional<LastNote> lastNote = {};  ///< Only for who reads notes.
    std::vector<OpenNote> agenda = {};      ///< Of the other notes; only for who reads notes.
    int notes = 0;                          ///< Of this client, this session's among them.
    std::vector<Money> owed = {};
    /// None for who does not read invoices.
    std::optional<std::vector<DocumentRow>> openInvoices = {};
    MeetingFact meeting = {};
    int number = 0;  ///< Which session with this client it is, from 1; 0 before it began.
};

/// One session with its context; asks again when something about it changes.
class SessionModel : public QObject {
    Q_OBJECT

public:
    explicit SessionModel(EngineClient &client, QObject *parent = nullptr);

    void open(const SessionId &session);
    void close();
    const std::optional<SessionContext> &context() const { return m_context; }
    const std::optional<Error> &error() const { return m_error; }
    const std::optional<SessionId> &session() const { return m_session; }

Q_SIGNALS:
    /// context() or error() is new.
    void changed();

private:
    void refresh();

    EngineClient &m_client;
    std::optional<SessionId> m_session;
    std::optional<SessionContext> m_context;
    std::optional<Error> m_error;
};

}  // namespace sp::ui
