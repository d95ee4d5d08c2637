// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/session/planned_session.h"

#include <map>

namespace sp::ui {

/// What was done and can be taken back for some seconds.
struct Receipt {
    int id = 0;
    enum class Kind { Finished, InvoiceSent, InvoiceIssued, ManyInvoices } kind = Kind::Finished;
    QString client = {};
    QByteArray number = {};
    int count = 0;
    int undoSeconds = 10;
};

/// The acts of the main job, the same from Today, the session page, the tray, the palette and a shortcut.
/// Each answers by signals; the window shows a toast whose Undo calls undo().
class SessionActions : public QObject {
    Q_OBJECT

public:
    explicit SessionActions(EngineClient &client, QObject *parent = nullptr);

    /// Starts the timer; makes the session of a calendar entry first. Asks serviceNeeded() when nobody said
    /// which service.
    void start(const PlannedSession &planned, std::optional<ServiceId> service = {});
    void pause(const SessionId &session);
    void resume(const SessionId &session);
    /// Makes sure that there is a session and tells it by opened().
    void open(const PlannedSession &planned, std::optional<ServiceId> service = {});
    /// `key` is one per opening of a sheet, so that two clicks finish once.
    void finish(const FinishRequest &request, const QString &client, const QByteArray &key);
    /// Invoices a session that is finished.
    void invoice(const SessionId &session, const QString &client);
    /// Bills whatever is finished; tells what was refused beside what was issued.
    void invoiceAll();
    /// What becomes of a session whose invoice was credited.
    void billAgain(const SessionId &session);
    void waive(const SessionId &session);
    void undo(int receipt);
    void acceptClient(const ClientId &client);
    void refuseClient(const ClientId &client);
    void retryMessage(const MessageId &message);
    /// A key that no other command has.
    QByteArray freshKey();

Q_SIGNALS:
    void started(const SessionId &session);
    void opened(const SessionId &session);
    /// What should happen once the owner said which service it is; answer by start() or open().
    void serviceNeeded(const PlannedSession &planned, bool start);
    void done(const Receipt &receipt);
    void undone(const Receipt &receipt);
    /// Sessions that were to be billed and could not be; nothing else was kept from being billed.
    void refused(const std::vector<InvoicedAll::Refused> &groups);
    void failed(const Error &error);

private:
    struct Undoable {
        Receipt receipt;
        std::optional<SessionId> session = {};
        std::vector<DocumentId> documents = {};
    };
    void keep(Undoable undoable);
    void run(const QByteArray &name, std::function<Result<Done>(Engine &, Unit &)> work);
    template <typename Then>
    void makeSession(const PlannedSession &planned, std::optional<ServiceId> service, bool start, Then then);

    EngineClient &m_client;
    std::map<int, Undoable> m_undoable;
    int m_lastReceipt = 0;
};

}  // namespace sp::ui
