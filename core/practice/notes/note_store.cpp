// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/note_store.h"

#include "core/storage/database/database.h"

#include <algorithm>

namespace sp {

namespace {

#define SP_NOTE_COLUMNS "n.id, n.client, n.session, n.template, n.current_no, n.created_at, n.updated_at"
// The words of a version v of a note n, which are sealed under its client's key.
#define SP_TITLE "sp_unseal(n.client, 'note.title', v.id, v.title)"
#define SP_BODY "sp_unseal(n.client, 'note.body', v.id, v.body)"
#define SP_PRIVATE "sp_unseal(n.client, 'note.private', v.id, v.private_body)"
#define SP_VERSION_COLUMNS                                                                                   \
    "v.id, v.version_no, " SP_TITLE ", " SP_BODY ", " SP_PRIVATE ", v.author, v.saved_at, v.hash"

constexpr auto selectNote = "SELECT " SP_NOTE_COLUMNS " FROM note n WHERE n.id = :id";
constexpr auto selectOfSession = "SELECT " SP_NOTE_COLUMNS " FROM note n WHERE n.session = :session";
constexpr auto selectOfClient =
    "SELECT " SP_NOTE_COLUMNS ", " SP_TITLE ", substr(" SP_BODY ", 1, 400), c.name, 0"
    "  FROM note n JOIN note_version v ON v.note = n.id AND v.version_no = n.current_no"
    "  JOIN client c ON c.id = n.client"
    " WHERE n.client = :client ORDER BY n.updated_at DESC LIMIT :limit";
constexpr auto selectCheckLists =
    "SELECT n.id, n.session, coalesce(s.planned_start, n.created_at),"
    "       CASE WHEN length(v.title) = 0 THEN coalesce(o.name, '') ELSE " SP_TITLE " END, " SP_BODY
    "  FROM note n JOIN note_version v ON v.note = n.id AND v.version_no = n.current_no"
    "  LEFT JOIN session s ON s.id = n.session LEFT JOIN service_version o ON o.id = s.service_version"
    " WHERE n.client = :client AND " SP_BODY " LIKE '%[_] %'";
constexpr auto selectMatches = "SELECT " SP_NOTE_COLUMNS ", " SP_TITLE ", " SP_BODY ", c.name"
                               "  FROM search_note JOIN note n ON n.seq = search_note.rowid"
                               "  JOIN note_version v ON v.note = n.id AND v.version_no = n.current_no"
                               "  JOIN client c ON c.id = n.client"
                               " WHERE search_note MATCH :match ORDER BY search_note.rowid DESC LIMIT :limit";
constexpr auto selectCurrent =
    "SELECT " SP_VERSION_COLUMNS " FROM note_version v JOIN note n ON n.id = v.note"
    " WHERE v.note = :id ORDER BY v.version_no DESC LIMIT 1";
constexpr auto selectHistory =
    "SELECT " SP_VERSION_COLUMNS " FROM note_version v JOIN note n ON n.id = v.note"
    " WHERE v.note = :id ORDER BY v.version_no DESC";
constexpr auto selectChains =
    "SELECT " SP_VERSION_COLUMNS ", v.note, k.destroyed_at IS NOT NULL"
    "  FROM note_version v JOIN note n ON n.id = v.note LEFT JOIN client_key k ON k.client = n.client"
    " ORDER BY v.note, v.version_no";
constexpr auto selectAll =
    "SELECT " SP_NOTE_COLUMNS ", " SP_TITLE ", " SP_BODY ", " SP_PRIVATE
    "  FROM note n JOIN note_version v ON v.note = n.id AND v.version_no = n.current_no"
    "  LEFT JOIN client_key k ON k.client = n.client"
    " WHERE k.destroyed_at IS NULL ORDER BY n.seq";

constexpr auto insertNote = R"(
    INSERT INTO note (id, seq, client, session, template, current_no, created_at, updated_at)
    VALUES (:id, (SELECT coalesce(max(seq), 0) + 1 FROM note), :client, :session, :template, 0, :created, :created))";

constexpr auto insertVersion = R"(
    INSERT INTO note_version (id, note, version_no, title, body, private_body, author, saved_at, hash)
    VALUES (:id, :note, :number, sp_seal(:client, 'note.title', :id, :title), sp_seal(:client, 'note.body', :id, :body),
            sp_seal(:client, 'note.private', :id, :private), :author, :at, :hash))";

Note readNote(const Row &row)
{
    return {row.id<NoteTag>(0), row.id<ClientTag>(1), row.optionalId<SessionTag>(2), row.bytes(3),
        static_cast<int>(row.integer(4)), row.instant(5), row.instant(6)};
}

NoteVersion readVersion(const Row &row)
{
    return {row.id<NoteVersionTag>(0), static_cast<int>(row.integer(1)),
        {row.text(2), row.text(3), row.text(4)}, row.id<ProfileTag>(5), row.instant(6), row.digest(7)};
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text + QLatin1Char(' ')) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    return words;
}

/// Lower case without accents, one character for one, so that positions stay.
QString folded(const QString &text)
{
    QString out = text.toLower();
    for (QChar &c : out)
        if (const QString parts = c.decomposition(); !parts.isEmpty() && parts.front().isLetter())
            c = parts.front();
    return out;
}

QString excerptOf(const QString &body, const QStringList &words)
{
    constexpr qsizetype length = 160;
    const QString plain = plainWords(body);
    qsizetype from = 0;
    if (!words.isEmpty()) {
        const QString haystack = folded(plain);
        if (const qsizetype hit = haystack.indexOf(folded(words.front())); hit > length / 3)
            from = plain.indexOf(u' ', hit - length / 3) + 1;
    }
    QString excerpt = plain.mid(from, length);
    if (from > 0)
        excerpt.prepend(u'…');
    if (from + length < plain.size())
        excerpt.append(u'…');
    return excerpt;
}

NoteSummary readSummary(const Row &row)
{
    return {readNote(row), row.text(7), excerptOf(row.text(8), {}), row.text(9)};
}

}  // namespace

Result<std::optional<Note>> NoteStore::find(const NoteId &id) const
{
    return m_database.first(selectNote, {{":id", id}}, readNote);
}

Result<std::optional<Note>> NoteStore::ofSession(const SessionId &session) const
{
    return m_database.first(selectOfSession, {{":session", session}}, readNote);
}

Result<std::vector<NoteSummary>> NoteStore::ofClients(std::span<const ClientId> family, int limit) const
{
    std::vector<NoteSummary> notes;
    for (const ClientId &client : family) {
        SP_TRY(some, m_database.all(selectOfClient, {{":client", client}, {":limit", limit}}, readSummary));
        notes.insert(notes.end(), some.begin(), some.end());
    }
    std::ranges::stable_sort(
        notes, std::ranges::greater{}, [](const NoteSummary &each) { return each.note.updatedAt; });
    if (notes.size() > static_cast<std::size_t>(limit))
        notes.erase(notes.begin() + limit, notes.end());
    return notes;
}

Result<std::vector<CheckListNote>> NoteStore::withCheckLists(std::span<const ClientId> family) const
{
    std::vector<CheckListNote> notes;
    for (const ClientId &client : family)
        SP_CHECK(m_database.each(selectCheckLists, {{":client", client}}, [&](const Row &row) {
            notes.push_back({row.id<NoteTag>(0), row.optionalId<SessionTag>(1), row.instant(2), row.text(3),
                row.text(4)});
            return true;
        }));
    std::ranges::stable_sort(notes, std::ranges::greater{}, &CheckListNote::at);
    return notes;
}

Result<std::optional<NoteVersion>> NoteStore::current(const NoteId &id) const
{
    return m_database.first(selectCurrent, {{":id", id}}, readVersion);
}

Result<std::vector<NoteVersion>> NoteStore::history(const NoteId &id) const
{
    return m_database.all(selectHistory, {{":id", id}}, readVersion);
}

Result<std::vector<NoteSummary>> NoteStore::search(const QString &text, int limit) const
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return std::vector<NoteSummary>();
    QString match;
    for (const QString &word : words)
        match += QLatin1Char('"') + word + QStringLiteral("\"* ");
    return m_database.all(
        selectMatches, {{":match", match.trimmed()}, {":limit", limit}}, [&](const Row &row) {
            return NoteSummary{readNote(row), row.text(7), excerptOf(row.text(8), words), row.text(9)};
        });
}

Result<Done> NoteStore::insert(const Note &note)
{
    return m_database.run(insertNote, {{":id", note.id}, {":client", note.client}, {":session", note.session},
                                          {":template", note.noteTemplate}, {":created", note.createdAt}});
}

Result<Done> NoteStore::append(const Note &note, const NoteVersion &version)
{
    SP_CHECK(m_database.run(
        insertVersion, {{":id", version.id}, {":note", note.id}, {":client", note.client},
                           {":number", version.number}, {":title", version.content.title},
                           {":body", version.content.body}, {":private", version.content.privateBody},
                           {":author", version.author}, {":at", version.savedAt}, {":hash", version.hash}}));
    SP_CHECK(m_database.run("UPDATE note SET current_no = :number, updated_at = :at WHERE id = :note",
        {{":note", note.id}, {":number", version.number}, {":at", version.savedAt}}));
    SP_TRY(seq, m_database.integer("SELECT seq FROM note WHERE id = :note", {{":note", note.id}}));
    SP_CHECK(m_database.run("DELETE FROM search_note WHERE rowid = :seq", {{":seq", seq}}));
    return m_database.run("INSERT INTO search_note (rowid, title, body) VALUES (:seq, :title, :body)",
        {{":seq", seq}, {":title", version.content.title},
            {":body", QString(version.content.body + u'\n' + version.content.privateBody)}});
}

Result<std::int64_t> NoteStore::verify() const
{
    std::int64_t versions = 0;
    IdBytes note{};
    int number = 0;
    Digest previous{};
    std::optional<Error> broken;
    SP_CHECK(m_database.each(selectChains, {}, [&](const Row &row) {
        const IdBytes owner = row.idBytes(8);
        if (owner != note) {
            note = owner;
            number = 0;
            previous = {};
        }
        const NoteVersion version = readVersion(row);
        // Of what was erased the hashes are left, which nothing can be compared with.
        const bool differs =
            !row.flag(9) && version.hash != noteVersionHash(NoteId(owner), version, previous);
        if (version.number != number + 1 || differs) {
            broken = Error{ErrorCode::Corrupt, "note.chain_broken",
                {{QStringLiteral("note"), QString::fromLatin1(idText(owner))},
                    {QStringLiteral("number"), number + 1}}};
            return false;
        }
        number = version.number;
        previous = version.hash;
        ++versions;
        return true;
    }));
    if (broken)
        return *broken;
    // A chain that lost its end is whole in itself.
    SP_TRY(cut, m_database.first(R"(
        SELECT n.id, n.current_no FROM note n
         WHERE n.current_no <> (SELECT count(*) FROM note_version WHERE note = n.id))",
                    {}, [](const Row &row) { return std::pair(row.idBytes(0), row.integer(1)); }));
    if (cut)
        return Error{ErrorCode::Corrupt, "note.chain_broken",
            {{QStringLiteral("note"), QString::fromLatin1(idText(cut->first))},
                {QStringLiteral("number"), static_cast<qint64>(cut->second)}}};
    return versions;
}

Result<Done> NoteStore::each(const std::function<void(const Note &, const NoteContent &)> &visit) const
{
    return m_database.each(selectAll, {}, [&](const Row &row) {
        visit(readNote(row), {row.text(7), row.text(8), row.text(9)});
        return true;
    });
}

}  // namespace sp
