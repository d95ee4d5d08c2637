// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

#include <QTimer>

namespace sp::ui {

/// The note of one session as it is typed. What was typed is in the practice at most two seconds later, and
/// at once when the editor loses the keyboard, closes, locks or finishes; every save that changed something
/// is a version.
class NoteModel : public QObject {
    Q_OBJECT

public:
    enum class State { Nothing, Loading, Saved, Unsaved, Saving, Failed };
    /// How long typed text may wait for its save. With the time of the save itself it stays below two
    /// seconds.
    static constexpr auto saveDelay = std::chrono::milliseconds(1200);

    explicit NoteModel(EngineClient &client, QObject *parent = nullptr);
    /// Saves what waits.
    ~NoteModel() override;

    /// Loads the note of a session. Without one it offers the text of `templateCode` and writes nothing until
    /// something is typed.
    void open(const SessionId &session, const ClientId &client, const QByteArray &templateCode);
    /// Takes what stands in the editor now.
    void edit(const NoteContent &content);
    void saveNow();

    State state() const { return m_state; }
    const NoteContent &content() const { return m_content; }
    /// Versions kept so far; 0 before the first.
    int versions() const { return m_versions; }
    std::optional<Instant> savedAt() const { return m_savedAt; }
    /// Why the last save failed; the text stays in the editor and is tried again with the next key.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// Another note comes; until loaded() there is no content.
    void opening();
    /// Another note is here: show content().
    void loaded();
    void stateChanged();

private:
    struct Loaded {
        NoteContent content;
        int versions = 0;
        std::optional<Instant> savedAt;
    };
    void setState(State state);

    EngineClient &m_client;
    std::optional<SessionId> m_session;
    std::optional<ClientId> m_of;
    QByteArray m_template;
    NoteContent m_content;
    QTimer m_timer;
    State m_state = State::Nothing;
    int m_versions = 0;
    int m_edits = 0;
    std::optional<Instant> m_savedAt;
    std::optional<Error> m_error;
};

/// The texts of unticked check items ("- [ ] Walk on Friday") of a note, in their order.
QStringList openPoints(const QString &markdown);

}  // namespace sp::ui
