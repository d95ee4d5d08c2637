// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_history.h"

#include "ui/engine/ask.h"
#include "ui/engine/changers.h"
#include "ui/messages/error_text.h"
#include "ui/session/note_text.h"
#include "ui/session/time_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

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
    connect(this, &Sheet::accepted, this, [this] {
        const auto index = m_list->currentIndex().row();
        if (index > 0) {
            finish();
            Q_EMIT broughtBack(m_versions[static_cast<std::size_t>(index)].content);
        }
    });
    struct Answer {
        std::vector<NoteVersion> versions;
        std::map<ProfileId, QString> names;
    };
    ask(
        client, this,
        [session](Engine &engine) -> Result<Answer> {
            SP_CHECK(engine.mayRead("notes.read"));
            SP_TRY(note, engine.notes().store().ofSession(session));
            if (!note)
                return Answer{};
            SP_TRY(versions, engine.notes().store().history(note->id));
            SP_TRY(names, namesOfPeople(engine));
            return Answer{std::move(versions), std::move(names)};
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                show(answer->versions, answer->names);
            else
                setFailure(errorText(answer.error()));
        });
}

void NoteHistory::show(const std::vector<NoteVersion> &versions, const std::map<ProfileId, QString> &names)
{
    m_versions = versions;
    std::vector<Version> listed;
    for (const NoteVersion &version : m_versions) {
        const LocalDate day = dateOf(m_zone.toLocal(version.savedAt));
        const auto who = names.find(version.author);
        // Who wrote it stands in the list: beside it is the note and nothing else.
        QStringList when{shortDay(day, LocalDate{}), clockAt(version.savedAt, m_zone)};
        if (who != names.end())
            when << who->second;
        listed.push_back(
            {QByteArray::number(version.number), tr("Version %1").arg(version.number), when.join(u", "_s)});
    }
    list(std::move(listed));
}

void NoteHistory::choose(std::size_t at)
{
    m_text->setPlainText(wholeText(m_versions[at].content));
    // The newest is what stands there already.
    m_bringBack->setEnabled(at > 0);
}

}  // namespace sp::ui
