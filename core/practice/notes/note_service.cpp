// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/note_service.h"

namespace sp {

namespace {

constexpr qsizetype longest = 1 << 20;

}  // namespace

Result<NoteId> NoteService::openForSession(
    Unit &unit, const ClientId &client, const SessionId &session, const QByteArray &templateCode)
{
    SP_TRY(known, m_store.ofSession(session));
    if (known)
        return known->id;
    const Note note{unit.newId<NoteTag>(), client, session, templateCode, 0, unit.now(), unit.now()};
    SP_CHECK(m_store.insert(note));
    unit.audit(
        "note.opened", "note", note.id, {{QStringLiteral("session"), QString::fromLatin1(session.text())}});
    unit.touch("notes");
    return note.id;
}

Result<NoteId> NoteService::add(Unit &unit, const ClientId &client, const QByteArray &templateCode)
{
    const Note note{unit.newId<NoteTag>(), client, {}, templateCode, 0, unit.now(), unit.now()};
    SP_CHECK(m_store.insert(note));
    unit.audit("note.opened", "note", note.id);
    unit.touch("notes");
    return note.id;
}

Result<int> NoteService::save(Unit &unit, const NoteId &id, const NoteContent &content)
{
    if (content.title.size() + content.body.size() + content.privateBody.size() > longest)
        return Error{ErrorCode::InvalidInput, "note.too_long"};
    SP_TRY(note, m_store.find(id));
    if (!note)
        return Error{ErrorCode::NotFound, "note.unknown"};
    SP_TRY(before, m_store.current(id));
    if (before && before->content == content)
        return before->number;
    NoteVersion version{
        unit.newId<NoteVersionTag>(), note->currentNumber + 1, content, unit.actor().profile, unit.now(), {}};
    version.hash = noteVersionHash(id, version, before ? before->hash : Digest{});
    SP_CHECK(m_store.append(*note, version));
    unit.audit("note.saved", "note", id,
        {{QStringLiteral("number"), version.number},
            {QStringLiteral("sha256"), QString::fromLatin1(hex(version.hash))}});
    unit.touch("notes");
    return version.number;
}

}  // namespace sp
