// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/kept_drafts.h"
#include "core/practice/templates/template_service.h"
#include "ui/engine/engine_client.h"

#include <QTimer>

#include <functional>
#include <map>

namespace sp::ui {

/// The note of one session as it is typed. What was typed is in the practice at most two seconds later, and
/// at once when the editor loses the keyboard, closes, locks or finishes; every save that changed something
/// is a version.
class NoteModel : public QObject {
    Q_OBJECT

public:
    /// Closed: the note could not be read, or the role of who is here does not read notes; error() says why.
    enum class State { Nothing, Loading, Closed, Saved, Unsaved, Saving, Failed };
    /// How long typed text may wait for its save. With the time of the save itself it stays below two
    /// seconds.
    static constexpr auto saveDelay = std::chrono::milliseconds(1200);
    /// How long after a save that failed it is tried again, until it succeeds: what was typed is kept here,
    /// whichever session is open by then.
    static constexpr auto retryDelay = std::chrono::seconds(5);

    explicit NoteModel(EngineClient &client, QObject *parent = nullptr);
    /// Saves what waits.
    ~NoteModel() override;

    /// Loads the note of a session. Without one it offers the text of the form `templateCode` and writes
    /// nothing until something is typed.
    void open(const SessionId &session, const ClientId &client, const QByteArray &templateCode);
    /// No note is open any more. What was typed and is not stored yet is tried on.
    void close();
    /// Takes what stands in the editor now.
    void edit(const NoteContent &content);
    void saveNow();
    /// Saves now and tells how that went, at once when nothing waits.
    void flush(const std::function<void(const Result<Done> &)> &told);
    /// Whether everything typed is in the practice.
    bool isSaved() const { return m_waiting.empty(); }
    /// What is typed into the open note and not in the practice yet.
    std::optional<NoteContent> unsaved() const;
    /// Everything typed, into any note, that is not in the practice yet.
    std::vector<NoteDraft> drafts() const;
    /// Takes what was typed before the practice was locked; it is saved like anything typed now. What has
    /// been typed into the same note since goes before it.
    void adopt(const std::vector<NoteDraft> &drafts);

    State state() const { return m_state; }
    const NoteContent &content() const { return m_content; }
    /// The forms to begin with, filled in for this session.
    const std::vector<NoteForm> &forms() const { return m_forms; }
    /// Versions kept so far; 0 before the first.
    int versions() const { return m_versions; }
    std::optional<Instant> savedAt() const { return m_savedAt; }
    /// Why the last save failed; it is tried again, with what is typed until then.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// Another note comes; until loaded() there is no content.
    void opening();
    /// Another note is here: show content().
    void loaded();
    void stateChanged();
    /// Everything typed is in the practice now, and was not before.
    void allSaved();

private:
    struct Loaded {
        NoteContent content;
        int versions = 0;
        std::optional<Instant> savedAt;
        std::vector<NoteForm> forms;
    };
    void setState(State state);
    void save(const NoteDraft &draft);
    void tell();

    EngineClient &m_client;
    std::optional<SessionId> m_session;
    std::optional<ClientId> m_of;
    QByteArray m_template;
    NoteContent m_content;
    std::vector<NoteForm> m_forms;
    std::map<SessionId, NoteDraft> m_waiting;  ///< Typed, and not known to be in the practice.
    QTimer m_timer;
    QTimer m_retry;
    State m_state = State::Nothing;
    int m_versions = 0;
    int m_saving = 0;        ///< Saves whose answer is on its way.
    bool m_failing = false;  ///< The last save failed.
    std::optional<Instant> m_savedAt;
    std::optional<Error> m_error;
    std::vector<std::function<void(const Result<Done> &)>> m_told;
};

}  // namespace sp::ui
