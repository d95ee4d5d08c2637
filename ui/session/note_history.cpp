// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_history.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/note_text.h"
#include "ui/session/time_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

QString wholeText(const NoteContent &content)
{
    QStringList parts{content.title.isEmpty() ? QString() : u"# "_s + content.title, content.body};
    if (!content.privateBody.isEmpty())
        parts << NoteHistory::tr("Private part") + u'\n' + content.privateBody;
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

}  // namespace

NoteHistory::NoteHistory(
    EngineClient &client, const SessionId &session, const TimeZone &zone, QWidget &region)
    : VersionSheet(region, tr("Versions of this note"), new NoteText, tr("Bring this version back")),
      m_zone(zone)
{
    connect(m_list, &RowList::chosen, this, &NoteHistory::choose);
    connect(this, &Sheet::accepted, this, [this] {
        const auto index = m_list->currentIndex().row();
        if (index > 0) {
            finish();
            Q_EMIT broughtBack(m_versions[static_cast<std::size_t>(index)].content);
        }
    });
    ask(
        client, this,
        [session](Engine &engine) -> Result<std::vector<NoteVersion>> {
            SP_CHECK(engine.mayRead("notes.read"));
            SP_TRY(note, engine.notes().store().ofSession(session));
            if (!note)
                return std::vector<NoteVersion>{};
            return engine.notes().store().history(note->id);
        },
        [this](const Result<std::vector<NoteVersion>> &versions) {
            if (versions)
                show(*versions);
            else
                setFailure(errorText(versions.error()));
        });
}

void NoteHistory::show(const std::vector<NoteVersion> &versions)
{
    m_versions = versions;
    std::vector<ListRow> rows;
    for (const NoteVersion &version : m_versions) {
        const LocalDate day = dateOf(m_zone.toLocal(version.savedAt));
        ListRow row{tr("Version %1").arg(version.number),
            u"%1, %2"_s.arg(shortDay(day, LocalDate{}), clockAt(version.savedAt, m_zone))};
        if (rows.empty())
            row.note = tr("%1, as it stands now").arg(row.note);
        row.key = QByteArray::number(version.number);
        rows.push_back(std::move(row));
    }
    list(std::move(rows));
}

void NoteHistory::choose(const QByteArray &key)
{
    const auto chosen = std::ranges::find_if(
        m_versions, [&](const NoteVersion &each) { return QByteArray::number(each.number) == key; });
    if (chosen == m_versions.end())
        return;
    m_text->setPlainText(wholeText(chosen->content));
    // The newest is what stands there already.
    m_bringBack->setEnabled(chosen != m_versions.begin());
}

}  // namespace sp::ui
