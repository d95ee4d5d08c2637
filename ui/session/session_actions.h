// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/session/open_points.h"
#include "ui/session/planned_session.h"

#include <map>

namespace sp::ui {

/// What was done and can be taken back for some seconds.
struct Receipt {
    int id = 0;
    /// InvoiceLeaves: by itself after the undo time. InvoiceWaits: as a mail that the owner sends.
    enum class Kind {
        Finished,
        InvoiceLeaves,
        InvoiceWaits,
        InvoiceIssued,
        ManyInvoices
    } kind = Kind::Finished;
    QString client = {};
    QByteArray number = {};
    int count = 0;    ///< Invoices.
    int leaving = 0;  ///< Those of them that leave by themselves.
    int undoSeconds = 10;
};

/// What finishing answered, with how long it can be undone.
struct Finished {
    std::vector<FinishResult> results;
    int undoSeconds = 10;
};

/// The acts of the main job, the same from Today, the session page, the tray, the palette and a shortcut.
/// Each answers by signals; the window shows a toast whose Undo calls undo().
class SessionActions : public QObject {
    Q_OBJECT

public:
    explicit SessionActions(EngineClient &client, QObject *parent = nullptr);

    /// Starts the timer; makes the session of a calendar entry first. Asks detailsNeeded() when nobody said
    /// with whom it is or which service.
    void start(const PlannedSession &planned, const SessionDetails &said = {});
    void confirm(const SessionId &session, const QString &client);
    void release(const SessionId &session, const QString &client);
    /// The same for what may not be a session yet: it is made in the same step, and both are undone together.
    void confirm(const PlannedSession &planned);
    void release(const PlannedSession &planned);
    void markNoShow(const SessionId &session, const QString &client);
    /// Takes a no-show back.
    void reopen(const SessionId &session, const QString &client);
    /// Ticks an item of a note's check list, or unticks it.
    void tickPoint(const NoteId &note, const QString &text, PointState state);
    void pause(const SessionId &session);
    void resume(const SessionId &session);
    /// Makes sure that there is a session and tells it by opened().
    void open(const PlannedSession &planned, const SessionDetails &said = {});
    /// `key` is one per opening of a sheet, so that two clicks finish once. Undo brings back what was before:
    /// a session that had ended already stays ended.
    enum class Before { Open, Over };
    void finish(const FinishRequest &request, const QString &client, const QByteArray &key, Before before);
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
    /// The owner says that a mail of the own mail program has gone.
    void markSent(const MessageId &message);
    /// A key that no other command has.
    QByteArray freshKey();

Q_SIGNALS:
    void started(const SessionId &session);
    void opened(const SessionId &session);
    /// What should happen once the owner said whose session it is and which service; answer by start() or
    /// open().
    void detailsNeeded(const PlannedSession &planned, bool start);
    void done(const Receipt &receipt);
    /// Something else was done; its Unit can be undone.
    void changed(const UnitId &unit, const QString &words);
    void undone(const Receipt &receipt);
    /// It stands; undo(receipt) may be tried once more. What cannot be undone any more is told by failed().
    void undoFailed(const Error &error, int receipt);
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
    void keepInvoices(const Finished &finished, const QString &client);
    using Work = std::function<Result<Done>(Engine &, Unit &)>;
    void run(const QByteArray &name, Work work);
    /// The same, told by changed().
    void runTold(const QByteArray &name, const QString &words, Work work);
    using OnSession = std::function<Result<Done>(Engine &, Unit &, const SessionId &)>;
    void settle(const PlannedSession &planned, const QByteArray &name, const QString &words, OnSession act);
    template <typename Then>
    void makeSession(const PlannedSession &planned, const SessionDetails &said, bool start, Then then);

    EngineClient &m_client;
    std::map<int, Undoable> m_undoable;
    int m_lastReceipt = 0;
};

}  // namespace sp::ui
