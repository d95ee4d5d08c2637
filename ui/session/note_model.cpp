// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_model.h"

#include "ui/engine/ask.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

struct SavedNote {
    int version;
    Instant at;
};

Result<SavedNote> save(Engine &engine, const SessionId &session, const ClientId &client,
    const QByteArray &templateCode, const NoteContent &content)
{
    return engine.run<SavedNote>("note.save", [&](Unit &unit) -> Result<SavedNote> {
        SP_TRY(note, engine.notes().openForSession(unit, client, session, templateCode));
        SP_TRY(version, engine.notes().save(unit, note, content));
        return SavedNote{version, unit.now()};
    });
}

}  // namespace

NoteModel::NoteModel(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoteModel::saveNow);
}

NoteModel::~NoteModel()
{
    saveNow();
}

void NoteModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void NoteModel::open(const SessionId &session, const ClientId &client, const QByteArray &templateCode)
{
    saveNow();
    m_session = session;
    m_of = client;
    m_template = templateCode;
    m_content = {};
    m_versions = 0;
    m_savedAt.reset();
    m_error.reset();
    Q_EMIT opening();
    setState(State::Loading);
    ask(
        m_client, this,
        [session, templateCode](Engine &engine) -> Result<Loaded> {
            SP_TRY(note, engine.notes().store().ofSession(session));
            if (!note || note->currentNumber == 0)
                return Loaded{{{}, templateText(templateCode), {}}, 0, {}};
            SP_TRY(current, engine.notes().store().current(note->id));
            if (!current)
                return Error{ErrorCode::NotFound, "note.unknown"};
            return Loaded{current->content, current->number, current->savedAt};
        },
        [this, session](const Result<Loaded> &loaded) {
            if (m_session != session)
                return;
            if (!loaded) {
                m_error = loaded.error();
                setState(State::Failed);
                return;
            }
            m_content = loaded->content;
            m_versions = loaded->versions;
            m_savedAt = loaded->savedAt;
            setState(State::Saved);
            Q_EMIT this->loaded();
        });
}

void NoteModel::edit(const NoteContent &content)
{
    if (!m_session || m_state == State::Loading || content == m_content)
        return;
    m_content = content;
    ++m_edits;
    // Not restarted by the next key: somebody who types without a pause is saved as often as anybody.
    if (!m_timer.isActive())
        m_timer.start(saveDelay);
    if (m_state != State::Saving)
        setState(State::Unsaved);
}

void NoteModel::saveNow()
{
    const bool waits = m_timer.isActive() || m_state == State::Unsaved;
    m_timer.stop();
    if (!waits || !m_session)
        return;
    setState(State::Saving);
    ask(
        m_client, this,
        [session = *m_session, client = *m_of, code = m_template, content = m_content](
            Engine &engine) { return save(engine, session, client, code, content); },
        [this, session = *m_session, edits = m_edits](const Result<SavedNote> &saved) {
            if (m_session != session)
                return;
            if (!saved) {
                m_error = saved.error();
                setState(State::Failed);
                return;
            }
            m_error.reset();
            m_versions = saved->version;
            m_savedAt = saved->at;
            setState(edits == m_edits ? State::Saved : State::Unsaved);
        });
}

QStringList openPoints(const QString &markdown)
{
    static const QRegularExpression item(
        u"^\\s*[-*+] \\[ \\] +(\\S.*?)\\s*$"_s, QRegularExpression::MultilineOption);
    QStringList points;
    for (auto all = item.globalMatch(markdown); all.hasNext();)
        points << all.next().captured(1);
    return points;
}

}  // namespace sp::ui
