// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_model.h"

#include "core/engine/offered_notes.h"
#include "ui/engine/ask.h"

namespace sp::ui {

namespace {

struct SavedNote {
    int version;
    Instant at;
};

Result<SavedNote> store(Engine &engine, const NoteDraft &draft)
{
    return engine.run<SavedNote>("note.save", [&](Unit &unit) -> Result<SavedNote> {
        SP_TRY(note, engine.notes().openForSession(unit, draft.client, draft.session, draft.templateCode));
        SP_TRY(version, engine.notes().save(unit, note, draft.content));
        return SavedNote{version, unit.now()};
    });
}

}  // namespace

NoteModel::NoteModel(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_timer.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoteModel::saveNow);
    connect(&m_retry, &QTimer::timeout, this, &NoteModel::saveNow);
}

NoteModel::~NoteModel()
{
    const QSignalBlocker silent(this);  // Who listened is going too.
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
    m_forms.clear();
    m_versions = 0;
    m_savedAt.reset();
    m_error.reset();
    Q_EMIT opening();
    setState(State::Loading);
    ask(
        m_client, this,
        [session, templateCode](Engine &engine) -> Result<Loaded> {
            SP_CHECK(engine.mayRead("notes.read"));
            SP_TRY(note, engine.notes().store().ofSession(session));
            SP_TRY(forms, noteFormsFor(engine, session));
            if (!note || note->currentNumber == 0) {
                const auto form = std::ranges::find(forms, templateCode, &NoteForm::code);
                const QString begins = form == forms.end() ? QString() : form->body;
                return Loaded{{{}, begins, {}}, 0, {}, std::move(forms)};
            }
            SP_TRY(current, engine.notes().store().current(note->id));
            if (!current)
                return Error{ErrorCode::NotFound, "note.unknown"};
            return Loaded{current->content, current->number, current->savedAt, std::move(forms)};
        },
        [this, session](const Result<Loaded> &loaded) {
            if (m_session != session)
                return;
            if (!loaded) {
                m_error = loaded.error();
                setState(State::Closed);
                return;
            }
            // What was typed here before and could not be saved is newer.
            const auto typed = m_waiting.find(session);
            m_content = typed == m_waiting.end() ? loaded->content : typed->second.content;
            m_forms = loaded->forms;
            m_versions = loaded->versions;
            m_savedAt = loaded->savedAt;
            setState(typed == m_waiting.end() ? State::Saved : State::Unsaved);
            Q_EMIT this->loaded();
        });
}

void NoteModel::close()
{
    saveNow();
    m_session.reset();
    m_of.reset();
    m_content = {};
    m_versions = 0;
    m_savedAt.reset();
    m_error.reset();
    Q_EMIT opening();
    setState(State::Nothing);
}

void NoteModel::edit(const NoteContent &content)
{
    const bool editable = m_state == State::Saved || m_state == State::Unsaved || m_state == State::Saving ||
                          m_state == State::Failed;
    if (!m_session || !editable || content == m_content)
        return;
    m_content = content;
    m_waiting.insert_or_assign(*m_session, NoteDraft{*m_session, *m_of, m_template, content});
    // Not restarted by the next key: somebody who types without a pause is saved as often as anybody.
    if (!m_timer.isActive() && !m_retry.isActive())
        m_timer.start(saveDelay);
    if (m_state == State::Saved)
        setState(State::Unsaved);
}

std::optional<NoteContent> NoteModel::unsaved() const
{
    const auto typed = m_session ? m_waiting.find(*m_session) : m_waiting.end();
    return typed == m_waiting.end() ? std::nullopt : std::optional(typed->second.content);
}

std::vector<NoteDraft> NoteModel::drafts() const
{
    std::vector<NoteDraft> drafts;
    for (const auto &[session, draft] : m_waiting)
        drafts.push_back(draft);
    return drafts;
}

void NoteModel::adopt(const std::vector<NoteDraft> &drafts)
{
    for (const NoteDraft &draft : drafts) {
        if (!m_waiting.emplace(draft.session, draft).second || m_session != draft.session)
            continue;
        m_content = draft.content;
        Q_EMIT loaded();
    }
    saveNow();
}

void NoteModel::saveNow()
{
    m_timer.stop();
    m_retry.stop();
    for (const auto &[session, draft] : m_waiting)
        save(draft);
}

void NoteModel::save(const NoteDraft &draft)
{
    if (m_session == draft.session)
        setState(State::Saving);
    ++m_saving;
    ask(
        m_client, this, [draft](Engine &engine) { return store(engine, draft); },
        [this, session = draft.session, content = draft.content](const Result<SavedNote> &saved) {
            --m_saving;
            const auto typed = m_waiting.find(session);
            if (saved && typed != m_waiting.end() && typed->second.content == content)
                m_waiting.erase(typed);
            m_failing = !saved;
            if (!saved) {
                m_error = saved.error();
                m_retry.start(retryDelay);
            }
            if (m_session == session) {
                if (saved) {
                    m_error.reset();
                    m_versions = saved->version;
                    m_savedAt = saved->at;
                }
                setState(!saved                        ? State::Failed
                         : m_waiting.contains(session) ? State::Unsaved
                                                       : State::Saved);
            }
            tell();
            if (saved && m_waiting.empty())
                Q_EMIT allSaved();
        });
}

void NoteModel::flush(const std::function<void(const Result<Done> &)> &told)
{
    m_told.push_back(told);
    saveNow();
    tell();
}

void NoteModel::tell()
{
    if (m_saving > 0 || m_told.empty())
        return;
    // Typed while the one before was being saved.
    if (!m_waiting.empty() && !m_failing) {
        saveNow();
        return;
    }
    const Result<Done> how = m_waiting.empty()
                                 ? Result<Done>(Done{})
                                 : Result<Done>(m_error.value_or(Error{ErrorCode::Internal, "note.unsaved"}));
    for (const auto &told : std::exchange(m_told, {}))
        told(how);
}

}  // namespace sp::ui
