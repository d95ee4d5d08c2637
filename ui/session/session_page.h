// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/sum_question.h"
#include "ui/session/note_model.h"
#include "ui/session/session_model.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>

class QHBoxLayout;

namespace sp::ui {

class Button;
class Chip;
class FinishSheet;
class InspectorFold;
class InspectorPanel;
class Label;
class NoteEditor;
class NoteFiles;
class Pane;
class RunningSessionModel;
class SessionActions;

/// One session while it runs, before it begins or after it ended: its timer, the note in the middle, the last
/// note and its open points beside it, clocks and money at the end.
class SessionPage : public QWidget {
    Q_OBJECT

public:
    SessionPage(EngineClient &client, RunningSessionModel &running, SessionActions &actions,
        QWidget *parent = nullptr);

    void openSession(const SessionId &session);
    const std::optional<SessionId> &session() const { return m_model.session(); }
    /// Shows no session any more, and begins anew with the one that is opened next: what it knows of a note
    /// is old once the note was written elsewhere.
    void closeSession();
    /// Whether it stands in a window of its own already, so that it offers none and no way back to the day.
    enum class Place { Page, OwnWindow };
    void setPlace(Place place);
    /// Opens the Finish sheet over the editor, as soon as the session is there.
    void finish();
    /// Puts the keyboard into the note.
    void writeNote();
    NoteEditor &editor() { return *m_editor; }
    NoteModel &note() { return m_note; }

Q_SIGNALS:
    void failed(const Error &error);
    /// What was done about this record.
    void historyRequested(const sp::IdBytes &record, const QString &name);
    /// Back to where the session was opened from.
    void left();
    /// The session should have a window of its own.
    void apartRequested(const sp::SessionId &session);
    /// Another session of this client.
    void sessionRequested(const sp::SessionId &session);
    /// All notes of the client.
    void notesRequested(const sp::ClientId &client);
    void invoiceRequested(const sp::DocumentId &invoice);
    /// What a sum is made of.
    void sumAsked(const sp::ui::SumQuestion &question);
    /// The entries of a package.
    void creditAsked(const sp::PackageId &package);
    /// Whose session it is, once that is known.
    void named(const QString &client);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Something beside the main act.
    struct Other {
        QString text;
        QString explained;
        std::function<void()> act;
    };
    std::vector<Other> others() const;
    QWidget *makeHeader();
    QWidget *makeAside();
    void refresh();
    void showHistory();
    void showHeader();
    void showTimer();
    void showAside();
    void showInspector();
    void makeInspector();
    void placeInspector();
    bool runsHere() const;
    /// Not begun, and its time is not over: later it is finished without a timer.
    bool waitsToStart() const;

    EngineClient &m_client;
    RunningSessionModel &m_running;
    SessionActions &m_actions;
    SessionModel m_model;
    NoteModel m_note;
    Button *m_back = nullptr;
    Button *m_apart = nullptr;
    Label *m_name;
    Chip *m_state;
    Label *m_since;
    Label *m_timer;
    Label *m_planned;
    Button *m_pause;
    std::array<Button *, 2> m_others;  ///< What else can become of the session; see others().
    Button *m_main;
    QWidget *m_agenda;
    NoteEditor *m_editor;
    NoteFiles *m_files;
    QWidget *m_middle;
    Pane *m_aside;
    InspectorPanel *m_inspector = nullptr;
    InspectorFold *m_fold;
    QHBoxLayout *m_below = nullptr;
    QPointer<FinishSheet> m_sheet;
    std::optional<SessionId> m_noteOf;
    bool m_wantsNote = false;
    bool m_wantsFinish = false;
};

}  // namespace sp::ui
