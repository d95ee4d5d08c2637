// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/draft_keeper.h"

#include "ui/engine/ask.h"

namespace sp {

using namespace ui;

DraftKeeper::DraftKeeper(EngineClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void DraftKeeper::putAway(
    const std::vector<NoteDraft> &drafts, const std::function<void(const Result<bool> &)> &kept)
{
    struct Answer {
        QString folder;
        KeptDrafts kept;
    };
    ask(
        m_client, this,
        [drafts](Engine &engine) -> Result<Answer> {
            return Answer{engine.vault().folder.layout().folder(), keepDrafts(engine, drafts)};
        },
        [this, kept](const Result<Answer> &answer) {
            // What was put away before is in these drafts too, or stored.
            if (answer && answer->kept.onDisk)
                m_sealed.remove(answer->folder);
            else if (answer)
                m_sealed.insert(answer->folder, answer->kept.sealed);
            kept(answer ? Result<bool>(answer->kept.onDisk) : Result<bool>(answer.error()));
        });
}

void DraftKeeper::bringBack(NoteModel &notes)
{
    struct Answer {
        QString folder;
        std::vector<NoteDraft> drafts;
    };
    ask(
        m_client, &notes,
        [sealed = m_sealed](Engine &engine) -> Result<Answer> {
            const QString folder = engine.vault().folder.layout().folder();
            // They wait for who wrote them: another role neither reads nor stores them.
            if (!engine.may("notes.read") || !engine.may("note.save"))
                return Answer{folder, {}};
            SP_TRY(drafts, keptDrafts(engine, sealed.value(folder)));
            return Answer{folder, std::move(drafts)};
        },
        [this, &notes](const Result<Answer> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            if (answer->drafts.empty())
                return;
            // Once, and only when they are stored: until then they lie where they are, and the next lock
            // seals anew what is left.
            connect(
                &notes, &NoteModel::allSaved, this, [this, folder = answer->folder] { drop(folder); },
                Qt::SingleShotConnection);
            notes.adopt(answer->drafts);
        });
}

void DraftKeeper::drop(const QString &folder)
{
    // Stored by now: at once, or quitting would wait for words that are safe.
    m_sealed.remove(folder);
    ask(
        m_client, this, [](Engine &engine) { return dropDrafts(engine); },
        [this](const Result<Done> &dropped) {
            if (dropped)
                Q_EMIT broughtBack();
            else
                Q_EMIT failed(dropped.error());
        });
}

}  // namespace sp
